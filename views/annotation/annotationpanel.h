// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"

#include <QWidget>

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;
class QVBoxLayout;

namespace rumourdesk
{

class Annotator;
class GradeButtons;
class NoteEdit;
class RumourSelection;
class RumourTableModel;

/// What analysts say of the selected rumours: grade, outcome, tags, note, corrections, and how it came to be. Grades,
/// outcome, tags and star go to every selected row, the note to the current one; the panel says so where there are several.
class AnnotationPanel final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the panel.
    AnnotationPanel(RumourTableModel &model, RumourSelection &selection, Annotator &annotator,
        QWidget *parent = nullptr);
    ~AnnotationPanel() override;

    /// Names the keys of the fields in their tool tips; an empty one is not named.
    void setKeys(const QString &star, const QString &outcome, const QString &tags, const QString &note);
    void editNote();
    void editTags();

Q_SIGNALS:
    /// Escape was pressed in a field: the table should have the focus.
    void leaveAsked();
    /// The whole history of the rumour should be shown.
    void historyAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLayout *gradeRow();
    [[nodiscard]] QLayout *outcomeRow();
    void setupRange();
    void setupHistory();
    void connectEditors();

    void show(RumourId rumour);
    void keepNote();
    void showRange();
    void showAnnotation();
    void showCorrections();
    void showHistory();
    void setTags();
    void annotate(const QString &step, AnnotationField field, const std::optional<QString> &value);

    RumourTableModel &m_model;
    RumourSelection &m_selection;
    Annotator &m_annotator;
    RumourId m_rumour; // the note's
    QLabel *m_several;
    QLabel *m_noteOwner;
    GradeButtons *m_letters;
    GradeButtons *m_digits;
    QToolButton *m_star;
    QToolButton *m_historyButton;
    QComboBox *m_outcome;
    QLineEdit *m_tags;
    NoteEdit *m_note;
    QWidget *m_corrections;
    QVBoxLayout *m_correctionRows;
    QListWidget *m_history;
    QToolButton *m_wholeHistory;
    std::map<qint64, QString> m_unsavedNotes; // by rumour, while the store does not take them
};

} // namespace rumourdesk

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "views/reader/articletext.h"

#include <QWidget>

class QLabel;

namespace rumourdesk
{

class ActionSet;
class ArticleLibrary;
class FieldLegend;
class FindLine;
class PlayerArticles;
class RumourSelection;
class RumourTableModel;

/// The reader pane: the selected rumour's article, its evidence marked and the lit field's sentence in sight, a line to
/// find words in it, and the articles about the same player.
class ReaderView final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the pane.
    ReaderView(RumourTableModel &model, RumourSelection &selection, const ArticleLibrary &library,
        const ActionSet &actions, QWidget *parent = nullptr);

    [[nodiscard]] ArticleText *text() const { return m_text; }
    /// The article that is shown; ArticleId{0} if none is.
    [[nodiscard]] ArticleId article() const { return m_opened.id; }
    /// Lights the next (1) or previous (-1) evidence; past the selected rumour's last, the article's next rumour is
    /// selected with its first.
    void stepEvidence(int direction);

Q_SIGNALS:
    void failed(const rumourdesk::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupLayout();
    void setupActions(const ActionSet &actions);
    void show(RumourId rumour, std::optional<Field> field);
    void open(ArticleId article, RumourId rumour);
    /// Lays the corrections of today over what was read, and leaves out what was rejected.
    void correct(OpenedArticle &opened) const;
    void showCorrections();
    void close();

    RumourTableModel &m_model;
    RumourSelection &m_selection;
    const ArticleLibrary &m_library;
    QLabel *m_title;
    QLabel *m_empty;
    FieldLegend *m_legend;
    ArticleText *m_text;
    FindLine *m_find;
    PlayerArticles *m_playerArticles;
    RumourId m_shown;
    OpenedArticle m_opened; // as it is shown
};

} // namespace rumourdesk

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace rumourdesk
{

/// Why a desk has no rumour to show.
struct Emptiness {
    enum class Reason : quint8 { NoArticles, NoRumours, Unreadable };
    Reason reason = Reason::NoArticles;
    qint64 count = 0; ///< articles without rumours
    QString problem = {}; ///< what is wrong with a store that cannot be read

    bool operator==(const Emptiness &) const = default;
};

/// What an empty desk shows: why it is empty, and what can be done about it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    struct Actions {
        QAction *openFiles;
        QAction *openFolder;
    };
    explicit EmptyState(const Actions &actions, QWidget *parent = nullptr);

    void explain(const Emptiness &emptiness);

Q_SIGNALS:
    /// The analyst wants to work on another store.
    void otherStoreAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLabels();
    void setupLayout();
    void drawPicture();

    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_explanation;
    QLabel *m_formats;
    QPushButton *m_openFiles;
    QPushButton *m_openFolder;
    QPushButton *m_otherStore;
    QString m_icon;
};

} // namespace rumourdesk

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/playerarticlesmodel.h"

#include <QWidget>

class QLabel;

namespace rumourdesk
{

class PlayerArticleList;

/// Below the text: the articles about the player, the one being read among them in bold. A click or Enter chooses
/// one. Hidden while there is no other article to go to.
class PlayerArticles final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PlayerArticles(const RumourTableModel &model, const ArticleLibrary &library, QWidget *parent = nullptr);

    void setShown(RumourId rumour);
    [[nodiscard]] PlayerArticleList *list() const { return m_list; }

Q_SIGNALS:
    void chosen(rumourdesk::RumourId rumour);

private:
    PlayerArticlesModel m_articles;
    QLabel *m_title;
    PlayerArticleList *m_list;
};

} // namespace rumourdesk

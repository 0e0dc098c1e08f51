// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/table/roomystyle.h"

#include <QTreeView>

namespace rumourdesk
{

class PlayerArticlesModel;

/// The list of PlayerArticles: as many lines as there are articles, but no more than a few.
class PlayerArticleList final : public QTreeView
{
    Q_OBJECT

public:
    /// The model must outlive the list.
    explicit PlayerArticleList(PlayerArticlesModel &model, QWidget *parent = nullptr);

    /// Shows which article is being read now.
    void showReading();
    /// How many lines it shows at the most; more scroll, so that the text above has room.
    void setMostLines(int lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int heightOf(int lines) const;
    void fitColumns();

    RoomyStyle m_style;
    PlayerArticlesModel &m_articles;
    int m_mostLines = 5;
};

} // namespace rumourdesk

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int heightOf(int lines) const;
    void fitColumns();

    PlayerArticlesModel &m_articles;
};

} // namespace rumourdesk

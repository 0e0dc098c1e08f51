// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/playerarticlelist.h"

#include "models/items/playerarticlesmodel.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int fewestLines = 2;
constexpr int lineSlack = 6; // pixels between the lines

/// Writes the article that is being read in bold.
class ReadingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + lineSlack};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font.setBold(index.data(PlayerArticlesModel::ShownRole).toBool());
        option->textElideMode = Qt::ElideRight;
    }
};

} // namespace

PlayerArticleList::PlayerArticleList(PlayerArticlesModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_articles(model)
{
    setObjectName(u"playerArticles"_s);
    setAccessibleName(tr("Articles about the player"));
    setModel(&model);
    setItemDelegate(new ReadingDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setStyle(&m_style);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setStretchLastSection(true);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        updateGeometry();
        fitColumns();
    });
}

void PlayerArticleList::showReading()
{
    const int row = m_articles.shownRow();
    setCurrentIndex(m_articles.index(row, 0));
    setAccessibleName(tr("Articles about %1").arg(m_articles.player()));
}

void PlayerArticleList::setMostLines(int lines)
{
    m_mostLines = std::max(lines, fewestLines);
    updateGeometry();
}

QSize PlayerArticleList::sizeHint() const
{
    return {280, heightOf(std::min(m_articles.rowCount(), m_mostLines))};
}

QSize PlayerArticleList::minimumSizeHint() const
{
    return {120, heightOf(std::min(m_articles.rowCount(), fewestLines))};
}

int PlayerArticleList::heightOf(int lines) const
{
    return lines * (fontMetrics().height() + lineSlack) + 4;
}

void PlayerArticleList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void PlayerArticleList::fitColumns()
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    constexpr int margins = 16;
    int outlet = 0; // no width for what no article says
    for (int row = 0; row < m_articles.rowCount(); ++row) {
        const QString name = m_articles.index(row, PlayerArticlesModel::Outlet).data().toString();
        outlet = std::max(outlet, name.isEmpty() ? 0 : metrics.horizontalAdvance(name) + margins);
    }
    header()->setMinimumSectionSize(0);
    header()->resizeSection(PlayerArticlesModel::Date, metrics.horizontalAdvance(u"28 Mar 2026"_s) + margins);
    header()->resizeSection(PlayerArticlesModel::Outlet, std::min(outlet, viewport()->width() / 3));
}

} // namespace rumourdesk

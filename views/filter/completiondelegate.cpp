// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/completiondelegate.h"

#include "views/common/theme.h"

#include <QApplication>
#include <QPainter>

namespace rumourdesk
{

namespace
{

constexpr int margin = 8;

QString countText(const QModelIndex &index, const QLocale &locale)
{
    const QVariant count = index.data(CompletionDelegate::CountRole);
    return count.isValid() ? locale.toString(count.toInt()) : QString();
}

} // namespace

void CompletionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.showDecorationSelected = true;
    const QString count = countText(index, row.locale);
    const int countWidth = count.isEmpty() ? 0 : row.fontMetrics.horizontalAdvance(count) + 2 * margin;
    row.text = row.fontMetrics.elidedText(row.text, Qt::ElideRight, row.rect.width() - countWidth - margin);
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    if (count.isEmpty())
        return;
    const bool isSelected = row.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(row.font);
    painter->setPen(isSelected ? row.palette.color(QPalette::HighlightedText) : coloursFor(row.palette).muted);
    painter->drawText(row.rect.adjusted(0, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter, count);
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString count = countText(index, option.locale);
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (!count.isEmpty())
        size.rwidth() += option.fontMetrics.horizontalAdvance(count) + 2 * margin;
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + margin));
    return size;
}

} // namespace rumourdesk

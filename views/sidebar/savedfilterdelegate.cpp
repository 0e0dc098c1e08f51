// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sidebar/savedfilterdelegate.h"

#include "views/actions/icons.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 12;
constexpr int barWidth = 3;
constexpr int signSize = 16;
constexpr int gap = 6;

} // namespace

SavedFilterDelegate::SavedFilterDelegate(SavedFilterModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void SavedFilterDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.state.setFlag(QStyle::State_HasFocus, false); // its frame is drawn last
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isShown = index.data(SavedFilterModel::ShownRole).toBool();
    const ThemeColours &colours = coloursFor(option.palette);
    const QColor text = isSelected ? colours.accentText : colours.text;
    painter->save();
    if (isShown)
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top() + 3, barWidth, option.rect.height() - 6),
            isSelected ? colours.accentText : colours.accent);
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const QVariant count = index.data(SavedFilterModel::CountRole);
    if (!index.data(SavedFilterModel::MistakeRole).toString().isEmpty()) {
        const QRect sign(room.right() - signSize, room.center().y() - signSize / 2, signSize, signSize);
        lineIcon(u"warning"_s, isSelected ? colours.accentText : colours.mistake).paint(painter, sign);
        room.setRight(sign.left() - gap);
    } else if (count.isValid()) {
        const QString number = QLocale(QLocale::English).toString(count.toInt());
        painter->setPen(isSelected ? colours.accentText : colours.muted);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, number);
        room.setRight(room.right() - option.fontMetrics.horizontalAdvance(number) - gap);
    }
    QFont font = option.font;
    font.setBold(isShown);
    painter->setFont(font);
    painter->setPen(text);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(isSelected ? colours.accentText : colours.accent, 1));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QSize SavedFilterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {120, option.fontMetrics.height() + 12}; // as high as the rows of the table
}

QWidget *SavedFilterDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    editor->setAccessibleName(tr("Name of the filter"));
    return editor;
}

void SavedFilterDelegate::setModelData(
    QWidget *editor, QAbstractItemModel * /*model*/, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line)
        return;
    const QString why = m_model.whyNotNamed(index.row(), line->text());
    if (why.isEmpty())
        m_model.rename(index.row(), line->text());
    else
        QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), why, editor->parentWidget());
}

} // namespace rumourdesk

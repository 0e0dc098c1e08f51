// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/celltexts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>

#include <memory>

namespace rumourdesk
{

namespace
{

std::unique_ptr<QStaticText> laidOut(const QString &text, int width, const QFont &font)
{
    QString line = text;
    line.replace(u'\n', u' ').replace(QChar::LineSeparator, u' ');
    auto laid = std::make_unique<QStaticText>(QFontMetrics(font).elidedText(line, Qt::ElideRight, width));
    laid->setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    laid->setTextOption(option);
    laid->prepare({}, font);
    return laid;
}

} // namespace

CellTexts::Face &CellTexts::faceOf(const QFont &font)
{
    Face &face = m_faces.at((font.bold() ? 1U : 0U) + (font.italic() ? 2U : 0U) + (font.strikeOut() ? 4U : 0U));
    if (face.font != font) {
        face.font = font;
        face.texts.clear();
    }
    return face;
}

void CellTexts::draw(
    QPainter &painter, const QRect &room, Qt::Alignment alignment, const QFont &font, const QString &text)
{
    if (text.isEmpty() || room.width() <= 0)
        return;
    Face &face = faceOf(font);
    const Key key(text, room.width());
    const QStaticText *laid = face.texts.object(key);
    if (!laid) {
        std::unique_ptr<QStaticText> made = laidOut(text, room.width(), font);
        laid = made.get();
        face.texts.insert(key, made.release());
    }
    const QSize size(static_cast<int>(laid->size().width() + 0.5), static_cast<int>(laid->size().height() + 0.5));
    const bool isRight = alignment.testFlag(Qt::AlignRight);
    const QPoint place(isRight ? room.right() + 1 - size.width() : room.left(), room.top() + (room.height() - size.height()) / 2);
    painter.setFont(font);
    painter.drawStaticText(place, *laid);
}

} // namespace rumourdesk

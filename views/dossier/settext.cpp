// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/settext.h"

#include "views/common/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

QFont fontOf(double points, QFont::Weight weight = QFont::Normal)
{
    QFont font(u"DejaVu Sans"_s); // whose figures are all as wide
    font.setPixelSize(qRound(points * unitsPerPoint));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QTextCharFormat formatOf(const QFont &font, const QColor &colour)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(colour);
    return format;
}

} // namespace

QTextCharFormat bodyFormat(double points)
{
    return formatOf(fontOf(points), lightColours().text);
}

QTextCharFormat boldFormat(double points)
{
    return formatOf(fontOf(points, QFont::Bold), lightColours().text);
}

QTextCharFormat mutedFormat(double points)
{
    return formatOf(fontOf(points), lightColours().muted);
}

SetText::SetText(const std::vector<TextRun> &runs, double width, Qt::Alignment alignment)
    : m_document(std::make_shared<QTextDocument>())
{
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    m_document->setUseDesignMetrics(true);
    if (!runs.empty())
        m_document->setDefaultFont(runs.front().format.font());
    m_document->setTextWidth(width);
    QTextCursor cursor(m_document.get());
    QTextBlockFormat block;
    block.setAlignment(alignment);
    block.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(block);
    for (const TextRun &run : runs)
        cursor.insertText(run.text, run.format);
}

double SetText::height() const
{
    return m_document->size().height();
}

void SetText::paint(QPainter &painter, QPointF topLeft) const
{
    painter.save();
    painter.translate(topLeft);
    m_document->documentLayout()->draw(&painter, {});
    painter.restore();
}

} // namespace rumourdesk

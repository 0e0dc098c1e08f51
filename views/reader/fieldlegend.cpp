// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/fieldlegend.h"

#include "views/common/fieldtitle.h"
#include "views/common/theme.h"
#include "views/reader/evidencemarks.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int sideMargin = 12;
constexpr int gap = 6;
constexpr int padding = 5;

} // namespace

FieldLegend::FieldLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"fieldLegend"_s);
    setAccessibleName(tr("Fields marked in the article"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setToolTip(tr("Fields found in this article; click one to find its evidence"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FieldLegend::setFields(const std::vector<Field> &fields)
{
    m_fields = fields;
    QStringList titles;
    for (const Field field : fields)
        titles.append(fieldTitle(field));
    setAccessibleDescription(titles.join(u", "_s));
    setVisible(!fields.empty());
    updateGeometry();
    update();
}

void FieldLegend::setLit(std::optional<Field> field)
{
    m_lit = field;
    update();
}

QRect FieldLegend::rectOf(Field field) const
{
    const auto at = std::ranges::find(m_fields, field);
    return at == m_fields.end() ? QRect() : flow(width()).at(static_cast<size_t>(at - m_fields.begin()));
}

int FieldLegend::heightForWidth(int width) const
{
    const std::vector<QRect> rects = flow(width);
    return rects.empty() ? 0 : rects.back().bottom() + 8;
}

QSize FieldLegend::sizeHint() const
{
    return {280, heightForWidth(280)};
}

std::vector<QRect> FieldLegend::flow(int width) const
{
    std::vector<QRect> rects;
    const int height = fontMetrics().height() + 6;
    QPoint at(sideMargin, 6);
    for (const Field field : m_fields) {
        const int needed = fontMetrics().horizontalAdvance(fieldTitle(field)) + 2 * padding;
        if (at.x() > sideMargin && at.x() + needed > width - sideMargin)
            at = QPoint(sideMargin, at.y() + height + 2);
        rects.emplace_back(at, QSize(needed, height));
        at.rx() += needed + gap;
    }
    return rects;
}

void FieldLegend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const ThemeColours &colours = coloursFor(palette());
    const std::vector<QRect> rects = flow(width());
    for (size_t i = 0; i < m_fields.size(); ++i) {
        QColor tint = colours.fields.at(static_cast<size_t>(m_fields[i]));
        // A text layout, because a painter's own drawText knows no underline styles.
        QTextLayout layout(fieldTitle(m_fields[i]), font());
        QTextCharFormat format;
        const bool isLit = m_lit == m_fields[i];
        format.setForeground(isLit ? colours.litText : colours.text);
        format.setUnderlineColor(tint);
        format.setUnderlineStyle(underlineOf(m_fields[i]));
        layout.setFormats({{0, static_cast<int>(layout.text().size()), format}});
        layout.beginLayout();
        layout.createLine().setLineWidth(rects[i].width());
        layout.endLayout();
        tint.setAlphaF(isLit ? 0.50F : 0.20F);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(rects[i], 3, 3);
        layout.draw(&painter, rects[i].topLeft() + QPoint(padding, 2));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(colours.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void FieldLegend::mousePressEvent(QMouseEvent *event)
{
    for (const Field field : m_fields) {
        if (rectOf(field).contains(event->pos()))
            Q_EMIT fieldPicked(field);
    }
}

} // namespace rumourdesk

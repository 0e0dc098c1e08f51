// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartcanvas.h"

#include "models/domain/fee.h"
#include "views/chart/chartpainter.h"
#include "views/common/theme.h"

#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString dateText(QDate date)
{
    return QLocale(QLocale::English).toString(date, u"d MMM yyyy"_s);
}

QString convertedText(const FeeMark &mark, Currency currency)
{
    const auto end = [&](const std::optional<qint64> &amount) {
        return roundedAmountText(*amount, currency);
    };
    if (mark.minimum && mark.maximum)
        return mark.minimum == mark.maximum ? end(mark.minimum)
                                            : end(mark.minimum) + u"\u2013"_s + end(mark.maximum);
    return mark.maximum ? u"up to "_s + end(mark.maximum) : end(mark.minimum) + u" or more"_s;
}

QString origin(const QString &outlet)
{
    return outlet.isEmpty() ? u"unknown outlet"_s : outlet;
}

QString suitorText(const QString &suitor)
{
    return suitor.isEmpty() ? u"no suitor named"_s : u"to "_s + suitor;
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"chart"_s);
    setAccessibleName(tr("Fees over time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void ChartCanvas::setSeries(FeeSeries series)
{
    m_series = std::move(series);
    setAccessibleDescription(summaryOf(m_series));
    layOut();
}

void ChartCanvas::setColourBy(ColourBy by)
{
    m_options.colourBy = by;
    layOut();
}

void ChartCanvas::setSelected(std::optional<RumourId> rumour)
{
    m_options.selected = rumour;
    update();
}

void ChartCanvas::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

QString ChartCanvas::descriptionOf(RumourId rumour) const
{
    const auto fee = std::ranges::find_if(m_series.fees, [rumour](const FeeMark &mark) { return mark.standsFor(rumour); });
    if (fee != m_series.fees.end()) {
        QString text = u"%1 %2, %3\n%4, %5"_s.arg(fee->player, suitorText(fee->suitor), stageName(fee->stage),
            fee->printed, feeBasisName(fee->basis));
        // A rate of exactly one means that the article printed the chart's own currency.
        if (fee->rate < 1 || fee->rate > 1) {
            text += u"\n%1 at %2"_s.arg(
                convertedText(*fee, m_series.currency), QString::number(fee->rate, 'g', 4));
        }
        return text + u"\n%1, %2"_s.arg(dateText(fee->date), origin(fee->outlet));
    }
    const auto stage = std::ranges::find(m_series.stages, rumour, &StageMark::rumour);
    if (stage == m_series.stages.end())
        return {};
    return u"%1, %2\nno fee named\n%3, %4"_s.arg(
        stageName(stage->stage), suitorText(stage->suitor), dateText(stage->date), origin(stage->outlet));
}

QSize ChartCanvas::minimumSizeHint() const
{
    return {260, 180};
}

QSize ChartCanvas::sizeHint() const
{
    return {560, 420};
}

bool ChartCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto rumour = markAt(m_layout, help->pos());
    if (rumour)
        QToolTip::showText(help->globalPos(), descriptionOf(*rumour), this);
    else
        QToolTip::hideText();
    return true;
}

void ChartCanvas::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const ThemeColours &colours = coloursFor(palette());
    if (m_layout.isEmpty()) {
        painter.setPen(colours.muted);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    painter.setFont(chartFont());
    paintChart(painter, m_series, m_layout, m_options, colours);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(colours.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void ChartCanvas::resizeEvent(QResizeEvent * /*event*/)
{
    layOut();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        layOut();
    QWidget::changeEvent(event);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(markAt(m_layout, event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    const auto rumour = markAt(m_layout, event->position());
    if (event->button() == Qt::LeftButton && rumour)
        Q_EMIT rumourPicked(*rumour);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const std::vector<RumourId> rumours = rumoursByDate();
    if (step == 0 || rumours.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto current = std::ranges::find(rumours, m_options.selected.value_or(RumourId()));
    const auto count = static_cast<std::ptrdiff_t>(rumours.size());
    const std::ptrdiff_t next = current == rumours.end() ? 0 : (current - rumours.begin()) + step;
    Q_EMIT rumourPicked(rumours.at(static_cast<size_t>(std::clamp<std::ptrdiff_t>(next, 0, count - 1))));
}

void ChartCanvas::layOut()
{
    m_layout = layOutChart(m_series, m_options, size(), chartFont());
    update();
}

QFont ChartCanvas::chartFont() const
{
    QFont sized = font();
    sized.setPixelSize(std::max(10, QFontInfo(sized).pixelSize()));
    return sized;
}

std::vector<RumourId> ChartCanvas::rumoursByDate() const
{
    std::vector<std::pair<QDate, RumourId>> dated;
    for (const FeeMark &mark : m_series.fees)
        dated.emplace_back(mark.date, mark.rumour);
    for (const StageMark &mark : m_series.stages)
        dated.emplace_back(mark.date, mark.rumour);
    std::ranges::stable_sort(dated);
    std::vector<RumourId> rumours;
    for (const auto &[date, rumour] : dated)
        rumours.push_back(rumour);
    return rumours;
}

} // namespace rumourdesk

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/filterchips.h"

#include "views/actions/icons.h"
#include "views/common/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <numeric>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipHeight = 24;
constexpr int margin = 10; // before the text
constexpr int crossSize = 18;
constexpr int gap = 6;
constexpr int slack = 3; // the width of a text is rounded

} // namespace

FilterChip::FilterChip(const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_remove(new QToolButton(this))
{
    setText(label);
    setObjectName(u"filterChip"_s);
    setAccessibleName(tr("Filter part: %1").arg(label));
    setAccessibleDescription(tr("Delete takes it away, Enter shows it in the filter line"));
    setToolTip(label);
    setCursor(Qt::PointingHandCursor);
    m_remove->setFocusPolicy(Qt::NoFocus); // the chip itself has the keyboard
    m_remove->setAutoRaise(true);
    m_remove->setAccessibleName(tr("Remove “%1” from the filter").arg(label));
    m_remove->setToolTip(tr("Remove “%1” from the filter (Delete)").arg(label));
    m_remove->setIconSize({12, 12});
    m_remove->resize(crossSize, crossSize);
    drawCross();
    connect(m_remove, &QToolButton::clicked, this, &FilterChip::removeAsked);
}

QSize FilterChip::sizeHint() const
{
    return {margin + fontMetrics().horizontalAdvance(text()) + slack + crossSize + 8, chipHeight};
}

void FilterChip::paintEvent(QPaintEvent * /*event*/)
{
    const ThemeColours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = hasFocus() ? 2 : 1;
    painter.setPen(
        QPen(hasFocus() ? colours.accent : colours.muted, pen, isEnabled() ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(underMouse() && isEnabled() ? colours.alternate : colours.ground);
    const QRectF shape = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.drawRoundedRect(shape, chipHeight / 2.0, chipHeight / 2.0);
    painter.setPen(isEnabled() ? colours.text : colours.muted);
    const QRect room = rect().adjusted(margin, 0, -crossSize - 8, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void FilterChip::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    m_remove->move(width() - crossSize - 4, (height() - crossSize) / 2);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeAsked();
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        Q_EMIT stepAsked(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        Q_EMIT stepAsked(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void FilterChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawCross();
}

void FilterChip::drawCross()
{
    m_remove->setIcon(lineIcon(u"remove"_s, coloursFor(palette()).text));
}

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_more(new QLabel(this))
{
    setObjectName(u"filterChips"_s);
    setAccessibleName(tr("Parts of the filter"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_more->hide();
}

QSize FilterChips::sizeHint() const
{
    return {400, chipHeight};
}

QSize FilterChips::minimumSizeHint() const
{
    return {FilterChip::leastWidth, chipHeight};
}

void FilterChips::setParts(const std::vector<FilterPart> &parts)
{
    const bool isSame = std::ranges::equal(parts, m_parts, {}, &FilterPart::label, &FilterPart::label);
    m_parts = parts; // the places may have moved even so
    if (isSame)
        return;
    for (FilterChip *chip : m_chips) {
        chip->hide();
        chip->deleteLater(); // it may be the one that is just being clicked
    }
    m_chips.clear();
    for (int i = 0; i < static_cast<int>(m_parts.size()); ++i)
        addChip(i);
    lay();
}

void FilterChips::addChip(int index)
{
    auto *chip = new FilterChip(m_parts[static_cast<size_t>(index)].label, this);
    chip->setFocusPolicy(index == 0 ? Qt::StrongFocus : Qt::ClickFocus);
    connect(chip, &FilterChip::removeAsked, this, [this, index] { Q_EMIT removed(index); });
    connect(chip, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    connect(chip, &FilterChip::stepAsked, this, [this, index](int step) {
        const int next = index + step;
        if (next >= 0 && next < static_cast<int>(m_chips.size())
            && !m_chips[static_cast<size_t>(next)]->isHidden())
            focusChip(next);
    });
    chip->show();
    m_chips.push_back(chip);
}

void FilterChips::focusChip(int index)
{
    if (m_chips.empty())
        return;
    const size_t wanted = std::min(static_cast<size_t>(std::max(index, 0)), m_chips.size() - 1);
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setFocusPolicy(i == wanted ? Qt::StrongFocus : Qt::ClickFocus);
    m_chips[wanted]->setFocus(Qt::TabFocusReason);
}

void FilterChips::setTabOrderAfter(QWidget *widget)
{
    for (FilterChip *chip : m_chips) {
        setTabOrder(widget, chip);
        widget = chip;
    }
}

void FilterChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    lay();
}

void FilterChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        lay();
}

/// Each chip as wide as its words; where that is too much, the widest give way first.
std::vector<int> FilterChips::widths(int room) const
{
    std::vector<int> widths;
    for (const FilterChip *chip : m_chips)
        widths.push_back(chip->sizeHint().width());
    const auto tooMuch = [&] {
        return std::accumulate(widths.begin(), widths.end(), gap * (static_cast<int>(widths.size()) - 1))
            > room;
    };
    int limit = widths.empty() ? 0 : std::ranges::max(widths);
    while (limit > FilterChip::leastWidth && tooMuch()) {
        limit = std::max(FilterChip::leastWidth, limit - 8);
        for (int &width : widths)
            width = std::min(width, limit);
    }
    return widths;
}

void FilterChips::lay()
{
    const std::vector<int> wanted = widths(width());
    const int all =
        std::accumulate(wanted.begin(), wanted.end(), gap * (static_cast<int>(wanted.size()) - 1));
    const int moreWidth =
        all > width() ? fontMetrics().horizontalAdvance(tr("and %1 more").arg(99)) + gap : 0;
    int x = 0;
    size_t shown = 0;
    for (; shown < m_chips.size() && x + wanted[shown] + moreWidth <= width(); ++shown) {
        m_chips[shown]->setGeometry(x, (height() - chipHeight) / 2, wanted[shown], chipHeight);
        m_chips[shown]->show();
        x += wanted[shown] + gap;
    }
    for (size_t i = shown; i < m_chips.size(); ++i)
        m_chips[i]->hide();
    m_more->setVisible(shown < m_chips.size());
    m_more->setText(tr("and %1 more").arg(m_chips.size() - shown));
    m_more->setGeometry(x, 0, std::max(0, moreWidth - gap), height());
}

} // namespace rumourdesk

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/paneheader.h"

#include "views/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace rumourdesk {

PaneHeader::PaneHeader(QLabel *title, const std::vector<QWidget *> &controls, QWidget *parent) : QFrame(parent)
{
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setTextFormat(Qt::PlainText); // names come out of articles
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(title, 1);
    for (QWidget *control : controls)
        layout->addWidget(control);
    setFixedHeight(36);
}

void PaneHeader::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(coloursFor(palette()).line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace rumourdesk

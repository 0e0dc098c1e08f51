// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sidebar/sidebarsplitter.h"

#include <QDataStream>
#include <QIODevice>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 220; // pixels
constexpr int leastWidth = 150;
constexpr int mostWidth = 480;

} // namespace

SidebarSplitter::SidebarSplitter(QWidget *sidebar, QWidget *content, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_sidebar(sidebar)
    , m_width(usualWidth)
{
    setObjectName(u"sidebarSplitter"_s);
    sidebar->setMinimumWidth(leastWidth);
    sidebar->setMaximumWidth(mostWidth);
    addWidget(sidebar);
    addWidget(content);
    setChildrenCollapsible(false);
    setHandleWidth(5);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    sidebar->hide();
    connect(this, &QSplitter::splitterMoved, this, [this] { m_width = sizes().constFirst(); });
}

void SidebarSplitter::showSidebar(bool isShown)
{
    if (isShown == isSidebarShown())
        return;
    m_sidebar->setVisible(isShown);
    applyWidth();
    Q_EMIT sidebarShown(isShown);
}

void SidebarSplitter::resetWidth()
{
    m_width = usualWidth;
    applyWidth();
}

void SidebarSplitter::applyWidth()
{
    if (isSidebarShown())
        setSizes({m_width, std::max(1, width() - m_width - handleWidth())});
}

QByteArray SidebarSplitter::state() const
{
    QByteArray state;
    QDataStream(&state, QIODevice::WriteOnly) << isSidebarShown() << qint32(m_width);
    return state;
}

bool SidebarSplitter::restore(const QByteArray &state)
{
    QDataStream stream(state);
    bool isShown = false;
    qint32 width = 0;
    stream >> isShown >> width;
    if (stream.status() != QDataStream::Ok || width < leastWidth || width > mostWidth)
        return false;
    m_width = width;
    showSidebar(isShown);
    applyWidth();
    return true;
}

} // namespace rumourdesk

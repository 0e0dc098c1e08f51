// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk.h"

#include <QDataStream>
#include <QResizeEvent>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

Desk::Desk(QWidget *table, QWidget *chart, QWidget *reader, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_inner(new QSplitter(Qt::Vertical))
    , m_sizes({defaultSizes(false), defaultSizes(true)})
{
    setObjectName(u"desk"_s);
    addWidget(table);
    addWidget(m_inner);
    m_inner->addWidget(chart);
    m_inner->addWidget(reader);
    for (QSplitter *splitter : {static_cast<QSplitter *>(this), m_inner}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(5);
    }
    connect(this, &QSplitter::splitterMoved, this, &Desk::keepSizes);
    connect(m_inner, &QSplitter::splitterMoved, this, &Desk::keepSizes);
    arrange(false);
}

Desk::Arrangement Desk::defaultSizes(bool isWide)
{
    // Proportions; a splitter scales them to its size.
    return isWide ? Arrangement{{1030, 890}, {440, 450}} : Arrangement{{850, 430}, {275, 445}};
}

void Desk::resetSizes()
{
    m_sizes = {defaultSizes(false), defaultSizes(true)};
    arrange(m_isWide);
}

QByteArray Desk::sizesState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    for (const Arrangement &arrangement : m_sizes)
        stream << arrangement.outer << arrangement.inner;
    return state;
}

bool Desk::restoreSizes(const QByteArray &state)
{
    QDataStream stream(state);
    std::array<Arrangement, 2> sizes;
    for (Arrangement &arrangement : sizes) {
        stream >> arrangement.outer >> arrangement.inner;
        if (stream.status() != QDataStream::Ok || arrangement.outer.size() != 2
            || arrangement.inner.size() != 2)
            return false;
    }
    m_sizes = sizes;
    arrange(m_isWide);
    return true;
}

void Desk::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    const bool isWide = event->size().width() >= wideFrom;
    if (isWide != m_isWide)
        arrange(isWide);
}

void Desk::arrange(bool isWide)
{
    m_isWide = isWide;
    const Arrangement &sizes = m_sizes.at(isWide ? 1 : 0);
    m_inner->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    setStretchFactor(0, isWide ? 2 : 1);
    setStretchFactor(1, isWide ? 3 : 1);
    setSizes(sizes.outer);
    m_inner->setSizes(sizes.inner);
}

void Desk::keepSizes()
{
    m_sizes.at(m_isWide ? 1 : 0) = {sizes(), m_inner->sizes()};
}

} // namespace rumourdesk

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/deskprobe.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>

#include <malloc.h>

#include <algorithm>
#include <climits>
#include <cmath>
#include <ctime>

namespace rumourdesk::bench {

using namespace Qt::StringLiterals;

namespace {

double elapsed(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

double Times::quantile(std::vector<double> times, double share)
{
    if (times.empty())
        return 0;
    std::ranges::sort(times);
    const auto place = static_cast<size_t>(std::ceil(share * static_cast<double>(times.size())));
    return times[std::clamp<size_t>(place, 1, times.size()) - 1];
}

double workOfThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return elapsed(timer);
}

GapProbe::GapProbe()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    m_since.start();
    m_timer.start(1);
}

void GapProbe::look()
{
    m_longest = std::max(m_longest, elapsed(m_since));
    m_since.restart();
}

double GapProbe::takeLongest()
{
    look();
    return std::exchange(m_longest, 0);
}

PaintProbe::PaintProbe(const std::vector<QWidget *> &widgets) : m_widgets(widgets), m_isPainted(widgets.size())
{
    for (QWidget *widget : m_widgets)
        widget->installEventFilter(this);
}

double PaintProbe::untilPainted(const std::function<void()> &work, std::function<bool()> isDone)
{
    m_isDone = std::move(isDone);
    m_isPainted.assign(m_widgets.size(), false);
    m_end.reset();
    m_timer.start();
    work();
    runUntil([this] { return m_end.has_value(); }, 1000);
    return m_end.value_or(-1);
}

void PaintProbe::measure(Times &times, const std::function<void()> &work, std::function<bool()> isDone)
{
    const double before = workOfThread();
    const double time = untilPainted(work, std::move(isDone));
    times.add(time, m_workAtEnd - before);
}

bool PaintProbe::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || !m_isDone || !m_isDone())
        return false;
    for (size_t i = 0; i < m_widgets.size(); ++i) {
        if (m_widgets[i] == watched)
            m_isPainted[i] = true;
    }
    // A paint event is seen before it is handled. What is posted now comes when the window has painted all that it has to,
    // and before anything else that waits.
    if (!m_end && std::ranges::all_of(m_isPainted, [](bool is) { return is; }))
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), INT_MAX);
    return false;
}

bool PaintProbe::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    if (!m_end) {
        m_end = elapsed(m_timer);
        m_workAtEnd = workOfThread();
    }
    return true;
}

double runUntil(const std::function<bool()> &isTrue, qint64 patience)
{
    QElapsedTimer timer;
    timer.start();
    QTimer wake; // where nothing else happens, the event loop would wait for ever
    wake.start(5);
    while (!isTrue()) {
        if (timer.elapsed() > patience)
            return -1;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return elapsed(timer);
}

void settle()
{
    QElapsedTimer timer;
    timer.start();
    runUntil([&timer] { return timer.elapsed() > 100; });
}

qint64 memoryInUse()
{
    malloc_trim(0);
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').front().toLongLong();
    }
    return -1;
}

} // namespace rumourdesk::bench

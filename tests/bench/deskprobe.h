// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace rumourdesk::bench {

/// Times in milliseconds.
struct Times {
    std::vector<double> all;
    std::vector<double> busy; ///< how much of each this thread has worked, whatever else the machine did

    /// A negative one says that nothing happened, and does not count.
    void add(double time, double work = 0)
    {
        if (time < 0)
            return;
        all.push_back(time);
        busy.push_back(work);
    }
    /// The time that the share of all times does not exceed; 0.5 is the median.
    [[nodiscard]] static double quantile(std::vector<double> times, double share);
    [[nodiscard]] double median() const { return quantile(all, 0.5); }
    [[nodiscard]] double p95() const { return quantile(all, 0.95); }
};

/// What this thread has worked so far.
[[nodiscard]] double workOfThread();

[[nodiscard]] double milliseconds(const std::function<void()> &work);

/// Measures for how long the event loop was away, by a timer that asks to be called every millisecond.
class GapProbe
{
public:
    GapProbe();
    /// The longest gap since the last call, or since the start.
    double takeLongest();

private:
    void look();

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

/// Says when each of some widgets has been painted.
class PaintProbe final : public QObject
{
public:
    explicit PaintProbe(const std::vector<QWidget *> &widgets);

    /// Does the work, lets the event loop run until every widget has been painted after it, and returns how long that
    /// took; negative if it never happens.
    /// A paint before `isDone` shows what was there before, and does not count.
    double untilPainted(const std::function<void()> &work, std::function<bool()> isDone = [] { return true; });
    /// The same, into `times`.
    void measure(Times &times, const std::function<void()> &work, std::function<bool()> isDone = [] { return true; });

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::vector<QWidget *> m_widgets;
    std::vector<bool> m_isPainted;
    std::function<bool()> m_isDone;
    QElapsedTimer m_timer;
    std::optional<double> m_end; ///< milliseconds until all was painted
    double m_workAtEnd = 0;
};

/// Lets the event loop run until `isTrue`; how long that took, negative if it does not come true within so many
/// milliseconds.
double runUntil(const std::function<bool()> &isTrue, qint64 patience = 60'000);
/// Lets the event loop run until nothing has been painted or computed for a while.
void settle();

/// Kibibytes that this process has in memory, after what is free has been given back.
[[nodiscard]] qint64 memoryInUse();

} // namespace rumourdesk::bench

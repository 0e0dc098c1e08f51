// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chartview.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace rumourdesk
{

/// Where limits of the chart's axes are set by hand: dates as "2026-01" or "2026-01-19", fees as "50m"; an empty field
/// leaves its end to the marks.
class ChartAxesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartAxesPanel(QWidget *parent = nullptr);

    /// Shows the limits that are set. The others are the ends that an empty field stands for.
    void setView(const ChartView &view, AxisRange fittedDates, AxisRange fittedAmounts);

Q_SIGNALS:
    void viewChosen(const rumourdesk::ChartView &view);

private:
    void apply();
    void complain(QLineEdit *field, const QString &message);

    QLineEdit *m_firstDate;
    QLineEdit *m_lastDate;
    QLineEdit *m_lowest;
    QLineEdit *m_highest;
    QCheckBox *m_logarithmic;
    QLabel *m_mistake;
    ChartView m_view;
    AxisRange m_fittedDates;
    AxisRange m_fittedAmounts;
};

} // namespace rumourdesk

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chartlayout.h"

#include <QSize>
#include <QString>

#include <optional>

class QPainter;

namespace rumourdesk
{

struct ThemeColours;

inline constexpr QSize defaultChartSize(1200, 700); ///< pixels

enum class PictureStyle : quint8 { Light, Dark, Print }; ///< the grounds of the window, and white for paper
enum class PicturePage : quint8 { Fitted, A4, Slide }; ///< of a PDF: as large as the chart, A4 across, 16:9

/// What the line below a chart tells beside what the series knows.
struct ChartCaption {
    QString filter; ///< as it stands in the filter line; empty for none
    QDate lastRate; ///< the last month of the exchange rates
};

/// A chart as it goes into a file.
struct ChartPicture {
    QSize size = defaultChartSize; ///< pixels at 96 dpi
    ChartLook look = {};
    PictureStyle style = PictureStyle::Light;
    std::optional<ChartCaption> caption = {};
    int scale = 1; ///< of a PNG: its pixels for each of the chart's
    PicturePage page = PicturePage::Fitted;
};

[[nodiscard]] const ThemeColours &coloursOf(PictureStyle style);

/// Title, filter, how many rumours are drawn and how many are not, sources, the date of the rates, and the program.
[[nodiscard]] QString captionText(const FeeSeries &series, const ChartLayout &layout, const ChartCaption &caption);

/// Draws the series with title and legend into (0, 0) to the picture's size of the painter's device; nothing is drawn as
/// selected. Needs a QGuiApplication for its fonts, but no window.
void renderTo(QPainter &painter, const FeeSeries &series, const ChartPicture &picture);

} // namespace rumourdesk

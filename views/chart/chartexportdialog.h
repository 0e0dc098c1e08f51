// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/feeseries.h"
#include "views/chart/picturechoices.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace rumourdesk
{

/// Shows what a chart's file will look like, and asks for its format, ground, size and caption. The clipboard takes it too.
class ChartExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What is shown now: `shown` has the size and the ground of the chart on the screen, and what its caption tells.
    ChartExportDialog(FeeSeries series, ChartPicture shown, const PictureChoices &choices, QWidget *parent = nullptr);

    [[nodiscard]] PictureChoices choices() const;
    /// What goes into the file.
    [[nodiscard]] ChartPicture picture() const;

private:
    void setupChoices(const PictureChoices &choices);
    void setupLayout();
    void showPreview();
    void copy() const;

    FeeSeries m_series;
    ChartPicture m_shown;
    QLabel *m_preview;
    QComboBox *m_format;
    QComboBox *m_ground;
    QComboBox *m_size;
    QComboBox *m_scale;
    QComboBox *m_page;
    QCheckBox *m_caption;
};

} // namespace rumourdesk

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chartpicture.h"

namespace rumourdesk
{

enum class PictureFormat : quint8 { Png, Svg, Pdf, Csv };
enum class PictureSize : quint8 { AsShown, Standard, Large };

/// What an analyst has chosen for the files of charts; remembered from one start to the next.
struct PictureChoices {
    PictureFormat format = PictureFormat::Png;
    bool isForPrint = false; ///< on white, else as on the screen
    PictureSize size = PictureSize::Standard;
    int scale = 2; ///< 1 to 4
    PicturePage page = PicturePage::A4;
    bool hasCaption = true;

    bool operator==(const PictureChoices &) const = default;
};

} // namespace rumourdesk

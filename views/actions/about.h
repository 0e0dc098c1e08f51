// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace rumourdesk {

/// Help > About: what the program is, its version and its licence.
void showAbout(QWidget *parent);

} // namespace rumourdesk

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/commands/streams.h"
#include "app/exitstatus.h"

namespace rumourdesk {

class Services;

/// `rumourdesk dossier`: writes what the store's rumours say as a board paper. Needs a QGuiApplication for its fonts, but no
/// display.
[[nodiscard]] ExitStatus runDossier(const DossierOptions &options, const Services &services, Streams &streams);

} // namespace rumourdesk

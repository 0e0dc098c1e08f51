// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rumourdesk {

/// The whole program: parses the arguments, runs the command or the window, and returns the exit status.
int runProgram(int argc, char **argv);

} // namespace rumourdesk

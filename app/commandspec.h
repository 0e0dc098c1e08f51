// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace rumourdesk {

/// One option of a command. An empty `value` makes it a switch.
struct OptionSpec {
    QLatin1StringView name;
    QLatin1StringView value; ///< what stands for the value in the help: "PATH"
    QLatin1StringView text; ///< one or more lines
};

/// One command, as it is parsed and as its help describes it. The unnamed command opens the window.
struct CommandSpec {
    QLatin1StringView name;
    QLatin1StringView arguments; ///< what follows the options: "FILE|FOLDER..."; empty if nothing may
    QLatin1StringView summary; ///< one line for the list of commands
    QLatin1StringView text; ///< whole lines for its own help
    std::span<const OptionSpec> options;
};

/// The commands in the order in which the help lists them.
[[nodiscard]] std::span<const CommandSpec> commandSpecs();
[[nodiscard]] const CommandSpec &windowSpec();

/// What `rumourdesk --help` prints.
[[nodiscard]] QString programHelp();
/// What `rumourdesk NAME --help` prints.
[[nodiscard]] QString commandHelp(const CommandSpec &command);

} // namespace rumourdesk

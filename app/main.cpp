// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

int main(int argc, char **argv)
{
    return rumourdesk::runProgram(argc, argv);
}

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled only to make the precompiled header that the other targets reuse.

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace rumourdesk
{

/// A PDF of QPdfWriter as if it had been made at `moment`: it knows no other than the present one, and two files of the
/// same content would differ by it. Bytes that are no such file come back as they are.
[[nodiscard]] QByteArray pdfDatedAt(const QByteArray &pdf, const QDateTime &moment);

} // namespace rumourdesk

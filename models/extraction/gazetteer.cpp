// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/gazetteer.h"

namespace rumourdesk {

Result<Gazetteer> Gazetteer::load(const QString &, const QString &)
{
    return Gazetteer{};
}

QString Gazetteer::clubNamed(QStringView) const
{
    return {};
}

QString Gazetteer::outletNamed(QStringView) const
{
    return {};
}

} // namespace rumourdesk

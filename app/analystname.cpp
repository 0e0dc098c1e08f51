// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analystname.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

QString analystName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME", u"analyst"_s) : name;
}

} // namespace rumourdesk

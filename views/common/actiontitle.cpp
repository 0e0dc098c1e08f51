// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/actiontitle.h"

#include <QAction>

namespace rumourdesk
{

QString titleOf(const QAction &action)
{
    return action.text().section(u'\t', 0, 0).remove(u'&');
}

} // namespace rumourdesk

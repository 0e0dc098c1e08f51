// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/fieldtitle.h"

namespace rumourdesk
{

using namespace Qt::StringLiterals;

QString fieldTitle(Field field)
{
    switch (field) {
    case Field::Player:
        return u"Player"_s;
    case Field::From:
        return u"From"_s;
    case Field::To:
        return u"To"_s;
    case Field::Move:
        return u"Move"_s;
    case Field::Stage:
        return u"Stage"_s;
    case Field::Fee:
        return u"Fee"_s;
    case Field::Window:
        return u"Window"_s;
    case Field::Sources:
        return u"Outlet"_s;
    case Field::Journalists:
        return u"Journalist"_s;
    case Field::ContractUntil:
        return u"Contract until"_s;
    case Field::Age:
        return u"Age"_s;
    }
    return {};
}

} // namespace rumourdesk

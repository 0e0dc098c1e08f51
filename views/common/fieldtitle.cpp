// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/fieldtitle.h"

#include <QCoreApplication>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("FieldTitle", text);
}

} // namespace

QString fieldTitle(Field field)
{
    switch (field) {
    case Field::Player:
        return tr("Player");
    case Field::From:
        return tr("From");
    case Field::To:
        return tr("To");
    case Field::Move:
        return tr("Move");
    case Field::Stage:
        return tr("Stage");
    case Field::Fee:
        return tr("Fee");
    case Field::Window:
        return tr("Window");
    case Field::Sources:
        return tr("Outlet");
    case Field::Journalists:
        return tr("Journalist");
    case Field::ContractUntil:
        return tr("Contract until");
    case Field::Age:
        return tr("Age");
    }
    return {};
}

} // namespace rumourdesk

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/savedfiltersteps.h"

#include "models/items/filternames.h"
#include "models/items/filterparts.h"

#include <QCoreApplication>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SavedFilters", text);
}

constexpr qsizetype longestName = 40;

Assignment assigned(const QString &name, SubjectField field, std::optional<QString> value)
{
    return {{SubjectKind::SavedFilter, {}, name}, static_cast<int>(field), std::move(value)};
}

} // namespace

std::vector<Assignment> savingSteps(const SavedFilter &filter)
{
    return {assigned(filter.name, SubjectField::Expression, filter.expression)};
}

std::vector<Assignment> removingSteps(const QString &name)
{
    return {assigned(name, SubjectField::Position, std::nullopt), assigned(name, SubjectField::Expression, std::nullopt)};
}

std::vector<Assignment> renamingSteps(
    const std::vector<SavedFilter> &filters, const QString &name, const QString &newName)
{
    std::vector<Assignment> steps = removingSteps(name);
    QStringList order;
    for (const SavedFilter &filter : filters) {
        const QString &nameThen = filter.name == name ? newName : filter.name;
        const QString expression = withFilterRenamed(filter.expression, name, newName);
        if (filter.name == name || expression != filter.expression)
            steps.push_back(assigned(nameThen, SubjectField::Expression, expression));
        order << nameThen;
    }
    const std::vector<Assignment> places = orderSteps(order);
    steps.insert(steps.end(), places.begin(), places.end());
    return steps;
}

std::vector<Assignment> orderSteps(const QStringList &names)
{
    std::vector<Assignment> steps;
    for (qsizetype i = 0; i < names.size(); ++i)
        steps.push_back(assigned(names[i], SubjectField::Position, QString::number(i + 1)));
    return steps;
}

QString nameForFilter(const QString &expression)
{
    QStringList words;
    for (const FilterPart &part : partsOf(expression)) {
        const qsizetype colon = part.label.indexOf(u": "_s);
        QString word = colon < 0 ? part.label : part.label.sliced(colon + 2);
        if (colon >= 0 && part.label.startsWith(u"Not "))
            word.prepend(u"not "_s);
        for (const QChar quote : u"“”„\""_s)
            word.remove(quote);
        words << word.trimmed();
    }
    QString name;
    for (const QString &word : words) {
        if (!name.isEmpty() && name.size() + word.size() > longestName)
            break;
        name += (name.isEmpty() ? QString() : u", "_s) + word;
    }
    return name.isEmpty() ? tr("Filter") : name.first(std::min(name.size(), longestName)).trimmed();
}

} // namespace rumourdesk

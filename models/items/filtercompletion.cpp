// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filtercompletion.h"

#include "models/items/filterfield.h"
#include "models/items/rumourtablemodel.h"

#include <algorithm>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')';
}

/// Where the term around the cursor begins: after the last blank or bracket that is not inside quotes.
qsizetype termStart(QStringView expression, qsizetype cursor)
{
    qsizetype start = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (expression[i] == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && endsWord(expression[i]))
            start = i + 1;
    }
    while (start < cursor && expression[start] == u'-')
        ++start;
    return start;
}

std::vector<QString> beginning(const QStringList &words, QStringView typed)
{
    std::vector<QString> found;
    for (const QString &word : words) {
        if (word.startsWith(typed, Qt::CaseInsensitive))
            found.push_back(word);
    }
    return found;
}

std::vector<QString> fieldNames(QStringView typed)
{
    QStringList names;
    for (int i = 0; i < filterFieldCount; ++i)
        names << filterFieldName(static_cast<FilterField>(i)) + u':';
    return typed.isEmpty() ? std::vector<QString>(names.begin(), names.end()) : beginning(names, typed);
}

QString asValue(const QString &name)
{
    const bool isPlain
        = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
    return isPlain ? name : QString(u'"' + name + u'"');
}

std::vector<QString> valuesOf(FilterField field, const QString &typed, const RumourTableModel &model, int limit)
{
    switch (filterFieldKind(field)) {
    case FilterKind::Name: {
        std::vector<QString> names = model.namesStarting(field, typed, limit);
        std::transform(names.begin(), names.end(), names.begin(), asValue);
        return names;
    }
    case FilterKind::Word:
    case FilterKind::Ladder: return beginning(filterWords(field), typed);
    case FilterKind::Window: return beginning(model.windowNames(), typed);
    case FilterKind::Day: return beginning({u"-7d"_s, u"-14d"_s, u"-1m"_s, u"-3m"_s, u"-1y"_s}, typed);
    default: return {};
    }
}

} // namespace

FilterCompletion completionsAt(const QString &expression, int cursor, const RumourTableModel &model, int limit)
{
    const qsizetype end = std::clamp<qsizetype>(cursor, 0, expression.size());
    const qsizetype start = termStart(expression, end);
    const QStringView term = QStringView(expression).sliced(start, end - start);

    FilterCompletion completion;
    const auto sign = std::find_if(term.begin(), term.end(),
        [](QChar c) { return c == u':' || c == u'=' || c == u'<' || c == u'>' || c == u'!'; });
    if (sign == term.end()) {
        completion.replaced = {static_cast<int>(start), static_cast<int>(term.size())};
        completion.texts = fieldNames(term);
    } else if (const auto field = filterFieldFromName(term.first(sign - term.begin()))) {
        auto value = sign;
        while (value != term.end() && QStringView(u":=<>!").contains(*value))
            ++value;
        // Of a list only the value being typed is replaced; a comma inside quotes parts nothing.
        bool isQuoted = false;
        for (auto at = value; at != term.end(); ++at) {
            if (*at == u'"')
                isQuoted = !isQuoted;
            else if (*at == u',' && !isQuoted)
                value = at + 1;
        }
        const QStringView typed = term.sliced(value - term.begin());
        completion.replaced = {static_cast<int>(start + (value - term.begin())), static_cast<int>(typed.size())};
        completion.texts = valuesOf(*field, typed.toString().remove(u'"'), model, limit);
    }
    if (completion.texts.size() > static_cast<size_t>(std::max(limit, 0)))
        completion.texts.resize(static_cast<size_t>(std::max(limit, 0)));
    return completion;
}

} // namespace rumourdesk

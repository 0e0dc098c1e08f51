// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filtercompletion.h"

#include "models/items/filterfield.h"
#include "models/items/filternames.h"
#include "models/items/filtervalue.h"
#include "models/items/rumourtablemodel.h"
#include "models/items/textfold.h"

#include <QElapsedTimer>

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

std::vector<CompletionEntry> beginning(const QStringList &words, QStringView typed)
{
    std::vector<CompletionEntry> found;
    for (const QString &word : words) {
        if (word.startsWith(typed, Qt::CaseInsensitive))
            found.push_back({word, std::nullopt});
    }
    return found;
}

std::vector<CompletionEntry> fieldNames(QStringView typed)
{
    QStringList names;
    for (int i = 0; i < filterFieldCount; ++i)
        names << filterFieldName(static_cast<FilterField>(i)) + u':';
    return beginning(names, typed);
}

std::vector<CompletionEntry> valuesOf(FilterField field, const QString &typed, const RumourTableModel &model, int limit)
{
    if (filterFieldKind(field) == FilterKind::Day)
        return beginning({u"-7d"_s, u"-14d"_s, u"-1m"_s, u"-3m"_s, u"-1y"_s}, typed);
    const bool isName = filterFieldKind(field) == FilterKind::Name;
    std::vector<CompletionEntry> entries;
    for (const ValueCount &value : model.valuesStarting(field, typed, limit))
        entries.push_back({isName ? nameValueText(value.text) : value.text, value.count});
    return entries;
}

/// Saved filters with a word that begins so. Each count is a pass of its own; a list that takes longer than a
/// keystroke may take goes on without, and so does one that would have to search the articles.
std::vector<CompletionEntry> savedFilters(const QString &typed, RumourTableModel &model)
{
    constexpr qint64 longest = 10; // milliseconds
    QElapsedTimer timer;
    timer.start();
    const QString words = foldedWords(typed);
    std::vector<CompletionEntry> entries;
    for (const SavedFilter &saved : model.savedFilters()) {
        if (!QString(u' ' + foldedWords(saved.name)).contains(u' ' + words))
            continue;
        CompletionEntry entry{namedFilterText(saved.name), std::nullopt};
        const ParsedFilter parsed = parseFilter(saved.expression);
        if (!parsed.mistake && timer.elapsed() < longest && !model.hasToSearch(parsed.filter)) {
            if (const Result<int> count = model.countPassing(parsed.filter))
                entry.count = *count;
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace

FilterCompletion completionsAt(const QString &expression, int cursor, RumourTableModel &model, int limit)
{
    const qsizetype end = std::clamp<qsizetype>(cursor, 0, expression.size());
    const qsizetype start = termStart(expression, end);
    const QStringView term = QStringView(expression).sliced(start, end - start);

    FilterCompletion completion;
    const auto sign = std::find_if(term.begin(), term.end(),
        [](QChar c) { return c == u':' || c == u'=' || c == u'<' || c == u'>' || c == u'!'; });
    if (term.startsWith(u'@')) {
        completion.replaced = {static_cast<int>(start), static_cast<int>(term.size())};
        completion.entries = savedFilters(term.sliced(1).toString(), model);
    } else if (sign == term.end()) {
        completion.replaced = {static_cast<int>(start), static_cast<int>(term.size())};
        completion.entries = fieldNames(term);
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
        completion.entries = valuesOf(*field, typed.toString().remove(u'"'), model, limit);
    }
    if (completion.entries.size() > static_cast<size_t>(std::max(limit, 0)))
        completion.entries.resize(static_cast<size_t>(std::max(limit, 0)));
    return completion;
}

} // namespace rumourdesk

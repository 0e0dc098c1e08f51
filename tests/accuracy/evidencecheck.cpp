// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accuracy/evidencecheck.h"

#include "tests/accuracy/foldednames.h"

#include <algorithm>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace {

bool isInside(const Span &span, const QString &body)
{
    return span.start >= 0 && !span.isEmpty() && span.end() <= body.size();
}

bool hasField(const Rumour &rumour, Field field)
{
    switch (field) {
    case Field::Player:
    case Field::Stage:
        return true;
    case Field::From:
        return !rumour.from.isEmpty();
    case Field::To:
        return !rumour.to.isEmpty();
    case Field::Move:
        return rumour.move != Move::Transfer;
    case Field::Fee:
        return rumour.fee.has_value();
    case Field::Window:
        return rumour.window.has_value();
    case Field::Sources:
        return !rumour.sources.isEmpty();
    case Field::Journalists:
        return !rumour.journalists.isEmpty();
    case Field::ContractUntil:
        return rumour.contractUntil.has_value();
    case Field::Age:
        return rumour.age.has_value();
    }
    return false;
}

bool sharesAWord(const QString &text, const QString &name)
{
    const QStringList words = foldedName(text).split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = foldedName(name).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(wanted, [&](const QString &word) { return words.contains(word); });
}

bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar character) { return character.isDigit(); });
}

/// Whether a value could have been read from `text`. Clubs are called by nicknames, places and managers, and
/// a contract may end "next summer", so that nothing can be asked of their words.
bool isPlausible(const Rumour &rumour, Field field, const QString &text)
{
    switch (field) {
    case Field::Player:
        return sharesAWord(text, rumour.player);
    case Field::Journalists:
        return std::ranges::any_of(
            rumour.journalists, [&](const QString &name) { return sharesAWord(text, name); });
    case Field::Fee:
        return hasDigit(text) || text.startsWith(u"half"_s);
    default:
        return !text.trimmed().isEmpty();
    }
}

qsizetype spansOf(const Rumour &rumour, Field field)
{
    return std::ranges::count(rumour.evidence, field, &Evidence::field);
}

} // namespace

QStringList evidenceFaults(const Article &article, const Rumour &rumour)
{
    QStringList faults;
    const auto add = [&](Field field, const QString &fault) {
        faults.append(u"%1 -> %2, %3: %4"_s.arg(rumour.player, rumour.to, fieldName(field), fault));
    };
    for (const Evidence &evidence : rumour.evidence) {
        if (!isInside(evidence.span, article.body)) {
            add(evidence.field,
                u"span %1+%2 lies outside the body"_s.arg(evidence.span.start).arg(evidence.span.length));
            continue;
        }
        const QString text = article.body.sliced(evidence.span.start, evidence.span.length);
        if (!hasField(rumour, evidence.field) && evidence.field != Field::Move)
            add(evidence.field, u"'%1' is evidence of nothing"_s.arg(text));
        else if (!isPlausible(rumour, evidence.field, text))
            add(evidence.field, u"cannot have been read from '%1'"_s.arg(text));
    }
    for (int i = 0; i < fieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        if (hasField(rumour, field) && spansOf(rumour, field) == 0)
            add(field, u"has no evidence"_s);
    }
    for (const auto &[field, count] : {std::pair(Field::Sources, rumour.sources.size()),
             std::pair(Field::Journalists, rumour.journalists.size())}) {
        if (spansOf(rumour, field) > 0 && spansOf(rumour, field) < count)
            add(field, u"%1 values, fewer spans"_s.arg(count));
    }
    return faults;
}

} // namespace rumourdesk

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filternames.h"

#include "models/items/filtercursor.h"
#include "models/items/filternode.h"
#include "models/items/textfold.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Filter", text);
}

constexpr size_t deepestNames = 20;
constexpr size_t mostNamesListed = 8;

/// The parts of a node, whatever joins them.
template<class Node>
std::span<Node> partsIn(Node &node)
{
    if (auto *all = std::get_if<FilterAnd>(&node.is))
        return all->parts;
    if (auto *any = std::get_if<FilterOr>(&node.is))
        return any->parts;
    if (auto *opposite = std::get_if<FilterNot>(&node.is))
        return opposite->part;
    return {};
}

/// Finds meanings depth first. The first mistake ends it.
class NameResolver
{
public:
    explicit NameResolver(std::span<const SavedFilter> saved) : m_saved(saved) {}

    /// Fills the meanings of all names in the tree; otherwise says why one has none.
    std::optional<FilterMistake> fill(FilterNode &node);

private:
    using Meaning = std::shared_ptr<const FilterNode>;

    /// Why the name has no meaning; empty if it has.
    QString fillName(NamedFilter &named);
    QString readMeaning(const SavedFilter &saved, Meaning &meaning);
    [[nodiscard]] const SavedFilter *find(const QString &name) const;
    [[nodiscard]] QString unknownName(const QString &name) const;
    [[nodiscard]] QString circleOf(const SavedFilter &saved) const;

    std::span<const SavedFilter> m_saved;
    std::map<const SavedFilter *, Meaning> m_known; // so that one named twice is read, and later evaluated, once
    std::vector<const SavedFilter *> m_open; // those whose meaning is being read, each named by the one before
};

std::optional<FilterMistake> NameResolver::fill(FilterNode &node)
{
    if (auto *named = std::get_if<NamedFilter>(&node.is)) {
        const QString reason = fillName(*named);
        return reason.isEmpty() ? std::nullopt
                                : std::optional(FilterMistake{node.typed.start, node.typed.length, reason});
    }
    for (FilterNode &part : partsIn(node)) {
        if (std::optional<FilterMistake> mistake = fill(part))
            return mistake;
    }
    return std::nullopt;
}

QString NameResolver::fillName(NamedFilter &named)
{
    const SavedFilter *saved = find(named.name);
    if (!saved)
        return unknownName(named.name);
    if (std::ranges::find(m_open, saved) != m_open.end())
        return circleOf(*saved);
    Meaning &meaning = m_known[saved];
    if (!meaning) {
        if (m_open.size() == deepestNames)
            return tr("saved filters may be nested %1 deep").arg(deepestNames);
        const QString reason = readMeaning(*saved, meaning);
        if (!reason.isEmpty())
            return reason;
    }
    named.meaning = meaning;
    return {};
}

QString NameResolver::readMeaning(const SavedFilter &saved, Meaning &meaning)
{
    ParsedFilter parsed = parseFilter(saved.expression);
    auto root = std::make_shared<FilterNode>(FilterNode{FilterAnd(), {}}); // of nothing: everything passes
    if (!parsed.mistake && !parsed.filter.isEmpty()) {
        *root = *parsed.filter.root();
        m_open.push_back(&saved);
        parsed.mistake = fill(*root);
        m_open.pop_back();
    }
    if (parsed.mistake)
        return tr("the saved filter “%1” is wrong: %2").arg(saved.name, parsed.mistake->message);
    meaning = std::move(root);
    return {};
}

const SavedFilter *NameResolver::find(const QString &name) const
{
    auto found = std::ranges::find(m_saved, name, &SavedFilter::name);
    if (found == m_saved.end())
        found = std::ranges::find_if(m_saved, [&](const SavedFilter &saved) { return isSameFilterName(saved.name, name); });
    return found == m_saved.end() ? nullptr : &*found;
}

QString NameResolver::unknownName(const QString &name) const
{
    const QString reason = tr("no saved filter is named “%1”").arg(name.left(40));
    if (m_saved.empty())
        return reason;
    QStringList names;
    for (const SavedFilter &saved : m_saved.first(std::min(m_saved.size(), mostNamesListed)))
        names << namedFilterText(saved.name);
    if (m_saved.size() > mostNamesListed)
        names << u"…"_s;
    return tr("%1; there are %2").arg(reason, names.join(u", "_s));
}

QString NameResolver::circleOf(const SavedFilter &saved) const
{
    QStringList names;
    for (auto open = std::ranges::find(m_open, &saved); open != m_open.end(); ++open)
        names << namedFilterText((*open)->name);
    if (names.size() == 1)
        return tr("it contains itself");
    return tr("it contains itself, by way of %1").arg(names.mid(1).join(tr(" and ")));
}

/// The place of a name without the brackets and blanks around it.
Span withoutBrackets(const QString &expression, Span place)
{
    const auto isAround = [&](int at) {
        const QChar letter = expression[at];
        return letter == u'(' || letter == u')' || letter.isSpace();
    };
    while (isAround(place.start)) {
        ++place.start;
        --place.length;
    }
    while (isAround(place.end() - 1))
        --place.length;
    return place;
}

void collectNames(const FilterNode &node, const QString &name, std::vector<Span> &places)
{
    if (const auto *named = std::get_if<NamedFilter>(&node.is); named && isSameFilterName(named->name, name))
        places.push_back(node.typed);
    for (const FilterNode &part : partsIn(node))
        collectNames(part, name, places);
}

} // namespace

ParsedFilter withSavedFilters(const RumourFilter &filter, std::span<const SavedFilter> saved)
{
    if (filter.isEmpty())
        return {};
    auto root = std::make_shared<FilterNode>(*filter.root());
    if (std::optional<FilterMistake> mistake = NameResolver(saved).fill(*root))
        return {{}, std::move(mistake)};
    return {RumourFilter(std::move(root)), std::nullopt};
}

ParsedFilter parseFilter(const QString &expression, std::span<const SavedFilter> saved)
{
    ParsedFilter parsed = parseFilter(expression);
    return parsed.mistake ? parsed : withSavedFilters(parsed.filter, saved);
}

QString namedFilterText(const QString &name)
{
    const bool isWord = FilterCursor(name).peekWord().size() == name.size() && !name.isEmpty();
    return isWord ? QString(u'@' + name) : QString(u"@\"" + name + u'"');
}

bool isSameFilterName(const QString &left, const QString &right)
{
    const QString folded = foldedWords(left);
    return left == right || (!folded.isEmpty() && folded == foldedWords(right));
}

QString withFilterRenamed(const QString &expression, const QString &name, const QString &newName)
{
    const ParsedFilter parsed = parseFilter(expression);
    if (parsed.filter.isEmpty())
        return expression;
    std::vector<Span> places;
    collectNames(*parsed.filter.root(), name, places);
    QString renamed = expression;
    for (auto typed = places.rbegin(); typed != places.rend(); ++typed) {
        const Span place = withoutBrackets(expression, *typed);
        const bool isRunTogether = !FilterCursor(QStringView(renamed).sliced(place.end())).peekWord().isEmpty();
        renamed.replace(
            place.start, place.length, namedFilterText(newName) + (isRunTogether ? u" "_s : QString()));
    }
    return renamed;
}

} // namespace rumourdesk

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/claims.h"
#include "models/extraction/clubmentions.h"
#include "models/extraction/descriptions.h"
#include "models/extraction/extractor.h"
#include "models/extraction/money.h"
#include "models/extraction/pairs.h"
#include "models/extraction/scan.h"
#include "models/extraction/sellers.h"
#include "models/extraction/textitems.h"
#include "models/extraction/transferlists.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace rumourdesk::testing {

using namespace Qt::StringLiterals;

/// The project's own tables, loaded once for a test class that has one as a member.
class ProjectGazetteer
{
public:
    ProjectGazetteer() : m_gazetteer(loaded()) {}
    const Gazetteer &operator*() const { return m_gazetteer; }
    const Gazetteer *operator->() const { return &m_gazetteer; }

private:
    static Gazetteer loaded()
    {
        Result<Gazetteer> gazetteer = Gazetteer::load(u":/gazetteer"_s);
        if (!gazetteer)
            qFatal("%s", qPrintable(gazetteer.error().message));
        return std::move(gazetteer).value();
    }

    Gazetteer m_gazetteer;
};

/// A folder of small tables of a test's own.
class TableFolder
{
public:
    [[nodiscard]] QString path() const { return m_folder.path(); }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }

private:
    QTemporaryDir m_folder;
};

/// One text and what the stages say of it, in the extractor's order.
class ReadText
{
public:
    ReadText(const Gazetteer &gazetteer, const QString &text, std::optional<QDate> date = QDate(2026, 1, 15))
        : body(text), structure(structureOf(body, gazetteer)), scan{body, structure, gazetteer}
    {
        markTransferLists(scan, structure);
        numberEntries(scan, structure);
        named = mentionsIn(body, structure, gazetteer, date);
        numberSections(scan, named, structure);
        structure.isGossip = structure.isGossip || (!structure.hasItems && isColumn(named));
        mentions = named;
        readDescriptions(scan, mentions);
        described = mentions;
        addCountrysClubs(scan, mentions);
        addPointedClubs(scan, mentions);
        addManagersClubs(scan, mentions, date);
        parts = partsOf(scan, mentions, date);
        learnListedSellers(scan, mentions);
        learnSellers(scan, parts, date, mentions);
        claims = claimsIn(scan, parts, mentions);
        if (learnSellersFromClaims(scan, parts, claims, mentions))
            claims = claimsIn(scan, parts, mentions);
        pairs = pairsOf(claims, mentions);
    }
    ReadText(const ReadText &) = delete;
    ReadText &operator=(const ReadText &) = delete;

    [[nodiscard]] TokenRange all() const { return {0, static_cast<int>(structure.tokens.size())}; }
    /// The first token that is this word.
    [[nodiscard]] int at(QStringView word) const
    {
        for (int i = 0; i < all().last; ++i) {
            if (scan.text(i) == word)
                return i;
        }
        return -1;
    }
    [[nodiscard]] const Person *personNamed(const QString &name) const
    {
        const auto found = std::find_if(
            mentions.people.begin(), mentions.people.end(), [&](const Person &person) { return person.name == name; });
        return found == mentions.people.end() ? nullptr : &*found;
    }

    const QString body;
    TextStructure structure;
    const Scan scan;
    Mentions named; ///< names only
    Mentions described; ///< with what descriptions say
    Mentions mentions; ///< with managers' clubs and sellers
    std::vector<SentenceParts> parts;
    std::vector<Claim> claims;
    std::vector<Pair> pairs;
};

/// "the Reds": each club as written and as understood.
inline QStringList clubsIn(const Scan &scan, const Mentions &mentions)
{
    QStringList lines;
    for (const ClubMention &club : mentions.clubs)
        lines += scan.text(club.range) + u" = "_s + clubNameIn(scan.gazetteer, mentions, club.club);
    return lines;
}

inline QStringList outletsIn(const Scan &scan, const Mentions &mentions)
{
    QStringList lines;
    for (const OutletMention &outlet : mentions.outlets)
        lines += outlet.outlet < 0 ? scan.text(outlet.range) + u" (unknown)"_s : scan.gazetteer.outletName(outlet.outlet);
    return lines;
}

inline QStringList peopleOf(const Mentions &mentions, PersonRole role)
{
    QStringList names;
    for (const Person &person : mentions.people) {
        if (person.role == role)
            names += person.name;
    }
    return names;
}

/// "Kane = Harry Kane": each mention as written and as understood.
inline QStringList personMentionsIn(const Scan &scan, const Mentions &mentions)
{
    QStringList lines;
    for (const PersonMention &mention : mentions.persons)
        lines += scan.text(mention.range) + u" = "_s + mentions.people[static_cast<size_t>(mention.person)].name;
    return lines;
}

inline QString pairText(const Scan &scan, const Mentions &mentions, int person, int club, Stage stage)
{
    return u"%1>%2 %3"_s.arg(mentions.people[static_cast<size_t>(person)].name,
        club < 0 ? u"?"_s : clubNameIn(scan.gazetteer, mentions, club), stageName(stage));
}

/// "Kane>Liverpool bid": each pair once.
inline QStringList pairsIn(const ReadText &text)
{
    QStringList lines;
    for (const Pair &pair : text.pairs)
        lines += pairText(text.scan, text.mentions, pair.person, pair.club, pair.stage);
    return lines;
}

inline QString feeDump(const std::optional<Fee> &fee)
{
    return fee ? feeText(*fee) + u' ' + feeBasisName(fee->basis) : u"-"_s;
}

/// "player | from > to | move stage | fee | window | sources".
inline QString rumourText(const Rumour &rumour)
{
    const auto orDash = [](const QString &text) { return text.isEmpty() ? u"-"_s : text; };
    return u"%1 | %2 > %3 | %4 %5 | %6 | %7 | %8"_s.arg(rumour.player, orDash(rumour.from), orDash(rumour.to),
        moveName(rumour.move), stageName(rumour.stage), feeDump(rumour.fee),
        rumour.window ? windowName(*rumour.window) : u"-"_s, orDash(rumour.sources.join(u", "_s)));
}

inline QStringList rumourTexts(const std::vector<Rumour> &rumours)
{
    QStringList lines;
    for (const Rumour &rumour : rumours)
        lines += rumourText(rumour);
    return lines;
}

inline Article articleOf(const QString &body, std::optional<QDate> date = QDate(2026, 1, 15))
{
    Article article;
    article.body = body;
    if (date)
        article.published = PublicationDate{*date, std::nullopt};
    return article;
}

} // namespace rumourdesk::testing

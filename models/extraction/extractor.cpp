// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/extractor.h"

#include "models/extraction/assembly.h"
#include "models/extraction/claims.h"
#include "models/extraction/clubmentions.h"
#include "models/extraction/descriptions.h"
#include "models/extraction/mentions.h"
#include "models/extraction/pagesclub.h"
#include "models/extraction/sellers.h"
#include "models/extraction/swaps.h"
#include "models/extraction/textitems.h"
#include "models/extraction/transferlists.h"
#include "models/extraction/textstructure.h"
#include "models/extraction/unlinked.h"

namespace rumourdesk {

Extractor::Extractor(const Gazetteer &gazetteer) : m_gazetteer(gazetteer) {}

std::vector<Rumour> Extractor::extract(const Article &article) const
{
    const std::optional<QDate> date = article.published ? std::optional(article.published->date) : std::nullopt;
    TextStructure structure = structureOf(article.body, m_gazetteer);
    const Scan scan{article.body, structure, m_gazetteer};
    markTransferLists(scan, structure);
    numberEntries(scan, structure);
    Mentions mentions = mentionsIn(article.body, structure, m_gazetteer, date);
    numberSections(scan, mentions, structure);
    const bool mayBeColumn = !structure.isGossip && !structure.hasItems && mayBecomeColumn(mentions);
    const Mentions named = mayBeColumn ? mentions : Mentions();
    readDescriptions(scan, mentions);
    if (mayBeColumn && isColumn(mentions)) {
        // Known only now, and in a column "the 22-year-old" is never somebody of an earlier paragraph.
        structure.isGossip = true;
        numberStories(mentions, structure);
        mentions = named;
        readDescriptions(scan, mentions);
    }
    addCountrysClubs(scan, mentions);
    addPointedClubs(scan, mentions);
    addManagersClubs(scan, mentions, date);
    addPagesClub(scan, mentions);
    const std::vector<SentenceParts> parts = partsOf(scan, mentions, date);
    learnListedSellers(scan, mentions);
    learnSwappedSellers(scan, parts, mentions);
    learnSellers(scan, parts, date, mentions);
    std::vector<Claim> claims = claimsIn(scan, parts, mentions);
    if (learnSellersFromClaims(scan, parts, claims, mentions))
        claims = claimsIn(scan, parts, mentions);
    learnSellersFromCompany(scan, parts, claims, mentions);
    addClaimsOfUnlinked(scan, parts, mentions, claims);
    return assembleRumours(scan, article, mentions, parts, claims);
}

} // namespace rumourdesk

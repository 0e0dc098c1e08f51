// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/outletshapes.h"

namespace rumourdesk {

namespace {

constexpr int longestName = 5; // words

/// What papers, stations and sites are called in the languages of football.
constexpr WordSet mediaNouns = {u"news", u"times", u"post", u"mail", u"sport", u"sports", u"radio", u"tv", u"show", u"podcast", u"herald",
    u"echo", u"gazette", u"telegraph", u"mirror", u"express", u"chronicle", u"journal", u"tribune", u"courier", u"futbol", u"futebol",
    u"calcio", u"insider", u"daily", u"media", u"today", u"online", u"live", u"magazine", u"observer", u"argus", u"advertiser", u"examiner",
    u"sentinel", u"mercury", u"bulletin", u"dagblad", u"zeitung", u"abendblatt", u"kurier", u"rundschau", u"anzeiger", u"tageblatt",
    u"nachrichten", u"gazzetta", u"corriere", u"giornale", u"diario", u"deportivo", u"deportes", u"esporte", u"jornal", u"noticias"};

/// "calciomercato.com"
TokenRange domainAt(const Scan &scan, int first, int end)
{
    static constexpr WordSet endings = {u"com", u"net", u"org", u"it", u"es", u"fr", u"de", u"pt", u"nl", u"tv", u"br", u"co"};
    const bool isDomain = first + 2 < end && scan.isSign(first + 1, u'.') && scan.token(first + 1).isGlued
        && scan.isAnyWord(first + 2, endings) && scan.token(first + 2).isGlued;
    return isDomain ? TokenRange{first, first + 3} : TokenRange{};
}

/// "MaisFutebol", "HullLive", but not "McTominay".
bool isCompound(const Scan &scan, int i)
{
    constexpr int longestPrefix = 3; // "Mac", "Van"
    if (!scan.token(i).hasInnerCapital || !scan.token(i).isCapitalised())
        return false;
    const QStringView text = scan.text(i);
    for (qsizetype letter = longestPrefix + 1; letter + 1 < text.size(); ++letter) {
        if (text.at(letter).isUpper() && text.at(letter - 1).isLower() && !scan.isClass(i, NotAName | FamilyName))
            return true;
    }
    return false;
}

/// Capitalised words that belong together, with small ones inside: "Corriere dello Sport".
TokenRange capitalsAt(const Scan &scan, int first, int end)
{
    TokenRange run{first, first};
    int words = 0;
    for (int i = first; i < end && words < longestName; ++i, ++words) {
        const bool isCapital = scan.token(i).kind == TokenKind::Word && scan.token(i).isCapitalised();
        if (!isCapital && (i == first || !scan.isClass(i, NameParticle)))
            break;
        if (isCapital)
            run.last = i + 1;
    }
    return run;
}

} // namespace

TokenRange outletShapeAt(const Scan &scan, int first, int end)
{
    if (const TokenRange domain = domainAt(scan, first, end); !domain.isEmpty())
        return domain;
    if (isCompound(scan, first))
        return {first, first + 1};
    const TokenRange run = capitalsAt(scan, first, end);
    const bool hasArticle = scan.isWord(first, u"the");
    if (run.size() < (hasArticle ? 3 : 2))
        return {};
    const bool isMedia = scan.isAnyWord(run.last - 1, mediaNouns) || scan.isAnyWord(run.first, mediaNouns);
    return isMedia ? run : TokenRange{};
}

TokenRange calledOutletAt(const Scan &scan, int first, TokenRange sentence)
{
    static constexpr WordSet nouns = {u"newspaper", u"outlet", u"daily", u"broadcaster", u"magazine", u"website", u"publication", u"podcast"};
    if (first <= sentence.first || !scan.isAnyWord(first - 1, nouns) || scan.isClass(first, FunctionWord))
        return {};
    return capitalsAt(scan, first, sentence.last);
}

bool isProgramme(const Scan &scan, TokenRange name)
{
    static constexpr WordSet nouns = {u"show", u"podcast", u"radio", u"tv"};
    return scan.isAnyWord(name.last - 1, nouns);
}

} // namespace rumourdesk

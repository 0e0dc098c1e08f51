// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/lexicon.h"

#include "models/extraction/gazetteertable.h"
#include "models/extraction/wordclass.h"

#include <QHash>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

std::optional<CueKind> cueKindFromName(QStringView name)
{
    static constexpr std::array<std::pair<QLatin1StringView, CueKind>, 10> kinds = {{
        {"exit"_L1, CueKind::Exit}, {"refusal"_L1, CueKind::Refusal}, {"renewal"_L1, CueKind::Renewal}, {"history"_L1, CueKind::History},
        {"loan"_L1, CueKind::Loan}, {"free"_L1, CueKind::Free}, {"swap"_L1, CueKind::Swap}, {"wish"_L1, CueKind::Wish},
        {"seller"_L1, CueKind::Seller}, {"none"_L1, CueKind::None},
    }};
    for (const auto &[kindName, kind] : kinds) {
        if (name == kindName)
            return kind;
    }
    return std::nullopt;
}

std::optional<MoneyCue> moneyCueFromName(QStringView name)
{
    static constexpr std::array<std::pair<QLatin1StringView, MoneyCue>, 11> cues = {{
        {"bid"_L1, MoneyCue::Bid}, {"asking"_L1, MoneyCue::Asking}, {"valuation"_L1, MoneyCue::Valuation},
        {"clause"_L1, MoneyCue::Clause}, {"agreed"_L1, MoneyCue::Agreed}, {"wage"_L1, MoneyCue::Wage},
        {"past"_L1, MoneyCue::Past}, {"none"_L1, MoneyCue::None}, {"lower"_L1, MoneyCue::Lower},
        {"upper"_L1, MoneyCue::Upper}, {"addons"_L1, MoneyCue::AddOns},
    }};
    for (const auto &[cueName, cue] : cues) {
        if (name == cueName)
            return cue;
    }
    return std::nullopt;
}

Error unknownWord(const QString &table, QStringView phrase, QStringView word)
{
    return Error{Error::Kind::Malformed, u"%1: '%2' does not say a known kind ('%3')"_s.arg(table, phrase, word), table};
}

std::optional<Cue> cueFrom(QStringView step, QStringView place, QStringView strength)
{
    Cue cue;
    if (const std::optional<Stage> stage = stageFromName(step)) {
        cue.stage = *stage;
    } else if (const std::optional<CueKind> kind = cueKindFromName(step)) {
        cue.kind = *kind;
    } else {
        return std::nullopt;
    }
    if (!place.isEmpty() && place != "any"_L1 && place != "before"_L1 && place != "after"_L1 && place != "both"_L1)
        return std::nullopt;
    cue.suitor = place == "before"_L1 ? SuitorPlace::Before : place == "after"_L1 ? SuitorPlace::After
        : place == "both"_L1                                                                              ? SuitorPlace::Both
                                                                                                         : SuitorPlace::Any;
    cue.isWeak = strength == "weak"_L1;
    return cue;
}

/// Spells a phrase out: for each word of the list that "<sign>" names, and for the phrase itself if it names none.
class PhraseSpeller
{
public:
    explicit PhraseSpeller(const GazetteerTable &verbs)
    {
        for (const GazetteerTable::Row &row : verbs.rows())
            m_lists.insert(row[0].toString(), row[1].toString().split(u'|', Qt::SkipEmptyParts));
    }

    template<class Add>
    [[nodiscard]] bool spell(QStringView phrase, Add add) const
    {
        const qsizetype open = phrase.indexOf(u'<');
        const qsizetype close = phrase.indexOf(u'>');
        if (open < 0 || close < open) {
            add(phrase);
            return true;
        }
        const auto list = m_lists.constFind(phrase.sliced(open + 1, close - open - 1).toString());
        if (list == m_lists.constEnd())
            return false;
        for (const QString &word : *list) {
            const QString spelled = phrase.first(open).toString() + word + phrase.sliced(close + 1);
            if (!spell(spelled, add))
                return false;
        }
        return true;
    }

    [[nodiscard]] QStringList list(const QString &name) const { return m_lists.value(name); }

private:
    QHash<QString, QStringList> m_lists;
};

} // namespace

Result<Lexicon> Lexicon::load(const QString &folder, const QString &userFolder, Vocabulary &vocabulary)
{
    Lexicon lexicon;
    const Result<GazetteerTable> verbs = GazetteerTable::load(folder, userFolder, u"verbs.tsv"_s, {u"name"_s, u"words"_s});
    if (!verbs)
        return verbs.error();
    const PhraseSpeller speller(*verbs);
    const auto wordsOf = [&](const QString &list) {
        std::vector<WordId> words;
        for (const QString &word : speller.list(list))
            words.push_back(vocabulary.add(word));
        return words;
    };
    for (PhraseTrie *phrases : {&lexicon.m_cuePhrases, &lexicon.m_moneyPhrases}) {
        phrases->allowInside(wordsOf(u"adverb"_s));
        phrases->endGapsAt(wordsOf(u"gapend"_s));
        phrases->readSumsWith(wordsOf(u"sumlead"_s), wordsOf(u"sumunit"_s), vocabulary);
    }
    const QString stagesTable = u"stages.tsv"_s;
    const Result<GazetteerTable> stages = GazetteerTable::load(folder, userFolder, stagesTable, {u"phrase"_s, u"step"_s, u"suitor"_s, u"strength"_s});
    if (!stages)
        return stages.error();
    for (const GazetteerTable::Row &row : stages->rows()) {
        const std::optional<Cue> cue = cueFrom(row[1], row[2], row[3]);
        if (!cue)
            return unknownWord(stagesTable, row[0], u"%1 %2"_s.arg(row[1], row[2]));
        lexicon.m_cues.push_back(*cue);
        const auto value = static_cast<std::uint32_t>(lexicon.m_cues.size() - 1);
        if (!speller.spell(row[0], [&](QStringView phrase) { lexicon.m_cuePhrases.add(phrase, value, vocabulary); }))
            return Error{Error::Kind::Malformed, u"%1: no list of verbs.tsv is named as in '%2'"_s.arg(stagesTable, row[0]), stagesTable};
    }

    const QString feesTable = u"fees.tsv"_s;
    const Result<GazetteerTable> fees = GazetteerTable::load(folder, userFolder, feesTable, {u"phrase"_s, u"kind"_s});
    if (!fees)
        return fees.error();
    for (const GazetteerTable::Row &row : fees->rows()) {
        const std::optional<MoneyCue> cue = moneyCueFromName(row[1]);
        if (!cue)
            return unknownWord(feesTable, row[0], row[1]);
        lexicon.m_moneyPhrases.add(row[0], static_cast<std::uint32_t>(*cue), vocabulary);
    }
    lexicon.m_cuePhrases.finish();
    lexicon.m_moneyPhrases.finish();
    lexicon.m_cuePhrases.forEachStart([&vocabulary](WordId word) { vocabulary.addClasses(word, BeginsCue); });
    lexicon.m_moneyPhrases.forEachStart([&vocabulary](WordId word) { vocabulary.addClasses(word, BeginsMoneyCue); });
    vocabulary.finish();
    return lexicon;
}

namespace {

/// "left-footed", "external-link": a word inside a compound is not the phrase.
bool isInCompound(const std::vector<Token> &tokens, TokenRange match, TokenRange range)
{
    const auto isHyphen = [&](int i) { return tokens[static_cast<size_t>(i)].sign == u'-' && tokens[static_cast<size_t>(i)].isGlued; };
    const bool isAfter = match.last + 1 < range.last && isHyphen(match.last) && tokens[static_cast<size_t>(match.last + 1)].isGlued;
    const bool isBefore = match.first - 1 > range.first && isHyphen(match.first - 1) && tokens[static_cast<size_t>(match.first)].isGlued;
    return isAfter || isBefore;
}

/// Two rows may spell one phrase ("end* * interest", "ended their interest"): of two steps the firmer is kept, then the
/// one that says where the suitor stands.
void keepOne(Lexicon::CueMatches &matches, const Lexicon::CueMatch &cue)
{
    for (Lexicon::CueMatch &known : matches) {
        if (!(known.range == cue.range) || known.cue.kind != cue.cue.kind)
            continue;
        const bool isFirmer = known.cue.isWeak && !cue.cue.isWeak;
        const bool isMoreExact = known.cue.isWeak == cue.cue.isWeak && known.cue.suitor == SuitorPlace::Any;
        if (isFirmer || isMoreExact)
            known = cue;
        return;
    }
    matches.push_back(cue);
}

/// "their own" of "make him their own": no word about a seller, unlike the end of "sign him from".
bool isWithinStep(const Lexicon::CueMatch &seller, const Lexicon::CueMatch &step)
{
    const bool isLonger = step.range.contains(seller.range) && step.range.size() > seller.range.size();
    // "sign a pre-contract deal with": the club that follows cannot be both.
    const bool isSamePlace = step.cue.suitor == SuitorPlace::After && step.range.last == seller.range.last;
    return step.cue.kind == CueKind::Step && isLonger && (seller.cue.suitor == SuitorPlace::Before || isSamePlace);
}

void dropSellersWithinSteps(Lexicon::CueMatches &matches)
{
    erase_if(matches, [&](const Lexicon::CueMatch &match) {
        return match.cue.kind == CueKind::Seller
            && std::any_of(matches.begin(), matches.end(), [&](const Lexicon::CueMatch &other) { return isWithinStep(match, other); });
    });
}

} // namespace

Lexicon::CueMatches Lexicon::cuesIn(const std::vector<Token> &tokens, TokenRange range) const
{
    CueMatches matches;
    // Seller phrases live beside the others: "linked with a move away from Liverpool" is an exit, and says from where.
    int covered = range.first;
    int coveredBySellers = range.first;
    for (int i = range.first; i < range.last; ++i) {
        if ((tokens[static_cast<size_t>(i)].classes & BeginsCue) == 0)
            continue;
        const auto match = m_cuePhrases.longestAt(tokens, i, range.last);
        // A phrase inside a longer one is that one's ("interested in" of "not interested in").
        if (!match || match->range.last <= std::min(covered, coveredBySellers) || (match->range.size() == 1 && isInCompound(tokens, match->range, range)))
            continue;
        // A phrase with several meanings ("turned down": somebody refused, and he was the seller) has a row for each.
        int newlyCovered = covered;
        for (const std::uint32_t value : match->values) {
            const CueMatch cue{match->range, m_cues[value]};
            if (cue.cue.kind == CueKind::None) { // "take off", "with an eye on": another sense of "take", of "eye on"
                newlyCovered = coveredBySellers = match->range.last;
                continue;
            }
            const bool isSeller = cue.cue.kind == CueKind::Seller;
            if (!isSeller && match->range.last <= covered)
                continue;
            (isSeller ? coveredBySellers : newlyCovered) = match->range.last;
            keepOne(matches, cue);
        }
        covered = newlyCovered;
    }
    if (coveredBySellers > range.first)
        dropSellersWithinSteps(matches);
    return matches;
}

std::vector<Lexicon::MoneyCueMatch> Lexicon::moneyCuesIn(const std::vector<Token> &tokens, TokenRange range) const
{
    std::vector<MoneyCueMatch> matches;
    for (int i = range.first; i < range.last;) {
        const bool mayBegin = (tokens[static_cast<size_t>(i)].classes & BeginsMoneyCue) != 0;
        const auto match = mayBegin ? m_moneyPhrases.longestAt(tokens, i, range.last) : std::nullopt;
        if (!match) {
            ++i;
            continue;
        }
        matches.push_back({match->range, static_cast<MoneyCue>(match->values.back())});
        i = match->range.last;
    }
    return matches;
}

} // namespace rumourdesk

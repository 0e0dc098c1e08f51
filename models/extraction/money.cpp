// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/money.h"

#include "models/extraction/moneywords.h"

#include <algorithm>
#include <cmath>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int cueReach = 9; // tokens between a sum and the words that say what it is
constexpr qint64 leastFee = 50'000;

/// Reads the sums of one sentence.
class MoneyReader
{
public:
    MoneyReader(const Scan &scan, TokenRange sentence) : m_scan(scan), m_sentence(sentence) {}

    std::vector<MoneyMention> run() &&
    {
        for (int i = m_sentence.first; i < m_sentence.last;) {
            if (const int end = joinBareAddOn(i); end > i) {
                i = end;
                continue;
            }
            if (!mayBeMoney(i)) {
                ++i;
                continue;
            }
            if (std::optional<MoneyMention> money = moneyAt(i)) {
                i = money->range.last;
                joinOrKeep(*money);
            } else if (std::optional<MoneyMention> part = partAt(i)) {
                i = part->range.last;
                m_found.push_back(*part);
            } else {
                ++i;
            }
        }
        for (MoneyMention &money : m_found) {
            const bool isPart = m_scan.isWord(money.range.first, u"half"); // what it is half of is another's price
            if (!isPart)
                readCues(money);
        }
        return std::move(m_found);
    }

private:
    /// "have bought": told as news.
    [[nodiscard]] bool isPerfect(int verb) const
    {
        static constexpr WordSet signings = {u"signed", u"bought", u"landed", u"recruited", u"acquired"};
        return m_scan.isAnyWord(verb, signings) && m_scan.isAnyWord(verb - 1, WordSet(u"have", u"has"));
    }

    /// Whether a sum may begin at the token: with a sign, a figure, "EUR" or "half".
    [[nodiscard]] bool mayBeMoney(int i) const
    {
        const Token &token = m_scan.token(i);
        if (token.kind == TokenKind::Word)
            return token.letterCase == LetterCase::Upper || m_scan.isWord(i, u"half") || writtenFigureAt(m_scan, i, m_sentence.last);
        return token.kind == TokenKind::Number || currencyOfSign(token.sign);
    }

    [[nodiscard]] std::optional<MoneyMention> moneyAt(int i) const
    {
        std::optional<Currency> currency = currencyOfSign(m_scan.token(i).sign);
        int at = i;
        if (currency) {
            ++at;
        } else if (m_scan.token(i).kind == TokenKind::Word && m_scan.text(i).size() == 3 && m_scan.token(i).letterCase == LetterCase::Upper) {
            currency = currencyOfWord(m_scan, i); // "EUR 45m"
            at += currency ? 1 : 0;
        }
        std::optional<Figure> low = figureAt(m_scan, at, m_sentence.last);
        if (!low || (!currency && at != i))
            return std::nullopt;
        std::optional<Figure> high;
        int end = low->end;
        if (const int rangeStart = afterRangeSign(end, currency); rangeStart > end) {
            high = figureAt(m_scan, rangeStart, m_sentence.last);
            if (high)
                end = high->end;
        }
        if (!currency && end < m_sentence.last) {
            currency = currencyOfWord(m_scan, end); // "45 million euros"
            if (currency)
                ++end;
        }
        if (!currency && m_scan.isSign(end, u'-') && m_scan.token(end).isGlued && end + 1 < m_sentence.last) {
            currency = currencyOfWord(m_scan, end + 1); // "an 85m-euro deal"
            end += currency ? 2 : 0;
        }
        if (!currency && isBareSum(i, end))
            currency = currencyNear(i);
        if (!currency)
            return std::nullopt;
        return built({i, end}, *currency, *low, high);
    }

    /// "an offer of 25 million", "20 million plus bonuses": not 25 million of something.
    [[nodiscard]] bool isBareSum(int first, int end) const
    {
        static constexpr WordSet units = {u"million", u"millions"};
        static constexpr WordSet followers = {u"for", u"plus", u"to", u"and", u"or", u"but", u"on", u"as", u"at", u"from", u"fixed", u"more", u"if",
            u"when", u"a", u"is", u"was", u"would", u"will", u"which", u"with", u"overall", u"now", u"before", u"depending"};
        const bool isEnd = end >= m_sentence.last || m_scan.token(end).kind == TokenKind::Punctuation || m_scan.isAnyWord(end, followers);
        return first < end && m_scan.isAnyWord(end - 1, units) && isEnd;
    }

    /// The currency in which the article told a sum last, or will tell one next; none if it is too far off.
    [[nodiscard]] std::optional<Currency> currencyNear(int i) const
    {
        constexpr int reach = 2000; // tokens
        const auto currencyAt = [this](int at) {
            const std::optional<Currency> sign = currencyOfSign(m_scan.token(at).sign);
            return sign ? sign : currencyOfWord(m_scan, at);
        };
        const int count = static_cast<int>(m_scan.structure.tokens.size());
        for (int at = i - 1; at >= std::max(0, i - reach); --at) {
            if (const std::optional<Currency> currency = currencyAt(at))
                return currency;
        }
        for (int at = i + 1; at < std::min(count, i + reach); ++at) {
            if (const std::optional<Currency> currency = currencyAt(at))
                return currency;
        }
        return std::nullopt;
    }

    /// "half that price", of the sum named last in the sentence.
    [[nodiscard]] std::optional<MoneyMention> partAt(int i) const
    {
        static constexpr WordSet nouns = {u"price", u"figure", u"amount", u"sum", u"fee", u"valuation"};
        if (!m_scan.isWord(i, u"half") || i + 2 >= m_sentence.last || m_found.empty())
            return std::nullopt;
        const bool isThat = m_scan.isWord(i + 1, u"that") || m_scan.isWord(i + 1, u"the");
        const auto whole = std::find_if(m_found.rbegin(), m_found.rend(), [](const MoneyMention &money) { return !money.isConversion; });
        if (!isThat || !m_scan.isAnyWord(i + 2, nouns) || whole == m_found.rend())
            return std::nullopt;
        MoneyMention part = *whole;
        part.range = {i, i + 3};
        for (std::optional<qint64> *end : {&part.minimum, &part.maximum}) {
            if (*end)
                **end /= 2;
        }
        return part;
    }

    /// The token after "-", "–" or "to" between two figures, if a figure follows: "€90-100m", "£80m to £100m".
    [[nodiscard]] int afterRangeSign(int i, std::optional<Currency> currency) const
    {
        if (i + 1 >= m_sentence.last)
            return i;
        const bool isSign = m_scan.isSign(i, u'-') || m_scan.isSign(i, u'\u2013') || m_scan.isSign(i, u'\u2014');
        const bool isTo = m_scan.isWord(i, u"to");
        if (!isSign && !isTo)
            return i;
        int next = i + 1;
        if (currency && currencyOfSign(m_scan.token(next).sign) == currency)
            ++next;
        return next < m_sentence.last && m_scan.token(next).kind == TokenKind::Number ? next : i;
    }

    [[nodiscard]] static std::optional<MoneyMention> built(
        TokenRange range, Currency currency, const Figure &low, const std::optional<Figure> &high)
    {
        const double unit = high && high->unit > 0 ? high->unit : low.unit;
        const auto amount = [](double number, double factor) { return std::llround(number * (factor > 0 ? factor : 1)); };
        MoneyMention money;
        money.range = range;
        money.currency = currency;
        money.minimum = amount(low.number, low.unit > 0 ? low.unit : unit);
        money.maximum = high ? amount(high->number, unit) : *money.minimum;
        if (*money.minimum > *money.maximum)
            money.maximum = money.minimum;
        constexpr qint64 mostMoney = 5'000'000'000;
        if (*money.maximum <= 0 || *money.maximum > mostMoney)
            return std::nullopt;
        return money;
    }

    /// Puts "between £35m and £40m" and "£25m plus £5m in add-ons" together, and marks "(€68m / $80m)".
    void joinOrKeep(MoneyMention money)
    {
        if (!m_found.empty()) {
            MoneyMention &last = m_found.back();
            const int gap = money.range.first - last.range.last;
            const bool isBetween = last.range.first > m_sentence.first && m_scan.isWord(last.range.first - 1, u"between");
            if (gap == 1 && isBetween && m_scan.isWord(last.range.last, u"and") && money.currency == last.currency) {
                last.maximum = money.maximum;
                last.range.last = money.range.last;
                return;
            }
            const int joint = m_scan.isSign(last.range.last, u',') ? last.range.last + 1 : last.range.last; // ", with €5m more in bonuses"
            if (gap <= 3 && money.currency == last.currency && isAddOn(joint, money) && last.minimum) {
                last.maximum = *last.minimum + money.maximum.value_or(0);
                last.range.last = money.range.last;
                return;
            }
            if (joinsPart(money, last, gap) || joinsFurther(money))
                return;
            const bool isAside = gap >= 1 && gap <= 3 && money.currency != last.currency
                && (m_scan.isSign(last.range.last, u'(') || m_scan.isSign(last.range.last, u'/') || m_scan.isSign(last.range.last, u','));
            if (isAside || (gap <= 2 && last.isConversion && money.currency != last.currency && !m_scan.isWord(last.range.last, u"and")))
                money.isConversion = true;
            // "(up to £88m / $117m)" after a sum in another currency
            const bool isOpened = gap >= 1 && gap <= 4 && m_scan.isSign(last.range.last, u'(') && money.currency != last.currency;
            // "and another €30m (£26m) in variables"
            const bool isOfJoined = money.range.first == m_joinedEnd + 1 && m_scan.isSign(m_joinedEnd, u'(');
            money.isConversion = money.isConversion || isOpened || isOfJoined;
        }
        m_found.push_back(money);
    }

    /// "€85m, of which €75m is guaranteed", "an initial £60m that could rise to £70m".
    [[nodiscard]] bool joinsPart(const MoneyMention &money, MoneyMention &last, int gap) const
    {
        constexpr int longestGap = 10;
        if (gap < 2 || gap > longestGap || money.currency != last.currency || !last.minimum || !last.maximum)
            return false;
        const TokenRange between{last.range.last, money.range.first};
        static constexpr WordSet growth = {u"rise", u"rising", u"rises", u"reach", u"climb", u"climbs", u"climbing", u"increase", u"increases"};
        const bool isPart = m_scan.isWord(between.last - 1, u"which") && m_scan.isWord(between.last - 2, u"of") && money.minimum < last.minimum;
        const bool isGrown = m_scan.hasAnyWord(between, growth) && money.maximum > last.maximum;
        if (isPart)
            last.minimum = money.minimum;
        else if (isGrown)
            last.maximum = money.maximum;
        if (isPart || isGrown)
            last.range.last = money.range.last;
        return isPart || isGrown;
    }

    /// "€45m (£38m) in cash and another €30m in variables", "£100m for the Egyptian, plus £50m in add-ons"
    [[nodiscard]] bool joinsFurther(const MoneyMention &money)
    {
        constexpr int longestGap = 12;
        const int before = money.range.first - 1;
        const bool isPossible = before > m_sentence.first && m_scan.isAnyWord(before, WordSet(u"possible", u"potential"));
        const bool isFurther = before > m_sentence.first && m_scan.isAnyWord(before, WordSet(u"another", u"further", u"plus"));
        if (!isPossible && (!isFurther || (!isAddOnAfter(money) && !dependsOnSuccess(money))))
            return false;
        for (auto earlier = m_found.rbegin(); earlier != m_found.rend(); ++earlier) {
            const bool isNear = money.range.first - earlier->range.last <= longestGap;
            if (earlier->isConversion || earlier->currency != money.currency || !isNear || !earlier->minimum)
                continue;
            earlier->maximum = *earlier->minimum + money.maximum.value_or(0);
            m_joinedEnd = money.range.last;
            return true;
        }
        return false;
    }

    /// "75 million euros plus 20 in bonuses", "€39m, plus five more in add-ons": a further sum without a currency, added to
    /// the sum before it. Returns the token after it; `i` itself if there is none.
    int joinBareAddOn(int i)
    {
        constexpr int longestGap = 12;
        static constexpr WordSet joints = {u"plus", u"another", u"further"};
        static constexpr WordSet bonuses = {u"bonus", u"bonuses", u"variables", u"add-ons", u"targets", u"extras", u"objectives", u"easy"};
        const int figure = m_scan.isWord(i + 1, u"up") && m_scan.isWord(i + 2, u"to") ? i + 3 : i + 1;
        const bool isMore = m_scan.isWord(figure + 1, u"more") || m_scan.isWord(figure + 1, u"in");
        // "70m fixed and five more in bonuses", "€30m with four in bonuses"
        const bool isAndMore = (m_scan.isWord(i, u"and") || m_scan.isWord(i, u"with")) && isMore;
        if (m_found.empty() || !(m_scan.isAnyWord(i, joints) || m_scan.isSign(i, u'+') || isAndMore))
            return i;
        const auto sum = std::find_if(m_found.rbegin(), m_found.rend(), [](const MoneyMention &money) { return !money.isConversion; });
        const bool isNear = sum != m_found.rend() && sum->minimum && i - sum->range.last <= longestGap;
        const int at = m_scan.isAnyWord(i + 1, joints) ? i + 2 : figure;
        const double number = m_scan.token(at).kind == TokenKind::Number ? numberOf(m_scan.text(at)) : numberOfWord(m_scan, at);
        if (!isNear || number <= 0 || at >= m_sentence.last)
            return i;
        const double unit = unitOfWord(m_scan, at + 1);
        int end = unit > 0 ? at + 2 : at + 1;
        if (currencyOfSign(m_scan.token(end).sign) || currencyOfWord(m_scan, end))
            return i; // a sum of its own
        end += m_scan.isWord(end, u"more") ? 1 : 0;
        end += m_scan.isWord(end, u"in") || m_scan.isWord(end, u"of") ? 1 : 0;
        const bool isAddOns = m_scan.text(end).startsWith(u"add", Qt::CaseInsensitive) || m_scan.isAnyWord(end, bonuses);
        if (!isAddOns)
            return i;
        constexpr double million = 1e6;
        sum->maximum = *sum->minimum + std::llround(number * (unit > 0 ? unit : million));
        return end;
    }

    [[nodiscard]] bool isAddOn(int joint, const MoneyMention &money) const
    {
        const bool isJoined = m_scan.isWord(joint, u"plus") || m_scan.isWord(joint, u"with") || m_scan.isSign(joint, u'+');
        return isJoined && (m_scan.isWord(joint, u"plus") || isAddOnAfter(money));
    }

    [[nodiscard]] bool isAddOnAfter(const MoneyMention &money) const
    {
        constexpr int reach = 8;
        for (int i = money.range.last; i < std::min(money.range.last + reach, m_sentence.last); ++i) {
            const QStringView word = m_scan.text(i);
            if (word.startsWith(u"add", Qt::CaseInsensitive) || word.startsWith(u"bonus", Qt::CaseInsensitive)
                || word.startsWith(u"variable", Qt::CaseInsensitive) || m_scan.isWord(i, u"extras") || m_scan.isWord(i, u"clauses"))
                return true;
        }
        return false;
    }

    /// "a further €5m dependent on performances", "another £4m if all goes well"
    [[nodiscard]] bool dependsOnSuccess(const MoneyMention &money) const
    {
        static constexpr WordSet marks = {u"dependent", u"depending", u"contingent", u"conditional", u"linked", u"tied", u"if", u"should", u"later"};
        constexpr int reach = 8; // tokens: "(£4.3m) dependent"
        return m_scan.hasAnyWord({money.range.last, std::min(money.range.last + reach, m_sentence.last)}, marks);
    }

    /// What the nearest words say of the sum. Words between another sum and this one belong to the nearer sum.
    void readCues(MoneyMention &money)
    {
        const std::vector<Lexicon::MoneyCueMatch> cues = m_scan.gazetteer.lexicon().moneyCuesIn(m_scan.structure.tokens, reach(money));
        int nearest = cueReach + 1;
        bool isOtherMoney = false;
        for (const Lexicon::MoneyCueMatch &match : cues) {
            // "have £50m in mind": the phrase goes round the sum.
            const bool isAround = match.range.overlaps(money.range);
            const bool isBefore = isAround || match.range.last <= money.range.first;
            const int distance = isAround ? 0 : isBefore ? money.range.first - match.range.last : match.range.first - endOfAside(money);
            const bool isNextClause = !isBefore && m_scan.isSign(money.range.last, u','); // "£35m, his wages were ..."
            isOtherMoney = isOtherMoney || (!isNextClause && tellsOtherMoney(match.cue, distance));
            apply(match, isBefore, distance, nearest, money);
        }
        const bool isRated = isRating(money.range.last);
        if (isRated)
            money.basis = FeeBasis::Valuation;
        // "on loan with an €11m option"
        if (m_scan.isWord(money.range.last, u"option"))
            money.basis = FeeBasis::Clause;
        if (!isRated)
            readEnds(money); // "over the £40m-rated Ndiaye" is no lower end
        money.isFee = money.isFee && !isOtherMoney;
        if (money.maximum && *money.maximum < leastFee)
            money.isFee = false;
    }

    /// "£88m-rated"
    [[nodiscard]] bool isRating(int end) const
    {
        static constexpr WordSet ratings = {u"rated", u"valued", u"priced"};
        return end + 1 < m_sentence.last && m_scan.isSign(end, u'-') && m_scan.isAnyWord(end + 1, ratings);
    }

    /// The token after "(£13m / $17.5m)", if that follows the sum.
    [[nodiscard]] int endOfAside(const MoneyMention &money) const
    {
        constexpr int longestGap = 3;
        int end = money.range.last;
        if (money.isConversion)
            return end;
        for (const MoneyMention &other : m_found) {
            if (other.isConversion && other.range.first >= end && other.range.first - end <= longestGap)
                end = other.range.last;
        }
        return end > money.range.last && end < m_sentence.last && m_scan.isSign(end, u')') ? end + 1 : end;
    }

    /// "an offer in excess of", "not let him go for less than": the words before the sum, also as part of a longer phrase.
    void readEnds(MoneyMention &money) const
    {
        constexpr int longestPhrase = 3;
        if (money.minimum != money.maximum)
            return;
        for (int first = std::max(m_sentence.first, money.range.first - longestPhrase); first < money.range.first; ++first) {
            const std::vector<Lexicon::MoneyCueMatch> cues
                = m_scan.gazetteer.lexicon().moneyCuesIn(m_scan.structure.tokens, {first, money.range.first});
            if (cues.empty() || cues.back().range.last != money.range.first)
                continue;
            takeEnd(cues.back(), money);
        }
    }

    /// "in excess of" leaves the sum without an upper end, "up to" without a lower; "no offers below" is "at least".
    void takeEnd(const Lexicon::MoneyCueMatch &match, MoneyMention &money) const
    {
        // "Murphy plus £30m" is no lower end, "£30m plus" is one; nor is "hand over £30m".
        static constexpr WordSet hands = {u"hand", u"hands", u"handed", u"handing"};
        const bool isHandedOver = m_scan.isWord(match.range.first, u"over") && m_scan.isAnyWord(match.range.first - 1, hands);
        if (isHandedOver || (match.range.last <= money.range.first && m_scan.isWord(match.range.first, u"plus")))
            return;
        constexpr int negationReach = 16;
        static constexpr WordSet belows = {u"less", u"below", u"under"};
        bool isNegated = false;
        for (int i = std::max(m_sentence.first, match.range.first - negationReach); i < match.range.first; ++i)
            isNegated = isNegated || m_scan.isClass(i, NegationMark);
        if (match.cue == MoneyCue::Lower || (match.cue == MoneyCue::Upper && isNegated && m_scan.hasAnyWord(match.range, belows)))
            money.maximum.reset();
        else if (match.cue == MoneyCue::Upper)
            money.minimum.reset();
    }

    [[nodiscard]] TokenRange reach(const MoneyMention &money) const
    {
        TokenRange range{std::max(m_sentence.first, money.range.first - cueReach), std::min(m_sentence.last, endOfAside(money) + cueReach)};
        for (const MoneyMention &other : m_found) {
            if (other.range.last <= money.range.first && !other.isConversion)
                range.first = std::max(range.first, other.range.last);
            else if (other.range.first >= money.range.last && !other.isConversion)
                range.last = std::min(range.last, other.range.first);
        }
        // "close to signing him for £40m before Chelsea agreed a deal": of another event
        static constexpr WordSet joints = {u"before", u"but", u"while", u"whereas", u"although"};
        for (int i = money.range.last; i < range.last; ++i) {
            if (m_scan.isAnyWord(i, joints))
                range.last = i;
        }
        return range;
    }

    /// A wage, or money that is no fee at all, said right beside the sum.
    [[nodiscard]] static bool tellsOtherMoney(MoneyCue cue, int distance)
    {
        constexpr int beside = 2;
        return (cue == MoneyCue::Wage || cue == MoneyCue::None) && distance <= beside;
    }

    void apply(const Lexicon::MoneyCueMatch &match, bool isBefore, int distance, int &nearest, MoneyMention &money) const
    {
        switch (match.cue) {
        case MoneyCue::Lower:
            if (distance <= 1 && money.minimum == money.maximum && !isRating(money.range.last))
                takeEnd(match, money);
            return;
        case MoneyCue::Upper:
            if (isBefore && distance <= 1 && money.minimum == money.maximum)
                takeEnd(match, money);
            return;
        case MoneyCue::AddOns:
        case MoneyCue::Wage:
        case MoneyCue::None:
            return;
        default:
            break;
        }
        // Words before a sum say more than those after it.
        const int weight = isBefore ? distance : distance + 1;
        if (weight >= nearest)
            return;
        nearest = weight;
        if (match.cue == MoneyCue::Past) {
            money.isFee = isPerfect(match.range.first); // "have bought Sels for £5m" is news
            if (money.isFee)
                return;
            money.basis.reset();
        } else {
            money.isFee = true;
            money.basis = static_cast<FeeBasis>(match.cue);
        }
    }

    const Scan &m_scan;
    TokenRange m_sentence;
    std::vector<MoneyMention> m_found;
    int m_joinedEnd = -1; // the token after the sum that was added last to an earlier one
};

} // namespace

std::vector<MoneyMention> moneyIn(const Scan &scan, TokenRange sentence)
{
    static constexpr WordSet written = {u"million", u"thousand"};
    const bool mayHave = scan.hasNumber(sentence) || scan.hasAnyWord(sentence, written);
    return mayHave ? MoneyReader(scan, sentence).run() : std::vector<MoneyMention>();
}

} // namespace rumourdesk

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplearticles.h"

namespace rumourdesk::testing {

using namespace Qt::StringLiterals;

namespace {

/// date | outlet | byline | player | from | to | stage | min-max in millions, or one figure, "40-" or "-40" | currency
/// | basis | window
constexpr auto rows = u8R"(
2025-10-06|Sky Sports|Ana Muster|Jan Voorbeeld|Ajax|Brighton|interest|-22|EUR|valuation|winter-2026
2025-10-19|L'Équipe|Paul Exemple|Luc Exemple|Lille|Newcastle United|interest||||
2025-11-02|Marca|Eva Muestra|Alessandro Bastoni|Inter|Barcelona|interest||||
2025-11-18|The Athletic|Ana Muster|Alessandro Bastoni|Inter|Liverpool|bid|88|GBP|bid|winter-2026
2025-11-21|Kicker|Max Beispiel|Erik Mustermann|RB Leipzig|Arsenal|approach|70-80|EUR|asking|summer-2026
2025-12-03|BBC Sport|Ana Muster|Tom Sample|Everton|Aston Villa|talks|31.5|GBP|bid|winter-2026
2025-12-09|A Bola|Rui Amostra|João Amostra|Benfica|Manchester United|interest|100|EUR|clause|winter-2026
2025-12-15|Gazzetta dello Sport|Ugo Prova|Alessandro Bastoni|Inter|Barcelona|approach||||summer-2026
2025-12-22|Marca|Eva Muestra|Álvaro Ejemplo|Sevilla|Atlético Madrid|talks|18|EUR|bid|winter-2026
2025-12-29|Sky Sports|Ana Muster|Luc Exemple|Lille|Newcastle United|bid|35|GBP|bid|winter-2026
2026-01-04|L'Équipe|Paul Exemple|Luc Exemple|Lille|Newcastle United|agreed|42|EUR|agreed|winter-2026
2026-01-07|BBC Sport|Ana Muster|Tom Sample|Everton|Aston Villa|medical|34|GBP|agreed|winter-2026
2026-01-11|Kicker|Max Beispiel|Jonas Beispiel|Bayer Leverkusen|Chelsea|interest|60-|EUR|asking|summer-2026
2026-01-13|The Athletic|Ana Muster|Alessandro Bastoni|Inter|Liverpool|talks|69.5|GBP|valuation|summer-2026
2026-01-20|A Bola|Rui Amostra|João Amostra|Benfica|Manchester United|off||||winter-2026
2026-01-24|Sky Sports|Ana Muster|Kári Dæmi|Copenhagen|Brentford|done|12|EUR|agreed|winter-2026
2026-01-28|Marca|Eva Muestra|Álvaro Ejemplo|Sevilla|Atlético Madrid|agreed|21|EUR|agreed|winter-2026
2026-02-05|Gazzetta dello Sport|Ugo Prova|Marco Esempio|Atalanta|Juventus|interest|40|EUR|valuation|summer-2026
2026-02-16|Gazzetta dello Sport|Ugo Prova|Alessandro Bastoni|Inter|Chelsea|interest||||summer-2026
2026-02-19|Kicker|Max Beispiel|Erik Mustermann|RB Leipzig|Arsenal|talks|65|EUR|bid|summer-2026
2026-02-27|The Athletic|Ana Muster|Jan Voorbeeld|Ajax|Brighton|bid|25|EUR|bid|summer-2026
2026-03-05|Gazzetta dello Sport|Ugo Prova|Alessandro Bastoni|Inter|Barcelona|talks|90-100|EUR|asking|summer-2026
2026-03-09|BBC Sport|Ana Muster|Callum Specimen|Nottingham Forest|Tottenham Hotspur|approach|-55|GBP|bid|summer-2026
2026-03-12|Marca|Eva Muestra|Jonas Beispiel|Bayer Leverkusen|Real Madrid|interest|75|EUR|clause|summer-2026
2026-03-16|Sky Sports|Ana Muster|Erik Mustermann|RB Leipzig|Arsenal|agreed|72|EUR|agreed|summer-2026
2026-03-18|A Bola|Rui Amostra|João Amostra|Benfica|Paris Saint-Germain|approach|80-|EUR|asking|summer-2026
)";

qint64 millions(const QString &text)
{
    return qRound64(text.toDouble() * 1'000'000);
}

std::optional<Fee> feeOf(const QStringList &cells)
{
    const QString &range = cells.at(7);
    if (range.isEmpty())
        return std::nullopt;
    Fee fee;
    fee.currency = *currencyFromCode(cells.at(8));
    fee.basis = *feeBasisFromName(cells.at(9));
    const qsizetype dash = range.indexOf(u'-');
    const QString low = dash < 0 ? range : range.first(dash);
    const QString high = dash < 0 ? range : range.sliced(dash + 1);
    if (!low.isEmpty())
        fee.minimum = millions(low);
    if (!high.isEmpty())
        fee.maximum = millions(high);
    return fee;
}

QString stageWords(Stage stage)
{
    switch (stage) {
    case Stage::Off:
        return u"have dropped their plan"_s;
    case Stage::Interest:
        return u"are watching him"_s;
    case Stage::Approach:
        return u"have asked about terms"_s;
    case Stage::Talks:
        return u"are in talks"_s;
    case Stage::Bid:
        return u"have put an offer on the table"_s;
    case Stage::Agreed:
        return u"have an agreement in principle"_s;
    case Stage::Medical:
        return u"have booked the medical"_s;
    case Stage::Done:
        return u"have completed the signing"_s;
    }
    return {};
}

/// Builds a body and remembers where each field's words stand in it.
class Body
{
public:
    void say(const QString &words) { m_text += words; }

    void say(Field field, const QString &words)
    {
        m_evidence.push_back({field, {static_cast<int>(m_text.size()), static_cast<int>(words.size())}});
        m_text += words;
    }

    QString m_text;
    std::vector<Evidence> m_evidence;
};

void tell(Body &body, const Rumour &rumour)
{
    body.say(Field::Sources, rumour.sources.join(u' '));
    body.say(u" reports that "_s);
    body.say(Field::To, rumour.to);
    body.say(u" "_s);
    body.say(Field::Stage, stageWords(rumour.stage));
    body.say(u". The player at the centre of it is "_s);
    body.say(Field::Player, rumour.player);
    body.say(u", who is under contract with "_s);
    body.say(Field::From, rumour.from);
    body.say(u".\n\n"_s);
    if (rumour.fee) {
        body.say(u"The figure that is named in this illustration is "_s);
        body.say(Field::Fee, feeText(*rumour.fee));
        body.say(u", which both clubs would have to settle on before anything is signed. "_s);
    } else {
        body.say(u"No figure is named in this illustration. "_s);
    }
    if (rumour.window) {
        body.say(u"A move would fall into the window of "_s);
        body.say(Field::Window, windowText(*rumour.window));
        body.say(u"."_s);
    }
    body.say(u"\n\nThis paragraph stands here as ordinary prose does, so that the page has lines to fill and an eye has "
             "something to read past. It names nobody, claims nothing and ends after its third sentence. The squad "
             "trains as usual.\n\nOther clubs may follow; the text says nothing of them."_s);
}

ExtractedArticle articleOf(const QStringList &cells)
{
    Rumour rumour;
    rumour.player = cells.at(3);
    rumour.from = cells.at(4);
    rumour.to = cells.at(5);
    rumour.stage = *stageFromName(cells.at(6));
    rumour.fee = feeOf(cells);
    rumour.window = windowFromName(cells.at(10));
    rumour.sources = QStringList(cells.at(1));
    rumour.why = u"named suitor"_s;
    Body body;
    tell(body, rumour);
    rumour.evidence = body.m_evidence;

    Article article;
    article.title = u"%1: %2 and %3"_s.arg(rumour.player, rumour.from, rumour.to);
    article.byline = cells.at(2);
    article.publisher = cells.at(1);
    article.published = publicationDateFromText(cells.at(0));
    article.language = u"en"_s;
    article.body = body.m_text;
    return {article, {rumour}};
}

} // namespace

std::vector<ExtractedArticle> sampleArticles()
{
    std::vector<ExtractedArticle> articles;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(rows));
    for (const QString &row : text.split(u'\n', Qt::SkipEmptyParts))
        articles.push_back(articleOf(row.split(u'|')));
    return articles;
}

ExtractedArticle articleOfTwoRumours()
{
    Article article;
    article.title = u"Two stories <b>in one</b>"_s;
    article.byline = u"Ana Muster"_s;
    article.published = publicationDateFromText(u"2026-02-01T09:30");
    article.body = u"Arsenal want Erik Mustermann. Chelsea want him too!\n\n<img src=\"http://example.com/a.png\"> "
                   "Chelsea would pay €70m. Arsenal would not."_s;
    const auto span = [&](QStringView words, int from = 0) {
        return Span{static_cast<int>(article.body.indexOf(words, from)), static_cast<int>(words.size())};
    };
    Rumour arsenal;
    arsenal.player = u"Erik Mustermann"_s;
    arsenal.to = u"Arsenal"_s;
    arsenal.why = u"verb of interest"_s;
    arsenal.evidence = {{Field::Player, span(u"Erik Mustermann")}, {Field::To, span(u"Arsenal")},
        {Field::To, span(u"Arsenal", 30)}};
    Rumour chelsea = arsenal;
    chelsea.to = u"Chelsea"_s;
    chelsea.fee = Fee{70'000'000, 70'000'000, Currency::EUR, FeeBasis::Bid};
    chelsea.evidence = {{Field::Player, span(u"Erik Mustermann")}, {Field::To, span(u"Chelsea")},
        {Field::Fee, span(u"€70m")}};
    return {article, {arsenal, chelsea}};
}

} // namespace rumourdesk::testing

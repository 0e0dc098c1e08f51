// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filternode.h"
#include "models/items/rumourfilter.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

QString dump(const FilterNode &node);

QString dump(const std::vector<FilterNode> &parts)
{
    QStringList texts;
    for (const FilterNode &part : parts)
        texts << dump(part);
    return texts.join(u' ');
}

/// The tree as "(and player:isak (not stage>=bid))", so that structure shows that the printed form leaves out.
QString dump(const FilterNode &node)
{
    if (const auto *all = std::get_if<FilterAnd>(&node.is))
        return u"(and "_s + dump(all->parts) + u')';
    if (const auto *any = std::get_if<FilterOr>(&node.is))
        return u"(or "_s + dump(any->parts) + u')';
    if (const auto *opposite = std::get_if<FilterNot>(&node.is))
        return u"(not "_s + dump(opposite->part) + u')';
    return RumourFilter(std::make_shared<const FilterNode>(node)).toString();
}

} // namespace

class TestRumourFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void meaning_data();
    void meaning();
    void mistakes_data();
    void mistakes();

    void theEmptyFilterHasNoTree();
    void equalTreesDoNotCareWhereTheyWereTyped();
    void placesPointAtWhatWasTyped();
    void deepNestingIsAMistakeAtTheBracketTooMany();
    void aMegabyteOfBracketsIsAMistake();
    void aMegabyteOfWordsIsAMistake();
    void aMegabyteInOneWordIsOneWord();
    void everyPrefixOfAnExpressionIsAFilterOrAMistakeInside();
};

void TestRumourFilter::meaning_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char *expression, const char *tree) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(tree);
    };
    // free words and phrases
    row("isak", "isak");
    row("  isak  ", "isak");
    row("isak newcastle", "(and isak newcastle)");
    row("isak AND newcastle", "(and isak newcastle)");
    row("isak and newcastle", "(and isak newcastle)");
    row("isak OR wirtz", "(or isak wirtz)");
    row("isak or wirtz", "(or isak wirtz)");
    row("a b OR c d", "(or (and a b) (and c d))");
    row("a (b OR c) d", "(and a (or b c) d)");
    row("\"personal terms\"", "\"personal terms\"");
    row("“personal terms”", "\"personal terms\"");
    row("Saint-Maximin", "Saint-Maximin");
    row("Ødegaard", "Ødegaard");
    row("O'Neill", "O'Neill");
    row("50m", "50m");
    row("orient", "orient");
    row("android", "android");
    row("nottingham", "nottingham");
    row("\"or\"", "\"or\"");
    row("wow!", "wow!");
    // not
    row("-isak", "(not isak)");
    row("NOT isak", "(not isak)");
    row("not isak", "(not isak)");
    row("- isak", "(not isak)");
    row("a -b c", "(and a (not b) c)");
    row("-(a b)", "(not (and a b))");
    row("-(a OR b)", "(not (or a b))");
    row("-(-a)", "(not (not a))");
    row("-player:isak", "(not player:isak)");
    row("-\"swap deal\"", "(not \"swap deal\")");
    row("-14d", "(not 14d)");
    // brackets
    row("(a)", "a");
    row("((a))", "a");
    row("(a b) c", "(and a b c)");
    row("a OR (b OR c)", "(or a b c)");
    row("(a)(b)", "(and a b)");
    row("a(b)c", "(and a b c)");
    row("(a OR b)(c OR d)", "(and (or a b) (or c d))");
    row("\"a b\"c", "(and \"a b\" c)");
    // names
    row("player:bast", "player:bast");
    row("PLAYER:Bast", "player:Bast");
    row("player:\"Alessandro Bastoni\"", "player:\"Alessandro Bastoni\"");
    row("player=Bastoni", "player=Bastoni");
    row("player != Bastoni", "player!=Bastoni");
    row("to:spurs,arsenal", "to:spurs,arsenal");
    row("to:\"man utd\",spurs", "to:\"man utd\",spurs");
    row("to:none", "to:none");
    row("to:NONE", "to:none");
    row("to:\"none\"", "to:\"none\"");
    row("to:*", "to:*");
    row("from:none,inter", "from:none,inter");
    row("club:liverpool", "club:liverpool");
    row("source:bbc", "source:bbc");
    row("journalist:ornstein", "journalist:ornstein");
    row("byline:smith", "byline:smith");
    row("text:medical", "text:medical");
    row("text:\"release clause\"", "text:\"release clause\"");
    row("player:isak(to:liverpool)", "(and player:isak to:liverpool)");
    // fixed words
    row("move:loan", "move:loan");
    row("move:LOAN,swap", "move:loan,swap");
    row("stage:talks", "stage:talks");
    row("stage>=talks", "stage>=talks");
    row("stage >= talks", "stage>=talks");
    row("stage>= talks", "stage>=talks");
    row("stage<done", "stage<done");
    row("stage<=bid", "stage<=bid");
    row("stage>off", "stage>off");
    row("stage!=off", "stage!=off");
    row("stage:talks..agreed", "stage:talks..agreed");
    row("stage:\"bid\"", "stage:bid");
    row("currency:gbp", "currency:GBP");
    row("currency:£", "currency:GBP");
    row("currency:none", "currency:none");
    row("basis:asking,valuation", "basis:asking,valuation");
    row("window:summer-2026", "window:summer-2026");
    row("window:Winter-2027", "window:winter-2027");
    row("window>winter-2026", "window>winter-2026");
    row("window:winter-2025..summer-2026", "window:winter-2025..summer-2026");
    row("is:exit", "is:exit");
    row("is:duplicate", "is:duplicate");
    row("is:exit,duplicate", "is:exit,duplicate");
    row("is:New,UNREAD,starred", "is:new,unread,starred");
    row("is:corrected -is:graded", "(and is:corrected (not is:graded))");
    row("is:rejected", "is:rejected");
    row("has:note,tag,grade", "has:note,tag,grade");
    row("has:fee", "has:fee");
    row("-has:fee", "(not has:fee)");
    // amounts
    row("fee>=50m", "fee>=50m");
    row("fee > 50M", "fee>50m");
    row("fee:£50m", "fee:£50m");
    row("fee<=€69.5m", "fee<=€69.5m");
    row("fee=$450k", "fee=$450k");
    row("fee>1.25bn", "fee>1.25bn");
    row("fee:50m..80m", "fee:50m..80m");
    row("fee:50..80m", "fee:50m..80m");
    row("fee:£50m..80m", "fee:£50m..£80m");
    row("fee:50m..£80m", "fee:£50m..£80m");
    row("fee:50m..", "fee:50m..");
    row("fee:..50m", "fee:..50m");
    row("fee:50000000", "fee:50000000");
    row("fee:50.0m", "fee:50.0m");
    row("fee:69500k", "fee:69500k");
    row("fee:none", "fee:none");
    row("fee!=50m", "fee!=50m");
    row("fee:10m,20m..30m,none", "fee:10m,20m..30m,none");
    // dates
    row("date:2026", "date:2026");
    row("date:2026-01", "date:2026-01");
    row("date:2026-1", "date:2026-01");
    row("date:2026-01-19", "date:2026-01-19");
    row("date>=2026-02", "date>=2026-02");
    row("date:2026-01..2026-03", "date:2026-01..2026-03");
    row("date:2024-02-29", "date:2024-02-29");
    row("date:-14d", "date:-14d");
    row("date>-2W", "date>-2w");
    row("date:-3m..-1m", "date:-3m..-1m");
    row("date:..2025", "date:..2025");
    row("date:none", "date:none");
    row("added:-1y", "added:-1y");
    // numbers
    row("age<=23", "age<=23");
    row("age:18..21", "age:18..21");
    row("age:none", "age:none");
    row("contract<2028", "contract<2028");
    row("contract:2026,2027", "contract:2026,2027");
    // what analysts say
    row("grade:B2", "grade:B2");
    row("grade:b2", "grade:B2");
    row("grade:B", "grade:B");
    row("grade:2", "grade:2");
    row("grade:a1,A2,F", "grade:A1,A2,F");
    row("grade:none", "grade:none");
    row("grade:*", "grade:*");
    row("grade=B", "grade=B");
    row("grade != f6", "grade!=F6");
    row("grade:\"B2\"", "grade:B2");
    row("rel<=b", "rel<=B");
    row("rel:A,B", "rel:A,B");
    row("rel:A..C", "rel:A..C");
    row("rel:..c", "rel:..C");
    row("rel:none", "rel:none");
    row("REL >= d", "rel>=D");
    row("cred<=2", "cred<=2");
    row("cred:1", "cred:1");
    row("cred:2..4", "cred:2..4");
    row("cred!=6", "cred!=6");
    row("cred:*", "cred:*");
    row("outcome:moved-there", "outcome:moved-there");
    row("outcome:Stayed,WINDOW-CLOSED", "outcome:stayed,window-closed");
    row("outcome:none", "outcome:none");
    row("outcome!=still-open", "outcome!=still-open");
    row("tag:urgent", "tag:urgent");
    row("tag:\"left back\",keeper", "tag:\"left back\",keeper");
    row("tag=urgent", "tag=urgent");
    row("tag:none", "tag:none");
    row("note:agent", "note:agent");
    row("note:\"called the agent\"", "note:\"called the agent\"");
    row("note:none,agent", "note:none,agent");
    row("note:*", "note:*");
    // saved filters
    row("@late", "@late");
    row("@Late stage:bid", "(and @Late stage:bid)");
    row("-@late", "(not @late)");
    row("NOT @late", "(not @late)");
    row("@late OR @early", "(or @late @early)");
    row("(@late)(@early)", "(and @late @early)");
    row("@\"two words\"", "@\"two words\"");
    row("@“two  words”", "@\"two words\"");
    row("@\"late\"", "@late");
    row("@\"to:spurs\"", "@\"to:spurs\"");
    row("@or", "@or");
    row("@-14d", "@-14d");
    row("a@b", "a@b");
    row("@a@b", "@a@b");
    // together
    row("to:spurs stage>=talks -move:loan fee:20m..60m", "(and to:spurs stage>=talks (not move:loan) fee:20m..60m)");
    row("(to:spurs OR from:spurs) date:-14d \"medical\"", "(and (or to:spurs from:spurs) date:-14d \"medical\")");
}

void TestRumourFilter::meaning()
{
    QFETCH(QString, expression);
    QFETCH(QString, tree);
    const ParsedFilter parsed = parseFilter(expression);
    QVERIFY2(!parsed.mistake, parsed.mistake ? qPrintable(parsed.mistake->message) : "");
    QVERIFY(!parsed.filter.isEmpty());
    QCOMPARE(dump(*parsed.filter.root()), tree);

    const ParsedFilter again = parseFilter(parsed.filter.toString());
    QVERIFY2(!again.mistake, qPrintable(parsed.filter.toString()));
    QVERIFY(*again.filter.root() == *parsed.filter.root());
}

void TestRumourFilter::mistakes_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("marked"); // the stretch of the expression that is pointed at
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("hint"); // in the message
    const auto row = [](const char *expression, int position, const char *marked, const char *hint) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(marked) << position
                                  << QString::fromUtf8(hint);
    };
    row("player:", 0, "player:", "player:bast");
    row("player: isak", 0, "player:", "without a blank");
    row("fee>=", 0, "fee>=", "fee>=50m");
    row("isak stage:", 5, "stage:", "stage>=talks");
    row("stage:bid,", 9, ",", "another value");
    row("stage:,bid", 6, ",", "a value should stand here");
    row("stage=bid,talks", 9, ",", "after a colon");
    row("isak OR", 5, "OR", "should follow “OR”");
    row("isak and ", 5, "and", "should follow “and”");
    row("isak NOT", 5, "NOT", "should follow “NOT”");
    row("isak -", 5, "-", "should follow “-”");
    row("OR isak", 0, "OR", "stand before “OR”");
    row("AND", 0, "AND", "stand before “AND”");
    row("a OR OR b", 5, "OR", "stand before “OR”");
    row("--isak", 1, "-", "one “not” is enough");
    row("NOT NOT isak", 4, "N", "one “not” is enough");
    row("(isak", 0, "(", "not closed");
    row("a (b (c)", 2, "(", "not closed");
    row("isak)", 4, ")", "no open bracket");
    row(")", 0, ")", "no open bracket");
    row("()", 0, "(", "should follow “(”");
    row("\"personal terms", 0, "\"personal terms", "not closed");
    row("player:\"isak", 7, "\"isak", "not closed");
    row("\"\"", 0, "\"\"", "no letter or digit");
    row("player:\" \"", 7, "\" \"", "no letter or digit");
    row("brighton & hove", 9, "&", "no letter or digit");
    row("isak, wirtz", 4, ",", "stage:bid,talks");
    row("@", 0, "@", "should follow “@”");
    row("isak @ late", 5, "@", "should follow “@”");
    row("(@)", 1, "@", "should follow “@”");
    row("@\"late", 1, "\"late", "not closed");
    row("@\" \"", 1, "\" \"", "no letter or digit");
    row("@&", 0, "@&", "should follow “@”");
    row("@late:bid", 5, ":", "a field should stand before");
    row("plyer:isak", 0, "plyer", "did you mean “player”");
    row("journal:ornstein", 0, "journal", "did you mean “journalist”");
    row("qwertyuiop:isak", 0, "qwertyuiop", "unknown field");
    row("a http://example.org", 2, "http", "unknown field");
    row("grade:G", 6, "G", "from A to F");
    row("grade:7", 6, "7", "from 1 to 6");
    row("grade:2B", 6, "2B", "not a grade");
    row("grade:B2..A1", 6, "B2..A1", "not a grade");
    row("grade>=B", 5, ">=", "takes a colon");
    row("rel:B2", 4, "B2", "it can be A, B, C");
    row("rel<=none", 5, "none", "one value");
    row("rel:C..A", 4, "C..A", "backwards");
    row("cred<=7", 6, "7", "it can be 1, 2, 3");
    row("outcome:moved", 8, "moved", "moved-there, moved-elsewhere");
    row("outcome>stayed", 7, ">", "takes a colon");
    row("tag>a", 3, ">", "takes a colon");
    row("tag:", 0, "tag:", "tag:urgent");
    row("note=agent", 4, "=", "takes a colon");
    row("note:-", 5, "-", "no letter or digit");
    row("outcom:stayed", 0, "outcom", "did you mean “outcome”");
    row("has:stage", 4, "stage", "fee, note, tag, grade");
    row("is:blue", 3, "blue", "new, unread, starred");
    row("is=exit", 2, "=", "is:exit");
    row("is:none", 3, "none", "needs a word");
    row("is:\"none\"", 3, "\"none\"", "needs a word");
    row("text:*", 5, "*", "needs a word");
    row("has:*", 4, "*", "needs a word");
    row("stage:talking", 6, "talking", "interest, approach, talks");
    row("move:lend", 5, "lend", "transfer, loan, free, swap");
    row("currency:quid", 9, "quid", "EUR, GBP");
    row("basis:guess", 6, "guess", "bid, asking");
    row("window:summer", 7, "summer", "summer-2026");
    row("window:autumn-2026", 7, "autumn-2026", "winter-2026");
    row("player>isak", 6, ">", "takes a colon");
    row("move>=loan", 4, ">=", "takes a colon");
    row("text=medical", 4, "=", "takes a colon");
    row("fee:>50m", 4, ">", "one comparison");
    row("fee>==50m", 5, "=", "one comparison");
    row("fee:lots", 4, "lots", "not an amount");
    row("fee:50q", 4, "50q", "not an amount");
    row("fee:£", 4, "£", "not an amount");
    row("fee:5.m", 4, "5.m", "not an amount");
    row("fee:0.5", 4, "0.5", "finer than one unit");
    row("fee:99999999bn", 4, "99999999bn", "too large");
    row("fee:80m..50m", 4, "80m..50m", "backwards");
    row("fee:£50m..€80m", 4, "£50m..€80m", "one currency");
    row("fee:..", 4, "..", "at least one end");
    row("fee>10m..20m", 4, "10m..20m", "one value");
    row("fee>none", 4, "none", "one value");
    row("date:yesterday", 5, "yesterday", "2026-01-19");
    row("date:2026-13", 5, "2026-13", "not a date");
    row("date:2025-02-29", 5, "2025-02-29", "not a date");
    row("date:26", 5, "26", "not a date");
    row("date:-14x", 5, "-14x", "not a date");
    row("date:2026-03..2026-01", 5, "2026-03..2026-01", "backwards");
    row("age:old", 4, "old", "an age in years");
    row("age:23.5", 4, "23.5", "an age in years");
    row("contract:28000", 9, "28000", "a year");
    row("source:a:b", 7, "a", "in quotes");
    row("=5", 0, "=", "a field should stand before");
    row(":isak", 0, ":", "a field should stand before");
    row("isak >= ", 0, "isak", "unknown field");
}

void TestRumourFilter::mistakes()
{
    QFETCH(QString, expression);
    QFETCH(QString, marked);
    QFETCH(int, position);
    QFETCH(QString, hint);
    const ParsedFilter parsed = parseFilter(expression);
    QVERIFY2(parsed.mistake, qPrintable(parsed.filter.toString()));
    QVERIFY(parsed.filter.isEmpty());
    QCOMPARE(parsed.mistake->position, position);
    QCOMPARE(expression.mid(parsed.mistake->position, parsed.mistake->length), marked);
    QVERIFY2(parsed.mistake->message.contains(hint), qPrintable(parsed.mistake->message));
}

void TestRumourFilter::theEmptyFilterHasNoTree()
{
    for (const QString &expression : {u""_s, u"   "_s, u"\t\n"_s}) {
        const ParsedFilter parsed = parseFilter(expression);
        QVERIFY(!parsed.mistake);
        QVERIFY(parsed.filter.isEmpty());
        QCOMPARE(parsed.filter.toString(), QString());
    }
}

void TestRumourFilter::equalTreesDoNotCareWhereTheyWereTyped()
{
    const auto tree = [](const QString &expression) { return *parseFilter(expression).filter.root(); };
    QVERIFY(tree(u"a b"_s) == tree(u"  (a)   AND b "_s));
    QVERIFY(!(tree(u"a b"_s) == tree(u"b a"_s)));
    QVERIFY(!(tree(u"a b"_s) == tree(u"a OR b"_s)));
    QVERIFY(!(tree(u"player:a"_s) == tree(u"player=a"_s)));
    QVERIFY(!(tree(u"fee:50m"_s) == tree(u"fee:£50m"_s)));
    QVERIFY(!(tree(u"a"_s) == tree(u"\"a\""_s)));
}

void TestRumourFilter::placesPointAtWhatWasTyped()
{
    const QString expression = u"isak  -to:spurs,arsenal  (a OR \"b c\")"_s;
    const ParsedFilter parsed = parseFilter(expression);
    const auto &parts = std::get<FilterAnd>(parsed.filter.root()->is).parts;
    QStringList typed;
    for (const FilterNode &part : parts)
        typed << expression.mid(part.typed.start, part.typed.length);
    QCOMPARE(typed, (QStringList{u"isak"_s, u"-to:spurs,arsenal"_s, u"(a OR \"b c\")"_s}));
}

void TestRumourFilter::deepNestingIsAMistakeAtTheBracketTooMany()
{
    const auto nested = [](int depth) -> QString { return QString(depth, u'(') + u'a' + QString(depth, u')'); };
    QVERIFY(!parseFilter(nested(50)).mistake);
    const ParsedFilter parsed = parseFilter(nested(51));
    QVERIFY(parsed.mistake);
    QCOMPARE(parsed.mistake->position, 50);
    QCOMPARE(parsed.mistake->length, 1);
}

void TestRumourFilter::aMegabyteOfBracketsIsAMistake()
{
    for (const QString &piece : {u"("_s, u"-("_s, u"NOT("_s, u"a OR ("_s}) {
        const ParsedFilter parsed = parseFilter(piece.repeated(1'000'000 / piece.size()));
        QVERIFY(parsed.mistake);
        QVERIFY(parsed.mistake->message.contains(u"nested"));
    }
}

void TestRumourFilter::aMegabyteOfWordsIsAMistake()
{
    for (const QString &piece : {u"a "_s, u"a OR "_s, u"-a "_s, u"to:a,b "_s}) {
        const ParsedFilter parsed = parseFilter(piece.repeated(1'000'000 / piece.size()));
        QVERIFY(parsed.mistake);
        QVERIFY2(parsed.mistake->message.contains(u"250"), qPrintable(parsed.mistake->message));
    }
}

void TestRumourFilter::aMegabyteInOneWordIsOneWord()
{
    const QString word(1'000'000, u'x');
    QCOMPARE(parseFilter(word).filter.toString(), word);
    const ParsedFilter field = parseFilter(word + u":a");
    QVERIFY(field.mistake);
    QVERIFY(field.mistake->message.size() < 1000);
}

void TestRumourFilter::everyPrefixOfAnExpressionIsAFilterOrAMistakeInside()
{
    const QString expression
        = u"(to:\"man utd\",spurs OR -is:exit) fee>=£69.5m..1bn date:-14d..2026-01-19 NOT (a) \"b c\" @x"_s;
    for (qsizetype length = 0; length <= expression.size(); ++length) {
        const QString typed = expression.first(length);
        const ParsedFilter parsed = parseFilter(typed);
        if (!parsed.mistake)
            continue;
        QVERIFY2(parsed.mistake->position >= 0 && parsed.mistake->length > 0, qPrintable(typed));
        QVERIFY2(parsed.mistake->position + parsed.mistake->length <= length, qPrintable(typed));
        QVERIFY2(!parsed.mistake->message.isEmpty(), qPrintable(typed));
    }
}

RUMOURDESK_TEST(TestRumourFilter)
#include "tst_rumourfilter.moc"

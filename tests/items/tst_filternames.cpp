// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filternames.h"
#include "models/items/filternode.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

const std::vector<SavedFilter> saved = {
    {u"late"_s, u"stage>=talks"_s},
    {u"spurs"_s, u"to:spurs @late"_s},
    {u"Two words"_s, u"@spurs OR @late"_s},
    {u"everything"_s, u" "_s},
    {u"wrong"_s, u"isak stage:"_s},
    {u"upon wrong"_s, u"isak @wrong"_s},
    {u"lost"_s, u"@nowhere"_s},
    {u"mirror"_s, u"a OR -@mirror"_s},
    {u"hen"_s, u"@egg"_s},
    {u"egg"_s, u"b @hen"_s},
    {u"Šeško"_s, u"sesko"_s},
};

const FilterNode &meaningOf(const FilterNode &node)
{
    return *std::get<NamedFilter>(node.is).meaning;
}

QString meaningText(const FilterNode &node)
{
    return RumourFilter(std::make_shared<const FilterNode>(meaningOf(node))).toString();
}

} // namespace

class TestFilterNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void namesFindTheirMeaning_data();
    void namesFindTheirMeaning();
    void meaningsAreNested();
    void oneNamedTwiceIsReadOnce();
    void anExactNameComesFirst();
    void mistakes_data();
    void mistakes();
    void withoutSavedFiltersNoNameIsKnown();
    void doublingChainsAreReadQuickly();
    void chainsTooLongAreAMistake();
    void namesArePrinted_data();
    void namesArePrinted();
    void renames_data();
    void renames();
};

void TestFilterNames::namesFindTheirMeaning_data()
{
    QTest::addColumn<QString>("meaning");
    QTest::newRow("@late") << u"stage>=talks"_s;
    QTest::newRow("@LATE") << u"stage>=talks"_s;
    QTest::newRow("@\"late\"") << u"stage>=talks"_s;
    QTest::newRow("@\"two words\"") << u"@spurs OR @late"_s;
    QTest::newRow("@two-words") << u"@spurs OR @late"_s;
    QTest::newRow("@sesko") << u"sesko"_s;
    QTest::newRow("@everything") << QString();
}

void TestFilterNames::namesFindTheirMeaning()
{
    QFETCH(QString, meaning);
    const ParsedFilter parsed = parseFilter(QString::fromUtf8(QTest::currentDataTag()), saved);
    QVERIFY(!parsed.mistake);
    QCOMPARE(meaningText(*parsed.filter.root()), meaning);
}

void TestFilterNames::meaningsAreNested()
{
    const ParsedFilter parsed = parseFilter(u"a -(b OR @spurs)"_s, saved);
    QVERIFY(!parsed.mistake);
    const auto &parts = std::get<FilterAnd>(parsed.filter.root()->is).parts;
    const FilterNode &choice = std::get<FilterNot>(parts.at(1).is).part.front();
    const FilterNode &spurs = std::get<FilterOr>(choice.is).parts.at(1);
    QCOMPARE(meaningText(spurs), u"to:spurs @late"_s);
    QCOMPARE(meaningText(std::get<FilterAnd>(meaningOf(spurs).is).parts.at(1)), u"stage>=talks"_s);
    QCOMPARE(parsed.filter.toString(), u"a -(b OR @spurs)"_s);
}

void TestFilterNames::oneNamedTwiceIsReadOnce()
{
    const ParsedFilter parsed = parseFilter(u"@late OR @late"_s, saved);
    const auto &parts = std::get<FilterOr>(parsed.filter.root()->is).parts;
    QCOMPARE(&meaningOf(parts.at(0)), &meaningOf(parts.at(1)));
}

void TestFilterNames::anExactNameComesFirst()
{
    const std::vector<SavedFilter> alike = {{u"a-b"_s, u"first"_s}, {u"a b"_s, u"second"_s}};
    QCOMPARE(meaningText(*parseFilter(u"@\"a b\""_s, alike).filter.root()), u"second"_s);
    QCOMPARE(meaningText(*parseFilter(u"@\"A b\""_s, alike).filter.root()), u"first"_s);
}

void TestFilterNames::mistakes_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *expression, int position, const char *marked, const char *message) {
        QTest::newRow(expression) << position << QString::fromUtf8(marked) << QString::fromUtf8(message);
    };
    row("isak @lte", 5, "@lte", "no saved filter is named “lte”; there are @late, @spurs, @\"Two words\", ");
    row("-(a @\"no such\")", 4, "@\"no such\"", "no saved filter is named “no such”; ");
    row("isak @wrong", 5, "@wrong", "the saved filter “wrong” is wrong: a value should follow here");
    row("@\"upon wrong\"", 0, "@\"upon wrong\"",
        "the saved filter “upon wrong” is wrong: the saved filter “wrong” is wrong: a value");
    row("b @lost", 2, "@lost", "the saved filter “lost” is wrong: no saved filter is named “nowhere”; ");
    row("@late @mirror", 6, "@mirror", "the saved filter “mirror” is wrong: it contains itself");
    row("@hen", 0, "@hen",
        "the saved filter “hen” is wrong: the saved filter “egg” is wrong: it contains itself, by way of @egg");
    row("@late (", 6, "(", "something to look for should follow “(”");
}

void TestFilterNames::mistakes()
{
    QFETCH(int, position);
    QFETCH(QString, marked);
    QFETCH(QString, message);
    const QString expression = QString::fromUtf8(QTest::currentDataTag());
    const ParsedFilter parsed = parseFilter(expression, saved);
    QVERIFY(parsed.mistake);
    QVERIFY(parsed.filter.isEmpty());
    QCOMPARE(parsed.mistake->position, position);
    QCOMPARE(expression.mid(parsed.mistake->position, parsed.mistake->length), marked);
    QVERIFY2(parsed.mistake->message.startsWith(message), qPrintable(parsed.mistake->message));
}

void TestFilterNames::withoutSavedFiltersNoNameIsKnown()
{
    QCOMPARE(parseFilter(u"@late"_s, {}).mistake->message, u"no saved filter is named “late”"_s);
    QVERIFY(!parseFilter(u"late"_s, {}).mistake);
    QVERIFY(!parseFilter(u""_s, {}).mistake);
}

void TestFilterNames::doublingChainsAreReadQuickly()
{
    std::vector<SavedFilter> chain = {{u"n0"_s, u"isak"_s}};
    for (int i = 1; i < 20; ++i)
        chain.push_back({u"n%1"_s.arg(i), u"@n%1 OR -@n%1 @n%1 @n%1"_s.arg(i - 1)});
    QVERIFY(!parseFilter(u"@n19 @n19"_s, chain).mistake); // 4^19 words if each were read where it stands
}

void TestFilterNames::chainsTooLongAreAMistake()
{
    std::vector<SavedFilter> chain = {{u"n0"_s, u"isak"_s}};
    for (int i = 1; i < 1000; ++i)
        chain.push_back({u"n%1"_s.arg(i), u"@n%1"_s.arg(i - 1)});
    QVERIFY(!parseFilter(u"@n19"_s, chain).mistake);
    QVERIFY(parseFilter(u"@n999"_s, chain).mistake->message.endsWith(u"may be nested 20 deep"_s));
}

void TestFilterNames::namesArePrinted_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("late") << u"@late"_s;
    QTest::newRow("two words") << u"@\"two words\""_s;
    QTest::newRow("to:spurs") << u"@\"to:spurs\""_s;
    QTest::newRow("a,b") << u"@\"a,b\""_s;
    QTest::newRow("(a)") << u"@\"(a)\""_s;
    QTest::newRow("-a") << u"@-a"_s;
    QTest::newRow("or") << u"@or"_s;
}

void TestFilterNames::namesArePrinted()
{
    QFETCH(QString, text);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(namedFilterText(name), text);
    QCOMPARE(std::get<NamedFilter>(parseFilter(text).filter.root()->is).name, name);
}

void TestFilterNames::renames_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("renamed");
    const auto row = [](const char *expression, const char *name, const char *renamed) {
        QTest::addRow("%s to %s", expression, name) << QString::fromUtf8(expression) << QString::fromUtf8(name)
                                                    << QString::fromUtf8(renamed);
    };
    row("@late", "early", "@early");
    row("a  -(@LATE OR b)  @\"late\" @later", "early", "a  -(@early OR b)  @early @later");
    row("@late c", "too early", "@\"too early\" c");
    row("(@late)", "early", "(@early)");
    row("@\"late\"b", "early", "@early b");
    row("@\"late\"(b)", "early", "@early(b)");
    row("late stage:late", "early", "late stage:late"); // a mistake stays as it is
    row("late tag:late \"@late\"", "early", "late tag:late \"@late\"");
    row("", "early", "");
}

void TestFilterNames::renames()
{
    QFETCH(QString, expression);
    QFETCH(QString, name);
    QFETCH(QString, renamed);
    QCOMPARE(withFilterRenamed(expression, u"late"_s, name), renamed);
}

RUMOURDESK_TEST(TestFilterNames)
#include "tst_filternames.moc"

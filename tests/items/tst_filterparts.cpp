// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filterparts.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestFilterParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void parts_data();
    void parts();
    void aWrongExpressionHasNoParts();
    void labels_data();
    void labels();
    void removes_data();
    void removes();
    void whatIsNotThereCannotBeRemoved();
    void narrows_data();
    void narrows();
};

void TestFilterParts::parts_data()
{
    QTest::addColumn<QStringList>("typed");
    const auto row = [](const char *expression, const QStringList &typed) { QTest::newRow(expression) << typed; };
    row("", {});
    row("isak", {u"isak"_s});
    row("  isak  to:spurs,arsenal ", {u"isak"_s, u"to:spurs,arsenal"_s});
    row("isak AND -move:loan", {u"isak"_s, u"-move:loan"_s});
    row("NOT isak \"personal terms\"", {u"NOT isak"_s, u"\"personal terms\""_s});
    row("a OR b c", {u"a OR b c"_s});
    row("( a OR b ) stage >= talks", {u"( a OR b )"_s, u"stage >= talks"_s});
    row("@late -@\"too late\"", {u"@late"_s, u"-@\"too late\""_s});
    row("-(a OR b) c", {u"-(a OR b)"_s, u"c"_s});
    row("(a) ((b)) (c d)", {u"(a)"_s, u"((b))"_s, u"c"_s, u"d"_s});
}

void TestFilterParts::parts()
{
    QFETCH(QStringList, typed);
    const QString expression = QString::fromUtf8(QTest::currentDataTag());
    QStringList found;
    for (const FilterPart &part : partsOf(expression))
        found << expression.mid(part.typed.start, part.typed.length);
    QCOMPARE(found, typed);
}

void TestFilterParts::aWrongExpressionHasNoParts()
{
    QVERIFY(partsOf(u"isak stage:"_s).empty());
}

void TestFilterParts::labels_data()
{
    QTest::addColumn<QString>("label");
    const auto row = [](const char *expression, const char *label) {
        QTest::newRow(expression) << QString::fromUtf8(label);
    };
    row("isak", "“isak”");
    row("\"personal terms\"", "“personal terms”");
    row("-isak", "Not “isak”");
    row("to:liverpool", "To: liverpool");
    row("to:\"Manchester City\",spurs", "To: Manchester City or spurs");
    row("player=\"Alexander Isak\"", "Player: Alexander Isak");
    row("player!=isak", "Player: not isak");
    row("journalist:none", "Journalist: none");
    row("from:*", "From: any");
    row("stage:talks", "Stage: talks");
    row("stage>=talks", "Stage: talks or further");
    row("stage>talks", "Stage: beyond talks");
    row("stage<done", "Stage: before done");
    row("stage<=bid", "Stage: bid or earlier");
    row("-move:loan", "Not Move: loan");
    row("fee>=50m", "Fee: 50m or more");
    row("fee>£50m", "Fee: over £50m");
    row("fee<50m", "Fee: under 50m");
    row("fee<=50m", "Fee: 50m or less");
    row("fee:50..80m", "Fee: 50m to 80m");
    row("fee:..80m", "Fee: 80m or less");
    row("fee:50m..,none", "Fee: 50m or more or none");
    row("date:-14d", "Date: last 14 days");
    row("date:-2w", "Date: last 2 weeks");
    row("date:-3m", "Date: last 3 months");
    row("added:-1y", "Added: last 1 years");
    row("date>=-14d", "Date: -14d or later");
    row("date<2026-02", "Date: before 2026-02");
    row("window:summer-2026", "Window: summer-2026");
    row("window>winter-2026", "Window: after winter-2026");
    row("age<=23", "Age: 23 or less");
    row("contract<=2027", "Contract: 2027 or earlier");
    row("is:exit", "Is: exit");
    row("grade:B2", "Grade: B2");
    row("rel<=B", "Reliability: B or better");
    row("rel>B", "Reliability: worse than B");
    row("cred<3", "Credibility: better than 3");
    row("cred>=3", "Credibility: 3 or worse");
    row("outcome:stayed", "Outcome: stayed");
    row("-tag:urgent", "Not Tag: urgent");
    row("note:*", "Note: any");
    row("@late", "@late");
    row("@\"too late\"", "@too late");
    row("to:spurs OR (from:spurs stage:done)", "To: spurs or From: spurs and Stage: done");
}

void TestFilterParts::labels()
{
    QFETCH(QString, label);
    const std::vector<FilterPart> parts = partsOf(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(parts.size(), size_t(1));
    QCOMPARE(parts.front().label, label);
}

void TestFilterParts::removes_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *expression, int index, const char *rest) {
        QTest::addRow("%s, %d", expression, index) << QString::fromUtf8(expression) << index << QString::fromUtf8(rest);
    };
    row("isak", 0, "");
    row("isak  STAGE:bid  to:spurs", 0, "STAGE:bid  to:spurs");
    row("isak  STAGE:bid  to:spurs", 1, "isak to:spurs");
    row("isak  STAGE:bid  to:spurs", 2, "isak  STAGE:bid");
    row("a OR b", 0, "");
    row("(a OR b) c", 0, "c");
    row("(a OR b) c", 1, "(a OR b)");
    row("(a b) c", 0, "(b) c");
    row("a(b)c", 1, "a c");
    row("a AND b", 0, "b"); // a lonely AND would be a mistake
    row("a AND b AND c", 1, "a c");
    row("a (b OR c) AND d", 2, "a (b OR c)");
    row("a ((b)) c", 1, "a c");
    row("-(a OR b) c", 0, "c");
    row("a NOT b", 1, "a");
}

void TestFilterParts::removes()
{
    QFETCH(QString, expression);
    QFETCH(int, index);
    QFETCH(QString, rest);
    QCOMPARE(withoutPart(expression, index), rest);
}

void TestFilterParts::whatIsNotThereCannotBeRemoved()
{
    for (const int index : {-1, 2})
        QCOMPARE(withoutPart(u"a  b"_s, index), u"a  b"_s);
    QCOMPARE(withoutPart(u"a stage:"_s, 0), u"a stage:"_s);
    QCOMPARE(withoutPart({}, 0), QString());
}

void TestFilterParts::narrows_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("together");
    const auto row = [](const char *expression, const char *part, const char *together) {
        QTest::addRow("%s + %s", expression, part)
            << QString::fromUtf8(expression) << QString::fromUtf8(part) << QString::fromUtf8(together);
    };
    row("", "to:spurs", "to:spurs");
    row("isak", "to:spurs", "isak to:spurs");
    row("isak ", " -to:spurs ", "isak -to:spurs");
    row("isak to:spurs", "to:spurs", "isak to:spurs");
    row("isak to:spurs", "TO:spurs", "isak to:spurs");
    row("a OR b", "to:spurs", "(a OR b) to:spurs");
    row("(a OR b)", "to:spurs", "(a OR b) to:spurs");
    row("(a) OR (b)", "to:spurs", "((a) OR (b)) to:spurs");
    row("a", "b OR c", "a (b OR c)");
    row("a", "stage:", "a");
    row("a", "", "a");
    row("stage:", "to:spurs", "to:spurs");
}

void TestFilterParts::narrows()
{
    QFETCH(QString, expression);
    QFETCH(QString, part);
    QFETCH(QString, together);
    QCOMPARE(withPart(expression, part), together);
}

RUMOURDESK_TEST(TestFilterParts)
#include "tst_filterparts.moc"

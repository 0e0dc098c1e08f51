// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/csv.h"
#include "models/exporting/judgedcells.h"
#include "models/exporting/rumourcells.h"
#include "tests/common/testregistry.h"
#include "tests/exporting/exportfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cells_data();
    void cells();
    void figuresAreNoFormulas();
    void aTextOfTheArticleIsNoFormula();
    void rowsAreReadBackAsWritten();
    void tableHasAHeaderAndLineEndsOfTheStandard();
    void byteOrderMarkIsOptional();
    void everyRumourHasACellForEveryColumn();
    void correctionsTellWhatWasRead();
};

void TestCsv::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"Rovers"_s << u"Rovers"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("comma") << u"a, b"_s << u"\"a, b\""_s;
    QTest::newRow("quote") << u"a \"b\""_s << u"\"a \"\"b\"\"\""_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("blank") << u" a "_s << u" a "_s;
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("formula with comma") << u"=A(1,2)"_s << u"\"'=A(1,2)\""_s;
    QTest::newRow("line feed before a formula") << u"\n=1"_s << u"\"'\n=1\""_s;
    QTest::newRow("wide equals") << u"\uff1d1"_s << u"'\uff1d1"_s;
    QTest::newRow("wide at") << u"\uff20SUM(A1)"_s << u"'\uff20SUM(A1)"_s;
    QTest::newRow("apostrophe of the text's own") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("sign inside") << u"a=b"_s << u"a=b"_s;
}

void TestCsv::cells()
{
    QFETCH(QString, text);
    QTEST(csvCell(text), "cell");
}

void TestCsv::figuresAreNoFormulas()
{
    QCOMPARE(CsvRow().figure(-5).figure(std::optional<qint64>()).figure(u"-0.5"_s).text(u"-5"_s).take(),
        QByteArray("-5,,-0.5,'-5\r\n"));
}

void TestCsv::aTextOfTheArticleIsNoFormula()
{
    JudgedRumour judged = testing::unjudged();
    judged.stored.rumour.player = u"=HYPERLINK(\"a\")"_s;
    judged.stored.rumour.from = u"-Rovers"_s;
    judged.stored.rumour.sources = {u"@post"_s};
    judged.stored.byline = u"+Bee"_s;
    judged.annotation.note = u"=1"_s;
    judged.address = u"-x"_s;
    QCOMPARE(rumoursCsv({judged}).split('\n').at(1),
        QByteArray(",\"'=HYPERLINK(\"\"a\"\")\",'-Rovers,,transfer,interest,,,'@post,,,,'+Bee,,,,'=1,,'-x,8\r"));
}

/// Reads the cells of a table by the grammar of RFC 4180, as any reader of it would.
void TestCsv::rowsAreReadBackAsWritten()
{
    const QStringList words = {u"a,b"_s, u"\"q\""_s, u"two\r\nlines"_s, {}, u" blank "_s, u"\"\"\""_s, u"end"_s};
    const QString line = QString::fromUtf8(CsvRow().texts(words).take());
    QStringList cells = {QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size() - 2; ++i) {
        if (line[i] == u'"' && isQuoted && line[i + 1] == u'"')
            cells.last() += line[++i];
        else if (line[i] == u'"')
            isQuoted = !isQuoted;
        else if (line[i] == u',' && !isQuoted)
            cells.append(QString());
        else
            cells.last() += line[i];
    }
    QCOMPARE(cells, words);
    QVERIFY(line.endsWith("\r\n"_L1));
}

void TestCsv::tableHasAHeaderAndLineEndsOfTheStandard()
{
    QCOMPARE(QString::fromUtf8(rumoursCsv({testing::fullyJudged(), testing::unjudged()})),
        u"date,player,from,to,move,stage,fee,window,sources,journalists,age,contract,byline,"
        "grade,outcome,tags,note,corrections,link,id\r\n"
        "2026-01-19,João Example,Rovers,Wanderers,loan,talks,€90m–100m,summer-2026,\"The \"\"Post\"\", "
        "Daily\","
        "Carl Dee,26,2028,Ann Bee,B2,moved-there,\"keeper, urgent\",\"Ask, then ring\",to: Rangers,"
        "https://example.org/a?b=1&c=2,7\r\n"
        ",Sample,,,transfer,interest,,,,,,,,,,,,,,8\r\n"_s);
}

void TestCsv::byteOrderMarkIsOptional()
{
    QVERIFY(rumoursCsv({}).startsWith("date,"));
    QVERIFY(rumoursCsv({}, {.withByteOrderMark = true})
                .startsWith("\xef\xbb\xbf"
                            "date,"));
}

void TestCsv::everyRumourHasACellForEveryColumn()
{
    QCOMPARE(rumourCells(testing::fullRumour()).size(), rumourColumns().size());
    QVERIFY(!rumourCells(testing::fullRumour()).contains(QString()));
    QCOMPARE(rumourCells(testing::bareRumour()).size(), rumourColumns().size());
    QCOMPARE(rumourCells(StoredRumour()).constLast(), QString());
    QCOMPARE(judgedCells(testing::fullyJudged()).size(), judgedColumns().size());
    QVERIFY(!judgedCells(testing::fullyJudged()).contains(QString()));
    QCOMPARE(judgedCells(testing::unjudged()).size(), judgedColumns().size());
}

void TestCsv::correctionsTellWhatWasRead()
{
    JudgedRumour judged = testing::fullyJudged();
    judged.annotation.corrections = {{AnnotationField::From, {}}, {AnnotationField::Fee, u"EUR 1-2 bid"_s},
        {AnnotationField::Sources, u"Daily"_s}};
    judged.read->from.clear();
    QCOMPARE(correctionsText(judged), u"from: nothing; fee: €90m–100m asking; sources: The \"Post\", Daily"_s);
    judged.annotation.corrections = {};
    QCOMPARE(correctionsText(judged), QString());
}

RUMOURDESK_TEST(TestCsv)
#include "tst_csv.moc"

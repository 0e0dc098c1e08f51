// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/displaywidth.h"
#include "models/exporting/texttable.h"
#include "tests/common/testregistry.h"
#include "tests/exporting/exportfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

class TestTextTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void widths_data();
    void widths();
    void printable_data();
    void printable();
    void columnsAreAligned();
    void wideCharactersKeepTheColumns();
    void rowsMayBeShort();
    void noRowsLeaveTheHeader();
    void storedRumoursHaveTheirId();
    void extractedRumoursHaveNone();
};

void TestTextTable::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("ASCII") << u"Rovers"_s << 6;
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("composed") << u"é"_s << 1;
    QTest::newRow("combining") << u"e\u0301"_s << 1;
    QTest::newRow("Chinese") << u"名前"_s << 4;
    QTest::newRow("Korean syllable") << u"손"_s << 2;
    QTest::newRow("Korean in parts") << u"\u1109\u1169\u11ab"_s << 2;
    QTest::newRow("full-width") << u"Ａ"_s << 2;
    QTest::newRow("emoji") << u"\U0001f600"_s << 2;
    QTest::newRow("ideograph beyond the basic plane") << u"\U00020000"_s << 2;
    QTest::newRow("zero width joiner") << u"a\u200db"_s << 2;
    QTest::newRow("currency and dash") << u"€90m–100m"_s << 9;
}

void TestTextTable::widths()
{
    QFETCH(QString, text);
    QTEST(displayWidth(text), "width");
}

void TestTextTable::printable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("plain") << u"João £5m 名前"_s << u"João £5m 名前"_s;
    QTest::newRow("white space") << u"a\nb\tc\rd\u2028e"_s << u"a b c d e"_s;
    QTest::newRow("escape sequence") << u"\x1b[31mred"_s << u"\ufffd[31mred"_s;
    QTest::newRow("bell and delete") << u"\a\x7f\u009b"_s << u"\ufffd\ufffd\ufffd"_s;
    QTest::newRow("override") << u"a\u202eb\u2066c\u200f"_s << u"a\ufffdb\ufffdc\ufffd"_s;
    QTest::newRow("emoji") << u"\U0001f600"_s << u"\U0001f600"_s;
}

void TestTextTable::printable()
{
    QFETCH(QString, text);
    QTEST(printableText(text), "printed");
}

void TestTextTable::columnsAreAligned()
{
    QCOMPARE(textTable({u"a"_s, u"long header"_s, u"c"_s},
                 {{u"one"_s, u"x"_s, u"y"_s}, {u"four"_s, QString(), u"z"_s}}),
        u"a     long header  c\n"
        "----  -----------  -\n"
        "one   x            y\n"
        "four               z\n"_s);
}

void TestTextTable::wideCharactersKeepTheColumns()
{
    QCOMPARE(textTable({u"a"_s, u"b"_s}, {{u"名前"_s, u"x"_s}, {u"e\u0301"_s, u"y"_s}}),
        u"a     b\n----  -\n名前  x\ne\u0301     y\n"_s);
}

void TestTextTable::rowsMayBeShort()
{
    QCOMPARE(textTable({u"a"_s, u"b"_s}, {{u"x"_s}, {}, {u"y"_s, QString()}}), u"a  b\n-  -\nx\n\ny\n"_s);
}

void TestTextTable::noRowsLeaveTheHeader()
{
    QCOMPARE(textTable({u"a"_s}, {}), u"a\n-\n"_s);
}

void TestTextTable::storedRumoursHaveTheirId()
{
    const QStringList lines = rumourTable({testing::fullyJudged(), testing::unjudged()}).split(u'\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines.at(0).startsWith(u"date        player        from    to"_s));
    QVERIFY(lines.at(0).endsWith(u"byline   grade  outcome      tags            note            id"_s));
    QVERIFY(lines.at(2).startsWith(
        u"2026-01-19  João Example  Rovers  Wanderers  loan      talks     €90m–100m  summer-2026"_s));
    QVERIFY(lines.at(2).endsWith(u"Ann Bee  B2     moved-there  keeper, urgent  Ask, then ring  7"_s));
    QVERIFY(lines.at(3).startsWith(u"            Sample                           transfer  interest"_s));
}

void TestTextTable::extractedRumoursHaveNone()
{
    ExtractedArticle extracted;
    extracted.article.published = PublicationDate{QDate(2026, 3, 2), std::nullopt};
    extracted.article.byline = u"Ann Bee"_s;
    extracted.rumours = {testing::fullRumour().rumour};
    const QStringList lines = rumourTable({extracted, {}}).split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).endsWith(u"contract  byline"_s));
    QVERIFY(lines.at(2).startsWith(u"2026-03-02  João Example"_s));
    QVERIFY(lines.at(2).endsWith(u"2028      Ann Bee"_s));
}

RUMOURDESK_TEST(TestTextTable)
#include "tst_texttable.moc"

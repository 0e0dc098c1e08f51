// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/printable.h"
#include "app/commands/texttable.h"
#include "tests/common/testregistry.h"

#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestTextTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void setsColumnsAsWideAsTheirWidestCell()
    {
        const QString table = textTable({{u"Player"_s}, {u"Fee"_s, true}, {u"To"_s}},
            {{u"Alexander Longname"_s, u"£5m"_s, u"Spurs"_s}, {u"Bo"_s, u"£12.5m"_s, QString()}});
        QCOMPARE(table,
            u"Player                 Fee  To\n"
            "------------------  ------  -----\n"
            "Alexander Longname     £5m  Spurs\n"
            "Bo                  £12.5m\n"_s);
    }

    void withoutRowsShowsTheTitles()
    {
        QCOMPARE(textTable({{u"Player"_s}}, {}), u"Player\n------\n"_s);
    }

    void aCellCannotBreakItsLineOrCommandATerminal()
    {
        const QString table = textTable({{u"A"_s}, {u"B"_s}}, {{u"x\ny\x1b[31m"_s, u"z"_s}});
        QCOMPARE(table.count(u'\n'), 3);
        QVERIFY(!table.contains(u'\x1b'));
        QVERIFY(table.endsWith(u"x y [31m  z\n"_s));
    }

    void combiningMarksTakeNoRoom()
    {
        QCOMPARE(displayWidth(u"Müller"), 6);
        QCOMPARE(displayWidth(u"Mu\u0308ller"), 6);
        QCOMPARE(displayWidth(u"\U0001F984!"), 2);
        QCOMPARE(displayWidth(u""), 0);
    }

    void printableTextKeepsLinesAndTabs()
    {
        QCOMPARE(printableText(u"one\ttwo\nthree\x1b]0;title\x07"), u"one\ttwo\nthree ]0;title "_s);
    }

    void printableLineKeepsNeither()
    {
        QCOMPARE(printableLine(u"one\ttwo\r\nthree\u2028four\u009b"), u"one two  three four "_s);
    }
};

RUMOURDESK_TEST(TestTextTable)
#include "tst_texttable.moc"

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/wordstart.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestWordStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void lettersAndDigitsAreRead();
    void readsAtOnceWhatOneByOneWouldTell();
};

void TestWordStart::lettersAndDigitsAreRead()
{
    const QString text = u"U21s play"_s;
    const WordStart start = wordStart(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<size_t>(text.size()));
    QCOMPARE(start.key, wordKeyOf(u"u21s"));
    QCOMPARE(start.length, 4U);
    QCOMPARE(start.uppers, 0b0001U);
    QCOMPARE(start.lowers, 0b1000U);
}

/// At every place of a text that has the neighbours of letters and digits, letters beyond ASCII and its own end.
void TestWordStart::readsAtOnceWhatOneByOneWouldTell()
{
    const QString text = u"@AZ[`az{/09:Wharton's 2026-27 talkSPORT ÿé\u0141ódź \u2019\uffffstraightforward\u212a€60m\u0161I\u0000x BBC"_s;
    const auto *const units = reinterpret_cast<const char16_t *>(text.utf16());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto size = static_cast<size_t>(text.size() - i);
        const WordStart start = wordStart(units + i, size);
        const WordStart expected = slowWordStart(units + i, size);
        QCOMPARE(start.length, expected.length);
        QCOMPARE(start.key, expected.key);
        QCOMPARE(start.uppers, expected.uppers);
        QCOMPARE(start.lowers, expected.lowers);
    }
}

RUMOURDESK_TEST(TestWordStart)
#include "tst_wordstart.moc"

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/flatmap.h"
#include "tests/common/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

class TestFlatMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void unknownKeyIsNotFound();
    void firstValueOfAKeyStands();
    void growsBeyondWhatWasExpected();
    void neighbouringAndDistantKeysStayApart();
    void assignedValueReplacesTheOneBefore();
};

void TestFlatMap::unknownKeyIsNotFound()
{
    FlatMap map(0);
    QCOMPARE(map.find(7), FlatMap::notFound);
    map.insert(8, 1);
    QCOMPARE(map.find(7), FlatMap::notFound);
}

void TestFlatMap::firstValueOfAKeyStands()
{
    FlatMap map;
    QCOMPARE(map.insert(7, 1), std::pair(std::uint32_t(1), true));
    QCOMPARE(map.insert(7, 2), std::pair(std::uint32_t(1), false));
    QCOMPARE(map.find(7), std::uint32_t(1));
}

void TestFlatMap::growsBeyondWhatWasExpected()
{
    FlatMap map(2);
    for (std::uint32_t i = 1; i <= 5'000; ++i)
        QVERIFY(map.insert(i, i * 3).second);
    for (std::uint32_t i = 1; i <= 5'000; ++i)
        QCOMPARE(map.find(i), i * 3);
    QCOMPARE(map.find(5'001), FlatMap::notFound);
}

void TestFlatMap::neighbouringAndDistantKeysStayApart()
{
    FlatMap map(4);
    for (unsigned bit = 0; bit < 64; ++bit)
        map.insert(std::uint64_t(1) << bit, bit);
    for (unsigned bit = 0; bit < 64; ++bit)
        QCOMPARE(map.find(std::uint64_t(1) << bit), std::uint32_t(bit));
}

void TestFlatMap::assignedValueReplacesTheOneBefore()
{
    FlatMap map(0);
    QCOMPARE(map.assign(7, 1), FlatMap::notFound);
    QCOMPARE(map.assign(7, 2), std::uint32_t(1));
    QCOMPARE(map.find(7), std::uint32_t(2));
    for (std::uint32_t i = 8; i < 1'000; ++i)
        QCOMPARE(map.assign(i, i), FlatMap::notFound);
    QCOMPARE(map.find(7), std::uint32_t(2));
}

RUMOURDESK_TEST(TestFlatMap)
#include "tst_flatmap.moc"

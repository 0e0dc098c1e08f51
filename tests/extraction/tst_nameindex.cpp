// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/nameindex.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestNameIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void findsWhomANameMeans_data();
    void findsWhomANameMeans();
    void namesakesComeInTheirOrder();
    void fullerNameIsFoundByItsGivenName();
    void givenNameOfSeveralIsNobodys();
    void noWordsAreNobodysName();

private:
    [[nodiscard]] NameWords words(const QString &name) const
    {
        const ReadText text(*m_world, name);
        return nameWordsOf(text.scan, text.all());
    }

    ProjectGazetteer m_world;
    NameIndex m_index;
};

void TestNameIndex::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_index = {};
    for (const QString &name : {u"Joseph Willock"_s, u"Rasmus Højlund"_s, u"Chris Willock"_s, u"Khvicha Kvaratskhelia"_s})
        m_index.add(words(name));
}

void TestNameIndex::findsWhomANameMeans_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("person");
    QTest::newRow("full name") << u"Joseph Willock"_s << 0;
    QTest::newRow("variant") << u"Joe Willock"_s << 0;
    QTest::newRow("surname: who was added last") << u"Willock"_s << 2;
    QTest::newRow("without diacritics") << u"RASMUS HOJLUND"_s << 1;
    QTest::newRow("long name") << u"Kvaratskhelia"_s << 3;
    QTest::newRow("longer name") << u"Rasmus Winther Højlund"_s << 1;
    QTest::newRow("another given name") << u"Mark Willock"_s << -1;
    QTest::newRow("given name") << u"Rasmus"_s << -1;
    QTest::newRow("nobody") << u"Ndiaye"_s << -1;
}

void TestNameIndex::findsWhomANameMeans()
{
    QFETCH(QString, name);
    QTEST(m_index.named(words(name)), "person");
}

void TestNameIndex::namesakesComeInTheirOrder()
{
    QCOMPARE(m_index.bearersOf(words(u"Willock"_s)), (NameIndex::People{0, 2}));
    QCOMPARE(m_index.bearersOf(words(u"Chris Willock"_s)), NameIndex::People{2});
}

void TestNameIndex::fullerNameIsFoundByItsGivenName()
{
    const int person = m_index.add(words(u"Ndiaye"_s));
    QVERIFY(m_index.calledBy(words(u"Iliman"_s).front()).isEmpty());
    m_index.rename(person, words(u"Iliman Ndiaye"_s));
    QCOMPARE(m_index.calledBy(words(u"Iliman"_s).front()), NameIndex::People{person});
    QCOMPARE(m_index.bearersOf(words(u"Ndiaye"_s)), NameIndex::People{person});
}

void TestNameIndex::givenNameOfSeveralIsNobodys()
{
    QCOMPARE(m_index.calledBy(words(u"Chris"_s).front()), NameIndex::People{2});
    m_index.add(words(u"Chris Wood"_s));
    QCOMPARE(m_index.calledBy(words(u"Chris"_s).front()).size(), 2);
}

void TestNameIndex::noWordsAreNobodysName()
{
    QCOMPARE(m_index.named({}), -1);
    QVERIFY(m_index.bearersOf({}).isEmpty());
}

RUMOURDESK_TEST(TestNameIndex)
#include "tst_nameindex.moc"

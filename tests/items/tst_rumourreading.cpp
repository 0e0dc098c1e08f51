// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rumourreading.h"
#include "models/items/columnbuilder.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/items/deskfixture.h"
#include "tests/store/storefixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;
using testing::Desk;

namespace {

QStringList namesOf(const NameDictionary &names)
{
    QStringList texts;
    for (quint32 id = 0; id < names.size(); ++id)
        texts << names.text(id);
    return texts;
}

} // namespace

class TestRumourReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_desk = std::make_unique<Desk>();
    }
    void cleanup() { m_desk.reset(); }

    void columnsAreThoseOfTheWholeRumours_data()
    {
        QTest::addColumn<int>("rumours");
        for (const int rumours : {1, 3000, 22'000}) // over one connection, and over two
            QTest::addRow("%d", rumours) << rumours;
    }
    void columnsAreThoseOfTheWholeRumours()
    {
        QFETCH(int, rumours);
        testing::addManyRumours(m_desk->database, rumours);
        std::vector<StoredRumour> whole = m_desk->rumours.all().value();
        ColumnBuilder builder;
        builder.takeArticlesOf(whole);
        std::ranges::sort(whole, {}, &StoredRumour::id);
        for (const StoredRumour &stored : whole)
            builder.add(stored);
        const RumourColumns expected = builder.finish();

        const Result<ReadRumours> read = readRumours(
            m_desk->rumours, m_desk->annotations, m_desk->model.order(), m_desk->rates);
        QVERIFY_RESULT(read);
        const RumourColumns &columns = read->columns;
        QCOMPARE(columns.count(), size_t(rumours));
        for (size_t row = 0; row < columns.count(); ++row)
            QVERIFY2(columns.rumourAt(row) == expected.rumourAt(row), qPrintable(QString::number(row)));
        for (const auto column : {&RumourColumns::player, &RumourColumns::from, &RumourColumns::to, &RumourColumns::fee,
                 &RumourColumns::sources, &RumourColumns::credited, &RumourColumns::origin, &RumourColumns::tags,
                 &RumourColumns::note, &RumourColumns::feeRanks})
            QCOMPARE(columns.*column, expected.*column);
        for (const auto column : {&RumourColumns::outletGrades, &RumourColumns::creditGrades, &RumourColumns::reliability,
                 &RumourColumns::credibility, &RumourColumns::outcome})
            QCOMPARE(columns.*column, expected.*column);
        for (const auto names : {&RumourColumns::players, &RumourColumns::clubs, &RumourColumns::outlets,
                 &RumourColumns::journalists, &RumourColumns::sourceLists, &RumourColumns::journalistLists})
            QCOMPARE(namesOf(columns.*names), namesOf(expected.*names));
        for (const StoredRumour &stored : whole)
            QCOMPARE(columns.articles[columns.placeOf(stored.article).value()].id, stored.article);
        QCOMPARE(read->added, builder.added());
        QCOMPARE(read->sorted, orderedRows(expected, m_desk->model.order(), m_desk->rates));
    }

    void aRumourWithoutArticleIsDamage()
    {
        testing::addManyRumours(m_desk->database, 10);
        QCOMPARE(testing::firstColumn(m_desk->database, u"PRAGMA foreign_keys = OFF"_s), QStringList());
        QCOMPARE(testing::firstColumn(m_desk->database, u"DELETE FROM articles WHERE id = 2"_s), QStringList());
        const Result<ReadRumours> read = readRumours(
            m_desk->rumours, m_desk->annotations, m_desk->model.order(), m_desk->rates);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"damaged"_s), qPrintable(read.error().message));
    }

private:
    std::unique_ptr<Desk> m_desk;
};

RUMOURDESK_TEST(TestRumourReading)
#include "tst_rumourreading.moc"

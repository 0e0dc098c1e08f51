// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rumour.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestRumour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void originIsWhoSaidItFirst_data()
    {
        QTest::addColumn<QStringList>("sources");
        QTest::addColumn<QStringList>("journalists");
        QTest::addColumn<QString>("publisher");
        QTest::addColumn<QString>("origin");
        const QStringList none;
        const QStringList outlets{u"A Bola"_s, u"Sport Witness"_s};
        const QStringList names{u"First Name"_s, u"Second Name"_s};
        QTest::newRow("outlet before all") << outlets << names << u"Site"_s << u"A Bola"_s;
        QTest::newRow("journalist before publisher") << none << names << u"Site"_s << u"First Name"_s;
        QTest::newRow("publisher if nobody is credited") << none << none << u"Site"_s << u"Site"_s;
        QTest::newRow("nobody") << none << none << QString() << QString();
    }
    void originIsWhoSaidItFirst()
    {
        QFETCH(QStringList, sources);
        QFETCH(QStringList, journalists);
        QFETCH(QString, publisher);
        StoredRumour stored;
        stored.rumour.sources = sources;
        stored.rumour.journalists = journalists;
        stored.publisher = publisher;
        QTEST(originOf(stored), "origin");
    }

    void saysNothingUntilRead()
    {
        const Rumour rumour;
        QVERIFY(rumour.player.isEmpty());
        QVERIFY(rumour.to.isEmpty());
        QVERIFY(!rumour.fee && !rumour.window && !rumour.contractUntil && !rumour.age);
        QCOMPARE(rumour.move, Move::Transfer);
        QCOMPARE(rumour.stage, Stage::Interest);
        QVERIFY(rumour.evidence.empty());
    }

    void comparesEvidenceToo()
    {
        Rumour rumour;
        rumour.player = u"A Player"_s;
        Rumour other = rumour;
        QCOMPARE(other, rumour);
        other.evidence.push_back({Field::Player, {3, 8}});
        QVERIFY(other != rumour);
    }

    void identitiesOfRowsAreOrdered()
    {
        QCOMPARE(RumourId{}.value, qint64(0));
        QVERIFY(RumourId{1} < RumourId{2});
        QVERIFY(ArticleId{7} == ArticleId{7});
    }
};

RUMOURDESK_TEST(TestRumour)
#include "tst_rumour.moc"

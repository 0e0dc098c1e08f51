// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/evidence.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesFieldsInPrintedOrder()
    {
        QStringList names;
        for (int i = 0; i < fieldCount; ++i)
            names.append(fieldName(static_cast<Field>(i)));
        QCOMPARE(names.join(u' '),
            u"player from to move stage fee window sources journalists contract_until age"_s);
    }

    void readsBackEveryField()
    {
        for (int i = 0; i < fieldCount; ++i) {
            const auto field = static_cast<Field>(i);
            QCOMPARE(fieldFromName(fieldName(field)), std::optional(field));
        }
    }

    void refusesUnknownFields_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("other case") << u"Player"_s;
        QTest::newRow("enumerator") << u"ContractUntil"_s;
        QTest::newRow("part of the fee") << u"basis"_s;
    }
    void refusesUnknownFields()
    {
        QFETCH(QString, name);
        QVERIFY(!fieldFromName(name));
    }

    void spanContainsItsStartButNotItsEnd()
    {
        const Span span{10, 3};
        QCOMPARE(span.end(), 13);
        QVERIFY(!span.contains(9));
        QVERIFY(span.contains(10));
        QVERIFY(span.contains(12));
        QVERIFY(!span.contains(13));
    }

    void emptySpanContainsNothing()
    {
        QVERIFY(Span{}.isEmpty());
        QVERIFY((Span{4, -1}.isEmpty()));
        QVERIFY(!(Span{4, 1}.isEmpty()));
        QVERIFY(!(Span{4, 0}.contains(4)));
    }

    void findsTheFirstSpanOfAField()
    {
        const std::vector<Evidence> evidence = {
            {Field::Player, {0, 5}}, {Field::Sources, {20, 3}}, {Field::Sources, {40, 7}}};
        QCOMPARE(spanOf(evidence, Field::Sources), std::optional(Span{20, 3}));
        QCOMPARE(spanOf(evidence, Field::Player), std::optional(Span{0, 5}));
    }

    void findsNoSpanOfAFieldNotRead()
    {
        QVERIFY(!spanOf({}, Field::Player));
        QVERIFY(!spanOf({{Field::Player, {0, 5}}}, Field::Age));
    }
};

RUMOURDESK_TEST(TestEvidence)
#include "tst_evidence.moc"

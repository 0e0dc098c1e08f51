// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidencequote.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

namespace {

const QString body = u"Rovers have a new coach\nWanderers are in talks for João Example. He is 26. They would pay £5m for him."_s;

Evidence evidenceOf(Field field, const QString &words)
{
    return {field, {static_cast<int>(body.indexOf(words)), static_cast<int>(words.size())}};
}

/// "Wanderers" as the destination is "[to:Wanderers]".
QString marked(const std::vector<Dossier::QuotePart> &quote)
{
    QString text;
    for (const Dossier::QuotePart &part : quote)
        text += part.field ? u"[%1:%2]"_s.arg(fieldName(*part.field), part.text) : part.text;
    return text;
}

} // namespace

class TestEvidenceQuote final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void quotes_data()
    {
        QTest::addColumn<QList<int>>("fields");
        QTest::addColumn<QString>("quote");
        const int stage = 0, to = 1, player = 2, fee = 3, age = 4;
        QTest::newRow("the sentence of the stage") << QList<int>{stage, to}
            << u"[to:Wanderers] are [stage:in talks] for João Example."_s;
        QTest::newRow("and that of the fee") << QList<int>{stage, fee, player}
            << u"Wanderers are [stage:in talks] for [player:João Example]. … They would pay [fee:£5m] for him."_s;
        QTest::newRow("the player's, if nothing else") << QList<int>{player}
            << u"Wanderers are in talks for [player:João Example]."_s;
        QTest::newRow("marks of other sentences stay out") << QList<int>{stage, age}
            << u"Wanderers are [stage:in talks] for João Example."_s;
        QTest::newRow("none") << QList<int>{} << QString();
    }

    void quotes()
    {
        QFETCH(QList<int>, fields);
        const std::vector<Evidence> all{evidenceOf(Field::Stage, u"in talks"_s), evidenceOf(Field::To, u"Wanderers"_s),
            evidenceOf(Field::Player, u"João Example"_s), evidenceOf(Field::Fee, u"£5m"_s), evidenceOf(Field::Age, u"26"_s)};
        std::vector<Evidence> evidence;
        for (const int field : fields)
            evidence.push_back(all.at(static_cast<size_t>(field)));
        QTEST(marked(evidenceQuote(body, evidence)), "quote");
    }

    void whatLiesOutsideTheTextIsPassedOver()
    {
        QVERIFY(evidenceQuote(body, {{Field::Stage, {-1, 3}}, {Field::Fee, {100'000, 2}}, {Field::Player, {5, 0}}}).empty());
    }

    void marksWithinMarksAreOne()
    {
        const std::vector<Evidence> evidence{evidenceOf(Field::Stage, u"in talks for"_s), evidenceOf(Field::Move, u"talks"_s)};
        QCOMPARE(marked(evidenceQuote(body, evidence)), u"Wanderers are [stage:in talks for] João Example."_s);
    }

    void aSentenceGoesOnOverTheEndOfALine()
    {
        const QString wrapped = u"Wanderers of the second division have been looking for a keeper and\nare in talks for him.\n\nMore."_s;
        const Evidence talks{Field::Stage, {static_cast<int>(wrapped.indexOf(u"in talks"_s)), 8}};
        QCOMPARE(marked(evidenceQuote(wrapped, {talks})),
            u"Wanderers of the second division have been looking for a keeper and are [stage:in talks] for him."_s);
    }

    void theSignOfAListIsNoPartOfItsItem()
    {
        const QString list = u"Gossip\n\n- Wanderers are in talks.\n\n\u2022 Rovers -- the others -- wait.\n"_s;
        const auto evidenceIn = [&list](const QString &words) {
            return Evidence{Field::Stage, {static_cast<int>(list.indexOf(words)), static_cast<int>(words.size())}};
        };
        QCOMPARE(marked(evidenceQuote(list, {evidenceIn(u"in talks"_s)})), u"Wanderers are [stage:in talks]."_s);
        QCOMPARE(marked(evidenceQuote(list, {evidenceIn(u"wait"_s)})), u"Rovers -- the others -- [stage:wait]."_s);
    }

    void aSentenceWithoutEndIsCutAroundTheEvidence()
    {
        const QString endless = QString(5000, u'a') + u" talks "_s + QString(5000, u'b');
        QString text;
        for (const Dossier::QuotePart &part : evidenceQuote(endless, {{Field::Stage, {5001, 5}}}))
            text += part.text;
        QVERIFY(text.size() <= 700 && text.contains(u" talks "_s));
    }
};

RUMOURDESK_TEST(TestEvidenceQuote)
#include "tst_evidencequote.moc"

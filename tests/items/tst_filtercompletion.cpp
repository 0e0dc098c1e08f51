// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filtercompletion.h"
#include "tests/common/testregistry.h"
#include "tests/items/deskfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestFilterCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void completes_data();
    void completes();
    void anEmptyLineOffersTheFields();
    void offersNoMoreThanTheLimit();
    void everyOfferParses();
    void cursorOutsideTheLineIsTakenToItsEnds();

private:
    testing::Desk m_desk{QStringList{
        u"Alexander Isak | Newcastle United > Liverpool | £110m | bid | 2025-08-01 | source: BBC Sport; ESPN | window: summer-2025"_s,
        u"Alessandro Bastoni | Inter Milan > Barcelona | | talks | 2026-03-02 | journalist: Ann Field | window: winter-2026 | byline: Bob Gray"_s,
    }};
};

void TestFilterCompletion::completes_data()
{
    QTest::addColumn<QString>("expression"); // with | for the cursor
    QTest::addColumn<QString>("replaced");
    QTest::addColumn<QString>("offers");
    const auto row = [](const char *expression, const char *replaced, const char *offers) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(replaced)
                                  << QString::fromUtf8(offers);
    };
    row("st|", "st", "stage:");
    row("C|", "C", "club: currency: contract:");
    row("isak st|", "st", "stage:");
    row("(st|", "st", "stage:");
    row("-st|", "st", "stage:");
    row("a (b OR -f|", "f", "from: fee:");
    row("xyz|", "xyz", "");
    row("st|age:bid", "st", "stage:");
    row("stage:|", "", "off interest approach talks bid agreed medical done");
    row("stage:a|", "a", "approach agreed");
    row("stage>=t|", "t", "talks");
    row("stage:bid,|", "", "off interest approach talks bid agreed medical done");
    row("stage:bid,m|", "m", "medical");
    row("is:|", "", "exit duplicate");
    row("has:|", "", "fee");
    row("currency:g|", "g", "GBP");
    row("player:is|", "is", "\"Alexander Isak\"");
    row("player:al|", "al", "\"Alessandro Bastoni\" \"Alexander Isak\"");
    row("player:\"alexander is|", "\"alexander is", "\"Alexander Isak\"");
    row("to:liv|", "liv", "Liverpool");
    row("to:\"Inter Milan\",liv|", "liv", "Liverpool");
    row("isak to:liv| stage:bid", "liv", "Liverpool");
    row("source:|", "", "\"Ann Field\" \"BBC Sport\" ESPN");
    row("journalist:f|", "f", "\"Ann Field\"");
    row("byline:|", "", "\"Bob Gray\"");
    row("window:|", "", "winter-2026 summer-2025");
    row("window:s|", "s", "summer-2025");
    row("date:-|", "-", "-7d -14d -1m -3m -1y");
    row("fee:|", "", "");
    row("grade:|", "", "");
}

void TestFilterCompletion::completes()
{
    QFETCH(QString, expression);
    QFETCH(QString, replaced);
    QFETCH(QString, offers);
    const auto cursor = static_cast<int>(expression.indexOf(u'|'));
    expression.remove(cursor, 1);
    const FilterCompletion completion = completionsAt(expression, cursor, m_desk.model);
    QStringList texts(completion.texts.begin(), completion.texts.end());
    QCOMPARE(texts.join(u' '), offers);
    QCOMPARE(expression.mid(completion.replaced.start, completion.replaced.length), replaced);
    if (!texts.isEmpty())
        QCOMPARE(completion.replaced.end(), cursor);
}

void TestFilterCompletion::anEmptyLineOffersTheFields()
{
    const FilterCompletion completion = completionsAt({}, 0, m_desk.model);
    QCOMPARE(completion.texts.size(), size_t(20));
    QCOMPARE(completion.texts.front(), u"player:"_s);
    QCOMPARE(completion.replaced, (Span{0, 0}));
}

void TestFilterCompletion::offersNoMoreThanTheLimit()
{
    QCOMPARE(completionsAt(u"stage:"_s, 6, m_desk.model, 3).texts.size(), size_t(3));
    QCOMPARE(completionsAt(u"player:"_s, 7, m_desk.model, 1).texts.size(), size_t(1));
    QVERIFY(completionsAt(u"stage:"_s, 6, m_desk.model, 0).texts.empty());
    QVERIFY(completionsAt(u"stage:"_s, 6, m_desk.model, -1).texts.empty());
}

void TestFilterCompletion::everyOfferParses()
{
    for (const QString &field : {u"player:"_s, u"to:"_s, u"stage:"_s, u"source:"_s, u"window:"_s, u"date:"_s,
             u"is:"_s, u"has:"_s, u"currency:"_s, u"basis:"_s, u"move:"_s}) {
        const FilterCompletion completion = completionsAt(field, static_cast<int>(field.size()), m_desk.model);
        QVERIFY2(!completion.texts.empty(), qPrintable(field));
        for (const QString &text : completion.texts)
            QVERIFY2(!parseFilter(field + text).mistake, qPrintable(field + text));
    }
}

void TestFilterCompletion::cursorOutsideTheLineIsTakenToItsEnds()
{
    QCOMPARE(completionsAt(u"st"_s, 99, m_desk.model).texts, std::vector<QString>{u"stage:"_s});
    QCOMPARE(completionsAt(u"st"_s, -5, m_desk.model).texts.size(), size_t(20));
}

RUMOURDESK_TEST(TestFilterCompletion)
#include "tst_filtercompletion.moc"

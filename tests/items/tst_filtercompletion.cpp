// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/annotator.h"
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
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void completes_data();
    void completes();
    void anEmptyLineOffersTheFields();
    void offersNoMoreThanTheLimit();
    void everyOfferParses();
    void cursorOutsideTheLineIsTakenToItsEnds();

private:
    testing::Desk m_desk{QStringList{
        u"Alexander Isak | Newcastle United > Liverpool | £110m | bid | 2025-08-01 | source: BBC Sport; ESPN | window: summer-2025 | added: 2026-03-01"_s,
        u"Alessandro Bastoni | Inter Milan > Barcelona | | talks | 2026-03-02 | journalist: Ann Field | window: winter-2026 | byline: Bob Gray | added: 2026-03-02"_s,
        u"Alexander Isak | Newcastle United > None | £90m | bid | 2025-08-02 | source: BBC Sport | window: summer-2025 | added: 2026-03-02"_s,
        u"Rejected Rumour | Newcastle United > Liverpool | £90m | bid | 2025-08-02 | source: ESPN | window: summer-2025"_s,
    }};
};

void TestFilterCompletion::initTestCase()
{
    Annotator annotator(m_desk.annotations, m_desk.model, u"analyst"_s, [] { return 1; });
    const auto say = [&](qint64 rumour, AnnotationField field, const QString &text) {
        annotator.annotate(u"Say"_s, {RumourId{rumour}}, field, text);
    };
    say(1, AnnotationField::Reliability, u"B"_s);
    say(1, AnnotationField::Credibility, u"2"_s);
    say(1, AnnotationField::Outcome, u"stayed"_s);
    say(1, AnnotationField::Tags, u"urgent, left back"_s);
    say(2, AnnotationField::Tags, u"urgent"_s);
    say(2, AnnotationField::Note, u"Ask his agent"_s);
    say(3, AnnotationField::Star, u"1"_s);
    say(4, AnnotationField::Rejected, u"1"_s);
    m_desk.model.setSavedFilters({{u"late"_s, u"stage>=talks"_s}, {u"left backs"_s, u"@late tag:\"left back\""_s},
        {u"wrong"_s, u"stage:"_s}});
}

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
    row("C|", "C", "club: currency: contract: cred:");
    row("isak st|", "st", "stage:");
    row("(st|", "st", "stage:");
    row("-st|", "st", "stage:");
    row("re|", "re", "rel:");
    row("gr|", "gr", "grade:");
    row("a (b OR -f|", "f", "from: fee:");
    row("xyz|", "xyz", "");
    row("st|age:bid", "st", "stage:");
    row("stage:|", "", "off=0 interest=0 approach=0 talks=1 bid=2 agreed=0 medical=0 done=0");
    row("stage:a|", "a", "approach=0 agreed=0");
    row("stage>=t|", "t", "talks=1");
    row("stage:bid,m|", "m", "medical=0");
    row("move:t|", "t", "transfer=3");
    row("basis:b|", "b", "bid=2");
    row("outcome:s|", "s", "stayed=1 still-open=0");
    row("rel:b|", "b", "B=1");
    row("cred:2|", "2", "2=1");
    row("grade:|", "", "B2=1");
    row("grade:a|", "a", "");
    row("tag:|", "", "urgent=2 \"left back\"=1");
    row("tag:b|", "b", "\"left back\"=1");
    row("is:|", "", "new=2 unread=3 starred=1 corrected=0 duplicate=0 exit=0 graded=1 rejected=1");
    row("has:|", "", "fee=2 note=1 tag=2 grade=1");
    row("currency:g|", "g", "GBP=2");
    row("player:is|", "is", "\"Alexander Isak\"=2");
    row("player:al|", "al", "\"Alexander Isak\"=2 \"Alessandro Bastoni\"=1");
    row("player:\"alexander is|", "\"alexander is", "\"Alexander Isak\"=2");
    row("to:liv|", "liv", "Liverpool=1");
    row("to:\"Inter Milan\",liv|", "liv", "Liverpool=1");
    row("isak to:liv| stage:bid", "liv", "Liverpool=1");
    row("club:n|", "n", "\"Newcastle United\"=2 \"None\"=1");
    row("source:|", "", "\"BBC Sport\"=2 \"Ann Field\"=1 ESPN=1");
    row("journalist:f|", "f", "\"Ann Field\"=1");
    row("byline:|", "", "\"Bob Gray\"=1");
    row("window:|", "", "winter-2026=1 summer-2025=2");
    row("window:s|", "s", "summer-2025=2");
    row("date:-|", "-", "-7d -14d -1m -3m -1y");
    row("fee:|", "", "");
    row("note:|", "", "");
    row("@|", "@", "@late=3 @\"left backs\"=1 @wrong");
    row("isak -@l|", "@l", "@late=3 @\"left backs\"=1");
    row("@b|", "@b", "@\"left backs\"=1");
    row("@\"left b|", "@\"left b", "@\"left backs\"=1");
    row("@zz|", "@zz", "");
}

void TestFilterCompletion::completes()
{
    QFETCH(QString, expression);
    QFETCH(QString, replaced);
    QFETCH(QString, offers);
    const auto cursor = static_cast<int>(expression.indexOf(u'|'));
    expression.remove(cursor, 1);
    const FilterCompletion completion = completionsAt(expression, cursor, m_desk.model);
    QStringList texts;
    for (const CompletionEntry &entry : completion.entries)
        texts << entry.text + (entry.count ? u'=' + QString::number(*entry.count) : QString());
    QCOMPARE(texts.join(u' '), offers);
    QCOMPARE(expression.mid(completion.replaced.start, completion.replaced.length), replaced);
    if (!texts.isEmpty())
        QCOMPARE(completion.replaced.end(), cursor);
}

void TestFilterCompletion::anEmptyLineOffersTheFields()
{
    const FilterCompletion completion = completionsAt({}, 0, m_desk.model);
    QCOMPARE(completion.entries.size(), size_t(filterFieldCount));
    QCOMPARE(completion.entries.front(), (CompletionEntry{u"player:"_s, std::nullopt}));
    QCOMPARE(completion.replaced, (Span{0, 0}));
}

void TestFilterCompletion::offersNoMoreThanTheLimit()
{
    QCOMPARE(completionsAt(u"stage:"_s, 6, m_desk.model, 3).entries.size(), size_t(3));
    QCOMPARE(completionsAt(u"player:"_s, 7, m_desk.model, 1).entries.size(), size_t(1));
    QVERIFY(completionsAt(u"stage:"_s, 6, m_desk.model, 0).entries.empty());
    QVERIFY(completionsAt(u"stage:"_s, 6, m_desk.model, -1).entries.empty());
}

void TestFilterCompletion::everyOfferParses()
{
    for (const QString &field : {u"player:"_s, u"to:"_s, u"stage:"_s, u"source:"_s, u"window:"_s, u"date:"_s,
             u"is:"_s, u"has:"_s, u"currency:"_s, u"basis:"_s, u"move:"_s, u"grade:"_s, u"rel:"_s, u"cred:"_s,
             u"outcome:"_s, u"tag:"_s, u"@"_s}) {
        const FilterCompletion completion = completionsAt(field, static_cast<int>(field.size()), m_desk.model);
        QVERIFY2(!completion.entries.empty(), qPrintable(field));
        for (const CompletionEntry &entry : completion.entries) {
            const QString whole = field.first(completion.replaced.start) + entry.text;
            QVERIFY2(!parseFilter(whole).mistake, qPrintable(whole));
        }
    }
}

void TestFilterCompletion::cursorOutsideTheLineIsTakenToItsEnds()
{
    QCOMPARE(completionsAt(u"st"_s, 99, m_desk.model).entries, (std::vector<CompletionEntry>{{u"stage:"_s, std::nullopt}}));
    QCOMPARE(completionsAt(u"st"_s, -5, m_desk.model).entries.size(), size_t(filterFieldCount));
}

RUMOURDESK_TEST(TestFilterCompletion)
#include "tst_filtercompletion.moc"

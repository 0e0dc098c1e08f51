// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/extractor.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

#include <thread>

using namespace rumourdesk;
using namespace rumourdesk::testing;

namespace {

const QString story = u"Fulham have made a £40m bid for Everton winger Iliman Ndiaye, 25, according to Sky Sports.\n\n"
                      u"Ndiaye has a contract at Everton until 2029, and could leave Goodison Park this summer.\n\n"
                      u"Fabrizio Romano reports that Brentford are also interested in the Senegal international."_s;

const QString column = u"Fulham are interested in Everton winger Iliman Ndiaye, who could leave this month. (Bild)\n\n"
                       u"Crystal Palace want to sign Brentford midfielder Mikkel Damsgaard on loan in January. (Marca)\n\n"
                       u"Leeds United have made a £20m bid for the Burnley defender Maxime Esteve this month. (Mirror)"_s;

} // namespace

class TestExtractor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsRumours_data();
    void readsRumours();
    void readsAgeContractAndJournalists();
    void articleWithoutADateHasNoWindow();
    void evidenceLiesInTheBody_data();
    void evidenceLiesInTheBody();
    void evidenceIsThePhrase();
    void everyValueHasEvidence();
    void everyRumourSaysWhy();
    void sameArticleGivesTheSameRumours();
    void otherArticlesDoNotMatter();
    void oneExtractorServesManyThreads();

private:
    ProjectGazetteer m_world;
    Extractor m_extractor{*m_world};
};

void TestExtractor::readsRumours_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &body, QDate date, const QStringList &expected) {
        QTest::newRow(name) << body << date << expected;
    };
    const QDate january(2026, 1, 15);
    const QDate march(2026, 3, 15);
    const QDate july(2026, 7, 15);
    row("story", story, march,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | £40m bid | summer-2026 | Sky Sports"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | summer-2026 | -"_s});
    row("gossip column", column, january,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | winter-2026 | Bild"_s,
            u"Mikkel Damsgaard | Brentford > Crystal Palace | loan interest | - | winter-2026 | Marca"_s,
            u"Maxime Esteve | Burnley > Leeds United | transfer bid | £20m bid | winter-2026 | Daily Mirror"_s});
    row("asking price as a range", u"Liverpool are keen on signing Inter defender Alessandro Bastoni this summer, CaughtOffside reports. "
                                   u"Inter have set an asking price of between €90m and €100m for Bastoni."_s,
        march, {u"Alessandro Bastoni | Inter Milan > Liverpool | transfer interest | €90m–100m asking | summer-2026 | CaughtOffside"_s});
    row("signing", u"Fulham have completed the signing of Everton winger Iliman Ndiaye for a fee of £40m."_s, july,
        {u"Iliman Ndiaye | Everton > Fulham | transfer done | £40m agreed | summer-2026 | -"_s});
    row("loan with an option", u"Fulham have made an offer to sign Everton winger Iliman Ndiaye on loan in January with an option to buy."_s, january,
        {u"Iliman Ndiaye | Everton > Fulham | loan bid | - | winter-2026 | -"_s});
    row("free agent", u"Fulham want to sign Everton winger Iliman Ndiaye on a free transfer this summer."_s, march,
        {u"Iliman Ndiaye | Everton > Fulham | free interest | - | summer-2026 | -"_s});
    row("exit", u"Everton winger Iliman Ndiaye is set to leave the club this summer."_s, march,
        {u"Iliman Ndiaye | Everton > - | transfer interest | - | summer-2026 | -"_s});
    row("denied", u"Fulham have ended their interest in Everton winger Iliman Ndiaye."_s, july,
        {u"Iliman Ndiaye | Everton > Fulham | transfer off | - | - | -"_s});
    row("women's team", u"Chelsea Women are interested in signing Arsenal striker Alessia Russo this summer."_s, march,
        {u"Alessia Russo | Arsenal > Chelsea | transfer interest | - | summer-2026 | -"_s});
    row("renewal", u"Everton have opened talks with winger Iliman Ndiaye over a new contract."_s, march, {});
    row("match report", u"Everton beat Fulham 2-1. Iliman Ndiaye scored both goals, and the winger was cheered."_s, march, {});
    row("manager", u"Fulham are interested in appointing Brentford manager Keith Andrews this summer."_s, march, {});
    row("nothing", u""_s, march, {});
}

void TestExtractor::readsRumours()
{
    QFETCH(QString, body);
    QFETCH(QDate, date);
    QTEST(rumourTexts(m_extractor.extract(articleOf(body, date))), "expected");
}

void TestExtractor::readsAgeContractAndJournalists()
{
    const std::vector<Rumour> rumours = m_extractor.extract(articleOf(story, QDate(2026, 3, 15)));
    QCOMPARE(rumours.size(), size_t(2));
    for (const Rumour &rumour : rumours) {
        QCOMPARE(rumour.age, std::optional(25));
        QCOMPARE(rumour.contractUntil, std::optional(2029));
    }
    QCOMPARE(rumours[0].journalists, QStringList{});
    QCOMPARE(rumours[1].journalists, QStringList{u"Fabrizio Romano"_s});
}

void TestExtractor::articleWithoutADateHasNoWindow()
{
    const std::vector<Rumour> rumours = m_extractor.extract(articleOf(story, std::nullopt));
    QVERIFY(!rumours.empty());
    for (const Rumour &rumour : rumours)
        QVERIFY(!rumour.window);
}

void TestExtractor::evidenceLiesInTheBody_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("story") << story;
    QTest::newRow("column") << column;
    QTest::newRow("beyond the basic plane") << u"\U0001F534\U0001F535 "_s + story + u" \U0001F534"_s;
}

void TestExtractor::evidenceLiesInTheBody()
{
    QFETCH(QString, body);
    const std::vector<Rumour> rumours = m_extractor.extract(articleOf(body));
    QVERIFY(!rumours.empty());
    for (const Rumour &rumour : rumours) {
        for (const Evidence &evidence : rumour.evidence) {
            QVERIFY(!evidence.span.isEmpty());
            QVERIFY(evidence.span.start >= 0);
            QVERIFY(evidence.span.end() <= body.size());
            const QString words = body.mid(evidence.span.start, evidence.span.length);
            QCOMPARE(words, words.trimmed());
            QVERIFY2(words.size() <= 80, qPrintable(words)); // the phrase, not the sentence
        }
    }
}

void TestExtractor::evidenceIsThePhrase()
{
    const std::vector<Rumour> rumours = m_extractor.extract(articleOf(story, QDate(2026, 3, 15)));
    QVERIFY(!rumours.empty());
    const auto wordsOf = [&](Field field) {
        const std::optional<Span> span = spanOf(rumours.front().evidence, field);
        return span ? story.mid(span->start, span->length) : u"(none)"_s;
    };
    QCOMPARE(wordsOf(Field::Player), u"Iliman Ndiaye"_s);
    QCOMPARE(wordsOf(Field::From), u"Everton"_s);
    QCOMPARE(wordsOf(Field::To), u"Fulham"_s);
    QVERIFY2(wordsOf(Field::Stage).contains(u"bid"_s), qPrintable(wordsOf(Field::Stage)));
    QCOMPARE(wordsOf(Field::Fee), u"£40m"_s);
    QCOMPARE(wordsOf(Field::Window), u"this summer"_s);
    QCOMPARE(wordsOf(Field::Sources), u"Sky Sports"_s);
    QVERIFY2(wordsOf(Field::ContractUntil).contains(u"2029"_s), qPrintable(wordsOf(Field::ContractUntil)));
    QCOMPARE(wordsOf(Field::Age), u"25"_s);
}

void TestExtractor::everyValueHasEvidence()
{
    for (const QString &body : {story, column}) {
        for (const Rumour &rumour : m_extractor.extract(articleOf(body))) {
            const auto has = [&](Field field) { return spanOf(rumour.evidence, field).has_value(); };
            QVERIFY(has(Field::Player));
            QVERIFY(has(Field::Stage));
            QVERIFY(has(Field::Move));
            QCOMPARE(has(Field::From), !rumour.from.isEmpty());
            QCOMPARE(has(Field::To), !rumour.to.isEmpty());
            QCOMPARE(has(Field::Fee), rumour.fee.has_value());
            QCOMPARE(has(Field::Window), rumour.window.has_value());
            QCOMPARE(has(Field::Sources), !rumour.sources.isEmpty());
            QCOMPARE(has(Field::Journalists), !rumour.journalists.isEmpty());
            QCOMPARE(has(Field::ContractUntil), rumour.contractUntil.has_value());
            QCOMPARE(has(Field::Age), rumour.age.has_value());
        }
    }
}

void TestExtractor::everyRumourSaysWhy()
{
    for (const Rumour &rumour : m_extractor.extract(articleOf(story)))
        QVERIFY(!rumour.why.isEmpty());
}

void TestExtractor::sameArticleGivesTheSameRumours()
{
    const std::vector<Rumour> first = m_extractor.extract(articleOf(story));
    QVERIFY(!first.empty());
    QCOMPARE(m_extractor.extract(articleOf(story)), first);
    const ProjectGazetteer loadedAgain;
    QCOMPARE(Extractor(*loadedAgain).extract(articleOf(story)), first);
}

void TestExtractor::otherArticlesDoNotMatter()
{
    const std::vector<Rumour> alone = m_extractor.extract(articleOf(column));
    (void)m_extractor.extract(articleOf(story));
    QCOMPARE(m_extractor.extract(articleOf(column)), alone);
}

void TestExtractor::oneExtractorServesManyThreads()
{
    const std::vector<Rumour> ofStory = m_extractor.extract(articleOf(story));
    const std::vector<Rumour> ofColumn = m_extractor.extract(articleOf(column));
    constexpr size_t threadCount = 4;
    constexpr int rounds = 20;
    std::array<int, threadCount> equal{};
    std::vector<std::thread> threads;
    for (size_t i = 0; i < threadCount; ++i) {
        threads.emplace_back([&, i] {
            for (int round = 0; round < rounds; ++round) {
                equal[i] += m_extractor.extract(articleOf(story)) == ofStory ? 1 : 0;
                equal[i] += m_extractor.extract(articleOf(column)) == ofColumn ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const int count : equal)
        QCOMPARE(count, 2 * rounds);
}

RUMOURDESK_TEST(TestExtractor)
#include "tst_extractor.moc"

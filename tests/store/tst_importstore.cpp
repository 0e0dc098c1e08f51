// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importstore.h"
#include "models/store/rumourstore.h"
#include "models/store/statement.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/store/storefixture.h"
#include "tests/store/storetest.h"


using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestImportStore final : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsNewAndWhatIsNot()
    {
        const ExtractedArticle first{articleNamed(u"A"_s), {rumourOf(u"Isak | Newcastle > Liverpool"_s), fullRumour()}};
        const ExtractedArticle second{articleNamed(u"B"_s), {}};
        QCOMPARE(added({first}), (StoredCounts{.added = 1, .unchanged = 0, .rumours = 2}));
        QCOMPARE(added({second, first}), (StoredCounts{.added = 1, .unchanged = 1, .rumours = 0}));
        QCOMPARE(added({}), StoredCounts{});
    }

    void sameArticleTwiceInOneCallIsAddedOnce()
    {
        const ExtractedArticle article{articleNamed(u"A"_s), {fullRumour()}};
        QCOMPARE(added({article, article}), (StoredCounts{.added = 1, .unchanged = 1, .rumours = 1}));
    }

    void addingAgainChangesNothing()
    {
        ExtractedArticle article{articleNamed(u"A"_s), {fullRumour()}};
        added({article});
        const QStringList before = dumpOf(*m_database);
        article.rumours = {rumourOf(u"Someone | Else > Where"_s)};
        article.article.byline = u"Another byline"_s; // no part of the identity
        QCOMPARE(added({article}).unchanged, 1);
        QCOMPARE(dumpOf(*m_database), before);
    }

    void articlesDifferByTitleDateOrBody_data()
    {
        QTest::addColumn<int>("part");
        QTest::newRow("title") << 0;
        QTest::newRow("date") << 1;
        QTest::newRow("body") << 2;
    }
    void articlesDifferByTitleDateOrBody()
    {
        QFETCH(int, part);
        const Article first = articleNamed(u"A"_s);
        Article second = first;
        if (part == 0)
            second.title = u"B"_s;
        else if (part == 1)
            second.published.reset();
        else
            second.body += u'x';
        QCOMPARE(added({{first, {}}, {second, {}}}).added, 2);
    }

    void firstOfTwoRumoursAboutOnePairStays_data()
    {
        QTest::addColumn<QString>("suitor");
        QTest::newRow("with a suitor") << u"Liverpool"_s;
        QTest::newRow("without one") << QString();
    }
    void firstOfTwoRumoursAboutOnePairStays()
    {
        QFETCH(QString, suitor);
        const Rumour first = rumourOf(u"Isak | Newcastle > %1 | bid"_s.arg(suitor));
        const Rumour other = rumourOf(u"Isak | Newcastle > Chelsea | talks"_s);
        Rumour again = rumourOf(u"Isak | Arsenal > %1 | done"_s.arg(suitor));
        again.sources = {u"Never stored"_s};
        QCOMPARE(added({{articleNamed(u"A"_s), {first, other, again}}}).rumours, 2);
        QCOMPARE(firstColumn(*m_database, u"SELECT stage FROM rumours ORDER BY ordinal"_s), (QStringList{u"4"_s, u"3"_s}));
        QCOMPARE(firstColumn(*m_database, u"SELECT count(*) FROM rumour_sources"_s), QStringList{u"0"_s});
    }

    void samePairInTwoArticlesIsTwoRumours()
    {
        const Rumour rumour = rumourOf(u"Isak | Newcastle > Liverpool"_s);
        QCOMPARE(added({{articleNamed(u"A"_s), {rumour}}, {articleNamed(u"B"_s), {rumour}}}).rumours, 2);
    }

    void rumourWithoutPlayerIsPassedOver()
    {
        QCOMPARE(added({{articleNamed(u"A"_s), {Rumour{}, fullRumour()}}}).rumours, 1);
    }

    void feeWithoutEndsIsNone()
    {
        Rumour rumour = rumourOf(u"Isak | Newcastle > Liverpool"_s);
        rumour.fee = Fee{};
        added({{articleNamed(u"A"_s), {rumour}}});
        QCOMPARE(firstColumn(*m_database, u"SELECT currency FROM rumours"_s), QStringList{u"NULL"_s});
    }

    void namesAreStoredOnce()
    {
        Rumour rumour = rumourOf(u"Isak | Newcastle > Liverpool"_s);
        rumour.sources = {u"Outlet"_s};
        rumour.journalists = {u"Writer"_s};
        added({{articleNamed(u"A"_s), {rumour}}});
        added({{articleNamed(u"B"_s), {rumour}}});
        QCOMPARE(firstColumn(*m_database, u"SELECT name FROM players"_s), QStringList{u"Isak"_s});
        QCOMPARE(firstColumn(*m_database, u"SELECT name FROM clubs ORDER BY name"_s), (QStringList{u"Liverpool"_s, u"Newcastle"_s}));
        QCOMPARE(firstColumn(*m_database, u"SELECT name FROM outlets"_s), QStringList{u"Outlet"_s});
        QCOMPARE(firstColumn(*m_database, u"SELECT name FROM journalists"_s), QStringList{u"Writer"_s});
    }

    void keepsTimeAndExtractorVersion()
    {
        QVERIFY_RESULT(ImportStore(*m_database, 42).add({{articleNamed(u"A"_s), {}}}, 1'767'225'600));
        QCOMPARE(firstColumn(*m_database, u"SELECT added_at || ' ' || extractor_version FROM articles"_s),
            QStringList{u"1767225600 42"_s});
    }

    void oneArticleThatFailsTakesItsWholeBatchBack()
    {
        Rumour wrong = fullRumour();
        wrong.evidence.push_back({Field::To, {-1, 4}}); // the schema forbids it
        const Result<StoredCounts> result
            = ImportStore(*m_database, 1).add({{articleNamed(u"A"_s), {fullRumour()}}, {articleNamed(u"B"_s), {wrong}}}, 1);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Store);
        QCOMPARE(dumpOf(*m_database), QStringList{});
        QCOMPARE(faultsOf(*m_database), QStringList{});
        QCOMPARE(added({{articleNamed(u"A"_s), {fullRumour()}}}).added, 1);
    }

    void deletingAnArticleTakesAllThatHangsOnIt()
    {
        added({{articleNamed(u"A"_s), {fullRumour()}}});
        QVERIFY_RESULT(execute(*m_database, u"DELETE FROM articles"_s));
        for (const QString &table : {u"rumours"_s, u"rumour_sources"_s, u"rumour_journalists"_s, u"evidence"_s})
            QCOMPARE(firstColumn(*m_database, u"SELECT count(*) FROM "_s + table), QStringList{u"0"_s});
        QCOMPARE(faultsOf(*m_database), QStringList{});
    }

private:
    StoredCounts added(const std::vector<ExtractedArticle> &articles)
    {
        const Result<StoredCounts> counts = ImportStore(*m_database, 1).add(articles, 1);
        if (!counts)
            QTest::qFail(qPrintable(counts.error().detail), __FILE__, __LINE__);
        return counts ? *counts : StoredCounts{};
    }
};

RUMOURDESK_TEST(TestImportStore)
#include "tst_importstore.moc"

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/articlestore.h"
#include "models/store/importstore.h"
#include "models/store/statement.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/store/storefixture.h"
#include "tests/store/storetest.h"


using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(rumourdesk::Article)

namespace {

Article fullArticle()
{
    return {
        .title = u"Şahin nears \"Köln\" — 100%"_s,
        .byline = u"Zoë O'Writer"_s,
        .published = PublicationDate{QDate(2026, 1, 19), QTime(23, 59)},
        .publisher = u"The Paper"_s,
        .url = u"https://example.org/a?b=c&d=e"_s,
        .guid = u"tag:example.org,2026:1"_s,
        .language = u"en"_s,
        .body = u"First line.\n\nSecond 🦅 line with £88m.\tEnd"_s,
    };
}

} // namespace

class TestArticleStore final : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack_data()
    {
        QTest::addColumn<Article>("article");
        QTest::newRow("full") << fullArticle();
        QTest::newRow("empty") << Article{};
        QTest::newRow("day without time") << articleNamed(u"A"_s);
        QTest::newRow("midnight") << articleNamed(u"A"_s, PublicationDate{QDate(2026, 1, 1), QTime(0, 0)});
        QTest::newRow("before 1970") << articleNamed(u"A"_s, PublicationDate{QDate(1888, 9, 8), QTime(15, 0)});
        QTest::newRow("null character") << articleNamed(u"A"_s + QChar::Null + u"B"_s);
        QTest::newRow("long") << articleNamed(QString(300'000, u'ß'));
    }
    void everyFieldComesBack()
    {
        QFETCH(Article, article);
        add({article});
        const Result<Article> stored = ArticleStore(*m_database).article({1});
        QVERIFY_RESULT(stored);
        QCOMPARE(*stored, article);
    }

    void unknownArticleIsNotFound()
    {
        const Result<Article> stored = ArticleStore(*m_database).article({77});
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, Error::Kind::NotFound);
        QVERIFY(stored.error().message.contains("77"_L1));
    }

    void theHeadlineIsTheTitleOrTheBeginningOfTheText()
    {
        Article titled;
        titled.title = u"Arsenal want\nhim"_s;
        Article untitled;
        untitled.body = u"A text  without\n\na title. "_s + QString(300, u'x');
        add({titled, untitled});
        const ArticleStore articles(*m_database);
        QCOMPARE(articles.headline(ArticleId{1}).value(), u"Arsenal want him"_s);
        const QString headline = articles.headline(ArticleId{2}).value();
        QVERIFY(headline.startsWith(u"A text without a title. xxx"_s));
        QVERIFY(headline.size() <= 120);
        QCOMPARE(articles.headline(ArticleId{3}).error().kind, Error::Kind::NotFound);
    }

    void findsArticlesByTheirHash()
    {
        add({articleNamed(u"A"_s), fullArticle()});
        const ArticleStore store(*m_database);
        QCOMPARE(store.idOf(contentHash(fullArticle())).value(), std::optional(ArticleId{2}));
        QCOMPARE(store.idOf(contentHash(articleNamed(u"C"_s))).value(), std::nullopt);
        QCOMPARE(store.idOf("no hash").value(), std::nullopt);
    }

    void countsArticles()
    {
        QCOMPARE(ArticleStore(*m_database).count().value(), 0);
        add({articleNamed(u"A"_s), articleNamed(u"B"_s)});
        QCOMPARE(ArticleStore(*m_database).count().value(), 2);
    }

    void findsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPhrase");
        QTest::addColumn<QList<int>>("expected");
        const auto row = [](const QString &text, bool isPhrase, const QList<int> &expected) {
            QTest::newRow(qPrintable(text + (isPhrase ? u" (phrase)"_s : u" (word)"_s))) << text << isPhrase << expected;
        };
        // 1: "Ødegård to Beşiktaş" by "Zoë Müller"   2: "Beşik means cradle"   3: "Saint-Étienne, 88m AND NOT more"
        row(u"Besiktas"_s, false, {1});
        row(u"BEŞİKTAŞ"_s, false, {1});
        row(u"beşik"_s, false, {1, 2});
        row(u"besik"_s, true, {2});
        row(u"b"_s, false, {1, 2});
        row(u"be"_s, false, {1, 2});
        row(u"müll"_s, false, {1});
        row(u"mu"_s + QChar(0x308) + u"ll"_s, false, {1});
        row(u"muller"_s, true, {1});
        row(u"means cradle"_s, true, {2});
        row(u"cradle means"_s, true, {});
        row(u"means crad"_s, true, {});
        row(u"means crad"_s, false, {2});
        row(u"Saint-Etienne"_s, false, {3});
        row(u"etienne"_s, false, {3});
        row(u"etienne 88m"_s, true, {3});
        row(u"NOT"_s, true, {3});
        row(u"NOT more"_s, true, {3});
        row(u"AND"_s, false, {3});
        row(u"nowhere"_s, false, {});
        row(QString(), false, {});
        row(QString(), true, {});
        row(u"&&&"_s, false, {});
        row(u"&&&"_s, true, {});
        row(u"\""_s, false, {});
        row(u"*"_s, false, {});
        row(u"\" OR *"_s, false, {});
        row(u"x\" OR \"cradle"_s, false, {});
        row(u"title:cradle"_s, false, {});
        row(u"cradle)"_s, false, {2});
        row(u"^cradle -x"_s, true, {});
        row(u"cradle"_s + QChar::Null + u"\" OR \"x"_s, false, {});
        row(u"'; DROP TABLE articles; --"_s, false, {});
    }
    void findsText()
    {
        QFETCH(QString, text);
        QFETCH(bool, isPhrase);
        addTexts();
        const Result<std::vector<ArticleId>> ids = ArticleStore(*m_database).matching(text, isPhrase);
        QVERIFY_RESULT(ids);
        QTEST(numbersOf(*ids), "expected");
    }

    void fullTextFollowsChangesAndDeletions()
    {
        addTexts();
        QVERIFY_RESULT(execute(*m_database, u"UPDATE articles SET body = 'a bed' WHERE id = 2"_s));
        QVERIFY_RESULT(execute(*m_database, u"DELETE FROM articles WHERE id = 1"_s));
        const ArticleStore store(*m_database);
        QCOMPARE(numbersOf(store.matching(u"cradle"_s, true).value()), QList<int>{});
        QCOMPARE(numbersOf(store.matching(u"bed"_s, true).value()), QList<int>{2});
        QCOMPARE(numbersOf(store.matching(u"besiktas"_s, true).value()), QList<int>{});
        QCOMPARE(faultsOf(*m_database), QStringList{});
    }

    void saysThatTheIndexIsMissing()
    {
        QVERIFY_RESULT(execute(*m_database, u"DROP TABLE article_text"_s));
        const Result<std::vector<ArticleId>> ids = ArticleStore(*m_database).matching(u"a"_s, false);
        QVERIFY(!ids);
        QCOMPARE(ids.error().kind, Error::Kind::Store);
    }

private:
    void add(const std::vector<Article> &articles)
    {
        std::vector<ExtractedArticle> extracted;
        for (const Article &article : articles)
            extracted.push_back({article, {}});
        QVERIFY_RESULT(ImportStore(*m_database, 1).add(extracted, 1));
    }

    void addTexts()
    {
        Article first;
        first.title = u"Ødegård to Beşiktaş"_s;
        first.byline = u"Zoë Müller"_s;
        Article second;
        second.body = u"Beşik means cradle."_s;
        Article third;
        third.body = u"Saint-Étienne, 88m AND NOT more"_s;
        add({first, second, third});
    }

    static QList<int> numbersOf(const std::vector<ArticleId> &ids)
    {
        QList<int> numbers;
        for (const ArticleId id : ids)
            numbers.append(static_cast<int>(id.value));
        return numbers;
    }
};

RUMOURDESK_TEST(TestArticleStore)
#include "tst_articlestore.moc"

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/articlelibrary.h"
#include "models/store/importstore.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/items/deskfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;
using testing::Desk;

class TestArticleLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void opensAnArticleWithItsRumours();
    void unknownArticlesAreNotFound();
    void addressesComeInTheOrderAskedFor();

private:
    Desk m_desk{QStringList{
        u"Isak | Newcastle > Liverpool | £125m | done | 2025-09-01"_s,
        u"Wirtz | Leverkusen > Liverpool | €127m | done | 2025-06-20"_s,
        u"Isak | Newcastle > Liverpool | £110m | bid | 2025-08-01"_s,
    }};
    ArticleLibrary m_library{m_desk.articles, m_desk.rumours};
};

void TestArticleLibrary::opensAnArticleWithItsRumours()
{
    const ArticleId wirtz = m_desk.model.articleAt(m_desk.model.rowsOfPlayer(u"Wirtz"_s).front());
    const Result<OpenedArticle> opened = m_library.open(wirtz);
    QVERIFY_RESULT(opened);
    QCOMPARE(opened->id, wirtz);
    QCOMPARE(opened->article.body, u"Report 2 of the day."_s);
    QCOMPARE(opened->rumours.size(), size_t(1));
    QCOMPARE(opened->rumours.front().rumour.player, u"Wirtz"_s);
}

void TestArticleLibrary::unknownArticlesAreNotFound()
{
    const Result<OpenedArticle> opened = m_library.open(ArticleId{999});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::NotFound);
}

void TestArticleLibrary::addressesComeInTheOrderAskedFor()
{
    ExtractedArticle linked;
    linked.article.body = u"Report with an address"_s;
    linked.article.url = u"https://www.example.org/1"_s;
    QVERIFY_RESULT(ImportStore(m_desk.database, 1).add({linked}, 100));
    const Result<QStringList> addresses = m_library.addressesOf({{4}, {1}, {999}, {4}});
    QVERIFY_RESULT(addresses);
    QCOMPARE(*addresses, (QStringList{linked.article.url, QString(), QString(), linked.article.url}));
}

RUMOURDESK_TEST(TestArticleLibrary)
#include "tst_articlelibrary.moc"

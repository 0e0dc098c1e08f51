// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/articleset.h"
#include "tests/common/testregistry.h"

#include <QTest>

using namespace rumourdesk;

/// What a search has found, whichever way it is kept.
class TestArticleSet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsInAnEmptyOne()
    {
        QVERIFY(!ArticleSet().contains({0}));
        QVERIFY(!ArticleSet(std::vector<ArticleId>()).contains({7}));
    }

    void knowsItsArticles_data()
    {
        QTest::addColumn<std::vector<qint64>>("ids");
        QTest::addRow("close together") << std::vector<qint64>{0, 1, 63, 64, 65, 1000};
        QTest::addRow("far apart") << std::vector<qint64>{5, 1'000'000'000, 4'000'000'000'000};
        QTest::addRow("below nought") << std::vector<qint64>{-9, 3};
    }
    void knowsItsArticles()
    {
        QFETCH(std::vector<qint64>, ids);
        std::vector<ArticleId> articles;
        for (const qint64 id : ids)
            articles.push_back({id});
        const ArticleSet set(articles);
        for (const qint64 id : ids) {
            QVERIFY(set.contains({id}));
            for (const qint64 beside : {id - 1, id + 1})
                QCOMPARE(set.contains({beside}), std::ranges::find(ids, beside) != ids.end());
        }
        QVERIFY(!set.contains({-1}) && !set.contains({5'000'000'000'000}));
    }

    void manyWeighABitEach()
    {
        constexpr qint64 count = 250'000;
        std::vector<ArticleId> every;
        for (qint64 id = 1; id <= count; ++id)
            every.push_back({id});
        QVERIFY(ArticleSet(every).weight() <= count / 8 + 16);
    }
};

RUMOURDESK_TEST(TestArticleSet)
#include "tst_articleset.moc"

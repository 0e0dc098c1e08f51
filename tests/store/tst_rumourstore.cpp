// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rumourstore.h"
#include "models/store/articlestore.h"
#include "models/store/importstore.h"
#include "models/store/transaction.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/store/storefixture.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(rumourdesk::Rumour)

namespace {

QStringList playersOf(const Result<std::vector<StoredRumour>> &rumours)
{
    if (!rumours)
        return {rumours.error().detail};
    QStringList players;
    for (const StoredRumour &stored : *rumours)
        players.append(stored.rumour.player);
    return players;
}

void addRow(const char *name, void (*change)(Rumour &))
{
    Rumour rumour = rumourOf(u"Isak | Newcastle > Liverpool"_s);
    change(rumour);
    QTest::newRow(name) << rumour;
}

} // namespace

class TestRumourStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        m_database = open();
    }
    void cleanup() { m_database.reset(); }

    void everyFieldComesBack_data()
    {
        QTest::addColumn<Rumour>("rumour");
        QTest::newRow("full") << fullRumour();
        addRow("nothing but a pair", [](Rumour &) {});
        addRow("player only", [](Rumour &r) { r.from = r.to = QString(); });
        addRow("exit", [](Rumour &r) { r.to.clear(); });
        addRow("unknown seller", [](Rumour &r) { r.from.clear(); });
        addRow("one figure", [](Rumour &r) { r.fee = Fee{88'000'000, 88'000'000, Currency::GBP, FeeBasis::Bid}; });
        addRow("open above", [](Rumour &r) { r.fee = Fee{1, std::nullopt, Currency::EUR, FeeBasis::Asking}; });
        addRow("open below", [](Rumour &r) { r.fee = Fee{std::nullopt, 2, Currency::USD, FeeBasis::Valuation}; });
        addRow("free of charge", [](Rumour &r) { r.fee = Fee{0, 0, Currency::EUR, FeeBasis::Agreed}; });
        addRow("beyond 32 bits", [](Rumour &r) { r.fee = Fee{90'000'000'000, 90'000'000'000, Currency::KRW}; });
        addRow("winter", [](Rumour &r) { r.window = TransferWindow{2027, Season::Winter}; });
        addRow("summer", [](Rumour &r) { r.window = TransferWindow{2027, Season::Summer}; });
        addRow("contract", [](Rumour &r) { r.contractUntil = 2030; });
        addRow("age", [](Rumour &r) { r.age = 17; });
        addRow("three outlets, one twice", [](Rumour &r) { r.sources = {u"B"_s, u"A"_s, u"B"_s}; });
        addRow("journalist without outlet", [](Rumour &r) { r.journalists = {u"Writer"_s}; });
        addRow("quotes and percent signs", [](Rumour &r) { r.player = u"O'Neil \"99%\" ?; --"_s; });
        addRow("evidence twice for a field", [](Rumour &r) {
            r.evidence = {{Field::To, {9, 1}}, {Field::Player, {0, 4}}, {Field::To, {5, 3}}};
        });
        for (int i = 0; i < stageCount; ++i) {
            Rumour rumour = rumourOf(u"Isak | Newcastle > Liverpool"_s);
            rumour.stage = static_cast<Stage>(i);
            rumour.move = static_cast<Move>(i % 4);
            QTest::newRow(qPrintable(stageName(rumour.stage))) << rumour;
        }
        for (int i = 0; i < currencyCount; ++i) {
            Rumour rumour = rumourOf(u"Isak | Newcastle > Liverpool"_s);
            rumour.fee = Fee{i, i, static_cast<Currency>(i), static_cast<FeeBasis>(i % 5)};
            QTest::newRow(qPrintable(currencyCode(rumour.fee->currency))) << rumour;
        }
        for (int i = 0; i < fieldCount; ++i) {
            Rumour rumour = rumourOf(u"Isak | Newcastle > Liverpool"_s);
            rumour.evidence = {{static_cast<Field>(i), {i, i + 1}}};
            QTest::newRow(qPrintable(u"evidence of "_s + fieldName(static_cast<Field>(i)))) << rumour;
        }
    }
    void everyFieldComesBack()
    {
        QFETCH(Rumour, rumour);
        Article article = articleNamed(u"A"_s, PublicationDate{QDate(2026, 1, 19), QTime(2, 9)});
        article.byline = u"Zoë"_s;
        article.publisher = u"The Paper"_s;
        add({{article, {rumour}}}, 12345);

        StoredRumour expected{{1}, {1}, article.published, 12345, article.byline, article.publisher, rumour};
        const Result<std::vector<StoredRumour>> ofArticle = RumourStore(*m_database).ofArticle({1});
        QVERIFY_RESULT(ofArticle);
        QCOMPARE(*ofArticle, std::vector{expected});

        expected.rumour.evidence.clear(); // the list goes without
        expected.rumour.why.clear();
        const Result<std::vector<StoredRumour>> all = RumourStore(*m_database).all();
        QVERIFY_RESULT(all);
        QCOMPARE(*all, std::vector{expected});
    }

    void emptyStoreHasNoRumours()
    {
        const RumourStore store(*m_database);
        QCOMPARE(playersOf(store.all()), QStringList{});
        QCOMPARE(playersOf(store.ofArticle({1})), QStringList{});
        QCOMPARE(store.count().value(), 0);
    }

    void allStandsNewestFirstAndUndatedLast()
    {
        addSagaOfDates();
        QCOMPARE(playersOf(RumourStore(*m_database).all()),
            (QStringList{u"Isak"_s, u"evening"_s, u"Isak"_s, u"morning"_s, u"Isak"_s, u"no time"_s, u"Isak"_s,
                u"ancient"_s, u"Isak"_s, u"undated"_s}));
        QCOMPARE(RumourStore(*m_database).count().value(), 10);
    }

    void theNewestAreTheFirstOfAll_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 3, 4, 100})
            QTest::addRow("%d", count) << count;
    }
    void theNewestAreTheFirstOfAll()
    {
        QFETCH(int, count);
        addSagaOfDates();
        const RumourStore store(*m_database);
        QCOMPARE(playersOf(store.newest(count)), playersOf(store.all()).first(std::min(count, 10)));
    }

    void aRumourWithoutItsArticleIsDamage()
    {
        addSagaOfDates();
        QVERIFY(firstColumn(*m_database, u"PRAGMA foreign_keys = OFF"_s).isEmpty());
        QVERIFY(firstColumn(*m_database, u"UPDATE rumours SET article_id = 999 WHERE id = 3"_s).isEmpty());
        const Result<std::vector<StoredRumour>> all = RumourStore(*m_database).all();
        QVERIFY(!all);
        QVERIFY(all.error().message.contains(u"damaged"_s));
    }

    void articlesOfOneMinuteKeepTheOrderOfTheImport()
    {
        add({{articleNamed(u"B"_s), {rumourOf(u"first"_s)}}, {articleNamed(u"A"_s), {rumourOf(u"second"_s)}}});
        QCOMPARE(playersOf(RumourStore(*m_database).all()), (QStringList{u"first"_s, u"second"_s}));
    }

    void rumoursOfAnArticleKeepTheOrderOfTheText()
    {
        add({{articleNamed(u"A"_s), {rumourOf(u"Zed"_s), rumourOf(u"Abe"_s), rumourOf(u"Kim"_s)}}});
        const QStringList expected{u"Zed"_s, u"Abe"_s, u"Kim"_s};
        QCOMPARE(playersOf(RumourStore(*m_database).ofArticle({1})), expected);
        QCOMPARE(playersOf(RumourStore(*m_database).all()), expected);
    }

    void creditsFallToTheirOwnRumour()
    {
        Rumour second = rumourOf(u"second"_s);
        second.sources = {u"Outlet"_s};
        Rumour third = rumourOf(u"third"_s);
        third.journalists = {u"Writer"_s, u"Other"_s};
        add({{articleNamed(u"A"_s), {rumourOf(u"first"_s), second, third}}, {articleNamed(u"B"_s), {second}}});
        const Result<std::vector<StoredRumour>> all = RumourStore(*m_database).all();
        QVERIFY_RESULT(all);
        QStringList credits;
        for (const StoredRumour &stored : *all)
            credits.append((stored.rumour.sources + stored.rumour.journalists).join(u'+'));
        QCOMPARE(credits, (QStringList{QString(), u"Outlet"_s, u"Writer+Other"_s, u"Outlet"_s}));
    }

    void readsWhileAnotherConnectionWrites()
    {
        add({{articleNamed(u"A"_s), {rumourOf(u"first"_s)}}});
        const std::unique_ptr<Database> writer = open();
        Result<Transaction> transaction = Transaction::begin(*writer, Transaction::Kind::Write);
        QVERIFY_RESULT(transaction);
        QVERIFY(firstColumn(*writer, u"UPDATE players SET name = 'changed'"_s).isEmpty());
        QCOMPARE(playersOf(RumourStore(*m_database).all()), QStringList{u"first"_s});
        QVERIFY_RESULT(transaction->commit());
        QCOMPARE(playersOf(RumourStore(*m_database).all()), QStringList{u"changed"_s});
    }

    void readsFromAReadOnlyStore()
    {
        add({{articleNamed(u"A"_s), {fullRumour()}}});
        const Result<Database> readOnly = Database::open(m_database->path(), Database::Mode::ReadOnly);
        QVERIFY_RESULT(readOnly);
        QCOMPARE(playersOf(RumourStore(*readOnly).all()), QStringList{fullRumour().player});
        QCOMPARE(playersOf(RumourStore(*readOnly).ofArticle({1})), QStringList{fullRumour().player});
    }

    void saysThatATableIsMissing()
    {
        QVERIFY(firstColumn(*m_database, u"DROP TABLE rumour_sources"_s).isEmpty());
        const Result<std::vector<StoredRumour>> all = RumourStore(*m_database).all();
        QVERIFY(!all);
        QCOMPARE(all.error().kind, Error::Kind::Store);
        QVERIFY(all.error().message.contains(m_database->path()));
    }

private:
    [[nodiscard]] std::unique_ptr<Database> open() const
    {
        Result<Database> database = Database::open(m_dir->filePath(u"store.sqlite"_s));
        return database ? std::make_unique<Database>(std::move(*database)) : nullptr;
    }

    void add(const std::vector<ExtractedArticle> &articles, qint64 now = 1)
    {
        QVERIFY_RESULT(ImportStore(*m_database, 1).add(articles, now));
    }

    void addSagaOfDates()
    {
        const QDate day(2026, 2, 1);
        const auto article = [](const QString &name, std::optional<PublicationDate> published) {
            return ExtractedArticle{articleNamed(name, published), {rumourOf(u"Isak"_s), rumourOf(name)}};
        };
        add({article(u"undated"_s, std::nullopt), article(u"no time"_s, PublicationDate{day, std::nullopt}),
            article(u"evening"_s, PublicationDate{day, QTime(19, 30)}),
            article(u"ancient"_s, PublicationDate{QDate(1899, 12, 31), std::nullopt}),
            article(u"morning"_s, PublicationDate{day, QTime(8, 0)})});
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
};

RUMOURDESK_TEST(TestRumourStore)
#include "tst_rumourstore.moc"

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/articlestore.h"
#include "models/store/database.h"
#include "models/store/importstore.h"
#include "models/store/rumourstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cmath>
#include <cstdio>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int rumoursPerArticle = 5;

/// One of some 8,000 words of two to four syllables; low numbers are frequent, as in a language.
QString inventedWord(quint32 random)
{
    constexpr std::array syllables = {"ba", "den", "ki", "lor", "mu", "nes", "pa", "ris", "sto", "ten", "va", "wic",
        "ya", "zon", "cha", "fer", "gol", "hem", "jo", "que"};
    const auto skewed = static_cast<quint32>(std::pow(random / 4294967296.0, 3) * 8000);
    QString word;
    for (quint32 rest = skewed + 20; rest > 0; rest /= 20)
        word += QLatin1StringView(syllables.at(rest % 20));
    return word;
}

/// About 3 KB of words.
Article inventedArticle(int number)
{
    Article article;
    article.title = u"Headline number %1"_s.arg(number);
    article.byline = u"Writer %1"_s.arg(number % 300);
    article.publisher = u"Paper %1"_s.arg(number % 40);
    article.published = PublicationDate{QDate(2020, 1, 1).addDays(number * 7919LL % 2200), QTime(number % 24, 0)};
    QRandomGenerator random(static_cast<quint32>(number));
    for (int word = 0; word < 500; ++word)
        article.body += inventedWord(random.generate()) + u' ';
    return article;
}

std::vector<Rumour> inventedRumours(int article)
{
    std::vector<Rumour> rumours;
    for (int i = 0; i < rumoursPerArticle; ++i) {
        const int number = article * rumoursPerArticle + i;
        Rumour rumour;
        rumour.player = u"Player %1"_s.arg(number % 4999);
        rumour.from = u"Club %1"_s.arg(number % 397);
        rumour.to = u"Suitor %1"_s.arg(number % 401);
        rumour.stage = static_cast<Stage>(number % stageCount);
        if (number % 2 == 0)
            rumour.fee = Fee{number * 1000LL, number * 1000LL, Currency::GBP, FeeBasis::Bid};
        rumour.window = TransferWindow{2026, Season::Summer};
        if (number % 3 == 0)
            rumour.sources = {u"Outlet %1"_s.arg(number % 50)};
        rumour.evidence = {{Field::Player, {0, 7}}, {Field::To, {20, 8}}, {Field::Stage, {30, 9}}};
        rumours.push_back(rumour);
    }
    return rumours;
}

double importAll(const Database &database, int articles)
{
    constexpr int batchSize = 400;
    ImportStore store(database, 1);
    qint64 nanoseconds = 0;
    for (int next = 0; next < articles;) {
        std::vector<ExtractedArticle> batch;
        for (; next < articles && batch.size() < batchSize; ++next)
            batch.push_back({inventedArticle(next), inventedRumours(next)});
        QElapsedTimer timer;
        timer.start();
        if (!store.add(batch, 1))
            std::abort();
        nanoseconds += timer.nsecsElapsed();
    }
    return static_cast<double>(nanoseconds) / 1e6;
}

/// The peer: SQLite alone, reading the same columns and making nothing of them.
double bareLoop(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    sqlite3 *db = nullptr;
    sqlite3_stmt *statement = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_prepare_v2(db,
        "SELECT id, article_id, player_id, from_id, to_id, move, stage, fee_min, fee_max, basis, transfer_window, "
        "contract_until, age FROM rumours ORDER BY id",
        -1, &statement, nullptr);
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < 13; ++column)
            sum += sqlite3_column_int64(statement, column);
    }
    sqlite3_finalize(statement);
    sqlite3_close(db);
    std::fprintf(stderr, "(checksum %lld)\n", static_cast<long long>(sum));
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template<class Work>
double fastestOf(int repeats, Work work)
{
    double fastest = work();
    for (int i = 1; i < repeats; ++i)
        fastest = std::min(fastest, work());
    return fastest;
}

} // namespace

/// bench_store [ARTICLES]: import rate, and the list of all rumours against a bare loop of SQLite's C interface.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int articles = argc > 1 ? QCoreApplication::arguments().at(1).toInt() : 200'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.sqlite"_s);
    const Result<Database> database = Database::open(path);
    if (!database)
        return 3;

    const double import = importAll(*database, articles);
    std::printf("import: %d articles in %.0f ms, %.0f articles/s\n", articles, import, articles / import * 1000);

    size_t count = 0;
    const double all = fastestOf(3, [&] {
        QElapsedTimer timer;
        timer.start();
        const auto rumours = RumourStore(*database).all();
        count = rumours ? rumours->size() : 0;
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    });
    const double bare = fastestOf(3, [&] { return bareLoop(path); });
    std::printf("all(): %zu rumours in %.0f ms; bare loop %.0f ms; ratio %.2f\n", count, all, bare, all / bare);

    for (const QString &text : {u"ba"_s, u"stoten"_s, u"headline"_s}) {
        size_t hits = 0;
        const double matching = fastestOf(3, [&] {
            QElapsedTimer timer;
            timer.start();
            const auto ids = ArticleStore(*database).matching(text, false);
            hits = ids ? ids->size() : 0;
            return static_cast<double>(timer.nsecsElapsed()) / 1e6;
        });
        std::printf("matching(%s): %zu articles in %.1f ms\n", qPrintable(text), hits, matching);
    }
    return 0;
}

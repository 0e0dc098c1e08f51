// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/madeupstore.h"

#include "models/extraction/extractor.h"
#include "models/store/database.h"
#include "models/store/importstore.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace rumourdesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t playersTalkedAbout = 20'000;
constexpr qint64 rumoursOfAnArticle = 4;
constexpr int days = 3 * 365;

/// One column of a table, without its heading and without double names.
QStringList names(const QString &path, int column, qsizetype most)
{
    QFile file(path);
    QStringList found;
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    file.readLine();
    while (!file.atEnd() && found.size() < most)
        found << QString::fromUtf8(file.readLine()).section(u'\t', column, column).trimmed();
    found.removeDuplicates();
    return found;
}

/// A name with its place in the text behind which it is put.
Span appended(QString &body, const QString &words)
{
    const Span span{static_cast<int>(body.size()), static_cast<int>(words.size())};
    body += words;
    return span;
}

} // namespace

Skewed::Skewed(size_t count, double offset, double exponent)
{
    double sum = 0;
    m_sums.reserve(count);
    for (size_t place = 0; place < count; ++place) {
        sum += 1 / std::pow(static_cast<double>(place) + offset, exponent);
        m_sums.push_back(sum);
    }
}

size_t Skewed::operator()(std::mt19937_64 &random) const
{
    const double at = std::uniform_real_distribution<double>(0, m_sums.back())(random);
    const auto place = std::ranges::upper_bound(m_sums, at);
    return std::min(static_cast<size_t>(place - m_sums.begin()), m_sums.size() - 1);
}

MadeUpArticles::MadeUpArticles(const QString &gazetteer)
    : m_players(names(gazetteer + u"/players.tsv"_s, 0, playersTalkedAbout))
    , m_clubs(names(gazetteer + u"/clubs.tsv"_s, 1, 1000))
    , m_outlets(names(gazetteer + u"/outlets.tsv"_s, 1, 1000))
    , m_journalists(names(gazetteer + u"/journalists.tsv"_s, 1, 1000))
    , m_playerPlaces(static_cast<size_t>(m_players.size()), 30, 1.05)
    , m_clubPlaces(static_cast<size_t>(m_clubs.size()), 8, 1.1)
    , m_outletPlaces(static_cast<size_t>(m_outlets.size()), 1, 1.0)
    , m_journalistPlaces(static_cast<size_t>(m_journalists.size()), 2, 1.0)
{
    std::ranges::shuffle(m_players, m_random); // else the stars would all begin with an A
}

int MadeUpArticles::below(int count)
{
    return static_cast<int>(m_random() % static_cast<unsigned>(count));
}

std::optional<Fee> MadeUpArticles::fee()
{
    if (below(10) < 6)
        return std::nullopt;
    constexpr double usual = 17; // e^17 is 24m
    const double amount = std::lognormal_distribution<double>(usual, 1)(m_random);
    const double step = amount > 1e7 ? 1e6 : amount > 1e6 ? 5e5 : 5e4;
    const auto figure = static_cast<qint64>(std::max(1.0, std::round(amount / step)) * step);
    Fee fee{figure, figure, Currency::EUR, static_cast<FeeBasis>(below(5))};
    const int currency = below(10);
    fee.currency = currency < 5 ? Currency::EUR : currency < 9 ? Currency::GBP : Currency::USD;
    switch (below(10)) {
    case 0: fee.maximum = figure + figure / 5; break;
    case 1: fee.minimum = std::nullopt; break;
    case 2: fee.maximum = std::nullopt; break;
    default: break;
    }
    return fee;
}

Stage MadeUpArticles::stage()
{
    // In hundredths, from Off to Done.
    constexpr std::array shares = {4, 52, 8, 15, 9, 5, 3, 4};
    int at = below(100);
    int stage = 0;
    while (at >= shares.at(static_cast<size_t>(stage)))
        at -= shares.at(static_cast<size_t>(stage++));
    return static_cast<Stage>(stage);
}

Rumour MadeUpArticles::rumour(const QString &player, const QString &from, QString &body)
{
    Rumour rumour;
    rumour.player = player;
    rumour.from = from;
    if (!isOneIn(12))
        rumour.to = m_clubs[static_cast<qsizetype>(m_clubPlaces(m_random))];
    rumour.stage = stage();
    rumour.move = isOneIn(6) ? Move::Loan : isOneIn(9) ? Move::Free : Move::Transfer;
    rumour.fee = fee();
    if (!isOneIn(4))
        rumour.window = TransferWindow{2023 + below(4), isOneIn(3) ? Season::Winter : Season::Summer};
    for (int credits = isOneIn(8) ? 2 : isOneIn(2) ? 1 : 0; credits > 0; --credits)
        rumour.sources << m_outlets[static_cast<qsizetype>(m_outletPlaces(m_random))];
    rumour.sources.removeDuplicates();
    if (isOneIn(4))
        rumour.journalists << m_journalists[static_cast<qsizetype>(m_journalistPlaces(m_random))];
    if (isOneIn(3))
        rumour.age = 17 + below(18);
    if (isOneIn(4))
        rumour.contractUntil = 2024 + below(7);
    rumour.why = u"club verb player"_s;

    if (!rumour.to.isEmpty())
        rumour.evidence.push_back({Field::To, appended(body, rumour.to)});
    rumour.evidence.push_back({Field::Stage, appended(body, u" report: "_s + stageName(rumour.stage))});
    body += u" about "_s;
    rumour.evidence.push_back({Field::Player, appended(body, player)});
    if (!from.isEmpty()) {
        body += u" of "_s;
        rumour.evidence.push_back({Field::From, appended(body, from)});
    }
    if (rumour.fee) {
        body += u" for "_s;
        rumour.evidence.push_back({Field::Fee, appended(body, feeText(*rumour.fee))});
    }
    body += u".\n\n"_s;
    return rumour;
}

ExtractedArticle MadeUpArticles::next(double age)
{
    ExtractedArticle made;
    Article &article = made.article;
    article.title = u"Report %1"_s.arg(++m_number);
    article.byline = m_journalists[static_cast<qsizetype>(m_journalistPlaces(m_random))];
    article.publisher = m_outlets[static_cast<qsizetype>(m_outletPlaces(m_random))];
    article.language = u"en"_s;
    if (!isOneIn(50)) {
        // Most are imported as they appear; some are an archive's.
        const int day = isOneIn(5) ? below(days) : std::clamp(static_cast<int>(age * days) + below(9) - 4, 0, days - 1);
        article.published = PublicationDate{QDate(2023, 4, 1).addDays(day), std::nullopt};
        if (!isOneIn(3))
            article.published->time = QTime(below(24), below(60));
    }
    for (int toTell = 1 + below(static_cast<int>(2 * rumoursOfAnArticle) - 1); toTell > 0;) {
        const QString player = m_players[static_cast<qsizetype>(m_playerPlaces(m_random))];
        const QString from = isOneIn(10) ? QString() : m_clubs[static_cast<qsizetype>(m_clubPlaces(m_random))];
        for (int suitors = std::min(toTell, 1 + below(3)); suitors > 0; --suitors, --toTell)
            made.rumours.push_back(rumour(player, from, article.body));
    }
    return made;
}

Result<void> makeStore(const QString &path, qint64 rumours, const QString &gazetteer)
{
    constexpr size_t articlesInATransaction = 5000; // nobody will stop this half-way, so fewer and larger ones do
    const Result<Database> database = Database::open(path);
    if (!database)
        return database.error();
    MadeUpArticles articles(gazetteer);
    ImportStore store(*database, Extractor::version);
    for (qint64 made = 0; made < rumours;) {
        std::vector<ExtractedArticle> batch;
        qint64 told = made;
        while (batch.size() < articlesInATransaction && told < rumours) {
            batch.push_back(articles.next(static_cast<double>(told) / static_cast<double>(rumours)));
            told += static_cast<qint64>(batch.back().rumours.size());
        }
        constexpr qint64 imported = 1'770'000'000; // seconds since 1970
        const Result<StoredCounts> counts = store.add(batch, imported + made / 100);
        if (!counts)
            return counts.error();
        made += std::max(1, counts->rumours);
        std::fprintf(stderr, "\r%lld rumours made", static_cast<long long>(made));
    }
    std::fputc('\n', stderr);
    return {};
}

} // namespace rumourdesk::bench

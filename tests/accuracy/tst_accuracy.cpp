// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rumour.h"
#include "models/exporting/ndjson.h"
#include "models/extraction/extractor.h"
#include "models/extraction/gazetteer.h"
#include "models/reading/articlefile.h"
#include "tests/accuracy/accuracyscorer.h"
#include "tests/accuracy/evidencecheck.h"
#include "tests/accuracy/goldcorpus.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <cstdio>
#include <memory>
#include <tuple>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

struct Floor {
    const char *figure;
    double gold;
    double samples;
};

constexpr std::array floors = {
    Floor{"published", 0.98, 0.98},
    Floor{"byline", 0.96, 0.98},
    Floor{"player", 0.92, 0.98},
    Floor{"pair", 0.90, 0.93},
    Floor{"from", 0.87, 0.93},
    Floor{"move", 0.82, 0.93},
    Floor{"stage", 0.83, 0.86},
    Floor{"fee", 0.87, 0.87},
    Floor{"basis", 0.83, 0.84},
    Floor{"window", 0.78, 0.85},
    Floor{"sources", 0.91, 0.96},
    Floor{"journalists", 0.70, 0.00},
    Floor{"contract_until", 0.82, 0.89},
    Floor{"age", 0.90, 0.92},
    Floor{"slots", 0.86, 0.90},
};

/// Of articles that are no plain report: lists, live blogs, gossip without full stops, headlines, questions and answers.
struct ShapeFloor {
    const char *figure;
    double shapes;
};

constexpr std::array shapeFloors = {
    ShapeFloor{"pair", 0.75},
    ShapeFloor{"from", 0.68},
    ShapeFloor{"stage", 0.71},
    ShapeFloor{"fee", 0.73},
    ShapeFloor{"slots", 0.69},
};

struct CorpusFloor {
    const char *folder;
    double published;
    double pair;
    double allSlots;
};

constexpr std::array corpusFloors = {
    CorpusFloor{"seeds", 0.98, 0.95, 0.92},
    CorpusFloor{"dev", 0.98, 0.90, 0.87},
};

const QString goldFolder = QStringLiteral(RUMOURDESK_SOURCE_DIR "/tests/accuracy/gold");
const QString shapeFolder = QStringLiteral(RUMOURDESK_SOURCE_DIR "/tests/accuracy/shapes");
const QString sampleGoldFolder = QStringLiteral(RUMOURDESK_SOURCE_DIR "/tests/accuracy/samples");
const QString sampleFolder = QStringLiteral(RUMOURDESK_SOURCE_DIR "/resources/samples");
const QString corpusFolder = QStringLiteral(RUMOURDESK_SOURCE_DIR "/../shared/corpus");

/// Prints without the prefix that a log message bears on its first line only.
void print(const QString &heading, const QString &text)
{
    std::fputs(qUtf8Printable(u'\n' + heading + u'\n' + text + u'\n'), stdout);
    std::fflush(stdout);
}

/// A row for each article of the project's own: "gold a01", "samples 2025-06-18-leao-arsenal".
void addArticleRows()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("hasRumours");
    for (const auto &[name, folder, textFolder] :
        {std::tuple("gold", goldFolder, goldFolder), std::tuple("shapes", shapeFolder, shapeFolder), std::tuple("samples", sampleGoldFolder, sampleFolder)}) {
        const Result<std::vector<GoldArticle>> corpus = loadGoldCorpus(folder, textFolder);
        QVERIFY_RESULT(corpus);
        for (const GoldArticle &article : *corpus)
            QTest::addRow("%s %s", name, qUtf8Printable(article.name))
                << article.textPath << !article.gold.value(u"rumours"_s).toArray().isEmpty();
    }
}

} // namespace

/// Reads and extracts whole articles, as `rumourdesk extract` does, and holds the result to floors.
class TestAccuracy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reachesTheFloor_data();
    void reachesTheFloor();
    void reachesTheFloorOnTheSharedCorpus_data();
    void reachesTheFloorOnTheSharedCorpus();
    void articlesTellRumoursOrNone_data() { addArticleRows(); }
    void articlesTellRumoursOrNone();
    void everyRumourHasSoundEvidence_data() { addArticleRows(); }
    void everyRumourHasSoundEvidence();
    void everySampleHasGold();
    void everySampleIsMarkedAndQuotesNobody();

private:
    [[nodiscard]] Result<ExtractedArticle> extract(const QString &path) const;
    [[nodiscard]] Result<AccuracyScore> scoreOf(const QString &folder, const QString &textFolder = {}) const;

    std::unique_ptr<const Gazetteer> m_gazetteer;
    std::unique_ptr<const Extractor> m_extractor;
    AccuracyScore m_goldScore;
    AccuracyScore m_shapeScore;
    AccuracyScore m_sampleScore;
};

void TestAccuracy::initTestCase()
{
    Result<Gazetteer> gazetteer = Gazetteer::load(u":/gazetteer"_s);
    QVERIFY_RESULT(gazetteer);
    m_gazetteer = std::make_unique<const Gazetteer>(std::move(gazetteer).value());
    m_extractor = std::make_unique<const Extractor>(*m_gazetteer);
    const Result<AccuracyScore> gold = scoreOf(goldFolder);
    QVERIFY_RESULT(gold);
    m_goldScore = *gold;
    print(u"gold articles"_s, m_goldScore.table());
    const Result<AccuracyScore> shapes = scoreOf(shapeFolder);
    QVERIFY_RESULT(shapes);
    m_shapeScore = *shapes;
    print(u"articles of other shapes"_s, m_shapeScore.table());
    const Result<AccuracyScore> samples = scoreOf(sampleGoldFolder, sampleFolder);
    QVERIFY_RESULT(samples);
    m_sampleScore = *samples;
    print(u"sample articles"_s, m_sampleScore.table());
}

Result<ExtractedArticle> TestAccuracy::extract(const QString &path) const
{
    Result<std::vector<Article>> articles = readArticleFile(path);
    if (!articles)
        return articles.error();
    Article &article = articles->front();
    std::vector<Rumour> rumours = m_extractor->extract(article);
    return ExtractedArticle{std::move(article), std::move(rumours)};
}

Result<AccuracyScore> TestAccuracy::scoreOf(const QString &folder, const QString &textFolder) const
{
    const Result<std::vector<GoldArticle>> corpus = loadGoldCorpus(folder, textFolder);
    if (!corpus)
        return corpus.error();
    AccuracyScorer scorer({[this](const QString &name) { return m_gazetteer->clubNamed(name); },
        [this](const QString &name) { return m_gazetteer->outletNamed(name); }});
    for (const GoldArticle &gold : *corpus) {
        const Result<ExtractedArticle> extracted = extract(gold.textPath);
        if (!extracted)
            return extracted.error();
        const QByteArray line = extractionLine(gold.textPath, *extracted);
        scorer.add(gold.name, gold.gold, QJsonDocument::fromJson(line).object());
    }
    return scorer.score();
}

void TestAccuracy::reachesTheFloor_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<const AccuracyScore *>("score");
    QTest::addColumn<double>("least");
    for (const Floor &floor : floors) {
        const QString figure = QString::fromLatin1(floor.figure);
        QTest::addRow("gold %s", floor.figure) << figure << &std::as_const(m_goldScore) << floor.gold;
        QTest::addRow("samples %s", floor.figure) << figure << &std::as_const(m_sampleScore) << floor.samples;
    }
    for (const ShapeFloor &floor : shapeFloors)
        QTest::addRow("shapes %s", floor.figure) << QString::fromLatin1(floor.figure) << &std::as_const(m_shapeScore) << floor.shapes;
}

void TestAccuracy::reachesTheFloor()
{
    QFETCH(QString, figure);
    QFETCH(const AccuracyScore *, score);
    QFETCH(double, least);
    const std::optional<double> reached = score->figure(figure);
    QVERIFY(reached);
    if (*reached < least)
        print(u"disagreements"_s, score->disagreements.filter(u' ' + figure).join(u'\n'));
    QVERIFY2(*reached >= least, qPrintable(u"%1 < %2"_s.arg(*reached, 0, 'f', 3).arg(least, 0, 'f', 3)));
}

void TestAccuracy::reachesTheFloorOnTheSharedCorpus_data()
{
    QTest::addColumn<CorpusFloor>("floor");
    for (const CorpusFloor &floor : corpusFloors)
        QTest::newRow(floor.folder) << floor;
}

void TestAccuracy::reachesTheFloorOnTheSharedCorpus()
{
    QFETCH(CorpusFloor, floor);
    const QString folder = corpusFolder + u'/' + QString::fromLatin1(floor.folder);
    if (!QDir(folder).exists())
        QSKIP("the shared corpus is not beside the sources");
    const Result<AccuracyScore> score = scoreOf(folder);
    QVERIFY_RESULT(score);
    // Figures alone: who tunes the extraction must not read what this corpus holds.
    print(QString::fromLatin1(floor.folder), score->table());
    QVERIFY(score->figure(u"published"_s) >= floor.published);
    QVERIFY(score->figure(u"pair"_s) >= floor.pair);
    QVERIFY(score->figure(u"slots"_s) >= floor.allSlots);
}

void TestAccuracy::articlesTellRumoursOrNone()
{
    QFETCH(QString, path);
    QFETCH(bool, hasRumours);
    const Result<ExtractedArticle> extracted = extract(path);
    QVERIFY_RESULT(extracted);
    QCOMPARE(!extracted->rumours.empty(), hasRumours);
}

void TestAccuracy::everyRumourHasSoundEvidence()
{
    QFETCH(QString, path);
    const Result<ExtractedArticle> extracted = extract(path);
    QVERIFY_RESULT(extracted);
    QStringList faults;
    for (const Rumour &rumour : extracted->rumours)
        faults += evidenceFaults(extracted->article, rumour);
    QVERIFY2(faults.isEmpty(), qUtf8Printable(u'\n' + faults.join(u'\n')));
}

void TestAccuracy::everySampleHasGold()
{
    const auto namesIn = [](const QString &folder, const QString &pattern) {
        QStringList names;
        for (const QFileInfo &file : QDir(folder).entryInfoList({pattern}, QDir::Files, QDir::Name))
            names.append(file.completeBaseName());
        return names;
    };
    QCOMPARE(namesIn(sampleGoldFolder, u"*.json"_s), namesIn(sampleFolder, u"*.txt"_s));
}

void TestAccuracy::everySampleIsMarkedAndQuotesNobody()
{
    static const QRegularExpression quotation(u"[\"“”„«»]|(^|\\s)[‘']"_s);
    const QFileInfoList samples = QDir(sampleFolder).entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name);
    QVERIFY(samples.size() >= 12);
    for (const QFileInfo &sample : samples) {
        QFile file(sample.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.endsWith(u"\n\nIllustration written for RumourDesk: not a report.\n"_s),
            qUtf8Printable(sample.fileName()));
        QVERIFY2(!text.contains(quotation), qUtf8Printable(sample.fileName()));
    }
}

RUMOURDESK_TEST(TestAccuracy)
#include "tst_accuracy.moc"

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/ndjson.h"
#include "models/extraction/extractor.h"
#include "models/extraction/gazetteer.h"
#include "models/items/goldexport.h"
#include "models/reading/articlefile.h"
#include "models/store/annotationstore.h"
#include "models/store/articlestore.h"
#include "models/store/database.h"
#include "models/store/importstore.h"
#include "models/store/rumourstore.h"
#include "tests/accuracy/accuracyscorer.h"
#include "tests/accuracy/goldcorpus.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

const QString sources = QStringLiteral(RUMOURDESK_SOURCE_DIR);

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The project's own articles go through a store and come out as gold files, which its own scorer reads.
class TestGoldExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyTextReadsAsTheArticleThatTheStoreHas();
    void everyFileScoresWhollyAgainstItself();
    void readAgainTheTextsScoreWhollyAgainstTheFiles();
    void whatAnalystsLeftIsWritten();
    void whatCannotBeWrittenIsNamed();

private:
    [[nodiscard]] AccuracyScorer scorer() const;
    [[nodiscard]] Result<GoldReport> exportTo(const QString &folder, const std::vector<ArticleId> &articles) const;

    QTemporaryDir m_folder;
    QString m_store = m_folder.filePath(u"store.sqlite"_s);
    std::unique_ptr<const Gazetteer> m_gazetteer;
    std::unique_ptr<const Extractor> m_extractor;
    std::vector<ArticleId> m_articles;
    GoldReport m_report;
};

void TestGoldExport::initTestCase()
{
    m_gazetteer = std::make_unique<const Gazetteer>(Gazetteer::load(u":/gazetteer"_s).value());
    m_extractor = std::make_unique<const Extractor>(*m_gazetteer);
    std::vector<ExtractedArticle> extracted;
    for (const QString &folder : {u"/tests/accuracy/gold"_s, u"/tests/accuracy/shapes"_s, u"/resources/samples"_s}) {
        for (const QFileInfo &file : QDir(sources + folder).entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
            const Result<std::vector<Article>> read = readArticleFile(file.filePath());
            QVERIFY_RESULT(read);
            extracted.push_back({read->front(), m_extractor->extract(read->front())});
        }
    }
    const Result<Database> database = Database::open(m_store);
    QVERIFY_RESULT(database);
    QVERIFY_RESULT(ImportStore(*database, Extractor::version).add(extracted, 1'770'000'000));
    for (qint64 id = 1; id <= static_cast<qint64>(extracted.size()); ++id)
        m_articles.push_back({id});
    const Result<GoldReport> report = exportTo(u"gold"_s, m_articles);
    QVERIFY_RESULT(report);
    m_report = *report;
}

AccuracyScorer TestGoldExport::scorer() const
{
    return AccuracyScorer({[this](const QString &name) { return m_gazetteer->clubNamed(name); },
        [this](const QString &name) { return m_gazetteer->outletNamed(name); }});
}

Result<GoldReport> TestGoldExport::exportTo(const QString &folder, const std::vector<ArticleId> &articles) const
{
    return exportGold(m_store, articles, m_folder.filePath(folder));
}

void TestGoldExport::everyTextReadsAsTheArticleThatTheStoreHas()
{
    QCOMPARE(m_report.articles, static_cast<int>(m_articles.size()));
    QVERIFY(m_report.articles > 80);
    QCOMPARE(m_report.unfaithful.join(u'\n'), QString());
    const Result<Database> database = Database::open(m_store, Database::Mode::ReadOnly);
    const Result<std::vector<GoldArticle>> corpus = loadGoldCorpus(m_folder.filePath(u"gold"_s));
    QVERIFY_RESULT(corpus);
    QCOMPARE(corpus->size(), m_articles.size());
    for (const GoldArticle &gold : *corpus) {
        const ArticleId id{gold.name.section(u'-', -1).toLongLong()};
        const Result<Article> stored = ArticleStore(*database).article(id);
        const Result<std::vector<Article>> read = readArticleFile(gold.textPath);
        QVERIFY_RESULT(read);
        QCOMPARE(read->front().body.toUtf8(), stored->body.toUtf8());
        QVERIFY(contents(gold.textPath).trimmed().endsWith(stored->body.toUtf8().right(200)));
        QCOMPARE(read->front().byline, stored->byline);
        QCOMPARE(read->front().published, stored->published);
        QCOMPARE(gold.gold.value(u"id"_s).toString(), gold.name);
        QCOMPARE(gold.gold.keys(), (QStringList{u"byline"_s, u"id"_s, u"published"_s, u"rumours"_s}));
    }
}

void TestGoldExport::everyFileScoresWhollyAgainstItself()
{
    AccuracyScorer whole = scorer();
    const Result<std::vector<GoldArticle>> corpus = loadGoldCorpus(m_folder.filePath(u"gold"_s));
    QVERIFY_RESULT(corpus);
    for (const GoldArticle &gold : *corpus)
        whole.add(gold.name, gold.gold, gold.gold);
    QCOMPARE(whole.score().disagreements, QStringList());
    for (const QString &figure : AccuracyScore::figureNames())
        QCOMPARE(whole.score().figure(figure), 1.0);
    QCOMPARE(whole.score().pair.right, m_report.rumours);
}

/// The file's body is that of the store to the last character, so the extraction finds the same in it.
void TestGoldExport::readAgainTheTextsScoreWhollyAgainstTheFiles()
{
    AccuracyScorer whole = scorer();
    const Result<std::vector<GoldArticle>> corpus = loadGoldCorpus(m_folder.filePath(u"gold"_s));
    QVERIFY_RESULT(corpus);
    for (const GoldArticle &gold : *corpus) {
        const Article article = readArticleFile(gold.textPath).value().front();
        const QByteArray line = extractionLine(gold.textPath, {article, m_extractor->extract(article)});
        whole.add(gold.name, gold.gold, QJsonDocument::fromJson(line).object());
    }
    QCOMPARE(whole.score().disagreements, QStringList());
    QCOMPARE(whole.score().pair.right, m_report.rumours);
}

void TestGoldExport::whatAnalystsLeftIsWritten()
{
    const Result<Database> database = Database::open(m_store);
    const AnnotationStore annotations(*database);
    const RumourStore rumours(*database);
    ArticleId article;
    for (const ArticleId id : m_articles) {
        if (rumours.ofArticle(id).value().size() == 3)
            article = id;
    }
    const std::vector<StoredRumour> read = rumours.ofArticle(article).value();
    QCOMPARE(read.size(), size_t(3));
    const RumourKey first = keyOf(read[0]);
    QVERIFY_RESULT(annotations.set(u"Correct"_s,
        {assignmentOf(first, AnnotationField::To, correctionText(u"Wrexham"_s, Span{0, 4})),
            assignmentOf(first, AnnotationField::Fee, u"GBP 5000000-6000000 asking"_s),
            assignmentOf(first, AnnotationField::Sources, u"Marca\nBBC Sport"_s), assignmentOf(first, AnnotationField::Age, QString(u""_s)),
            assignmentOf(keyOf(read[1]), AnnotationField::Rejected, u"1"_s),
            assignmentOf(keyOf(read[2]), AnnotationField::Note, u"a note is not gold"_s)},
        {u"ann"_s, 1}));
    QVERIFY_RESULT(annotations.add(u"Add"_s, {article, u"Amended Player"_s, u"Everton"_s}, {0, 5}, {u"ann"_s, 2}));
    const Result<AddedRumour> undone = annotations.add(u"Add"_s, {article, u"Undone Player"_s, QString()}, {0, 5}, {u"ann"_s, 3});
    QVERIFY_RESULT(annotations.undo(undone->step.head, {u"ann"_s, 4}));

    const Result<GoldReport> report = exportTo(u"judged"_s, {article});
    QVERIFY_RESULT(report);
    QCOMPARE(goldReportText(*report, u"/gold"_s), u"1 article with 3 rumours written to /gold"_s);
    const std::vector<GoldArticle> corpus = loadGoldCorpus(m_folder.filePath(u"judged"_s)).value();
    QCOMPARE(corpus.size(), size_t(1));
    const QJsonArray written = corpus.front().gold.value(u"rumours"_s).toArray();
    QStringList pairs;
    for (const QJsonValue &rumour : written)
        pairs += rumour[u"player"].toString() + u" > "_s + rumour[u"to"].toString();
    QCOMPARE(pairs,
        (QStringList{read[0].rumour.player + u" > Wrexham"_s, read[2].rumour.player + u" > "_s + read[2].rumour.to,
            u"Amended Player > Everton"_s}));
    const QJsonObject corrected = written.first().toObject();
    QCOMPARE(QJsonDocument(corrected.value(u"fee"_s).toObject()).toJson(QJsonDocument::Compact),
        QByteArray(R"({"basis":"asking","currency":"GBP","max":6000000,"min":5000000})"));
    QCOMPARE(corrected.value(u"sources"_s).toArray(), (QJsonArray{u"Marca"_s, u"BBC Sport"_s}));
    QVERIFY(corrected.value(u"age"_s).isNull() && corrected.contains(u"age"_s));
    QVERIFY(!corrected.contains(u"evidence"_s));
    QVERIFY(!contents(m_folder.filePath(u"judged/"_s + corpus.front().name + u".json"_s)).contains("not gold"));
}

void TestGoldExport::whatCannotBeWrittenIsNamed()
{
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Result<GoldReport> intoFile = exportTo(u"file"_s, m_articles);
    QVERIFY(!intoFile);
    QVERIFY2(intoFile.error().message.contains(file.fileName()), qPrintable(intoFile.error().message));
    const Result<GoldReport> unknown = exportTo(u"unknown"_s, {ArticleId{99'999}});
    QVERIFY(!unknown);
    QVERIFY2(unknown.error().message.contains(u"99999"_s), qPrintable(unknown.error().message));
    const Result<GoldReport> stopped = exportGold(m_store, m_articles, m_folder.filePath(u"stopped"_s),
        [](qint64 /*done*/, qint64 /*all*/) { return false; });
    QCOMPARE(stopped->articles, 0);
}

RUMOURDESK_TEST(TestGoldExport)
#include "tst_goldexport.moc"

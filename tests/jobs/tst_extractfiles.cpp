// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/extractfiles.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestExtractFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Result<Gazetteer> gazetteer =
            Gazetteer::load(QLatin1StringView(RUMOURDESK_SOURCE_DIR) + u"/resources/gazetteer"_s);
        QVERIFY_RESULT(gazetteer);
        m_gazetteer = std::make_unique<Gazetteer>(std::move(*gazetteer));
        m_extractor = std::make_unique<Extractor>(*m_gazetteer);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void deliversEveryFileInOrder_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("one worker") << 1;
        QTest::newRow("two workers") << 2;
        QTest::newRow("more workers than cores") << 9;
        QTest::newRow("one for each core") << 0;
    }

    void deliversEveryFileInOrder()
    {
        QFETCH(int, threads);
        const QStringList files = writeArticles(150);
        QStringList delivered;
        extractFiles(files, *m_extractor, threads, [&delivered](const ReadFile &read) {
            delivered += read.path;
            return true;
        });
        QCOMPARE(delivered, files);
    }

    void manyWorkersGiveWhatTheExtractorGives()
    {
        const QStringList files = writeArticles(40);
        std::vector<Result<std::vector<ExtractedArticle>>> outcomes;
        extractFiles(files, *m_extractor, 4, [&outcomes](const ReadFile &read) {
            outcomes.push_back(read.articles);
            return true;
        });
        QCOMPARE(outcomes.size(), 40U);
        for (size_t i = 0; i < outcomes.size(); ++i) {
            QVERIFY_RESULT(outcomes[i]);
            QCOMPARE(outcomes[i]->size(), 1U);
            const ExtractedArticle &extracted = outcomes[i]->front();
            QVERIFY(extracted.article.body.contains(u"number %1 "_s.arg(i)));
            QVERIFY(!extracted.rumours.empty());
            QVERIFY(extracted.rumours == m_extractor->extract(extracted.article));
        }
    }

    void aFailureStandsInItsPlace()
    {
        QStringList files = writeArticles(3);
        files.insert(1, m_folder.filePath(u"missing.txt"_s));
        QList<bool> isRead;
        extractFiles(files, *m_extractor, 2, [&](const ReadFile &read) {
            isRead += read.articles.isOk();
            if (!read.articles)
                [&] { QCOMPARE(read.articles.error().kind, Error::Kind::NotFound); }();
            return true;
        });
        QCOMPARE(isRead, (QList<bool>{true, false, true, true}));
    }

    void deliversOnTheCallingThread()
    {
        const std::thread::id caller = std::this_thread::get_id();
        int elsewhere = 0;
        extractFiles(writeArticles(20), *m_extractor, 3, [&](const ReadFile &) {
            elsewhere += std::this_thread::get_id() == caller ? 0 : 1;
            return true;
        });
        QCOMPARE(elsewhere, 0);
    }

    void stopsWhenToldTo()
    {
        int delivered = 0;
        extractFiles(
            writeArticles(60), *m_extractor, 3, [&delivered](const ReadFile &) { return ++delivered < 5; });
        QCOMPARE(delivered, 5);
    }

    void noFilesGiveNothing()
    {
        bool isDelivered = false;
        extractFiles({}, *m_extractor, 0, [&isDelivered](const ReadFile &) { return isDelivered = true; });
        QVERIFY(!isDelivered);
    }

private:
    QStringList writeArticles(int count)
    {
        QStringList files;
        for (int i = 0; i < count; ++i) {
            files += m_folder.filePath(u"article-%1.txt"_s.arg(i));
            QFile file(files.constLast());
            if (!file.open(QIODevice::WriteOnly))
                qFatal("cannot write a fixture");
            file.write(
                u"19 January 2026\n\nLiverpool have made bid number %1 for Newcastle striker Alexander Isak.\n"_s
                    .arg(i)
                    .toUtf8());
        }
        return files;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Gazetteer> m_gazetteer;
    std::unique_ptr<Extractor> m_extractor;
};

RUMOURDESK_TEST(TestExtractFiles)
#include "tst_extractfiles.moc"

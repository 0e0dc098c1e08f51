// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and extracts the project's own articles over and over, beside `wc -w` over the same bytes in the same run.
#include "models/extraction/extractor.h"
#include "models/extraction/tokens.h"
#include "models/reading/articlefile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

struct Sizes {
    qint64 bytes = 0;
    qint64 tokens = 0;
    qint64 rumours = 0;
};

QStringList articleFiles()
{
    QStringList files;
    for (const QString &folder : {u"/resources/samples"_s, u"/tests/accuracy/gold"_s}) {
        QDirIterator entries(QStringLiteral(RUMOURDESK_SOURCE_DIR) + folder, {u"*.txt"_s}, QDir::Files);
        while (entries.hasNext())
            files += entries.next();
    }
    files.sort();
    return files;
}

/// The project's articles, each with its own bytes, repeated until they are `least` bytes together.
std::vector<QByteArray> articlesOf(const QStringList &files, qint64 least)
{
    std::vector<QByteArray> originals;
    for (const QString &path : files) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            originals.push_back(file.readAll());
    }
    std::vector<QByteArray> articles;
    for (qint64 bytes = 0; bytes < least && !originals.empty(); bytes += articles.back().size()) {
        const QByteArray &original = originals[articles.size() % originals.size()];
        articles.emplace_back(original.constData(), original.size());
    }
    return articles;
}

template<class Work>
double seconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

template<class Work>
double median(int repeats, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i)
        times.push_back(work());
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

qint64 rumoursIn(const QByteArray &bytes, const Extractor &extractor)
{
    const Result<std::vector<Article>> articles = articlesIn(bytes, u"memory"_s);
    qint64 rumours = 0;
    for (const Article &article : articles.value())
        rumours += static_cast<qint64>(extractor.extract(article).size());
    return rumours;
}

Sizes sizesOf(const std::vector<QByteArray> &articles, const Gazetteer &gazetteer, const Extractor &extractor)
{
    Sizes sizes;
    for (const QByteArray &bytes : articles) {
        sizes.bytes += bytes.size();
        sizes.tokens += static_cast<qint64>(tokenize(QString::fromUtf8(bytes), gazetteer.vocabulary()).size());
        sizes.rumours += rumoursIn(bytes, extractor);
    }
    return sizes;
}

/// Reads and extracts everything on `threads` threads.
double extractAll(const std::vector<QByteArray> &articles, const Extractor &extractor, int threads)
{
    std::atomic<size_t> next = 0;
    std::atomic<qint64> rumours = 0;
    return seconds([&] {
        const auto work = [&] {
            qint64 own = 0;
            for (size_t i = next++; i < articles.size(); i = next++)
                own += rumoursIn(articles[i], extractor);
            rumours += own;
        };
        std::vector<std::thread> workers;
        for (int i = 1; i < threads; ++i)
            workers.emplace_back(work);
        work();
        for (std::thread &worker : workers)
            worker.join();
    });
}

double readAll(const std::vector<QByteArray> &articles)
{
    return seconds([&] {
        for (const QByteArray &bytes : articles)
            static_cast<void>(articlesIn(bytes, u"memory"_s));
    });
}

/// How long a program takes from its start to its end; negative if it fails.
double runOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    const double time = seconds([&] {
        process.start(program, arguments);
        process.waitForFinished(-1);
    });
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? time : -1;
}

double wordCount(const std::vector<QByteArray> &articles, int repeats)
{
    QTemporaryFile file;
    if (!file.open())
        return -1;
    for (const QByteArray &bytes : articles)
        file.write(bytes);
    file.flush();
    return median(repeats, [&] { return runOf(u"wc"_s, {u"-w"_s, file.fileName()}); });
}

void printRate(const char *what, double time, const Sizes &sizes)
{
    std::printf("%-28s %7.2f MB/s  %6.2f M tokens/s\n", what, static_cast<double>(sizes.bytes) / time / 1e6,
        static_cast<double>(sizes.tokens) / time / 1e6);
}

} // namespace

/// Exit status 1 if there is nothing to measure.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption bytes(u"bytes"_s, u"How much text, at least."_s, u"count"_s, u"20000000"_s);
    const QCommandLineOption repeats(u"repeats"_s, u"Of how many runs the median is taken."_s, u"count"_s, u"5"_s);
    parser.addOptions({bytes, repeats});
    parser.process(application);
    const int runs = std::max(1, parser.value(repeats).toInt());

    const QStringList files = articleFiles();
    const std::vector<QByteArray> articles = articlesOf(files, parser.value(bytes).toLongLong());
    const Result<Gazetteer> gazetteer = Gazetteer::load(u":/gazetteer"_s);
    if (!gazetteer || articles.empty())
        return 1;
    const Extractor extractor(*gazetteer);
    const Sizes sizes = sizesOf(articles, *gazetteer, extractor);
    std::printf("%zu articles, %lld bytes, %lld tokens, %lld rumours; medians of %d runs\n", articles.size(),
        static_cast<long long>(sizes.bytes), static_cast<long long>(sizes.tokens),
        static_cast<long long>(sizes.rumours), runs);
    if (sizes.rumours == 0)
        return 1;

    const double reading = median(runs, [&] { return readAll(articles); });
    const double oneCore = median(runs, [&] { return extractAll(articles, extractor, 1); });
    const double twoCores = median(runs, [&] { return extractAll(articles, extractor, 2); });
    const double counting = wordCount(articles, runs);
    printRate("read", reading, sizes);
    printRate("read and extract, 1 core", oneCore, sizes);
    printRate("read and extract, 2 cores", twoCores, sizes);
    printRate("wc -w", counting, sizes);
    std::printf("%-28s %7.3f (1 core to wc -w)\n", "ratio", counting / oneCore);
    std::printf("%-28s %7.2f (2 cores to 1)\n", "scaling", oneCore / twoCores);
    const double start = median(runs * 2 + 1, [&] { return runOf(QStringLiteral(RUMOURDESK_PROGRAM), {u"extract"_s, files.front()}); });
    std::printf("%-28s %7.1f ms (extract on one article)\n", "start-up", start * 1e3);
    return counting < 0 || start < 0 ? 1 : 0;
}

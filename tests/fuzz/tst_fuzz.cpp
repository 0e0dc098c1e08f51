// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/extractor.h"
#include "models/reading/articlefile.h"
#include "tests/common/testregistry.h"
#include "tests/fuzz/articlemutator.h"
#include "tests/extraction/extractionfixture.h"

#include <QElapsedTimer>

using namespace rumourdesk;
using namespace rumourdesk::testing;

namespace {

/// Of ordinary runs; RUMOURDESK_FUZZ_COUNT asks for more, RUMOURDESK_FUZZ_SEED for others.
constexpr int usualCount = 300;

int numberFromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : otherwise;
}

} // namespace

/// The project's own articles, spoilt in every way that files are: reading and extraction return, say something sound,
/// and say it again.
class TestFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyKindOfSpoilingIsTried();
    void spoiltArticlesGiveSoundRumours();

private:
    /// `took` receives how long the text took to be read and extracted, in milliseconds.
    void check(const QByteArray &bytes, qint64 &took) const;
    void checkRumours(const std::vector<Article> &articles, const std::vector<std::vector<Rumour>> &rumours) const;

    ProjectGazetteer m_world;
    Extractor m_extractor{*m_world};
};

void TestFuzz::check(const QByteArray &bytes, qint64 &took) const
{
    QElapsedTimer timer;
    timer.start();
    const Result<std::vector<Article>> articles = articlesIn(bytes, u"spoilt.txt"_s);
    std::vector<std::vector<Rumour>> rumours;
    if (articles) {
        for (const Article &article : *articles)
            rumours.push_back(m_extractor.extract(article));
    }
    took = timer.elapsed();
    if (articles)
        checkRumours(*articles, rumours);
    else
        QVERIFY(articles.error().message.contains(u"spoilt.txt"_s));
}

void TestFuzz::checkRumours(const std::vector<Article> &articles, const std::vector<std::vector<Rumour>> &rumours) const
{
    for (size_t i = 0; i < articles.size(); ++i) {
        for (const Rumour &rumour : rumours[i]) {
            QVERIFY(!rumour.player.isEmpty());
            for (const Evidence &evidence : rumour.evidence) {
                QVERIFY(!evidence.span.isEmpty());
                QVERIFY(evidence.span.start >= 0);
                QVERIFY(evidence.span.end() <= articles[i].body.size());
            }
        }
        QCOMPARE(m_extractor.extract(articles[i]), rumours[i]);
    }
}

void TestFuzz::everyKindOfSpoilingIsTried()
{
    const ArticleMutator mutator(QStringLiteral(RUMOURDESK_SOURCE_DIR));
    QVERIFY(mutator.articleCount() > 30);
    QSet<QByteArray> kinds;
    for (quint32 seed = 1; seed <= 1000; ++seed)
        kinds.insert(mutator.mutated(seed).kind);
    QCOMPARE(kinds.size(), ArticleMutator::kindCount);
}

void TestFuzz::spoiltArticlesGiveSoundRumours()
{
    const int count = numberFromEnvironment("RUMOURDESK_FUZZ_COUNT", usualCount);
    const auto first = static_cast<quint32>(numberFromEnvironment("RUMOURDESK_FUZZ_SEED", 1));
    const ArticleMutator mutator(QStringLiteral(RUMOURDESK_SOURCE_DIR));
    qint64 slowest = 0;
    QByteArray slowestName;
    for (quint32 seed = first; seed < first + static_cast<quint32>(count); ++seed) {
        const ArticleMutator::Mutation mutation = mutator.mutated(seed);
        const QByteArray name = mutation.kind + ", seed " + QByteArray::number(seed);
        qint64 took = 0;
        check(mutation.bytes, took);
        if (QTest::currentTestFailed())
            QFAIL(name.constData());
        if (took > slowest) {
            slowest = took;
            slowestName = name;
        }
    }
    qInfo("%d articles; the slowest took %lld ms to be read and extracted: %s", count, static_cast<long long>(slowest), slowestName.constData());
}

RUMOURDESK_TEST(TestFuzz)
#include "tst_fuzz.moc"

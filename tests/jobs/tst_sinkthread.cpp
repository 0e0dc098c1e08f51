// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/sinkthread.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

/// Writes down what it is given.
class Notebook final : public RumourSink
{
public:
    void takeCount(size_t rumours) override { count = rumours; }
    void takeName(NameKind, qint64 number, const QString &name) override { names += name + QString::number(number); }
    void takeArticle(const ListedArticle &article) override { articles.push_back(article.id.value); }
    bool takeRumour(const ListedRumour &rumour) override
    {
        if (rumour.id.value == refused)
            return false;
        taken.push_back(rumour.id.value);
        for (const std::span<const qint64> credits : {rumour.sources, rumour.journalists}) {
            for (const qint64 number : credits)
                sum += number * rumour.id.value;
        }
        return true;
    }

    size_t count = 0;
    QStringList names;
    std::vector<qint64> articles;
    std::vector<qint64> taken;
    qint64 sum = 0;
    qint64 refused = 0;
};

} // namespace

class TestSinkThread final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void handsEverythingOnInOrder_data()
    {
        QTest::addColumn<qint64>("rumours");
        for (const qint64 rumours : {0, 1, 4095, 4096, 4097, 100'000})
            QTest::addRow("%lld", static_cast<long long>(rumours)) << rumours;
    }
    void handsEverythingOnInOrder()
    {
        QFETCH(qint64, rumours);
        Notebook notebook;
        SinkThread thread(notebook);
        thread.takeCount(static_cast<size_t>(rumours));
        thread.takeName(NameKind::Club, 7, u"Ajax"_s);
        thread.takeArticle({.id = {3}, .published = {}, .addedAt = 0, .byline = {}, .publisher = {}});
        qint64 sum = 0;
        for (qint64 id = 1; id <= rumours; ++id) {
            const std::vector<qint64> sources(static_cast<size_t>(id % 3), id);
            const std::vector<qint64> journalists(static_cast<size_t>(id % 2), 1);
            ListedRumour rumour;
            rumour.id = RumourId{id};
            rumour.sources = sources;
            rumour.journalists = journalists;
            sum += id % 3 * id * id + id % 2 * id;
            QVERIFY(thread.takeRumour(rumour));
        }
        QVERIFY(thread.finish());
        QCOMPARE(notebook.count, static_cast<size_t>(rumours));
        QCOMPARE(notebook.names, QStringList{u"Ajax7"_s});
        QCOMPARE(notebook.articles, std::vector<qint64>{3});
        QCOMPARE(notebook.taken.size(), static_cast<size_t>(rumours));
        QVERIFY(std::ranges::is_sorted(notebook.taken));
        QCOMPARE(notebook.sum, sum);
    }

    void aRefusalEndsTheList()
    {
        Notebook notebook;
        notebook.refused = 10;
        SinkThread thread(notebook);
        bool isTaken = true;
        for (qint64 id = 1; isTaken && id < 10'000'000; ++id) {
            ListedRumour rumour;
            rumour.id = RumourId{id};
            isTaken = thread.takeRumour(rumour);
        }
        QVERIFY(!isTaken);
        QVERIFY(!thread.finish());
        QCOMPARE(notebook.taken.size(), size_t(9));
    }
};

RUMOURDESK_TEST(TestSinkThread)
#include "tst_sinkthread.moc"

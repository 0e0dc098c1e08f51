// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/listreading.h"
#include "models/store/bulkquery.h"
#include "models/store/rumourlisting.h"
#include "models/store/statement.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/store/storefixture.h"
#include "tests/store/storetest.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;
using Readers = RumourListing::Readers;

namespace {

/// Writes down what it is given.
class Notebook final : public RumourSink
{
public:
    void takeCount(size_t rumours) override
    {
        note(u"count %1"_s.arg(rumours));
        if (onCount)
            onCount();
    }
    void takeName(NameKind, qint64 number, const QString &name) override { note(name + QString::number(number)); }
    void takeArticle(const ListedArticle &article) override { note(u"article %1"_s.arg(article.id.value)); }
    bool takeRumours(std::span<const ListedRumour> rumours) override
    {
        for (const ListedRumour &rumour : rumours) {
            if (rumour.id.value == refused)
                return false;
            note(u"rumour %1 %2 %3"_s.arg(rumour.id.value)
                     .arg(rumour.sources.empty() ? 0 : rumour.sources.back())
                     .arg(rumour.journalists.size()));
        }
        return true;
    }

    QStringList notes;
    std::function<void()> onCount;
    qint64 refused = -1;
    bool isShared = false; // two threads were in it at once

private:
    void note(const QString &what)
    {
        isShared = isShared || m_isBusy.exchange(true);
        notes += what;
        m_isBusy = false;
    }

    std::atomic<bool> m_isBusy = false;
};

} // namespace

class TestListReading final : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void twoReadersHandOverWhatOneDoes_data()
    {
        QTest::addColumn<int>("rumours");
        for (const int rumours : {0, 1, 5000, 22'000})
            QTest::addRow("%d", rumours) << rumours;
    }
    void twoReadersHandOverWhatOneDoes()
    {
        QFETCH(int, rumours);
        if (rumours > 0)
            addManyRumours(*m_database, rumours);
        Notebook plain;
        QVERIFY_RESULT(listRumours(*m_database, plain));
        QCOMPARE(plain.notes.filter(u"rumour "_s).size(), rumours);
        Notebook notebook;
        {
            const Result<RumourListing> listing = RumourListing::begin(*m_database, Readers::Two);
            QVERIFY_RESULT(listing);
            QVERIFY_RESULT(readListing(*listing, notebook));
        }
        QCOMPARE(notebook.notes, plain.notes);
        QVERIFY(!notebook.isShared);
    }

    void aRefusalEndsTheList()
    {
        addManyRumours(*m_database, 22'000);
        const Result<RumourListing> listing = RumourListing::begin(*m_database, Readers::Two);
        QVERIFY_RESULT(listing);
        Notebook notebook;
        notebook.refused = 4000;
        const Result<void> read = readListing(*listing, notebook);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"damaged"_s), qPrintable(read.error().message));
        QCOMPARE(notebook.notes.filter(u"rumour "_s).size(), 3999);
    }

    void aFailureEndsTheList_data()
    {
        QTest::addColumn<QStringList>("sql");
        QTest::addColumn<int>("most"); // rumours before it
        QTest::newRow("of the head") << QStringList{u"INSERT INTO clubs (id, name) VALUES (-5, 'Ajax')"_s} << 0;
        QTest::newRow("of a part") << QStringList{u"ALTER TABLE rumour_sources RENAME TO others"_s,
            uR"sql(CREATE VIEW rumour_sources AS SELECT rumour_id, ordinal,
                abs(CASE WHEN rumour_id > 16000 THEN -9223372036854775808 ELSE outlet_id END) AS outlet_id FROM others)sql"_s}
                                   << 16'000;
    }
    void aFailureEndsTheList()
    {
        QFETCH(QStringList, sql);
        QFETCH(int, most);
        addManyRumours(*m_database, 22'000);
        for (const QString &statement : sql)
            QVERIFY_RESULT(execute(*m_database, statement));
        const Result<RumourListing> listing = RumourListing::begin(*m_database, Readers::Two);
        QVERIFY_RESULT(listing);
        Notebook notebook;
        QVERIFY(!readListing(*listing, notebook));
        QVERIFY(notebook.notes.filter(u"rumour "_s).size() <= most);
    }

    void aStopEndsBothReaders()
    {
        addManyRumours(*m_database, 22'000);
        const Result<RumourListing> listing = RumourListing::begin(*m_database, Readers::Two);
        QVERIFY_RESULT(listing);
        std::stop_source stop;
        const StoppableQueries stoppable(*m_database, stop.get_token());
        Notebook notebook;
        notebook.onCount = [&] { stop.request_stop(); };
        QVERIFY(!readListing(*listing, notebook));
        QVERIFY(notebook.notes.filter(u"rumour "_s).empty());
    }
};

RUMOURDESK_TEST(TestListReading)
#include "tst_listreading.moc"

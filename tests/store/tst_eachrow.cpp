// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/eachrow.h"
#include "models/store/database.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/store/storefixture.h"
#include "tests/store/storetest.h"


using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

namespace {

struct Notes {
    void take(const RowValues &row)
    {
        const auto text = [](std::optional<qint64> number) { return number ? QString::number(*number) : u"-"_s; };
        rows += u"%1 %2 %3"_s.arg(row.integer(0)).arg(text(row.optionalInteger(1)), QString::fromUtf8(row.utf8(2)));
    }

    QStringList rows;
};

} // namespace

class TestEachRow final : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void handsOverNumbersNullsAndTexts()
    {
        Notes notes;
        EachRow query(*m_database, "take_note",
            "SELECT take_note(column1, column2, column3) FROM (VALUES (7, NULL, 'Ødegård 🦅'), (NULL, 0, NULL), (-1, 5, ''))",
            notes);
        QVERIFY_RESULT(query.run());
        QCOMPARE(notes.rows, (QStringList{u"7 - Ødegård 🦅"_s, u"0 0 "_s, u"-1 5 "_s}));
    }

    void runsAgainWithOtherNumbers()
    {
        addManyRumours(*m_database, 10);
        Notes notes;
        EachRow query(*m_database, "take_note",
            "SELECT take_note(id, ordinal, '') FROM rumours WHERE id BETWEEN ?1 AND ?2", notes);
        for (const auto &[first, last] : {std::pair(2, 3), std::pair(8, 90), std::pair(90, 91)}) {
            query.bind(1, first);
            query.bind(2, last);
            QVERIFY_RESULT(query.run());
        }
        QCOMPARE(notes.rows, (QStringList{u"2 1 "_s, u"3 2 "_s, u"8 3 "_s, u"9 0 "_s, u"10 1 "_s}));
    }

    void saysWhatIsWrong()
    {
        Notes notes;
        EachRow query(*m_database, "take_note", "SELECT take_note(name) FROM nowhere", notes);
        const Result<void> run = query.run();
        QVERIFY(!run);
        QVERIFY2(run.error().detail.contains("nowhere"_L1), qPrintable(run.error().detail));
    }

    void theFunctionGoesWithTheQuery()
    {
        Notes notes;
        {
            const EachRow query(*m_database, "take_note", "SELECT take_note(1)", notes);
        }
        BulkQuery late(*m_database, "SELECT take_note(1)");
        QVERIFY(!late.next());
        QVERIFY2(late.outcome().error().detail.contains("take_note"_L1), qPrintable(late.outcome().error().detail));
    }
};

RUMOURDESK_TEST(TestEachRow)
#include "tst_eachrow.moc"

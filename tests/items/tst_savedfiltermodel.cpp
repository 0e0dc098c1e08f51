// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/annotator.h"
#include "models/items/savedfiltermodel.h"
#include "models/items/savedfiltersteps.h"
#include "models/jobs/storereader.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/items/deskfixture.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;
using testing::Desk;

namespace {

const QStringList lines = {
    u"Isak | Newcastle > Liverpool | £110m | bid | 2025-08-01"_s,
    u"Wirtz | Leverkusen > Liverpool | €127m | done | 2025-06-20"_s,
    u"Saka | Arsenal > | | interest | 2025-05-01"_s,
};

} // namespace

class TestSavedFilterModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_desk = std::make_unique<Desk>(lines);
        restart();
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_annotator.reset();
        m_desk.reset();
    }

    void beginsWithAllRumours()
    {
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->index(0).data().toString(), u"All rumours"_s);
        QCOMPARE(m_model->index(0).data(SavedFilterModel::ExpressionRole).toString(), QString());
        QVERIFY(m_model->index(0).data(SavedFilterModel::ShownRole).toBool());
        QVERIFY(!m_model->flags(m_model->index(0)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!m_model->flags(m_model->index(0)).testFlag(Qt::ItemIsDragEnabled));
        QVERIFY(!m_model->setData(m_model->index(0), u"mine"_s));
        m_model->remove(0);
        QCOMPARE(m_model->rowCount(), 1);
    }

    void everyChangeIsOneNamedStep_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("after");
        QTest::newRow("save") << u"save"_s << u"Save filter “new”"_s << u"late|reds|out|new"_s;
        QTest::newRow("rename") << u"rename"_s << u"Rename filter “reds” to “Anfield”"_s << u"late|Anfield|out"_s;
        QTest::newRow("other case") << u"case"_s << u"Rename filter “reds” to “Reds”"_s << u"late|Reds|out"_s;
        QTest::newRow("remove") << u"remove"_s << u"Remove filter “reds”"_s << u"late|out"_s;
        QTest::newRow("move up") << u"up"_s << u"Move filter “reds”"_s << u"reds|late|out"_s;
        QTest::newRow("move down") << u"down"_s << u"Move filter “reds”"_s << u"late|out|reds"_s;
        QTest::newRow("drag to the end") << u"drag"_s << u"Move filter “late”"_s << u"reds|out|late"_s;
    }
    void everyChangeIsOneNamedStep()
    {
        QFETCH(QString, change);
        saveThree();
        const QString before = names();
        const QString expressionsBefore = expressions();
        if (change == u"save")
            m_model->save(u" new "_s, u" age<21 "_s);
        else if (change == u"rename")
            QVERIFY(m_model->setData(m_model->index(2), u"Anfield"_s));
        else if (change == u"case")
            QVERIFY(m_model->rename(2, u"Reds"_s));
        else if (change == u"remove")
            m_model->remove(2);
        else if (change == u"drag")
            QVERIFY(m_model->moveRow({}, 1, {}, m_model->rowCount()));
        else
            m_model->move(2, change == u"up" ? 1 : 3);
        QTEST(names(), "after");
        QTEST(m_annotator->undoName(), "step");
        const QString after = names();
        m_annotator->undo();
        QCOMPARE(names(), before);
        QCOMPARE(expressions(), expressionsBefore);
        QCOMPARE(m_annotator->undoName(), u"Save filter “out”"_s);
        m_annotator->redo();
        QCOMPARE(names(), after);
        restart();
        QCOMPARE(names(), after);
    }

    void savingUnderANameThatIsThereReplacesItsFilter()
    {
        saveThree();
        m_model->save(u"REDS"_s, u"from:liverpool"_s);
        QCOMPARE(names(), u"late|reds|out"_s);
        QCOMPARE(expressions(), u"stage>=talks|from:liverpool|is:exit"_s);
        QCOMPARE(m_annotator->undoName(), u"Save filter “reds”"_s);
        m_annotator->undo();
        QCOMPARE(expressions(), u"stage>=talks|to:liverpool|is:exit"_s);
    }

    void othersNameARenamedFilterAnew()
    {
        saveThree();
        m_model->save(u"late reds"_s, u"@reds  (@Late)"_s);
        QVERIFY(m_model->rename(2, u"the reds"_s));
        QCOMPARE(expressions(), u"stage>=talks|to:liverpool|is:exit|@\"the reds\"  (@Late)"_s);
        m_annotator->undo();
        QCOMPARE(names(), u"late|reds|out|late reds"_s);
        QCOMPARE(expressions(), u"stage>=talks|to:liverpool|is:exit|@reds  (@Late)"_s);
    }

    void aFilterThatNamesAnotherChangesWithIt()
    {
        saveThree();
        m_model->save(u"late reds"_s, u"@reds @late"_s);
        QVERIFY(!count(4).isValid());
        QTRY_COMPARE(count(4).toInt(), 2);
        m_model->save(u"late"_s, u"stage:done"_s);
        QTRY_COMPARE(count(4).toInt(), 1);
        m_model->remove(2);
        const QModelIndex lateReds = m_model->index(3);
        QVERIFY(lateReds.data(SavedFilterModel::MistakeRole).toString().startsWith(u"no saved filter is named “reds”"));
        m_annotator->undo();
        QVERIFY(m_model->index(4).data(SavedFilterModel::MistakeRole).toString().isEmpty());
    }

    void aFilterThatContainsItselfIsWrong()
    {
        saveThree();
        m_model->save(u"late"_s, u"@reds"_s);
        m_model->save(u"reds"_s, u"@late"_s);
        for (const int row : {1, 2})
            QVERIFY(m_model->index(row).data(SavedFilterModel::MistakeRole).toString().contains(u"contains itself"));
    }

    void namesThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("why");
        QTest::newRow("empty") << u"  "_s << u"A name needs a letter or a digit"_s;
        QTest::newRow("signs") << u"?!"_s << u"A name needs a letter or a digit"_s;
        QTest::newRow("quotes") << u"the \"reds\""_s << u"A name has no quotes in it"_s;
        QTest::newRow("taken") << u"LATE"_s << u"“late” is there already"_s;
        QTest::newRow("taken but for signs") << u"Láte!"_s << u"“late” is there already"_s;
    }
    void namesThatCannotBeAreRefused()
    {
        QFETCH(QString, name);
        saveThree();
        QTEST(m_model->whyNotNamed(2, name), "why");
        QVERIFY(!m_model->setData(m_model->index(2), name));
        QCOMPARE(names(), u"late|reds|out"_s);
        QCOMPARE(m_annotator->undoName(), u"Save filter “out”"_s);
    }

    void rowsChangeOneByOne()
    {
        saveThree();
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        const QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
        const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        const QPersistentModelIndex reds = m_model->index(2);
        m_model->save(u"new"_s, u"age<21"_s);
        m_model->move(2, 4);
        QCOMPARE(reds.row(), 4);
        QVERIFY(m_model->rename(4, u"Anfield"_s));
        QCOMPARE(reds.data().toString(), u"Anfield"_s);
        m_model->remove(1);
        QCOMPARE(reds.row(), 3);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        QVERIFY(!moved.isEmpty());
        QCOMPARE(reset.size(), 0);
    }

    void countsComeWhenAskedFor()
    {
        saveThree();
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(!count(1).isValid());
        QTRY_COMPARE(counts(), u"3|2|2|1"_s);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(m_model->index(1).data(Qt::AccessibleTextRole).toString(), u"late, 2 rumours"_s);
    }

    void nothingIsCountedUnasked()
    {
        saveThree();
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(!QSignalSpy(m_model.get(), &QAbstractItemModel::dataChanged).wait(400));
        QVERIFY(changed.isEmpty());
    }

    void countsFollowTheRumours()
    {
        saveThree();
        QVERIFY(!count(1).isValid());
        QTRY_COMPARE(counts(), u"3|2|2|1"_s);
        m_desk->store({u"Eze | Palace > Arsenal | £60m | talks | 2025-08-02"_s});
        QVERIFY_RESULT(m_desk->model.reload());
        QCOMPARE(counts(), u"3|2|2|1"_s); // the last ones known
        QTRY_COMPARE(counts(), u"4|3|2|1"_s);
        m_annotator->annotate(u"Correct"_s, {RumourId{3}}, AnnotationField::To, u"Liverpool"_s);
        QTRY_COMPARE(counts(), u"4|3|3|0"_s);
        m_annotator->annotate(u"Reject"_s, {RumourId{1}}, AnnotationField::Rejected, u"1"_s);
        QTRY_COMPARE(counts(), u"3|2|2|0"_s);
    }

    void countsThatHaveToSearchTheArticlesCome()
    {
        StoreReader filters(m_desk->database.path());
        StoreReader counting(m_desk->database.path());
        m_desk->model.searchWith(filters, counting);
        m_model->save(u"first"_s, u"\"report 1\""_s);
        m_model->save(u"second"_s, u"\"report 2\" OR \"report 3\""_s);
        m_model->save(u"third"_s, u"to:liverpool"_s);
        QVERIFY(!count(1).isValid());
        QTRY_COMPARE(counts(), u"3|1|2|2"_s);
    }

    void countsFollowTheCurrency()
    {
        m_model->save(u"dear"_s, u"fee>=128m"_s);
        QVERIFY(!count(1).isValid());
        QTRY_COMPARE(count(1).toInt(), 1); // £110m are €132m
        m_desk->model.setChartCurrency(Currency::GBP);
        QTRY_COMPARE(count(1).toInt(), 0);
    }

    void typingPutsCountingOff()
    {
        saveThree();
        QVERIFY(!count(0).isValid());
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        for (int key = 0; key < 8; ++key) { // a keystroke every 60 ms, for longer than the rest before counting
            QVERIFY(m_desk->filter(u"to:liverpool"_s.first(4 + key)));
            changed.wait(60);
        }
        QVERIFY(changed.isEmpty());
        QTRY_COMPARE(counts(), u"3|2|2|1"_s);
    }

    void aWrongFilterSaysWhy()
    {
        m_model->save(u"wrong"_s, u"fee>lots"_s);
        const QModelIndex wrong = m_model->index(1);
        const QString mistake = parseFilter(u"fee>lots"_s).mistake->message;
        QCOMPARE(wrong.data(SavedFilterModel::MistakeRole).toString(), mistake);
        QCOMPARE(wrong.data(Qt::ToolTipRole).toString(), u"fee>lots\nis wrong: "_s + mistake);
        QCOMPARE(wrong.data(Qt::AccessibleTextRole).toString(), u"wrong, wrong: "_s + mistake);
        QVERIFY(!count(0).isValid());
        QTRY_VERIFY(count(0).isValid());
        QTRY_VERIFY(!count(1).isValid());
    }

    void theFilterShownIsMarked()
    {
        saveThree();
        m_model->setShown(u"  To:liverpool "_s);
        QCOMPARE(shown(), u"reds"_s);
        m_model->setShown(u"to:liverpool fee>"_s); // half-typed: the table still shows the one before
        QCOMPARE(shown(), u"reds"_s);
        m_model->setShown(u"to:arsenal"_s);
        QCOMPARE(shown(), QString());
        m_model->setShown(QString());
        QCOMPARE(shown(), u"All rumours"_s);
    }

    void namesAreProposed_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("name");
        QTest::newRow("one value") << u"to:arsenal"_s << u"arsenal"_s;
        QTest::newRow("two parts") << u"to:liverpool stage>=talks"_s << u"liverpool, talks or further"_s;
        QTest::newRow("quotes") << u"to:\"Real Madrid\""_s << u"Real Madrid"_s;
        QTest::newRow("not") << u"to:arsenal -move:loan"_s << u"arsenal, not loan"_s;
        QTest::newRow("a word") << u"leao"_s << u"leao"_s;
        QTest::newRow("taken") << u"player:late"_s << u"late 2"_s;
        QTest::newRow("too long") << u"to:liverpool window:summer-2026 stage>=talks fee>=50m"_s
                                  << u"liverpool, summer-2026, talks or further"_s;
        QTest::newRow("wrong") << u"fee>lots"_s << u"Filter"_s;
    }
    void namesAreProposed()
    {
        QFETCH(QString, expression);
        saveThree();
        QTEST(m_model->proposedName(expression), "name");
    }

private:
    /// As the program does at its start.
    void restart()
    {
        m_tester.reset();
        m_model.reset();
        m_annotator = std::make_unique<Annotator>(
            m_desk->annotations, m_desk->model, u"analyst"_s, [] { return qint64(1); });
        m_model = std::make_unique<SavedFilterModel>(*m_annotator, m_desk->model);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY_RESULT(m_desk->model.reload());
        QVERIFY_RESULT(m_annotator->load());
    }

    void saveThree()
    {
        m_model->save(u"late"_s, u"stage>=talks"_s);
        m_model->save(u"reds"_s, u"to:liverpool"_s);
        m_model->save(u"out"_s, u"is:exit"_s);
    }

    [[nodiscard]] QString column(int role) const
    {
        QStringList texts;
        for (int row = 1; row < m_model->rowCount(); ++row)
            texts << m_model->index(row).data(role).toString();
        return texts.join(u'|');
    }
    [[nodiscard]] QString names() const { return column(Qt::DisplayRole); }
    [[nodiscard]] QString expressions() const { return column(SavedFilterModel::ExpressionRole); }
    [[nodiscard]] QVariant count(int row) const { return m_model->index(row).data(SavedFilterModel::CountRole); }
    [[nodiscard]] QString counts() const
    {
        return count(0).toString() + u'|' + column(SavedFilterModel::CountRole);
    }
    [[nodiscard]] QString shown() const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row).data(SavedFilterModel::ShownRole).toBool())
                texts << m_model->index(row).data().toString();
        }
        return texts.join(u'|');
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Annotator> m_annotator;
    std::unique_ptr<SavedFilterModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

RUMOURDESK_TEST(TestSavedFilterModel)
#include "tst_savedfiltermodel.moc"

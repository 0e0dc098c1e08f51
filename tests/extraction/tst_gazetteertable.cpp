// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/gazetteertable.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

namespace {

const QString things = u"things.tsv"_s;
const QStringList idAndName = {u"id"_s, u"name"_s};

/// The rows, each with its cells joined by "/".
QStringList rowsOf(const Result<GazetteerTable> &table)
{
    QStringList rows;
    for (const GazetteerTable::Row &row : table->rows()) {
        QStringList cells;
        for (const QStringView cell : row)
            cells += cell.toString();
        rows += cells.join(u'/');
    }
    return rows;
}

} // namespace

class TestGazetteerTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsTheColumnsAskedForInTheirOrder();
    void missingTableIsNotFound();
    void missingColumnIsNamed();
    void tooManyCellsAreNamedWithTheirLine();
    void tooFewCellsAreEmpty();
    void commentsAndBlankLinesArePassedOver();
    void lineEndingsOfWindows();
    void lastLineNeedsNoEnd();
    void textIsUtf8();
    void usersRowReplacesTheRowOfItsFirstCell();
    void usersNewRowIsAdded();
    void usersTableMayHaveFewerRowsButNotFewerColumns();
    void absentUserFolderIsNoError_data();
    void absentUserFolderIsNoError();
    void emptyTableHasNoColumns();
    void listCellIsSplit_data();
    void listCellIsSplit();

private:
    TableFolder m_own;
    TableFolder m_users;
};

void TestGazetteerTable::readsTheColumnsAskedForInTheirOrder()
{
    m_own.write(things, "name\tcity\tid\nEverton\tLiverpool\te\nInter\tMilan\ti\n");
    const Result<GazetteerTable> table = GazetteerTable::load(m_own.path(), {}, things, idAndName);
    QVERIFY_RESULT(table);
    QCOMPARE(rowsOf(table), (QStringList{u"e/Everton"_s, u"i/Inter"_s}));
}

void TestGazetteerTable::missingTableIsNotFound()
{
    const Result<GazetteerTable> table = GazetteerTable::load(m_own.path(), {}, u"nowhere.tsv"_s, idAndName);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::NotFound);
    QVERIFY2(table.error().message.contains(u"nowhere.tsv"_s), qPrintable(table.error().message));
}

void TestGazetteerTable::missingColumnIsNamed()
{
    m_own.write(things, "id\tcity\ne\tLiverpool\n");
    const Result<GazetteerTable> table = GazetteerTable::load(m_own.path(), {}, things, idAndName);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Malformed);
    QVERIFY2(table.error().message.contains(u"'name'"_s), qPrintable(table.error().message));
    QVERIFY2(table.error().message.contains(things), qPrintable(table.error().message));
}

void TestGazetteerTable::tooManyCellsAreNamedWithTheirLine()
{
    m_own.write(things, "id\tname\n# a comment\ne\tEverton\ni\tInter\tMilan\n");
    const Result<GazetteerTable> table = GazetteerTable::load(m_own.path(), {}, things, idAndName);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Malformed);
    QVERIFY2(table.error().message.contains(u"line 4"_s), qPrintable(table.error().message));
    QVERIFY2(table.error().message.contains(things), qPrintable(table.error().message));
}

void TestGazetteerTable::tooFewCellsAreEmpty()
{
    m_own.write(things, "id\tname\ne\n");
    QCOMPARE(rowsOf(GazetteerTable::load(m_own.path(), {}, things, idAndName)), QStringList{u"e/"_s});
}

void TestGazetteerTable::commentsAndBlankLinesArePassedOver()
{
    m_own.write(things, "id\tname\n# e\tEverton\n\n  \ni\tInter\n");
    QCOMPARE(rowsOf(GazetteerTable::load(m_own.path(), {}, things, idAndName)), QStringList{u"i/Inter"_s});
}

void TestGazetteerTable::lineEndingsOfWindows()
{
    m_own.write(things, "id\tname\r\ne\tEverton\r\n\r\ni\tInter\r\n");
    QCOMPARE(rowsOf(GazetteerTable::load(m_own.path(), {}, things, idAndName)), (QStringList{u"e/Everton"_s, u"i/Inter"_s}));
}

void TestGazetteerTable::lastLineNeedsNoEnd()
{
    m_own.write(things, "id\tname\ne\tEverton");
    QCOMPARE(rowsOf(GazetteerTable::load(m_own.path(), {}, things, idAndName)), QStringList{u"e/Everton"_s});
}

void TestGazetteerTable::textIsUtf8()
{
    m_own.write(things, QByteArray("id\tname\nk\tK\xc3\xb6ln\n"));
    QCOMPARE(rowsOf(GazetteerTable::load(m_own.path(), {}, things, idAndName)), QStringList{u"k/Köln"_s});
}

void TestGazetteerTable::usersRowReplacesTheRowOfItsFirstCell()
{
    m_own.write(things, "id\tname\ne\tEverton\ni\tInter\n");
    m_users.write(things, "id\tname\ne\tThe Toffees\n");
    QCOMPARE(rowsOf(GazetteerTable::load(m_own.path(), m_users.path(), things, idAndName)), (QStringList{u"e/The Toffees"_s, u"i/Inter"_s}));
}

void TestGazetteerTable::usersNewRowIsAdded()
{
    m_own.write(things, "id\tname\ne\tEverton\n");
    m_users.write(things, "name\tid\nWrexham\tw\n");
    QCOMPARE(rowsOf(GazetteerTable::load(m_own.path(), m_users.path(), things, idAndName)), (QStringList{u"e/Everton"_s, u"w/Wrexham"_s}));
}

void TestGazetteerTable::usersTableMayHaveFewerRowsButNotFewerColumns()
{
    m_own.write(things, "id\tname\ne\tEverton\n");
    m_users.write(things, "id\nw\n");
    const Result<GazetteerTable> table = GazetteerTable::load(m_own.path(), m_users.path(), things, idAndName);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Malformed);
    QVERIFY2(table.error().message.contains(m_users.path()), "the user's file is the one that is wrong");
}

void TestGazetteerTable::absentUserFolderIsNoError_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("none given") << QString();
    QTest::newRow("does not exist") << m_users.path() + u"/nowhere"_s;
}

void TestGazetteerTable::absentUserFolderIsNoError()
{
    m_own.write(things, "id\tname\ne\tEverton\n");
    QFETCH(QString, folder);
    QCOMPARE(rowsOf(GazetteerTable::load(m_own.path(), folder, things, idAndName)), QStringList{u"e/Everton"_s});
}

void TestGazetteerTable::emptyTableHasNoColumns()
{
    m_own.write(things, "");
    const Result<GazetteerTable> table = GazetteerTable::load(m_own.path(), {}, things, idAndName);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Malformed);
}

void TestGazetteerTable::listCellIsSplit_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("empty") << u""_s << QStringList{};
    QTest::newRow("one") << u"Inter"_s << QStringList{u"Inter"_s};
    QTest::newRow("several") << u"Inter|Internazionale"_s << QStringList{u"Inter"_s, u"Internazionale"_s};
}

void TestGazetteerTable::listCellIsSplit()
{
    QFETCH(QString, cell);
    QStringList items;
    for (const QStringView item : listItems(cell))
        items += item.toString();
    QTEST(items, "expected");
}

RUMOURDESK_TEST(TestGazetteerTable)
#include "tst_gazetteertable.moc"

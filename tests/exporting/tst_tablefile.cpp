// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/tablefile.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/exporting/exportfixture.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

namespace {

RumourSequence sequenceOf(const std::vector<JudgedRumour> &rumours)
{
    return {static_cast<qint64>(rumours.size()),
        [&rumours](qint64 place) -> Result<JudgedRumour> { return rumours.at(static_cast<size_t>(place)); }};
}

} // namespace

class TestTableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void csvIsWhatTheListPrints()
    {
        const std::vector<JudgedRumour> rumours = {testing::fullyJudged(), testing::unjudged()};
        QVERIFY(writeRumours(path(u"a.csv"_s), sequenceOf(rumours)));
        QCOMPARE(contents(u"a.csv"_s), rumoursCsv(rumours));
    }

    void aSpreadsheetHoldsDatesAndNumbers()
    {
        const QString sheet = sheetOf({testing::fullyJudged(), testing::unjudged()});
        const auto has = [&sheet](const QString &cell) { return sheet.contains(cell); };
        QVERIFY2(has(u"><v>46041</v></c>"_s), qPrintable(sheet)); // 19 January 2026 in days since 1900
        QVERIFY(has(u"><v>90000000</v></c>"_s) && has(u"><v>100000000</v></c>"_s));
        QVERIFY(has(u"<c r=\"O2\"><v>26</v></c>"_s) && has(u"<c r=\"P2\"><v>2028</v></c>"_s));
        QVERIFY(has(u"<c r=\"X3\"><v>8</v></c>"_s));
        QVERIFY(has(u"<t>€90m–100m</t>"_s) && has(u"<t>Summer 2026</t>"_s) && has(u"<t>Moved there</t>"_s));
        QVERIFY(has(u"<t>to: Rangers</t>"_s) && has(u"<t>keeper, urgent</t>"_s) && has(u"<t>B2</t>"_s));
    }

    void itsHeaderStandsStillAndFilters()
    {
        const QString sheet = sheetOf({testing::fullyJudged(), testing::unjudged()});
        QVERIFY2(sheet.contains(u"<pane xSplit=\"2\" ySplit=\"1\" "_s) && sheet.contains(u"state=\"frozen\""_s),
            qPrintable(sheet));
        QVERIFY(sheet.contains(u"<autoFilter ref=\"A1:X3\"/>"_s));
        QVERIFY(sheet.contains(u"<col min=\"21\" max=\"21\" width=\"40."_s));
        QVERIFY(sheet.contains(u"<t>Read before correction</t>"_s));
    }

    void itsPlayersLeadToTheWebAlone()
    {
        JudgedRumour local = testing::unjudged();
        local.address = u"file:///etc/passwd"_s;
        JudgedRumour script = testing::unjudged();
        script.address = u"javascript:alert(1)"_s;
        const std::vector<JudgedRumour> rumours = {testing::fullyJudged(), local, script};
        const QString sheet = sheetOf(rumours);
        QCOMPARE(sheet.count(u"<hyperlink "_s), 1);
        QVERIFY(sheet.contains(u"<hyperlink ref=\"B2\""_s));
        QVERIFY(part(u"xl/worksheets/_rels/sheet1.xml.rels"_s)
                    .contains(u"Target=\"https://example.org/a?b=1&amp;c=2\" TargetMode=\"External\""_s));
    }

    void noTextBecomesAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        QTest::newRow("formula") << u"=1+1"_s << u"=1+1"_s;
        QTest::newRow("call") << u"=HYPERLINK(\"a\")"_s << u"=HYPERLINK(\"a\")"_s;
        QTest::newRow("array") << u"{=1}"_s << u"{=1}"_s;
        QTest::newRow("plus") << u"+1"_s << u"+1"_s;
        QTest::newRow("at") << u"@A1"_s << u"@A1"_s;
        QTest::newRow("markup") << u"</t><f>1</f>"_s << u"&lt;/t&gt;&lt;f&gt;1&lt;/f&gt;"_s;
        QTest::newRow("control character") << u"a\x01z"_s << u"a_x0001_z"_s;
        QTest::newRow("half a character") << QString(QChar(0xd83d)) + u"z"_s << u"?z"_s;
    }

    void noTextBecomesAFormula()
    {
        QFETCH(QString, text);
        QFETCH(QString, stored);
        JudgedRumour judged = testing::unjudged();
        judged.stored.rumour.player = text;
        judged.annotation.note = text;
        const QString sheet = sheetOf({judged});
        QVERIFY(!sheet.contains(u"<f>"_s));
        QVERIFY2(sheet.count(u"<t>%1</t>"_s.arg(stored)) == 2, qPrintable(sheet));
    }

    void aTextTooLongForACellIsCut()
    {
        JudgedRumour judged = testing::unjudged();
        judged.annotation.note = QString(40'000, u'n');
        QVERIFY(sheetOf({judged}).contains(u">%1<"_s.arg(QString(32'767, u'n'))));
    }

    void theSameRumoursMakeTheSameFile()
    {
        const std::vector<JudgedRumour> rumours = {testing::fullyJudged(), testing::unjudged()};
        QVERIFY(writeRumours(path(u"a.xlsx"_s), sequenceOf(rumours)));
        QVERIFY(writeRumours(path(u"b.xlsx"_s), sequenceOf(rumours)));
        QCOMPARE(contents(u"a.xlsx"_s), contents(u"b.xlsx"_s));
        QVERIFY(contents(u"a.xlsx"_s).startsWith("PK"));
    }

    void cancellingLeavesTheOldFile_data() { names(); }
    void cancellingLeavesTheOldFile()
    {
        QFETCH(QString, name);
        put(name, "old");
        const std::vector<JudgedRumour> rumours(1200, testing::unjudged());
        std::vector<qint64> told;
        const Result<void> written = writeRumours(path(name), sequenceOf(rumours), [&told](qint64 done, qint64 all) {
            told.push_back(done);
            return all == 1200 && done < 1000;
        });
        QCOMPARE(written.error().kind, Error::Kind::Cancelled);
        QCOMPARE(told, (std::vector<qint64>{0, 500, 1000}));
        QCOMPARE(contents(name), QByteArray("old"));
    }

    void aFailureLeavesTheOldFile_data() { names(); }
    void aFailureLeavesTheOldFile()
    {
        QFETCH(QString, name);
        put(name, "old");
        const Result<void> written = writeRumours(path(name),
            {1, [](qint64) -> Result<JudgedRumour> { return Error{Error::Kind::Store, u"damaged"_s, {}}; }});
        QCOMPARE(written.error().message, u"damaged"_s);
        QCOMPARE(contents(name), QByteArray("old"));
    }

    void aFolderThatIsNotThereIsNamed_data() { names(); }
    void aFolderThatIsNotThereIsNamed()
    {
        QFETCH(QString, name);
        const Result<void> written = writeRumours(path(u"nowhere/"_s + name), {0, {}});
        QVERIFY(!written && written.error().message.contains(u"nowhere/"_s + name));
    }

    void moreThanASheetHoldsIsRefused()
    {
        const Result<void> written = writeRumours(path(u"many.xlsx"_s), {mostSpreadsheetRows + 1, {}});
        QCOMPARE(written.error().kind, Error::Kind::Unsupported);
        QVERIFY2(written.error().message.contains(u"CSV"_s), qPrintable(written.error().message));
        QVERIFY(!QFile::exists(path(u"many.xlsx"_s)));
    }

    void anotherSuffixIsRefused()
    {
        const Result<void> written = writeRumours(path(u"a.ods"_s), {0, {}});
        QCOMPARE(written.error().kind, Error::Kind::Unsupported);
    }

private:
    static void names()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << u"t.csv"_s;
        QTest::newRow("xlsx") << u"t.xlsx"_s;
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    /// A part of the spreadsheet that was written last.
    QString part(const QString &name) const
    {
        QProcess unpacking;
        unpacking.setWorkingDirectory(m_folder.path());
        unpacking.start(u"cmake"_s, {u"-E"_s, u"tar"_s, u"xf"_s, path(u"sheet.xlsx"_s)});
        unpacking.waitForFinished();
        return QString::fromUtf8(contents(name));
    }
    QString sheetOf(const std::vector<JudgedRumour> &rumours) const
    {
        const Result<void> written = writeRumours(path(u"sheet.xlsx"_s), sequenceOf(rumours));
        return written ? part(u"xl/worksheets/sheet1.xml"_s) : written.error().message;
    }

    QTemporaryDir m_folder;
};

RUMOURDESK_TEST(TestTableFile)
#include "tst_tablefile.moc"

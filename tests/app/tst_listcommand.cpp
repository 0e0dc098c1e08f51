// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importcommand.h"
#include "app/commands/listcommand.h"
#include "models/store/annotationstore.h"
#include "models/store/rumourstore.h"
#include "models/store/database.h"
#include "tests/app/deskfixture.h"
#include "tests/common/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestListCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_services = loadServices();
        m_store = m_folder.filePath(u"store.sqlite"_s);
        makeStore(m_store,
            {
                isakToLiverpool,
                bastoniToBarcelona,
                u"2026-03-02 | Viktor Gyokeres | Arsenal > | | off"_s,
                bastoniToTottenham,
            });
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void listsTheNewestFirst()
    {
        QCOMPARE(dates(list({.format = OutputFormat::Ndjson})),
            (QStringList{u"2026-03-02"_s, u"2026-02-01"_s, u"2026-01-19"_s, u"2025-11-03"_s}));
    }

    void sortsBothWays_data()
    {
        QTest::addColumn<QString>("sort");
        QTest::addColumn<QStringList>("order");
        const QString isak = u"2026-01-19"_s, barcelona = u"2025-11-03"_s, exit = u"2026-03-02"_s,
                      spurs = u"2026-02-01"_s;
        QTest::newRow("date") << u"date"_s << QStringList{barcelona, isak, spurs, exit};
        QTest::newRow("-date") << u"-date"_s << QStringList{exit, spurs, isak, barcelona};
        QTest::newRow("stage") << u"stage"_s << QStringList{exit, barcelona, spurs, isak};
        QTest::newRow("-stage") << u"-stage"_s << QStringList{isak, spurs, barcelona, exit};
    }

    void sortsBothWays()
    {
        QFETCH(QString, sort);
        QFETCH(QStringList, order);
        const std::optional<SortField> field = sortFieldFromText(sort);
        QVERIFY(field);
        QCOMPARE(dates(list({.sort = *field, .format = OutputFormat::Ndjson})), order);
    }

    void sortsByTheConvertedFee()
    {
        const QStringList order = dates(list({.filter = u"fee:*"_s,
            .sort = {RumourTableModel::FeeConverted, Qt::DescendingOrder},
            .format = OutputFormat::Ndjson}));
        QCOMPARE(
            order, (QStringList{u"2026-01-19"_s, u"2026-02-01"_s, u"2025-11-03"_s})); // £110m, €95m, €80m
    }

    void filters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("player") << u"player:bastoni"_s << QStringList{u"2026-02-01"_s, u"2025-11-03"_s};
        QTest::newRow("alias of a club") << u"to:spurs"_s << QStringList{u"2026-02-01"_s};
        QTest::newRow("ladder") << u"stage>=talks"_s << QStringList{u"2026-02-01"_s, u"2026-01-19"_s};
        QTest::newRow("nothing found") << u"player:nobody"_s << QStringList();
    }

    void filters()
    {
        QFETCH(QString, filter);
        QFETCH(QStringList, found);
        QCOMPARE(dates(list({.filter = filter, .format = OutputFormat::Ndjson})), found);
    }

    void aWrongFilterIsPointedAt()
    {
        CapturedStreams captured;
        QCOMPARE(run({.filter = u"bastoni plyer:isak"_s}, captured), WrongUsage);
        QCOMPARE(captured.complaints().size(), 3);
        QVERIFY(captured.complaints()[0].startsWith(u"rumourdesk: the filter is wrong: "));
        QCOMPARE(captured.complaints()[1], u"  bastoni plyer:isak"_s);
        QVERIFY2(captured.complaints()[2].startsWith(u"          ^"), qPrintable(captured.complaints()[2]));
        QVERIFY(captured.results().isEmpty());
    }

    void aWrongFilterIsFoundBeforeAMissingStore()
    {
        CapturedStreams captured;
        QCOMPARE(run({.storePath = m_folder.filePath(u"none.sqlite"_s), .filter = u"fee>("_s}, captured),
            WrongUsage);
    }

    void savedFiltersAreKnownByName()
    {
        saveFilter(u"spurs"_s, u"to:spurs"_s);
        saveFilter(u"bastoni here"_s, u"bastoni @spurs"_s);
        QCOMPARE(dates(list({.filter = u"@\"bastoni here\""_s, .format = OutputFormat::Ndjson})),
            QStringList{u"2026-02-01"_s});
        QCOMPARE(dates(list({.filter = u"bastoni -@spurs"_s, .format = OutputFormat::Ndjson})),
            QStringList{u"2025-11-03"_s});
    }

    void whatAnAnalystCorrectedIsPrinted()
    {
        StepHead step;
        {
            const Result<Database> database = Database::open(m_store);
            const std::vector<StoredRumour> stored = RumourStore(*database).all().value();
            const std::vector<Assignment> assignments{
                assignmentOf(keyOf(stored[0]), AnnotationField::To, u"Wrexham"_s),
                assignmentOf(keyOf(stored[1]), AnnotationField::Rejected, u"1"_s)};
            const Result<DeskStep> set
                = AnnotationStore(*database).set(u"Correct"_s, assignments, {u"analyst"_s, 1});
            QVERIFY(set);
            step = set->head;
        }
        QCOMPARE(list({.format = OutputFormat::Csv}).count("Wrexham"), 1);
        QCOMPARE(dates(list({.format = OutputFormat::Ndjson})).size(), 3);
        QCOMPARE(dates(list({.filter = u"is:rejected"_s, .format = OutputFormat::Ndjson})).size(), 1);
        const QString corrected = u"to:wrexham is:corrected"_s;
        QCOMPARE(dates(list({.filter = corrected, .format = OutputFormat::Ndjson})).size(), 1);
        const Result<Database> database = Database::open(m_store); // the store of all these tests
        QVERIFY(AnnotationStore(*database).undo(step, {u"analyst"_s, 2}));
    }

    void whatAnAnalystSaidIsPrinted()
    {
        const Result<Database> database = Database::open(m_store);
        const RumourKey isak = keyOf(RumourStore(*database).all().value().at(2));
        const Result<DeskStep> set = AnnotationStore(*database).set(u"Judge"_s,
            {assignmentOf(isak, AnnotationField::Reliability, u"B"_s), assignmentOf(isak, AnnotationField::Note, u"ring"_s),
                assignmentOf(isak, AnnotationField::Tags, u"urgent"_s),
                assignmentOf(isak, AnnotationField::From, u"Wrexham"_s)},
            {u"analyst"_s, 1});
        QVERIFY(set);
        QVERIFY(list({.filter = u"isak"_s, .format = OutputFormat::Csv}).contains(",B,,urgent,ring,from: Newcastle United,"));
        QVERIFY(list({.filter = u"isak"_s}).contains("B               urgent  ring"));
        const QJsonObject object
            = QJsonDocument::fromJson(list({.filter = u"isak"_s, .format = OutputFormat::Ndjson})).object();
        QCOMPARE(object[u"note"].toString(), u"ring"_s);
        QCOMPARE(object[u"corrected"].toArray(), QJsonArray{u"from"_s});
        QVERIFY(AnnotationStore(*database).undo(set->head, {u"analyst"_s, 2})); // the store of all these tests
    }

    void anUnknownNameIsPointedAt()
    {
        CapturedStreams captured;
        QCOMPARE(run({.filter = u"bastoni @nobody"_s}, captured), WrongUsage);
        QCOMPARE(captured.complaints().size(), 3);
        QVERIFY(captured.complaints()[0].contains(u"no saved filter is named “nobody”"));
        QCOMPARE(captured.complaints()[2], u"          ^^^^^^^"_s);
        QVERIFY(captured.results().isEmpty());
    }

    void printsATable()
    {
        const QStringList lines = QString::fromUtf8(list({})).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2 + 4);
        QVERIFY(lines[0].startsWith(u"date"));
        QVERIFY2(lines[4].contains(u"Alexander Isak") && lines[4].contains(u"£110m"), qPrintable(lines[4]));
    }

    void printsCsv()
    {
        const QByteArray csv = list({.format = OutputFormat::Csv});
        const QList<QByteArray> lines = csv.split('\n');
        QCOMPARE(lines.size(), 1 + 4 + 1); // header, rumours, what follows the last line end
        QVERIFY(csv.endsWith("\r\n"));
        for (const QByteArray &line : lines.first(5))
            QCOMPARE(line.count(','), lines.constFirst().count(','));
    }

    void csvForASpreadsheetBeginsWithAByteOrderMark()
    {
        const QByteArray plain = list({.format = OutputFormat::Csv});
        QVERIFY(plain.startsWith("date,"));
        QCOMPARE(list({.format = OutputFormat::Csv, .withByteOrderMark = true}), "\xef\xbb\xbf" + plain);
    }

    void printsJson()
    {
        const QJsonDocument document = QJsonDocument::fromJson(list({.format = OutputFormat::Json}));
        QVERIFY(document.isArray());
        QCOMPARE(document.array().size(), 4);
        QCOMPARE(document.array().at(2).toObject()[u"player"].toString(), u"Alexander Isak"_s);
    }

    void printsWhereAValueWasRead()
    {
        const QString store = m_folder.filePath(u"read.sqlite"_s);
        const QString article = m_folder.filePath(u"read.txt"_s);
        QFile file(article);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("15 January 2026\n\nFulham want Everton winger Iliman Ndiaye.\n") > 0);
        file.close();
        CapturedStreams captured;
        QCOMPARE(runImport({.storePath = store, .inputs = {article}}, *m_services, captured.streams()), AllDone);
        const auto evidenceOf = [&] {
            ListOptions options{.storePath = store, .format = OutputFormat::Ndjson};
            CapturedStreams printed;
            static_cast<void>(runList(options, *m_services, printed.streams()));
            return QJsonDocument::fromJson(printed.results()).object()[u"evidence"].toObject();
        };
        QCOMPARE(evidenceOf()[u"to"].toArray(), (QJsonArray{0, 6}));
        const Result<Database> database = Database::open(store);
        const RumourKey key = keyOf(RumourStore(*database).all().value().front());
        QVERIFY(AnnotationStore(*database).set(u"Correct"_s, {assignmentOf(key, AnnotationField::From, u"Wrexham"_s)}, {u"analyst"_s, 1}));
        QVERIFY(!evidenceOf().contains(u"from"));
        QVERIFY(evidenceOf().contains(u"player"));
    }

    void writesAFile_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("xlsx") << static_cast<int>(OutputFormat::Xlsx) << QByteArray("PK");
        QTest::newRow("csv") << static_cast<int>(OutputFormat::Csv) << QByteArray("date,player");
        QTest::newRow("table") << static_cast<int>(OutputFormat::Table) << QByteArray("date ");
    }
    void writesAFile()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, beginning);
        const QString path = m_folder.filePath(u"list.xlsx"_s);
        QCOMPARE(list({.format = static_cast<OutputFormat>(format), .outputPath = path}), QByteArray());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(beginning));
    }

    void aFileThatCannotBeWrittenIsNamed()
    {
        CapturedStreams captured;
        const QString path = m_folder.filePath(u"nowhere/list.csv"_s);
        QCOMPARE(run({.format = OutputFormat::Csv, .outputPath = path}, captured), SomeInputsFailed);
        QVERIFY(captured.complaints().constFirst().contains(path));
    }

    void refusesAStoreThatIsNotThereAndMakesNone()
    {
        const QString missing = m_folder.filePath(u"missing.sqlite"_s);
        CapturedStreams captured;
        QCOMPARE(run({.storePath = missing}, captured), StoreUnusable);
        QCOMPARE(captured.complaints().size(), 1);
        QVERIFY2(captured.complaints().constFirst().contains(missing),
            qPrintable(captured.complaints().constFirst()));
        QVERIFY(!QFile::exists(missing));
    }

private:
    ExitStatus run(ListOptions options, CapturedStreams &captured)
    {
        if (options.storePath.isEmpty())
            options.storePath = m_store;
        return runList(options, *m_services, captured.streams());
    }

    QByteArray list(const ListOptions &options)
    {
        CapturedStreams captured;
        [&] {
            QCOMPARE(run(options, captured), AllDone);
            QCOMPARE(captured.complaints(), QStringList());
        }();
        return captured.results();
    }

    void saveFilter(const QString &name, const QString &expression) const
    {
        const Result<Database> database = Database::open(m_store);
        const std::vector<Assignment> assignments{{{SubjectKind::SavedFilter, {}, name},
            static_cast<int>(SubjectField::Expression), expression}};
        QVERIFY(AnnotationStore(*database).set(u"Save"_s, assignments, {u"analyst"_s, 1}));
    }

    static QStringList dates(const QByteArray &ndjson)
    {
        QStringList dates;
        for (const QByteArray &line : ndjson.split('\n')) {
            if (!line.isEmpty())
                dates += QJsonDocument::fromJson(line).object()[u"published"].toString();
        }
        return dates;
    }

    QTemporaryDir m_folder;
    QString m_store;
    std::unique_ptr<const Services> m_services;
};

RUMOURDESK_TEST(TestListCommand)
#include "tst_listcommand.moc"

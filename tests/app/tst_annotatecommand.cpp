// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commands/annotatecommand.h"
#include "app/commands/selection.h"
#include "models/items/annotator.h"
#include "tests/app/deskfixture.h"
#include "tests/app/environment.h"
#include "tests/app/noprompt.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QAction>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

namespace {

const RumourId isak{1};
const RumourId bastoni{2};

} // namespace

class TestAnnotateCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_services = loadServices(); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = m_folder->filePath(u"store.sqlite"_s);
        makeStore(m_store, {isakToLiverpool, bastoniToBarcelona, bastoniToTottenham});
    }

    void saysSomethingOfOneRumour()
    {
        QCOMPARE(annotate({.rumours = {isak}}, {u"grade=B2"_s, u"tag=left foot"_s, u"note=Ask"_s, u"to=spurs"_s}),
            u"1 rumour changed, 0 unchanged\n"_s);
        const std::unique_ptr<FilteredStore> store = open();
        const Annotation &said = store->model.annotationOf(isak);
        QCOMPARE(gradeText(said.grade), u"B2"_s);
        QCOMPARE(said.tags, QStringList{u"left foot"_s});
        QCOMPARE(said.note, u"Ask"_s);
        QCOMPARE(store->model.rumour(isak)->rumour.to, u"Tottenham Hotspur"_s);
        QCOMPARE(store->model.rumourAsRead(isak)->rumour.to, u"Liverpool"_s);
        QCOMPARE(store->annotations.steps().value().size(), size_t(1));
        QVERIFY(store->model.annotationOf(bastoni).isEmpty());
    }

    void saysSomethingOfAllThatAFilterFinds()
    {
        annotate({.rumours = {bastoni}}, {u"star=yes"_s});
        QCOMPARE(annotate({.filter = u"bastoni"_s}, {u"star=yes"_s}), u"1 rumour changed, 1 unchanged\n"_s);
        QCOMPARE(annotate({.filter = u"nobody"_s}, {u"star=yes"_s}), u"0 rumours changed, 0 unchanged\n"_s);
        QCOMPARE(annotate({.filter = QString()}, {u"read=yes"_s}), u"3 rumours changed, 0 unchanged\n"_s);
        QCOMPARE(open(u"bastoni is:starred"_s)->model.rowCount(), 2);
        QCOMPARE(open(u"is:unread"_s)->model.rowCount(), 0);
    }

    /// A step of the command line is one of the window's steps.
    void theWindowTakesItBack()
    {
        annotate({.filter = u"bastoni"_s}, {u"tag=young"_s});
        const QString before = everything();
        annotate({.filter = u"bastoni"_s}, {u"grade=C3"_s, u"tags=left foot"_s, u"fee=£40m"_s, u"outcome=stayed"_s});
        QVERIFY(everything() != before);
        {
            NoPrompt prompt;
            Application application(*m_services, Database::open(m_store).value(), prompt);
            const auto *undo = application.window().findChild<QAction *>(u"Undo"_s);
            QVERIFY(undo && undo->isEnabled());
            QCOMPARE(undo->text(), u"&Undo Grade C3, Tags, Correct fee, Outcome: Stayed"_s);
            application.window().findChild<QAction *>(u"Undo"_s)->trigger();
            QCOMPARE(undo->text(), u"&Undo Tags"_s);
        }
        QCOMPARE(everything(), before);
        QCOMPARE(open()->annotations.steps().value().size(), size_t(3));
    }

    void theLogTellsWho()
    {
        const EnvironmentVariable user("USER", "scout");
        annotate({.rumours = {isak}}, {u"grade=A1"_s});
        const std::unique_ptr<FilteredStore> store = open();
        const StepHead step = store->annotations.steps().value().front();
        QCOMPARE(step.who, u"scout"_s);
        QCOMPARE(step.name, u"Grade A1"_s);
        QVERIFY(step.at > 1'600'000'000'000);
    }

    void aDryRunPrintsAndChangesNothing()
    {
        const QStringList lines
            = annotate({.rumours = {isak, bastoni}, .isDryRun = true}, {u"grade=B2"_s, u"to=Liverpool"_s}).split(u'\n');
        QCOMPARE(lines.size(), 2 + 5 + 3); // header and rule, changes, a blank line, the count and its line end
        QCOMPARE(lines[2].simplified(), u"1 Alexander Isak Liverpool Reliability none B"_s);
        QCOMPARE(lines[6].simplified(), u"2 Alessandro Bastoni Barcelona To corrected none Liverpool"_s);
        QCOMPARE(lines[8], u"2 rumours would be changed, 0 unchanged"_s);
        QCOMPARE(open()->annotations.steps().value().size(), size_t(0));
    }

    void aRejectedRumourIsFoundByItsNumber()
    {
        annotate({.rumours = {isak}}, {u"reject=yes"_s});
        QCOMPARE(open()->model.rowCount(), 2);
        annotate({.rumours = {isak}}, {u"reject=no"_s});
        QCOMPARE(open()->model.rowCount(), 3);
    }

    void anUnknownNumberIsNamedAndTheOthersAreUsed()
    {
        CapturedStreams captured;
        QCOMPARE(run({.rumours = {RumourId{99}, isak}}, {u"grade=B2"_s}, captured), SomeInputsFailed);
        QCOMPARE(captured.complaints(), QStringList{u"rumourdesk: the store has no rumour 99"_s});
        QCOMPARE(QString::fromUtf8(captured.results()), u"1 rumour changed, 0 unchanged\n"_s);
        QCOMPARE(gradeText(open()->model.annotationOf(isak).grade), u"B2"_s);
    }

    void aWrongFilterIsPointedAt()
    {
        CapturedStreams captured;
        QCOMPARE(run({.filter = u"plyer:isak"_s}, {u"grade=B2"_s}, captured), WrongUsage);
        QCOMPARE(captured.complaints().size(), 3);
    }

    void aStoreThatIsNotThereIsNotMade()
    {
        CapturedStreams captured;
        const QString missing = m_folder->filePath(u"missing.sqlite"_s);
        QCOMPARE(run({.storePath = missing, .rumours = {isak}}, {u"grade=B2"_s}, captured), StoreUnusable);
        QVERIFY(!QFile::exists(missing));
    }

    void whatTheStoreDoesNotTakeIsSaid()
    {
        {
            const Result<Database> database = Database::open(m_store);
            QVERIFY_RESULT(database);
            QVERIFY(QSqlQuery(database->connection())
                        .exec(u"CREATE TRIGGER refuse BEFORE INSERT ON changes BEGIN SELECT RAISE(ABORT, 'disk is full'); END"_s));
        }
        CapturedStreams captured;
        QCOMPARE(run({.rumours = {isak}}, {u"grade=B2"_s}, captured), StoreUnusable);
        QCOMPARE(captured.complaints().size(), 1);
        QVERIFY(captured.results().isEmpty());
        QVERIFY(open()->model.annotationOf(isak).isEmpty());
    }

private:
    ExitStatus run(AnnotateOptions options, const QStringList &words, CapturedStreams &captured)
    {
        options.said = TypedAnnotations::parse(words).value();
        if (options.storePath.isEmpty())
            options.storePath = m_store;
        return runAnnotate(options, *m_services, captured.streams());
    }

    QString annotate(const AnnotateOptions &options, const QStringList &words)
    {
        CapturedStreams captured;
        [&] {
            QCOMPARE(run(options, words, captured), AllDone);
            QCOMPARE(captured.complaints(), QStringList());
        }();
        return QString::fromUtf8(captured.results());
    }

    [[nodiscard]] std::unique_ptr<FilteredStore> open(const QString &filter = {}) const
    {
        CapturedStreams captured;
        return openFiltered({.path = m_store, .filter = filter}, *m_services, captured.streams()).store;
    }

    /// All that analysts have said, in one text.
    [[nodiscard]] QString everything() const
    {
        const std::unique_ptr<FilteredStore> store = open();
        const auto annotations = store->annotations.annotations();
        QString text;
        for (const auto &[key, annotation] : *annotations) {
            for (int i = 0; i < annotationFieldCount; ++i) {
                const auto field = static_cast<AnnotationField>(i);
                text += u"%1 %2 %3: %4\n"_s.arg(key.player, key.suitor, annotationFieldName(field),
                    annotationValue(annotation, field).value_or(u"none"_s));
            }
        }
        return text;
    }

    std::unique_ptr<const Services> m_services;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
};

RUMOURDESK_TEST(TestAnnotateCommand)
#include "tst_annotatecommand.moc"

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commandspec.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

const QString formatNames[] = {u"text"_s, u"table"_s, u"csv"_s, u"json"_s, u"ndjson"_s, u"xlsx"_s};

QString formatName(OutputFormat format)
{
    return formatNames[static_cast<size_t>(format)];
}

/// What a command line was understood as, in one line.
struct CommandText {
    QString operator()(const WindowOptions &options) const
    {
        return u"window store=%1 %2"_s.arg(options.storePath, options.inputs.join(u' '));
    }
    QString operator()(const TextRequest &request) const
    {
        return u"text "_s + request.text.section(u'\n', 0, 0);
    }
    QString operator()(const ReadOptions &options) const
    {
        return u"read %1 %2"_s.arg(formatName(options.format), options.inputs.join(u' '));
    }
    QString operator()(const ExtractOptions &options) const
    {
        return u"extract %1%2 %3"_s.arg(formatName(options.format),
            options.isExplained ? u" explained"_s : QString(), options.inputs.join(u' '));
    }
    QString operator()(const ImportOptions &options) const
    {
        return u"import store=%1 %2"_s.arg(options.storePath, options.inputs.join(u' '));
    }
    QString operator()(const ListOptions &options) const
    {
        return u"list %1%6%7 store=%2 filter=%3 sort=%4%5"_s.arg(formatName(options.format), options.storePath,
            options.filter, options.sort.order == Qt::DescendingOrder ? u"-"_s : QString(),
            QString::number(options.sort.column), options.withByteOrderMark ? u" bom"_s : QString(),
            options.outputPath.isEmpty() ? QString() : QString(u" out="_s + options.outputPath));
    }
    QString operator()(const AnnotateOptions &options) const
    {
        QStringList numbers;
        for (const RumourId rumour : options.rumours)
            numbers += QString::number(rumour.value);
        return u"annotate %1store=%2 rumours=%3 filter=%4: %5"_s.arg(options.isDryRun ? u"dry "_s : QString(),
            options.storePath, numbers.join(u','), options.filter, options.said.stepName());
    }
    QString operator()(const LogOptions &options) const
    {
        return u"log%1 store=%2 out=%3"_s.arg(
            options.withByteOrderMark ? u" bom"_s : QString(), options.storePath, options.outputPath);
    }
    QString operator()(const GoldOptions &options) const
    {
        return u"gold store=%1 filter=%2 out=%3"_s.arg(options.storePath, options.filter, options.folder);
    }
    QString operator()(const DossierOptions &options) const
    {
        return u"dossier store=%1 filter=%2 player=%3 %4 %5"_s.arg(options.storePath, options.filter, options.player,
            currencyCode(options.currency), options.outputPath);
    }
    QString operator()(const BackupOptions &options) const
    {
        return u"backup store=%1 out=%2"_s.arg(options.storePath, options.outputPath);
    }
    QString operator()(const CheckOptions &options) const { return u"check store=%1"_s.arg(options.storePath); }
    QString operator()(const ChartOptions &options) const
    {
        return u"chart %1 %2x%3 store=%4 filter=%5 out=%6"_s.arg(currencyCode(options.currency))
            .arg(options.size.width())
            .arg(options.size.height())
            .arg(options.storePath, options.filter, options.outputPath);
    }
};

} // namespace

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void understandsRightUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("understood");
        const auto row = [](const char *name, const QStringList &arguments, const QString &understood) {
            QTest::newRow(name) << arguments << understood;
        };
        row("nothing", {}, u"window store= "_s);
        row("files for the window", {u"a.txt"_s, u"b/"_s}, u"window store= a.txt b/"_s);
        row("window with store", {u"--store"_s, u"s.sqlite"_s, u"a.txt"_s}, u"window store=s.sqlite a.txt"_s);
        row("after two dashes all are files", {u"--"_s, u"-odd.txt"_s}, u"window store= -odd.txt"_s);
        row("version", {u"--version"_s}, u"text rumourdesk "_s + QLatin1StringView(RUMOURDESK_VERSION));
        row("short version", {u"-v"_s}, u"text rumourdesk "_s + QLatin1StringView(RUMOURDESK_VERSION));
        row("help", {u"--help"_s}, u"text Usage: rumourdesk [OPTION...] [FILE|FOLDER...]"_s);
        row("help of a command", {u"list"_s, u"-h"_s}, u"text Usage: rumourdesk list [OPTION...]"_s);
        row("help beats mistakes", {u"chart"_s, u"--bogus"_s, u"--help"_s},
            u"text Usage: rumourdesk chart [OPTION...]"_s);
        row("read", {u"read"_s, u"a.txt"_s}, u"read text a.txt"_s);
        row("read ndjson", {u"read"_s, u"--format"_s, u"ndjson"_s, u"a.txt"_s, u"b.txt"_s},
            u"read ndjson a.txt b.txt"_s);
        row("read a file named like a command", {u"read"_s, u"list"_s}, u"read text list"_s);
        row("extract", {u"extract"_s, u"a.txt"_s}, u"extract table a.txt"_s);
        row("extract explained", {u"extract"_s, u"a.txt"_s, u"--explain"_s, u"--format=json"_s},
            u"extract json explained a.txt"_s);
        row("import", {u"import"_s, u"--store=s"_s, u"a"_s}, u"import store=s a"_s);
        row("list", {u"list"_s}, u"list table store= filter= sort=-0"_s);
        row("list all options",
            {u"list"_s, u"--store"_s, u"s"_s, u"--filter"_s, u"-to:spurs fee>20m"_s, u"--sort"_s, u"-fee"_s,
                u"--format"_s, u"csv"_s},
            u"list csv store=s filter=-to:spurs fee>20m sort=-%1"_s.arg(RumourTableModel::FeeConverted));
        row("list for a spreadsheet", {u"list"_s, u"--format=csv"_s, u"--bom"_s}, u"list csv bom store= filter= sort=-0"_s);
        row("list into a file", {u"list"_s, u"--out"_s, u"a.XLSX"_s}, u"list xlsx out=a.XLSX store= filter= sort=-0"_s);
        row("list into a file of another form", {u"list"_s, u"--out"_s, u"a.csv"_s, u"--format=json"_s},
            u"list json out=a.csv store= filter= sort=-0"_s);
        row("list into a text file", {u"list"_s, u"--out"_s, u"a.txt"_s}, u"list table out=a.txt store= filter= sort=-0"_s);
        row("list into a pipe", {u"list"_s, u"--out"_s, u"/dev/stdout"_s}, u"list table out=/dev/stdout store= filter= sort=-0"_s);
        row("list into a file of an ending of no format", {u"list"_s, u"--out"_s, u"a.xyz"_s, u"--format=csv"_s},
            u"list csv out=a.xyz store= filter= sort=-0"_s);
        row("dossier", {u"dossier"_s, u"--player"_s, u"Leao"_s, u"--currency=gbp"_s, u"--out=a.PDF"_s},
            u"dossier store= filter= player=Leao GBP a.PDF"_s);
        row("list ascending", {u"list"_s, u"--sort"_s, u"player"_s},
            u"list table store= filter= sort=%1"_s.arg(RumourTableModel::Player));
        row("annotate one", {u"annotate"_s, u"7"_s, u"--grade"_s, u"b2"_s},
            u"annotate store= rumours=7 filter=: Grade B2"_s);
        row("annotate several", {u"annotate"_s, u"7"_s, u"12"_s, u"note=-1 = none"_s, u"to=spurs"_s, u"--store=s"_s},
            u"annotate store=s rumours=7,12 filter=: Note, Correct to"_s);
        row("annotate what a filter finds",
            {u"annotate"_s, u"--filter"_s, u"-to:spurs"_s, u"--tag=a"_s, u"--tag=b"_s, u"--dry-run"_s, u"star=yes"_s},
            u"annotate dry store= rumours= filter=-to:spurs: Star, Tags"_s);
        row("annotate all", {u"annotate"_s, u"--filter="_s, u"--outcome"_s, u"stayed"_s, u"--note"_s, u"-"_s},
            u"annotate store= rumours= filter=: Outcome: Stayed, Note"_s);
        row("backup", {u"backup"_s, u"b.sqlite"_s, u"--store"_s, u"s"_s}, u"backup store=s out=b.sqlite"_s);
        row("check", {u"check"_s}, u"check store="_s);
        row("log", {u"log"_s}, u"log store= out="_s);
        row("log into a file", {u"log"_s, u"--out=l.csv"_s, u"--bom"_s, u"--store"_s, u"s"_s}, u"log bom store=s out=l.csv"_s);
        row("gold", {u"gold"_s, u"--out=g"_s, u"--filter=is:corrected"_s, u"--store"_s, u"s"_s},
            u"gold store=s filter=is:corrected out=g"_s);
        row("chart", {u"chart"_s, u"--out"_s, u"c.png"_s}, u"chart EUR 1200x700 store= filter= out=c.png"_s);
        row("chart all options",
            {u"chart"_s, u"--out"_s, u"c.SVG"_s, u"--size"_s, u"800x600"_s, u"--currency"_s, u"gbp"_s,
                u"--filter"_s, u"x"_s, u"--store"_s, u"s"_s},
            u"chart GBP 800x600 store=s filter=x out=c.SVG"_s);
        row("the last of two values counts", {u"list"_s, u"--format"_s, u"csv"_s, u"--format"_s, u"json"_s},
            u"list json store= filter= sort=-0"_s);
    }

    void understandsRightUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, understood);
        const Result<Command> command = parseCommandLine(arguments);
        QVERIFY_RESULT(command);
        QCOMPARE(std::visit(CommandText(), *command), understood);
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("mention");
        const auto row = [](const char *name, const QStringList &arguments, const QString &command,
                             const QString &mention) {
            QTest::newRow(name) << arguments << command << mention;
        };
        row("unknown option", {u"--bogus"_s}, u"rumourdesk"_s, u"bogus"_s);
        row("unknown option of a command", {u"list"_s, u"--bogus"_s}, u"rumourdesk list"_s, u"bogus"_s);
        row("option of another command", {u"read"_s, u"--store"_s, u"s"_s, u"a"_s}, u"rumourdesk read"_s,
            u"store"_s);
        row("mistyped command", {u"extrct"_s, u"a.txt"_s}, u"rumourdesk"_s, u"did you mean 'extract'?"_s);
        row("no command at all", {u"frobnicate"_s}, u"rumourdesk"_s, u"neither a command nor a file"_s);
        row("annotate nothing", {u"annotate"_s, u"grade=B2"_s}, u"rumourdesk annotate"_s, u"by their numbers"_s);
        row("annotate by both", {u"annotate"_s, u"7"_s, u"--filter"_s, u"x"_s, u"grade=B2"_s}, u"rumourdesk annotate"_s,
            u"or else by --filter"_s);
        row("annotate without a word", {u"annotate"_s, u"7"_s}, u"rumourdesk annotate"_s, u"such as grade=B2"_s);
        row("annotate with a wrong grade", {u"annotate"_s, u"7"_s, u"--grade"_s, u"G9"_s}, u"rumourdesk annotate"_s,
            u"“grade=G9”"_s);
        row("a number behind a word", {u"annotate"_s, u"7"_s, u"grade=B2"_s, u"8"_s}, u"rumourdesk annotate"_s, u"“8”"_s);
        row("annotate an unknown field", {u"annotate"_s, u"7"_s, u"height=180"_s}, u"rumourdesk annotate"_s,
            u"“height”"_s);
        row("option before the command", {u"--store"_s, u"s"_s, u"list"_s}, u"rumourdesk"_s,
            u"must be the first"_s);
        row("no value", {u"list"_s, u"--filter"_s}, u"rumourdesk list"_s, u"filter"_s);
        row("value for a switch", {u"extract"_s, u"--explain=yes"_s, u"a"_s}, u"rumourdesk extract"_s,
            u"explain"_s);
        row("read nothing", {u"read"_s}, u"rumourdesk read"_s, u"at least one file"_s);
        row("extract nothing", {u"extract"_s}, u"rumourdesk extract"_s, u"at least one file"_s);
        row("import nothing", {u"import"_s}, u"rumourdesk import"_s, u"at least one file"_s);
        row("list with files", {u"list"_s, u"a.txt"_s}, u"rumourdesk list"_s, u"'a.txt'"_s);
        row("chart with files", {u"chart"_s, u"--out"_s, u"c.png"_s, u"a.txt"_s}, u"rumourdesk chart"_s,
            u"'a.txt'"_s);
        row("format of read", {u"read"_s, u"--format"_s, u"csv"_s, u"a"_s}, u"rumourdesk read"_s, u"'csv'"_s);
        row("format of extract", {u"extract"_s, u"--format"_s, u"csv"_s, u"a"_s}, u"rumourdesk extract"_s,
            u"'csv'"_s);
        row("format of list", {u"list"_s, u"--format"_s, u"text"_s}, u"rumourdesk list"_s, u"'text'"_s);
        row("a spreadsheet without a file", {u"list"_s, u"--format"_s, u"xlsx"_s}, u"rumourdesk list"_s, u"--out FILE.xlsx"_s);
        row("a list into no file", {u"list"_s, u"--out"_s, QString()}, u"rumourdesk list"_s, u"behind --out"_s);
        row("a dossier without a file", {u"dossier"_s}, u"rumourdesk dossier"_s, u"--out"_s);
        row("a dossier in another form", {u"dossier"_s, u"--out=a.doc"_s}, u"rumourdesk dossier"_s, u"*.pdf or *.html"_s);
        row("a dossier by both", {u"dossier"_s, u"--out=a.pdf"_s, u"--player=a"_s, u"--filter=b"_s},
            u"rumourdesk dossier"_s, u"or else by --player"_s);
        row("byte-order mark in JSON", {u"list"_s, u"--format"_s, u"json"_s, u"--bom"_s}, u"rumourdesk list"_s,
            u"--bom goes with --format csv"_s);
        row("a store without a name", {u"list"_s, u"--store"_s, QString()}, u"rumourdesk list"_s, u"name the store behind --store"_s);
        row("an ending of no format", {u"list"_s, u"--out=a.xyz"_s}, u"rumourdesk list"_s, u"ending .xyz"_s);
        row("sort field", {u"list"_s, u"--sort"_s, u"height"_s}, u"rumourdesk list"_s, u"'height'"_s);
        row("only a minus to sort by", {u"list"_s, u"--sort"_s, u"-"_s}, u"rumourdesk list"_s, u"'-'"_s);
        row("backup into no file", {u"backup"_s}, u"rumourdesk backup"_s, u"name one file"_s);
        row("backup into two files", {u"backup"_s, u"a"_s, u"b"_s}, u"rumourdesk backup"_s, u"name one file"_s);
        row("log into no file", {u"log"_s, u"--out="_s}, u"rumourdesk log"_s, u"behind --out"_s);
        row("gold files without a folder", {u"gold"_s}, u"rumourdesk gold"_s, u"--out"_s);
        row("chart without a file", {u"chart"_s}, u"rumourdesk chart"_s, u"--out"_s);
        row("chart of a kind unknown", {u"chart"_s, u"--out"_s, u"c.gif"_s}, u"rumourdesk chart"_s,
            u"'c.gif'"_s);
        row("chart in another style", {u"chart"_s, u"--out"_s, u"c.png"_s, u"--style"_s, u"sepia"_s},
            u"rumourdesk chart"_s, u"'sepia'"_s);
        row("chart too sharp", {u"chart"_s, u"--out"_s, u"c.png"_s, u"--scale"_s, u"5"_s}, u"rumourdesk chart"_s, u"'5'"_s);
        row("chart on another page", {u"chart"_s, u"--out"_s, u"c.pdf"_s, u"--page"_s, u"a3"_s}, u"rumourdesk chart"_s,
            u"'a3'"_s);
        row("page of a picture", {u"chart"_s, u"--out"_s, u"c.png"_s, u"--page"_s, u"a4"_s}, u"rumourdesk chart"_s,
            u"--page"_s);
        row("sharp drawing", {u"chart"_s, u"--out"_s, u"c.svg"_s, u"--scale"_s, u"2"_s}, u"rumourdesk chart"_s,
            u"--scale"_s);
        row("currency of no chart", {u"chart"_s, u"--out"_s, u"c.png"_s, u"--currency"_s, u"CHF"_s},
            u"rumourdesk chart"_s, u"'CHF'"_s);
        row("size of one number", {u"chart"_s, u"--out"_s, u"c.png"_s, u"--size"_s, u"800"_s},
            u"rumourdesk chart"_s, u"'800'"_s);
        row("size too small", {u"chart"_s, u"--out"_s, u"c.png"_s, u"--size"_s, u"800x199"_s},
            u"rumourdesk chart"_s, u"'800x199'"_s);
        row("size too large", {u"chart"_s, u"--out"_s, u"c.png"_s, u"--size"_s, u"10001x800"_s},
            u"rumourdesk chart"_s, u"'10001x800'"_s);
        row("line break in a word", {u"list"_s, u"--sort"_s, u"a\nb"_s}, u"rumourdesk list"_s, u"'a b'"_s);
    }

    void refusesWrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, command);
        QFETCH(QString, mention);
        const Result<Command> parsed = parseCommandLine(arguments);
        QVERIFY(!parsed);
        const QString message = parsed.error().message;
        QCOMPARE(parsed.error().kind, Error::Kind::Invalid);
        QVERIFY2(message.startsWith(command + u": "_s), qPrintable(message));
        QVERIFY2(message.contains(mention), qPrintable(message));
        QVERIFY2(message.endsWith(u"(see '%1 --help')"_s.arg(command)), qPrintable(message));
        QVERIFY2(!message.contains(u'\n'), qPrintable(message));
    }

    void takesABareWordThatIsAFileAsFile()
    {
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir(folder.path()).mkdir(u"articles"_s));
        QVERIFY(QDir::setCurrent(folder.path()));
        const Result<Command> command = parseCommandLine({u"articles"_s});
        QVERIFY(QDir::setCurrent(before));
        QVERIFY_RESULT(command);
        QCOMPARE(std::get<WindowOptions>(*command), (WindowOptions{{}, {u"articles"_s}}));
    }

    void helpListsEveryOptionAndExitStatus_data()
    {
        QTest::addColumn<QString>("command");
        for (const CommandSpec &command : commandSpecs())
            QTest::newRow(command.name.data()) << QString(command.name);
    }

    void helpListsEveryOptionAndExitStatus()
    {
        QFETCH(QString, command);
        const auto spec = std::ranges::find_if(
            commandSpecs(), [&command](const CommandSpec &known) { return command == known.name; });
        const QString help = commandHelp(*spec);
        for (const OptionSpec &option : spec->options)
            QVERIFY2(help.contains(u"\n  --"_s + option.name), option.name.data());
        QVERIFY(help.contains(u"--help"_s));
        for (const QString &status : {u"  0  "_s, u"  1  "_s, u"  2  "_s, u"  3  "_s})
            QVERIFY2(help.contains(status), qPrintable(help));
        for (const QString &line : help.split(u'\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }

    void programHelpListsTheCommands()
    {
        const QString help = programHelp();
        for (const CommandSpec &command : commandSpecs())
            QVERIFY2(help.contains(u"\n  "_s + command.name + u' '), command.name.data());
        for (const QString &option : {u"--store PATH"_s, u"--help"_s, u"--version"_s, u"  3  "_s})
            QVERIFY2(help.contains(option), qPrintable(option));
    }

    void everySortFieldOfTheHelpIsOne()
    {
        const auto list = std::ranges::find(commandSpecs(), "list"_L1, &CommandSpec::name);
        const QString text = std::ranges::find(list->options, "sort"_L1, &OptionSpec::name)->text;
        const QStringList fields =
            text.section(u"Fields:"_s, 1).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
        QCOMPARE(fields.size(), 15);
        for (const QString &field : fields)
            QVERIFY2(sortFieldFromText(field), qPrintable(field));
    }

    void sortFieldsReadBothDirections()
    {
        QCOMPARE(sortFieldFromText(u"fee"), (SortField{RumourTableModel::FeeConverted, Qt::AscendingOrder}));
        QCOMPARE(
            sortFieldFromText(u"-Fee"), (SortField{RumourTableModel::FeeConverted, Qt::DescendingOrder}));
        QCOMPARE(sortFieldFromText(u""), std::nullopt);
        QCOMPARE(sortFieldFromText(u"--fee"), std::nullopt);
    }
};

RUMOURDESK_TEST(TestCommandLine)
#include "tst_commandline.moc"

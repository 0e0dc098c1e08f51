// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commandspec.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// Wrong usage of a command in one line that ends with the way to its help.
Error wrongUsage(const CommandSpec &command, const QString &mistake)
{
    const QString name = command.name.isEmpty() ? u"rumourdesk"_s : u"rumourdesk "_s + command.name;
    return Error{Error::Kind::Invalid, u"%1: %2 (see '%1 --help')"_s.arg(name, mistake.simplified()), {}};
}

/// The smallest number of letters to insert, delete or replace that turns `a` into `b`.
int editDistance(QStringView a, QStringView b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

const CommandSpec *commandNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(commandSpecs(), [name](const CommandSpec &spec) { return name == spec.name; });
    return found == commandSpecs().end() ? nullptr : &*found;
}

/// A mistyped command would otherwise open the window on a file that does not exist.
std::optional<QString> mistakenCommand(const QString &word)
{
    if (commandNamed(word))
        return u"the command '%1' must be the first argument"_s.arg(word);
    static const QRegularExpression bareWord(u"^[A-Za-z][A-Za-z-]*$"_s);
    if (!bareWord.match(word).hasMatch() || QFileInfo::exists(word))
        return std::nullopt;
    QString mistake = u"'%1' is neither a command nor a file"_s.arg(word);
    for (const CommandSpec &command : commandSpecs()) {
        if (editDistance(word.toLower(), QString(command.name)) <= 2)
            return mistake + u"; did you mean '%1'?"_s.arg(command.name);
    }
    return mistake;
}

std::optional<OutputFormat> formatNamed(QStringView name, std::initializer_list<OutputFormat> allowed)
{
    static constexpr std::array names = {"text"_L1, "table"_L1, "csv"_L1, "json"_L1, "ndjson"_L1, "xlsx"_L1};
    const auto found = std::ranges::find_if(names, [name](QLatin1StringView known) { return name == known; });
    if (found == names.end())
        return std::nullopt;
    const auto format = static_cast<OutputFormat>(found - names.begin());
    return std::ranges::find(allowed, format) == allowed.end() ? std::nullopt : std::optional(format);
}

/// One command's arguments while they become its options. Keeps the first mistake.
class ArgumentReader
{
public:
    ArgumentReader(const CommandSpec &command, const QStringList &arguments)
        : m_command(command)
    {
        m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        m_parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
        if (command.name.isEmpty())
            m_parser.addOption(QCommandLineOption(QStringList{u"v"_s, u"version"_s}));
        for (const OptionSpec &option : command.options)
            m_parser.addOption(QCommandLineOption(QString(option.name), {}, option.value));
        // The parser passes over the first argument, where a program's name stands.
        if (!m_parser.parse(QStringList{u"rumourdesk"_s} + arguments))
            m_mistake = m_parser.errorText();
        // An unset variable of the shell must not lead to the default store.
        else if (m_parser.optionNames().contains(u"store"_s) && text("store"_L1).isEmpty())
            m_mistake = u"name the store behind --store"_s;
    }

    [[nodiscard]] bool isSet(QLatin1StringView option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString text(QLatin1StringView option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList texts(QLatin1StringView option) const { return m_parser.values(option); }
    [[nodiscard]] QStringList inputs() const { return m_parser.positionalArguments(); }

    [[nodiscard]] QStringList requiredInputs()
    {
        if (inputs().isEmpty())
            fail(u"name at least one file or folder"_s);
        return inputs();
    }

    /// Sets `target` to what `parse` makes of the option's value, if the option is given.
    template <class T, class Read>
    void read(QLatin1StringView option, T &target, const QString &expected, Read parse)
    {
        if (!isSet(option))
            return;
        if (const std::optional<T> value = parse(text(option)))
            target = *value;
        else
            fail(u"--%1 is %2, not '%3'"_s.arg(option, expected, text(option)));
    }

    void fail(const QString &mistake)
    {
        if (m_mistake.isEmpty())
            m_mistake = mistake;
    }

    [[nodiscard]] Result<Command> finish(Command command)
    {
        if (m_command.arguments.isEmpty() && !inputs().isEmpty())
            fail(u"'%1' is one argument too many"_s.arg(inputs().constFirst()));
        if (!m_mistake.isEmpty())
            return wrongUsage(m_command, m_mistake);
        return command;
    }

private:
    const CommandSpec &m_command;
    QCommandLineParser m_parser;
    QString m_mistake;
};

std::optional<QSize> sizeFromText(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{3,5})x(\\d{3,5})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto isUsable = [](int pixels) { return pixels >= 200 && pixels <= 10000; };
    return isUsable(size.width()) && isUsable(size.height()) ? std::optional(size) : std::nullopt;
}

std::optional<Currency> chartCurrencyFromText(const QString &text)
{
    const std::optional<Currency> currency = currencyFromCode(text);
    if (!currency || std::ranges::find(chartCurrencies, *currency) == chartCurrencies.end())
        return std::nullopt;
    return currency;
}

std::optional<PictureStyle> pictureStyleFromText(const QString &text)
{
    using enum PictureStyle;
    return text == "print"_L1 ? std::optional(Print)
        : text == "light"_L1  ? std::optional(Light)
        : text == "dark"_L1   ? std::optional(Dark)
                              : std::nullopt;
}

std::optional<PicturePage> picturePageFromText(const QString &text)
{
    using enum PicturePage;
    return text == "fitted"_L1 ? std::optional(Fitted)
        : text == "a4"_L1      ? std::optional(A4)
        : text == "16:9"_L1    ? std::optional(Slide)
                               : std::nullopt;
}

std::optional<QString> fileNamed(const QString &text, std::initializer_list<QLatin1StringView> suffixes)
{
    const QString suffix = QFileInfo(text).suffix().toLower();
    const bool isKnown =
        std::ranges::any_of(suffixes, [&suffix](QLatin1StringView known) { return suffix == known; });
    return isKnown ? std::optional(text) : std::nullopt;
}

Result<Command> readOptions(ArgumentReader &arguments)
{
    ReadOptions options;
    arguments.read("format"_L1, options.format, u"text or ndjson"_s, [](const QString &text) {
        return formatNamed(text, {OutputFormat::Text, OutputFormat::Ndjson});
    });
    options.inputs = arguments.requiredInputs();
    return arguments.finish(options);
}

Result<Command> extractOptions(ArgumentReader &arguments)
{
    ExtractOptions options;
    arguments.read("format"_L1, options.format, u"table, ndjson or json"_s, [](const QString &text) {
        return formatNamed(text, {OutputFormat::Table, OutputFormat::Ndjson, OutputFormat::Json});
    });
    options.isExplained = arguments.isSet("explain"_L1);
    options.inputs = arguments.requiredInputs();
    return arguments.finish(options);
}

Result<Command> importOptions(ArgumentReader &arguments)
{
    return arguments.finish(ImportOptions{arguments.text("store"_L1), arguments.requiredInputs()});
}

Result<Command> listOptions(ArgumentReader &arguments)
{
    ListOptions options;
    options.storePath = arguments.text("store"_L1);
    options.filter = arguments.text("filter"_L1);
    arguments.read("sort"_L1, options.sort, u"a field of the table such as date, fee or -fee"_s,
        [](const QString &text) { return sortFieldFromText(text); });
    const auto listFormat = [](const QString &text) {
        return formatNamed(text,
            {OutputFormat::Table, OutputFormat::Csv, OutputFormat::Json, OutputFormat::Ndjson, OutputFormat::Xlsx});
    };
    options.outputPath = arguments.text("out"_L1);
    if (arguments.isSet("out"_L1) && options.outputPath.isEmpty())
        arguments.fail(u"name the file to write behind --out"_s);
    const QString suffix = QFileInfo(options.outputPath).suffix().toLower();
    options.format = listFormat(suffix).value_or(options.format);
    if (!arguments.isSet("format"_L1) && !suffix.isEmpty() && suffix != "txt"_L1 && !listFormat(suffix))
        arguments.fail(u"no format is known by the ending .%1: name one by --format"_s.arg(suffix));
    arguments.read("format"_L1, options.format, u"table, csv, json, ndjson or xlsx"_s, listFormat);
    if (options.format == OutputFormat::Xlsx && QFileInfo(options.outputPath).suffix().toLower() != "xlsx"_L1)
        arguments.fail(u"a spreadsheet goes into a file: --out FILE.xlsx"_s);
    options.withByteOrderMark = arguments.isSet("bom"_L1);
    if (options.withByteOrderMark && options.format != OutputFormat::Csv)
        arguments.fail(u"--bom goes with --format csv alone"_s);
    return arguments.finish(options);
}

/// "7" and "12" become numbers, whatever follows them stays.
std::vector<RumourId> takeRumours(QStringList &words)
{
    std::vector<RumourId> rumours;
    bool isNumber = true;
    while (!words.isEmpty()) {
        const qint64 number = words.constFirst().toLongLong(&isNumber);
        if (!isNumber)
            break;
        rumours.push_back({number});
        words.removeFirst();
    }
    return rumours;
}

Result<Command> annotateOptions(ArgumentReader &arguments)
{
    AnnotateOptions options;
    options.storePath = arguments.text("store"_L1);
    options.filter = arguments.text("filter"_L1);
    options.isDryRun = arguments.isSet("dry-run"_L1);
    QStringList words = arguments.inputs();
    options.rumours = takeRumours(words);
    for (const QLatin1StringView name : {"grade"_L1, "outcome"_L1, "tag"_L1, "note"_L1}) {
        for (const QString &value : arguments.texts(name))
            words.append(name + u'=' + value);
    }
    if (options.rumours.empty() == !arguments.isSet("filter"_L1))
        arguments.fail(u"name rumours by their numbers, or else by --filter"_s);
    if (const Result<TypedAnnotations> said = TypedAnnotations::parse(words))
        options.said = *said;
    else
        arguments.fail(said.error().message);
    if (options.said.isEmpty())
        arguments.fail(u"say something of the rumours, such as grade=B2"_s);
    return arguments.finish(options);
}

Result<Command> logOptions(ArgumentReader &arguments)
{
    if (arguments.isSet("out"_L1) && arguments.text("out"_L1).isEmpty())
        arguments.fail(u"name the file to write behind --out"_s);
    return arguments.finish(
        LogOptions{arguments.text("store"_L1), arguments.text("out"_L1), arguments.isSet("bom"_L1)});
}

Result<Command> goldOptions(ArgumentReader &arguments)
{
    const GoldOptions options{arguments.text("store"_L1), arguments.text("filter"_L1), arguments.text("out"_L1)};
    if (options.folder.isEmpty())
        arguments.fail(u"name the folder to write into with --out"_s);
    return arguments.finish(options);
}

Result<Command> chartOptions(ArgumentReader &arguments)
{
    ChartOptions options;
    options.storePath = arguments.text("store"_L1);
    options.filter = arguments.text("filter"_L1);
    arguments.read("currency"_L1, options.currency, u"EUR, GBP or USD"_s, chartCurrencyFromText);
    arguments.read("out"_L1, options.outputPath, u"a file named *.png, *.svg, *.pdf or *.csv"_s,
        [](const QString &text) { return fileNamed(text, {"png"_L1, "svg"_L1, "pdf"_L1, "csv"_L1}); });
    arguments.read("size"_L1, options.size, u"a width and height of 200 to 10000 pixels such as 1200x700"_s,
        sizeFromText);
    arguments.read("style"_L1, options.style, u"print, light or dark"_s, pictureStyleFromText);
    arguments.read("scale"_L1, options.scale, u"1, 2, 3 or 4"_s, [](const QString &text) {
        return text.size() == 1 && text >= u'1' && text <= u'4' ? std::optional(text.toInt()) : std::nullopt;
    });
    arguments.read("page"_L1, options.page, u"fitted, a4 or 16:9"_s, picturePageFromText);
    options.hasCaption = !arguments.isSet("no-caption"_L1);
    if (!arguments.isSet("out"_L1))
        arguments.fail(u"name the file to write with --out"_s);
    const QString suffix = QFileInfo(options.outputPath).suffix().toLower();
    if (arguments.isSet("scale"_L1) && suffix != "png"_L1)
        arguments.fail(u"--scale goes with a file named *.png alone"_s);
    if (arguments.isSet("page"_L1) && suffix != "pdf"_L1)
        arguments.fail(u"--page goes with a file named *.pdf alone"_s);
    return arguments.finish(options);
}

Result<Command> dossierOptions(ArgumentReader &arguments)
{
    DossierOptions options;
    options.storePath = arguments.text("store"_L1);
    options.filter = arguments.text("filter"_L1);
    options.player = arguments.text("player"_L1);
    if (arguments.isSet("filter"_L1) && arguments.isSet("player"_L1))
        arguments.fail(u"choose rumours by --filter, or else by --player"_s);
    if (arguments.isSet("player"_L1) && options.player.isEmpty())
        arguments.fail(u"name the player behind --player"_s);
    arguments.read("currency"_L1, options.currency, u"EUR, GBP or USD"_s, chartCurrencyFromText);
    arguments.read("out"_L1, options.outputPath, u"a file named *.pdf or *.html"_s,
        [](const QString &text) { return fileNamed(text, {"pdf"_L1, "html"_L1, "htm"_L1}); });
    if (!arguments.isSet("out"_L1))
        arguments.fail(u"name the file to write with --out"_s);
    return arguments.finish(options);
}

Result<Command> backupOptions(ArgumentReader &arguments)
{
    const QStringList files = arguments.inputs();
    if (files.size() != 1)
        arguments.fail(u"name one file to copy the store into"_s);
    return arguments.finish(BackupOptions{arguments.text("store"_L1), files.value(0)});
}

Result<Command> checkOptions(ArgumentReader &arguments)
{
    return arguments.finish(CheckOptions{arguments.text("store"_L1)});
}

Result<Command> windowOptions(ArgumentReader &arguments)
{
    if (arguments.isSet("version"_L1))
        return Command(TextRequest{u"rumourdesk %1\n"_s.arg(QLatin1StringView(RUMOURDESK_VERSION))});
    if (const QStringList inputs = arguments.inputs(); !inputs.isEmpty()) {
        if (const std::optional<QString> mistake = mistakenCommand(inputs.constFirst()))
            return wrongUsage(windowSpec(), *mistake);
    }
    return arguments.finish(WindowOptions{arguments.text("store"_L1), arguments.inputs()});
}

struct OptionsReader {
    QLatin1StringView command;
    Result<Command> (*read)(ArgumentReader &);
};

constexpr std::array optionsReaders = {
    OptionsReader{{}, windowOptions},
    OptionsReader{"read"_L1, readOptions},
    OptionsReader{"extract"_L1, extractOptions},
    OptionsReader{"import"_L1, importOptions},
    OptionsReader{"list"_L1, listOptions},
    OptionsReader{"annotate"_L1, annotateOptions},
    OptionsReader{"log"_L1, logOptions},
    OptionsReader{"gold"_L1, goldOptions},
    OptionsReader{"chart"_L1, chartOptions},
    OptionsReader{"dossier"_L1, dossierOptions},
    OptionsReader{"backup"_L1, backupOptions},
    OptionsReader{"check"_L1, checkOptions},
};

} // namespace

Result<Command> parseCommandLine(const QStringList &arguments)
{
    const CommandSpec *named = arguments.isEmpty() ? nullptr : commandNamed(arguments.constFirst());
    const CommandSpec &command = named ? *named : windowSpec();
    ArgumentReader reader(command, named ? arguments.mid(1) : arguments);
    if (reader.isSet("help"_L1))
        return Command(TextRequest{named ? commandHelp(command) : programHelp()});
    return std::ranges::find(optionsReaders, command.name, &OptionsReader::command)->read(reader);
}

} // namespace rumourdesk

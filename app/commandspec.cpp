// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandspec.h"

#include <QStringList>

#include <array>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr OptionSpec storeOption = {"store"_L1, "PATH"_L1,
    "the store; default: the environment's RUMOURDESK_STORE,\n"
    "else rumourdesk/rumours.sqlite in the XDG data folder"_L1};
constexpr OptionSpec filterOption = {"filter"_L1, "EXPR"_L1,
    "only the rumours that this filter lets through, as in the\n"
    "window's filter line: 'to:spurs stage>=talks fee>20m'"_L1};

constexpr OptionSpec bomOption
    = {"bom"_L1, {}, "begin CSV with a byte-order mark, for spreadsheets"_L1};

constexpr std::array windowOptions = {storeOption};
constexpr std::array readOptions = {
    OptionSpec{"format"_L1, "FORMAT"_L1, "text (default) or ndjson: one JSON object a file"_L1},
};
constexpr std::array extractOptions = {
    OptionSpec{"format"_L1, "FORMAT"_L1,
        "table (default), ndjson: one JSON object an article,\n"
        "or json: a list of those objects"_L1},
    OptionSpec{"explain"_L1, {}, "add to each rumour why player and club were linked"_L1},
};
constexpr std::array importOptions = {storeOption};
constexpr std::array listOptions = {
    storeOption,
    filterOption,
    OptionSpec{"sort"_L1, "FIELD"_L1,
        "order by this field, -FIELD for the reverse; default:\n"
        "-date. Fields: date player from to stage fee window\n"
        "source move basis journalist age contract byline added"_L1},
    OptionSpec{"format"_L1, "FORMAT"_L1,
        "table (default), csv, json, ndjson or xlsx; in CSV, text\n"
        "that a spreadsheet would run as a formula begins with '"_L1},
    OptionSpec{"out"_L1, "FILE"_L1,
        "the file to write, for xlsx a must; without --format the\n"
        "end of its name says the form"_L1},
    bomOption,
};
constexpr std::array annotateOptions = {
    storeOption,
    filterOption,
    OptionSpec{"grade"_L1, "GRADE"_L1, "as grade=GRADE: B2, or B or 2 alone"_L1},
    OptionSpec{"outcome"_L1, "NAME"_L1, "as outcome=NAME"_L1},
    OptionSpec{"tag"_L1, "TAG"_L1, "as tag=TAG; may be given several times"_L1},
    OptionSpec{"note"_L1, "TEXT"_L1, "as note=TEXT"_L1},
    OptionSpec{"dry-run"_L1, {}, "print what would be changed, and change nothing"_L1},
};
constexpr std::array logOptions = {
    storeOption,
    OptionSpec{"out"_L1, "FILE"_L1, "the file to write; without it the log is printed"_L1},
    bomOption,
};
constexpr std::array goldOptions = {
    storeOption,
    filterOption,
    OptionSpec{"out"_L1, "FOLDER"_L1, "the folder to write into; it is made if need be"_L1},
};
constexpr OptionSpec currencyOption{
    "currency"_L1, "CODE"_L1, "EUR (default), GBP or USD, at each month's reference rate"_L1};
constexpr std::array chartOptions = {
    storeOption,
    filterOption,
    currencyOption,
    OptionSpec{"out"_L1, "FILE"_L1, "the file to write; its name ends in .png, .svg, .pdf or .csv"_L1},
    OptionSpec{"size"_L1, "WxH"_L1, "width and height in pixels, 200 to 10000; default 1200x700"_L1},
    OptionSpec{"style"_L1, "STYLE"_L1, "print (default) on white, or light or dark as the window"_L1},
    OptionSpec{"scale"_L1, "N"_L1, "1 (default) to 4 pixels of a PNG for each one of --size"_L1},
    OptionSpec{"page"_L1, "PAGE"_L1, "of a PDF: fitted (default), a4 or 16:9"_L1},
    OptionSpec{"no-caption"_L1, {}, "without the line that tells filter, counts, sources and\nrates below the chart"_L1},
};

constexpr std::array dossierOptions = {
    storeOption,
    filterOption,
    OptionSpec{"player"_L1, "NAME"_L1, "the rumours about one player, in place of a filter"_L1},
    currencyOption,
    OptionSpec{"out"_L1, "FILE"_L1, "the file to write; its name ends in .pdf or .html"_L1},
};

constexpr std::array checkOptions = {storeOption};
constexpr std::array backupOptions = {storeOption};

constexpr CommandSpec window = {{}, "[FILE|FOLDER...]"_L1, "open the window, importing the files first"_L1,
    "Reads transfer rumours out of articles and shows them as a table, a chart of\n"
    "fees and a reader. Without a command it opens the window and imports the given\n"
    "files and folders into the store; of a folder, all *.txt and *.text files."_L1,
    windowOptions};

constexpr std::array commands = {
    CommandSpec{"read"_L1, "FILE|FOLDER..."_L1, "print the articles as read, nothing extracted"_L1,
        "Prints the articles in the files as they are read: title, byline, date,\n"
        "publisher, address, language and body. Uses no store."_L1,
        readOptions},
    CommandSpec{"extract"_L1, "FILE|FOLDER..."_L1, "print the rumours found in the files"_L1,
        "Reads the files and prints the rumours found in them, in the order of the\n"
        "arguments. Uses no store."_L1,
        extractOptions},
    CommandSpec{"import"_L1, "FILE|FOLDER..."_L1, "read the files into the store"_L1,
        "Reads the files into the store and prints how many articles were new, unchanged\n"
        "and failed. An article that the store has already is left alone."_L1,
        importOptions},
    CommandSpec{"list"_L1, {}, "print the rumours of the store"_L1,
        "Prints the rumours of the store, filtered and sorted, with what analysts said of\n"
        "them."_L1, listOptions},
    CommandSpec{"annotate"_L1, "RUMOUR-ID... FIELD=VALUE..."_L1, "grade, tag, note and correct rumours"_L1,
        "Says something of rumours, named by the numbers that list prints or else by\n"
        "--filter, in one step that Edit > Undo of the window takes back. FIELD=VALUE is\n"
        "  grade=B2         letter, digit or both; empty for none\n"
        "  outcome=NAME     moved-there, moved-elsewhere, stayed, window-closed,\n"
        "                   still-open; empty for none\n"
        "  tags=A,B         these and no others; tag=A adds one, untag=A removes one\n"
        "  note=TEXT        in place of the note before\n"
        "  star=yes         or no; so are read, and reject, which hides the rumour\n"
        "or corrects what was read; empty says that the article names none:\n"
        "  player from to move stage fee window sources journalists contract_until age\n"
        "as in to=spurs, fee='$20m-25m asking', window='summer 2026',\n"
        "sources='BBC Sport; Marca'. restore=to,fee or restore=all puts back what was\n"
        "read."_L1,
        annotateOptions},
    CommandSpec{"log"_L1, {}, "print who changed what, when, as CSV"_L1,
        "Prints every change that analysts have made, oldest first, as CSV: who, when,\n"
        "what, before and after. A file named by --out is replaced only when it is whole.\n"
        "An empty cell says that nothing stood there, \"\" that a correction says so."_L1,
        logOptions},
    CommandSpec{"gold"_L1, {}, "write articles with what analysts read in them"_L1,
        "Writes every article with a rumour that the filter lets through as gold files:\n"
        "NAME.txt, the text, and NAME.json, all its rumours as analysts have left them,\n"
        "corrected and added ones with them and rejected ones without."_L1,
        goldOptions},
    CommandSpec{"chart"_L1, {}, "draw the fees of the store's rumours over time"_L1,
        "Draws fees over publication dates into a file, or writes its points as CSV."_L1, chartOptions},
    CommandSpec{"dossier"_L1, {}, "write a board paper about a player or a selection"_L1,
        "Writes a dossier of the rumours: who is interested and how far each has got,\n"
        "the fees named, the sources and their grades, the chart, a table, and each\n"
        "rumour with the sentence that tells it and what analysts said of it. The same\n"
        "store and options make the same file."_L1,
        dossierOptions},
    CommandSpec{"backup"_L1, "FILE"_L1, "copy the store into a file"_L1,
        "Copies the store as it is at this moment, also while the window is open. A file\n"
        "of that name is replaced only when the copy is whole. The copy is a store: open\n"
        "it with --store FILE."_L1,
        backupOptions},
    CommandSpec{"check"_L1, {}, "say whether the store is whole"_L1,
        "Looks through the whole store and names every damage on standard error; the exit\n"
        "status is 3 then. Changes nothing."_L1,
        checkOptions},
};

constexpr auto exitStatusText = "Exit status:\n"
                                "  0  all done\n"
                                "  1  some inputs failed; each is named on standard error with its reason\n"
                                "  2  wrong usage\n"
                                "  3  the store cannot be used\n"_L1;

/// "  LEFT   first line of text" with the further lines of the text below the first.
QString entry(const QString &left, qsizetype width, QLatin1StringView text)
{
    const QString indent = QString(width + 4, u' ');
    QString right = text;
    right.replace(u'\n', u'\n' + indent);
    return u"  "_s + left.leftJustified(width) + u"  "_s + right + u'\n';
}

QString optionLabel(const OptionSpec &option)
{
    const QString name = u"--"_s + option.name;
    return option.value.isEmpty() ? name : name + u' ' + option.value;
}

QString optionsText(const CommandSpec &command, bool withVersion)
{
    QString text = u"Options:\n"_s;
    constexpr qsizetype width = 15;
    for (const OptionSpec &option : command.options)
        text += entry(optionLabel(option), width, option.text);
    text += entry(u"-h, --help"_s, width, "print this help and do nothing else"_L1);
    if (withVersion)
        text += entry(u"-v, --version"_s, width, "print the version and do nothing else"_L1);
    return text;
}

} // namespace

std::span<const CommandSpec> commandSpecs()
{
    return commands;
}

const CommandSpec &windowSpec()
{
    return window;
}

QString programHelp()
{
    QString text = u"Usage: rumourdesk [OPTION...] "_s + window.arguments
        + u"\n       rumourdesk COMMAND ...\n\n"_s + window.text
        + u"\n\nCommands (no display needed; 'rumourdesk COMMAND --help' tells more):\n"_s;
    for (const CommandSpec &command : commands)
        text += entry(command.name, 8, command.summary);
    return text + u'\n' + optionsText(window, true) + u'\n' + exitStatusText;
}

QString commandHelp(const CommandSpec &command)
{
    QString usage = u"Usage: rumourdesk "_s + command.name + u" [OPTION...]"_s;
    if (!command.arguments.isEmpty())
        usage += u' ' + command.arguments;
    return usage + u"\n\n"_s + command.text + u"\n\n"_s + optionsText(command, false) + u'\n'
        + exitStatusText;
}

} // namespace rumourdesk

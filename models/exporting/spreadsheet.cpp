// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/spreadsheet.h"

#include "models/exporting/judgedcells.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <xlsxwriter.h>

#include <array>
#include <utility>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

struct SheetColumn {
    const char *title;
    double width; ///< characters
};

constexpr std::array columns = {
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Date"), 11},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Player"), 24},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "From"), 20},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "To"), 20},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Move"), 9},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Stage"), 10},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Fee"), 15},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Fee from"), 14},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Fee to"), 14},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Currency"), 10},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Basis"), 10},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Window"), 13},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Sources"), 24},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Journalists"), 20},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Age"), 6},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Contract"), 10},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Byline"), 20},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Grade"), 8},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Outcome"), 16},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Tags"), 18},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Note"), 40},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Read before correction"), 30},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Article"), 40},
    SheetColumn{QT_TRANSLATE_NOOP("Spreadsheet", "Number"), 9},
};

constexpr lxw_col_t lastColumn = static_cast<lxw_col_t>(columns.size() - 1);
constexpr qsizetype longestText = 32'767; // characters in a cell
constexpr int mostLinks = 65'530; // in a sheet
constexpr qsizetype longestLink = 2'079; // characters

} // namespace

struct Spreadsheet::Book {
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *header = nullptr;
    lxw_format *date = nullptr;
    lxw_format *amount = nullptr;
    lxw_format *link = nullptr;
    lxw_row_t row = 0;
    lxw_col_t column = 0; ///< the next one to be filled
    int links = 0;
    QDate newest;

    void setup();
    void text(const QString &words)
    {
        const QByteArray bytes = words.left(longestText).toUtf8();
        if (!bytes.isEmpty())
            worksheet_write_string(sheet, row, column, bytes.constData(), nullptr);
        ++column;
    }
    void number(std::optional<qint64> value, lxw_format *format = nullptr)
    {
        if (value)
            worksheet_write_number(sheet, row, column, static_cast<double>(*value), format);
        ++column;
    }
    void day(const std::optional<PublicationDate> &published);
    /// Words that lead to an address, while there is one and the sheet has room for it.
    void linked(const QString &words, const QString &address);
};

void Spreadsheet::Book::setup()
{
    header = workbook_add_format(book);
    format_set_bold(header);
    format_set_bottom(header, LXW_BORDER_THIN);
    date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd");
    format_set_align(date, LXW_ALIGN_LEFT);
    amount = workbook_add_format(book);
    format_set_num_format(amount, "#,##0");
    link = workbook_get_default_url_format(book);
    for (lxw_col_t i = 0; i <= lastColumn; ++i) {
        worksheet_set_column(sheet, i, i, columns[i].width, nullptr);
        const QByteArray title = QCoreApplication::translate("Spreadsheet", columns[i].title).toUtf8();
        worksheet_write_string(sheet, 0, i, title.constData(), header);
    }
    worksheet_freeze_panes(sheet, 1, 2); // the header, and whom a row is about
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
}

void Spreadsheet::Book::day(const std::optional<PublicationDate> &published)
{
    if (published && published->date.year() >= 1900) { // where a spreadsheet's calendar begins
        lxw_datetime day{};
        day.year = published->date.year();
        day.month = published->date.month();
        day.day = published->date.day();
        worksheet_write_datetime(sheet, row, column, &day, date);
        newest = std::max(newest, published->date);
    }
    ++column;
}

void Spreadsheet::Book::linked(const QString &words, const QString &address)
{
    if (links >= mostLinks || address.size() > longestLink || !isWebAddress(address)) {
        text(words);
        return;
    }
    const QByteArray to = address.toUtf8();
    const QByteArray shown = words.left(longestText).toUtf8();
    const lxw_error failure
        = worksheet_write_url_opt(sheet, row, column, to.constData(), link, shown.constData(), nullptr);
    if (failure == LXW_NO_ERROR) {
        ++links;
        ++column;
    } else {
        text(words);
    }
}

Spreadsheet::Spreadsheet(const QString &path, const QString &folder)
    : m_book(std::make_unique<Book>())
{
    QByteArray rowsFolder = QFile::encodeName(folder);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = rowsFolder.data();
    m_book->book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!m_book->book)
        return; // close() says so
    m_book->sheet = workbook_add_worksheet(
        m_book->book, QCoreApplication::translate("Spreadsheet", "Rumours").toUtf8().constData());
    if (m_book->sheet)
        m_book->setup();
}

Spreadsheet::~Spreadsheet()
{
    if (m_book->book)
        lxw_workbook_free(m_book->book);
}

void Spreadsheet::add(const JudgedRumour &judged)
{
    Book &book = *m_book;
    if (!book.sheet)
        return;
    const Rumour &rumour = judged.stored.rumour;
    const Annotation &annotation = judged.annotation;
    ++book.row;
    book.column = 0;
    book.day(judged.stored.published);
    book.linked(rumour.player, judged.address);
    book.text(rumour.from);
    book.text(rumour.to);
    book.text(moveName(rumour.move));
    book.text(stageName(rumour.stage));
    book.text(rumour.fee ? feeText(*rumour.fee) : QString());
    book.number(rumour.fee ? rumour.fee->minimum : std::nullopt, book.amount);
    book.number(rumour.fee ? rumour.fee->maximum : std::nullopt, book.amount);
    book.text(rumour.fee ? currencyCode(rumour.fee->currency) : QString());
    book.text(rumour.fee ? feeBasisName(rumour.fee->basis) : QString());
    book.text(rumour.window ? windowText(*rumour.window) : QString());
    book.text(rumour.sources.join(u", "_s));
    book.text(rumour.journalists.join(u", "_s));
    book.number(rumour.age);
    book.number(rumour.contractUntil);
    book.text(judged.stored.byline);
    book.text(gradeText(annotation.grade));
    book.text(annotation.outcome ? outcomeText(*annotation.outcome) : QString());
    book.text(tagsText(annotation.tags));
    book.text(annotation.note);
    book.text(correctionsText(judged));
    book.text(judged.address);
    book.number(judged.stored.id.value);
}

Result<void> Spreadsheet::close()
{
    if (!m_book->sheet)
        return Error{Error::Kind::Unreadable, u"there is no room for the spreadsheet"_s, {}};
    worksheet_autofilter(m_book->sheet, 0, 0, m_book->row, lastColumn);
    lxw_doc_properties properties{};
    QByteArray title = QCoreApplication::translate("Spreadsheet", "Rumours").toUtf8();
    QByteArray author = QByteArrayLiteral("RumourDesk " RUMOURDESK_VERSION);
    properties.title = title.data();
    properties.author = author.data();
    // The day of the newest rumour and not today, so that the same rumours make the same file.
    const QDate day = m_book->newest.isValid() ? m_book->newest : QDate(2000, 1, 1);
    properties.created = static_cast<time_t>(QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(m_book->book, &properties);
    m_book->sheet = nullptr;
    const lxw_error failure = workbook_close(std::exchange(m_book->book, nullptr));
    if (failure != LXW_NO_ERROR)
        return Error{Error::Kind::Unreadable, QString::fromLatin1(lxw_strerror(failure)), {}};
    return {};
}

} // namespace rumourdesk

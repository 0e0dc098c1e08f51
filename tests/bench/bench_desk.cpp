// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk with a million made-up rumours in the real window: how long each thing that an analyst does takes until it is
// painted, beside a fixed point in the same run.
#include "app/application.h"
#include "app/services.h"
#include "models/items/rumourcells.h"
#include "models/items/rumourrows.h"
#include "tests/bench/deskprobe.h"
#include "tests/bench/madeupstore.h"
#include "views/chart/chartcanvas.h"
#include "views/common/dialogfileprompt.h"
#include "views/filter/filterline.h"
#include "views/reader/articletext.h"
#include "views/table/rumourtableview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCompleter>
#include <QAbstractItemView>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

using namespace rumourdesk;
using namespace rumourdesk::bench;
using namespace Qt::StringLiterals;

namespace {

using Table = RumourTableModel;

/// The same rows as a plain model with the same texts, for Qt's own proxy and view.
class PlainModel final : public QAbstractTableModel
{
public:
    /// Of the first `most` rows.
    PlainModel(const RumourColumns &columns, const ExchangeRates &rates, size_t most)
        : m_columns(columns), m_cells(columns, rates, Currency::EUR), m_count(std::min(most, columns.count()))
    {
    }

    int rowCount(const QModelIndex & = {}) const override { return static_cast<int>(m_count); }
    int columnCount(const QModelIndex & = {}) const override { return Table::GradeColumn + 1; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const auto row = static_cast<size_t>(index.row());
        if (role == Table::SortRole)
            return m_cells.sortValue(row, index.column());
        return role == Qt::DisplayRole ? QVariant(m_cells.text(row, index.column())) : QVariant();
    }

private:
    const RumourColumns &m_columns;
    RumourCells m_cells;
    size_t m_count;
};

/// The window over a store, as the program opens it.
struct OpenDesk {
    OpenDesk(const Services &services, const QString &path)
        : application(services, Database::open(path).value(), prompt)
    {
        application.window().resize(1920, 1080);
        application.window().show();
    }

    template<class Widget>
    [[nodiscard]] Widget *find() { return application.window().findChild<Widget *>(); }
    [[nodiscard]] QWidget *rows() { return find<RumourTableView>()->viewport(); }

    DialogFilePrompt prompt;
    Application application;
};

void print(const char *what, const Times &times, const QString &aim, const char *fixedPoint, double fixed)
{
    std::printf("%-44s %8.1f %8.1f ms  busy %6.1f %6.1f  aim %-9s", what, times.median(), times.p95(),
        Times::quantile(times.busy, 0.5), Times::quantile(times.busy, 0.95), qPrintable(aim));
    if (fixed > 0)
        std::printf("  %s %.1f ms, ratio %.2f", fixedPoint, fixed, fixed / times.median());
    std::putchar('\n');
    std::fflush(stdout);
}

void printGap(double gap)
{
    std::printf("%-44s %17.1f ms  aim <= 50\n", "    longest gap of the event loop", gap);
}

/// SQLite alone, reading what the table's columns hold and making nothing of it.
double bareLoop(const QString &path)
{
    constexpr std::array queries = {
        "SELECT id, published_day, published_minute, added_at, byline, publisher FROM articles "
        "ORDER BY published_day DESC, published_minute DESC, id",
        "SELECT id, article_id, player_id, from_id, to_id, move, stage, fee_min, fee_max, currency, basis, "
        "transfer_window, contract_until, age, is_added FROM rumours ORDER BY id",
        "SELECT rumour_id, outlet_id FROM rumour_sources ORDER BY rumour_id, ordinal",
        "SELECT rumour_id, journalist_id FROM rumour_journalists ORDER BY rumour_id, ordinal",
        "SELECT id, name FROM players",
    };
    sqlite3 *db = nullptr;
    qint64 sum = 0;
    const double time = milliseconds([&] {
        sqlite3_open_v2(
            path.toUtf8().constData(), &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
        for (const char *query : queries) {
            sqlite3_stmt *statement = nullptr;
            sqlite3_prepare_v2(db, query, -1, &statement, nullptr);
            const int columns = sqlite3_column_count(statement);
            while (sqlite3_step(statement) == SQLITE_ROW) {
                for (int column = 0; column < columns; ++column)
                    sum += sqlite3_column_int64(statement, column);
            }
            sqlite3_finalize(statement);
        }
        sqlite3_close(db);
    });
    if (sum == 0)
        qFatal("%s has no rumours", qPrintable(path));
    return time;
}

class DeskBench
{
public:
    DeskBench(const Services &services, QString path, qint64 count, int repeats)
        : m_services(services), m_path(std::move(path)), m_count(count), m_repeats(repeats)
    {
    }

    /// `part` is one of the functions below, or empty for all of them.
    void run(const QString &part)
    {
        const auto isWanted = [&](const QString &name) { return part.isEmpty() || part == name; };
        if (isWanted(u"open"_s))
            open();
        if (isWanted(u"memory"_s))
            memory();
        if (part == u"open"_s || part == u"memory"_s)
            return;
        m_desk = std::make_unique<OpenDesk>(m_services, m_path);
        waitUntilLoaded(*m_desk);
        settle();
        if (part.isEmpty() || part == u"scrolling"_s || part == u"filters"_s)
            measureProxy();
        if (isWanted(u"filters"_s))
            filters();
        if (isWanted(u"sorts"_s))
            sorts();
        if (isWanted(u"scrolling"_s))
            scrolling();
        if (isWanted(u"rows"_s))
            rowChanges();
    }

private:
    void waitUntilLoaded(OpenDesk &desk) const
    {
        if (runUntil([&] { return desk.application.model().totalCount() >= m_count; }) < 0)
            qFatal("the rumours do not come");
    }

    void open()
    {
        Times bare;
        Times first;
        Times all;
        GapProbe gaps;
        double gap = 0;
        for (int i = 0; i < std::max(3, m_repeats / 5); ++i) {
            bare.add(bareLoop(m_path));
            settle();
            gaps.takeLongest();
            QElapsedTimer timer;
            timer.start();
            OpenDesk desk(m_services, m_path);
            PaintProbe painted({desk.rows()});
            painted.untilPainted([] {});
            first.add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            gaps.takeLongest(); // making the window is one piece of work
            waitUntilLoaded(desk);
            painted.untilPainted([&] { desk.rows()->update(); });
            all.add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            settle();
            gap = std::max(gap, gaps.takeLongest());
        }
        print("open until the first screen is painted", first, u"<= 200"_s, "bare loop", 0);
        print("open until all rumours are there", all, u"<= 1000"_s, "bare SQLite loop", bare.median());
        std::printf("%-44s %17.2f     aim <= 1.5\n", "    open, in bare loops", all.median() / bare.median());
        printGap(gap);
    }

    void measureProxy()
    {
        m_plainColumns = columnsOf(RumourStore(Database::open(m_path, Database::Mode::ReadOnly).value()).all().value());
        m_plain = std::make_unique<PlainModel>(m_plainColumns, m_services.rates(), m_plainColumns.count());
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(m_plain.get());
        proxy.setSortRole(Table::SortRole);
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        static_cast<void>(proxy.rowCount()); // a proxy looks at its rows when first asked
        const auto filter = [&](int column, const QString &text) {
            proxy.setFilterKeyColumn(column);
            const double time = milliseconds([&] { proxy.setFilterFixedString(text); });
            proxy.setFilterFixedString({});
            return time;
        };
        m_proxyFilter = filter(Table::To, u"liverp"_s);
        m_proxyAllColumns = filter(-1, u"liverp"_s);
        m_proxyFeeSort = milliseconds([&] { proxy.sort(Table::FeeConverted, Qt::AscendingOrder); });
        m_proxyNameSort = milliseconds([&] { proxy.sort(Table::Player, Qt::AscendingOrder); });
    }

    /// A keystroke until Qt's own view shows what Qt's own proxy lets through, of so many rows: it takes each run of rows
    /// out for itself, which a million of them make a matter of minutes.
    [[nodiscard]] double keystrokeInPlainView(size_t rows) const
    {
        PlainModel plain(m_plainColumns, m_services.rates(), rows);
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&plain);
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        proxy.setFilterKeyColumn(Table::To);
        QTableView view;
        view.setModel(&proxy);
        view.resize(m_desk->rows()->size());
        view.show();
        settle();
        PaintProbe painted({view.viewport()});
        return painted.untilPainted([&] { proxy.setFilterFixedString(u"l"_s); });
    }

    /// Types `word` behind `before` letter by letter, then takes it away.
    void type(Times &times, PaintProbe &painted, const QString &before, const QString &word)
    {
        auto *line = m_desk->find<FilterLine>();
        QSignalSpy filtered(&m_desk->application.model(), &Table::contentChanged);
        line->setText(before);
        settle();
        for (const QChar letter : word) {
            filtered.clear();
            painted.measure(
                times, [&] { QTest::keyClick(line, letter.toLatin1()); }, [&] { return !filtered.isEmpty(); });
            settle();
        }
        line->completions()->popup()->hide();
        filtered.clear();
        painted.measure(
            times, [&] { QTest::keyClick(line, Qt::Key_Backspace); }, [&] { return !filtered.isEmpty(); });
        line->completions()->popup()->hide();
        line->clear();
        settle();
    }

    void filters()
    {
        PaintProbe painted({m_desk->rows()});
        GapProbe gaps;
        const auto measure = [&](const char *what, const char *aim, double proxy,
                                 const std::vector<std::pair<QString, QString>> &typed) {
            Times times;
            gaps.takeLongest();
            for (int i = 0; i < std::max(1, m_repeats / 5); ++i) {
                for (const auto &[before, word] : typed)
                    type(times, painted, before, word);
            }
            print(what, times, QString::fromLatin1(aim), "proxy", proxy);
            printGap(gaps.takeLongest());
        };
        const auto part = static_cast<size_t>(m_count / 10);
        std::printf("a keystroke in QTableView and proxy, %7zu rows %9.1f ms, %zu rows %9.1f ms\n", part / 4,
            keystrokeInPlainView(part / 4), part, keystrokeInPlainView(part));
        m_desk->find<FilterLine>()->setFocus();
        measure("filter by one column", "<= 16", m_proxyFilter,
            {{u"to:"_s, u"liverpool"_s}, {u"player:"_s, u"mar"_s}, {u"from:"_s, u"real"_s}});
        measure("filter by several", "<= 16", m_proxyAllColumns,
            {{u"stage>=talks fee>20m to:"_s, u"arsenal"_s}, {u"date:2025 -is:exit source:"_s, u"bbc"_s}});
        measure("full text", "<= 30", m_proxyAllColumns,
            {{QString(), u"liverpool"_s}, {QString(), u"medical"_s}, {u"\"report about"_s, u"\""_s}, {QString(), u"s"_s}});
    }

    void sorts()
    {
        auto *table = m_desk->find<RumourTableView>();
        PaintProbe painted({table->viewport()});
        GapProbe gaps;
        const auto measure = [&](const char *what, int column, const char *aim, double proxy) {
            Times times;
            gaps.takeLongest();
            for (int i = 0; i < std::max(2, m_repeats / 2); ++i) {
                const Qt::SortOrder order = i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
                painted.measure(
                    times, [&] { table->sortByColumn(column, order); },
                    [&] { return !m_desk->application.model().isSorting(); });
                settle();
            }
            print(what, times, QString::fromLatin1(aim), "proxy", proxy);
            printGap(gaps.takeLongest());
        };
        measure("sort by fee as printed", Table::FeePrinted, "<= 150", m_proxyFeeSort);
        measure("sort by fee in one currency", Table::FeeConverted, "<= 150", m_proxyFeeSort);
        measure("sort by player", Table::Player, "<= 30", m_proxyNameSort);
        measure("sort by club", Table::To, "<= 30", m_proxyNameSort);
        measure("sort by date", Table::Date, "<= 150", m_proxyFeeSort);
        table->sortByColumn(Table::Date, Qt::DescendingOrder);
        settle();
    }

    /// `random` jumps and small steps of one view.
    Times scroll(QTableView &view) const
    {
        PaintProbe painted({view.viewport()});
        Times times;
        QScrollBar *bar = view.verticalScrollBar();
        for (int i = 0; i < m_repeats * 2; ++i) {
            const int to = i % 2 == 0 ? bar->value() + 3 : static_cast<int>(1LL * i * 7919 * 104729 % (bar->maximum() + 1));
            painted.measure(times, [&] { bar->setValue(std::min(to, bar->maximum())); });
        }
        bar->setValue(0);
        return times;
    }

    void scrolling()
    {
        QTableView plain;
        plain.setModel(m_plain.get());
        plain.resize(m_desk->find<RumourTableView>()->size());
        plain.verticalHeader()->hide();
        plain.verticalHeader()->setDefaultSectionSize(m_desk->find<RumourTableView>()->rowHeight(0));
        plain.show();
        settle();
        const Times bare = scroll(plain);
        plain.hide();
        GapProbe gaps;
        const Times times = scroll(*m_desk->find<RumourTableView>());
        print("scroll until repainted", times, u"<= 16"_s, "plain QTableView", bare.median());
        printGap(gaps.takeLongest());
    }

    void rowChanges()
    {
        auto *table = m_desk->find<RumourTableView>();
        auto *reader = m_desk->find<ArticleText>();
        PaintProbe painted({reader->viewport(), m_desk->find<ChartCanvas>()});
        GapProbe gaps;
        Times times;
        table->setCurrentIndex(m_desk->application.model().index(0, 0));
        settle();
        gaps.takeLongest();
        for (int i = 0; i < m_repeats; ++i) {
            painted.measure(times, [&] { table->stepRow(1); });
            settle();
        }
        print("row change until reader and chart are there", times, u"<= 50"_s, "", 0);
        printGap(gaps.takeLongest());
    }

    /// Kibibytes of a process that has the store open and has settled.
    static qint64 memoryOf(const QString &path, qint64 count)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
            {u"--hold"_s, u"--store"_s, path, u"--rumours"_s, QString::number(count)});
        process.waitForFinished(120'000);
        return process.readAllStandardOutput().trimmed().toLongLong();
    }

    void memory()
    {
        const QTemporaryDir folder;
        const qint64 empty = memoryOf(folder.filePath(u"empty.sqlite"_s), 0);
        const qint64 full = memoryOf(m_path, m_count);
        std::printf("%-44s %17.1f MB  aim <= 120  empty window %.1f MB\n", "memory above an empty window",
            static_cast<double>(full - empty) / 1024, static_cast<double>(empty) / 1024);
    }

    const Services &m_services;
    QString m_path;
    qint64 m_count;
    int m_repeats;
    std::unique_ptr<OpenDesk> m_desk;
    RumourColumns m_plainColumns;
    std::unique_ptr<PlainModel> m_plain;
    double m_proxyFilter = 0;
    double m_proxyAllColumns = 0;
    double m_proxyFeeSort = 0;
    double m_proxyNameSort = 0;
};

/// Opens the window, waits for all rumours and for all that it looks for by itself, and prints what it takes.
int hold(const Services &services, const QString &path, qint64 count)
{
    OpenDesk desk(services, path);
    if (runUntil([&] { return desk.application.model().totalCount() >= count; }) < 0)
        return 1;
    desk.find<RumourTableView>()->selectRow(0);
    for (int i = 0; i < 5; ++i)
        settle();
    if (runUntil([&] { return !desk.application.model().hasToSearch(parseFilter(u"9"_s).filter); }) < 0) // the last letter
        return 1;
    settle();
    std::printf("%lld\n", static_cast<long long>(memoryInUse()));
    return 0;
}

} // namespace

/// Exit status 1 if the store cannot be made.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption rumours(u"rumours"_s, u"How many rumours."_s, u"count"_s, u"1000000"_s);
    const QCommandLineOption repeats(u"repeats"_s, u"How often each thing is done."_s, u"count"_s, u"20"_s);
    const QCommandLineOption store(u"store"_s, u"A store made by an earlier run, or where to keep it."_s, u"file"_s);
    const QCommandLineOption only(
        u"only"_s, u"One part: open, memory, filters, sorts, scrolling or rows."_s, u"part"_s);
    const QCommandLineOption making(u"make"_s, u"Only make the store."_s);
    const QCommandLineOption holding(u"hold"_s, u"Print the kibibytes of a window on the store."_s);
    parser.addOptions({rumours, repeats, store, only, making, holding});
    parser.process(application);
    const qint64 count = parser.value(rumours).toLongLong();
    const Result<std::unique_ptr<const Services>> services = Services::load({});
    if (!services)
        return 1;
    if (parser.isSet(holding))
        return hold(**services, parser.value(store), count);

    const QTemporaryDir folder;
    const QString path = parser.isSet(store) ? parser.value(store) : folder.filePath(u"desk.sqlite"_s);
    if (!QFileInfo::exists(path)) {
        const QString unfinished = path + u".part"_s;
        QFile::remove(unfinished);
        const Result<void> made = makeStore(unfinished, count, QStringLiteral(RUMOURDESK_SOURCE_DIR "/resources/gazetteer"));
        if (!made || !QFile::rename(unfinished, path))
            return 1;
    }
    if (parser.isSet(making))
        return 0;
    std::array<double, 3> load{};
    getloadavg(load.data(), 3);
    std::printf("%lld rumours, load %.1f; medians and 95 of 100 of %d repeats\n", static_cast<long long>(count),
        load[0], parser.value(repeats).toInt());
    DeskBench(**services, path, count, std::max(1, parser.value(repeats).toInt()))
        .run(parser.value(only));
    return 0;
}

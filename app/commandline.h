// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sortfield.h"
#include "models/domain/currency.h"
#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/items/typedannotations.h"
#include "models/jobs/import.h"
#include "views/chart/chartpicture.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace rumourdesk {

enum class OutputFormat { Text, Table, Csv, Json, Ndjson, Xlsx };

/// What each command was asked for. An empty store path means the default store.
struct WindowOptions {
    QString storePath = {};
    QStringList inputs = {};
    bool operator==(const WindowOptions &) const = default;
};

struct ReadOptions {
    OutputFormat format = OutputFormat::Text;
    QStringList inputs = {};
};

struct ExtractOptions {
    OutputFormat format = OutputFormat::Table;
    bool isExplained = false; ///< with the reason why player and club were linked
    QStringList inputs = {};
};

struct ListOptions {
    QString storePath = {};
    QString filter = {};
    SortField sort = {RumourTableModel::Date, Qt::DescendingOrder};
    OutputFormat format = OutputFormat::Table;
    bool withByteOrderMark = false; ///< before the CSV, for spreadsheets
    QString outputPath = {}; ///< empty: the list is printed
};

/// Rumours by number, or else by a filter, and what is said of them.
struct AnnotateOptions {
    QString storePath = {};
    std::vector<RumourId> rumours = {};
    QString filter = {};
    TypedAnnotations said = {};
    bool isDryRun = false;
};

/// The log of changes, to a file or else to be printed.
struct LogOptions {
    QString storePath = {};
    QString outputPath = {};
    bool withByteOrderMark = false;
};

/// Articles with rumours that the filter lets through, as gold files.
struct GoldOptions {
    QString storePath = {};
    QString filter = {};
    QString folder = {};
};

struct ChartOptions {
    QString storePath = {};
    QString filter = {};
    Currency currency = Currency::EUR;
    QString outputPath = {};
    QSize size = defaultChartSize;
    PictureStyle style = PictureStyle::Print;
    bool hasCaption = true;
    int scale = 1; ///< of a PNG
    PicturePage page = PicturePage::Fitted; ///< of a PDF
};

/// The rumours that the filter lets through, or else those of one player.
struct DossierOptions {
    QString storePath = {};
    QString filter = {};
    QString player = {};
    Currency currency = Currency::EUR;
    QString outputPath = {};
};

struct BackupOptions {
    QString storePath = {};
    QString outputPath = {};
};

struct CheckOptions {
    QString storePath = {};
};

/// A text to print and nothing else to do: --help and --version.
struct TextRequest {
    QString text = {};
};

using Command = std::variant<WindowOptions, TextRequest, ReadOptions, ExtractOptions, ImportOptions,
    ListOptions, AnnotateOptions, LogOptions, GoldOptions, ChartOptions, DossierOptions, BackupOptions, CheckOptions>;

/// Parses the arguments that follow the program's name.
/// Errors: Invalid for wrong usage; the message is one line that names the command, the mistake and the way
/// to help.
[[nodiscard]] Result<Command> parseCommandLine(const QStringList &arguments);

} // namespace rumourdesk

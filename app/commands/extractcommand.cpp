// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/extractcommand.h"

#include "app/commands/texttable.h"
#include "app/services.h"
#include "models/exporting/ndjson.h"
#include "models/jobs/extractfiles.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// Prints articles one after the other; a table only at the end, when its columns' widths are known.
class ExtractionPrinter
{
public:
    ExtractionPrinter(const ExtractOptions &options, Streams &streams) : m_options(options), m_streams(streams) {}

    void print(const QString &file, const ExtractedArticle &extracted)
    {
        if (m_options.format == OutputFormat::Table) {
            addRows(file, extracted);
            return;
        }
        const QByteArray line = extractionLine(file, extracted, m_options.isExplained);
        if (m_options.format == OutputFormat::Json)
            m_streams.write((m_isFirst ? "[\n"_ba : ",\n"_ba) + line);
        else
            m_streams.write(line + '\n');
        m_isFirst = false;
    }

    void finish()
    {
        if (m_options.format == OutputFormat::Table)
            m_streams.write(textTable(columns(), m_rows));
        if (m_options.format == OutputFormat::Json)
            m_streams.write(m_isFirst ? "[]\n"_ba : "\n]\n"_ba);
        m_streams.flush();
    }

private:
    [[nodiscard]] std::vector<TextColumn> columns() const
    {
        std::vector<TextColumn> columns = {{u"File"_s}, {u"Date"_s}, {u"Player"_s}, {u"From"_s}, {u"To"_s},
            {u"Move"_s}, {u"Stage"_s}, {u"Fee"_s, true}, {u"Window"_s}, {u"Sources"_s}};
        if (m_options.isExplained)
            columns.push_back({u"Why"_s});
        return columns;
    }

    void addRows(const QString &file, const ExtractedArticle &extracted)
    {
        const std::optional<PublicationDate> &published = extracted.article.published;
        const QString date = published ? published->date.toString(Qt::ISODate) : QString();
        for (const Rumour &rumour : extracted.rumours) {
            QStringList row = {file, date, rumour.player, rumour.from, rumour.to, moveName(rumour.move),
                stageName(rumour.stage), rumour.fee ? feeText(*rumour.fee) : QString(),
                rumour.window ? windowName(*rumour.window) : QString(),
                (rumour.sources + rumour.journalists).join(u", "_s)};
            if (m_options.isExplained)
                row += rumour.why;
            m_rows.push_back(row);
        }
    }

    const ExtractOptions &m_options;
    Streams &m_streams;
    std::vector<QStringList> m_rows;
    bool m_isFirst = true;
};

} // namespace

ExitStatus runExtract(const ExtractOptions &options, const Services &services, Streams &streams)
{
    const InputFiles inputs = expandInputs(options.inputs);
    ExitStatus status = inputs.failures.empty() ? AllDone : SomeInputsFailed;
    for (const InputFailure &failure : inputs.failures)
        streams.complain(failure);

    ExtractionPrinter printer(options, streams);
    extractFiles(inputs.files, services.extractor(), 0, [&](const FileExtraction &extraction) {
        if (!extraction.articles) {
            streams.complain({extraction.file, extraction.articles.error()});
            status = SomeInputsFailed;
            return true;
        }
        for (const ExtractedArticle &article : *extraction.articles)
            printer.print(extraction.file, article);
        return streams.flush();
    });
    printer.finish();
    return status;
}

} // namespace rumourdesk

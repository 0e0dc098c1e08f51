// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/extractcommand.h"

#include "app/services.h"
#include "models/exporting/ndjson.h"
#include "models/exporting/rumourcells.h"
#include "models/exporting/texttable.h"
#include "models/jobs/extractfiles.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// Prints articles one after the other. JSON and a table stand only at the end, when all of them are known.
class ExtractionPrinter
{
public:
    ExtractionPrinter(const ExtractOptions &options, Streams &streams)
        : m_options(options)
        , m_streams(streams)
    {
    }

    void print(const QString &file, const ExtractedArticle &extracted)
    {
        if (m_options.format == OutputFormat::Table)
            addRows(file, extracted);
        else if (m_options.format == OutputFormat::Json)
            m_objects.push_back(extractionLine(file, extracted, m_options.isExplained));
        else
            m_streams.write(extractionLine(file, extracted, m_options.isExplained) + '\n');
    }

    void finish()
    {
        if (m_options.format == OutputFormat::Table)
            m_streams.write(textTable(header(), m_rows));
        if (m_options.format == OutputFormat::Json)
            m_streams.write(jsonArray(m_objects));
        m_streams.flush();
    }

private:
    [[nodiscard]] QStringList header() const
    {
        QStringList header = QStringList{u"file"_s} + rumourColumns();
        header.removeLast(); // the id, which only a store gives
        if (m_options.isExplained)
            header += u"why"_s;
        return header;
    }

    void addRows(const QString &file, const ExtractedArticle &extracted)
    {
        StoredRumour stored;
        stored.published = extracted.article.published;
        stored.byline = extracted.article.byline;
        for (const Rumour &rumour : extracted.rumours) {
            stored.rumour = rumour;
            QStringList row = QStringList{file} + rumourCells(stored);
            row.removeLast();
            if (m_options.isExplained)
                row += rumour.why;
            m_rows.push_back(row);
        }
    }

    const ExtractOptions &m_options;
    Streams &m_streams;
    std::vector<QByteArray> m_objects;
    std::vector<QStringList> m_rows;
};

} // namespace

ExitStatus runExtract(const ExtractOptions &options, const Services &services, Streams &streams)
{
    const InputFiles inputs = expandInputs(options.inputs);
    ExitStatus status = inputs.failures.empty() ? AllDone : SomeInputsFailed;
    for (const InputFailure &failure : inputs.failures)
        streams.complain(failure);

    ExtractionPrinter printer(options, streams);
    extractFiles(inputs.files, services.extractor(), 0, [&](const ReadFile &read) {
        if (!read.articles) {
            streams.complain({read.path, read.articles.error()});
            status = SomeInputsFailed;
            return true;
        }
        for (const ExtractedArticle &article : *read.articles)
            printer.print(read.path, article);
        return streams.flush();
    });
    printer.finish();
    return status;
}

} // namespace rumourdesk

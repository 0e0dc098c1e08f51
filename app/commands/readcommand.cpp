// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/readcommand.h"

#include "models/exporting/ndjson.h"
#include "models/exporting/texttable.h"
#include "models/reading/articlefile.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QString articleText(const QString &file, const Article &article)
{
    QString text = u"== "_s + printableText(file) + u'\n';
    const auto addLine = [&text](QLatin1StringView label, const QString &value) {
        if (!value.isEmpty())
            text += u"%1: %2\n"_s.arg(label, -10).arg(printableText(value));
    };
    addLine("Title"_L1, article.title);
    addLine("Byline"_L1, article.byline);
    addLine("Published"_L1, article.published ? publicationDateText(*article.published) : QString());
    addLine("Publisher"_L1, article.publisher);
    addLine("Address"_L1, article.url);
    addLine("Language"_L1, article.language);
    text += u'\n';
    for (const QString &line : article.body.split(u'\n'))
        text += printableText(line) + u'\n';
    return text + u'\n';
}

QByteArray output(OutputFormat format, const QString &file, const std::vector<Article> &articles)
{
    if (format == OutputFormat::Ndjson)
        return readingLine(file, articles) + '\n';
    QString text;
    for (const Article &article : articles)
        text += articleText(file, article);
    return text.toUtf8();
}

} // namespace

ExitStatus runRead(const ReadOptions &options, Streams &streams)
{
    const InputFiles inputs = expandInputs(options.inputs);
    ExitStatus status = inputs.failures.empty() ? AllDone : SomeInputsFailed;
    for (const InputFailure &failure : inputs.failures)
        streams.complain(failure);
    for (const QString &file : inputs.files) {
        const Result<std::vector<Article>> articles = readArticleFile(file);
        if (!articles) {
            streams.complain({file, articles.error()});
            status = SomeInputsFailed;
            continue;
        }
        if (!streams.write(output(options.format, file, *articles)) || !streams.flush())
            break;
    }
    return status;
}

} // namespace rumourdesk

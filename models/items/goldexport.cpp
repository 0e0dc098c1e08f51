// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/goldexport.h"

#include "models/exporting/goldfile.h"
#include "models/exporting/wholefile.h"
#include "models/items/rumourannotations.h"
#include "models/store/annotationstore.h"
#include "models/store/articlestore.h"
#include "models/store/database.h"
#include "models/store/rumourstore.h"

#include <QDir>

#include <map>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

using Said = std::map<RumourKey, Annotation>;

/// The rumours of an article as analysts have left them.
std::vector<Rumour> judgedRumours(const std::vector<StoredRumour> &read, const Said &said)
{
    std::vector<Rumour> judged;
    for (const StoredRumour &stored : read) {
        const auto found = said.find(keyOf(stored));
        const Annotation annotation = found == said.end() ? Annotation() : found->second;
        if (!isRumourHidden(stored, annotation))
            judged.push_back(corrected(stored.rumour, annotation.corrections));
    }
    return judged;
}

Result<void> writeArticle(const Database &database, ArticleId id, const Said &said, const QString &folder, GoldReport &report)
{
    Result<Article> article = ArticleStore(database).article(id);
    if (!article)
        return article.error();
    const Result<std::vector<StoredRumour>> read = RumourStore(database).ofArticle(id);
    if (!read)
        return read.error();
    const QString name = goldName(*article, id);
    const ExtractedArticle judged{std::move(*article), judgedRumours(*read, said)};
    const GoldText text = goldText(judged.article);
    const QString path = QDir(folder).filePath(name);
    Result<void> written = writeWhole(path + u".txt"_s, text.bytes).andThen([&] {
        return writeWhole(path + u".json"_s, goldJson(name, judged));
    });
    if (!written)
        return written;
    ++report.articles;
    report.rumours += static_cast<int>(judged.rumours.size());
    if (!text.isFaithful)
        report.unfaithful.append(name);
    return {};
}

QString counted(int count, const QString &one)
{
    return count == 1 ? u"1 "_s + one : u"%1 %2s"_s.arg(QString::number(count), one);
}

} // namespace

QString goldReportText(const GoldReport &report, const QString &folder)
{
    QString text = u"%1 with %2 written to %3"_s.arg(
        counted(report.articles, u"article"_s), counted(report.rumours, u"rumour"_s), folder);
    if (!report.unfaithful.isEmpty())
        text += u"; not read back as stored: %1"_s.arg(report.unfaithful.join(u", "_s));
    return text;
}

Result<GoldReport> exportGold(const QString &storePath, const std::vector<ArticleId> &articles, const QString &folder,
    const WorkProgress &progress)
{
    const Result<Database> database = Database::open(storePath, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    const Result<std::vector<std::pair<RumourKey, Annotation>>> annotations = AnnotationStore(*database).annotations();
    if (!annotations)
        return annotations.error();
    const Said said(annotations->begin(), annotations->end());
    if (!QDir().mkpath(folder)) {
        return Error{Error::Kind::Unreadable,
            u"The folder %1 could not be made. Choose another one."_s.arg(folder), folder};
    }
    GoldReport report;
    for (const ArticleId id : articles) {
        if (progress && !progress(report.articles, static_cast<qint64>(articles.size())))
            break;
        if (const Result<void> written = writeArticle(*database, id, said, folder, report); !written)
            return written.error();
    }
    return report;
}

} // namespace rumourdesk

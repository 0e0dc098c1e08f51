// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/deskfixture.h"

#include "models/store/database.h"
#include "models/store/importstore.h"

#include <QDir>
#include <QFile>

namespace rumourdesk::testing {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
}

std::optional<Fee> feeFromText(const QString &text)
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts); // "GBP 110000000 bid"
    if (parts.size() != 3)
        return std::nullopt;
    const qint64 amount = parts[1].toLongLong();
    return Fee{amount, amount, currencyFromCode(parts[0]).value(), feeBasisFromName(parts[2]).value()};
}

ExtractedArticle articleFromText(const QString &text)
{
    QStringList cells = text.split(u'|');
    for (QString &cell : cells)
        cell = cell.trimmed();
    ExtractedArticle extracted;
    extracted.article.title = u"Of %1"_s.arg(cells.value(1));
    extracted.article.body = text;
    extracted.article.published = publicationDateFromText(cells.value(0));
    extracted.article.publisher = u"The Gazette"_s;
    Rumour rumour;
    rumour.player = cells.value(1);
    rumour.from = cells.value(2).section(u'>', 0, 0).trimmed();
    rumour.to = cells.value(2).section(u'>', 1).trimmed();
    rumour.fee = feeFromText(cells.value(3));
    rumour.stage = stageFromName(cells.value(4)).value();
    rumour.evidence = {{Field::Player,
        {static_cast<int>(text.indexOf(rumour.player)), static_cast<int>(rumour.player.size())}}};
    extracted.rumours = {rumour};
    return extracted;
}

} // namespace

CapturedStreams::CapturedStreams()
    : m_streams(m_results, m_complaints)
{
    m_results.open(QIODevice::WriteOnly);
    m_complaints.open(QIODevice::WriteOnly);
}

QStringList CapturedStreams::resultLines() const
{
    return linesOf(m_results.data());
}

QStringList CapturedStreams::complaints() const
{
    return linesOf(m_complaints.data());
}

qint64 ShortDevice::writeData(const char *, qint64 size)
{
    if (size > m_room) {
        ++m_refused;
        return -1;
    }
    m_room -= size;
    return size;
}

std::unique_ptr<const Services> loadServices()
{
    Result<std::unique_ptr<const Services>> services = Services::load({});
    if (!services)
        qFatal("%s", qPrintable(services.error().message));
    return std::move(*services);
}

QString writeFile(const QString &folder, const QString &name, const QByteArray &content)
{
    const QString path = folder + u'/' + name;
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(content);
    return path;
}

void makeStore(const QString &path, const QStringList &rumours)
{
    const Result<Database> database = Database::open(path);
    if (!database)
        qFatal("%s", qPrintable(database.error().message));
    std::vector<ExtractedArticle> articles;
    for (const QString &rumour : rumours)
        articles.push_back(articleFromText(rumour));
    const Result<StoredCounts> counts =
        ImportStore(*database, Extractor::version).add(articles, 1'768'780'800);
    if (!counts)
        qFatal("%s", qPrintable(counts.error().message));
}

} // namespace rumourdesk::testing

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/table.h"

#include <QFile>
#include <QHash>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

std::vector<QStringView> split(QStringView text, QChar separator)
{
    std::vector<QStringView> parts;
    qsizetype start = 0;
    for (;;) {
        const qsizetype end = text.indexOf(separator, start);
        parts.push_back(text.sliced(start, (end < 0 ? text.size() : end) - start));
        if (end < 0)
            return parts;
        start = end + 1;
    }
}

Error malformed(const QString &path, size_t line, const QString &reason)
{
    return Error{Error::Kind::Malformed, u"%1, line %2: %3"_s.arg(path).arg(line).arg(reason), path};
}

} // namespace

std::vector<QStringView> listItems(QStringView cell)
{
    return cell.isEmpty() ? std::vector<QStringView>{} : split(cell, u'|');
}

Result<Table> Table::load(const QString &folder, const QString &userFolder, const QString &name, const QStringList &columns)
{
    Table table;
    const QString path = folder + u'/' + name;
    if (!QFile::exists(path))
        return Error{Error::Kind::NotFound, u"the table %1 is missing"_s.arg(path), path};
    if (Result<void> read = table.append(path, columns, false); !read)
        return read.error();
    const QString userPath = userFolder + u'/' + name;
    if (!userFolder.isEmpty() && QFile::exists(userPath)) {
        if (Result<void> read = table.append(userPath, columns, true); !read)
            return read.error();
    }
    return table;
}

Result<void> Table::append(const QString &path, const QStringList &columns, bool isOverriding)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable, u"%1 cannot be read: %2"_s.arg(path, file.errorString()), path};
    m_texts.push_back(std::make_unique<const QString>(QString::fromUtf8(file.readAll())));
    const std::vector<QStringView> lines = split(*m_texts.back(), u'\n');

    const std::vector<QStringView> header = split(lines.front().trimmed(), u'\t');
    std::vector<size_t> places;
    for (const QString &column : columns) {
        const auto found = std::find(header.begin(), header.end(), QStringView(column));
        if (found == header.end())
            return malformed(path, 1, u"the column '%1' is missing"_s.arg(column));
        places.push_back(static_cast<size_t>(found - header.begin()));
    }

    QHash<QStringView, size_t> rowsByKey;
    if (isOverriding) {
        for (size_t i = 0; i < m_rows.size(); ++i)
            rowsByKey.insert(m_rows[i].front(), i);
    }
    for (size_t i = 1; i < lines.size(); ++i) {
        QStringView line = lines[i];
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const std::vector<QStringView> cells = split(line, u'\t');
        if (cells.size() > header.size())
            return malformed(path, i + 1, u"%1 cells under %2 columns"_s.arg(cells.size()).arg(header.size()));
        Row row;
        row.reserve(places.size());
        for (const size_t place : places)
            row.push_back(place < cells.size() ? cells[place].trimmed() : QStringView());
        const auto same = rowsByKey.constFind(row.front());
        if (same != rowsByKey.constEnd())
            m_rows[*same] = std::move(row);
        else
            m_rows.push_back(std::move(row));
    }
    return {};
}

} // namespace rumourdesk

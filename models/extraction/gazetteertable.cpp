// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/gazetteertable.h"

#include <QFile>
#include <QHash>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

void splitInto(QStringView text, QChar separator, std::vector<QStringView> &parts)
{
    parts.clear();
    qsizetype start = 0;
    for (;;) {
        const qsizetype end = text.indexOf(separator, start);
        parts.push_back(text.sliced(start, (end < 0 ? text.size() : end) - start));
        if (end < 0)
            return;
        start = end + 1;
    }
}

std::vector<QStringView> split(QStringView text, QChar separator)
{
    std::vector<QStringView> parts;
    splitInto(text, separator, parts);
    return parts;
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

Result<GazetteerTable> GazetteerTable::load(const QString &folder, const QString &userFolder, const QString &name, const QStringList &columns)
{
    GazetteerTable table;
    table.m_columns = static_cast<size_t>(columns.size());
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

Result<void> GazetteerTable::append(const QString &path, const QStringList &columns, bool isOverriding)
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
        const bool isNeeded = !isOverriding || places.size() < 2; // a user's row may say less: its key and its name
        if (found == header.end() && isNeeded)
            return malformed(path, 1, u"the column '%1' is missing"_s.arg(column));
        places.push_back(static_cast<size_t>(found - header.begin()));
    }

    QHash<QStringView, size_t> cellsByKey; // where the row with that first cell begins
    if (isOverriding) {
        for (size_t cell = 0; cell < m_cells.size(); cell += m_columns)
            cellsByKey.insert(m_cells[cell], cell);
    }
    m_cells.reserve(m_cells.size() + lines.size() * m_columns);
    std::vector<QStringView> cells;
    for (size_t i = 1; i < lines.size(); ++i) {
        QStringView line = lines[i];
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        splitInto(line, u'\t', cells);
        if (cells.size() > header.size())
            return malformed(path, i + 1, u"%1 cells under %2 columns"_s.arg(cells.size()).arg(header.size()));
        const auto cellAt = [&](size_t place) { return place < cells.size() ? cells[place].trimmed() : QStringView(); };
        const auto isSaid = [&](size_t place) { return place < header.size(); };
        const auto same = cellsByKey.constFind(cellAt(places.front()));
        for (size_t column = 0; column < m_columns; ++column) {
            if (same == cellsByKey.constEnd())
                m_cells.push_back(cellAt(places[column]));
            else if (isSaid(places[column]))
                m_cells[*same + column] = cellAt(places[column]);
        }
    }
    return {};
}

std::vector<GazetteerTable::Row> GazetteerTable::rows() const
{
    std::vector<Row> rows;
    rows.reserve(m_cells.size() / m_columns);
    for (size_t cell = 0; cell < m_cells.size(); cell += m_columns)
        rows.emplace_back(m_cells.data() + cell, m_columns);
    return rows;
}

int monthNumber(QStringView cell)
{
    constexpr qsizetype size = 7;
    return cell.size() < size ? -1 : cell.first(4).toInt() * 12 + cell.sliced(5, 2).toInt() - 1;
}

} // namespace rumourdesk

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storefixture.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

namespace rumourdesk::testing {

using namespace Qt::StringLiterals;

namespace {

QString cellText(const QVariant &value)
{
    if (value.isNull())
        return u"NULL"_s;
    if (value.metaType() == QMetaType::fromType<QByteArray>())
        return QString::fromLatin1(value.toByteArray().toHex());
    return value.toString();
}

QStringList rowsOf(const Database &database, const QString &table)
{
    QStringList rows;
    QSqlQuery query(u"SELECT * FROM "_s + table + u" ORDER BY 1, 2"_s, database.connection());
    const QSqlRecord columns = query.record();
    while (query.next()) {
        QStringList cells{table};
        for (int i = 0; i < columns.count(); ++i) {
            if (columns.fieldName(i) != "added_at"_L1)
                cells.append(cellText(query.value(i)));
        }
        rows.append(cells.join(u" | "_s));
    }
    return rows;
}

} // namespace

Article articleNamed(const QString &title, std::optional<PublicationDate> published)
{
    Article article;
    article.title = title;
    article.published = published;
    article.body = u"The body of "_s + title + u'.';
    return article;
}

Rumour rumourOf(const QString &text)
{
    const QStringList parts = text.split(u'|');
    const QString move = parts.value(1);
    Rumour rumour;
    rumour.player = parts.constFirst().trimmed();
    rumour.from = move.section(u'>', 0, 0).trimmed();
    rumour.to = move.section(u'>', 1).trimmed();
    rumour.stage = stageFromName(parts.value(2).trimmed()).value_or(Stage::Interest);
    return rumour;
}

Rumour fullRumour()
{
    Rumour rumour = rumourOf(u"Łukasz Ødegård-Şahin | 1. FC Köln > Beşiktaş 🦅 | medical"_s);
    rumour.move = Move::Loan;
    rumour.fee = Fee{90'000'000, 100'000'000, Currency::GBP, FeeBasis::Clause};
    rumour.window = TransferWindow{2026, Season::Summer};
    rumour.sources = {u"Outlet Zwei"_s, u"Outlet Ärger"_s};
    rumour.journalists = {u"Zoë Writer"_s, u"Ábel Writer"_s};
    rumour.contractUntil = 2029;
    rumour.age = 21;
    rumour.evidence = {{Field::Fee, {40, 9}}, {Field::Player, {0, 15}}, {Field::Sources, {70, 6}},
        {Field::Sources, {60, 6}}, {Field::Age, {100, 2}}};
    rumour.why = u"verb-object"_s;
    return rumour;
}

QStringList dumpOf(const Database &database)
{
    QStringList dump;
    const QStringList tables = firstColumn(database,
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'article_text%' ORDER BY name"_s);
    for (const QString &table : tables)
        dump += rowsOf(database, table);
    return dump;
}

QStringList faultsOf(const Database &database)
{
    QStringList faults = firstColumn(database, u"PRAGMA integrity_check"_s);
    faults.removeAll(u"ok"_s);
    faults += firstColumn(database, u"PRAGMA foreign_key_check"_s);
    QSqlQuery query(database.connection());
    if (!query.exec(u"INSERT INTO article_text (article_text, rank) VALUES ('integrity-check', 1)"_s))
        faults += u"full text: "_s + query.lastError().text();
    return faults;
}

QStringList firstColumn(const Database &database, const QString &sql)
{
    QStringList values;
    QSqlQuery query(sql, database.connection());
    while (query.next())
        values.append(cellText(query.value(0)));
    if (query.lastError().isValid())
        values.append(u"error: "_s + query.lastError().text());
    return values;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace rumourdesk::testing

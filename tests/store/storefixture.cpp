// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storefixture.h"

#include "models/store/statement.h"
#include "tests/common/testresult.h"

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

void addManyRumours(const Database &database, int count)
{
    const auto run = [&](const QString &sql) { QVERIFY_RESULT(execute(database, sql)); };
    const QString numbers = u"WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %1) "_s;
    const auto many = [&](int rows, const QString &sql) { run(numbers.arg(rows) + sql); };
    for (const QString &table : {u"players"_s, u"clubs"_s, u"outlets"_s, u"journalists"_s})
        many(50, u"INSERT INTO %1 (name) SELECT '%1 ' || i FROM n"_s.arg(table));
    many(count / 4 + 1, uR"sql(
        INSERT INTO articles (id, content_hash, published_day, published_minute, added_at, extractor_version, byline,
            publisher)
        SELECT i + 1, randomblob(32), CASE WHEN i % 50 > 0 THEN 20000 + i * 37 % 400 END,
            CASE WHEN i % 50 > 0 AND i % 3 > 0 THEN i % 1440 END, i, 1, substr('Ann Bob', i % 8), 'Echo ' || i % 5
        FROM n)sql"_s);
    many(count, uR"sql(
        INSERT INTO rumours (id, article_id, ordinal, player_id, from_id, to_id, move, stage, fee_min, fee_max, currency,
            basis, transfer_window, contract_until, age, is_added)
        SELECT i + 1 + i / 5000 * 3000, i / 4 + 1, i % 4, i * 7 % 50 + 1, CASE WHEN i % 3 > 0 THEN i % 50 + 1 END,
            CASE WHEN i % 5 > 0 THEN i % 49 + 1 END, i % 4, i % 8, CASE WHEN i % 6 IN (1, 2) THEN i % 700 * 100000 END,
            CASE WHEN i % 6 IN (2, 3) THEN i % 900 * 100000 END,
            CASE WHEN i % 6 IN (1, 2, 3) THEN substr('EURGBP', i % 2 * 3 + 1, 3) END,
            CASE WHEN i % 6 IN (1, 2, 3) THEN i % 5 END, CASE WHEN i % 7 > 0 THEN 4050 + i % 4 END,
            CASE WHEN i % 9 = 0 THEN 2026 + i % 5 END, CASE WHEN i % 4 > 0 THEN 17 + i % 20 END, i % 1000 = 0
        FROM n)sql"_s);
    for (const auto &[table, name] : {std::pair(u"rumour_sources"_s, u"outlet_id"_s),
             std::pair(u"rumour_journalists"_s, u"journalist_id"_s)}) {
        for (int ordinal = 2; ordinal >= 0; --ordinal) {
            run(u"INSERT INTO %1 (rumour_id, ordinal, %2) SELECT id, %3, (id * 3 + %3) % 50 + 1 FROM rumours "_s.arg(
                    table, name, QString::number(ordinal))
                + u"WHERE id % 7 > %1 * 2 + %2"_s.arg(ordinal).arg(table.size() % 5));
        }
    }
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

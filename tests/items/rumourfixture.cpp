// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/rumourfixture.h"

#include <QDateTime>
#include <QRegularExpression>

namespace rumourdesk::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstArticle = 1000;

qint64 amountFrom(const QString &text)
{
    const QString digits = QString(text).remove(QRegularExpression(u"[^0-9.]"_s));
    const double unit = text.endsWith(u"bn") ? 1e9 : text.endsWith(u'm') ? 1e6 : text.endsWith(u'k') ? 1e3 : 1;
    return static_cast<qint64>(digits.toDouble() * unit + 0.5);
}

std::optional<Fee> feeFrom(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    Fee fee;
    fee.currency = text.contains(u'£') ? Currency::GBP : text.contains(u'$') ? Currency::USD : Currency::EUR;
    const QStringList ends = text.split(u'–');
    if (ends.size() == 2) {
        fee.minimum = amountFrom(ends[0]);
        fee.maximum = amountFrom(ends[1]);
    } else if (text.startsWith(u"up to")) {
        fee.maximum = amountFrom(text);
    } else if (text.endsWith(u"or more")) {
        fee.minimum = amountFrom(text.chopped(8));
    } else {
        fee.minimum = fee.maximum = amountFrom(text);
    }
    return fee;
}

void setNamed(StoredRumour &stored, const QString &name, const QString &value)
{
    Rumour &rumour = stored.rumour;
    if (name == u"move")
        rumour.move = moveFromName(value).value();
    else if (name == u"basis")
        rumour.fee->basis = feeBasisFromName(value).value();
    else if (name == u"window")
        rumour.window = windowFromName(value);
    else if (name == u"source")
        rumour.sources = value.split(u"; "_s);
    else if (name == u"journalist")
        rumour.journalists = value.split(u"; "_s);
    else if (name == u"byline")
        stored.byline = value;
    else if (name == u"publisher")
        stored.publisher = value;
    else if (name == u"age")
        rumour.age = value.toInt();
    else if (name == u"contract")
        rumour.contractUntil = value.toInt();
    else if (name == u"added")
        stored.addedAt = QDate::fromString(value, Qt::ISODate).startOfDay().toSecsSinceEpoch();
    else if (name == u"article")
        stored.article = ArticleId{value.toLongLong()};
    else
        qFatal("no part of a rumour is called '%s'", qPrintable(name));
}

StoredRumour rumourFrom(const QString &line, qint64 number)
{
    const QStringList parts = line.split(u'|');
    StoredRumour stored;
    stored.id = RumourId{number};
    stored.article = ArticleId{firstArticle + number};
    stored.rumour.player = parts.value(0).trimmed();
    const QStringList clubs = parts.value(1).split(u'>');
    stored.rumour.from = clubs.value(0).trimmed();
    stored.rumour.to = clubs.value(1).trimmed();
    stored.rumour.fee = feeFrom(parts.value(2).trimmed());
    stored.rumour.stage = stageFromName(parts.value(3).trimmed()).value_or(Stage::Interest);
    stored.published = publicationDateFromText(parts.value(4).trimmed());
    for (const QString &part : parts.mid(5))
        setNamed(stored, part.section(u':', 0, 0).trimmed(), part.section(u':', 1).trimmed());
    return stored;
}

} // namespace

std::vector<StoredRumour> rumoursFrom(const QStringList &lines)
{
    std::vector<StoredRumour> rumours;
    for (const QString &line : lines)
        rumours.push_back(rumourFrom(line, static_cast<qint64>(rumours.size()) + 1));
    return rumours;
}

ExchangeRates testRates()
{
    QByteArray table = "month\tGBP\tUSD\n";
    for (int month = 1; month <= 12; ++month)
        table += "2025-" + QByteArray::number(month).rightJustified(2, '0') + "\t0.8333333333333334\t1.25\n";
    table += "2026-01\t0.8\t1.25\n2026-02\t0.8\t1.25\n2026-03\t0.8\t1.25\n";
    return ExchangeRates::parse(table).value();
}

QString numbersOf(const RowSet &rows, const RumourColumns &columns)
{
    QStringList numbers;
    for (size_t row = 0; row < columns.count(); ++row) {
        if (rows.contains(row))
            numbers << QString::number(columns.ids[row]);
    }
    return numbers.join(u' ');
}

} // namespace rumourdesk::testing

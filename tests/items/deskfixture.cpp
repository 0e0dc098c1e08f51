// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/deskfixture.h"

#include "models/store/importstore.h"
#include "tests/items/rumourfixture.h"

namespace rumourdesk::testing {

using namespace Qt::StringLiterals;

Desk::Desk(const QStringList &lines) : rates(testRates())
{
    store(lines);
    if (!model.reload())
        qFatal("the store cannot be read");
}

void Desk::store(const QStringList &lines)
{
    ImportStore importer(database, 1);
    for (const StoredRumour &rumour : rumoursFrom(lines)) {
        ExtractedArticle extracted;
        extracted.article.title = u"Headline %1"_s.arg(++stored);
        extracted.article.body = u"Report %1 of the day."_s.arg(stored);
        extracted.article.byline = rumour.byline;
        extracted.article.publisher = rumour.publisher;
        extracted.article.published = rumour.published;
        extracted.rumours.push_back(rumour.rumour);
        if (!importer.add({extracted}, rumour.addedAt))
            qFatal("the store cannot be written");
    }
}

bool Desk::filter(const QString &expression)
{
    const ParsedFilter parsed = parseFilter(expression);
    if (parsed.mistake)
        return false;
    model.setFilter(parsed.filter, QDate(2026, 3, 10));
    return true;
}

QString Desk::players() const
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.playerAt(row);
    return names.join(u' ');
}

} // namespace rumourdesk::testing

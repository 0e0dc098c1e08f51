// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/articlehead.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

QString headLine(const Article &article)
{
    QStringList parts;
    if (!article.byline.isEmpty())
        parts.append(article.byline);
    if (!article.publisher.isEmpty())
        parts.append(article.publisher);
    if (article.published) {
        const QLocale english(QLocale::English);
        QString date = english.toString(article.published->date, u"d MMMM yyyy"_s);
        if (article.published->time)
            date += english.toString(*article.published->time, u", HH:mm"_s);
        parts.append(date);
    }
    return parts.isEmpty() ? QCoreApplication::translate("ArticleText", "No byline, no date") : parts.join(u"  \u00b7  "_s);
}

bool beginsWithTitle(const Article &article)
{
    const QString title = article.title.simplified();
    const QString body = article.body.trimmed();
    const QString line = body.left(body.indexOf(u'\n')).simplified();
    return !title.isEmpty() && title.compare(line, Qt::CaseInsensitive) == 0;
}

} // namespace rumourdesk

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/article.h"

#include <QCryptographicHash>

namespace rumourdesk {

using namespace Qt::StringLiterals;

QString publicationDateText(const PublicationDate &published)
{
    QString text = published.date.toString(Qt::ISODate);
    if (published.time)
        text += published.time->toString(u"'T'HH:mm");
    return text;
}

std::optional<PublicationDate> publicationDateFromText(QStringView text)
{
    constexpr qsizetype dateLength = 10;
    // Qt reads any punctuation between the digits; the form of the store and of JSON has hyphens.
    if (text.size() < dateLength || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    PublicationDate published;
    published.date = QDate::fromString(text.first(dateLength).toString(), Qt::ISODate);
    if (!published.date.isValid())
        return std::nullopt;
    if (text.size() == dateLength)
        return published;
    const QTime time = QTime::fromString(text.sliced(dateLength).toString(), u"'T'HH:mm"_s);
    if (!time.isValid())
        return std::nullopt;
    published.time = time;
    return published;
}

QByteArray contentHash(const Article &article)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QChar separator = u'\x1f';
    hash.addData((article.title + separator).toUtf8());
    if (article.published)
        hash.addData(publicationDateText(*article.published).toUtf8());
    hash.addData((separator + article.body).toUtf8());
    return hash.result().toHex();
}

} // namespace rumourdesk

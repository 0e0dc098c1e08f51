// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/goldfile.h"

#include "models/exporting/jsonwriter.h"
#include "models/exporting/ndjson.h"
#include "models/reading/textarticle.h"

#include <QLocale>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// Letters without accents and figures, words divided by hyphens: "liverpool-bid-for-isak".
QString plainName(const QString &title)
{
    QString name;
    for (const QChar character : title.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isPlain = character.unicode() < 0x80 && character.isLetterOrNumber();
        if (isPlain)
            name += character;
        else if (!character.isMark() && !name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    constexpr qsizetype most = 40;
    name.truncate(most);
    return name.endsWith(u'-') ? name.chopped(1) : name;
}

QString dateLine(const PublicationDate &published)
{
    const QString day = QLocale(QLocale::English).toString(published.date, u"d MMMM yyyy"_s);
    return published.time ? day + u", "_s + published.time->toString(u"HH:mm"_s) : day;
}

/// What may stand before a body to say what it does not say itself; the plainest first.
QStringList beginnings(const Article &article)
{
    const QString author = article.byline.isEmpty() ? QString() : u"By %1\n"_s.arg(article.byline);
    if (!article.published)
        return {author.isEmpty() ? QString() : author + u'\n'};
    const QString date = dateLine(*article.published);
    return {
        author + u"Published: %1\n\n"_s.arg(date),
        author + u'\n' + u"Published: %1\n\n"_s.arg(date),
        u"Published: %1\n%2\n"_s.arg(date, author),
        u"Published: %1\n\n"_s.arg(date),
        author + u'\n',
    };
}

/// With the lines behind the headline, where many sites print them.
QString behindHeadline(const QString &beginning, const QString &body)
{
    const qsizetype end = body.indexOf(u'\n');
    if (end < 0)
        return beginning + body;
    return body.first(end) + u"\n\n"_s + beginning + body.sliced(end).trimmed();
}

bool isSame(const Article &read, const Article &article)
{
    return read.body == article.body && read.published == article.published && read.byline == article.byline;
}

} // namespace

QString goldName(const Article &article, ArticleId id)
{
    QStringList parts;
    if (article.published)
        parts.append(article.published->date.toString(Qt::ISODate));
    if (const QString title = plainName(article.title); !title.isEmpty())
        parts.append(title);
    parts.append(QString::number(id.value));
    return parts.join(u'-');
}

QByteArray goldJson(const QString &name, const ExtractedArticle &extracted)
{
    const auto member = [](const char *key, const QString &text) -> QByteArray {
        JsonWriter json;
        json.textOrNull(text);
        return QByteArray("  \"") + key + "\": " + json.take() + ",\n";
    };
    const Article &article = extracted.article;
    QByteArray json = "{\n" + member("id", name)
        + member("published", article.published ? publicationDateText(*article.published) : QString())
        + member("byline", article.byline) + "  \"rumours\": [";
    bool isFirst = true;
    for (const Rumour &rumour : extracted.rumours) {
        json += std::exchange(isFirst, false) ? "\n    " : ",\n    ";
        json += goldObject(rumour);
    }
    return json + (isFirst ? "]\n}\n" : "\n  ]\n}\n");
}

GoldText goldText(const Article &article)
{
    QStringList texts = {article.body + u'\n'};
    for (const QString &beginning : beginnings(article))
        texts.append(beginning + article.body + u'\n');
    for (const QString &beginning : beginnings(article))
        texts.append(behindHeadline(beginning, article.body) + u'\n');
    for (const QString &text : texts) {
        if (isSame(articleFromText(text), article))
            return {text.toUtf8(), true};
    }
    return {texts.at(1).toUtf8(), false};
}

} // namespace rumourdesk

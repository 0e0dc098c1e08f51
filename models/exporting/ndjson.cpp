// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/ndjson.h"

#include "models/exporting/jsonwriter.h"

namespace rumourdesk {

namespace {

void writeDate(JsonWriter &json, const std::optional<PublicationDate> &published)
{
    json.textOrNull(published ? publicationDateText(*published) : QString());
}

void writeInteger(JsonWriter &json, std::optional<qint64> value)
{
    if (value)
        json.integer(*value);
    else
        json.null();
}

void writeTexts(JsonWriter &json, const QStringList &texts)
{
    json.beginArray();
    for (const QString &text : texts)
        json.text(text);
    json.endArray();
}

void writeFee(JsonWriter &json, const std::optional<Fee> &fee)
{
    if (!fee) {
        json.null();
        return;
    }
    json.beginObject();
    json.key("min");
    writeInteger(json, fee->minimum);
    json.key("max");
    writeInteger(json, fee->maximum);
    json.key("currency");
    json.text(currencyCode(fee->currency));
    json.key("basis");
    json.text(feeBasisName(fee->basis));
    json.endObject();
}

void writeSpan(JsonWriter &json, Span span)
{
    json.beginArray();
    json.integer(span.start);
    json.integer(span.length);
    json.endArray();
}

bool isListField(Field field)
{
    return field == Field::Sources || field == Field::Journalists;
}

void writeSpans(JsonWriter &json, Field field, const std::vector<Span> &spans)
{
    const bool isList = isListField(field) || spans.size() > 1;
    if (isList)
        json.beginArray();
    for (const Span span : spans)
        writeSpan(json, span);
    if (isList)
        json.endArray();
}

void writeEvidence(JsonWriter &json, const std::vector<Evidence> &evidence)
{
    json.beginObject();
    for (int i = 0; i < fieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        std::vector<Span> spans;
        for (const Evidence &entry : evidence) {
            if (entry.field == field)
                spans.push_back(entry.span);
        }
        if (spans.empty())
            continue;
        json.key(fieldName(field).toLatin1());
        writeSpans(json, field, spans);
    }
    json.endObject();
}

/// The fields of a rumour, for an object that has been begun.
void writeFields(JsonWriter &json, const Rumour &rumour)
{
    json.key("player");
    json.textOrNull(rumour.player);
    json.key("from");
    json.textOrNull(rumour.from);
    json.key("to");
    json.textOrNull(rumour.to);
    json.key("move");
    json.text(moveName(rumour.move));
    json.key("stage");
    json.text(stageName(rumour.stage));
    json.key("fee");
    writeFee(json, rumour.fee);
    json.key("window");
    json.textOrNull(rumour.window ? windowName(*rumour.window) : QString());
    json.key("sources");
    writeTexts(json, rumour.sources);
    json.key("journalists");
    writeTexts(json, rumour.journalists);
    json.key("contract_until");
    writeInteger(json, rumour.contractUntil);
    json.key("age");
    writeInteger(json, rumour.age);
}

/// The same with their evidence.
void writeRumour(JsonWriter &json, const Rumour &rumour)
{
    writeFields(json, rumour);
    json.key("evidence");
    writeEvidence(json, rumour.evidence);
}

void writeArticle(JsonWriter &json, const Article &article)
{
    json.beginObject();
    json.key("title");
    json.textOrNull(article.title);
    json.key("byline");
    json.textOrNull(article.byline);
    json.key("published");
    writeDate(json, article.published);
    json.key("publisher");
    json.textOrNull(article.publisher);
    json.key("url");
    json.textOrNull(article.url);
    json.key("guid");
    json.textOrNull(article.guid);
    json.key("language");
    json.textOrNull(article.language);
    json.key("body");
    json.text(article.body);
    json.endObject();
}

void writeAnnotation(JsonWriter &json, const Annotation &annotation)
{
    json.key("grade");
    json.textOrNull(gradeText(annotation.grade));
    json.key("outcome");
    json.textOrNull(annotation.outcome ? outcomeName(*annotation.outcome) : QString());
    json.key("tags");
    writeTexts(json, annotation.tags);
    json.key("note");
    json.textOrNull(annotation.note);
    json.key("corrected");
    QStringList fields;
    for (const AnnotationValue &correction : annotation.corrections)
        fields.append(annotationFieldName(correction.field));
    writeTexts(json, fields);
}

std::vector<QByteArray> objectsOf(const std::vector<JudgedRumour> &rumours)
{
    std::vector<QByteArray> objects;
    objects.reserve(rumours.size());
    for (const JudgedRumour &judged : rumours)
        objects.push_back(rumourObject(judged));
    return objects;
}

} // namespace

QByteArray rumourObject(const Rumour &rumour, bool withWhy)
{
    JsonWriter json;
    json.beginObject();
    writeRumour(json, rumour);
    if (withWhy) {
        json.key("why");
        json.textOrNull(rumour.why);
    }
    json.endObject();
    return json.take();
}

QByteArray goldObject(const Rumour &rumour)
{
    JsonWriter json;
    json.beginObject();
    writeFields(json, rumour);
    json.endObject();
    return json.take();
}

QByteArray rumourObject(const JudgedRumour &judged)
{
    const StoredRumour &stored = judged.stored;
    JsonWriter json;
    json.beginObject();
    json.key("id");
    json.integer(stored.id.value);
    json.key("article");
    json.integer(stored.article.value);
    json.key("published");
    writeDate(json, stored.published);
    json.key("byline");
    json.textOrNull(stored.byline);
    writeRumour(json, stored.rumour);
    writeAnnotation(json, judged.annotation);
    json.key("url");
    json.textOrNull(judged.address);
    json.endObject();
    return json.take();
}

QByteArray extractionLine(const QString &file, const ExtractedArticle &extracted, bool withWhy)
{
    JsonWriter json;
    json.beginObject();
    json.key("file");
    json.text(file);
    json.key("published");
    writeDate(json, extracted.article.published);
    json.key("byline");
    json.textOrNull(extracted.article.byline);
    json.key("title");
    json.textOrNull(extracted.article.title);
    json.key("rumours");
    json.beginArray();
    for (const Rumour &rumour : extracted.rumours)
        json.raw(rumourObject(rumour, withWhy));
    json.endArray();
    json.endObject();
    return json.take();
}

QByteArray readingLine(const QString &file, const std::vector<Article> &articles)
{
    JsonWriter json;
    json.beginObject();
    json.key("file");
    json.text(file);
    json.key("articles");
    json.beginArray();
    for (const Article &article : articles)
        writeArticle(json, article);
    json.endArray();
    json.endObject();
    return json.take();
}

QByteArray jsonArray(const std::vector<QByteArray> &values)
{
    QByteArray json = "[";
    for (const QByteArray &value : values) {
        json += json.size() > 1 ? ",\n  " : "\n  ";
        json += value;
    }
    json += values.empty() ? "]\n" : "\n]\n";
    return json;
}

QByteArray rumoursJson(const std::vector<JudgedRumour> &rumours)
{
    return jsonArray(objectsOf(rumours));
}

QByteArray rumoursNdjson(const std::vector<JudgedRumour> &rumours)
{
    QByteArray lines;
    for (const QByteArray &object : objectsOf(rumours)) {
        lines += object;
        lines += '\n';
    }
    return lines;
}

} // namespace rumourdesk

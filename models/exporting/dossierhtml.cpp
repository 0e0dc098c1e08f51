// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/dossierhtml.h"

#include <QCoreApplication>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto style = R"css(
@page { size: A4; margin: 20mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
:root { --ink: #1c2128; --muted: #5b6470; --line: #d9dde3; --accent: #1f5fa8; }
* { box-sizing: border-box; }
body { margin: 3rem auto; max-width: 50rem; padding: 0 1.5rem; color: var(--ink); background: #fff;
  font: 10pt/1.5 "DejaVu Sans", "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums; }
header { border-bottom: 1px solid var(--ink); padding-bottom: 1rem; }
header p { margin: 0; color: var(--muted); font-size: 8pt; letter-spacing: .08em; text-transform: uppercase; }
h1 { margin: .2rem 0 .6rem; font-size: 22pt; font-weight: normal; line-height: 1.2; }
h2 { margin: 2.2rem 0 .6rem; font-size: 12pt; }
h3 { margin: 0; font-size: 10pt; }
dl.facts { display: flex; flex-wrap: wrap; gap: .4rem 2rem; margin: 0; }
dl.facts dt { color: var(--muted); font-size: 8pt; }
dl.facts dd { margin: 0; }
table { width: 100%; border-collapse: collapse; font-size: 8.5pt; line-height: 1.35; }
th { padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--muted); color: var(--muted); font-weight: normal;
  text-align: left; vertical-align: bottom; }
td { padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th.number, td.number { text-align: right; white-space: nowrap; }
td.day { white-space: nowrap; }
figure { margin: 0; }
figure svg { display: block; width: 100%; height: auto; }
article { padding: .8rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
tr, figure { break-inside: avoid; }
thead { display: table-header-group; }
h2 { break-after: avoid; }
.head { display: flex; gap: 1rem; align-items: baseline; }
.head .no { min-width: 1.6rem; color: var(--muted); text-align: right; }
.head h3 { flex: 1; }
.body { margin-left: 2.6rem; }
.body p { margin: .2rem 0; }
.muted { color: var(--muted); font-size: 8.5pt; }
blockquote { margin: .4rem 0; padding-left: .8rem; border-left: 2px solid var(--line); }
mark { background: none; color: inherit; text-decoration: underline; text-decoration-color: #0067b1;
  text-decoration-thickness: 1.5px; text-underline-offset: 3px; }
mark.from, mark.sources, mark.window { text-decoration-style: dashed; text-decoration-color: #c34f00; }
mark.to { text-decoration-style: double; text-decoration-color: #008262; }
mark.stage { text-decoration-style: wavy; text-decoration-color: #7a45b0; }
mark.fee { text-decoration-color: #b07500; }
mark.move, mark.journalists, mark.age { text-decoration-style: dotted; text-decoration-color: #5b6470; }
a { color: var(--accent); overflow-wrap: anywhere; }
)css"_L1;

QString tr(const char *text)
{
    return QCoreApplication::translate("Dossier", text);
}

/// Builds HTML by hand: every text that goes through text() is escaped, and what goes through raw() is our own.
class Html
{
public:
    Html &raw(QLatin1StringView markup)
    {
        m_html += markup;
        return *this;
    }
    Html &text(const QString &words)
    {
        m_html += escaped(words);
        return *this;
    }
    /// `tag` may bring attributes along: "td class=number".
    Html &element(QLatin1StringView tag, const QString &words)
    {
        const qsizetype blank = tag.indexOf(u' ');
        const QLatin1StringView name = blank < 0 ? tag : tag.first(blank);
        m_html += u'<' + QString(tag) + u'>' + escaped(words) + u"</"_s + QString(name) + u'>';
        return *this;
    }
    Html &link(const QString &address)
    {
        m_html += u"<a href=\""_s + escaped(address) + u"\">"_s + escaped(address) + u"</a>"_s;
        return *this;
    }
    Html &bytes(const QByteArray &utf8)
    {
        m_html += QString::fromUtf8(utf8);
        return *this;
    }
    [[nodiscard]] QByteArray take() const { return m_html.toUtf8(); }

private:
    /// Characters that HTML has no place for become U+FFFD.
    static QString escaped(const QString &words)
    {
        QString clean = words;
        for (QChar &character : clean) {
            const bool isControl = character.category() == QChar::Other_Control;
            if (isControl && character != u'\n' && character != u'\t')
                character = QChar::ReplacementCharacter;
        }
        return clean.toHtmlEscaped();
    }

    QString m_html;
};

void writeHeader(Html &html, const Dossier &dossier)
{
    html.raw("<header>\n"_L1).element("p"_L1, tr("Transfer dossier")).raw("\n"_L1).element("h1"_L1, dossier.title);
    html.raw("\n<dl class=facts>\n"_L1);
    for (const Dossier::Fact &fact : dossier.facts) {
        html.raw("<div>"_L1).element("dt"_L1, fact.label).element("dd"_L1, fact.text).raw("</div>\n"_L1);
    }
    html.raw("</dl>\n</header>\n"_L1);
}

void writeTableHead(Html &html, const QStringList &left, const QStringList &right)
{
    html.raw("<table>\n<thead><tr>"_L1);
    for (const QString &title : left)
        html.element("th scope=col"_L1, title);
    for (const QString &title : right)
        html.element("th scope=col class=number"_L1, title);
    html.raw("</tr></thead>\n<tbody>\n"_L1);
}

void endTable(Html &html)
{
    html.raw("</tbody>\n</table>\n"_L1);
}

void writeSuitors(Html &html, const Dossier &dossier)
{
    if (dossier.suitors.empty())
        return;
    html.element("h2"_L1, tr("Suitors")).raw("\n"_L1);
    QStringList titles{tr("Club"), tr("Furthest stage"), tr("Latest stage"), tr("First"), tr("Last")};
    if (!dossier.isOnePlayer)
        titles.prepend(tr("Player"));
    writeTableHead(html, titles, {tr("Rumours")});
    for (const Dossier::Suitor &suitor : dossier.suitors) {
        html.raw("<tr>"_L1);
        if (!dossier.isOnePlayer)
            html.element("td"_L1, suitor.player);
        html.element("td"_L1, suitor.club).element("td"_L1, suitor.highest).element("td"_L1, suitor.latest);
        html.element("td class=day"_L1, suitor.first).element("td class=day"_L1, suitor.last);
        html.element("td class=number"_L1, QString::number(suitor.rumours)).raw("</tr>\n"_L1);
    }
    endTable(html);
}

void writeFees(Html &html, const Dossier &dossier)
{
    if (dossier.fees.empty())
        return;
    html.element("h2"_L1, tr("Fees named")).raw("\n"_L1);
    QStringList titles{tr("Date"), tr("Suitor"), tr("Whose figure"), tr("Source")};
    if (!dossier.isOnePlayer)
        titles.insert(1, tr("Player"));
    writeTableHead(html, titles, {tr("Fee"), tr("Worth")});
    for (const Dossier::NamedFee &fee : dossier.fees) {
        html.raw("<tr>"_L1).element("td class=day"_L1, fee.day);
        if (!dossier.isOnePlayer)
            html.element("td"_L1, fee.player);
        html.element("td"_L1, fee.suitor).element("td"_L1, fee.basis).element("td"_L1, fee.source);
        html.element("td class=number"_L1, fee.printed).element("td class=number"_L1, fee.worth).raw("</tr>\n"_L1);
    }
    endTable(html);
}

void writeSources(Html &html, const Dossier &dossier)
{
    if (dossier.sources.empty())
        return;
    html.element("h2"_L1, tr("Sources")).raw("\n"_L1);
    writeTableHead(html, {tr("Source"), tr("Reliability")}, {tr("Rumours")});
    for (const Dossier::Source &source : dossier.sources) {
        html.raw("<tr>"_L1).element("td"_L1, source.name);
        html.element("td"_L1, source.grade.isEmpty() ? tr("not graded") : source.grade);
        html.element("td class=number"_L1, QString::number(source.rumours)).raw("</tr>\n"_L1);
    }
    endTable(html);
}

/// What stands before the drawing's own element has no place inside HTML.
void writeChart(Html &html, const QByteArray &chart, const QString &chartText)
{
    const qsizetype begin = chart.indexOf("<svg");
    if (begin < 0)
        return;
    html.element("h2"_L1, tr("Fees over time")).raw("\n<figure role=img aria-label=\""_L1).text(chartText);
    html.raw("\">\n"_L1).bytes(chart.sliced(begin)).raw("</figure>\n"_L1);
}

void writeTable(Html &html, const Dossier &dossier)
{
    html.element("h2"_L1, tr("All rumours")).raw("\n"_L1);
    writeTableHead(html,
        {tr("No."), tr("Date"), tr("Player"), tr("From"), tr("To"), tr("Stage"), tr("Source"), tr("Grade")},
        {tr("Fee"), tr("Worth")});
    for (const Dossier::Entry &entry : dossier.entries) {
        const QString number = QString::number(entry.number);
        html.raw("<tr><td><a href=\"#rumour-"_L1).text(number).raw("\">"_L1).text(number).raw("</a></td>"_L1);
        html.element("td class=day"_L1, entry.day).element("td"_L1, entry.player).element("td"_L1, entry.from);
        html.element("td"_L1, entry.to).element("td"_L1, entry.stage).element("td"_L1, entry.source);
        html.element("td"_L1, entry.grade).element("td class=number"_L1, entry.fee);
        html.element("td class=number"_L1, entry.worth).raw("</tr>\n"_L1);
    }
    endTable(html);
}

void writeQuote(Html &html, const std::vector<Dossier::QuotePart> &quote)
{
    if (quote.empty())
        return;
    html.raw("<blockquote>"_L1).text(u"“"_s);
    for (const Dossier::QuotePart &part : quote) {
        if (!part.field) {
            html.text(part.text);
            continue;
        }
        html.raw("<mark class="_L1).text(fieldName(*part.field)).raw(" title=\""_L1);
        html.text(printedFieldName(*part.field)).raw("\">"_L1).text(part.text).raw("</mark>"_L1);
    }
    html.text(u"”"_s).raw("</blockquote>\n"_L1);
}

void writeEntry(Html &html, const Dossier::Entry &entry)
{
    const QString number = QString::number(entry.number);
    html.raw("<article id=\"rumour-"_L1).text(number).raw("\">\n<div class=head>"_L1);
    html.element("span class=no"_L1, number).element("h3"_L1, moveText(entry));
    html.raw("<time datetime=\""_L1).text(entry.date.toString(Qt::ISODate)).raw("\">"_L1).text(entry.day);
    html.raw("</time></div>\n<div class=body>\n"_L1);
    QStringList facts{entry.stage};
    if (!entry.fee.isEmpty())
        facts.append(entry.worth.isEmpty() ? entry.fee : u"%1 (%2)"_s.arg(entry.fee, entry.worth));
    facts += entry.details;
    html.element("p"_L1, facts.join(u" · "_s)).raw("\n"_L1);
    writeQuote(html, entry.quote);
    const auto line = [&html](QLatin1StringView tag, const QString &text) {
        if (!text.isEmpty())
            html.element(tag, text).raw("\n"_L1);
    };
    line("p"_L1, entry.judgement);
    line("p"_L1, entry.note);
    if (!entry.corrections.isEmpty())
        line("p class=muted"_L1, tr("Read before correction: %1").arg(entry.corrections));
    line("p class=muted"_L1, entry.article);
    if (!entry.address.isEmpty())
        html.raw("<p class=muted>"_L1).link(entry.address).raw("</p>\n"_L1);
    html.raw("</div>\n</article>\n"_L1);
}

} // namespace

QByteArray dossierHtml(const Dossier &dossier, const QByteArray &chart, const QString &chartText)
{
    Html html;
    html.raw("<!DOCTYPE html>\n<html lang=en>\n<head>\n<meta charset=utf-8>\n"_L1);
    html.raw("<meta name=viewport content=\"width=device-width, initial-scale=1\">\n"_L1);
    html.raw("<meta name=generator content=\"RumourDesk " RUMOURDESK_VERSION "\">\n"_L1);
    html.element("title"_L1, dossier.title).raw("\n<style>"_L1).raw(style).raw("</style>\n</head>\n<body>\n"_L1);
    writeHeader(html, dossier);
    html.raw("<main>\n"_L1);
    writeSuitors(html, dossier);
    writeChart(html, chart, chartText);
    writeFees(html, dossier);
    for (const QString &remark : dossier.remarks)
        html.element("p class=muted"_L1, remark).raw("\n"_L1);
    writeSources(html, dossier);
    writeTable(html, dossier);
    html.element("h2"_L1, tr("What was said")).raw("\n"_L1);
    for (const Dossier::Entry &entry : dossier.entries)
        writeEntry(html, entry);
    html.raw("</main>\n</body>\n</html>\n"_L1);
    return html.take();
}

} // namespace rumourdesk

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/dossierpieces.h"

#include "views/chart/chartpicture.h"
#include "views/common/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double point = unitsPerPoint;

QString tr(const char *text)
{
    return QCoreApplication::translate("Dossier", text);
}

void addTitle(PagePieces &pieces, const Dossier &dossier)
{
    QTextCharFormat kicker = mutedFormat(8);
    kicker.setFontLetterSpacing(112);
    kicker.setFontCapitalization(QFont::AllUppercase);
    pieces.addText({{tr("Transfer dossier"), kicker}}, 0, true);
    pieces.addText({{dossier.title.left(200), bodyFormat(22)}}, 2 * point, true);
    std::vector<TextRun> facts;
    for (const Dossier::Fact &fact : dossier.facts) {
        if (!facts.empty())
            facts.push_back({u"   "_s, mutedFormat(9)});
        facts.push_back({fact.label + u"\u00a0"_s, mutedFormat(9)});
        facts.push_back({fact.text, bodyFormat(9)});
    }
    pieces.addText(facts, 4 * point);
    const auto paint = [width = pieces.width()](QPainter &painter, QPointF at) {
        painter.fillRect(QRectF(at, QSizeF(width, 0.8 * point)), lightColours().text);
    };
    pieces.add({1 * point, paint, 8 * point, false, {}, 0});
}

void addSuitors(PagePieces &pieces, const Dossier &dossier)
{
    if (dossier.suitors.empty())
        return;
    pieces.addHeading(tr("Suitors"));
    std::vector<PageColumn> columns = {{tr("Club"), true}, {tr("Furthest stage")}, {tr("Latest stage")}, {tr("First")},
        {tr("Last")}, {tr("Rumours"), false, true}};
    if (!dossier.isOnePlayer)
        columns.insert(columns.begin(), {tr("Player"), true});
    std::vector<QStringList> rows;
    for (const Dossier::Suitor &suitor : dossier.suitors) {
        QStringList cells{suitor.club, suitor.highest, suitor.latest, suitor.first, suitor.last,
            QString::number(suitor.rumours)};
        if (!dossier.isOnePlayer)
            cells.prepend(suitor.player);
        rows.push_back(cells);
    }
    pieces.addTable(columns, rows);
}

void addChart(PagePieces &pieces, const FeeSeries &chart)
{
    constexpr QSize drawn(860, 430); // pixels of the chart's own measure
    pieces.addHeading(tr("Fees over time"));
    const double scale = pieces.width() / drawn.width();
    const auto paint = [chart, scale, drawn](QPainter &painter, QPointF at) {
        painter.save();
        painter.translate(at);
        painter.scale(scale, scale);
        painter.setClipRect(QRect(QPoint(), drawn));
        renderTo(painter, chart, {.size = drawn});
        painter.restore();
    };
    pieces.add({drawn.height() * scale, paint, 0, false, {}, 0});
}

void addFees(PagePieces &pieces, const Dossier &dossier)
{
    if (dossier.fees.empty())
        return;
    pieces.addHeading(tr("Fees named"));
    std::vector<PageColumn> columns = {{tr("Date")}, {tr("Suitor"), true}, {tr("Whose figure")}, {tr("Source"), true},
        {tr("Fee"), false, true}, {tr("Worth"), false, true}};
    if (!dossier.isOnePlayer)
        columns.insert(columns.begin() + 1, {tr("Player"), true});
    std::vector<QStringList> rows;
    for (const Dossier::NamedFee &fee : dossier.fees) {
        QStringList cells{fee.day, fee.suitor, fee.basis, fee.source, fee.printed, fee.worth};
        if (!dossier.isOnePlayer)
            cells.insert(1, fee.player);
        rows.push_back(cells);
    }
    pieces.addTable(columns, rows);
}

/// Below the tables that need them, where a page of their own is never left to them.
void addRemarks(PagePieces &pieces, const Dossier &dossier)
{
    for (const QString &remark : dossier.remarks)
        pieces.addText({{remark, mutedFormat(8)}}, 6 * point);
}

void addSources(PagePieces &pieces, const Dossier &dossier)
{
    if (dossier.sources.empty())
        return;
    pieces.addHeading(tr("Sources"));
    std::vector<QStringList> rows;
    for (const Dossier::Source &source : dossier.sources) {
        rows.push_back({source.name, source.grade.isEmpty() ? tr("not graded") : source.grade,
            QString::number(source.rumours)});
    }
    pieces.addTable({{tr("Source"), true}, {tr("Reliability"), true}, {tr("Rumours"), false, true}}, rows);
}

void addTable(PagePieces &pieces, const Dossier &dossier)
{
    pieces.addHeading(tr("All rumours"));
    std::vector<PageColumn> columns = {{tr("No.")}, {tr("Date")}, {tr("From"), true}, {tr("To"), true}, {tr("Stage")},
        {tr("Source"), true}, {tr("Grade")}, {tr("Fee"), false, true}, {tr("Worth"), false, true}};
    if (!dossier.isOnePlayer) { // names need the room; what fees are worth stands above and below
        columns.pop_back();
        columns.insert(columns.begin() + 2, {tr("Player"), true});
    }
    std::vector<QStringList> rows;
    for (const Dossier::Entry &entry : dossier.entries) {
        QStringList cells{QString::number(entry.number), entry.day, entry.from, entry.to, entry.stage, entry.source,
            entry.grade, entry.fee, entry.worth};
        if (!dossier.isOnePlayer) {
            cells.removeLast();
            cells.insert(2, entry.player);
        }
        rows.push_back(cells);
    }
    pieces.addTable(columns, rows);
}

/// Coloured and underlined as in the reader, but without waves, which are no line on paper.
QTextCharFormat markedFormat(Field field, double points)
{
    QTextCharFormat format = bodyFormat(points);
    const QTextCharFormat::UnderlineStyle style = underlineOf(field);
    format.setUnderlineStyle(style == QTextCharFormat::WaveUnderline ? QTextCharFormat::DashDotDotLine : style);
    format.setUnderlineColor(lightColours().fields.at(static_cast<size_t>(field)));
    return format;
}

std::vector<TextRun> quoteRuns(const std::vector<Dossier::QuotePart> &quote)
{
    std::vector<TextRun> runs{{u"“"_s, bodyFormat()}};
    for (const Dossier::QuotePart &part : quote)
        runs.push_back({part.text, part.field ? markedFormat(*part.field, 10) : bodyFormat()});
    runs.push_back({u"”"_s, bodyFormat()});
    return runs;
}

/// Texts of one entry below each other, beside its number.
class EntryPiece
{
public:
    explicit EntryPiece(double width) : m_width(width) {}

    void add(const std::vector<TextRun> &runs, double before, double indent = 0)
    {
        m_height += before;
        const SetText text(runs, m_width - textLeft - indent);
        m_texts.emplace_back(QPointF(textLeft + indent, m_height), text);
        m_height += text.height();
    }
    /// At the left and right of the line that the next add() begins.
    void addBeside(const QString &number, const QString &day)
    {
        m_texts.emplace_back(QPointF(0, m_height), SetText({{number, mutedFormat(10)}}, numberWidth, Qt::AlignRight));
        m_texts.emplace_back(
            QPointF(m_width - dayWidth, m_height), SetText({{day, mutedFormat(9)}}, dayWidth, Qt::AlignRight));
    }
    void addHead(const QString &text)
    {
        const SetText head({{text, boldFormat()}}, m_width - textLeft - dayWidth);
        m_texts.emplace_back(QPointF(textLeft, m_height), head);
        m_height += head.height();
    }
    [[nodiscard]] PagePiece piece(int number) const
    {
        const auto paint = [texts = m_texts](QPainter &painter, QPointF at) {
            for (const auto &[place, text] : texts)
                text.paint(painter, at + place);
        };
        return {m_height, paint, 12 * point, false, {}, number};
    }

    static constexpr double textLeft = 28 * point;

private:
    static constexpr double numberWidth = 20 * point;
    static constexpr double dayWidth = 80 * point;
    double m_width;
    double m_height = 0;
    std::vector<std::pair<QPointF, SetText>> m_texts;
};

/// A text in parts that each fit on a page, cut between words.
QStringList pageParts(const QString &text)
{
    constexpr qsizetype longestPart = 1200;
    QStringList parts;
    QString rest = text;
    while (rest.size() > longestPart) {
        const qsizetype blank = rest.lastIndexOf(u' ', longestPart);
        const qsizetype cut = blank > 0 ? blank : longestPart;
        parts.append(rest.left(cut));
        rest = rest.mid(cut).trimmed();
    }
    parts.append(rest);
    return parts;
}

void addNote(PagePieces &pieces, const QString &part)
{
    const SetText text({{part, bodyFormat()}}, pieces.width() - EntryPiece::textLeft);
    pieces.add({text.height(),
        [text](QPainter &painter, QPointF at) { text.paint(painter, at + QPointF(EntryPiece::textLeft, 0)); },
        0, false, {}, 0});
}

void addEntry(PagePieces &pieces, const Dossier::Entry &entry)
{
    EntryPiece piece(pieces.width());
    piece.addBeside(QString::number(entry.number), entry.day);
    piece.addHead(moveText(entry).left(600));
    std::vector<TextRun> facts{{entry.stage, boldFormat(8.5)}};
    if (!entry.fee.isEmpty())
        facts.push_back({u" · "_s + entry.fee, boldFormat(8.5)});
    if (!entry.worth.isEmpty())
        facts.push_back({u" ("_s + entry.worth + u")"_s, bodyFormat(8.5)});
    if (!entry.details.isEmpty())
        facts.push_back({u" · "_s + entry.details.join(u" · "_s).left(1000), bodyFormat(8.5)});
    piece.add(facts, 1 * point);
    if (!entry.quote.empty())
        piece.add(quoteRuns(entry.quote), 4 * point);
    if (!entry.judgement.isEmpty())
        piece.add({{entry.judgement.left(1000), bodyFormat(8.5)}}, 4 * point);
    const QStringList note = entry.note.isEmpty() ? QStringList() : pageParts(entry.note);
    if (note.size() == 1)
        piece.add({{note.front(), bodyFormat()}}, 3 * point);
    if (!entry.corrections.isEmpty())
        piece.add({{tr("Read before correction: %1").arg(entry.corrections).left(1000), mutedFormat()}}, 3 * point);
    if (!entry.article.isEmpty())
        piece.add({{entry.article.left(600), mutedFormat()}}, 3 * point);
    if (!entry.address.isEmpty()) {
        QTextCharFormat link = mutedFormat();
        link.setForeground(lightColours().accent);
        link.setAnchor(true);
        link.setAnchorHref(entry.address);
        piece.add({{entry.address.left(1000), link}}, 1 * point);
    }
    pieces.add(piece.piece(entry.number));
    for (qsizetype i = 0; note.size() > 1 && i < note.size(); ++i)
        addNote(pieces, note[i]);
}

void addEntries(PagePieces &pieces, const Dossier &dossier)
{
    pieces.addHeading(tr("What was said"));
    const std::vector<Field> fields = markedFields(dossier);
    if (!fields.empty()) {
        std::vector<TextRun> legend{{tr("Marked in the quotes:"), mutedFormat()}};
        for (const Field field : fields) {
            legend.push_back({u"  "_s, mutedFormat()});
            legend.push_back({printedFieldName(field), markedFormat(field, 8.5)});
        }
        pieces.addText(legend, 0, true);
    }
    for (const Dossier::Entry &entry : dossier.entries)
        addEntry(pieces, entry);
}

} // namespace

PagePieces dossierPieces(const Dossier &dossier, const FeeSeries &chart, double width)
{
    PagePieces pieces(width);
    addTitle(pieces, dossier);
    addSuitors(pieces, dossier);
    if (!chart.fees.empty() || !chart.stages.empty())
        addChart(pieces, chart);
    addFees(pieces, dossier);
    addRemarks(pieces, dossier);
    addSources(pieces, dossier);
    addTable(pieces, dossier);
    addEntries(pieces, dossier);
    return pieces;
}

} // namespace rumourdesk

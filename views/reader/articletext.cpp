// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/articletext.h"

#include "models/items/sentencearound.h"
#include "views/common/fieldtitle.h"
#include "views/common/theme.h"
#include "views/reader/articlehead.h"

#include <QPainter>
#include <QContextMenuEvent>
#include <QFontInfo>
#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <memory>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int readingWidth = 68; // characters
constexpr int smallestMargin = 20; // pixels

/// The text with every character that a document would fold or drop replaced by one that it keeps, so that
/// positions in the document and in the body agree.
QString positionTrue(QString text)
{
    for (QChar &character : text) {
        if (character == u'\r' || character == u'\u2029' || character == QChar::ObjectReplacementCharacter
            || character == QChar(0xfdd0) || character == QChar(0xfdd1) || character == QChar::Null)
            character = u' ';
    }
    return text;
}

} // namespace

ArticleText::ArticleText(QWidget *parent)
    : QTextBrowser(parent)
    , m_usualPoints(font().pointSizeF() * 1.15)
{
    setObjectName(u"articleText"_s);
    setAccessibleName(tr("Article"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    QFont reading = font();
    reading.setPointSizeF(m_usualPoints);
    setFont(reading);
}

void ArticleText::setArticle(const OpenedArticle &opened, size_t selected)
{
    m_selected = selected;
    m_lit.reset();
    if (opened.id != m_opened.id || opened.article != m_opened.article) {
        clear();
        insertHead(opened.article);
        insertBody(opened.article.body);
        if (beginsWithTitle(opened.article))
            printTitleOfBody();
        keepReadingWidth();
        m_found.seek(m_found.sought(), toPlainText());
        Q_EMIT foundChanged();
    }
    m_opened = opened;
    m_marks = evidenceMarks(opened.rumours, static_cast<int>(opened.article.body.size()));
    showMarks();
}

void ArticleText::clearArticle()
{
    m_opened = {};
    m_marks.clear();
    m_lit.reset();
    setExtraSelections({});
    clear();
    m_found.seek(m_found.sought(), {});
    Q_EMIT foundChanged();
}

void ArticleText::light(std::optional<Field> field)
{
    const auto ofSelected = [this](const EvidenceMark &mark) { return mark.rumour == m_selected; };
    const auto mark = std::ranges::find_if(
        m_marks, [&](const EvidenceMark &each) { return ofSelected(each) && field == each.field; });
    // A step has already lit the one among several spans of the field that it arrived at.
    const bool isLit = m_lit && field && ofSelected(m_marks[*m_lit]) && m_marks[*m_lit].field == *field;
    if (!isLit) {
        m_lit.reset();
        if (mark != m_marks.end())
            m_lit = static_cast<size_t>(mark - m_marks.begin());
    }
    showMarks();
    if (m_lit) {
        scrollTo(m_marks[*m_lit].span);
        return;
    }
    if (const auto telling = mostTellingMark())
        scrollTo(telling->span);
}

/// Where the selected rumour is told rather than where its first word stands, which may be a club or a date of the opening.
std::optional<EvidenceMark> ArticleText::mostTellingMark() const
{
    std::optional<EvidenceMark> telling;
    const auto rank = [](Field field) { return field == Field::Player ? 0 : field == Field::Stage ? 1 : 2; };
    for (const EvidenceMark &mark : m_marks) {
        if (mark.rumour == m_selected && (!telling || rank(mark.field) < rank(telling->field)))
            telling = mark;
    }
    return telling;
}

void ArticleText::light(Field field, Span span)
{
    const auto mark = std::ranges::find(m_marks, EvidenceMark{m_selected, field, span});
    if (mark != m_marks.end())
        m_lit = static_cast<size_t>(mark - m_marks.begin());
    light(field);
}

std::optional<EvidenceMark> ArticleText::evidenceAfterLit(int direction) const
{
    std::vector<EvidenceMark> all; // each once, or a step from the second would lead to it again
    for (const EvidenceMark &mark : m_marks) {
        if (std::ranges::find(all, mark) == all.end())
            all.push_back(mark);
    }
    std::ranges::stable_sort(all, {}, &EvidenceMark::rumour);
    if (all.empty())
        return std::nullopt;
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    std::ptrdiff_t next = 0;
    if (m_lit) {
        next = std::ranges::find(all, m_marks[*m_lit]) - all.begin() + direction;
    } else { // the first of the selected rumour, or its last
        const auto own = std::ranges::equal_range(all, m_selected, {}, &EvidenceMark::rumour);
        next = (direction > 0 ? own.begin() : own.end() - 1) - all.begin();
    }
    return all[static_cast<size_t>((next + count) % count)];
}

std::optional<Span> ArticleText::litSpan() const
{
    return m_lit ? std::optional(m_marks[*m_lit].span) : std::nullopt;
}

std::optional<Span> ArticleText::selectedSpan() const
{
    const QTextCursor cursor = textCursor();
    const auto bodyLength = static_cast<int>(m_opened.article.body.size());
    int start = std::clamp(cursor.selectionStart() - m_bodyStart, 0, bodyLength);
    int end = std::clamp(cursor.selectionEnd() - m_bodyStart, 0, bodyLength);
    while (start < end && m_opened.article.body[start].isSpace())
        ++start;
    while (end > start && m_opened.article.body[end - 1].isSpace())
        --end;
    return start < end ? std::optional(Span{start, end - start}) : std::nullopt;
}

void ArticleText::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    Q_EMIT menuAsked(menu.get());
    menu->exec(event->globalPos());
}

QString ArticleText::explanationAt(int bodyPosition) const
{
    QStringList lines;
    for (const EvidenceMark &mark : m_marks) {
        if (!mark.span.contains(bodyPosition))
            continue;
        const Rumour &rumour = m_opened.rumours[mark.rumour].rumour;
        const QString pair = rumour.to.isEmpty() ? rumour.player : tr("%1 to %2").arg(rumour.player, rumour.to);
        QString line = u"%1: %2"_s.arg(fieldTitle(mark.field), fieldText(rumour, mark.field));
        if (m_opened.rumours.size() > 1)
            line += u"  [%1]"_s.arg(pair);
        if (!rumour.why.isEmpty())
            line += u'\n' + tr("read by: %1").arg(rumour.why);
        if (!lines.contains(line))
            lines.append(line);
    }
    return lines.join(u'\n');
}

QVariant ArticleText::loadResource(int /*type*/, const QUrl & /*name*/)
{
    return {};
}

/// The page has no frame: whoever came by key sees where he is by a line around it.
void ArticleText::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (!hasFocus() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void ArticleText::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    viewport()->update();
}

void ArticleText::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

bool ArticleText::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextBrowser::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    // Between two characters the cursor may belong to either; the left one is under the mouse if its end is
    // right of it.
    const QTextCursor cursor = cursorForPosition(help->pos());
    const bool isLeftHalf = cursorRect(cursor).left() > help->pos().x();
    const QString text = explanationAt(cursor.position() - m_bodyStart - (isLeftHalf ? 1 : 0));
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

void ArticleText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    keepReadingWidth();
}

void ArticleText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_opened.id == ArticleId())
        return;
    layOutAnew(); // the muted head line keeps its colour in the document
}

void ArticleText::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    m_wheelTurned += event->angleDelta().y();
    const int steps = m_wheelTurned / QWheelEvent::DefaultDeltasPerStep;
    m_wheelTurned -= steps * QWheelEvent::DefaultDeltasPerStep;
    setTextSize(m_textSize + steps);
    event->accept();
}

void ArticleText::setTextSize(int steps)
{
    const int kept = std::clamp(steps, smallestText, largestText);
    if (kept == m_textSize)
        return;
    m_textSize = kept;
    QFont reading = font();
    reading.setPointSizeF(m_usualPoints * std::pow(1.1, kept));
    setFont(reading);
    layOutAnew(); // the head has sizes of its own
}

/// Writes the article anew; what is lit, and the top of what is in sight, stay.
void ArticleText::layOutAnew()
{
    if (m_opened.id == ArticleId())
        return;
    const int top = cursorForPosition(QPoint(0, 0)).position();
    const OpenedArticle opened = std::exchange(m_opened, {});
    const auto lit = m_lit;
    const auto found = m_found;
    setArticle(opened, m_selected);
    m_lit = lit;
    m_found = found;
    showMarks();
    keepReadingWidth();
    QTextCursor cursor(document());
    cursor.setPosition(top);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top());
    Q_EMIT foundChanged();
}

QTextCharFormat ArticleText::titleFormat() const
{
    QTextCharFormat title;
    title.setFontWeight(QFont::Bold);
    title.setFontPointSize(font().pointSizeF() * 1.45);
    return title;
}

void ArticleText::insertHead(const Article &article)
{
    QTextCharFormat meta;
    meta.setForeground(coloursFor(palette()).muted);
    meta.setFontPointSize(font().pointSizeF() * 0.9);
    QTextBlockFormat aboveBody;
    aboveBody.setBottomMargin(14);

    QTextCursor cursor(document());
    if (beginsWithTitle(article)) {
        cursor.setBlockFormat(aboveBody);
    } else {
        QTextBlockFormat aboveMeta;
        aboveMeta.setBottomMargin(6);
        cursor.setBlockFormat(aboveMeta);
        const QString title = article.title.isEmpty() ? tr("Untitled article") : article.title;
        cursor.insertText(positionTrue(title).replace(u'\n', u' '), titleFormat());
        cursor.insertBlock(aboveBody, meta);
    }
    cursor.insertText(positionTrue(headLine(article)).replace(u'\n', u' '), meta);
}

void ArticleText::insertBody(const QString &body)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat block;
    block.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
    block.setBottomMargin(8);
    cursor.insertBlock(block, QTextCharFormat());
    m_bodyStart = cursor.position();
    cursor.insertText(positionTrue(body), QTextCharFormat());

    // Blank lines between paragraphs are part of the body's positions; they only shrink.
    QTextBlockFormat blank;
    blank.setLineHeight(2, QTextBlockFormat::FixedHeight);
    blank.setBottomMargin(0);
    for (QTextBlock each = document()->findBlock(m_bodyStart); each.isValid(); each = each.next()) {
        if (each.length() <= 1)
            QTextCursor(each).setBlockFormat(blank);
    }
    moveCursor(QTextCursor::Start);
}

/// The first line of the body, which is the title, looks like one. It stays part of the body: evidence may lie in it.
void ArticleText::printTitleOfBody()
{
    QTextBlock line = document()->findBlock(m_bodyStart);
    while (line.isValid() && line.text().trimmed().isEmpty())
        line = line.next();
    QTextCursor cursor(line);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(titleFormat());
}

void ArticleText::keepReadingWidth()
{
    const double width = QFontMetricsF(font()).averageCharWidth() * readingWidth;
    const double margin = std::max<double>(smallestMargin, (viewport()->width() - width) / 2);
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    if (qFuzzyCompare(frame.leftMargin() + 1, margin + 1))
        return;
    frame.setLeftMargin(margin);
    frame.setRightMargin(margin);
    frame.setTopMargin(18);
    frame.setBottomMargin(40);
    document()->rootFrame()->setFrameFormat(frame);
}

void ArticleText::showMarks()
{
    const ThemeColours &colours = coloursFor(palette());
    const auto tint = [&](QColor colour, float strength) {
        colour.setAlphaF(strength);
        return colour;
    };
    QList<ExtraSelection> selections;
    if (m_lit) {
        QTextCharFormat sentence;
        sentence.setBackground(tint(colours.accent, colours.isDark ? 0.20F : 0.10F));
        selections.append(selectionOf(sentenceAround(m_opened.article.body, m_marks[*m_lit].span), sentence));
    }
    const auto append = [&](const EvidenceMark &mark, float strength) {
        const QColor colour = colours.fields.at(static_cast<size_t>(mark.field));
        QTextCharFormat format;
        format.setUnderlineStyle(underlineOf(mark.field));
        format.setUnderlineColor(colour);
        format.setBackground(tint(colour, strength));
        selections.append(selectionOf(mark.span, format));
    };
    // The selected rumour is drawn over the others, and the lit field over both.
    for (const bool isSelected : {false, true}) {
        for (const EvidenceMark &mark : m_marks) {
            if ((mark.rumour == m_selected) == isSelected)
                append(mark, isSelected ? 0.20F : 0.08F);
        }
    }
    if (m_lit) {
        append(m_marks[*m_lit], colours.litStrength);
        if (colours.litText != colours.text)
            selections.last().format.setForeground(colours.litText);
    }
    setExtraSelections(selections + foundSelections());
}

QList<QTextEdit::ExtraSelection> ArticleText::foundSelections() const
{
    const ThemeColours &colours = coloursFor(palette());
    QList<ExtraSelection> selections;
    for (size_t i = 0; i < m_found.places().size(); ++i) {
        const bool isCurrent = m_found.current() == i;
        QTextCharFormat format;
        // Light on dark where the page is dark on light: no evidence looks so, whatever its colour.
        format.setBackground(isCurrent ? colours.accent : colours.muted);
        format.setForeground(isCurrent ? colours.accentText : colours.ground);
        const Span place = m_found.places()[i];
        selections.append(selectionOf({place.start - m_bodyStart, place.length}, format));
    }
    return selections;
}

void ArticleText::seek(const QString &sought)
{
    m_found.seek(sought, toPlainText());
    m_found.goTo(cursorForPosition(QPoint(0, 0)).position());
    showFound();
}

void ArticleText::stepFound(int direction)
{
    m_found.step(direction);
    showFound();
}

void ArticleText::selectFound()
{
    if (const std::optional<size_t> current = m_found.current()) {
        const Span place = m_found.places()[*current];
        QTextCursor cursor(document());
        cursor.setPosition(place.start);
        cursor.setPosition(place.start + place.length, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
}

void ArticleText::showFound()
{
    showMarks();
    if (const std::optional<size_t> current = m_found.current()) {
        const Span place = m_found.places()[*current];
        scrollTo({place.start - m_bodyStart, place.length});
    }
    Q_EMIT foundChanged();
}

void ArticleText::scrollTo(Span span)
{
    QTextCursor cursor(document());
    cursor.setPosition(m_bodyStart + span.start);
    const QRect place = cursorRect(cursor);
    // Only what is out of sight moves the page, and then to its upper third, with the sentence around it.
    if (place.top() < 0 || place.bottom() > viewport()->height()) {
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(bar->value() + place.top() - viewport()->height() / 3);
    }
}

QTextEdit::ExtraSelection ArticleText::selectionOf(Span span, const QTextCharFormat &format) const
{
    ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(m_bodyStart + span.start);
    selection.cursor.setPosition(m_bodyStart + span.end(), QTextCursor::KeepAnchor);
    selection.format = format;
    return selection;
}

} // namespace rumourdesk

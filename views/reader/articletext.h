// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/articlelibrary.h"
#include "views/reader/evidencemarks.h"
#include "views/reader/foundwords.h"

#include <QTextBrowser>

#include <optional>

namespace rumourdesk
{

/// An article at reading width with its evidence marked. Everything is inserted as plain text; nothing is
/// loaded and no link is followed, whatever the article says.
class ArticleText final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ArticleText(QWidget *parent = nullptr);

    /// Shows the article with `selected` (an index of its rumours) in front of the others.
    void setArticle(const OpenedArticle &opened, size_t selected);
    void clearArticle();
    /// Lights the evidence of the selected rumour's field with its sentence and scrolls to it; without a
    /// field the evidence of its player, or else of its stage, is scrolled to and nothing is lit.
    void light(std::optional<Field> field);

    /// The same for one of several spans of a field.
    void light(Field field, Span span);

    /// The next (1) or previous (-1) evidence: that of the selected rumour in the order of the text, then that of the
    /// article's other rumours, one after the other and round the end. Nothing is lit by it; nothing if there is none.
    [[nodiscard]] std::optional<EvidenceMark> evidenceAfterLit(int direction) const;

    /// Marks the words wherever they stand on the page, and goes to the first of them in sight; no words, no marks.
    void seek(const QString &sought);
    /// Goes to the next (1) or previous (-1) place of the words.
    void stepFound(int direction);
    /// Selects the words where the search stands, for what can be done with selected words.
    void selectFound();
    [[nodiscard]] const FoundWords &found() const { return m_found; }

    static constexpr int smallestText = -4;
    static constexpr int largestText = 8;
    /// How many steps of a tenth the text is larger than usual; kept between smallestText and largestText.
    void setTextSize(int steps);
    [[nodiscard]] int textSize() const { return m_textSize; }

    [[nodiscard]] const std::vector<EvidenceMark> &marks() const { return m_marks; }
    /// The stretch of the body that is lit.
    [[nodiscard]] std::optional<Span> litSpan() const;
    /// The stretch of the body that the analyst has selected, without blanks at its ends; nothing if none is.
    [[nodiscard]] std::optional<Span> selectedSpan() const;
    [[nodiscard]] QString textOf(Span span) const { return m_opened.article.body.mid(span.start, span.length); }
    /// Where the body begins in the document.
    [[nodiscard]] int bodyStart() const { return m_bodyStart; }
    /// What the evidence at a position of the body says, for the tool tip: a line for each field.
    [[nodiscard]] QString explanationAt(int bodyPosition) const;

Q_SIGNALS:
    /// The context menu is about to be shown: what goes into it can be added.
    void menuAsked(QMenu *menu);
    /// The words stand elsewhere, or another place of them has been come to.
    void foundChanged();

public:
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QTextCharFormat titleFormat() const;
    void insertHead(const Article &article);
    void insertBody(const QString &body);
    void printTitleOfBody();
    void keepReadingWidth();
    void layOutAnew();
    void showMarks();
    [[nodiscard]] QList<QTextEdit::ExtraSelection> foundSelections() const;
    void showFound();
    [[nodiscard]] std::optional<EvidenceMark> mostTellingMark() const;
    void scrollTo(Span span);
    [[nodiscard]] QTextEdit::ExtraSelection selectionOf(Span span, const QTextCharFormat &format) const;

    OpenedArticle m_opened;
    std::vector<EvidenceMark> m_marks;
    size_t m_selected = 0;
    std::optional<size_t> m_lit; // index of m_marks
    int m_bodyStart = 0;
    FoundWords m_found; // places of the document
    double m_usualPoints; // of the text, when it is neither larger nor smaller
    int m_textSize = 0;
    int m_wheelTurned = 0; // eighths of a degree, since the last step of the text's size
};

} // namespace rumourdesk

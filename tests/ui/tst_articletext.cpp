// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/contrast.h"
#include "tests/ui/samplearticles.h"
#include "views/common/fieldtitle.h"
#include "views/common/theme.h"
#include "views/reader/articletext.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QTextDocument>
#include <QTextFrame>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(rumourdesk::Field)

class TestArticleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_text = std::make_unique<ArticleText>();
        m_text->setPalette(paletteOf(lightColours()));
        m_text->resize(700, 600);
        m_text->setArticle(opened(articleOfTwoRumours()), 1);
    }

    void theHeadSaysTitleBylineAndDate()
    {
        const QString page = m_text->toPlainText();
        QVERIFY(page.startsWith(u"Two stories <b>in one</b>\nAna Muster"_s));
        QVERIFY(page.contains(u"1 February 2026, 09:30"_s));
    }

    void aTitleThatBeginsTheBodyIsPrintedOnce_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("page");
        QTest::addRow("the same") << u"Chelsea want Doe"_s << u"No byline, no date\nChelsea want Doe\n\nHe is wanted."_s;
        QTest::addRow("in other letters") << u"CHELSEA  want Doe"_s << u"No byline, no date\nChelsea want Doe\n\nHe is wanted."_s;
        QTest::addRow("another") << u"Chelsea want"_s
                                 << u"Chelsea want\nNo byline, no date\nChelsea want Doe\n\nHe is wanted."_s;
    }
    void aTitleThatBeginsTheBodyIsPrintedOnce()
    {
        QFETCH(QString, title);
        ExtractedArticle extracted;
        extracted.article.title = title;
        extracted.article.body = u"Chelsea want Doe\n\nHe is wanted."_s;
        m_text->setArticle(opened(extracted), 0);
        QTEST(m_text->toPlainText(), "page");
        const auto weightAt = [this](const QString &words) {
            QTextCursor cursor(m_text->document());
            cursor.setPosition(static_cast<int>(m_text->toPlainText().indexOf(words)) + 1);
            return cursor.charFormat().fontWeight();
        };
        QCOMPARE(weightAt(u"Chelsea want"_s), int(QFont::Bold));
        QVERIFY(weightAt(u"No byline"_s) != int(QFont::Bold));
        QVERIFY(weightAt(u"He is wanted"_s) != int(QFont::Bold));
    }

    void markupInAnArticleIsText()
    {
        QVERIFY(m_text->toPlainText().contains(u"<img src=\"http://example.com/a.png\">"_s));
        QVERIFY(!m_text->document()->toHtml().contains(u"<img src"_s));
    }

    void nothingIsEverLoaded()
    {
        QVERIFY(!m_text->loadResource(QTextDocument::ImageResource, QUrl(u"http://example.com/a.png"_s))
                     .isValid());
        QVERIFY(!m_text->openLinks());
        QVERIFY(!m_text->openExternalLinks());
    }

    void positionsOfTheBodyAgreeWithTheDocument_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addRow("plain") << u"One. Two €5m."_s;
        QTest::addRow("paragraphs") << u"One.\n\n\nTwo €5m."_s;
        QTest::addRow("carriage returns") << u"One.\r\nTwo\r €5m."_s;
        QTest::addRow("beyond the basic plane") << u"\U0001F600 One. \U0001F600\n Two €5m."_s;
        QTest::addRow("separators and objects") << u"One\u2028two\u2029three\ufffc\u0000four €5m."_s;
    }
    void positionsOfTheBodyAgreeWithTheDocument()
    {
        QFETCH(QString, body);
        ExtractedArticle extracted;
        extracted.article.body = body;
        m_text->setArticle(opened(extracted), 0);
        QTextCursor cursor(m_text->document());
        const int start = m_text->bodyStart() + static_cast<int>(body.indexOf(u"€5m"_s));
        cursor.setPosition(start);
        cursor.setPosition(start + 3, QTextCursor::KeepAnchor);
        QCOMPARE(cursor.selectedText(), u"€5m"_s);
    }

    void litEvidenceIsReadable_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<Field>("field");
        for (const bool isDark : {false, true}) {
            for (int field = 0; field < fieldCount; ++field)
                QTest::addRow("%s %d", isDark ? "dark" : "light", field) << isDark << static_cast<Field>(field);
        }
    }
    void litEvidenceIsReadable()
    {
        QFETCH(bool, isDark);
        QFETCH(Field, field);
        ExtractedArticle extracted = articleOfTwoRumours();
        const Span span = extracted.rumours.front().evidence.front().span;
        for (Rumour &rumour : extracted.rumours)
            rumour.evidence = {{field, span}};
        m_text->setPalette(paletteOf(isDark ? darkColours() : lightColours()));
        m_text->setArticle(opened(extracted), 1);
        m_text->light(field);
        QColor ground = m_text->palette().color(QPalette::Base);
        QColor text = m_text->palette().color(QPalette::Text);
        for (const auto &selection : m_text->extraSelections()) { // one over the other
            const int at = m_text->bodyStart() + span.start;
            if (selection.cursor.selectionStart() > at || selection.cursor.selectionEnd() <= at)
                continue;
            ground = laidOn(ground, selection.format.background().color());
            if (selection.format.hasProperty(QTextFormat::ForegroundBrush))
                text = selection.format.foreground().color();
        }
        QCOMPARE_GE(contrast(text, ground), 4.5);
    }

    void everyEvidenceIsMarkedByColourAndUnderline()
    {
        QSet<QString> marked;
        for (const auto &selection : m_text->extraSelections()) {
            QVERIFY(selection.format.underlineStyle() != QTextCharFormat::NoUnderline);
            QVERIFY(selection.format.background().color().alpha() > 0);
            marked.insert(selection.cursor.selectedText());
        }
        QCOMPARE(marked, (QSet<QString>{u"Erik Mustermann"_s, u"Arsenal"_s, u"Chelsea"_s, u"€70m"_s}));
    }

    void lightingAFieldMarksItsSentenceAndItsSpanMost()
    {
        m_text->light(Field::Fee);
        const auto selections = m_text->extraSelections();
        QCOMPARE(selections.first().cursor.selectedText(), sentence());
        QCOMPARE(selections.last().cursor.selectedText(), u"€70m"_s);
        for (const auto &other : selections.first(selections.size() - 1))
            QVERIFY(other.format.background().color().alpha()
                < selections.last().format.background().color().alpha());
    }

    void aFieldThatTheArticleDoesNotSayLightsNothing()
    {
        m_text->light(Field::Fee);
        m_text->light(Field::Age);
        QCOMPARE(m_text->litSpan(), std::nullopt);
    }

    void theSelectedRumoursEvidenceIsTheOneLit()
    {
        m_text->light(Field::To);
        QCOMPARE(litWords(), u"Chelsea"_s);
        m_text->setArticle(opened(articleOfTwoRumours()), 0);
        m_text->light(Field::To);
        QCOMPARE(litWords(), u"Arsenal"_s);
    }

    void stepsGoThroughTheRumoursOwnEvidenceAndThenTheNextRumours()
    {
        QStringList words;
        for (int i = 0; i < 4; ++i)
            words.append(step(1));
        QCOMPARE(words.join(u'|'), u"Erik Mustermann|Chelsea|€70m|Arsenal"_s);
        QCOMPARE(step(-1), u"€70m"_s);
    }

    void theFirstStepBackLightsTheRumoursLastEvidence() { QCOMPARE(step(-1), u"€70m"_s); }

    void aFieldThatStandsTwiceIsSteppedThroughTwice()
    {
        m_text->setArticle(opened(articleOfTwoRumours()), 0);
        QList<int> starts;
        for (int i = 0; i < 3; ++i) {
            step(1);
            starts.append(m_text->litSpan()->start);
        }
        QVERIFY(starts.at(0) < starts.at(1) && starts.at(1) < starts.at(2));
    }

    void evidenceThatIsGivenTwiceIsSteppedThroughOnce()
    {
        ExtractedArticle extracted = articleOfTwoRumours();
        extracted.rumours.at(1).evidence.push_back(extracted.rumours.at(1).evidence.front());
        m_text->setArticle(opened(extracted), 1);
        step(1);
        QCOMPARE(step(1), u"Chelsea"_s);
    }

    void anArticleWithoutEvidenceHasNoNext()
    {
        ExtractedArticle extracted = articleOfTwoRumours();
        extracted.rumours.clear();
        m_text->setArticle(opened(extracted), 0);
        QVERIFY(!m_text->evidenceAfterLit(1));
        QVERIFY(!m_text->evidenceAfterLit(-1));
    }

    void hoverTellsFieldValueAndRule()
    {
        const QString body = articleOfTwoRumours().article.body;
        const QString text = m_text->explanationAt(static_cast<int>(body.indexOf(u"€70m"_s)) + 1);
        QCOMPARE(text, u"Fee: €70m (bid)  [Erik Mustermann to Chelsea]\nread by: verb of interest"_s);
        QCOMPARE(m_text->explanationAt(static_cast<int>(body.indexOf(u"want"_s))), QString());
    }

    void evidenceOutsideTheBodyIsLeftOut()
    {
        ExtractedArticle extracted = articleOfTwoRumours();
        extracted.rumours.at(0).evidence = {{Field::Fee, {-1, 3}}, {Field::Fee, {5, 0}},
            {Field::Fee, {static_cast<int>(extracted.article.body.size()) - 1, 2}},
            {Field::Fee, {std::numeric_limits<int>::max(), 5}}};
        extracted.rumours.resize(1);
        m_text->setArticle(opened(extracted), 0);
        QVERIFY(m_text->marks().empty());
    }

    void theLitSpanIsScrolledIntoSight()
    {
        ExtractedArticle extracted = articleOfTwoRumours();
        const QString filling = u"A line that fills the page and says nothing at all.\n\n"_s.repeated(60);
        extracted.article.body += filling + u"Last: €70m."_s;
        const auto at = static_cast<int>(extracted.article.body.lastIndexOf(u"€70m"_s));
        extracted.rumours.at(1).evidence = {{Field::Fee, {at, 4}}};
        m_text->show();
        m_text->setArticle(opened(extracted), 1);
        m_text->light(Field::Fee);
        QTextCursor cursor(m_text->document());
        cursor.setPosition(m_text->bodyStart() + at);
        QVERIFY(m_text->viewport()->rect().contains(m_text->cursorRect(cursor).center()));
        QVERIFY(m_text->verticalScrollBar()->value() > 0);
    }

    void aRowIsOpenedWhereItsPlayerIsTold_data()
    {
        QTest::addColumn<bool>("hasPlayer");
        QTest::addColumn<QString>("words");
        QTest::addRow("the player") << true << u"Jan Voorbeeld"_s;
        QTest::addRow("the stage, where nobody is named") << false << u"are in talks"_s;
    }
    void aRowIsOpenedWhereItsPlayerIsTold()
    {
        QFETCH(bool, hasPlayer);
        QFETCH(QString, words);
        const QString filling = u"A line that fills the page and says nothing at all.\n\n"_s.repeated(40);
        ExtractedArticle extracted = articleOfTwoRumours();
        QString &body = extracted.article.body;
        body = u"Chelsea look back.\n\n"_s + filling + u"They are in talks.\n\n"_s + filling + u"Jan Voorbeeld may come."_s;
        const auto span = [&body](const QString &found) {
            return Span{static_cast<int>(body.indexOf(found)), static_cast<int>(found.size())};
        };
        extracted.rumours.resize(1);
        extracted.rumours.front().evidence = {{Field::To, span(u"Chelsea"_s)}, {Field::Stage, span(u"are in talks"_s)}};
        if (hasPlayer)
            extracted.rumours.front().evidence.push_back({Field::Player, span(u"Jan Voorbeeld"_s)});
        m_text->show();
        m_text->setArticle(opened(extracted), 0);
        m_text->light(std::nullopt);
        QVERIFY(!m_text->litSpan());
        QTextCursor cursor(m_text->document());
        cursor.setPosition(m_text->bodyStart() + span(words).start);
        QVERIFY(m_text->viewport()->rect().contains(m_text->cursorRect(cursor).center()));
    }

    void theTextKeepsReadingWidthOnAWideWindow()
    {
        m_text->resize(1600, 600);
        m_text->show();
        const double width = m_text->document()->size().width();
        const QTextFrameFormat frame = m_text->document()->rootFrame()->frameFormat();
        const double characters = (width - frame.leftMargin() - frame.rightMargin())
            / QFontMetricsF(m_text->font()).averageCharWidth();
        QVERIFY2(characters > 60 && characters < 80, qPrintable(QString::number(characters)));
        QCOMPARE(frame.leftMargin(), frame.rightMargin());
    }

    void theGroundMayChangeWhileAnArticleIsOpen()
    {
        m_text->light(Field::Fee);
        m_text->setPalette(paletteOf(darkColours()));
        QCOMPARE(litWords(), u"€70m"_s);
        QCOMPARE(m_text->extraSelections().last().format.underlineColor(),
            darkColours().fields.at(static_cast<size_t>(Field::Fee)));
    }

    void everyFieldHasATitle()
    {
        QSet<QString> titles;
        for (int i = 0; i < fieldCount; ++i)
            titles.insert(fieldTitle(static_cast<Field>(i)));
        QVERIFY(!titles.contains(QString()));
        QCOMPARE(titles.size(), fieldCount);
    }

private:
    static OpenedArticle opened(const ExtractedArticle &extracted)
    {
        OpenedArticle article{ArticleId{1}, extracted.article, {}};
        for (const Rumour &rumour : extracted.rumours) {
            StoredRumour stored;
            stored.id = {static_cast<qint64>(article.rumours.size()) + 1};
            stored.rumour = rumour;
            article.rumours.push_back(stored);
        }
        return article;
    }

    /// Goes on as the reader does; the words arrived at.
    QString step(int direction)
    {
        const std::optional<EvidenceMark> mark = m_text->evidenceAfterLit(direction);
        m_text->setArticle(opened(articleOfTwoRumours()), mark->rumour);
        m_text->light(mark->field, mark->span);
        return litWords();
    }

    [[nodiscard]] QString litWords() const
    {
        const auto span = m_text->litSpan();
        return span ? articleOfTwoRumours().article.body.mid(span->start, span->length) : QString();
    }

    static QString sentence() { return u"<img src=\"http://example.com/a.png\"> Chelsea would pay €70m."_s; }

    std::unique_ptr<ArticleText> m_text;
};

RUMOURDESK_TEST(TestArticleText)
#include "tst_articletext.moc"

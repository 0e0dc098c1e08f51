// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "tests/ui/samplearticles.h"
#include "views/actions/actionset.h"
#include "views/reader/findline.h"
#include "views/reader/playerarticlelist.h"
#include "views/reader/playerarticles.h"
#include "views/reader/readerview.h"
#include "views/table/rumourtableview.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QWheelEvent>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

/// The reader in the real window: find, size of the text, evidence across rumours, articles about the player.
class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnDeskWarnings();
        std::vector<ExtractedArticle> articles = sampleArticles();
        articles.push_back(articleOfTwoRumours());
        m_desk = std::make_unique<DeskFixture>(articles);
        QVERIFY(m_desk->show());
        select(u"Alessandro Bastoni"_s);
    }

    void findMarksEveryPlaceAndCountsThem()
    {
        find(u"BASTONI"_s);
        QVERIFY(line()->isVisible());
        QCOMPARE(countText(), u"1 of 2"_s); // the title and the text
        QCOMPARE(foundWords(), (QStringList{u"Bastoni"_s, u"Bastoni"_s}));
    }

    void enterAndF3GoOnRoundTheEnd()
    {
        find(u"the"_s);
        const auto count = text()->found().places().size();
        QVERIFY(count > 3);
        QTest::keyClick(words(), Qt::Key_Return);
        QCOMPARE(countText(), u"2 of %1"_s.arg(count));
        QTest::keyClick(words(), Qt::Key_F3);
        QCOMPARE(countText(), u"3 of %1"_s.arg(count));
        QTest::keyClick(words(), Qt::Key_F3, Qt::ShiftModifier);
        QTest::keyClick(words(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(words(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(countText(), u"%1 of %1"_s.arg(count));
    }

    void thePlaceComeToIsInSight()
    {
        text()->setTextSize(ArticleText::largestText);
        find(u"other clubs may follow"_s);
        QTextCursor cursor(text()->document());
        cursor.setPosition(text()->found().places().at(0).start);
        QVERIFY(text()->viewport()->rect().contains(text()->cursorRect(cursor).center()));
        QVERIFY(text()->verticalScrollBar()->value() > 0);
    }

    void whatIsNotThereIsSaidInWords()
    {
        find(u"zebra"_s);
        QCOMPARE(countText(), u"Not found"_s);
        QCOMPARE(words()->accessibleDescription(), u"Not found"_s);
        QTest::keyClick(words(), Qt::Key_Return);
        QCOMPARE(countText(), u"Not found"_s);
    }

    void escapeClosesAndGivesTheFocusBack_data()
    {
        QTest::addColumn<bool>("isFromTable");
        QTest::addRow("table") << true;
        QTest::addRow("article") << false;
    }
    void escapeClosesAndGivesTheFocusBack()
    {
        QFETCH(bool, isFromTable);
        QWidget *before = isFromTable ? static_cast<QWidget *>(table()) : text();
        before->setFocus();
        find(u"inter"_s);
        QTest::keyClick(words(), Qt::Key_Escape);
        QVERIFY(line()->isHidden());
        QVERIFY(before->hasFocus());
        QVERIFY(foundWords().isEmpty());
    }

    void wordsSelectedInTheArticleAreLookedFor()
    {
        text()->setTextCursor(text()->document()->find(u"talks"_s));
        text()->setFocus();
        QTest::keyClick(text(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(words()->text(), u"talks"_s);
        QVERIFY(foundWords().contains(u"talks"_s));
    }

    void anotherArticleIsSearchedForTheSameWords()
    {
        find(u"leipzig"_s);
        QCOMPARE(countText(), u"Not found"_s);
        select(u"Erik Mustermann"_s);
        QVERIFY(countText().endsWith(u" found"_s));
        QVERIFY(!foundWords().isEmpty());
    }

    void withoutAnArticleThereIsNothingToFind()
    {
        m_desk->selection.select({});
        action(ActionId::FindInArticle)->trigger();
        QVERIFY(line()->isHidden());
    }

    void keysAndWheelChangeTheSizeOfTheText()
    {
        const double usual = text()->font().pointSizeF();
        QTest::keyClick(text(), Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(text(), Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(text()->textSize(), 2);
        QVERIFY(text()->font().pointSizeF() > usual);
        QTest::keyClick(text(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(text()->font().pointSizeF(), usual);
        turnWheel(-120, Qt::ControlModifier);
        QCOMPARE(text()->textSize(), -1);
        turnWheel(-120, Qt::NoModifier);
        QCOMPARE(text()->textSize(), -1);
        text()->setTextSize(99);
        QCOMPARE(text()->textSize(), ArticleText::largestText);
    }

    void theTitleGrowsWithTheText()
    {
        const auto titleSize = [this] { return text()->document()->firstBlock().begin().fragment().charFormat().fontPointSize(); };
        const double usual = titleSize();
        text()->setTextSize(3);
        QVERIFY(titleSize() > usual * 1.2);
    }

    void anotherSizeKeepsWhatIsLit()
    {
        m_desk->selection.select(m_desk->selection.rumour(), Field::Fee);
        const auto lit = text()->litSpan();
        QVERIFY(lit);
        text()->setTextSize(2);
        QCOMPARE(text()->litSpan(), lit);
    }

    void theSizeIsRemembered()
    {
        text()->setTextSize(3);
        const QByteArray state = m_desk->window->saveState();
        m_desk = std::make_unique<DeskFixture>(sampleArticles());
        QVERIFY(m_desk->window->restoreState(state));
        QCOMPARE(text()->textSize(), 3);
    }

    void evidenceGoesOnThroughTheRumoursOfTheArticle()
    {
        const RumourId arsenal = rumourOfPair(u"Erik Mustermann"_s, u"Arsenal"_s);
        m_desk->selection.select(arsenal);
        table()->setFocus();
        QStringList steps;
        for (int i = 0; i < 7; ++i) {
            QTest::keyClick(table(), Qt::Key_N);
            steps << litWords() + u" of "_s + suitorShown();
        }
        QCOMPARE(steps.join(u'|'),
            u"Arsenal of Arsenal|Erik Mustermann of Arsenal|Arsenal of Arsenal|"
            "Erik Mustermann of Chelsea|Chelsea of Chelsea|€70m of Chelsea|Arsenal of Arsenal"_s);
        const auto first = text()->litSpan();
        QTest::keyClick(table(), Qt::Key_P);
        QTest::keyClick(table(), Qt::Key_N);
        QCOMPARE(text()->litSpan(), first);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(table(), Qt::Key_P);
        QVERIFY(text()->litSpan()->start > first->start); // the last "Arsenal", not the first
        QCOMPARE(litWords() + u" of "_s + suitorShown(), u"Arsenal of Arsenal"_s);
        QCOMPARE(m_desk->model.rumourAt(table()->currentIndex().row()), arsenal);
    }

    void theArticlesAboutThePlayerStandBelow()
    {
        QVERIFY(m_desk->find<PlayerArticles>()->isVisible());
        QCOMPARE(m_desk->find<QLabel>(u"playerArticlesTitle"_s)->text(), u"6 articles about Alessandro Bastoni"_s);
        QCOMPARE(lineOf(1), u"16 Feb 2026|Gazzetta dello Sport|Alessandro Bastoni: Inter and Chelsea"_s);
        QCOMPARE(list()->currentIndex().row(), 0); // the one being read
    }

    void enterOpensAnotherArticle()
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(text()->toPlainText().startsWith(u"Alessandro Bastoni: Inter and Chelsea"_s));
        QCOMPARE(suitorShown(), u"Chelsea"_s);
        QCOMPARE(m_desk->model.rumourAt(table()->currentIndex().row()), m_desk->selection.rumour());
        QVERIFY(list()->hasFocus());
        QCOMPARE(list()->currentIndex().row(), 1);
    }

    void aClickOpensAnotherArticle()
    {
        const QModelIndex last = list()->model()->index(3, PlayerArticlesModel::Headline);
        list()->scrollTo(last);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(last).center());
        QCOMPARE(suitorShown(), u"Barcelona"_s);
        QVERIFY(text()->toPlainText().contains(u"15 December 2025"_s));
    }

    void anArticleOfSeveralRumoursOpensAtTheSameSuitor()
    {
        const RumourId chelsea = rumourOfPair(u"Erik Mustermann"_s, u"Chelsea"_s);
        const RumourId arsenal = rumourOfPair(u"Erik Mustermann"_s, u"Arsenal"_s);
        const auto row = [this] { // of the article of two rumours
            for (int each = 0; each < list()->model()->rowCount(); ++each) {
                if (lineOf(each).startsWith(u"1 Feb 2026"_s))
                    return each;
            }
            return -1;
        };
        m_desk->selection.select(chelsea);
        const auto *model = qobject_cast<const PlayerArticlesModel *>(list()->model());
        QCOMPARE(model->rumourAt(row()), chelsea);
        select(u"Erik Mustermann"_s); // who goes to Arsenal in another article
        QCOMPARE(suitorShown(), u"Arsenal"_s);
        QCOMPARE(model->rumourAt(row()), arsenal);
    }

    void aPlayerOfOneArticleHasNoList()
    {
        select(u"Marco Esempio"_s);
        QVERIFY(!m_desk->find<PlayerArticles>()->isVisible());
    }

    void aCorrectedPlayerLeavesTheList()
    {
        m_desk->annotator.annotate(u"Correct"_s, {m_desk->selection.rumour()}, AnnotationField::Player, u"Other Man"_s);
        QVERIFY(!m_desk->find<PlayerArticles>()->isVisible());
        m_desk->annotator.undo();
        QCOMPARE(list()->model()->rowCount(), 6);
    }

private:
    [[nodiscard]] ArticleText *text() const { return m_desk->find<ArticleText>(); }
    [[nodiscard]] RumourTableView *table() const { return m_desk->find<RumourTableView>(); }
    [[nodiscard]] FindLine *line() const { return m_desk->find<FindLine>(); }
    [[nodiscard]] QLineEdit *words() const { return m_desk->find<QLineEdit>(u"findWords"_s); }
    [[nodiscard]] QString countText() const { return m_desk->find<QLabel>(u"findCount"_s)->text(); }
    [[nodiscard]] PlayerArticleList *list() const { return m_desk->find<PlayerArticleList>(); }
    [[nodiscard]] QAction *action(ActionId id) const { return m_desk->window->findChild<ActionSet *>()->action(id); }

    void find(const QString &sought)
    {
        action(ActionId::FindInArticle)->trigger();
        QTest::keyClicks(words(), sought);
    }

    /// The words that are drawn as found.
    [[nodiscard]] QStringList foundWords() const
    {
        QStringList found;
        for (const auto &selection : text()->extraSelections()) {
            if (selection.format.hasProperty(QTextFormat::ForegroundBrush))
                found << selection.cursor.selectedText();
        }
        return found;
    }

    void turnWheel(int delta, Qt::KeyboardModifiers modifiers)
    {
        const QPointF place = text()->viewport()->rect().center();
        QWheelEvent turn(place, text()->viewport()->mapToGlobal(place), {}, {0, delta}, Qt::NoButton, modifiers,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(text()->viewport(), &turn);
    }

    [[nodiscard]] QString litWords() const
    {
        const auto span = text()->litSpan();
        return span ? text()->toPlainText().mid(text()->bodyStart() + span->start, span->length) : QString();
    }

    [[nodiscard]] QString suitorShown() const { return m_desk->model.rumour(m_desk->selection.rumour())->rumour.to; }

    [[nodiscard]] QString lineOf(int row) const
    {
        QStringList cells;
        for (int column = 0; column < PlayerArticlesModel::ColumnCount; ++column)
            cells << list()->model()->index(row, column).data().toString();
        return cells.join(u'|');
    }

    void select(const QString &player)
    {
        m_desk->selection.select(m_desk->model.rumourAt(m_desk->model.rowsOfPlayer(player).front()));
    }

    /// The rumour of the article that tells two of them.
    [[nodiscard]] RumourId rumourOfPair(const QString &player, const QString &suitor) const
    {
        for (const int row : m_desk->model.rowsOfPlayer(player)) {
            const auto stored = m_desk->model.rumour(m_desk->model.rumourAt(row));
            if (stored->rumour.to == suitor && stored->published->date == QDate(2026, 2, 1))
                return stored->id;
        }
        return {};
    }

    std::unique_ptr<DeskFixture> m_desk;
};

RUMOURDESK_TEST(TestReader)
#include "tst_reader.moc"

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rumourselection.h"
#include "tests/common/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "tests/ui/paintedtexts.h"
#include "tests/ui/samplearticles.h"
#include "views/chart/chartaxespanel.h"
#include "views/chart/chartcanvas.h"
#include "views/chart/feechart.h"
#include "views/common/elidedlabel.h"
#include "views/filter/filterline.h"
#include "views/reader/articletext.h"
#include "views/table/rumourtableview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolTip>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

/// The chart beside table and reader, in the real window.
class TestFeeChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnDeskWarnings();
        m_desk = std::make_unique<DeskFixture>(sampleArticles());
        QVERIFY(m_desk->show());
        m_desk->selection.select(rumourOf(u"Alessandro Bastoni"_s));
    }

    void cleanup() { QToolTip::hideText(); }

    void aClickOnAMarkSelectsTheRowAndLightsTheFee()
    {
        click(canvas()->chartLayout().fees.at(1).centre());
        const RumourId valuation = canvas()->series().fees.at(1).rumour;
        QCOMPARE(m_desk->selection.rumour(), valuation);
        QCOMPARE(m_desk->model.rumourAt(table()->currentIndex().row()), valuation);
        QCOMPARE(litWords(), u"£69.5m"_s);
        QCOMPARE(canvas()->options().selected, valuation);
    }

    void aRumourWithoutAFeeLightsItsStage()
    {
        click(canvas()->chartLayout().stages.at(0).centre);
        QCOMPARE(m_desk->selection.field(), Field::Stage);
        QVERIFY(!litWords().isEmpty());
    }

    void aClickOnARowLightsTheMark()
    {
        const RumourId bid = canvas()->series().fees.at(0).rumour;
        const QModelIndex cell = m_desk->model.index(m_desk->model.rowOf(bid), RumourTableModel::Player);
        table()->scrollTo(cell);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(cell).center());
        QCOMPARE(canvas()->options().selected, bid);
        QCOMPARE(canvas()->cursor(), bid);
    }

    void ctrlClickAddsARow()
    {
        click(canvas()->chartLayout().fees.at(0).centre());
        click(canvas()->chartLayout().fees.at(2).centre(), Qt::ControlModifier);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 2);
        QCOMPARE(canvas()->options().alsoSelected.size(), 2u);
        QCOMPARE(m_desk->selection.rumour(), canvas()->series().fees.at(2).rumour);
    }

    void aRubberBandSelectsTheRowsOfItsMarks()
    {
        std::vector<RumourId> all;
        for (const FeeMark &mark : canvas()->series().fees)
            all.push_back(mark.rumour);
        Q_EMIT canvas()->rumoursPicked(all, false);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 3);
        QCOMPARE(chart()->canvas()->series().title, u"Alessandro Bastoni"_s);
    }

    void severalSelectedRowsCompareTheirPlayers()
    {
        m_desk->selection.selectAll({rumourOf(u"Alessandro Bastoni"_s), rumourOf(u"Erik Mustermann"_s)}, false);
        QCOMPARE(canvas()->series().outline.names.at(static_cast<size_t>(ColourBy::Player)),
            (QStringList{u"Alessandro Bastoni"_s, u"Erik Mustermann"_s}));
        QVERIFY(canvas()->series().title.contains(u" and "_s));
        // A mark of one of them is no reason to forget the other.
        const std::vector<FeeMark> &fees = canvas()->series().fees;
        const auto other = std::ranges::find(fees, u"Erik Mustermann"_s, &FeeMark::player);
        click(canvas()->chartLayout().fees.at(static_cast<size_t>(other - fees.begin())).centre());
        QVERIFY(canvas()->series().title.contains(u" and "_s));
        QCOMPARE(m_desk->selection.rumour(), other->rumour);
    }

    void morePlayersThanAreComparedAreCounted()
    {
        std::vector<ExtractedArticle> articles = sampleArticles();
        for (size_t i = 0; i < articles.size(); ++i) {
            articles[i].rumours.front().player = u"Player %1"_s.arg(i);
            articles[i].rumours.front().to = u"A club with a long name %1"_s.arg(i);
        }
        m_desk = std::make_unique<DeskFixture>(articles);
        QVERIFY(m_desk->show());
        m_desk->find<RumourTableView>()->selectAll();
        QTRY_COMPARE(canvas()->series().title, u"12 of 26 players"_s);
        const ChartLegend &legend = canvas()->chartLayout().legend;
        QVERIFY(!legend.entries.empty()); // the key to the colours, as far as there is room
        QCOMPARE(legend.captions.back().text, u"%1 more"_s.arg(legend.unseen.size()));
        m_desk->selection.selectAll({m_desk->model.rumourAt(0), m_desk->model.rumourAt(1)}, false);
        QTRY_COMPARE(canvas()->series().title, u"Player 25 and Player 24"_s);
    }

    void aMistakeInTheAxesPanelCanBeRead()
    {
        auto *panel = m_desk->find<ChartAxesPanel>();
        auto *menu = qobject_cast<QMenu *>(panel->window());
        menu->popup(m_desk->window->mapToGlobal(QPoint(100, 100)));
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        const int before = menu->height();
        auto *edit = panel->findChild<QLineEdit *>();
        QTest::keyClicks(edit, u"abc"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        const QList<QLabel *> labels = panel->findChildren<QLabel *>();
        const auto mistake = std::ranges::find_if(labels, [](const QLabel *label) { return label->wordWrap(); });
        QVERIFY((*mistake)->isVisible());
        QTRY_VERIFY(menu->height() > before);
        QTRY_VERIFY((*mistake)->height() >= (*mistake)->heightForWidth((*mistake)->width()));
        const QRect place((*mistake)->mapTo(menu, QPoint()), (*mistake)->size());
        QVERIFY(menu->rect().contains(place));
        for (const QLineEdit *other : panel->findChildren<QLineEdit *>())
            QVERIFY(!QRect(other->mapTo(menu, QPoint()), other->size()).intersects(place));
        edit->clear();
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!(*mistake)->isVisible());
        QTRY_COMPARE(menu->height(), before);
        QVERIFY(menu->isVisible()); // Enter is the field's
        menu->close();
    }

    void thePlayersNameIsWhole_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("isChoiceInHeader");
        QTest::addRow("stacked") << 1280 << true;
        QTest::addRow("three narrow columns") << 1600 << false;
        QTest::addRow("three columns") << 1920 << true;
    }
    void thePlayersNameIsWhole()
    {
        QFETCH(int, width);
        m_desk->window->resize(width, 900);
        QTRY_COMPARE(m_desk->window->width(), width);
        auto *title = chart()->findChild<ElidedLabel *>();
        QTRY_COMPARE(paintedTexts(*title).front().text, u"Alessandro Bastoni"_s);
        QComboBox *choice = nullptr;
        for (auto *combo : chart()->findChildren<QComboBox *>())
            choice = combo->findText(u"By outlet"_s) >= 0 ? combo : choice;
        QVERIFY(choice);
        QTEST(choice->window() == m_desk->window.get(), "isChoiceInHeader");
        choice->setCurrentIndex(1); // wherever it stands
        QCOMPARE(chart()->colourBy(), ColourBy::Outlet);
    }

    void everythingShownFollowsTheFilter()
    {
        scopes()->setCurrentIndex(1);
        QCOMPARE(canvas()->series().title, u"26 rumours"_s);
        m_desk->find<FilterLine>()->setText(u"to:arsenal"_s);
        QTRY_COMPARE(canvas()->series().title, u"3 rumours"_s);
        QCOMPARE(canvas()->series().fees.size(), 3u);
        m_desk->selection.select(m_desk->model.rumourAt(2));
        QCOMPARE(canvas()->series().title, u"3 rumours"_s);
    }

    void zoomSurvivesAnImportAndAnotherPlayerIsFitted()
    {
        QTest::keyClick(canvas(), Qt::Key_Plus);
        const ChartView zoomed = canvas()->view();
        QVERIFY(!zoomed.isFitted());
        ExtractedArticle article;
        article.article.title = u"Late news"_s;
        article.article.body = u"Bastoni is wanted for £90 million."_s;
        article.article.published = PublicationDate{QDate(2026, 3, 30), {}};
        Rumour rumour;
        rumour.player = u"Alessandro Bastoni"_s;
        rumour.fee = Fee{90'000'000, 90'000'000, Currency::GBP, FeeBasis::Bid};
        article.rumours = {rumour};
        m_desk->store({article});
        m_desk->window->reload();
        m_desk->settle();
        QCOMPARE(canvas()->series().fees.size(), 4u);
        QCOMPARE(canvas()->view(), zoomed);
        m_desk->selection.select(rumourOf(u"Erik Mustermann"_s));
        QVERIFY(canvas()->view().isFitted());
    }

    void anotherCurrencyFitsTheFeesAndKeepsTheDates()
    {
        QTest::keyClick(canvas(), Qt::Key_Plus);
        const auto dates = canvas()->view().dates;
        m_desk->model.setChartCurrency(Currency::USD);
        m_desk->settle();
        QCOMPARE(canvas()->view().dates, dates);
        QVERIFY(!canvas()->view().amounts);
    }

    void theCardQuotesTheArticle()
    {
        QTest::mouseMove(canvas(), canvas()->chartLayout().fees.at(0).centre().toPoint());
        QTRY_VERIFY2(QToolTip::text().contains(u"“"_s), qPrintable(QToolTip::text()));
        QVERIFY(QToolTip::text().contains(u"£88m"_s));
        QVERIFY(QToolTip::text().contains(u"the rate of November 2025"_s));
    }

    void outcomesOfAnalystsFlyAsFlags()
    {
        const RumourId bid = canvas()->series().fees.at(0).rumour;
        m_desk->annotator.annotate(u"Outcome"_s, {bid}, AnnotationField::Outcome, outcomeName(Outcome::Stayed));
        m_desk->settle();
        QCOMPARE(canvas()->series().fees.at(0).outcome, Outcome::Stayed);
    }

    void marksHiddenByTheLegendAreCounted()
    {
        canvas()->setHidden({{}, {FeeBasis::Bid}, {}});
        QCOMPARE(notes(), u"Hidden by the legend: 1."_s);
        canvas()->setHidden({});
        QCOMPARE(notes(), QString());
    }

    void whatIsChosenIsRemembered()
    {
        chart()->setChoices({ColourBy::Player, ChartScope::Everything, true});
        const QByteArray state = m_desk->window->saveState();
        m_desk = std::make_unique<DeskFixture>(sampleArticles());
        QVERIFY(m_desk->window->restoreState(state));
        QCOMPARE(chart()->choices(), (ChartChoices{ColourBy::Player, ChartScope::Everything, true}));
        QCOMPARE(canvas()->series().title, u"26 rumours"_s);
    }

private:
    [[nodiscard]] FeeChart *chart() const { return m_desk->find<FeeChart>(); }
    [[nodiscard]] ChartCanvas *canvas() const { return m_desk->find<ChartCanvas>(); }
    [[nodiscard]] RumourTableView *table() const { return m_desk->find<RumourTableView>(); }

    [[nodiscard]] RumourId rumourOf(const QString &player) const
    {
        return m_desk->model.rumourAt(m_desk->model.rowsOfPlayer(player).front());
    }

    [[nodiscard]] QComboBox *scopes() const
    {
        for (auto *combo : m_desk->window->findChildren<QComboBox *>()) {
            if (combo->accessibleName() == u"What the chart shows"_s)
                return combo;
        }
        return nullptr;
    }

    [[nodiscard]] QString notes() const
    {
        for (const auto *label : chart()->findChildren<QLabel *>()) {
            if (label->wordWrap() && label->isVisible() && label->parentWidget() == chart())
                return label->text();
        }
        return {};
    }

    [[nodiscard]] QString litWords() const
    {
        const auto *reader = m_desk->find<ArticleText>();
        const auto span = reader->litSpan();
        return span ? reader->toPlainText().mid(reader->bodyStart() + span->start, span->length) : QString();
    }

    void click(QPointF at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(canvas(), Qt::LeftButton, modifiers, at.toPoint());
    }

    std::unique_ptr<DeskFixture> m_desk;
};

RUMOURDESK_TEST(TestFeeChart)
#include "tst_feechart.moc"

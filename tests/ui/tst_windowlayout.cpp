// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "tests/ui/paintedtexts.h"
#include "tests/ui/samplearticles.h"
#include "views/actions/actionset.h"
#include "views/chart/feechart.h"
#include "views/common/theme.h"
#include "views/desk.h"
#include "views/filter/filterline.h"
#include "views/reader/playerarticlelist.h"
#include "views/reader/readerview.h"
#include "views/table/rumourtableview.h"
#include "views/windowstate.h"

#include <QAction>
#include <QHeaderView>
#include <QScreen>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

/// How the real window divides its room, and what it remembers of it.
class TestWindowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnDeskWarnings();
        m_desk = std::make_unique<DeskFixture>(sampleArticles());
        QVERIFY(m_desk->show());
    }
    void cleanup() { m_desk.reset(); }

    void theFirstWindowFitsOnTheScreen_data()
    {
        QTest::addColumn<QSize>("room");
        QTest::addColumn<QSize>("size");
        QTest::addRow("large") << QSize(1920, 1080) << QSize(1280, 800);
        QTest::addRow("laptop") << QSize(1366, 768) << QSize(1280, 732);
        QTest::addRow("laptop with a panel") << QSize(1366, 728) << QSize(1280, 692);
        QTest::addRow("large letters") << QSize(1280, 720) << QSize(1276, 684); // 1920 x 1080 at one and a half
    }
    void theFirstWindowFitsOnTheScreen()
    {
        QFETCH(QSize, room);
        QTEST(firstWindowSize(room), "size");
        const DeskFixture fresh(sampleArticles());
        QCOMPARE(fresh.window->size(), firstWindowSize(fresh.window->screen()->availableSize()));
        // What cannot be shrunk to that size would stick out all the same.
        const QSize least = fresh.window->minimumSizeHint();
        QVERIFY2(least.width() <= firstWindowSize(room).width() && least.height() <= firstWindowSize(room).height(),
            qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    }

    void narrowStacksChartOverReaderAndWideSetsThreeColumns()
    {
        QWidget *window = m_desk->window.get();
        const auto left = [&](const QWidget *pane) { return pane->mapTo(window, QPoint()).x(); };
        const auto top = [&](const QWidget *pane) { return pane->mapTo(window, QPoint()).y(); };
        QCOMPARE(left(chartPane()), left(readerPane()));
        QVERIFY(top(chartPane()) < top(readerPane()));
        window->resize(1920, 1080);
        QTRY_VERIFY(m_desk->find<Desk>()->isWide());
        QVERIFY(left(table()) < left(chartPane()) && left(chartPane()) < left(readerPane()));
        QCOMPARE(top(chartPane()), top(readerPane()));
        window->resize(1280, 800);
        QTRY_VERIFY(!m_desk->find<Desk>()->isWide());
    }

    void everyPaneHasRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addRow("narrow") << QSize(1280, 800);
        QTest::addRow("wide") << QSize(1920, 1080);
    }
    void everyPaneHasRoom()
    {
        QFETCH(QSize, size);
        m_desk->window->resize(size);
        QTRY_COMPARE(m_desk->window->size(), size);
        for (QWidget *pane : {static_cast<QWidget *>(table()), static_cast<QWidget *>(chart()),
                 static_cast<QWidget *>(reader())}) {
            QVERIFY(pane->isVisible());
            QVERIFY2(pane->width() >= 400 && pane->height() >= 190, qPrintable(u"%1: %2 x %3"_s.arg(pane->objectName()).arg(pane->width()).arg(pane->height())));
        }
        QCOMPARE(table()->horizontalScrollBarPolicy(), Qt::ScrollBarAsNeeded);
        QVERIFY(table()->horizontalHeader()->length() <= table()->viewport()->width());
    }

    void windowsAndFeesAreNotCutOff_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1280, 1380, 1600})
            QTest::addRow("%d wide", width) << width;
    }
    void windowsAndFeesAreNotCutOff()
    {
        QFETCH(int, width);
        m_desk->window->resize(width, 800);
        action(ActionId::CurrencyGbp)->trigger(); // "~£77.9m–86.5m" is among them then
        QTRY_COMPARE(m_desk->window->width(), width);
        QCOMPARE(cellsOf(RumourTableModel::FeePrinted).filter(u"…"_s), QStringList());
        QCOMPARE(cellsOf(RumourTableModel::FeeConverted).filter(u"…"_s), QStringList());
        const QStringList windows = cellsOf(RumourTableModel::Window);
        QVERIFY(windows.size() > 10);
        QCOMPARE(windows.filter(u"2026"_s), windows);
    }

    void whatIsShortenedStandsWholeInCopies()
    {
        m_desk->find<FilterLine>()->setText(u"player:bastoni to:barcelona fee>=50m"_s);
        QTRY_COMPARE(m_desk->model.rowCount(), 1);
        QVERIFY(cellsOf(RumourTableModel::Window).contains(u"Sum 2026"_s));
        const QStringList copied = table()->copied({0}).rows.front().cells;
        QVERIFY(copied.contains(u"Summer 2026"_s));
    }

    void theStateIsRemembered()
    {
        action(ActionId::CurrencyGbp)->trigger();
        m_desk->window->setTheme(ThemeChoice::Dark);
        m_desk->find<FeeChart>()->setColourBy(ColourBy::Outlet);
        table()->setColumnHidden(RumourTableModel::From, true);
        table()->setColumnWidth(RumourTableModel::Player, 222);
        sortByPlayer();
        m_desk->find<Desk>()->setSizes({500, 780});
        Q_EMIT m_desk->find<Desk>()->splitterMoved(500, 1);
        const QList<int> sizes = m_desk->find<Desk>()->sizes();
        const QByteArray state = m_desk->window->saveState();

        m_desk = std::make_unique<DeskFixture>(sampleArticles());
        QVERIFY(m_desk->window->restoreState(state));
        m_desk->window->show();
        QCOMPARE(m_desk->model.chartCurrency(), Currency::GBP);
        QCOMPARE(m_desk->window->theme(), ThemeChoice::Dark);
        QCOMPARE(chart()->colourBy(), ColourBy::Outlet);
        QVERIFY(table()->isColumnHidden(RumourTableModel::From));
        QCOMPARE(table()->columnWidth(RumourTableModel::Player), 222);
        QCOMPARE(m_desk->model.playerAt(0), u"Alessandro Bastoni"_s);
        QCOMPARE(m_desk->window->size(), QSize(1280, 800));
        QTRY_COMPARE(m_desk->find<Desk>()->sizes(), sizes);
    }

    void aStateOfAnotherProgramChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("garbage") << QByteArray("not a state at all, but long enough to be one");
        QTest::addRow("truncated") << DeskFixture(sampleArticles()).window->saveState().chopped(3);
    }
    void aStateOfAnotherProgramChangesNothing()
    {
        QFETCH(QByteArray, state);
        const QByteArray before = m_desk->window->saveState();
        QVERIFY(!m_desk->window->restoreState(state));
        QCOMPARE(m_desk->window->saveState(), before);
    }

    void resetLayoutUndoesWhatWasDragged()
    {
        table()->setColumnHidden(RumourTableModel::From, true);
        sortByPlayer();
        action(ActionId::ResetLayout)->trigger();
        QVERIFY(!table()->isColumnHidden(RumourTableModel::From));
        QVERIFY(table()->isColumnHidden(RumourTableModel::Age));
        QCOMPARE(m_desk->model.playerAt(0), u"João Amostra"_s);
    }

    void theThemeActionsSwitchTheGround()
    {
        action(ActionId::ThemeDark)->trigger();
        QTRY_VERIFY(coloursFor(table()->palette()).isDark);
        QTRY_VERIFY(coloursFor(reader()->palette()).isDark);
        QCOMPARE(m_desk->window->theme(), ThemeChoice::Dark);
        action(ActionId::ThemeLight)->trigger();
        QTRY_VERIFY(!coloursFor(chart()->palette()).isDark);
    }

    void theArticlesOfAPlayerTakeMoreLinesWhereThereIsRoom()
    {
        const auto *articles = m_desk->find<PlayerArticleList>();
        for (int row = 0; row < m_desk->model.rowCount() && articles->model()->rowCount() < 3; ++row)
            m_desk->selection.select(m_desk->model.rumourAt(row));
        QVERIFY(articles->model()->rowCount() >= 3);
        const int narrow = articles->sizeHint().height();
        m_desk->window->resize(1920, 1080);
        QTRY_VERIFY(m_desk->find<Desk>()->isWide());
        QTRY_VERIFY(articles->sizeHint().height() > narrow);
    }

private:
    [[nodiscard]] RumourTableView *table() const { return m_desk->find<RumourTableView>(); }
    [[nodiscard]] ChartCanvas *chart() const { return m_desk->find<ChartCanvas>(); }
    [[nodiscard]] FeeChart *chartPane() const { return m_desk->find<FeeChart>(); }
    [[nodiscard]] ArticleText *reader() const { return m_desk->find<ArticleText>(); }
    [[nodiscard]] ReaderView *readerPane() const { return m_desk->find<ReaderView>(); }
    [[nodiscard]] QAction *action(ActionId id) const { return m_desk->window->actions().action(id); }

    /// What is painted in a column.
    [[nodiscard]] QStringList cellsOf(int column) const
    {
        const int left = table()->columnViewportPosition(column);
        QStringList texts;
        for (const PaintedText &painted : paintedTexts(*table()->viewport())) {
            const double x = painted.place.center().x();
            if (x > left && x < left + table()->columnWidth(column))
                texts.append(painted.text);
        }
        return texts;
    }

    void sortByPlayer()
    {
        QHeaderView *header = table()->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(RumourTableModel::Player) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }

    std::unique_ptr<DeskFixture> m_desk;
};

RUMOURDESK_TEST(TestWindowLayout)
#include "tst_windowlayout.moc"

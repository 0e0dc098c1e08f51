// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "tests/ui/samplearticles.h"
#include "views/actions/actionset.h"
#include "views/actions/keysdialog.h"
#include "views/chart/chartexportdialog.h"
#include "views/chart/feechart.h"
#include "views/common/emptystate.h"
#include "views/common/errorpresenter.h"
#include "views/desk.h"
#include "views/filter/filterline.h"
#include "views/reader/fieldlegend.h"
#include "views/reader/readerview.h"
#include "views/table/rumourtableview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QSet>
#include <QTest>
#include <QTimer>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnDeskWarnings();
        m_desk = std::make_unique<DeskFixture>(sampleArticles());
        m_desk->window->resize(1280, 800);
        m_desk->window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    }

    void theDeskNeverOpensBlank()
    {
        QCOMPARE(m_desk->selection.rumour(), m_desk->model.rumourAt(0));
        QVERIFY(reader()->toPlainText().contains(m_desk->model.playerAt(0)));
        QCOMPARE(chart()->series().title, m_desk->model.playerAt(0));
    }

    void theTableHasTheKeyboardAtFirst()
    {
        QVERIFY(table()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_J);
        QCOMPARE(table()->currentIndex().row(), 1);
    }

    void theNewestRumourComesFirst()
    {
        QCOMPARE(
            table()->horizontalHeader()->sortIndicatorSection(), static_cast<int>(RumourTableModel::Date));
        QCOMPARE(table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(m_desk->model.playerAt(0), u"João Amostra"_s);
    }

    void theBastoniChartShowsADotAHollowDotAndABar()
    {
        selectBastoni();
        const FeeSeries &series = chart()->series();
        QStringList marks;
        for (const FeeMark &mark : series.fees)
            marks.append(
                mark.date.toString(u"yyyy-MM"_s) + u' ' + mark.printed + u' ' + feeBasisName(mark.basis));
        QCOMPARE(marks.join(u'|'), u"2025-11 £88m bid|2026-01 £69.5m valuation|2026-03 €90m–100m asking"_s);
        const auto &placed = chart()->chartLayout().fees;
        QCOMPARE(placed.at(0).low, placed.at(0).high);
        QCOMPARE(placed.at(1).low, placed.at(1).high);
        QVERIFY(placed.at(2).low.y() > placed.at(2).high.y());
        QCOMPARE(series.stages.size(), 3u);
    }

    void typingFiltersLive()
    {
        type(u"to:arsenal"_s);
        QCOMPARE(m_desk->model.rowCount(), 3);
        QCOMPARE(counts(), u"3 of 26 rumours"_s);
        filter()->clear();
        QCOMPARE(m_desk->model.rowCount(), 26);
        QCOMPARE(counts(), u"26 rumours"_s);
    }

    void aMistakeKeepsTheLastGoodResultAndIsToldInTheStatusBar()
    {
        type(u"to:arsenal"_s);
        filter()->setText(u"to:arsenal fee>lots"_s);
        QCOMPARE(m_desk->model.rowCount(), 3);
        QVERIFY(counts().contains(u"3 of 26 rumours"_s));
        QVERIFY(counts().contains(filter()->mistake()->message));
    }

    void theChartShowsOnlyWhatTheFilterLetsThrough()
    {
        type(u"player:bastoni to:liverpool"_s);
        QCOMPARE(chart()->series().title, u"Alessandro Bastoni"_s);
        QCOMPARE(chart()->series().fees.size(), 2u);
        QCOMPARE(chart()->series().stages.size(), 0u);
    }

    void aSelectedRumourStaysSelectedWhileTheFilterShowsIt()
    {
        selectBastoni();
        const RumourId before = m_desk->selection.rumour();
        type(u"player:bastoni"_s);
        QCOMPARE(m_desk->selection.rumour(), before);
        QCOMPARE(table()->currentIndex().row(), m_desk->model.rowOf(before));
    }

    void whenTheFilterHidesTheSelectedRumourTheFirstShownIsSelected()
    {
        selectBastoni();
        type(u"player:specimen"_s);
        QCOMPARE(m_desk->selection.rumour(), m_desk->model.rumourAt(0));
        QVERIFY(reader()->toPlainText().contains(u"Callum Specimen"_s));
    }

    void aFilterWithoutResultsSaysSo()
    {
        type(u"zebra"_s);
        QCOMPARE(m_desk->model.rowCount(), 0);
        QCOMPARE(m_desk->selection.rumour(), RumourId());
        QVERIFY(!reader()->isVisible());
        QVERIFY(chart()->chartLayout().isEmpty());
        filter()->clear();
        QTRY_VERIFY(reader()->isVisible());
    }

    void aClickOnAHeaderSorts()
    {
        clickHeader(RumourTableModel::Player);
        QCOMPARE(m_desk->model.playerAt(0), u"Alessandro Bastoni"_s);
        clickHeader(RumourTableModel::Player);
        QVERIFY(m_desk->model.playerAt(0) != u"Alessandro Bastoni"_s);
    }

    void sortingKeepsTheSelectedRumour()
    {
        selectBastoni();
        const RumourId before = m_desk->selection.rumour();
        clickHeader(RumourTableModel::Outlet);
        QCOMPARE(m_desk->selection.rumour(), before);
        QCOMPARE(m_desk->model.rumourAt(table()->currentIndex().row()), before);
    }

    void aClickOnACellOpensTheArticleAndLightsTheField_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("words");
        QTest::addRow("player") << int(RumourTableModel::Player) << u"Alessandro Bastoni"_s;
        QTest::addRow("from") << int(RumourTableModel::From) << u"Inter"_s;
        QTest::addRow("to") << int(RumourTableModel::To) << u"Barcelona"_s;
        QTest::addRow("stage") << int(RumourTableModel::StageColumn) << u"are in talks"_s;
        QTest::addRow("fee") << int(RumourTableModel::FeePrinted) << u"€90m–100m"_s;
        QTest::addRow("window") << int(RumourTableModel::Window) << u"Summer 2026"_s;
    }
    void aClickOnACellOpensTheArticleAndLightsTheField()
    {
        QFETCH(int, column);
        const int row = bastoniRow();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
            table()->visualRect(m_desk->model.index(row, column)).center());
        QCOMPARE(m_desk->selection.rumour(), m_desk->model.rumourAt(row));
        QTEST(litWords(), "words");
    }

    void aClickOnAMarkSelectsTheRow()
    {
        selectBastoni();
        const PlacedFee &bid = chart()->chartLayout().fees.at(0);
        QTest::mouseClick(chart(), Qt::LeftButton, {}, bid.centre().toPoint());
        QCOMPARE(m_desk->selection.rumour(), bid.rumour);
        QCOMPARE(m_desk->model.rumourAt(table()->currentIndex().row()), bid.rumour);
        QVERIFY(reader()->toPlainText().contains(u"Liverpool"_s));
    }

    void keysInTheTableStepThroughRowsAndEvidence()
    {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_J);
        QCOMPARE(m_desk->selection.rumour(), m_desk->model.rumourAt(1));
        QTest::keyClick(table(), Qt::Key_K);
        QCOMPARE(m_desk->selection.rumour(), m_desk->model.rumourAt(0));
        QTest::keyClick(table(), Qt::Key_K);
        QCOMPARE(m_desk->selection.rumour(), m_desk->model.rumourAt(0));
        QTest::keyClick(table(), Qt::Key_N);
        const auto first = reader()->litSpan();
        QTest::keyClick(table(), Qt::Key_N);
        QVERIFY(first && reader()->litSpan()->start > first->start);
        QTest::keyClick(table(), Qt::Key_P);
        QCOMPARE(reader()->litSpan(), first);
    }

    void lettersTypedInTheFilterAreText()
    {
        type(u"jnkp"_s);
        QCOMPARE(filter()->text(), u"jnkp"_s);
    }

    void theSlashGoesToTheFilterAndF6ThroughThePanes()
    {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Slash);
        QVERIFY(filter()->hasFocus());
        const QList<QWidget *> panes = {table(), chart(), reader(), filter()};
        for (QWidget *pane : panes) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            QVERIFY(pane->hasFocus());
        }
    }

    void aClickInTheLegendFindsTheField()
    {
        selectBastoni();
        auto *legend = m_desk->find<FieldLegend>();
        QTest::mouseClick(legend, Qt::LeftButton, {}, legend->rectOf(Field::Window).center());
        QCOMPARE(litWords(), u"Summer 2026"_s);
        QCOMPARE(m_desk->selection.field(), Field::Window);
    }

    void theCurrencyChangesChartColumnAndMenuTogether()
    {
        selectBastoni();
        currency()->setCurrentText(u"GBP"_s);
        QCOMPARE(m_desk->model.chartCurrency(), Currency::GBP);
        m_desk->settle();
        QCOMPARE(chart()->series().currency, Currency::GBP);
        QCOMPARE(chart()->series().fees.at(0).minimum, 88'000'000);
        QVERIFY(action(ActionId::CurrencyGbp)->isChecked());
        action(ActionId::CurrencyUsd)->trigger();
        m_desk->settle();
        QCOMPARE(currency()->currentText(), u"USD"_s);
        QVERIFY(m_desk->model.headerData(RumourTableModel::FeeConverted, Qt::Horizontal)
                    .toString()
                    .contains(u"USD"_s));
    }

    void copyPutsTheSelectedRowsOnTheClipboard()
    {
        selectBastoni();
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines.at(0).startsWith(u"Date\tPlayer\tFrom\tTo\tStage"_s));
        QVERIFY(lines.at(1).contains(u"\tAlessandro Bastoni\tInter\tBarcelona\ttalks\t€90m–100m"_s));
        QCOMPARE(lines.size(), 3); // and the end of the last line
    }

    void rowsAreCopiedFromTopToBottom()
    {
        const auto pick = [this](int row, QItemSelectionModel::SelectionFlags how) {
            table()->selectionModel()->select(table()->model()->index(row, 0), how | QItemSelectionModel::Rows);
        };
        pick(2, QItemSelectionModel::ClearAndSelect);
        pick(0, QItemSelectionModel::Select);
        action(ActionId::Copy)->trigger();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines.at(1).contains(m_desk->model.playerAt(0)));
        QVERIFY(lines.at(2).contains(m_desk->model.playerAt(2)));
    }

    void copyPutsATableWithLinksOnTheClipboardToo()
    {
        ExtractedArticle article;
        article.article.title = u"Of a link"_s;
        article.article.body = u"Link & Son"_s;
        article.article.url = u"https://www.example.org/a?b=1&c=2"_s;
        article.article.published = PublicationDate{QDate(2027, 1, 1), {}};
        article.rumours.resize(1);
        article.rumours.front().player = u"Link & <Son>"_s;
        m_desk->store({article});
        m_desk->window->reload();
        table()->setFocus();
        table()->selectAll();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QString html = QApplication::clipboard()->mimeData()->html();
        QVERIFY(html.contains(u"<th>Date</th><th>Player</th>"_s));
        QVERIFY2(html.contains(u"<td>1 Jan 2027</td><td><a href=\"https://www.example.org/a?b=1&amp;c=2\">"
                               "Link &amp; &lt;Son&gt;</a></td>"_s),
            qPrintable(html.left(1000)));
        QCOMPARE(html.count(u"<tr>"_s), table()->model()->rowCount() + 1);
        QCOMPARE(html.count(u"<a "_s), 1);
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), table()->model()->rowCount() + 1);
    }

    void aHiddenColumnIsNotCopied()
    {
        table()->setColumnHidden(RumourTableModel::From, true);
        QVERIFY(table()->copied({0}).tabSeparated().startsWith(u"Date\tPlayer\tTo\t"_s));
        table()->horizontalHeader()->moveSection(1, 0);
        QCOMPARE(table()->copied({0}).header.first(2), (QStringList{u"Player"_s, u"Date"_s}));
        QCOMPARE(table()->copied({0}).linkedColumn, 0);
    }

    void exportWritesTheChartShown_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"chart.png", "chart.svg", "chart.pdf", "chart.csv"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }
    void exportWritesTheChartShown()
    {
        QFETCH(QString, name);
        selectBastoni();
        m_desk->prompt.chart = m_desk->path(name);
        action(ActionId::ExportChart)->trigger();
        m_desk->find<ChartExportDialog>()->accept();
        QVERIFY(QFileInfo(m_desk->path(name)).size() > 200);
        QCOMPARE(m_desk->prompt.suggestedName, u"Alessandro Bastoni.png"_s);
        QVERIFY(!errors()->isVisible());
    }

    void anExportThatFailsSaysWhy()
    {
        m_desk->prompt.chart = m_desk->path(u"missing/chart.png"_s);
        action(ActionId::ExportChart)->trigger();
        m_desk->find<ChartExportDialog>()->accept();
        QVERIFY(errors()->isVisible());
        QVERIFY(errors()->text().startsWith(u"The chart was not exported"_s));
        QVERIFY(errors()->text().contains(m_desk->prompt.chart));
        errors()->findChild<QAbstractButton *>()->click();
        QVERIFY(!errors()->isVisible());
    }

    void aCancelledExportWritesNothing()
    {
        const QStringList before = QDir(m_desk->path({})).entryList(QDir::Files);
        action(ActionId::ExportChart)->trigger();
        m_desk->find<ChartExportDialog>()->accept();
        QCOMPARE(QDir(m_desk->path({})).entryList(QDir::Files), before);
        QVERIFY(!errors()->isVisible());
    }

    void helpShowsTheKeys()
    {
        bool wasShown = false;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<KeysDialog *>(QApplication::activeModalWidget());
            wasShown = dialog != nullptr;
            if (dialog)
                dialog->reject();
        });
        action(ActionId::Keys)->trigger();
        QVERIFY(wasShown);
    }

    void everyControlHasAnAccessibleName()
    {
        QSet<QString> nameless;
        for (const QWidget *widget : m_desk->window->findChildren<QWidget *>()) {
            const bool isControl = widget->focusPolicy() != Qt::NoFocus
                && (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
                    || qobject_cast<const QLineEdit *>(widget)
                    || qobject_cast<const QAbstractItemView *>(widget)
                    || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const ChartCanvas *>(widget));
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool hasText = button && !button->text().isEmpty();
            if (isControl && widget->accessibleName().isEmpty() && !hasText
                && !QString::fromLatin1(widget->metaObject()->className()).contains(u"Private"_s))
                nameless.insert(
                    QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
        QCOMPARE(nameless, QSet<QString>());
    }

    void anEmptyStoreShowsWhatToDo()
    {
        m_desk = std::make_unique<DeskFixture>(std::vector<ExtractedArticle>());
        m_desk->window->show();
        QVERIFY(m_desk->find<EmptyState>()->isVisible());
        QVERIFY(!table()->isVisible());
        QVERIFY(!filter()->isEnabled());
        QVERIFY(!action(ActionId::ExportChart)->isEnabled());
        QCOMPARE(counts(), u"No rumours"_s);
    }

    void aFilledStoreHidesTheInvitation()
    {
        QVERIFY(!m_desk->find<EmptyState>()->isVisible());
        QVERIFY(table()->isVisible());
    }

private:
    [[nodiscard]] RumourTableView *table() const { return m_desk->find<RumourTableView>(); }
    [[nodiscard]] FilterLine *filter() const { return m_desk->find<FilterLine>(); }
    [[nodiscard]] ChartCanvas *chart() const { return m_desk->find<ChartCanvas>(); }
    [[nodiscard]] FeeChart *chartPane() const { return m_desk->find<FeeChart>(); }
    [[nodiscard]] ArticleText *reader() const { return m_desk->find<ArticleText>(); }
    [[nodiscard]] ReaderView *readerPane() const { return m_desk->find<ReaderView>(); }
    [[nodiscard]] ErrorPresenter *errors() const { return m_desk->find<ErrorPresenter>(); }
    [[nodiscard]] QAction *action(ActionId id) const
    {
        return m_desk->window->findChild<ActionSet *>()->action(id);
    }
    [[nodiscard]] QString counts() const { return m_desk->find<QLabel>(u"counts"_s)->text(); }
    [[nodiscard]] QComboBox *currency() const
    {
        for (auto *combo : chartPane()->findChildren<QComboBox *>()) {
            if (combo->findText(u"EUR"_s) >= 0)
                return combo;
        }
        return nullptr;
    }

    void type(const QString &text)
    {
        filter()->setFocus();
        QTest::keyClicks(filter(), text);
        m_desk->settle();
    }

    void clickHeader(int column)
    {
        QHeaderView *header = table()->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }

    /// The row of the asking price of March 2026.
    [[nodiscard]] int bastoniRow() const
    {
        for (int row = 0; row < m_desk->model.rowCount(); ++row) {
            if (m_desk->model.playerAt(row) == u"Alessandro Bastoni"_s)
                return row;
        }
        return -1;
    }

    void selectBastoni() { m_desk->selection.select(m_desk->model.rumourAt(bastoniRow())); }

    [[nodiscard]] QString litWords() const
    {
        const auto span = reader()->litSpan();
        if (!span)
            return {};
        return reader()->toPlainText().mid(reader()->bodyStart() + span->start, span->length);
    }

    std::unique_ptr<DeskFixture> m_desk;
};

RUMOURDESK_TEST(TestMainWindow)
#include "tst_mainwindow.moc"

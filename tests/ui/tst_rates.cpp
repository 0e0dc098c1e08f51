// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "tests/ui/samplearticles.h"
#include "views/chart/feechart.h"
#include "views/common/errorpresenter.h"
#include "views/rates/ratesdialog.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

/// Exchange rates in the real window.
class TestRates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnDeskWarnings();
        m_desk = std::make_unique<DeskFixture>(sampleArticles());
        QVERIFY(m_desk->show());
        m_desk->window->findChild<QAction *>(u"Exchange rates…"_s)->trigger();
        m_dialog = m_desk->find<RatesDialog>();
        QVERIFY(m_dialog && m_dialog->isVisible());
    }

    void sourceAndLastMonthStandThere()
    {
        QVERIFY2(text().contains(u"March 2026"_s), qPrintable(text()));
        load("Date,USD,GBP\n2026-04-01,1.5,0.5\n");
        QVERIFY2(text().contains(u"April 2026"_s) && text().contains(u"European Central Bank"_s), qPrintable(text()));
    }

    void sourcesAreNamedInWords_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("name");
        QTest::newRow("ours") << u"FED"_s << u"US Federal Reserve, monthly averages"_s;
        QTest::newRow("two of them") << u"FED; TRY: ECB"_s << u"US Federal Reserve, some currencies European Central Bank"_s;
        QTest::newRow("none") << QString() << u"Unnamed source"_s;
        QTest::newRow("another") << u"a <bank>"_s << u"a &lt;bank&gt;"_s;
    }
    void sourcesAreNamedInWords()
    {
        QFETCH(QString, source);
        QFETCH(QString, name);
        const QByteArray table = "month\tUSD\tsource\n2026-01\t1.1\t" + source.toUtf8() + '\n';
        CurrentRates rates(*ExchangeRates::parse(table), {});
        const RatesDialog dialog(rates, m_desk->prompt);
        QVERIFY(std::ranges::any_of(dialog.findChildren<QLabel *>(),
            [&name](const QLabel *label) { return label->text().contains(name); }));
    }

    void tableAndChartFollowNewRates()
    {
        const int row = rowOfPounds();
        QVERIFY(row >= 0);
        m_desk->selection.select(m_desk->model.rumourAt(row));
        m_desk->settle();
        const QString before = worthAt(row);
        const auto *canvas = m_desk->find<FeeChart>()->canvas();
        const auto drawn = canvas->series().fees;
        QByteArray daily = "Date,USD,GBP\n";
        for (int month = 1; month <= 12; ++month) {
            for (const int year : {2025, 2026})
                daily += QDate(year, month, 2).toString(Qt::ISODate).toLatin1() + ",1,0.1\n";
        }
        load(daily);
        QVERIFY2(worthAt(row) != before, qPrintable(before));
        QTRY_VERIFY(canvas->series().fees != drawn);
    }

    void aBadFileIsNamedWithItsLine()
    {
        load("Date,USD,GBP\n2026-04-01,1.5,0.5\n2026-04-31,1,1\n");
        const auto *errors = m_dialog->findChild<ErrorPresenter *>();
        QVERIFY(errors->isVisible());
        QVERIFY2(errors->text().contains(m_desk->prompt.rates) && errors->text().contains(u"line 3"_s), qPrintable(errors->text()));
        QVERIFY(!text().contains(u"April 2026"_s));
        load("Date,USD,GBP\n2026-04-01,1.5,0.5\n");
        QVERIFY(!errors->isVisible());
    }

private:
    void load(const QByteArray &csv)
    {
        m_desk->prompt.rates = m_desk->writeFile(u"daily.csv"_s, csv);
        m_dialog->findChild<QPushButton *>()->click();
    }
    [[nodiscard]] QString text() const
    {
        QString text;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            text += label->text();
        return text;
    }
    [[nodiscard]] QString worthAt(int row) const
    {
        return m_desk->model.index(row, RumourTableModel::FeeConverted).data().toString();
    }
    [[nodiscard]] int rowOfPounds() const
    {
        for (int row = 0; row < m_desk->model.rowCount(); ++row) {
            if (m_desk->model.index(row, RumourTableModel::FeePrinted).data().toString().contains(u'£'))
                return row;
        }
        return -1;
    }

    std::unique_ptr<DeskFixture> m_desk;
    RatesDialog *m_dialog = nullptr;
};

RUMOURDESK_TEST(TestRates)
#include "tst_rates.moc"

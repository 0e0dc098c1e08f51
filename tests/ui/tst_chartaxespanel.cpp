// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "views/chart/chartaxespanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(rumourdesk::ChartView)

class TestChartAxesPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_panel = std::make_unique<ChartAxesPanel>();
        m_panel->setView({}, {day({2025, 1, 1}), day({2026, 1, 1})}, {0, 120e6});
        m_panel->show();
        m_chosen = std::make_unique<QSignalSpy>(m_panel.get(), &ChartAxesPanel::viewChosen);
    }

    void limitsAreTyped_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        const double first = day({2025, 1, 1});
        const double last = day({2026, 1, 1});
        QTest::addRow("a day") << u"First date"_s << u"2025-03-17"_s << day({2025, 3, 17}) << last;
        QTest::addRow("a month begins") << u"First date"_s << u"2025-03"_s << day({2025, 3, 1}) << last;
        QTest::addRow("a month ends") << u"Last date"_s << u"2025-04"_s << first << day({2025, 4, 30});
        QTest::addRow("an amount") << u"Lowest fee"_s << u"20m"_s << 20e6 << 120e6;
        QTest::addRow("with a sign") << u"Highest fee"_s << u" €95.5m "_s << 0.0 << 95.5e6;
    }
    void limitsAreTyped()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(double, from);
        QFETCH(double, to);
        type(field, text);
        QCOMPARE(m_chosen->size(), 1);
        const auto view = m_chosen->at(0).at(0).value<ChartView>();
        QCOMPARE(field.contains(u"date"_s) ? view.dates : view.amounts, (AxisRange{from, to}));
        QVERIFY(!(field.contains(u"date"_s) ? view.amounts : view.dates));
    }

    void aMistakeIsToldAndChangesNothing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addRow("no date") << u"First date"_s << u"soon"_s;
        QTest::addRow("no amount") << u"Lowest fee"_s << u"a lot"_s;
        QTest::addRow("a stretch") << u"Lowest fee"_s << u"10m..20m"_s;
        QTest::addRow("ends before it begins") << u"Last date"_s << u"2024"_s;
    }
    void aMistakeIsToldAndChangesNothing()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        type(field, text);
        QCOMPARE(m_chosen->size(), 0);
        QVERIFY(!mistake().isEmpty());
    }

    void anEmptiedFieldIsLeftToTheMarks()
    {
        m_panel->setView({{}, AxisRange{20e6, 80e6}, false}, {}, {0, 120e6});
        QCOMPARE(edit(u"Lowest fee"_s)->text(), u"20m"_s);
        type(u"Lowest fee"_s, {});
        QCOMPARE(m_chosen->last().at(0).value<ChartView>().amounts, (AxisRange{0, 80e6}));
    }

    void logarithmicFeesAreSwitched()
    {
        auto *box = m_panel->findChild<QCheckBox *>();
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QVERIFY(m_chosen->last().at(0).value<ChartView>().isLogarithmic);
    }

    void fittingForgetsLimitsAndKeepsTheScale()
    {
        m_panel->setView({AxisRange{day({2025, 3, 1}), day({2025, 4, 1})}, {}, true}, {}, {0, 120e6});
        QTest::mouseClick(m_panel->findChild<QPushButton *>(), Qt::LeftButton);
        const auto view = m_chosen->last().at(0).value<ChartView>();
        QVERIFY(view.isFitted() && view.isLogarithmic);
    }

private:
    static double day(QDate date) { return static_cast<double>(date.toJulianDay()); }

    [[nodiscard]] QLineEdit *edit(const QString &name) const
    {
        for (auto *each : m_panel->findChildren<QLineEdit *>()) {
            if (each->accessibleName().startsWith(name))
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] QString mistake() const
    {
        for (const auto *label : m_panel->findChildren<QLabel *>()) {
            if (label->wordWrap() && label->isVisible())
                return label->text();
        }
        return {};
    }

    void type(const QString &name, const QString &text)
    {
        edit(name)->setText(text);
        QTest::keyClick(edit(name), Qt::Key_Return);
    }

    std::unique_ptr<ChartAxesPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_chosen;
};

RUMOURDESK_TEST(TestChartAxesPanel)
#include "tst_chartaxespanel.moc"

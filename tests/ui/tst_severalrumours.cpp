// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "tests/ui/samplearticles.h"
#include "views/annotation/annotationpanel.h"
#include "views/table/rumourtableview.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <functional>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;
using Table = RumourTableModel;

/// What an analyst says of several selected rumours at once, on the real window.
class TestSeveralRumours final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnDeskWarnings();
        m_desk = std::make_unique<DeskFixture>(sampleArticles());
        QVERIFY(m_desk->show());
        m_table = m_desk->find<RumourTableView>();
        m_tags = m_desk->find<QLineEdit>(u"tags"_s);
        m_table->setFocus();
    }
    void cleanup() { m_desk.reset(); }

    void addedTagGoesToAllAndTheirOwnStay()
    {
        tag(0, u"x1, x2"_s);
        tag(1, u"y1"_s);
        selectFirst(2);
        QTest::keyClick(m_table, Qt::Key_T);
        QTest::keyClicks(m_tags, u"zz"_s);
        QTest::keyClick(m_tags, Qt::Key_Return);
        QCOMPARE(tags(0), u"x1, x2, zz"_s);
        QCOMPARE(tags(1), u"y1, zz"_s);
        QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(tags(0), u"x1, x2"_s);
        QCOMPARE(tags(1), u"y1"_s);
    }

    void removedTagGoesFromAll()
    {
        tag(0, u"old, x1"_s);
        tag(1, u"y1, old"_s);
        selectFirst(2);
        QTest::keyClick(m_table, Qt::Key_T);
        m_tags->selectAll();
        QTest::keyClicks(m_tags, u"y1"_s);
        QTest::keyClick(m_tags, Qt::Key_Return);
        QCOMPARE(tags(0), u"x1"_s);
        QCOMPARE(tags(1), u"y1"_s);
    }

    void typingAfterTBeginsANewTag()
    {
        tag(0, u"multi"_s);
        QTest::keyClick(m_table, Qt::Key_T);
        QCOMPARE(m_tags->text(), u"multi, "_s);
        QCOMPARE(m_tags->cursorPosition(), m_tags->text().size());
        QTest::keyClicks(m_tags, u"new"_s);
        QTest::keyClick(m_tags, Qt::Key_Return);
        QCOMPARE(tags(0), u"multi, new"_s);
    }

    void commaThatNothingFollowsGoes()
    {
        tag(0, u"multi"_s);
        QTest::keyClick(m_table, Qt::Key_T);
        m_table->setFocus();
        QCOMPARE(m_tags->text(), u"multi"_s);
        QCOMPARE(tags(0), u"multi"_s);
    }

    void shiftExtendsFromTheRowThatIsSelected_data()
    {
        QTest::addColumn<std::function<void()>>("select");
        QTest::addColumn<int>("row");
        const auto row = [](const char *name, int current, const std::function<void()> &select) {
            QTest::newRow(name) << select << current;
        };
        row("by keys", 5, [this] {
            QTest::keyClick(m_table, Qt::Key_J);
            QTest::keyClick(m_table, Qt::Key_J);
        });
        row("by the chart", 8, [this] { m_desk->selection.select(m_desk->model.rumourAt(8)); });
        row("by a rejection", 1, [this] {
            m_desk->selection.select(m_desk->model.rumourAt(1));
            QTest::keyClick(m_table, Qt::Key_Delete);
        });
    }
    void shiftExtendsFromTheRowThatIsSelected()
    {
        QFETCH(std::function<void()>, select);
        QFETCH(int, row);
        click(3);
        select();
        QCOMPARE(m_table->currentIndex().row(), row);
        const std::vector two = {m_desk->model.rumourAt(row), m_desk->model.rumourAt(row + 1)};
        QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_desk->selection.rumours(), two);
    }

    void shiftClickExtendsFromTheRowThatIsSelected()
    {
        click(3);
        m_desk->selection.select(m_desk->model.rumourAt(8));
        click(10, Qt::ShiftModifier);
        QCOMPARE(m_desk->selection.rumours().size(), size_t(3));
        QCOMPARE(m_desk->selection.rumours().front(), m_desk->model.rumourAt(8));
    }

    void panelSaysWhomItSpeaksOf()
    {
        const auto *several = m_desk->find<QLabel>(u"severalRumours"_s);
        const auto *owner = m_desk->find<QLabel>(u"noteOwner"_s);
        selectFirst(1);
        QVERIFY(!several->isVisible() && !owner->isVisible());
        selectFirst(3);
        QVERIFY(several->isVisible() && owner->isVisible());
        QCOMPARE(several->text(), u"3 rumours: all of them get what you set"_s);
        QCOMPARE(owner->text(), u"Note on Jonas Beispiel to Real Madrid alone"_s);
        selectFirst(1);
        QVERIFY(!several->isVisible() && !owner->isVisible());
    }

private:
    void click(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QPoint place = m_table->visualRect(m_desk->model.index(row, Table::Player)).center();
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, modifiers, place);
    }
    [[nodiscard]] QString tags(int row) const { return m_desk->model.index(row, Table::Tags).data().toString(); }

    void tag(int row, const QString &text) const
    {
        m_desk->selection.select(m_desk->model.rumourAt(row));
        m_desk->annotator.annotate(u"Tags"_s, {m_desk->model.rumourAt(row)}, AnnotationField::Tags, text);
    }

    /// From the top, the last of them being the current one.
    void selectFirst(int count) const
    {
        m_desk->selection.select(m_desk->model.rumourAt(0));
        for (int row = 1; row < count; ++row)
            QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
    }

    std::unique_ptr<DeskFixture> m_desk;
    RumourTableView *m_table = nullptr;
    QLineEdit *m_tags = nullptr;
};

RUMOURDESK_TEST(TestSeveralRumours)
#include "tst_severalrumours.moc"

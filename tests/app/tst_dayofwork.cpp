// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "tests/app/deskfixture.h"
#include "tests/app/noprompt.h"
#include "tests/common/testregistry.h"
#include "views/actions/actionset.h"
#include "views/filter/filterline.h"
#include "views/reader/articletext.h"
#include "views/sidebar/savedfilterlist.h"
#include "views/table/rumourtableview.h"

#include <QAction>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

/// A day at the desk: the real window over a real store, all by keys that go to whatever has the focus.
class TestDayOfWork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_services = loadServices();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void aDay()
    {
        using Part = void (TestDayOfWork::*)();
        for (const Part part : {&TestDayOfWork::openWindow, &TestDayOfWork::importMorningPapers,
                 &TestDayOfWork::findTalksWithLiverpool, &TestDayOfWork::walkRowsAndEvidence, &TestDayOfWork::gradeThreeRows,
                 &TestDayOfWork::writeNoteAndTag, &TestDayOfWork::correctClubFromText, &TestDayOfWork::undoAll,
                 &TestDayOfWork::openWindow, &TestDayOfWork::redoGrades, &TestDayOfWork::saveFilterAndFindIt}) {
            (this->*part)();
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    void openWindow()
    {
        m_desk.reset();
        Result<Database> database = Database::open(m_folder->filePath(u"day.sqlite"_s));
        QVERIFY(database);
        m_desk = std::make_unique<Application>(*m_services, std::move(*database), m_prompt);
        m_desk->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        QTRY_VERIFY(!find<RumourTableView>()->isVisible() || m_desk->selection().rumour() != RumourId());
    }

    void importMorningPapers()
    {
        QStringList papers;
        const auto add = [&](const QString &name, const char *text) {
            papers += writeFile(m_folder->path(), name, text);
        };
        add(u"isak.txt"_s, "19 January 2025\n\nLiverpool have made a £110m bid for Newcastle United striker Alexander Isak.\n");
        add(u"guehi.txt"_s, "20 January 2025\n\nLiverpool are in talks with Crystal Palace over a £35m deal for defender "
                            "Marc Guehi, who once played for Chelsea.\n");
        add(u"kerkez.txt"_s, "21 January 2025\n\nLiverpool have agreed a £40m fee with Bournemouth for left-back Milos "
                             "Kerkez, according to BBC Sport.\n");
        add(u"bastoni.txt"_s, "22 January 2025\n\nLiverpool are interested in Inter Milan defender Alessandro Bastoni.\n");
        add(u"eze.txt"_s, "23 January 2025\n\nArsenal have made a £50m bid for Crystal Palace winger Eberechi Eze.\n");
        QSignalSpy finished(&m_desk->importJob(), &ImportJob::finished);
        m_desk->window().importInputs(papers);
        QVERIFY(finished.wait());
        QTRY_COMPARE(m_desk->model().rowCount(), 5);
        QTRY_VERIFY(find<RumourTableView>()->hasFocus());
        m_morning = rowTexts();
    }

    void findTalksWithLiverpool()
    {
        press(u"/"_s);
        QVERIFY(find<FilterLine>()->hasFocus());
        press(u"to:liverpool stage>=talks"_s);
        QTRY_COMPARE(m_desk->model().rowCount(), 3);
        closeCompletions();
        press(Qt::Key_F6);
        QVERIFY(find<RumourTableView>()->hasFocus());
        QTRY_COMPARE(currentRow(), 0);
    }

    void walkRowsAndEvidence()
    {
        press(u"j"_s);
        QCOMPARE(selectedPlayer(), u"Marc Guehi"_s);
        press(Qt::Key_Down);
        QCOMPARE(selectedPlayer(), u"Alexander Isak"_s);
        QTRY_VERIFY(find<ArticleText>()->toPlainText().contains(u"£110m bid"_s));
        QSet<int> fields;
        for (int i = 0; i < 4; ++i) {
            press(u"n"_s);
            QVERIFY(m_desk->selection().field());
            fields.insert(static_cast<int>(*m_desk->selection().field()));
        }
        QCOMPARE(fields.size(), 4);
        press(u"k"_s);
        QCOMPARE(selectedPlayer(), u"Marc Guehi"_s);
    }

    void gradeThreeRows()
    {
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(u"b"_s);
        press(u"2"_s);
        QCOMPARE(cells(RumourTableModel::GradeColumn), (QStringList{u"B2"_s, u"B2"_s, u"B2"_s}));
    }

    void writeNoteAndTag()
    {
        press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(selectedPlayer(), u"Milos Kerkez"_s);
        press(u"m"_s);
        press(u"Ask his agent."_s);
        press(Qt::Key_Escape);
        QCOMPARE(cells(RumourTableModel::Note).first(), u"Ask his agent."_s);
        press(u"t"_s);
        press(u"left side, urgent"_s);
        press(Qt::Key_Return);
        QCOMPARE(cells(RumourTableModel::Tags).first(), u"left side, urgent"_s);
        QVERIFY(find<RumourTableView>()->hasFocus());
    }

    void correctClubFromText()
    {
        press(u"j"_s);
        QTRY_VERIFY(find<ArticleText>()->toPlainText().contains(u"once played for Chelsea"_s));
        press(Qt::Key_F, Qt::ControlModifier); // what is found is selected afterwards
        press(u"Chelsea"_s);
        press(Qt::Key_Escape);
        QTimer::singleShot(0, this, [this] { press(u"f"_s); }); // From, in the menu
        press(Qt::Key_K, Qt::ControlModifier);
        // Desktops give the focus back when a menu has closed; the platform of the tests does not.
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        find<RumourTableView>()->setFocus();
        QCOMPARE(cells(RumourTableModel::From).at(1), u"Chelsea"_s);
        QVERIFY(m_desk->model().data(m_desk->model().index(1, RumourTableModel::From), RumourTableModel::CorrectedRole).toBool());
    }

    void undoAll()
    {
        QAction *undo = action(u"Undo"_s);
        for (int i = 0; i < 20 && undo->isEnabled(); ++i)
            press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!undo->isEnabled());
        press(Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(rowTexts(), m_morning);
    }

    void redoGrades()
    {
        QTRY_COMPARE(rowTexts(), m_morning);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(cells(RumourTableModel::GradeColumn).filter(u"B2"_s).size(), 3);
        QVERIFY(cells(RumourTableModel::Note).filter(u"agent"_s).isEmpty());
    }

    void saveFilterAndFindIt()
    {
        press(u"/"_s);
        press(u"to:liverpool stage>=talks"_s);
        closeCompletions();
        press(Qt::Key_S, Qt::ControlModifier);
        press(u"serious"_s);
        press(Qt::Key_Return);
        press(Qt::Key_F6); // from the line to the sidebar
        auto *list = find<SavedFilterList>();
        QVERIFY(list->hasFocus());
        const QAbstractItemModel *filters = list->model();
        QCOMPARE(filters->rowCount(), 2);
        QTRY_VERIFY(filters->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"3"_s));
        QVERIFY(filters->index(1, 0).data().toString().contains(u"serious"_s));
    }

    /// What a person would press, wherever the focus is; a menu that is open gets it first.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(target(), key, modifiers); }
    static void press(const QString &letters)
    {
        for (const QChar letter : letters)
            QTest::keyClick(target(), letter.toLatin1());
    }
    static void closeCompletions()
    {
        if (QApplication::activePopupWidget())
            press(Qt::Key_Escape);
    }
    static QWidget *target()
    {
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::focusWidget();
    }

    template<class Widget>
    [[nodiscard]] Widget *find() const { return m_desk->window().findChild<Widget *>(); }
    [[nodiscard]] QAction *action(const QString &name) const { return m_desk->window().findChild<QAction *>(name); }
    [[nodiscard]] int currentRow() const { return find<RumourTableView>()->currentIndex().row(); }
    [[nodiscard]] QString selectedPlayer() const { return m_desk->model().playerOf(m_desk->selection().rumour()); }

    [[nodiscard]] QStringList cells(int column) const
    {
        QStringList texts;
        for (int row = 0; row < m_desk->model().rowCount(); ++row)
            texts += m_desk->model().index(row, column).data().toString();
        return texts;
    }
    /// The rows as they stand, with everything that an analyst can say of them.
    [[nodiscard]] QStringList rowTexts() const
    {
        QStringList rows;
        for (int row = 0; row < m_desk->model().rowCount(); ++row) {
            QStringList texts;
            for (int column = 0; column < RumourTableModel::ColumnCount; ++column)
                texts += m_desk->model().index(row, column).data().toString();
            rows += texts.join(u" | "_s);
        }
        return rows;
    }
    NoPrompt m_prompt;
    std::unique_ptr<const Services> m_services;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_desk;
    QStringList m_morning; // the rows before anybody has said anything of them
};

RUMOURDESK_TEST(TestDayOfWork)
#include "tst_dayofwork.moc"

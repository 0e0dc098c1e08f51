// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "tests/ui/samplearticles.h"
#include "views/annotation/annotationpanel.h"
#include "views/annotation/gradebuttons.h"
#include "views/annotation/noteedit.h"
#include "views/common/errorpresenter.h"
#include "views/reader/articletext.h"
#include "views/table/rumourtableview.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;
using Table = RumourTableModel;

/// What an analyst says of rumours, with keys and by the panel, on the real window.
class TestAnnotation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnDeskWarnings();
        m_desk = std::make_unique<DeskFixture>(sampleArticles());
        QVERIFY(m_desk->show());
        m_table = m_desk->find<RumourTableView>();
        m_panel = m_desk->find<AnnotationPanel>();
        m_table->setFocus();
    }
    void cleanup() { m_desk.reset(); }

    void lettersAndDigitsGradeTheSelectedRows()
    {
        selectRow(0);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_table, Qt::Key_B);
        QTest::keyClick(m_table, Qt::Key_2);
        QCOMPARE(cell(0, Table::GradeColumn), u"B2"_s);
        QCOMPARE(cell(1, Table::GradeColumn), u"B2"_s);
        QCOMPARE(cell(2, Table::GradeColumn), QString());
        QVERIFY(button(u"gradeB"_s)->isChecked() && button(u"grade2"_s)->isChecked());
        QCOMPARE(action(u"Undo"_s)->text(), u"&Undo Grade 2"_s);
        QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(cell(1, Table::GradeColumn), u"B"_s);
        QVERIFY(!button(u"grade2"_s)->isChecked());
        QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(cell(1, Table::GradeColumn), u"B2"_s);
        QTest::keyClick(m_table, Qt::Key_0);
        QCOMPARE(cell(0, Table::GradeColumn), QString());
    }

    void panelGradesAndTakesBack()
    {
        selectRow(1);
        button(u"gradeC"_s)->click();
        button(u"grade3"_s)->click();
        QCOMPARE(cell(1, Table::GradeColumn), u"C3"_s);
        button(u"gradeC"_s)->click();
        QCOMPARE(cell(1, Table::GradeColumn), u"3"_s);
        button(u"star"_s)->click();
        QCOMPARE(cell(1, Table::Star), u"\u2605"_s);
        auto *outcome = m_panel->findChild<QComboBox *>(u"outcome"_s);
        QTest::keyClick(outcome, Qt::Key_Down);
        QCOMPARE(cell(1, Table::OutcomeColumn), u"Moved there"_s);
        selectRow(0);
        QCOMPARE(outcome->currentIndex(), 0);
        QVERIFY(!button(u"grade3"_s)->isChecked());
    }

    void noteSavesItselfAndIsOneStep()
    {
        selectRow(0);
        QTest::keyClick(m_table, Qt::Key_M);
        auto *note = m_panel->findChild<NoteEdit *>();
        QVERIFY(note->hasFocus());
        const QSignalSpy typed(note, &NoteEdit::noteTyped);
        QTest::keyClicks(note, u"Ask"_s);
        QTRY_COMPARE(cell(0, Table::Note), u"Ask"_s);
        QTest::keyClicks(note, u" him"_s);
        QTRY_COMPARE(cell(0, Table::Note), u"Ask him"_s);
        QCOMPARE(typed.size(), 2);
        QTest::keyClick(note, Qt::Key_Escape);
        QVERIFY(m_table->hasFocus());
        QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(cell(0, Table::Note), QString());
        QCOMPARE(note->toPlainText(), QString());
    }

    void leavingTheNoteEndsItsStep()
    {
        selectRow(0);
        auto *note = m_panel->findChild<NoteEdit *>();
        for (const QString &text : {u"first"_s, u", second"_s}) {
            QTest::keyClick(m_table, Qt::Key_M);
            QTest::keyClicks(note, text);
            QTest::keyClick(note, Qt::Key_Escape);
        }
        QCOMPARE(cell(0, Table::Note), u"first, second"_s);
        QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(cell(0, Table::Note), u"first"_s);
    }

    void noteIsSavedWhileTheTypingGoesOn()
    {
        selectRow(0);
        QTest::keyClick(m_table, Qt::Key_M);
        auto *note = m_panel->findChild<NoteEdit *>();
        const QSignalSpy typed(note, &NoteEdit::noteTyped);
        for (int letters = 0; letters < 40 && typed.isEmpty(); ++letters)
            QTest::keyClick(note, Qt::Key_A, Qt::NoModifier, 50);
        QVERIFY(!typed.isEmpty());
    }

    void noteBelongsToTheRowItWasTypedAt()
    {
        selectRow(0);
        QTest::keyClick(m_table, Qt::Key_M);
        QTest::keyClicks(m_panel->findChild<NoteEdit *>(), u"first"_s);
        selectRow(1); // before it has saved itself
        QCOMPARE(cell(0, Table::Note), u"first"_s);
        QCOMPARE(cell(1, Table::Note), QString());
        QCOMPARE(m_panel->findChild<NoteEdit *>()->toPlainText(), QString());
    }

    void noteThatTheStoreRefusesIsNotLost()
    {
        const Database store = Database::open(m_desk->path(u"rumours.sqlite"_s)).value();
        QVERIFY(QSqlQuery(store.connection()).exec(u"ALTER TABLE changes RENAME TO away"_s));
        selectRow(0);
        QTest::keyClick(m_table, Qt::Key_M);
        auto *note = m_panel->findChild<NoteEdit *>();
        QTest::keyClicks(note, u"precious"_s);
        selectRow(1);
        QCOMPARE(note->toPlainText(), QString());
        QCOMPARE(cell(0, Table::Note), QString());
        QVERIFY(m_desk->find<ErrorPresenter>()->isVisible());
        selectRow(0);
        QCOMPARE(note->toPlainText(), u"precious"_s);
        QVERIFY(QSqlQuery(store.connection()).exec(u"ALTER TABLE away RENAME TO changes"_s));
        selectRow(1);
        QCOMPARE(cell(0, Table::Note), u"precious"_s);
        QCOMPARE(cell(1, Table::Note), QString());
    }

    void tagsAreSetByReturn()
    {
        selectRow(0);
        QTest::keyClick(m_table, Qt::Key_T);
        auto *tags = m_panel->findChild<QLineEdit *>(u"tags"_s);
        QTest::keyClicks(tags, u"urgent,  left foot, "_s);
        QTest::keyClick(tags, Qt::Key_Return);
        QVERIFY(m_table->hasFocus());
        QCOMPARE(cell(0, Table::Tags), u"urgent, left foot"_s);
        QTest::keyClick(m_table, Qt::Key_T);
        QTest::keyClicks(tags, u"x"_s);
        QTest::keyClick(tags, Qt::Key_Escape);
        QCOMPARE(cell(0, Table::Tags), u"urgent, left foot"_s);
    }

    void outcomeIsPickedByKeys()
    {
        selectRow(0);
        QTimer::singleShot(0, this, [] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QTest::keyClick(menu, Qt::Key_S);
        });
        QTest::keyClick(m_table, Qt::Key_O);
        QCOMPARE(cell(0, Table::OutcomeColumn), u"Stayed"_s);
    }

    void cellIsCorrectedInPlaceAndRestored()
    {
        m_table->setCurrentIndex(m_desk->model.index(0, Table::To));
        const QString read = cell(0, Table::To);
        QTest::keyClick(m_table, Qt::Key_F2);
        auto *editor = m_table->findChild<QLineEdit *>(u"cellEditor"_s);
        QVERIFY(editor);
        QCOMPARE(editor->text(), read);
        QTest::keyClicks(editor, u"wrexham"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(cell(0, Table::To), u"Wrexham"_s);
        QVERIFY(m_desk->model.index(0, Table::To).data(Table::CorrectedRole).toBool());
        QToolButton *restore = nullptr;
        for (QToolButton *each : m_panel->findChildren<QToolButton *>()) {
            if (each->text() == u"Restore"_s)
                restore = each;
        }
        QVERIFY(restore);
        restore->click();
        QCOMPARE(cell(0, Table::To), read);
    }

    void cellSetToWhatWasReadIsNoLongerCorrected()
    {
        const QString read = cell(0, Table::To);
        correct(0, Table::To, u"Wrexham"_s);
        QTRY_COMPARE(cell(0, Table::To), u"Wrexham"_s);
        correct(0, Table::To, read);
        QTRY_COMPARE(cell(0, Table::To), read);
        QVERIFY(!m_desk->model.index(0, Table::To).data(Table::CorrectedRole).toBool());
    }

    void readerTellsTheCorrectedValueWhereItsWordsStand()
    {
        selectRow(0);
        auto *text = m_desk->find<ArticleText>();
        const QString player = cell(0, Table::Player);
        const QString body = text->toPlainText().mid(text->bodyStart());
        select(text, static_cast<int>(body.indexOf(player)), player);
        pick(u"assignMenu"_s, u"To of the rumour"_s);
        action(u"Assign selected words…"_s)->trigger();
        const QString told = text->explanationAt(static_cast<int>(body.indexOf(player)));
        QVERIFY2(told.contains(u"To: "_s + player), qPrintable(told));
    }

    void wrongCorrectionSaysWhatWouldBeRight()
    {
        m_table->setCurrentIndex(m_desk->model.index(0, Table::StageColumn));
        const QString read = cell(0, Table::StageColumn);
        const QSignalSpy refused(m_table, &RumourTableView::refused);
        QTest::keyClick(m_table, Qt::Key_F2);
        auto *editor = m_table->findChild<QLineEdit *>(u"cellEditor"_s);
        QTest::keyClicks(editor, u"nearly"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(cell(0, Table::StageColumn), read);
    }

    void selectedWordsBecomeTheValueAndItsEvidence()
    {
        m_table->setCurrentIndex(m_desk->model.index(0, Table::To));
        auto *text = m_desk->find<ArticleText>();
        const QString body = text->toPlainText().mid(text->bodyStart());
        const auto at = static_cast<int>(body.indexOf(cell(0, Table::Player).section(u' ', -1)));
        QVERIFY(at >= 0);
        const QString word = cell(0, Table::Player).section(u' ', -1);
        select(text, at, word);
        pick(u"assignMenu"_s, u"From of the rumour"_s);
        action(u"Assign selected words…"_s)->trigger();
        QCOMPARE(cell(0, Table::From), word);
        QCOMPARE(text->litSpan(), std::optional(Span{at, static_cast<int>(word.size())}));
        action(u"Undo"_s)->trigger();
        QVERIFY(cell(0, Table::From) != word);
    }

    void missedRumourIsAdded()
    {
        selectRow(0);
        const int before = m_desk->model.totalCount();
        auto *text = m_desk->find<ArticleText>();
        const QString body = text->toPlainText().mid(text->bodyStart());
        const QString word = body.section(u' ', 0, 0);
        select(text, 0, word);
        action(u"New rumour about selected player"_s)->trigger();
        QCOMPARE(m_desk->model.totalCount(), before + 1);
        QCOMPARE(m_desk->model.playerOf(m_desk->selection.rumour()), word);
        action(u"Undo"_s)->trigger();
        QCOMPARE(m_desk->model.totalCount(), before);
        action(u"Redo"_s)->trigger();
        QCOMPARE(m_desk->model.totalCount(), before + 1);
    }

    void rejectedRowGoesAndTheNextOneIsSelected()
    {
        selectRow(1);
        const int before = m_desk->model.rowCount();
        QTest::keyClick(m_table, Qt::Key_Delete);
        QCOMPARE(m_desk->model.rowCount(), before - 1);
        QVERIFY(m_desk->selection.rumour() != RumourId());
        QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_desk->model.rowCount(), before);
    }

    void rumourThatStaysOpenIsRead()
    {
        selectRow(2);
        QVERIFY(m_desk->model.index(2, 0).data(Table::UnreadRole).toBool());
        QTRY_VERIFY(!m_desk->model.index(2, 0).data(Table::UnreadRole).toBool());
        QVERIFY(!action(u"Undo"_s)->isEnabled());
        QTest::keyClick(m_table, Qt::Key_U);
        QVERIFY(m_desk->model.index(2, 0).data(Table::UnreadRole).toBool());
    }

    void historyTellsWhatWasDone()
    {
        selectRow(0);
        QTest::keyClick(m_table, Qt::Key_A);
        button(u"historyButton"_s)->click();
        auto *history = m_panel->findChild<QListWidget *>(u"history"_s);
        QVERIFY(history->isVisible());
        QCOMPARE(history->count(), 1);
        QVERIFY2(history->item(0)->text().contains(u"Reliability: A"_s), qPrintable(history->item(0)->text()));
        action(u"Undo"_s)->trigger();
        QCOMPARE(history->count(), 2);
        QVERIFY(history->item(0)->text().contains(u"(undone)"_s));
    }

private:
    /// Not by the table, which minds the modifiers of the last key.
    void selectRow(int row) const { m_desk->selection.select(m_desk->model.rumourAt(row)); }
    [[nodiscard]] QString cell(int row, int column) const { return m_desk->model.index(row, column).data().toString(); }
    [[nodiscard]] QAction *action(const QString &name) const { return m_desk->window->findChild<QAction *>(name); }
    [[nodiscard]] QToolButton *button(const QString &name) const { return m_panel->findChild<QToolButton *>(name); }

    void correct(int row, int column, const QString &typed) const
    {
        m_table->setCurrentIndex(m_desk->model.index(row, column));
        QTest::keyClick(m_table, Qt::Key_F2);
        const QList<QLineEdit *> editors = m_table->findChildren<QLineEdit *>(u"cellEditor"_s);
        QVERIFY(!editors.isEmpty());
        QTest::keyClicks(editors.constLast(), typed);
        QTest::keyClick(editors.constLast(), Qt::Key_Return);
    }

    static void select(ArticleText *text, int at, const QString &word)
    {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(text->bodyStart() + at);
        cursor.setPosition(text->bodyStart() + at + static_cast<int>(word.size()), QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
    }

    /// Triggers an entry of the menu that is about to open.
    void pick(const QString &menuName, const QString &entry)
    {
        QTimer::singleShot(0, this, [menuName, entry] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QCOMPARE(menu->objectName(), menuName);
            for (QAction *each : menu->actions()) {
                if (each->text().remove(u'&') == entry)
                    menu->setActiveAction(each);
            }
            QTest::keyClick(menu, Qt::Key_Return);
        });
    }

    std::unique_ptr<DeskFixture> m_desk;
    RumourTableView *m_table = nullptr;
    AnnotationPanel *m_panel = nullptr;
};

RUMOURDESK_TEST(TestAnnotation)
#include "tst_annotation.moc"

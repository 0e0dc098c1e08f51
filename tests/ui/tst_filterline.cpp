// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "tests/ui/samplearticles.h"
#include "views/filter/completiondelegate.h"
#include "views/filter/filterline.h"
#include "views/table/rumourtableview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestFilterLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnDeskWarnings();
        m_desk = std::make_unique<DeskFixture>(sampleArticles());
        m_desk->window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        m_line = m_desk->find<FilterLine>();
        m_line->setFocus();
    }

    void anExampleStandsInTheEmptyLine()
    {
        QVERIFY(m_line->placeholderText().contains(u"to:arsenal"_s));
        const QString example = m_line->placeholderText().section(u"or  "_s, 1);
        QVERIFY2(!parseFilter(example).mistake, qPrintable(example));
    }

    void theMistakeIsUnderlinedWhereItStands()
    {
        const QImage right = pictureOf(u"to:arsenal fee>9"_s);
        const QImage wrong = pictureOf(u"to:arsenal fee>x"_s);
        QVERIFY(m_line->mistake());
        int firstRed = wrong.width();
        for (int x = 0; x < wrong.width(); ++x) {
            for (int y = 0; y < wrong.height(); ++y) {
                const QColor colour = wrong.pixelColor(x, y);
                if (colour.red() > 150 && colour.green() < 90 && colour.blue() < 90)
                    firstRed = std::min(firstRed, x);
            }
        }
        const int start =
            m_line->fontMetrics().horizontalAdvance(m_line->text().first(m_line->mistake()->position));
        QVERIFY(firstRed < wrong.width());
        QVERIFY(std::abs(firstRed - start) < 24);
        QVERIFY(right != wrong);
    }

    void theMistakeIsExplainedBelowTheLine()
    {
        m_line->setText(u"fee>x"_s);
        const auto *note = m_desk->find<QLabel>(u"filterNote"_s);
        QVERIFY(note->isVisible());
        QCOMPARE(note->text(), m_line->mistake()->message);
        QCOMPARE(m_line->accessibleDescription(), note->text());
        const QPoint place = note->mapTo(m_desk->window.get(), QPoint());
        QVERIFY(place.y() >= m_line->mapTo(m_desk->window.get(), QPoint(0, m_line->height())).y());
        m_line->setText(u"fee>50m"_s);
        QVERIFY(!note->isVisible());
        QVERIFY(m_line->accessibleDescription().isEmpty());
    }

    void mistakesAreAnnounced()
    {
        QSignalSpy spy(m_line, &FilterLine::mistakeChanged);
        m_line->setText(u"fee>x"_s);
        QCOMPARE(spy.size(), 1);
        QVERIFY(spy.at(0).at(0).value<std::optional<FilterMistake>>());
    }

    void namesAreCompletedWhereTheCursorStands()
    {
        type(u"stage:bid play"_s);
        QVERIFY(m_line->completions()->popup()->isVisible());
        QVERIFY(offered().contains(u"player:"_s));
        QTest::keyClick(m_line->completions()->popup(), Qt::Key_Down);
        QTest::keyClick(m_line->completions()->popup(), Qt::Key_Return);
        QCOMPARE(m_line->text(), u"stage:bid player:"_s);
    }

    void valuesAreCompletedFromTheRumours()
    {
        type(u"player:basto"_s);
        QVERIFY(m_line->completions()->popup()->isVisible());
        QVERIFY(offered().join(u'|').contains(u"Alessandro Bastoni"_s));
        QTest::keyClick(m_line->completions()->popup(), Qt::Key_Down);
        QTest::keyClick(m_line->completions()->popup(), Qt::Key_Return);
        QVERIFY(!m_line->mistake());
        QCOMPARE(m_desk->model.rowCount(), 6);
    }

    void valuesAreOfferedWithTheirCounts()
    {
        type(u"player:bast"_s);
        const QModelIndex first = m_line->completions()->completionModel()->index(0, 0);
        QCOMPARE(first.data(CompletionDelegate::CountRole).toInt(), 6);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"6 rumour"_s));
        QCOMPARE(first.data().toString(), u"\"Alessandro Bastoni\""_s);
    }

    void countsAreDrawnToTheRight()
    {
        QStandardItemModel offers;
        auto *item = new QStandardItem(u"talks"_s);
        offers.appendRow(item);
        const QImage without = drawn(offers.index(0, 0));
        item->setData(12, CompletionDelegate::CountRole);
        const QImage with = drawn(offers.index(0, 0));
        const QRect left(0, 0, without.width() / 2, without.height());
        QCOMPARE(with.copy(left), without.copy(left));
        const QRect right = left.translated(left.width(), 0);
        QVERIFY(with.copy(right) != without.copy(right));
    }

    void valuesAreOfferedAsSoonAsTheFieldStands()
    {
        type(u"stage:"_s);
        QVERIFY(m_line->completions()->popup()->isVisible());
        QCOMPARE(offered().size(), stageCount);
        m_line->clear();
        type(u"isak "_s);
        QVERIFY(!m_line->completions()->popup()->isVisible());
    }

    void savedFiltersAreKnownByName()
    {
        save(u"spurs late"_s, u"to:spurs stage>=talks"_s);
        m_line->setText(u"to:spurs stage>=talks"_s);
        const int found = m_desk->model.rowCount();
        m_line->clear();
        type(u"@la"_s);
        QCOMPARE(offered(), QStringList{u"@\"spurs late\""_s});
        QCOMPARE(m_line->completions()->completionModel()->index(0, 0).data(CompletionDelegate::CountRole).toInt(), found);
        QTest::keyClick(m_line->completions()->popup(), Qt::Key_Down);
        QTest::keyClick(m_line->completions()->popup(), Qt::Key_Return);
        QCOMPARE(m_line->text(), u"@\"spurs late\""_s);
        QVERIFY(!m_line->mistake());
        QCOMPARE(m_desk->model.rowCount(), found);
    }

    void aSavedFilterThatChangesIsAskedAnew()
    {
        save(u"mine"_s, u"to:arsenal"_s);
        m_line->setText(u"@mine"_s);
        const int arsenal = m_desk->model.rowCount();
        save(u"mine"_s, u"-to:arsenal"_s);
        QCOMPARE(m_desk->model.rowCount(), 26 - arsenal);
        save(u"mine"_s, std::nullopt);
        QVERIFY(m_line->mistake());
        QVERIFY(m_line->mistake()->message.contains(u"no saved filter is named “mine”"_s));
        m_desk->annotator.undo();
        QVERIFY(!m_line->mistake());
    }

    void nothingIsOfferedForNothing()
    {
        type(u"player:zzzz"_s);
        QVERIFY(!m_line->completions()->popup()->isVisible());
    }

    void escapeClearsTheLine()
    {
        m_line->setText(u"to:arsenal"_s);
        QTest::keyClick(m_line, Qt::Key_Escape);
        QCOMPARE(m_line->text(), QString());
        QCOMPARE(m_desk->model.rowCount(), 26);
    }

    void anUnfinishedExpressionIsNeverAnError_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
            {"(", ")", "\"", "to:", "-", "OR", "fee>", "date:..", "@", ":", "NOT", "((((((((("})
            QTest::addRow("%s", text) << QString::fromLatin1(text);
    }
    void anUnfinishedExpressionIsNeverAnError()
    {
        QFETCH(QString, text);
        m_line->setText(u"to:arsenal"_s);
        QTest::keyClicks(m_line, u" "_s + text); // neither crashes nor loses the text
        QCOMPARE(m_line->text(), u"to:arsenal "_s + text);
        QVERIFY(m_desk->model.rowCount() <= 3 || text == u"OR"_s);
    }

    void aCompletionTakesThePlaceOfWhatIsTypedByThen()
    {
        type(u"player:bas"_s);
        QTest::keyClick(m_line, Qt::Key_T); // and no time to offer anything for it
        QTest::keyClick(m_line->completions()->popup(), Qt::Key_Down);
        QTest::keyClick(m_line->completions()->popup(), Qt::Key_Return);
        QCOMPARE(m_line->text(), u"player:\"Alessandro Bastoni\""_s);
    }

    void nothingIsOfferedOnceTheLineIsLeft()
    {
        QTest::keyClicks(m_line, u"player:bas"_s);
        QSignalSpy offered(m_line, &FilterLine::completionsOffered);
        m_desk->find<RumourTableView>()->setFocus();
        QVERIFY(!offered.wait(100));
        QVERIFY(!m_line->completions()->popup()->isVisible());
    }

private:
    /// Types and waits for what is offered.
    void type(const QString &text)
    {
        QSignalSpy offered(m_line, &FilterLine::completionsOffered);
        QTest::keyClicks(m_line, text);
        QTRY_VERIFY(!offered.isEmpty());
    }

    QImage pictureOf(const QString &text)
    {
        m_line->setText(text);
        return m_line->grab().toImage();
    }

    void save(const QString &name, const std::optional<QString> &expression)
    {
        m_desk->annotator.assign(u"Save"_s,
            {{{SubjectKind::SavedFilter, {}, name}, static_cast<int>(SubjectField::Expression), expression}});
    }

    static QImage drawn(const QModelIndex &index)
    {
        QImage picture(300, 24, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        QStyleOptionViewItem option;
        option.rect = picture.rect();
        CompletionDelegate().paint(&painter, option, index);
        return picture;
    }

    [[nodiscard]] QStringList offered() const
    {
        QStringList texts;
        const QAbstractItemModel *model = m_line->completions()->completionModel();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }

    std::unique_ptr<DeskFixture> m_desk;
    FilterLine *m_line = nullptr;
};

RUMOURDESK_TEST(TestFilterLine)
#include "tst_filterline.moc"

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "tests/ui/samplearticles.h"
#include "views/common/emptystate.h"
#include "views/table/rumourtableview.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

/// Why the real window has nothing to show, and what it offers then.
class TestEmptyState : public QObject
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

    void anArticleWithoutRumoursIsNoEmptyStore()
    {
        ExtractedArticle plain = sampleArticles().front();
        plain.rumours.clear();
        m_desk = std::make_unique<DeskFixture>(std::vector<ExtractedArticle>{plain});
        m_desk->window->show();
        QCOMPARE(emptyTitle(), u"No rumours in 1 article"_s);
        QVERIFY(emptyButton(u"Open files…"_s)->isVisible());
        plain.article.body += u" And again."_s;
        m_desk->store({plain});
        m_desk->window->load();
        QTRY_COMPARE(emptyTitle(), u"No rumours in 2 articles"_s);
    }

    void rejectedRumoursAreCountedBelow()
    {
        std::vector<RumourId> all;
        for (int row = 0; row < m_desk->model.rowCount(); ++row)
            all.push_back(m_desk->model.rumourAt(row));
        m_desk->annotator.annotate(u"Reject"_s, all, AnnotationField::Rejected, u"1"_s);
        QCOMPARE(emptyTitle(), QString());
        QCOMPARE(m_desk->find<QLabel>(u"counts"_s)->text(), u"26 rejected rumours"_s);
    }

    void aDamagedStoreIsNotCalledEmpty()
    {
        m_desk = std::make_unique<DeskFixture>(std::vector<ExtractedArticle>());
        m_desk->window->show();
        Q_EMIT m_desk->loader.failed({Error::Kind::Store, u"The store /tmp/<b>.sqlite is damaged."_s, {}});
        QCOMPARE(emptyTitle(), u"The store cannot be read"_s);
        QCOMPARE(m_desk->find<QLabel>(u"counts"_s)->text(), QString()); // not that there are none
        const QString explanation = m_desk->find<QLabel>(u"emptyExplanation"_s)->text();
        for (const QString &words : {u"/tmp/<b>.sqlite is damaged."_s, u"rumourdesk check"_s, u"rumourdesk backup"_s})
            QVERIFY2(explanation.contains(words), qPrintable(words));
        const QSignalSpy asked(m_desk->window.get(), &MainWindow::otherStoreAsked);
        QTest::mouseClick(emptyButton(u"Open another store…"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        m_desk->window->reload(); // it is whole again
        QCOMPARE(emptyTitle(), u"No articles yet"_s);
    }

private:
    /// Nothing while the desk is not empty.
    [[nodiscard]] QString emptyTitle() const
    {
        const auto *title = m_desk->find<QLabel>(u"emptyTitle"_s);
        return title->isVisible() ? title->text() : QString();
    }
    [[nodiscard]] QPushButton *emptyButton(const QString &text) const
    {
        for (auto *button : m_desk->find<EmptyState>()->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<DeskFixture> m_desk;
};

RUMOURDESK_TEST(TestEmptyState)
#include "tst_emptystate.moc"

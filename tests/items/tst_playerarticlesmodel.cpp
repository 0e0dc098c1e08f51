// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/articlelibrary.h"
#include "models/items/playerarticlesmodel.h"
#include "tests/common/testregistry.h"
#include "tests/items/deskfixture.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;
using testing::Desk;

class TestPlayerArticlesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        QVERIFY(m_desk.filter(QString()));
    }

    void nothingIsShownAtFirst()
    {
        QCOMPARE(m_articles.rowCount(), 0);
        QCOMPARE(m_articles.shownRow(), -1);
    }

    void listsThePlayersArticlesNewestFirst()
    {
        m_articles.setShown(rumourOf(u"Saka"_s));
        m_articles.setShown(rumourOf(u"Isak"_s));
        QCOMPARE(m_articles.player(), u"Isak"_s);
        QCOMPARE(lines(),
            (QStringList{u"1 Sep 2025|BBC Sport|Headline 1"_s, u"1 Aug 2025|Marca|Headline 3"_s,
                u"no date||Headline 4"_s}));
    }

    void theFilterHidesNoArticle()
    {
        QVERIFY(m_desk.filter(u"date:2025-08"_s));
        m_articles.setShown(rumourOf(u"Isak"_s));
        QCOMPARE(m_articles.rowCount(), 3);
    }

    void anotherArticleOfThePlayerMovesTheMarkAlone()
    {
        m_articles.setShown(rumourOf(u"Isak"_s));
        const QSignalSpy resets(&m_articles, &QAbstractItemModel::modelReset);
        m_articles.setShown(m_articles.rumourAt(2));
        QCOMPARE(m_articles.shownRow(), 2);
        QVERIFY(m_articles.index(2, 0).data(PlayerArticlesModel::ShownRole).toBool());
        QVERIFY(!m_articles.index(0, 0).data(PlayerArticlesModel::ShownRole).toBool());
        QVERIFY(resets.isEmpty());
    }

    void noRumourEmptiesTheList()
    {
        m_articles.setShown(rumourOf(u"Isak"_s));
        m_articles.setShown({});
        QCOMPARE(m_articles.rowCount(), 0);
        QCOMPARE(m_articles.player(), QString());
    }

    void aRowIsReadAloudAsAWhole()
    {
        m_articles.setShown(rumourOf(u"Wirtz"_s));
        QCOMPARE(m_articles.index(0, 0).data(Qt::AccessibleTextRole).toString(),
            u"20 Jun 2025, Kicker, Headline 2, being read"_s);
        QCOMPARE(m_articles.headerData(PlayerArticlesModel::Headline, Qt::Horizontal).toString(), u"Headline"_s);
    }

private:
    [[nodiscard]] RumourId rumourOf(const QString &player) const
    {
        return m_desk.model.rumourAt(m_desk.model.rowsOfPlayer(player).front());
    }

    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < m_articles.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < PlayerArticlesModel::ColumnCount; ++column)
                cells << m_articles.index(row, column).data().toString();
            lines << cells.join(u'|');
        }
        return lines;
    }

    Desk m_desk{QStringList{
        u"Isak | Newcastle > Liverpool | £125m | done | 2025-09-01 | source: BBC Sport"_s,
        u"Wirtz | Leverkusen > Liverpool | €127m | done | 2025-06-20 | source: Kicker"_s,
        u"Isak | Newcastle > Liverpool | £110m | bid | 2025-08-01 | source: Marca"_s,
        u"Isak | Newcastle > Arsenal | | interest | "_s,
        u"Saka | Arsenal > | | interest | 2025-05-01"_s,
    }};
    ArticleLibrary m_library{m_desk.articles, m_desk.rumours};
    PlayerArticlesModel m_articles{m_desk.model, m_library};
    QAbstractItemModelTester m_tester{&m_articles, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

RUMOURDESK_TEST(TestPlayerArticlesModel)
#include "tst_playerarticlesmodel.moc"

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/pagesclub.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestPagesClub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void weAreTheClub_data();
    void weAreTheClub();

private:
    ProjectGazetteer m_world;
};

void TestPagesClub::weAreTheClub_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // the clubs of "we" and "us"
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    const QString title = u"What next for Roma\n\n"_s;
    row("of the title", title + u"We want a striker. We need one, and our coach and our fans agree."_s, {u"We = Roma"_s, u"We = Roma"_s});
    row("of the club named most", u"Roma drew. Roma lost. Roma won. Fulham drew. We want a striker, we need one, and our coach and our fans agree."_s,
        {u"We = Roma"_s, u"we = Roma"_s});
    row("of two in the title the one named most",
        u"Roma and Fulham meet\n\nRoma drew. Roma lost. We want a striker. We need one, and our coach and our fans agree."_s, {u"We = Roma"_s, u"We = Roma"_s});
    row("of two named alike none", u"Roma and Fulham meet\n\nWe want a striker. We need one, and our coach and our fans agree."_s, {});
    row("said too seldom", title + u"We want a striker."_s, {});
    row("within quotations", title + u"\u201cWe want a striker. We need one,\u201d he said. \u201cWe are short. We are few.\u201d"_s, {});
    row("within plain quotations", title + u"\"We want a striker. We need one,\" he said. \"We are short. We are few.\""_s, {});
    row("here we go", title + u"Here we go. Here we go. Here we go. Here we go."_s, {});
}

void TestPagesClub::weAreTheClub()
{
    QFETCH(QString, text);
    ReadText read(*m_world, text);
    Mentions mentions = read.named;
    addPagesClub(read.scan, mentions);
    QStringList pronouns;
    for (const ClubMention &club : mentions.clubs) {
        if (club.isPronoun)
            pronouns += read.scan.text(club.range) + u" = "_s + m_world->clubName(club.club);
    }
    QTEST(pronouns, "expected");
    QVERIFY(std::ranges::is_sorted(mentions.clubs, {}, [](const ClubMention &club) { return club.range.first; }));
}

RUMOURDESK_TEST(TestPagesClub)
#include "tst_pagesclub.moc"

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/extractor.h"
#include "models/extraction/looseages.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestLooseAges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void ageIsRead_data();
    void ageIsRead();
    void openingBelongsToTheNextName();
    void ageIsThePlayersOwn();

private:
    ProjectGazetteer m_world;
};

void TestLooseAges::ageIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // those that tell the age, or nothing
    QTest::addColumn<int>("age");
    const auto row = [](const QString &text, const QString &words, int age) { QTest::newRow(qPrintable(text)) << text << words << age; };
    row(u"At 23, he has time."_s, u"23"_s, 23);
    row(u"He turned 23 yesterday."_s, u"23"_s, 23);
    row(u"The striker is only 19."_s, u"19"_s, 19);
    row(u"He's 18 and wants to play."_s, u"18"_s, 18);
    row(u"He is a forward of 23 who can run."_s, u"23"_s, 23);
    row(u"It is a lot of money for a 20-year-old who has not scored."_s, u"20-year-old"_s, 20);
    row(u"They are at 23 points."_s, {}, 0);
    row(u"His shirt is now 23 pounds."_s, {}, 0);
    row(u"It is a team of 23 men."_s, {}, 0);
    row(u"Their manager is 40."_s, {}, 0);
    row(u"He is only 12."_s, {}, 0);
    row(u"At 44, he is still there."_s, {}, 0);
    row(u"They sent a 20-year-old to see."_s, {}, 0);
}

void TestLooseAges::ageIsRead()
{
    QFETCH(QString, text);
    QFETCH(int, age);
    const ReadText read(*m_world, text);
    const TokenRange sentence = read.structure.sentences.front().tokens;
    LooseAge found;
    for (int i = sentence.first; i < sentence.last && found.age == 0; ++i)
        found = looseAgeAt(read.scan, i, sentence);
    QCOMPARE(found.age, age);
    QTEST(age > 0 ? read.scan.text(found.range) : QString(), "words");
}

void TestLooseAges::openingBelongsToTheNextName()
{
    const ReadText read(*m_world, u"At 23, Iliman Ndiaye has time."_s);
    QVERIFY(looseAgeAt(read.scan, 0, read.all()).isOfNext);
    const ReadText behind(*m_world, u"Iliman Ndiaye is 23."_s);
    QVERIFY(!looseAgeAt(behind.scan, 2, behind.all()).isOfNext);
}

void TestLooseAges::ageIsThePlayersOwn()
{
    const auto agesIn = [this](const QString &body) {
        Article article;
        article.body = body;
        QStringList ages;
        for (const Rumour &rumour : Extractor(*m_world).extract(article))
            ages.append(u"%1 %2"_s.arg(rumour.player, rumour.age ? QString::number(*rumour.age) : u"-"_s));
        return ages;
    };
    QCOMPARE(agesIn(u"Fulham want Iliman Ndiaye of Everton. At 26, Ndiaye has time."_s), QStringList{u"Iliman Ndiaye 26"_s});
    QCOMPARE(agesIn(u"Fulham want Iliman Ndiaye of Everton. Their manager is 40."_s), QStringList{u"Iliman Ndiaye -"_s});
}

RUMOURDESK_TEST(TestLooseAges)
#include "tst_looseages.moc"

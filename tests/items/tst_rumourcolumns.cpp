// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rumourcolumns.h"
#include "models/items/textfold.h"
#include "tests/common/testregistry.h"
#include "tests/items/rumourfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;
using testing::rumoursFrom;

class TestRumourColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void foldingLeavesPlainWords_data();
    void foldingLeavesPlainWords();
    void dictionaryGivesEachNameOneId();
    void dictionaryMatchesWordsOfNames_data();
    void dictionaryMatchesWordsOfNames();
    void wordsOfTwoNamesAreNotInARow();
    void listsOfKnownNamesAreFoldedAsOthers();
    void alphabetKnowsNoAccents();
    void rumoursComeBackWhole();
    void articlesAndFeesAreSharedNotRepeated();
    void feesRankByTheFigurePrinted();
    void windowsRankByTime();
    void rumoursAndArticlesAreFoundByTheirIds();
};

void TestRumourColumns::foldingLeavesPlainWords_data()
{
    QTest::addColumn<QString>("folded");
    QTest::newRow("Saint-Étienne") << u"saint etienne"_s;
    QTest::newRow("  A.C.  Milan ") << u"a c milan"_s;
    QTest::newRow("Martin Ødegaard") << u"martin odegaard"_s;
    QTest::newRow("Łukasz Đurić") << u"lukasz duric"_s;
    QTest::newRow("Weißer Cœur") << u"weisser coeur"_s;
    QTest::newRow("İlkay ısı") << u"ilkay isi"_s;
    QTest::newRow("O'Neill & Co.") << u"o neill co"_s;
    QTest::newRow("…") << QString();
    QTest::newRow("1. FC Köln") << u"1 fc koln"_s;
}

void TestRumourColumns::foldingLeavesPlainWords()
{
    QFETCH(QString, folded);
    QCOMPARE(foldedWords(QString::fromUtf8(QTest::currentDataTag())), folded);
}

void TestRumourColumns::dictionaryGivesEachNameOneId()
{
    NameDictionary names;
    QCOMPARE(names.idOf(QString()), 0U);
    QCOMPARE(names.idOf(QStringList()), 0U);
    QCOMPARE(names.text(0), QString());
    const quint32 isak = names.idOf(u"Isak"_s);
    QCOMPARE(names.idOf(u"Wirtz"_s), isak + 1);
    QCOMPARE(names.idOf(u"Isak"_s), isak);
    QCOMPARE(names.idOf(QStringList{u"Isak"_s}), isak);
    const quint32 both = names.idOf(QStringList{u"Isak"_s, u"Wirtz"_s});
    QCOMPARE(names.text(both), u"Isak, Wirtz"_s);
    QCOMPARE(names.names(both), (QStringList{u"Isak"_s, u"Wirtz"_s}));
    QCOMPARE(names.find(u"Wirtz"_s), std::optional(isak + 1));
    QCOMPARE(names.find(u"Saka"_s), std::nullopt);
}

void TestRumourColumns::dictionaryMatchesWordsOfNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("modes"); // p: word prefix, w: words, =: whole
    QTest::addRow("isak") << u"Alexander Isak"_s << u"pw"_s;
    QTest::addRow("isa") << u"Alexander Isak"_s << u"p"_s;
    QTest::addRow("sak") << u"Alexander Isak"_s << u""_s;
    QTest::addRow("alexander isak") << u"Alexander Isak"_s << u"pw="_s;
    QTest::addRow("alexander") << u"Alexander Isak"_s << u"pw"_s;
    QTest::addRow("isak alexander") << u"Alexander Isak"_s << u""_s;
    QTest::addRow("sesko") << u"Šeško"_s << u"pw="_s;
    QTest::addRow("saint maximin") << u"Saint-Maximin"_s << u"pw="_s;
}

void TestRumourColumns::dictionaryMatchesWordsOfNames()
{
    QFETCH(QString, name);
    QFETCH(QString, modes);
    NameDictionary names;
    const quint32 id = names.idOf(name);
    const QString words = QString::fromUtf8(QTest::currentDataTag());
    QString found;
    for (const auto &[mode, letter] : {std::pair(NameDictionary::Match::WordPrefix, u'p'),
             std::pair(NameDictionary::Match::Words, u'w'), std::pair(NameDictionary::Match::Whole, u'=')}) {
        const std::vector<bool> matching = names.matching(words, mode);
        QVERIFY(!matching[0]);
        if (matching[id])
            found += letter;
    }
    QCOMPARE(found, modes);
    QVERIFY(!names.matching(QString(), NameDictionary::Match::WordPrefix)[id]);
}

void TestRumourColumns::wordsOfTwoNamesAreNotInARow()
{
    NameDictionary names;
    const quint32 id = names.idOf(QStringList{u"Ann Field"_s, u"Bob Gray"_s});
    QVERIFY(names.matching(u"bob gray"_s, NameDictionary::Match::Whole)[id]);
    QVERIFY(names.matching(u"gray"_s, NameDictionary::Match::WordPrefix)[id]);
    QVERIFY(!names.matching(u"field bob"_s, NameDictionary::Match::Words)[id]);
}

void TestRumourColumns::listsOfKnownNamesAreFoldedAsOthers()
{
    NameDictionary singles;
    NameDictionary fromSingles;
    NameDictionary plain;
    singles.idOf(u"Zoë Øst"_s);
    for (const QStringList &names : {QStringList{u"Zoë Øst"_s, u"Ann Field"_s}, QStringList{u"Ann Field"_s},
             QStringList{QString(), u"Zoë Øst"_s}, QStringList(), QStringList{u"Ann Field"_s}}) {
        QCOMPARE(fromSingles.idOf(names, singles), plain.idOf(names));
        QCOMPARE(fromSingles.text(fromSingles.idOf(names, singles)), names.join(u", "_s));
    }
    QVERIFY(singles.find(u"Ann Field"_s).has_value());
    for (const QString &words : {u"zoe ost"_s, u"ann"_s, u"ost ann"_s, u"field"_s}) {
        for (const auto match : {NameDictionary::Match::WordPrefix, NameDictionary::Match::Words, NameDictionary::Match::Whole})
            QCOMPARE(fromSingles.matching(words, match), plain.matching(words, match));
    }
}

void TestRumourColumns::alphabetKnowsNoAccents()
{
    NameDictionary names;
    for (const QString &name : {u"Zidane"_s, u"Ødegaard"_s, u"Éder"_s, u"olise"_s, u"Eze"_s})
        names.idOf(name);
    QStringList order;
    for (const quint32 id : names.alphabetical())
        order << names.text(id);
    QCOMPARE(order, (QStringList{QString(), u"Éder"_s, u"Eze"_s, u"Ødegaard"_s, u"olise"_s, u"Zidane"_s}));
    for (quint32 place = 0; place < names.size(); ++place)
        QCOMPARE(names.ranks()[names.alphabetical()[place]], place);
}

void TestRumourColumns::rumoursComeBackWhole()
{
    const std::vector<StoredRumour> rumours = rumoursFrom({
        u"Isak | Newcastle > Liverpool | £110m | bid | 2025-08-01T09:30 | source: BBC Sport; ESPN | journalist: Ann Field | byline: Bob Gray | publisher: The Echo | age: 25 | contract: 2028 | window: winter-2026 | move: swap | basis: agreed | added: 2025-08-02"_s,
        u"Isak | > | | off | | added: 2025-08-02"_s,
        u"Wirtz | Leverkusen > | up to £20m | talks | 2025-08-01"_s,
        u"Wirtz | > Liverpool | €1bn or more | done | 2025-08-01T00:00"_s,
    });
    const RumourColumns columns = columnsOf(rumours);
    QCOMPARE(columns.count(), rumours.size());
    for (size_t row = 0; row < rumours.size(); ++row)
        QVERIFY2(columns.rumourAt(row) == rumours[row], qPrintable(QString::number(row)));
}

void TestRumourColumns::articlesAndFeesAreSharedNotRepeated()
{
    const RumourColumns columns = columnsOf(rumoursFrom({
        u"A | X > Y | £1m | bid | 2025-01-01 | article: 7"_s,
        u"B | X > Y | £1m | bid | 2025-01-01 | article: 7"_s,
        u"C | X > Y | £1m | bid | 2025-01-01 | article: 8"_s,
    }));
    QCOMPARE(columns.articles.size(), size_t(2));
    QCOMPARE(columns.fees.size(), size_t(2));
    QCOMPARE(columns.articleAt(1).id, ArticleId{7});
    QCOMPARE(columns.articleAt(2).id, ArticleId{8});
}

void TestRumourColumns::feesRankByTheFigurePrinted()
{
    const RumourColumns columns = columnsOf(rumoursFrom({
        u"A | X > Y | £2m | bid | 2025-01-01"_s,
        u"A | X > Y | £1m–3m | bid | 2025-01-01"_s,
        u"A | X > Y | £2m | bid | 2025-01-01 | basis: asking"_s,
        u"A | X > Y | up to £1m | bid | 2025-01-01"_s,
    }));
    const auto rank = [&](size_t row) { return columns.feeRanks[columns.fee[row]]; };
    QVERIFY(rank(3) < rank(0));
    QCOMPARE(rank(0), rank(2));
    QVERIFY(rank(0) < rank(1));
}

void TestRumourColumns::windowsRankByTime()
{
    QVERIFY(windowRank({2026, Season::Winter}) < windowRank({2026, Season::Summer}));
    QVERIFY(windowRank({2026, Season::Summer}) < windowRank({2027, Season::Winter}));
    for (const TransferWindow window : {TransferWindow{2026, Season::Winter}, TransferWindow{1999, Season::Summer}})
        QVERIFY(windowOfRank(windowRank(window)) == window);
}

void TestRumourColumns::rumoursAndArticlesAreFoundByTheirIds()
{
    const RumourColumns columns = columnsOf(rumoursFrom({
        u"A | X > Y | | bid | 2025-01-01 | article: 9"_s,
        u"B | X > Y | | bid | 2025-01-01 | article: 7"_s,
        u"C | X > Y | | bid | 2025-01-01 | article: 9"_s,
    }));
    QCOMPARE(columns.rowOf(RumourId{1}), std::optional<size_t>(0));
    QCOMPARE(columns.rowOf(RumourId{3}), std::optional<size_t>(2));
    QCOMPARE(columns.rowOf(RumourId{4}), std::nullopt);
    QCOMPARE(columns.placeOf(ArticleId{9}), std::optional<quint32>(0));
    QCOMPARE(columns.placeOf(ArticleId{7}), std::optional<quint32>(1));
    QCOMPARE(columns.placeOf(ArticleId{8}), std::nullopt);
}

RUMOURDESK_TEST(TestRumourColumns)
#include "tst_rumourcolumns.moc"

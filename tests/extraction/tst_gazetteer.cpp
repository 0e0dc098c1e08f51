// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/gazetteer.h"
#include "models/extraction/gazetteertable.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestGazetteer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tablesAreCompiledIn();
    void clubIsNamed_data();
    void clubIsNamed();
    void outletIsNamed_data();
    void outletIsNamed();
    void nameAtTakesTheLongestName();
    void managersClubGoesByDate_data();
    void managersClubGoesByDate();
    void managerWithoutADateHasHisLatestClub();
    void futureManagerIsNoneYet();
    void usualClubOfAnAmbiguousName();
    void wordClasses_data();
    void wordClasses();
    void usersClubIsKnown();
    void usersRowMaySayLess();
    void usersOutletIsKnown();
    void spellsOfPlayersAreWhole();
    void usersStagePhraseIsKnown();
    void usersManagerSpellIsKnown();
    void malformedUsersTableNamesFileAndLine();
    void unknownClassOfWordsIsNamed();
    void missingFolderIsNotFound();
    void compiledTablesAreTheTables();
    void compiledTablesCutShortAreMalformed();

private:
    [[nodiscard]] int managerNamed(const Gazetteer &gazetteer, QStringView name) const;

    ProjectGazetteer m_world;
};

void TestGazetteer::tablesAreCompiledIn()
{
    for (const QString &name : {u"clubs"_s, u"outlets"_s, u"journalists"_s, u"managers"_s, u"players"_s, u"stages"_s, u"fees"_s})
        QVERIFY2(QFile::exists(u":/gazetteer/%1.tsv"_s.arg(name)), qPrintable(name));
}

void TestGazetteer::clubIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) { QTest::newRow(name) << text << expected; };
    row("name", u"Tottenham Hotspur"_s, u"Tottenham Hotspur"_s);
    row("short name", u"Spurs"_s, u"Tottenham Hotspur"_s);
    row("any case", u"mAN uTD"_s, u"Manchester United"_s);
    row("accents missing", u"Atletico Madrid"_s, u"Atletico Madrid"_s);
    row("accents given", u"Atlético Madrid"_s, u"Atletico Madrid"_s);
    row("umlaut missing", u"Bayern Munchen"_s, u"Bayern Munich"_s);
    row("nickname", u"Toffees"_s, u"Everton"_s);
    row("nickname with article", u"the Toffees"_s, u"Everton"_s);
    row("ambiguous short name", u"Inter"_s, u"Inter Milan"_s);
    row("name that others share as a nickname", u"Liverpool"_s, u"Liverpool"_s);
    row("ambiguous nickname", u"United"_s, u""_s);
    row("hyphen", u"Paris Saint Germain"_s, u"Paris Saint-Germain"_s);
    row("St for Saint", u"Paris St-Germain"_s, u"Paris Saint-Germain"_s);
    row("women's team carries the plain name", u"Arsenal Women"_s, u"Arsenal"_s);
    row("outlet", u"Marca"_s, u""_s);
    row("part of a name", u"Crystal"_s, u""_s);
    row("more than a name", u"Everton fans"_s, u""_s);
    row("unknown", u"Example Rovers"_s, u""_s);
    row("empty", u""_s, u""_s);
    row("sign", u"?"_s, u""_s);
}

void TestGazetteer::clubIsNamed()
{
    QFETCH(QString, text);
    QTEST(m_world->clubNamed(text), "expected");
}

void TestGazetteer::outletIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) { QTest::newRow(name) << text << expected; };
    row("name", u"Sky Sports"_s, u"Sky Sports"_s);
    row("alias", u"Daily Telegraph"_s, u"The Telegraph"_s);
    row("capitals", u"BILD"_s, u"Bild"_s);
    row("lower case", u"marca"_s, u"Marca"_s);
    row("with article", u"the Guardian"_s, u"The Guardian"_s);
    row("accents missing", u"L'Equipe"_s, u"L'Equipe"_s);
    row("accents given", u"L'Équipe"_s, u"L'Equipe"_s);
    row("club", u"Everton"_s, u""_s);
    row("unknown", u"Example Gazette"_s, u""_s);
    row("empty", u""_s, u""_s);
}

void TestGazetteer::outletIsNamed()
{
    QFETCH(QString, text);
    QTEST(m_world->outletNamed(text), "expected");
}

void TestGazetteer::nameAtTakesTheLongestName()
{
    const QString text = u"Inter Miami and Inter"_s;
    const std::vector<Token> tokens = tokenize(text, m_world->vocabulary());
    const auto first = m_world->nameAt(tokens, 0, 4);
    QVERIFY(first);
    QCOMPARE(first->range, (TokenRange{0, 2}));
    QVERIFY(!m_world->nameAt(tokens, 2, 4));
    const auto last = m_world->nameAt(tokens, 3, 4);
    QVERIFY(last);
    QCOMPARE(last->range, (TokenRange{3, 4}));
}

int TestGazetteer::managerNamed(const Gazetteer &gazetteer, QStringView name) const
{
    const std::vector<Token> tokens = tokenize(name, gazetteer.vocabulary());
    const auto match = gazetteer.nameAt(tokens, 0, static_cast<int>(tokens.size()));
    for (const Entity &entity : match ? match->entities : Entities{}) {
        if (entity.kind == EntityKind::Manager)
            return entity.index;
    }
    return -1;
}

void TestGazetteer::managersClubGoesByDate_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first spell") << QDate(2012, 3, 1) << u"Everton"_s;
    QTest::newRow("last month of a spell") << QDate(2013, 6, 30) << u"Everton"_s;
    QTest::newRow("first month of a spell") << QDate(2013, 7, 1) << u"Manchester United"_s;
    QTest::newRow("second spell at one club") << QDate(2023, 1, 1) << u"West Ham United"_s;
    QTest::newRow("between two spells") << QDate(2024, 9, 1) << u""_s;
    QTest::newRow("open spell") << QDate(2026, 1, 15) << u"Everton"_s;
}

void TestGazetteer::managersClubGoesByDate()
{
    const int moyes = managerNamed(*m_world, u"David Moyes");
    QVERIFY(moyes >= 0);
    QCOMPARE(m_world->managerName(moyes), u"David Moyes"_s);
    QFETCH(QDate, date);
    const std::optional<int> club = m_world->clubOfManager(moyes, date);
    QTEST(club ? m_world->clubName(*club) : QString(u""_s), "expected");
}

void TestGazetteer::managerWithoutADateHasHisLatestClub()
{
    const std::optional<int> club = m_world->clubOfManager(managerNamed(*m_world, u"David Moyes"), std::nullopt);
    QVERIFY(club);
    QCOMPARE(m_world->clubName(*club), u"Everton"_s);
}

void TestGazetteer::futureManagerIsNoneYet()
{
    const int slot = managerNamed(*m_world, u"Arne Slot");
    QVERIFY(slot >= 0);
    QVERIFY(!m_world->isManagerBy(slot, QDate(2010, 1, 1)));
    QVERIFY(m_world->isManagerBy(slot, QDate(2026, 1, 1)));
    QVERIFY(m_world->isManagerBy(slot, std::nullopt));
}

void TestGazetteer::usualClubOfAnAmbiguousName()
{
    const std::optional<int> usual = m_world->usualClub(u"the Toffees");
    QVERIFY(usual);
    QCOMPARE(m_world->clubName(*usual), u"Everton"_s);
    QVERIFY(!m_world->usualClub(u"United"));
    QVERIFY(!m_world->usualClub(u"Crystal Palace"));
}

void TestGazetteer::wordClasses_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<uint>("wordClass");
    const auto row = [](const char *word, WordClass wordClass) { QTest::newRow(word) << QString::fromLatin1(word) << uint(wordClass); };
    row("the", FunctionWord);
    row("Midfielder", PositionNoun);
    row("manager", RoleNoun);
    row("side", TeamNoun);
    row("van", NameParticle);
    row("Harry", GivenName);
    row("Szoboszlai", FamilyName);
    row("former", PastMark);
    row("would", ConditionMark);
    row("not", NegationMark);
    row("reports", ReportVerb);
    row("against", OpponentMark);
}

void TestGazetteer::wordClasses()
{
    QFETCH(QString, word);
    QFETCH(uint, wordClass);
    const std::vector<Token> tokens = tokenize(word, m_world->vocabulary());
    QVERIFY((tokens.front().classes & wordClass) != 0);
    QCOMPARE(m_world->classesOf(0), quint32(0));
}

void TestGazetteer::usersClubIsKnown()
{
    TableFolder users;
    users.write(u"clubs.tsv"_s, "id\tname\tshort\tnicknames\tperiphrases\tstadiums\tcountry\twomen\nexample\tExample Rovers\tExampleers\tExampletons\t\tExample Lane\tENG\t0\n");
    const Result<Gazetteer> gazetteer = Gazetteer::load(u":/gazetteer"_s, users.path());
    QVERIFY_RESULT(gazetteer);
    QCOMPARE(gazetteer->clubNamed(u"Example Rovers"), u"Example Rovers"_s);
    QCOMPARE(gazetteer->clubNamed(u"Exampletons"), u"Example Rovers"_s);
    QCOMPARE(gazetteer->clubNamed(u"Everton"), u"Everton"_s);
    const ReadText text(*gazetteer, u"Example Rovers are interested in signing the Everton winger Iliman Ndiaye this month."_s);
    QCOMPARE(pairsIn(text), QStringList{u"Iliman Ndiaye>Example Rovers interest"_s});
}

void TestGazetteer::usersRowMaySayLess()
{
    TableFolder users;
    users.write(u"clubs.tsv"_s, "id\tname\tnicknames\neverton\tEverton\tExampletons\n");
    const Result<Gazetteer> gazetteer = Gazetteer::load(u":/gazetteer"_s, users.path());
    QVERIFY_RESULT(gazetteer);
    QCOMPARE(gazetteer->clubNamed(u"Exampletons"), u"Everton"_s);
    QCOMPARE(gazetteer->clubNamed(u"Goodison Park"), u"Everton"_s); // a column that the user leaves out stays as it was
}

void TestGazetteer::usersOutletIsKnown()
{
    TableFolder users;
    users.write(u"outlets.tsv"_s, "id\tname\taliases\tweak_aliases\nexample\tExample Gazette\tThe Gazette of Example\t\n");
    const Result<Gazetteer> gazetteer = Gazetteer::load(u":/gazetteer"_s, users.path());
    QVERIFY_RESULT(gazetteer);
    QCOMPARE(gazetteer->outletNamed(u"example gazette"), u"Example Gazette"_s);
    QCOMPARE(gazetteer->outletNamed(u"Marca"), u"Marca"_s);
}

void TestGazetteer::spellsOfPlayersAreWhole()
{
    const QString folder = u":/gazetteer"_s;
    const Result<GazetteerTable> clubs = GazetteerTable::load(folder, {}, u"clubs.tsv"_s, {u"id"_s});
    const Result<GazetteerTable> players = GazetteerTable::load(folder, {}, u"players.tsv"_s, {u"name"_s, u"clubs"_s});
    QVERIFY_RESULT(clubs);
    QVERIFY_RESULT(players);
    QSet<QStringView> ids;
    for (const GazetteerTable::Row &row : clubs->rows())
        ids.insert(row[0]);
    int spells = 0;
    for (const GazetteerTable::Row &row : players->rows()) {
        int last = -1;
        for (const QStringView spell : listItems(row[1])) {
            const QList<QStringView> cells = spell.split(u' ');
            QVERIFY2(cells.size() == 2 || cells.size() == 3, qPrintable(row[0].toString()));
            QVERIFY2(ids.contains(cells[0]), qPrintable(spell.toString()));
            QVERIFY2(monthNumber(cells[1]) > last, qPrintable(row[0].toString() + u": "_s + spell));
            last = cells.size() == 3 ? monthNumber(cells[2]) : std::numeric_limits<int>::max();
            QVERIFY2(last >= monthNumber(cells[1]), qPrintable(row[0].toString() + u": "_s + spell));
            ++spells;
        }
    }
    QVERIFY(spells > 10'000);
}

void TestGazetteer::usersStagePhraseIsKnown()
{
    TableFolder users;
    users.write(u"stages.tsv"_s, "phrase\tstep\tsuitor\tstrength\ngo weak at the knees over\ttalks\tbefore\t\n");
    const Result<Gazetteer> gazetteer = Gazetteer::load(u":/gazetteer"_s, users.path());
    QVERIFY_RESULT(gazetteer);
    const QString sentence = u"Fulham go weak at the knees over the Everton winger Iliman Ndiaye."_s;
    QCOMPARE(pairsIn(ReadText(*gazetteer, sentence)), QStringList{u"Iliman Ndiaye>Fulham talks"_s});
    QCOMPARE(pairsIn(ReadText(*m_world, sentence)), QStringList{u"Iliman Ndiaye>Fulham interest"_s}); // side by side
}

void TestGazetteer::usersManagerSpellIsKnown()
{
    TableFolder users;
    users.write(u"managers.tsv"_s, "name\tclub_id\tfrom\tto\taliases\nDavid Moyes\tfulham\t2035-01\t\t\n");
    const Result<Gazetteer> gazetteer = Gazetteer::load(u":/gazetteer"_s, users.path());
    QVERIFY_RESULT(gazetteer);
    const std::optional<int> club = gazetteer->clubOfManager(managerNamed(*gazetteer, u"David Moyes"), QDate(2036, 1, 1));
    QVERIFY(club);
    QCOMPARE(gazetteer->clubName(*club), u"Fulham"_s);
}

void TestGazetteer::malformedUsersTableNamesFileAndLine()
{
    TableFolder users;
    users.write(u"clubs.tsv"_s, "id\tname\tshort\tnicknames\tperiphrases\tstadiums\tcountry\twomen\n# mine\nx\tX\t\t\t\t\tENG\t0\ttoo\tmany\n");
    const Result<Gazetteer> gazetteer = Gazetteer::load(u":/gazetteer"_s, users.path());
    QVERIFY(!gazetteer);
    QCOMPARE(gazetteer.error().kind, Error::Kind::Malformed);
    QVERIFY2(gazetteer.error().message.contains(users.path() + u"/clubs.tsv"_s), qPrintable(gazetteer.error().message));
    QVERIFY2(gazetteer.error().message.contains(u"line 3"_s), qPrintable(gazetteer.error().message));
}

void TestGazetteer::unknownClassOfWordsIsNamed()
{
    TableFolder users;
    users.write(u"words.tsv"_s, "words\tclass\nfoo|bar\tnonsense\n");
    const Result<Gazetteer> gazetteer = Gazetteer::load(u":/gazetteer"_s, users.path());
    QVERIFY(!gazetteer);
    QCOMPARE(gazetteer.error().kind, Error::Kind::Malformed);
    QVERIFY2(gazetteer.error().message.contains(u"nonsense"_s), qPrintable(gazetteer.error().message));
}

void TestGazetteer::missingFolderIsNotFound()
{
    const Result<Gazetteer> gazetteer = Gazetteer::load(u"/nonexistent/tables"_s);
    QVERIFY(!gazetteer);
    QCOMPARE(gazetteer.error().kind, Error::Kind::NotFound);
}

void TestGazetteer::compiledTablesAreTheTables()
{
    QFile compiled(u":/gazetteer/"_s + Gazetteer::compiledName);
    QVERIFY(compiled.open(QIODevice::ReadOnly));
    const QByteArray bytes = compiled.readAll();
    TableFolder users;
    users.write(u"outlets.tsv"_s, "id\tname\n"); // a table without a row: the project's own are read, and say all
    const Result<Gazetteer> fromTables = Gazetteer::load(u":/gazetteer"_s, users.path());
    QVERIFY_RESULT(fromTables);
    QVERIFY(fromTables->compiled() == bytes);
    const Result<Gazetteer> fromCompiled = Gazetteer::fromCompiled(bytes);
    QVERIFY_RESULT(fromCompiled);
    QVERIFY(fromCompiled->compiled() == bytes);
    QCOMPARE(fromCompiled->clubNamed(u"Spurs"), u"Tottenham Hotspur"_s);
}

void TestGazetteer::compiledTablesCutShortAreMalformed()
{
    const QByteArray bytes = m_world->compiled();
    const std::array<QByteArray, 4> spoilt = {QByteArray(), bytes.chopped(1), bytes + 'x', QByteArray(bytes).replace(8, 1, "?")};
    for (const QByteArray &other : spoilt) {
        const Result<Gazetteer> gazetteer = Gazetteer::fromCompiled(other);
        QVERIFY(!gazetteer);
        QCOMPARE(gazetteer.error().kind, Error::Kind::Malformed);
    }
}

RUMOURDESK_TEST(TestGazetteer)
#include "tst_gazetteer.moc"

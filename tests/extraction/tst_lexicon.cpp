// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/lexicon.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

namespace {

constexpr auto stagesHeader = "phrase\tstep\tsuitor\tstrength\n";
constexpr auto feesHeader = "phrase\tkind\n";

QString cueText(const Cue &cue)
{
    static constexpr std::array kinds = {"step"_L1, "refusal"_L1, "exit"_L1, "renewal"_L1, "history"_L1, "loan"_L1, "free"_L1, "swap"_L1, "wish"_L1, "seller"_L1};
    static constexpr std::array places = {"any"_L1, "before"_L1, "after"_L1, "both"_L1};
    const QString kind = cue.kind == CueKind::Step ? stageName(cue.stage) : QString(kinds.at(static_cast<size_t>(cue.kind)));
    return kind + u' ' + places.at(static_cast<size_t>(cue.suitor)) + (cue.isWeak ? u" weak"_s : u""_s);
}

} // namespace

class TestLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsCues_data();
    void findsCues();
    void findsMoneyCues_data();
    void findsMoneyCues();
    void cuesOutsideTheRangeAreNotFound();
    void usersPhraseIsAdded();
    void usersPhraseOverridesOurs();
    void listedVerbsAreSpelledOut();
    void sumOfMoneyIsSpelledAsOne_data();
    void sumOfMoneyIsSpelledAsOne();
    void phrasesStandInOrder();
    void unknownListOfVerbsIsMalformed();
    void unknownStepIsMalformed();
    void unknownKindOfMoneyIsMalformed();
    void missingTableIsNotFound_data();
    void missingTableIsNotFound();

private:
    [[nodiscard]] static QStringList cuesOf(const Lexicon &lexicon, const Vocabulary &vocabulary, const QString &text);

    TableFolder m_folder;
    Vocabulary m_vocabulary;
    Lexicon m_lexicon;
};

void TestLexicon::initTestCase()
{
    m_folder.write(u"verbs.tsv"_s, "name\twords\nsign\tsign|land\nnear\tclose to|nearing\nadverb\tofficially|also\ngapend\twho|will\n"
                                "sum\t#\nsumlead\tan|initial|about\nsumunit\tm|million|euros\n");
    m_folder.write(u"stages.tsv"_s,
        QByteArray(stagesHeader)
            + "interested in\tinterest\tbefore\n"
              "not interested in\toff\tbefore\n"
              "interest from\tinterest\tafter\n"
              "bid for\tbid\tbefore\n"
              "turned down\trefusal\tany\n"
              "turned down\tseller\tbefore\n"
              "want*\tinterest\tbefore\tweak\n"
              "left\tdone\tafter\tweak\n"
              "swap for\tswap\n"
              "new contract\trenewal\n"
              "joined from\thistory\n"
              "should sign\twish\n"
              "race for\tinterest\tboth\n"
              "confident of <sign>ing\tapproach\tbefore\n"
              "set to leave\texit\n"
              "<near> <sign>ing\ttalks\tbefore\n"
              "tabled <sum>\tbid\tbefore\n"
              "put <sum> on the table\tbid\tbefore\n"
              "their own\tseller\tbefore\n"
              "make him their own\tinterest\tbefore\n"
              "sign a deal with\tagreed\tafter\n"
              "deal with\tseller\tafter\n"
              "sign him from\tinterest\tbefore\n"
              "him from\tseller\tafter\n"
              "lure * from\tinterest\tbefore\n"
              "want* to sing\tnone\n"
              "end* the chase\toff\n"
              "ended the chase\toff\tbefore\n");
    m_folder.write(u"fees.tsv"_s,
        QByteArray(feesHeader)
            + "asking price\tasking\nasking price of\tasking\nvalued at\tvaluation\na week\twage\nup to\tupper\n"
              "in excess of\tlower\nin add-ons\taddons\nrelease clause\tclause\njoined for\tpast\nprize money\tnone\nbid\tbid\nagreed\tagreed\n");
    Result<Lexicon> lexicon = Lexicon::load(m_folder.path(), {}, m_vocabulary);
    QVERIFY_RESULT(lexicon);
    m_lexicon = std::move(lexicon).value();
}

QStringList TestLexicon::cuesOf(const Lexicon &lexicon, const Vocabulary &vocabulary, const QString &text)
{
    const std::vector<Token> tokens = tokenize(text, vocabulary);
    QStringList lines;
    for (const Lexicon::CueMatch &match : lexicon.cuesIn(tokens, {0, static_cast<int>(tokens.size())})) {
        const Span span = spanOf(tokens, match.range);
        lines += text.mid(span.start, span.length) + u" = "_s + cueText(match.cue);
    }
    return lines;
}

void TestLexicon::findsCues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    row("none", u"Everton won."_s, {});
    row("step", u"Everton are interested in Isak"_s, {u"interested in = interest before"_s});
    row("any case", u"INTERESTED IN"_s, {u"INTERESTED IN = interest before"_s});
    row("longer phrase takes the shorter one inside it", u"Everton are not interested in Isak"_s, {u"not interested in = off before"_s});
    row("in the text's order", u"bid for Isak amid interest from Spurs"_s, {u"bid for = bid before"_s, u"interest from = interest after"_s});
    row("several meanings", u"They turned down £5m"_s, {u"turned down = refusal any"_s, u"turned down = seller before"_s});
    row("weak inflection", u"Everton wanted Isak"_s, {u"wanted = interest before weak"_s});
    row("word inside a compound", u"the left-footed winger"_s, {});
    row("word at a compound's end", u"the much-wanted winger"_s, {});
    row("dash is no compound", u"He has left - again"_s, {u"left = done after weak"_s});
    row("other kinds", u"swap for, new contract, joined from, should sign, set to leave"_s,
        {u"swap for = swap any"_s, u"new contract = renewal any"_s, u"joined from = history any"_s, u"should sign = wish any"_s, u"set to leave = exit any"_s});
    row("adverb inside", u"They are also interested in, and interested also in, him"_s,
        {u"interested in = interest before"_s, u"interested also in = interest before"_s});
    row("two lists in one phrase", u"close to landing, nearing signing, landing close"_s,
        {u"close to landing = talks before"_s, u"nearing signing = talks before"_s});
    row("seller within a step", u"They make him their own"_s, {u"make him their own = interest before"_s});
    row("seller of its own", u"It is their own"_s, {u"their own = seller before"_s});
    row("seller in the place of the step's club", u"He may sign a deal with Spurs"_s, {u"sign a deal with = agreed after"_s});
    row("seller at the end of a step", u"They sign him from Spurs"_s, {u"sign him from = interest before"_s, u"him from = seller after"_s});
    row("two rows of one phrase: the more exact", u"They ended the chase"_s, {u"ended the chase = off before"_s});
    row("another sense", u"They wanted to sing"_s, {});
    row("no gap beyond a modal", u"lure him from, lure him will come from"_s, {u"lure him from = interest before"_s, u"him from = seller after"_s});
    row("no gap beyond a relative pronoun", u"lure him from, lure him who came from"_s, {u"lure him from = interest before"_s, u"him from = seller after"_s});
    row("both sides", u"race for"_s, {u"race for = interest both"_s});
}

void TestLexicon::findsCues()
{
    QFETCH(QString, text);
    QTEST(cuesOf(m_lexicon, m_vocabulary, text), "expected");
}

void TestLexicon::findsMoneyCues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    row("none", u"a lot of money"_s, {});
    row("longest", u"asking price of £5m"_s, {u"asking price of = 1"_s});
    row("in order", u"valued at £5m, a release clause of up to £9m"_s, {u"valued at = 2"_s, u"release clause = 3"_s, u"up to = 9"_s});
    row("wage", u"£90,000 a week"_s, {u"a week = 5"_s});
    row("hyphen", u"£5m in add-ons"_s, {u"in add-ons = 10"_s});
}

void TestLexicon::findsMoneyCues()
{
    QFETCH(QString, text);
    const std::vector<Token> tokens = tokenize(text, m_vocabulary);
    QStringList lines;
    for (const Lexicon::MoneyCueMatch &match : m_lexicon.moneyCuesIn(tokens, {0, static_cast<int>(tokens.size())})) {
        const Span span = spanOf(tokens, match.range);
        lines += text.mid(span.start, span.length) + u" = "_s + QString::number(static_cast<int>(match.cue));
    }
    QTEST(lines, "expected");
}

void TestLexicon::cuesOutsideTheRangeAreNotFound()
{
    const std::vector<Token> tokens = tokenize(u"interested in Isak , bid for Rice", m_vocabulary);
    const auto matches = m_lexicon.cuesIn(tokens, {3, 6});
    QCOMPARE(matches.size(), size_t(1));
    QCOMPARE(matches.front().range, (TokenRange{4, 6}));
    QVERIFY(m_lexicon.cuesIn(tokens, {3, 5}).empty());
}

void TestLexicon::usersPhraseIsAdded()
{
    TableFolder users;
    users.write(u"stages.tsv"_s, QByteArray(stagesHeader) + "circling over\tinterest\tbefore\n");
    Vocabulary vocabulary;
    const Result<Lexicon> lexicon = Lexicon::load(m_folder.path(), users.path(), vocabulary);
    QVERIFY_RESULT(lexicon);
    QCOMPARE(cuesOf(*lexicon, vocabulary, u"Everton are circling over Isak, who is set to leave"_s),
        (QStringList{u"circling over = interest before"_s, u"set to leave = exit any"_s}));
}

void TestLexicon::usersPhraseOverridesOurs()
{
    TableFolder users;
    users.write(u"stages.tsv"_s, QByteArray(stagesHeader) + "bid for\tapproach\tbefore\n");
    Vocabulary vocabulary;
    const Result<Lexicon> lexicon = Lexicon::load(m_folder.path(), users.path(), vocabulary);
    QVERIFY_RESULT(lexicon);
    QCOMPARE(cuesOf(*lexicon, vocabulary, u"a bid for Isak"_s), QStringList{u"bid for = approach before"_s});
}

void TestLexicon::listedVerbsAreSpelledOut()
{
    QCOMPARE(cuesOf(m_lexicon, m_vocabulary, u"confident of signing him"_s), QStringList{u"confident of signing = approach before"_s});
    QCOMPARE(cuesOf(m_lexicon, m_vocabulary, u"confident of landing him"_s), QStringList{u"confident of landing = approach before"_s});
    QCOMPARE(cuesOf(m_lexicon, m_vocabulary, u"confident of winning"_s), QStringList{});
}

void TestLexicon::sumOfMoneyIsSpelledAsOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    row("sign", u"tabled €25m for him"_s, {u"tabled €25m = bid before"_s});
    row("words before it", u"tabled an initial €25m for him"_s, {u"tabled an initial €25m = bid before"_s});
    row("words behind it", u"tabled 25 million euros for him"_s, {u"tabled 25 million euros = bid before"_s});
    row("inside a phrase", u"put €25m on the table"_s, {u"put €25m on the table = bid before"_s});
    row("conversion in brackets", u"tabled €25m ($28m) for him"_s, {u"tabled €25m ($28m) = bid before"_s});
    row("number without a unit", u"tabled 25 documents"_s, {});
    row("words without a sum", u"tabled an initial document"_s, {});
    row("sum that is cut off", u"tabled about"_s, {});
}

void TestLexicon::sumOfMoneyIsSpelledAsOne()
{
    QFETCH(QString, text);
    QTEST(cuesOf(m_lexicon, m_vocabulary, text), "expected");
}

/// So that a phrase is looked up where it has to be, and none comes in twice.
void TestLexicon::phrasesStandInOrder()
{
    QFile table(u":/gazetteer/stages.tsv"_s);
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QStringList steps = {u"off"_s, u"refusal"_s, u"interest"_s, u"approach"_s, u"talks"_s, u"bid"_s, u"agreed"_s, u"medical"_s, u"done"_s,
        u"exit"_s, u"seller"_s, u"renewal"_s, u"loan"_s, u"free"_s, u"swap"_s, u"wish"_s, u"history"_s, u"none"_s};
    table.readLine();
    std::pair<qsizetype, QString> last;
    QSet<QString> rows;
    while (!table.atEnd()) {
        const QString row = QString::fromUtf8(table.readLine()).trimmed();
        const std::pair place(steps.indexOf(row.section(u'\t', 1, 1)), row.section(u'\t', 0, 0).toLower());
        QVERIFY2(last <= place && !rows.contains(row), qPrintable(row));
        last = place;
        rows.insert(row);
    }
    QVERIFY(!rows.isEmpty());
}

void TestLexicon::unknownListOfVerbsIsMalformed()
{
    TableFolder users;
    users.write(u"stages.tsv"_s, QByteArray(stagesHeader) + "about to <swoop>\tinterest\n");
    Vocabulary vocabulary;
    const Result<Lexicon> lexicon = Lexicon::load(m_folder.path(), users.path(), vocabulary);
    QVERIFY(!lexicon);
    QVERIFY2(lexicon.error().message.contains(u"about to <swoop>"_s), qPrintable(lexicon.error().message));
}

void TestLexicon::unknownStepIsMalformed()
{
    TableFolder users;
    users.write(u"stages.tsv"_s, QByteArray(stagesHeader) + "circling over\thovering\n");
    Vocabulary vocabulary;
    const Result<Lexicon> lexicon = Lexicon::load(m_folder.path(), users.path(), vocabulary);
    QVERIFY(!lexicon);
    QCOMPARE(lexicon.error().kind, Error::Kind::Malformed);
    for (const QString &part : {u"stages.tsv"_s, u"circling over"_s, u"hovering"_s})
        QVERIFY2(lexicon.error().message.contains(part), qPrintable(lexicon.error().message));
}

void TestLexicon::unknownKindOfMoneyIsMalformed()
{
    TableFolder users;
    users.write(u"fees.tsv"_s, QByteArray(feesHeader) + "pocket money\tcoins\n");
    Vocabulary vocabulary;
    const Result<Lexicon> lexicon = Lexicon::load(m_folder.path(), users.path(), vocabulary);
    QVERIFY(!lexicon);
    QCOMPARE(lexicon.error().kind, Error::Kind::Malformed);
    for (const QString &part : {u"fees.tsv"_s, u"pocket money"_s, u"coins"_s})
        QVERIFY2(lexicon.error().message.contains(part), qPrintable(lexicon.error().message));
}

void TestLexicon::missingTableIsNotFound_data()
{
    QTest::addColumn<QString>("missing");
    for (const char *table : {"verbs.tsv", "stages.tsv", "fees.tsv"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void TestLexicon::missingTableIsNotFound()
{
    QFETCH(QString, missing);
    TableFolder folder;
    for (const auto &[table, header] : {std::pair(u"verbs.tsv"_s, "name\twords\n"), std::pair(u"stages.tsv"_s, stagesHeader), std::pair(u"fees.tsv"_s, feesHeader)}) {
        if (table != missing)
            folder.write(table, header);
    }
    Vocabulary vocabulary;
    const Result<Lexicon> lexicon = Lexicon::load(folder.path(), {}, vocabulary);
    QVERIFY(!lexicon);
    QCOMPARE(lexicon.error().kind, Error::Kind::NotFound);
    QVERIFY(lexicon.error().message.contains(missing));
}

RUMOURDESK_TEST(TestLexicon)
#include "tst_lexicon.moc"

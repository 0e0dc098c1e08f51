// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/annotator.h"
#include "models/items/filteroffers.h"
#include "models/items/rumourtablemodel.h"
#include "tests/common/testregistry.h"
#include "tests/items/deskfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;
using testing::Desk;
using Table = RumourTableModel;

namespace {

const QString isak = u"Alexander Isak | Newcastle United > Inter | £110m | bid | 2025-08-01 | source: BBC Sport | "
                     "basis: asking | window: summer-2025 | age: 25 | contract: 2028 | byline: Ann O'Field | "
                     "journalist: Jo One; Jo Two | added: 2025-08-02"_s;
const QString saka = u"Saka | > | | interest | | added: 2025-08-03"_s;

} // namespace

class TestFilterOffers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyColumnOffersItsValue_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("offers");
        const auto row = [](const char *name, int column, const QString &offers) {
            QTest::newRow(name) << column << offers;
        };
        row("date", Table::Date,
            u"Only this day (1 Aug 2025): date:2025-08-01\nFrom this day on: date>=2025-08-01\n"
            "Up to this day: date<=2025-08-01"_s);
        row("player", Table::Player,
            u"Only Alexander Isak: player=\"Alexander Isak\"\nWithout Alexander Isak: player!=\"Alexander Isak\""_s);
        row("from", Table::From,
            u"Only Newcastle United: from=\"Newcastle United\"\nWithout Newcastle United: from!=\"Newcastle United\"\n"
            "Newcastle United as buyer or seller: club=\"Newcastle United\""_s);
        row("to", Table::To, u"Only Inter: to=Inter\nWithout Inter: to!=Inter\nInter as buyer or seller: club=Inter"_s);
        row("stage", Table::StageColumn,
            u"Only bid: stage:bid\nWithout bid: stage!=bid\nFrom bid on: stage>=bid\nUp to bid: stage<=bid"_s);
        row("fee", Table::FeePrinted,
            u"Above this fee (£110m): fee>£110m\nBelow this fee (£110m): fee<£110m\n"
            "Only fees in GBP: currency:GBP"_s);
        row("fee in the chart's currency", Table::FeeConverted,
            u"Above this fee (€132m): fee>€132m\nBelow this fee (€132m): fee<€132m"_s);
        row("window", Table::Window,
            u"Only this window (Summer 2025): window:summer-2025\nWithout this window: window!=summer-2025\n"
            "From this window on: window>=summer-2025"_s);
        row("outlet", Table::Outlet,
            u"Only BBC Sport: source=\"BBC Sport\"\nWithout BBC Sport: source!=\"BBC Sport\""_s);
        row("move", Table::MoveColumn, u"Only transfer: move:transfer\nWithout transfer: move!=transfer"_s);
        row("basis", Table::Basis, u"Only asking: basis:asking\nWithout asking: basis!=asking"_s);
        row("journalists", Table::Journalists,
            u"Only Jo One: journalist=\"Jo One\"\nWithout Jo One: journalist!=\"Jo One\"\n"
            "Only Jo Two: journalist=\"Jo Two\"\nWithout Jo Two: journalist!=\"Jo Two\""_s);
        row("age", Table::Age, u"Only players aged 25: age:25\nOlder than 25: age>25\nYounger than 25: age<25"_s);
        row("contract", Table::Contract,
            u"Only contracts until 2028: contract:2028\nContracts until 2028 or earlier: contract<=2028\n"
            "Contracts until 2028 or later: contract>=2028"_s);
        row("byline", Table::Byline,
            u"Only Ann O'Field: byline=\"Ann O'Field\"\nWithout Ann O'Field: byline!=\"Ann O'Field\""_s);
        row("added", Table::Added,
            u"Only this day (2 Aug 2025): added:2025-08-02\nFrom this day on: added>=2025-08-02\n"
            "Up to this day: added<=2025-08-02"_s);
    }
    void everyColumnOffersItsValue()
    {
        QFETCH(int, column);
        const Desk desk({isak});
        QTEST(texts(filterOffers(column, desk.model.offeredRow(0))), "offers");
    }

    void everyOfferIsAFilterThatFitsTheRow_data() { columns(); }
    void everyOfferIsAFilterThatFitsTheRow()
    {
        QFETCH(int, column);
        Desk desk({isak, saka});
        for (const FilterOffer &offer : filterOffers(column, desk.model.offeredRow(0))) {
            QVERIFY2(desk.filter(offer.expression), qPrintable(offer.expression));
            // What is more, less or another does not find the row itself; anything else does.
            const bool isOther = QRegularExpression(u"(!=|>[^=]|<[^=])"_s).match(offer.expression).hasMatch();
            QVERIFY2(desk.players().contains(u"Isak"_s) != isOther, qPrintable(offer.expression));
        }
    }

    void emptyCellsOfferNothing_data() { columns(); }
    void emptyCellsOfferNothing()
    {
        QFETCH(int, column);
        Desk desk({saka});
        const bool isEmpty = desk.model.index(0, column).data().toString().isEmpty();
        QCOMPARE(filterOffers(column, desk.model.offeredRow(0)).empty(), isEmpty || isAnalysts(column));
    }

    void nothingGivenHereFindsTheEmptyCells_data() { columns(); }
    void nothingGivenHereFindsTheEmptyCells()
    {
        QFETCH(int, column);
        Desk desk({isak, saka});
        Annotator annotator(desk.annotations, desk.model, u"analyst"_s, [] { return 1; });
        const RumourId first = desk.model.rumourAt(0);
        annotator.annotate(u"Say"_s, {first}, AnnotationField::Outcome, u"stayed"_s);
        annotator.annotate(u"Say"_s, {first}, AnnotationField::Tags, u"urgent"_s);
        annotator.annotate(u"Say"_s, {first}, AnnotationField::Note, u"Ask his agent"_s);
        const std::vector<FilterOffer> offers = emptinessOffers(column);
        const auto isEmpty = [&](int row) { return desk.model.index(row, column).data().toString().isEmpty(); };
        if (offers.empty()) {
            QVERIFY(!isEmpty(1) || isAnalysts(column));
            return;
        }
        QCOMPARE(offers.size(), 2u);
        QCOMPARE(offers[0].text, u"Nothing given here"_s);
        QVERIFY(isEmpty(1) && !isEmpty(0));
        QVERIFY(desk.filter(offers[0].expression));
        QCOMPARE(desk.players(), u"Saka"_s);
        QVERIFY(desk.filter(offers[1].expression));
        QCOMPARE(desk.players(), u"Alexander Isak"_s);
    }

    void namesAreWrittenSoThatTheyAreRead_data()
    {
        QTest::addColumn<QString>("club");
        QTest::addColumn<QString>("expression");
        QTest::newRow("one word") << u"Liverpool"_s << u"to=Liverpool"_s;
        QTest::newRow("two words") << u"Real Madrid"_s << u"to=\"Real Madrid\""_s;
        QTest::newRow("hyphen") << u"Saint-Étienne"_s << u"to=Saint-Étienne"_s;
        QTest::newRow("dots") << u"1. FC Köln"_s << u"to=\"1. FC Köln\""_s;
        QTest::newRow("word of the language") << u"none"_s << u"to=\"none\""_s;
        QTest::newRow("sign of the language") << u"A:B"_s << u"to=\"A:B\""_s;
        QTest::newRow("comma") << u"A,B"_s << u"to=\"A,B\""_s;
        QTest::newRow("quotes inside") << u"The \"Reds\""_s << u"to=\"The Reds\""_s;
    }
    void namesAreWrittenSoThatTheyAreRead()
    {
        QFETCH(QString, club);
        OfferedRow row;
        row.stored.rumour.to = club;
        const std::vector<FilterOffer> offers = filterOffers(Table::To, row);
        QCOMPARE(offers.size(), 3u);
        QTEST(offers[0].expression, "expression");
        QCOMPARE(offers[0].text, u"Only "_s + club);
        QVERIFY(!parseFilter(offers[0].expression).mistake);
    }

    void aNameWithoutLettersOffersNothing()
    {
        OfferedRow row;
        row.stored.rumour.to = u"?!"_s;
        QVERIFY(filterOffers(Table::To, row).empty());
    }

    void feesAreWrittenInRoundUnits_data()
    {
        QTest::addColumn<QString>("fee");
        QTest::addColumn<QString>("above");
        QTest::addColumn<QString>("below");
        QTest::newRow("millions") << u"€90m"_s << u"fee>€90m"_s << u"fee<€90m"_s;
        QTest::newRow("a part of a million") << u"£69.5m"_s << u"fee>£69.5m"_s << u"fee<£69.5m"_s;
        QTest::newRow("thousands") << u"$750k"_s << u"fee>$750k"_s << u"fee<$750k"_s;
        QTest::newRow("range") << u"€90m–€100m"_s << u"fee>€100m"_s << u"fee<€90m"_s;
        QTest::newRow("at least") << u"€60m or more"_s << u"fee>€60m"_s << u"fee<€60m"_s;
        QTest::newRow("at most") << u"up to €22m"_s << u"fee>€22m"_s << u"fee<€22m"_s;
    }
    void feesAreWrittenInRoundUnits()
    {
        QFETCH(QString, fee);
        const Desk desk({u"Isak | A > B | %1 | bid | 2025-08-01"_s.arg(fee)});
        const std::vector<FilterOffer> offers = filterOffers(Table::FeePrinted, desk.model.offeredRow(0));
        QTEST(offers.at(0).expression, "above");
        QTEST(offers.at(1).expression, "below");
    }

    void aCurrencyWithoutASignIsComparedByItsWorth()
    {
        OfferedRow row;
        row.stored.rumour.fee = Fee{500'000'000, 500'000'000, Currency::TRY, FeeBasis::Bid};
        QCOMPARE(texts(filterOffers(Table::FeePrinted, row)), u"Only fees in TRY: currency:TRY"_s);
        row.worth = Fee{10'412'345, 10'412'345, Currency::EUR, FeeBasis::Bid};
        QCOMPARE(filterOffers(Table::FeePrinted, row).at(0).expression, u"fee>€10.4m"_s);
    }

    void whatAnalystsSayIsOffered_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("offers");
        QTest::newRow("grade") << int(Table::GradeColumn)
                               << u"Only B: rel:B\nWithout B: rel!=B\nB or better: rel<=B\n"
                                  "Only 2: cred:2\nWithout 2: cred!=2\n2 or better: cred<=2"_s;
        QTest::newRow("star") << int(Table::Star) << u"Only starred ones: is:starred"_s;
        QTest::newRow("outcome") << int(Table::OutcomeColumn)
                                 << u"Only “Moved there”: outcome:moved-there\n"
                                    "Without “Moved there”: outcome!=moved-there"_s;
        QTest::newRow("tags") << int(Table::Tags)
                              << u"Only urgent: tag=urgent\nWithout urgent: tag!=urgent\n"
                                 "Only left back: tag=\"left back\"\nWithout left back: tag!=\"left back\""_s;
    }
    void whatAnalystsSayIsOffered()
    {
        QFETCH(int, column);
        OfferedRow row;
        row.annotation.grade = {Reliability::B, Credibility::ProbablyTrue};
        row.annotation.outcome = Outcome::MovedThere;
        row.annotation.tags = {u"urgent"_s, u"left back"_s};
        row.annotation.isStarred = true;
        QTEST(texts(filterOffers(column, row)), "offers");
        for (const FilterOffer &offer : filterOffers(column, row))
            QVERIFY2(!parseFilter(offer.expression).mistake, qPrintable(offer.expression));
    }

    void theProposedLetterIsOfferedToo()
    {
        OfferedRow row;
        row.proposed = Reliability::F;
        QCOMPARE(texts(filterOffers(Table::GradeColumn, row)), u"Only F: rel:F\nWithout F: rel!=F"_s);
    }

    void theEndsOfTheLadderHaveNothingBeyond()
    {
        OfferedRow row;
        row.stored.rumour.stage = Stage::Done;
        QCOMPARE(filterOffers(Table::StageColumn, row).size(), 2u);
    }

private:
    static void columns()
    {
        QTest::addColumn<int>("column");
        for (int column = 0; column < Table::ColumnCount; ++column)
            QTest::addRow("column %d", column) << column;
    }

    /// Columns that say nothing before an analyst does.
    static bool isAnalysts(int column)
    {
        return column == Table::GradeColumn || column == Table::Star || column >= Table::OutcomeColumn;
    }

    static QString texts(const std::vector<FilterOffer> &offers)
    {
        QStringList lines;
        for (const FilterOffer &offer : offers)
            lines << offer.text + u": "_s + offer.expression;
        return lines.join(u'\n');
    }
};

RUMOURDESK_TEST(TestFilterOffers)
#include "tst_filteroffers.moc"

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accuracy/accuracyscorer.h"
#include "tests/accuracy/foldednames.h"
#include "tests/accuracy/goldcorpus.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

/// "West Club" is also "Westers", "The Daily" also "DD".
NameLookup fixtureNames()
{
    const auto lookup = [](const QHash<QString, QString> &table) {
        return [table](const QString &name) { return table.value(foldedName(name)); };
    };
    return {lookup({{u"west club"_s, u"West Club"_s}, {u"westers"_s, u"West Club"_s}}),
        lookup({{u"the daily"_s, u"The Daily"_s}, {u"dd"_s, u"The Daily"_s}})};
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// An article that holds one rumour: a full one, overlaid with the keys of `change`.
QJsonObject article(const QByteArray &change = "{}")
{
    QJsonObject rumour =
        object(R"({"player": "Alan Brown", "from": "East Club", "to": "West Club", "move": "loan",
        "stage": "talks", "fee": {"min": 10000000, "max": 12000000, "currency": "EUR", "basis": "bid"},
        "window": "summer-2026", "sources": ["The Daily"], "journalists": ["Carol Dean"], "contract_until": 2027,
        "age": 26})");
    const QJsonObject changes = object(change);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        rumour.insert(it.key(), it.value());
    return {
        {u"published"_s, u"2026-03-02"_s}, {u"byline"_s, QJsonValue()}, {u"rumours"_s, QJsonArray{rumour}}};
}

QJsonObject withRumours(const std::vector<QJsonObject> &articles)
{
    QJsonArray rumours;
    for (const QJsonObject &one : articles)
        rumours.append(one.value("rumours"_L1).toArray().first());
    return {{u"published"_s, QJsonValue()}, {u"byline"_s, QJsonValue()}, {u"rumours"_s, rumours}};
}

AccuracyScore scoreOf(const QJsonObject &gold, const std::optional<QJsonObject> &prediction)
{
    AccuracyScorer scorer(fixtureNames());
    scorer.add(u"x"_s, gold, prediction);
    return scorer.score();
}

Tally tallyOf(const AccuracyScore &score, const QString &field)
{
    for (size_t i = 0; i < slotFields.size(); ++i) {
        if (field == QLatin1StringView(slotFields[i]))
            return score.fields[i];
    }
    return field == "pair"_L1 ? score.pair : score.player;
}

QString text(const Tally &tally)
{
    return u"right %1, invented %2, missed %3"_s.arg(tally.right).arg(tally.invented).arg(tally.missed);
}

} // namespace

class TestAccuracyScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void foldsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folded");
        QTest::newRow("accents") << u"Viktor Gyökeres"_s << u"viktor gyokeres"_s;
        QTest::newRow("letters without decomposition") << u"Øster Łąß"_s << u"oster lass"_s;
        QTest::newRow("punctuation") << u" Paris St-Germain! "_s << u"paris st germain"_s;
        QTest::newRow("digits") << u"Schalke 04"_s << u"schalke 04"_s;
        QTest::newRow("nothing left") << u"…"_s << QString();
    }
    void foldsNames()
    {
        QFETCH(QString, name);
        QTEST(foldedName(name), "folded");
    }

    void knowsOnePlayerByHisForms_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("equal") << u"Théo Hernández"_s << u"Theo Hernandez"_s << true;
        QTest::newRow("last name") << u"Bastoni"_s << u"Alessandro Bastoni"_s << true;
        QTest::newRow("end of three") << u"van Dijk"_s << u"Virgil van Dijk"_s << true;
        QTest::newRow("long first name") << u"Rodrygo"_s << u"Rodrygo Goes"_s << true;
        QTest::newRow("short first name") << u"Theo"_s << u"Theo Hernandez"_s << false;
        QTest::newRow("initial") << u"A. Bastoni"_s << u"Alessandro Bastoni"_s << true;
        QTest::newRow("brothers") << u"Lucas Hernandez"_s << u"Theo Hernandez"_s << false;
        QTest::newRow("nobody") << QString() << u"Theo Hernandez"_s << false;
    }
    void knowsOnePlayerByHisForms()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(isSamePlayer(one, other), "isSame");
        QTEST(isSamePlayer(other, one), "isSame");
    }

    void exactPredictionIsAllRight()
    {
        const AccuracyScore score = scoreOf(article(), article());
        QCOMPARE(text(score.allSlots()), u"right 11, invented 0, missed 0"_s);
        for (const QString &name : AccuracyScore::figureNames())
            QVERIFY2(score.figure(name) > 0.999, qPrintable(name));
        QCOMPARE(score.disagreements, QStringList());
    }

    void scoresOneField_data()
    {
        QTest::addColumn<QByteArray>("gold");
        QTest::addColumn<QByteArray>("got");
        QTest::addColumn<QString>("field");
        QTest::addColumn<Tally>("tally");
        const auto row = [](const char *name, const char *gold, const char *got, const char *field,
                             Tally tally) {
            QTest::newRow(name) << QByteArray(gold) << QByteArray(got) << QString::fromLatin1(field) << tally;
        };
        const Tally right{1, 0, 0};
        const Tally wrong{0, 1, 1};
        const Tally missing{0, 0, 1};
        const Tally made{0, 1, 0};
        const Tally nothing{0, 0, 0};
        row("club by alias", R"({"from": "West Club", "to": null})", R"({"from": "Westers FC", "to": null})",
            "from", right);
        row("club by folding", "{}", R"({"from": "EAST CLUB F.C."})", "from", wrong);
        row("club with its letters", "{}", R"({"from": "AFC East Club"})", "from", right);
        row("other club", "{}", R"({"from": "North Club"})", "from", wrong);
        row("club missing", "{}", R"({"from": null})", "from", missing);
        row("club made up", R"({"from": null})", "{}", "from", made);
        row("neither says", R"({"from": null})", R"({"from": null})", "from", nothing);
        row("other move", "{}", R"({"move": "free"})", "move", wrong);
        row("other stage", "{}", R"({"stage": "bid"})", "stage", wrong);
        row("any of two stages", R"({"stage": {"any": ["bid", "talks"]}})", "{}", "stage", right);
        row("none of two stages", R"({"stage": {"any": ["bid", "off"]}})", "{}", "stage", wrong);
        row("fee within tolerance", "{}",
            R"({"fee": {"min": 10040000, "max": 12000000, "currency": "EUR", "basis": "bid"}})", "fee",
            right);
        row("fee beyond tolerance", "{}",
            R"({"fee": {"min": 10060000, "max": 12000000, "currency": "EUR", "basis": "bid"}})", "fee",
            wrong);
        row("fee in another currency", "{}",
            R"({"fee": {"min": 10000000, "max": 12000000, "currency": "GBP", "basis": "bid"}})", "fee",
            wrong);
        row("fee with an open end", "{}",
            R"({"fee": {"min": 10000000, "max": null, "currency": "EUR", "basis": "bid"}})", "fee", wrong);
        row("basis is no part of the fee", "{}",
            R"({"fee": {"min": 10000000, "max": 12000000, "currency": "EUR", "basis": "asking"}})", "fee",
            right);
        row("other basis", "{}",
            R"({"fee": {"min": 10000000, "max": 12000000, "currency": "EUR", "basis": "asking"}})", "basis",
            wrong);
        row("no fee, no basis", R"({"fee": null})", R"({"fee": null})", "basis", nothing);
        row("any of two fees",
            R"({"fee": {"any": [null, {"min": 1, "max": 1, "currency": "EUR", "basis": "bid"}]}})",
            R"({"fee": null})", "fee", nothing);
        row("basis of any fee",
            R"({"fee": {"any": [null, {"min": 1, "max": 1, "currency": "EUR", "basis": "bid"}]}})", "{}",
            "basis", right);
        row("outlet by alias", "{}", R"({"sources": ["DD"]})", "sources", right);
        row("outlet without its article", R"({"sources": ["The Weekly"]})", R"({"sources": ["Weekly"]})",
            "sources", right);
        row("outlets in another order", R"({"sources": ["A", "DD"]})", R"({"sources": ["The Daily", "A"]})",
            "sources", right);
        row("one outlet too many", "{}", R"({"sources": ["DD", "A"]})", "sources", wrong);
        row("no outlet", "{}", R"({"sources": []})", "sources", missing);
        row("journalist by last name", "{}", R"({"journalists": ["Dean"]})", "journalists", right);
        row("one journalist too many", "{}", R"({"journalists": ["Dean", "Eve Ford"]})", "journalists",
            wrong);
        row("other window", "{}", R"({"window": "winter-2026"})", "window", wrong);
        row("window that may be empty", R"({"window": {"any": [null, "summer-2026"]}})",
            R"({"window": null})", "window", nothing);
        row("other year", "{}", R"({"contract_until": 2028})", "contract_until", wrong);
        row("age missing", "{}", R"({"age": null})", "age", missing);
        row("the fullest form is not asked for", "{}", R"({"player": "Brown"})", "pair", right);
        row("destination by alias", "{}", R"({"to": "westers"})", "pair", right);
        row("other destination", "{}", R"({"to": "North Club"})", "pair", wrong);
        row("no destination", "{}", R"({"to": null})", "pair", wrong);
        row("other player", "{}", R"({"player": "Dan Green"})", "pair", wrong);
        row("player with another destination", "{}", R"({"to": null})", "player", right);
    }
    void scoresOneField()
    {
        QFETCH(QByteArray, gold);
        QFETCH(QByteArray, got);
        QFETCH(QString, field);
        QFETCH(Tally, tally);
        QCOMPARE(text(tallyOf(scoreOf(article(gold), article(got)), field)), text(tally));
    }

    void missedPairMissesEverySlot()
    {
        const AccuracyScore score = scoreOf(article(), withRumours({}));
        QCOMPARE(text(score.allSlots()), u"right 0, invented 0, missed 11"_s);
        QCOMPARE(score.unread, 0);
    }

    void missedPairDoesNotMissWhatMayBeEmpty()
    {
        const QByteArray gold = R"({"window": {"any": [null, "summer-2026"]}})";
        QCOMPARE(text(tallyOf(scoreOf(article(gold), withRumours({})), u"window"_s)), text(Tally{}));
    }

    void inventedPairInventsEverySlot()
    {
        const AccuracyScore score = scoreOf(withRumours({}), article(R"({"age": null})"));
        QCOMPARE(text(score.allSlots()), u"right 0, invented 10, missed 0"_s);
    }

    void optionalEntriesCountNeitherWay()
    {
        const QJsonObject gold = article(R"({"optional": true})");
        QCOMPARE(text(scoreOf(gold, article()).allSlots()), text(Tally{}));
        QCOMPARE(text(scoreOf(gold, withRumours({})).allSlots()), text(Tally{}));
        QCOMPARE(text(scoreOf(gold, article()).player), text(Tally{}));
    }

    void requiredEntriesTakeFirst()
    {
        const QJsonObject gold = withRumours({article(R"({"optional": true, "age": 1})"), article()});
        QCOMPARE(text(scoreOf(gold, article()).allSlots()), u"right 11, invented 0, missed 0"_s);
    }

    void prefersTheExactName()
    {
        const QJsonObject got = withRumours({article(R"({"player": "Brown", "age": 1})"), article()});
        const AccuracyScore score = scoreOf(article(), got);
        QCOMPARE(text(tallyOf(score, u"age"_s)), u"right 1, invented 1, missed 0"_s);
    }

    void takesEachPredictionOnce()
    {
        const AccuracyScore score = scoreOf(withRumours({article(), article()}), article());
        QCOMPARE(text(score.pair), u"right 1, invented 0, missed 1"_s);
    }

    void countsArticlesWithoutPrediction()
    {
        const AccuracyScore score = scoreOf(article(), std::nullopt);
        QCOMPARE(score.unread, 1);
        QCOMPARE(score.pair.missed, 1);
    }

    void comparesDaysNotMinutes_data()
    {
        QTest::addColumn<QJsonValue>("published");
        QTest::addColumn<int>("right");
        QTest::newRow("with a time") << QJsonValue(u"2026-03-02T10:00"_s) << 1;
        QTest::newRow("other day") << QJsonValue(u"2026-03-03"_s) << 0;
        QTest::newRow("none") << QJsonValue() << 0;
    }
    void comparesDaysNotMinutes()
    {
        QFETCH(QJsonValue, published);
        QJsonObject got = article();
        got.insert(u"published"_s, published);
        QTEST(scoreOf(article(), got).published, "right");
    }

    void foldsBylines()
    {
        QJsonObject gold = article();
        QJsonObject got = article();
        gold.insert(u"byline"_s, u"José García"_s);
        got.insert(u"byline"_s, u"JOSE GARCIA"_s);
        QCOMPARE(scoreOf(gold, got).byline, 1);
        got.insert(u"byline"_s, u"Jose"_s);
        QCOMPARE(scoreOf(gold, got).byline, 0);
    }

    void tellsStagesOneStepOff()
    {
        QCOMPARE(scoreOf(article(), article(R"({"stage": "bid"})")).stageWithinOne, 1);
        QCOMPARE(scoreOf(article(), article(R"({"stage": "agreed"})")).stageWithinOne, 0);
    }

    void computesFigures()
    {
        const Tally tally{3, 1, 2};
        QCOMPARE(tally.precision(), 0.75);
        QCOMPARE(tally.recall(), 0.6);
        QCOMPARE(tally.f1(), 2 * 0.75 * 0.6 / 1.35);
        QCOMPARE(Tally{}.f1(), 0.0);
        QVERIFY(!AccuracyScore().figure(u"colour"_s));
    }

    void printsEveryFigure()
    {
        const QStringList lines = scoreOf(article(), article()).table().split(u'\n');
        QCOMPARE(lines.at(0),
            u"articles 1 (unread 0)   published 1.000   byline 1.000   stage within one step 1.000"_s);
        QCOMPARE(lines.at(2), u"player              1.000    1.000   1.000      1        0      0"_s);
        QCOMPARE(lines.at(14), u"all slots           1.000    1.000   1.000     11        0      0"_s);
    }

    /// figures.txt is what the corpus' own scorer prints for the same cases, in this scorer's layout.
    void agreesWithTheReferenceScorer()
    {
        QFile cases(QStringLiteral(RUMOURDESK_SOURCE_DIR "/tests/accuracy/agreement/cases.ndjson"));
        QVERIFY(cases.open(QIODevice::ReadOnly));
        QFile figures(QStringLiteral(RUMOURDESK_SOURCE_DIR "/tests/accuracy/agreement/figures.txt"));
        QVERIFY(figures.open(QIODevice::ReadOnly));
        const auto unknown = [](const QString &) { return QString(); };
        AccuracyScorer scorer({unknown, unknown});
        while (!cases.atEnd()) {
            const QJsonObject line = object(cases.readLine());
            const QJsonValue prediction = line.value("prediction"_L1);
            scorer.add(line.value("name"_L1).toString(), line.value("gold"_L1).toObject(),
                prediction.isObject() ? std::optional(prediction.toObject()) : std::nullopt);
        }
        QCOMPARE(scorer.score().table().split(u'\n'), QString::fromUtf8(figures.readAll()).split(u'\n'));
    }

    void refusesACorpusThatIsNotWhole()
    {
        QTemporaryDir folder;
        QCOMPARE(loadGoldCorpus(folder.path()).error().kind, Error::Kind::NotFound);
        QFile gold(folder.filePath(u"a.json"_s));
        QVERIFY(gold.open(QIODevice::WriteOnly));
        gold.write(R"({"rumours": []})");
        gold.close();
        QCOMPARE(loadGoldCorpus(folder.path()).error().message,
            folder.filePath(u"a.txt"_s) + u": the gold file has no article"_s);
        QFile text(folder.filePath(u"a.txt"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        QCOMPARE(loadGoldCorpus(folder.path())->size(), size_t(1));
        QCOMPARE(loadGoldCorpus(folder.path(), u"/nowhere"_s).error().message,
            u"/nowhere/a.txt: the gold file has no article"_s);
        QVERIFY(gold.open(QIODevice::WriteOnly));
        gold.write("{");
        gold.close();
        QCOMPARE(loadGoldCorpus(folder.path()).error().kind, Error::Kind::Malformed);
    }
};

RUMOURDESK_TEST(TestAccuracyScore)
#include "tst_accuracyscore.moc"

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/dossiermaking.h"
#include "tests/common/testregistry.h"
#include "tests/items/deskfixture.h"
#include "tests/items/rumourfixture.h"

#include "models/items/articlelibrary.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;
using namespace rumourdesk::testing;

namespace {

std::vector<ToldRumour> toldFrom(const QStringList &lines)
{
    std::vector<ToldRumour> told;
    for (const StoredRumour &stored : rumoursFrom(lines)) {
        ToldRumour rumour{{stored, {}, {}, {}}, {}};
        rumour.article.title = u"Report"_s;
        told.push_back(rumour);
    }
    return told;
}

const QStringList saga = {
    u"Isak | Newcastle > Liverpool | £100m | bid | 2025-09-02 | source: BBC Sport"_s,
    u"Isak | Newcastle > Arsenal | | interest | 2025-08-01 | source: Marca"_s,
    u"Isak | Newcastle > Liverpool | €90m | interest | 2025-08-05 | source: BBC Sport"_s,
    u"Isak | Newcastle > Liverpool | | off | 2025-10-01 | source: BBC Sport"_s,
    u"Isak | Newcastle > | | off | | source: Marca"_s,
};

} // namespace

class TestDossierMaking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyRumourStandsOnceByDateAndUndatedOnesLast()
    {
        const Dossier dossier = made(saga).dossier;
        QStringList days;
        for (const Dossier::Entry &entry : dossier.entries)
            days.append(QString::number(entry.number) + u' ' + entry.day);
        QCOMPARE(days, (QStringList{u"1 1 Aug 2025"_s, u"2 5 Aug 2025"_s, u"3 2 Sep 2025"_s, u"4 1 Oct 2025"_s, u"5 "_s}));
        QCOMPARE(dossier.newest, QDate(2025, 10, 1));
        QCOMPARE(dossier.period, u"1 Aug 2025 – 1 Oct 2025"_s);
    }

    void suitorsHaveTheirFurthestAndLatestStage()
    {
        const Dossier dossier = made(saga).dossier;
        QCOMPARE(dossier.suitors.size(), size_t(2)); // an exit has none
        const Dossier::Suitor liverpool{u"Isak"_s, u"Liverpool"_s, u"bid"_s, u"off"_s, u"5 Aug 2025"_s, u"1 Oct 2025"_s, 3};
        QCOMPARE(dossier.suitors[0], liverpool);
        QCOMPARE(dossier.suitors[1].club, u"Arsenal"_s);
    }

    void feesAreToldInOrderWithTheirWorth()
    {
        const Dossier dossier = made(saga).dossier;
        QCOMPARE(dossier.fees.size(), size_t(2));
        QCOMPARE(dossier.fees[0].printed, u"€90m"_s);
        QCOMPARE(dossier.fees[0].worth, QString());
        QCOMPARE(dossier.fees[1].printed, u"£100m"_s);
        QCOMPARE(dossier.fees[1].worth, u"~€120m"_s); // testRates() of 2025
    }

    void sourcesHaveTheirGrades()
    {
        const Dossier dossier = makeDossier(toldFrom(saga), {{SubjectKind::Outlet, u"Marca"_s, Reliability::D}}, testRates(), {}).dossier;
        QCOMPARE(dossier.sources.size(), size_t(2));
        QCOMPARE(dossier.sources[0].name, u"BBC Sport"_s);
        QCOMPARE(dossier.sources[0].rumours, 3);
        QCOMPARE(dossier.sources[0].grade, QString());
        QCOMPARE(dossier.sources[1].grade, u"D, not usually reliable"_s);
    }

    void theTitleIsThePlayerOrTheNumber()
    {
        QCOMPARE(made(saga).dossier.title, u"Isak"_s);
        const Dossier several = made({saga[0], u"Pedri | Barcelona > | | off | 2025-08-01"_s}).dossier;
        QCOMPARE(several.title, u"2 rumours"_s);
        QVERIFY(!several.isOnePlayer);
        QCOMPARE(made(saga).chart.title, u"Isak"_s);
    }

    void aFilterIsAFact()
    {
        const Dossier dossier = makeDossier(toldFrom(saga), {}, testRates(), {Currency::EUR, u"isak"_s}).dossier;
        QCOMPARE(dossier.facts.back(), (Dossier::Fact{u"Filter"_s, u"isak"_s}));
        QCOMPARE(dossier.facts.front(), (Dossier::Fact{u"Club"_s, u"Newcastle"_s}));
    }

    void aDateAfterTheLastRateSaysWhichOneIsUsed()
    {
        const Dossier dossier = made({u"Isak | Newcastle > Liverpool | £100m | bid | 2026-11-02"_s}).dossier;
        QCOMPARE(dossier.remarks.size(), 2);
        QVERIFY2(dossier.remarks[1].contains(u"end in 2026-03"_s), qPrintable(dossier.remarks[1]));
        QCOMPARE(made({u"Isak | Newcastle > Liverpool | £100m | bid | 2026-01-02"_s}).dossier.remarks.size(), 1);
    }

    void whatAnAnalystSaidIsTold()
    {
        std::vector<ToldRumour> told = toldFrom({saga[0]});
        Annotation &annotation = told[0].judged.annotation;
        annotation.grade = {Reliability::B, Credibility::ProbablyTrue};
        annotation.outcome = Outcome::Stayed;
        annotation.tags = {u"urgent"_s};
        annotation.note = u"Ring"_s;
        annotation.corrections = {{AnnotationField::To, u"Liverpool"_s}};
        told[0].judged.read = told[0].judged.stored.rumour;
        told[0].judged.read->to = u"Everton"_s;
        told[0].judged.address = u"https://example.org/a"_s;
        const Dossier::Entry entry = makeDossier(told, {}, testRates(), {}).dossier.entries.at(0);
        QCOMPARE(entry.judgement, u"source B: usually reliable · report 2: probably true · Stayed · urgent"_s);
        QCOMPARE(entry.grade, u"B2"_s);
        QCOMPARE(entry.note, u"Ring"_s);
        QCOMPARE(entry.corrections, u"to: Everton"_s);
        QCOMPARE(entry.address, u"https://example.org/a"_s);
        told[0].judged.address = u"file:///etc/passwd"_s;
        QCOMPARE(makeDossier(told, {}, testRates(), {}).dossier.entries.at(0).address, QString());
    }

    void rumoursOfAStoreAreToldWithTheirArticles()
    {
        Desk desk(saga);
        QVERIFY(desk.model.reload());
        const ArticleLibrary library(desk.articles, desk.rumours);
        std::vector<RumourId> shown;
        for (int row = 0; row < desk.model.rowCount(); ++row)
            shown.push_back(desk.model.rumourAt(row));
        const Result<std::vector<ToldRumour>> told = toldRumours(desk.model, library, shown);
        QVERIFY(told && told->size() == 5);
        QVERIFY(told->front().article.body.startsWith(u"Report "_s));
    }

    void noneAndTooManyAreRefused()
    {
        Desk desk(saga);
        const ArticleLibrary library(desk.articles, desk.rumours);
        QCOMPARE(toldRumours(desk.model, library, {}).error().kind, Error::Kind::Unsupported);
        const std::vector<RumourId> many(mostDossierRumours + 1);
        const Result<std::vector<ToldRumour>> told = toldRumours(desk.model, library, many);
        QVERIFY2(told.error().message.contains(u"2,001"_s), qPrintable(told.error().message));
    }

private:
    static DossierWithChart made(const QStringList &lines) { return makeDossier(toldFrom(lines), {}, testRates(), {}); }
};

RUMOURDESK_TEST(TestDossierMaking)
#include "tst_dossiermaking.moc"

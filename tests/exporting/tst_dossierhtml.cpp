// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/dossierhtml.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

namespace {

Dossier::Entry entryOf(int number)
{
    Dossier::Entry entry;
    entry.number = number;
    entry.date = QDate(2026, 1, 19);
    entry.day = u"19 Jan 2026"_s;
    entry.player = u"João Example"_s;
    entry.from = u"Rovers"_s;
    entry.to = u"Wanderers"_s;
    entry.stage = u"bid"_s;
    entry.fee = u"£5m"_s;
    entry.worth = u"~€6m"_s;
    entry.quote = {{u"They bid "_s, {}}, {u"£5m"_s, Field::Fee}, {u"."_s, {}}};
    entry.address = u"https://example.org/?a=1&b=2"_s;
    return entry;
}

Dossier dossierOf(int rumours)
{
    Dossier dossier;
    dossier.title = u"João Example"_s;
    dossier.isOnePlayer = true;
    for (int number = 1; number <= rumours; ++number)
        dossier.entries.push_back(entryOf(number));
    return dossier;
}

QString htmlOf(const Dossier &dossier, const QByteArray &chart = {})
{
    return QString::fromUtf8(dossierHtml(dossier, chart, u"A \"chart\""_s));
}

} // namespace

class TestDossierHtml final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyRumourStandsOnce()
    {
        const QString html = htmlOf(dossierOf(200));
        for (int number = 1; number <= 200; ++number)
            QCOMPARE(html.count(u"<article id=\"rumour-%1\">"_s.arg(number)), 1);
        QCOMPARE(html.count(u"<article "_s), 200);
        QCOMPARE(html.count(u"<blockquote>"_s), 200);
    }

    void theWordsOfFieldsAreMarked()
    {
        QVERIFY(htmlOf(dossierOf(1)).contains(
            u"<blockquote>“They bid <mark class=fee title=\"fee\">£5m</mark>.”</blockquote>"_s));
    }

    void elementsAreClosedInOrder()
    {
        Dossier dossier = dossierOf(3);
        dossier.facts = {{u"Club"_s, u"Rovers"_s}};
        dossier.suitors = {{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, 2}};
        dossier.fees = {{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s}};
        dossier.sources = {{u"a"_s, {}, 1}};
        dossier.remarks = {u"Rates end."_s};
        for (const bool isOnePlayer : {true, false}) {
            dossier.isOnePlayer = isOnePlayer;
            const QString html = htmlOf(dossier, "<?xml version=\"1.0\"?><svg><g/></svg>");
            static const QRegularExpression tag(u"<(/?)([a-z0-9]+)[^>]*?(/?)>"_s);
            QStringList open;
            for (auto match = tag.globalMatch(html); match.hasNext();) {
                const QRegularExpressionMatch found = match.next();
                if (found.captured(2) == "meta"_L1 || !found.captured(3).isEmpty())
                    continue;
                if (found.captured(1).isEmpty())
                    open.append(found.captured(2));
                else
                    QCOMPARE(open.takeLast(), found.captured(2));
            }
            QVERIFY(open.isEmpty());
            QVERIFY(!html.contains(u"<?xml"_s));
        }
    }

    void noTextBecomesMarkup()
    {
        const QString script = u"\"><script>alert(1)</script>"_s;
        Dossier dossier = dossierOf(1);
        dossier.title = script;
        dossier.facts = {{script, script}};
        dossier.suitors = {{script, script, script, script, script, script, 1}};
        dossier.fees = {{script, script, script, script, script, script, script}};
        dossier.sources = {{script, script, 1}};
        dossier.remarks = {script};
        Dossier::Entry &entry = dossier.entries[0];
        for (QString *text : {&entry.day, &entry.player, &entry.from, &entry.to, &entry.stage, &entry.fee, &entry.worth,
                 &entry.source, &entry.grade, &entry.article, &entry.judgement, &entry.note, &entry.corrections, &entry.address})
            *text = script;
        entry.details = {script};
        entry.quote = {{script, {}}, {script, Field::Fee}};
        dossier.isOnePlayer = false;
        QVERIFY(!htmlOf(dossier).contains(u"<script"_s));
    }

    void aControlCharacterIsNoCharacter()
    {
        Dossier dossier = dossierOf(1);
        dossier.entries[0].note = u"a\x01z"_s;
        QVERIFY(htmlOf(dossier).contains(u"a\ufffdz"_s));
    }

    void emptyPartsAreLeftOut()
    {
        const QString html = htmlOf(dossierOf(1));
        for (const QString &heading : {u"Suitors"_s, u"Fees named"_s, u"Sources"_s, u"Fees over time"_s})
            QVERIFY2(!html.contains(u"<h2>"_s + heading), qPrintable(heading));
        QVERIFY(!html.contains(u"<p></p>"_s));
    }

    void nothingIsLoadedFromElsewhere()
    {
        const QString html = htmlOf(dossierOf(2), "<svg/>");
        static const QRegularExpression loads(u"(src=|<link|@import|url\\()"_s);
        QVERIFY(!html.contains(loads));
    }
};

RUMOURDESK_TEST(TestDossierHtml)
#include "tst_dossierhtml.moc"

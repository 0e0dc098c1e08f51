// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/datetext.h"
#include "models/reading/datewords.h"
#include "tests/common/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

namespace {

/// "2 March 2026 at 9.15" gives "2026-03-02T09:15 <2 March 2026 at 9.15>".
QStringList dumped(const QString &line)
{
    QStringList dump;
    for (const DateMention &mention : datesIn(line)) {
        const QString stretch = line.sliced(mention.start, mention.end - mention.start);
        dump.append(publicationDateText(mention.published) + u" <"_s + stretch + u'>');
    }
    return dump;
}

} // namespace

class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsDates_data();
    void findsDates();
    void passesOverOtherFigures_data();
    void passesOverOtherFigures();
    void monthsOfSevenLanguages_data();
    void monthsOfSevenLanguages();
    void wordsThatAreNoMonth();
    void weekdays();
};

void TestDateText::findsDates_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("dates");
    const auto row = [](const QString &line, const QStringList &dates) {
        QTest::newRow(qPrintable(line)) << line << dates;
    };
    row(u"on 19 Jan 2026 he"_s, {u"2026-01-19 <19 Jan 2026>"_s});
    row(u"x Sunday, 4 December 2016"_s, {u"2016-12-04 <Sunday, 4 December 2016>"_s});
    row(u"March 2nd, 2026"_s, {u"2026-03-02 <March 2nd, 2026>"_s});
    row(u"the 2nd of March 2026"_s, {u"2026-03-02 <2nd of March 2026>"_s});
    row(u"2026-03-02T09:15:30.5+01:00 x"_s, {u"2026-03-02T09:15 <2026-03-02T09:15:30.5+01:00>"_s});
    row(u"2026/03/02"_s, {u"2026-03-02 <2026/03/02>"_s});
    row(u"19.01.26"_s, {u"2026-01-19 <19.01.26>"_s});
    row(u"19.01.98"_s, {u"1998-01-19 <19.01.98>"_s});
    row(u"29 February 2024"_s, {u"2024-02-29 <29 February 2024>"_s});
    row(u"02/12/2024 09:30 hs."_s, {u"2024-12-02T09:30 <02/12/2024 09:30 hs.>"_s});
    row(u"2 March 2026, 12:05am"_s, {u"2026-03-02T00:05 <2 March 2026, 12:05am>"_s});
    row(u"2 March 2026, 12.05 p.m. x"_s, {u"2026-03-02T12:05 <2 March 2026, 12.05 p.m.>"_s});
    row(u"2 March 2026 at 6pm"_s, {u"2026-03-02T18:00 <2 March 2026 at 6pm>"_s});
    row(u"2 March 2026 (20:30 UK time)"_s, {u"2026-03-02T20:30 <2 March 2026 (20:30 UK time)>"_s});
    row(u"06:50, Mon 2 March 2026"_s, {u"2026-03-02T06:50 <06:50, Mon 2 March 2026>"_s});
    row(u"2 March 2026 5:00 am GMT+1"_s, {u"2026-03-02T05:00 <2 March 2026 5:00 am GMT+1>"_s});
    row(u"2.3.2026 | 18:22 o'clock"_s, {u"2026-03-02T18:22 <2.3.2026 | 18:22 o'clock>"_s});
    row(u"2 March 2026. 12:40"_s, {u"2026-03-02T12:40 <2 March 2026. 12:40>"_s});
    row(u"2 March 2026 Last updated at 07:12 GMT"_s, {u"2026-03-02T07:12 <2 March 2026 Last updated at 07:12 GMT>"_s});
    row(u"2 March 2026 25:70"_s, {u"2026-03-02 <2 March 2026>"_s});
    row(u"2 March 2026 | 3 March 2026 10:00"_s,
        {u"2026-03-02 <2 March 2026>"_s, u"2026-03-03T10:00 <3 March 2026 10:00>"_s});
}

void TestDateText::findsDates()
{
    QFETCH(QString, line);
    QTEST(dumped(line), "dates");
}

void TestDateText::passesOverOtherFigures_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"", "a 4-2-3-1 formation", "2025/26", "31 February 2026", "32/13/2026",
             "21 players 2026", "2 March", "March 2026", "12345-01-02", "1 March 20266", "0 May 2026"}) {
        QTest::newRow(*line ? line : "nothing") << QString::fromUtf8(line);
    }
}

void TestDateText::passesOverOtherFigures()
{
    QFETCH(QString, line);
    QCOMPARE(dumped(line), QStringList());
}

void TestDateText::monthsOfSevenLanguages_data()
{
    QTest::addColumn<int>("month");
    const QStringList years = {
        u"january february march april may june july august september october november december"_s,
        u"januar februar märz april mai juni juli august september oktober november dezember"_s,
        u"janvier février mars avril mai juin juillet août septembre octobre novembre décembre"_s,
        u"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"_s,
        u"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"_s,
        u"janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"_s,
        u"januari februari maart april mei juni juli augustus september oktober november december"_s,
        u"jan feb mar apr may jun jul aug sept oct nov dec"_s,
    };
    for (const QString &year : years) {
        int month = 0;
        for (const QString &name : year.split(u' '))
            QTest::addRow("%s %d", qPrintable(name), static_cast<int>(years.indexOf(year))) << ++month;
    }
}

void TestDateText::monthsOfSevenLanguages()
{
    QFETCH(int, month);
    const QString name = QString::fromUtf8(QTest::currentDataTag()).section(u' ', 0, 0);
    QCOMPARE(monthNamed(name), month);
    QCOMPARE(monthNamed(name.toUpper()), month);
}

void TestDateText::wordsThatAreNoMonth()
{
    for (const QString &word : {u""_s, u"ma"_s, u"marching"_s, u"players"_s, u"Monday"_s})
        QVERIFY2(!monthNamed(word), qPrintable(word));
}

void TestDateText::weekdays()
{
    for (const QString &word :
        {u"Mon"_s, u"Tuesday"_s, u"Mittwoch"_s, u"jeudi"_s, u"viernes"_s, u"sabato"_s, u"zondag"_s})
        QVERIFY2(isWeekday(word), qPrintable(word));
    for (const QString &word : {u""_s, u"Mo"_s, u"Mondays"_s, u"March"_s})
        QVERIFY2(!isWeekday(word), qPrintable(word));
}

RUMOURDESK_TEST(TestDateText)
#include "tst_datetext.moc"

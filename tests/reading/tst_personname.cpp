// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/personname.h"
#include "tests/common/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

class TestPersonName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void authorsAreKeptAsPrinted_data();
    void authorsAreKeptAsPrinted();
    void persons();
    void notPersons();
    void roles();
};

void TestPersonName::authorsAreKeptAsPrinted_data()
{
    QTest::addColumn<QString>("text"); // behind "By"
    QTest::addColumn<QString>("authors");
    const auto row = [](const QString &text, const QString &authors) {
        QTest::newRow(qPrintable(text)) << text << authors;
    };
    row(u"Ann Bee"_s, u"Ann Bee"_s);
    row(u"Ann O’Bee-Dee"_s, u"Ann O’Bee-Dee"_s);
    row(u"A. J. Bee"_s, u"A. J. Bee"_s);
    row(u"Jan Voorbeeld"_s, u"Jan Voorbeeld"_s);
    row(u"Ann Bee and Carl Dee"_s, u"Ann Bee and Carl Dee"_s);
    row(u"Ann Bee & Carl Dee, ESPN"_s, u"Ann Bee & Carl Dee"_s);
    row(u"Ann Bee, Carl Dee and Eve Fox"_s, u"Ann Bee, Carl Dee and Eve Fox"_s);
    row(u"Ann Bee, Senior Writer and Editor"_s, u"Ann Bee"_s);
    row(u"Ann Bee, New York"_s, u"Ann Bee"_s);
    row(u"Ann Bee Football Correspondent"_s, u"Ann Bee"_s);
    row(u"Ann Bee @annbee ann@example.org"_s, u"Ann Bee"_s);
    row(u"Ann Bee (in Rome)"_s, u"Ann Bee"_s);
    row(u"Ann Bee."_s, u"Ann Bee"_s);
    row(u"HammersFan"_s, u"HammersFan"_s);
    row(u"Sky Sports"_s, QString());
    row(u"Associated Press"_s, QString());
    row(u"Bolton Wanderers"_s, QString());
    row(u"Derby County"_s, QString());
    row(u"Our Football Staff"_s, QString());
    row(u"Admin"_s, QString());
    row(u"Friday"_s, QString());
    row(u"March"_s, QString());
    row(u"the end of the week"_s, QString());
    row(u"Ann Bee and a great many others who were there that day and saw what there was to be seen."_s,
        QString());
    row(QString(), QString());
}

void TestPersonName::authorsAreKeptAsPrinted()
{
    QFETCH(QString, text);
    QTEST(authorsIn(text), "authors");
}

void TestPersonName::persons()
{
    for (const QString &name : {u"Ann Bee"_s, u"Ruud van der Bee"_s, u"João Bee"_s, u"ANN BEE"_s})
        QVERIFY2(looksLikePerson(name), qPrintable(name));
}

void TestPersonName::notPersons()
{
    for (const QString &name : {u""_s, u"Ann"_s, u"Sky Sports"_s, u"Transfer Rumours"_s, u"Chief Writer"_s,
             u"Ann bee"_s, u"Ann Bee's"_s, u"One Two Three Four Five"_s, u"Friday Bee"_s, u"Ann 2"_s}) {
        QVERIFY2(!looksLikePerson(name), qPrintable(name));
    }
}

void TestPersonName::roles()
{
    QVERIFY(looksLikeRole(u"Chief Football Writer"));
    QVERIFY(looksLikeRole(u"football correspondent"));
    QVERIFY(!looksLikeRole(u"Football"));
    QVERIFY(!looksLikeRole(u"a writer who knows his trade"));
    QVERIFY(!looksLikeRole(u""));
}

RUMOURDESK_TEST(TestPersonName)
#include "tst_personname.moc"

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/language.h"
#include "models/reading/origin.h"
#include "tests/common/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

class TestArticleOrigin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void publisherIsReadWhereItIsNamed_data();
    void publisherIsReadWhereItIsNamed();
    void addressIsReadBehindItsLabel_data();
    void addressIsReadBehindItsLabel();
    void languageOfProse_data();
    void languageOfProse();
};

void TestArticleOrigin::publisherIsReadWhereItIsNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("publisher");
    QTest::newRow("sign") << u"© 2026 Example Sports"_s << u"Example Sports"_s;
    QTest::newRow("sign, year behind") << u"© Example Sports 2026"_s << u"Example Sports"_s;
    QTest::newRow("word") << u"Copyright © 2025-2026 Example Sports. All rights reserved."_s
                          << u"Example Sports"_s;
    QTest::newRow("field") << u"Publisher: Example Sports"_s << u"Example Sports"_s;
    QTest::newRow("originally") << u"Originally published on Example.com"_s << u"Example.com"_s;
    QTest::newRow("sentence") << u"This article first appeared in The Example."_s << u"The Example"_s;
    QTest::newRow("picture") << u"© Getty Images"_s << QString();
    QTest::newRow("prose") << u"Originally published in a book that nobody has read since the war"_s
                           << QString();
    QTest::newRow("source") << u"Source: Example Sports"_s << QString();
}

void TestArticleOrigin::publisherIsReadWhereItIsNamed()
{
    QFETCH(QString, line);
    QTEST(originIn(QString(u"Rovers want him.\n\n"_s + line)).publisher, "publisher");
}

void TestArticleOrigin::addressIsReadBehindItsLabel_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("url");
    QTest::newRow("source") << u"Source: https://example.org/a?b=c"_s << u"https://example.org/a?b=c"_s;
    QTest::newRow("url") << u"URL: http://example.org"_s << u"http://example.org"_s;
    QTest::newRow("bare") << u"https://example.org"_s << QString();
    QTest::newRow("in prose") << u"More at https://example.org today"_s << QString();
}

void TestArticleOrigin::addressIsReadBehindItsLabel()
{
    QFETCH(QString, line);
    QTEST(originIn(QString(line + u"\n\nRovers want him."_s)).url, "url");
    QTEST(originIn(QString(u"Rovers want him.\n\n"_s + line)).url, "url");
}

void TestArticleOrigin::languageOfProse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"The club has made an offer for the player and will wait for the answer."_s
                             << u"en"_s;
    QTest::newRow("German")
        << u"Der Verein hat ein Angebot für den Spieler gemacht und wartet nun auf die Antwort."_s << u"de"_s;
    QTest::newRow("French")
        << u"Le club a fait une offre pour le joueur et les dirigeants sont dans l'attente."_s << u"fr"_s;
    QTest::newRow("Spanish")
        << u"El club ha hecho una oferta por el jugador y los directivos esperan la respuesta."_s << u"es"_s;
    QTest::newRow("Italian")
        << u"Il club ha fatto una offerta per il giocatore, che non si è ancora deciso."_s << u"it"_s;
    QTest::newRow("Portuguese")
        << u"O clube fez uma proposta para os jogadores e não pelo treinador, em que já não confia."_s
        << u"pt"_s;
    QTest::newRow("Dutch")
        << u"De club heeft een bod op het tafel gelegd voor de speler en wacht niet op de trainer."_s
        << u"nl"_s;
    QTest::newRow("English between long words, figures and accents")
        << u"Unquestionably the 1st-of-Bundesligameisterschaft and Hernández to, 2for 90minutes. Straightforwardness at"_s << u"en"_s;
    QTest::newRow("names") << u"Rovers, Wanderers, United"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestArticleOrigin::languageOfProse()
{
    QFETCH(QString, text);
    QTEST(languageOf(text), "language");
}

RUMOURDESK_TEST(TestArticleOrigin)
#include "tst_articleorigin.moc"

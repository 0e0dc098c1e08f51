// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/textfold.h"
#include "tests/common/testregistry.h"

#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestTextFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWordsWhereverTheyStand_data()
    {
        QTest::addColumn<QString>("sought");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); // what stands at the places
        QTest::addRow("case") << u"INTER"_s << u"Inter met inter"_s << u"Inter|inter"_s;
        QTest::addRow("inside words") << u"ale"_s << u"A sale, Alessandro"_s << u"ale|Ale"_s;
        QTest::addRow("accents typed") << u"São"_s << u"Sao Paulo"_s << u"Sao"_s;
        QTest::addRow("accents in the text") << u"sao p"_s << u"São Paulo"_s << u"São P"_s;
        QTest::addRow("accent as a mark of its own") << u"saos"_s << u"Sa\u0303os!"_s << u"Sa\u0303os"_s;
        QTest::addRow("mark at the end") << u"ze"_s << u"Joze\u0301 went"_s << u"ze\u0301"_s;
        QTest::addRow("strokes and ligatures") << u"odegaard ae"_s << u"Ødegaard Æ"_s << u"Ødegaard Æ"_s;
        QTest::addRow("sharp s") << u"strasse"_s << u"Straße"_s << u"Straße"_s;
        QTest::addRow("half of a sharp s is one place") << u"s"_s << u"ß"_s << u"ß"_s;
        QTest::addRow("line ends are spaces") << u"real madrid"_s << u"Real\n\nMadrid"_s << u"Real\n\nMadrid"_s;
        QTest::addRow("no-break space") << u"€90 m"_s << u"for €90\u00a0m"_s << u"€90\u00a0m"_s;
        QTest::addRow("quotation marks") << u"\"he's\""_s << u"“he’s” gone"_s << u"“he’s”"_s;
        QTest::addRow("dashes") << u"90-100"_s << u"€90–100m"_s << u"90–100"_s;
        QTest::addRow("no overlaps") << u"aa"_s << u"aaaa a"_s << u"aa|aa"_s;
        QTest::addRow("whole text") << u"all"_s << u"all"_s << u"all"_s;
        QTest::addRow("beyond the basic plane") << u"\U0001F600 b"_s << u"a \U0001F600 B"_s << u"\U0001F600 B"_s;
        QTest::addRow("not there") << u"chelsea"_s << u"Arsenal"_s << QString();
        QTest::addRow("nothing sought") << QString() << u"Arsenal"_s << QString();
        QTest::addRow("blanks sought") << u"  "_s << u"Arsenal want him"_s << QString();
        QTest::addRow("no text") << u"a"_s << QString() << QString();
    }
    void findsWordsWhereverTheyStand()
    {
        QFETCH(QString, sought);
        QFETCH(QString, text);
        QStringList found;
        for (const Span &place : placesOf(sought, text))
            found << text.mid(place.start, place.length);
        QTEST(found.join(u'|'), "found");
    }

    void wordsLoseCaseAccentsAndPunctuation()
    {
        QCOMPARE(foldedWords(u"Saint-Étienne, Łódź"), u"saint etienne lodz"_s);
    }
};

RUMOURDESK_TEST(TestTextFold)
#include "tst_textfold.moc"

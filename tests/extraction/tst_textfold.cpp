// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/textfold.h"
#include "tests/common/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

class TestTextFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void foldsCaseAndAccents_data();
    void foldsCaseAndAccents();
    void foldedTextIsItsOwnFold();
    void appendsBehindWhatIsThere();
};

void TestTextFold::foldsCaseAndAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) { QTest::newRow(name) << text << expected; };
    row("empty", u""_s, u""_s);
    row("capitals", u"BAYERN"_s, u"bayern"_s);
    row("umlaut", u"Köln"_s, u"koln"_s);
    row("capital umlaut", u"ÖZGÜR"_s, u"ozgur"_s);
    row("dotted capital I", u"ÖZİL"_s, u"ozil"_s);
    row("cedilla", u"Çalhanoğlu"_s, u"calhanoglu"_s);
    row("caron", u"Gyökeres Šeško Modrić"_s, u"gyokeres sesko modric"_s);
    row("slashed o", u"Bodø Ødegaard"_s, u"bodo odegaard"_s);
    row("Polish l", u"Łódź"_s, u"lodz"_s);
    row("dotless i", u"Kadıoğlu"_s, u"kadioglu"_s);
    row("sharp s", u"Großkreutz"_s, u"grosskreutz"_s);
    row("ligatures", u"Næstved Cœur"_s, u"naestved coeur"_s);
    row("Icelandic", u"Þór Sigurðsson"_s, u"thor sigurdsson"_s);
    row("two marks on one letter", u"Nguyễn"_s, u"nguyen"_s);
    row("mark of its own", u"Kante\u0301"_s, u"kante"_s);
    row("apostrophe", u"O'Riley"_s, u"oriley"_s);
    row("curly apostrophe", u"O\u2019Riley"_s, u"oriley"_s);
    row("digits and spaces stay", u"Schalke 04"_s, u"schalke 04"_s);
    row("other scripts stay", u"Зенит"_s, u"зенит"_s);
    row("beyond the basic plane", u"a\U0001F600b"_s, u"a\U0001F600b"_s);
}

void TestTextFold::foldsCaseAndAccents()
{
    QFETCH(QString, text);
    QTEST(folded(text), "expected");
}

void TestTextFold::foldedTextIsItsOwnFold()
{
    for (const QString &text : {u"Mönchengladbach"_s, u"Ståle Øystein"_s, u"Þróttur"_s, u"D'Ambrosio"_s, u"Nguyễn"_s})
        QCOMPARE(folded(folded(text)), folded(text));
}

void TestTextFold::appendsBehindWhatIsThere()
{
    std::u16string out = u"von ";
    appendFolded(u"Bülow", out);
    QCOMPARE(QString::fromStdU16String(out), u"von bulow"_s);
}

RUMOURDESK_TEST(TestTextFold)
#include "tst_textfold.moc"

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/extractor.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

#include <QRandomGenerator>

using namespace rumourdesk;
using namespace rumourdesk::testing;

namespace {

const QString sentence = u"Fulham have made a £40m bid for Everton winger Iliman Ndiaye, 25, according to Sky Sports. "_s;

/// Long enough that work which grows with the square of the length is noticed.
constexpr qsizetype hugeText = 200'000;

QString filled(const QString &unit)
{
    return unit.repeated(hugeText / unit.size());
}

/// The pattern with another name in place of %1 each time.
QString filledWithNames(const QString &pattern)
{
    QString text;
    for (int i = 26 * 26 * 26; text.size() < hugeText; ++i) {
        QString name;
        for (int rest = i; rest > 0; rest /= 26)
            name += QChar(static_cast<char16_t>((name.isEmpty() ? u'A' : u'a') + rest % 26));
        text += pattern.arg(name);
    }
    return text;
}

QString everyPlane()
{
    QString text;
    for (char32_t plane = 0; plane <= 16; ++plane) {
        for (char32_t low = 0x0020; low < 0xfff0; low += 0x0321) {
            const char32_t code = plane * 0x10000 + low;
            if (code < 0xd800 || code > 0xdfff)
                text += QString::fromUcs4(&code, 1) + (low % 5 == 0 ? u" Everton "_s : u""_s);
        }
    }
    return text;
}

/// The sentence with code units changed, dropped and doubled.
QString mutated(quint32 seed)
{
    QRandomGenerator random(seed);
    QString text = sentence.repeated(5);
    for (int i = 0; i < 40; ++i) {
        const qsizetype at = random.bounded(static_cast<int>(text.size()));
        switch (random.bounded(3)) {
        case 0:
            text[at] = QChar(static_cast<char16_t>(random.bounded(0x10000)));
            break;
        case 1:
            text.remove(at, random.bounded(6));
            break;
        default:
            text.insert(at, text.mid(random.bounded(static_cast<int>(text.size())), random.bounded(30)));
        }
    }
    return text;
}

} // namespace

/// Whatever comes in: the extraction returns, and what it returns is sound.
class TestHostileInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void textWithoutRumours_data();
    void textWithoutRumours();
    void anyTextGivesSoundRumours_data();
    void anyTextGivesSoundRumours();
    void mutatedTextGivesSoundRumours();
    void truncatedTextGivesSoundRumours();
    void brokenPairsOfSurrogates();

private:
    void checkSound(const QString &body) const;

    ProjectGazetteer m_world;
    Extractor m_extractor{*m_world};
};

void TestHostileInput::checkSound(const QString &body) const
{
    for (const Rumour &rumour : m_extractor.extract(articleOf(body))) {
        QVERIFY(!rumour.player.isEmpty());
        QVERIFY(!rumour.fee || rumour.fee->minimum || rumour.fee->maximum);
        for (const Evidence &evidence : rumour.evidence) {
            QVERIFY(!evidence.span.isEmpty());
            QVERIFY(evidence.span.start >= 0 && evidence.span.end() <= body.size());
        }
    }
}

void TestHostileInput::textWithoutRumours_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("null") << QString();
    QTest::newRow("one letter") << u"a"_s;
    QTest::newRow("one apostrophe") << u"'"_s;
    QTest::newRow("line ends") << u"\n\n\r\n\r\n"_s;
    QTest::newRow("punctuation") << u"(((,,,;;;---...'''\"\"\"£££€€€$$$)))"_s.repeated(500);
    QTest::newRow("open brackets") << filled(u"("_s);
    QTest::newRow("full stops") << filled(u"."_s);
    QTest::newRow("quotation marks") << filled(u"\u201c"_s);
    QTest::newRow("commas") << filled(u", "_s);
    QTest::newRow("blanks") << u"a"_s + filled(u" "_s) + u"a"_s;
    QTest::newRow("possessives") << filled(u"'s"_s);
    QTest::newRow("hyphens") << filled(u"a-"_s);
    QTest::newRow("digits") << filled(u"9"_s);
    QTest::newRow("groups of digits") << filled(u"9,"_s);
    QTest::newRow("sums") << filled(u"£9,999,999,999,999,999,999m "_s);
    QTest::newRow("particles") << filled(u"van "_s);
    QTest::newRow("one long word") << filled(u"x"_s);
    QTest::newRow("right to left") << u"\u0644\u064a\u0641\u0631\u0628\u0648\u0644 \u064a\u0631\u064a\u062f \u0644\u0627\u0639\u0628. "_s.repeated(500);
    QTest::newRow("directional marks") << u"\u202e\u200f\u2067\u061c "_s.repeated(500);
    QTest::newRow("nul") << QString(2'000, QChar(u'\0'));
    QTest::newRow("combining marks") << QString(20'000, QChar(0x0301));
}

void TestHostileInput::textWithoutRumours()
{
    QFETCH(QString, body);
    QCOMPARE(rumourTexts(m_extractor.extract(articleOf(body))), QStringList{});
}

void TestHostileInput::anyTextGivesSoundRumours_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("every plane") << everyPlane();
    QTest::newRow("every plane around a report") << everyPlane() + u"\n\n"_s + sentence + everyPlane();
    QTest::newRow("one huge line") << filled(sentence);
    QTest::newRow("one huge sentence") << filled(u"Fulham want Everton winger Iliman Ndiaye and "_s);
    QTest::newRow("clubs only") << filled(u"Everton "_s);
    QTest::newRow("ambiguous clubs") << filled(u"The Reds want City and the Blues. "_s);
    QTest::newRow("list of clubs") << filled(u"Everton, Fulham, "_s) + u"and Leeds want Brentford midfielder Mikkel Damsgaard."_s;
    QTest::newRow("names only") << filled(u"Iliman Ndiaye "_s);
    QTest::newRow("names nobody has") << filledWithNames(u"James %1, 25, "_s);
    QTest::newRow("namesakes") << filledWithNames(u"%1 Smith, Smith, "_s);
    QTest::newRow("as many players as sentences") << filledWithNames(u"Fulham want Everton winger James %1, 25. "_s);
    QTest::newRow("a paragraph a player") << filledWithNames(u"Fulham have bid £40m for James %1. The winger is wanted, Bild say.\n"_s);
    QTest::newRow("descriptions") << filledWithNames(u"James %1 wants it. The 25-year-old may leave Fulham. "_s);
    QTest::newRow("managers' clubs") << filled(u"Arne Slot's side, "_s);
    QTest::newRow("clubs by their country") << filled(u"the Saudi club, Al-Hilal, "_s);
    QTest::newRow("clubs by their place") << filled(u"Everton met Fulham. The latter have gone. "_s);
    QTest::newRow("sums of money") << filled(u"£40m, a £50m bid, "_s);
    QTest::newRow("cues only") << filled(u"bid "_s);
    QTest::newRow("cues with gaps") << filled(u"bid (((((((((((( for "_s);
    QTest::newRow("brackets only") << filled(u"(Sun) "_s);
    QTest::newRow("brackets in brackets") << filled(u"(Sun "_s);
    QTest::newRow("clauses only") << filled(u"who joined Everton in 2017, "_s);
    QTest::newRow("sentences without a name") << u"Iliman Ndiaye. "_s + filled(u"He may leave Everton. "_s);
    QTest::newRow("quotations") << u"Iliman Ndiaye\n"_s + filled(u"\u201cFulham have bid for him.\u201d\n"_s);
    QTest::newRow("a column's items") << filled(u"Ndiaye is wanted by Fulham (Sun)\n\n"_s);
    QTest::newRow("capitals") << sentence.toUpper().repeated(20);
    QTest::newRow("lower case") << sentence.toLower().repeated(20);
    QTest::newRow("a line a word") << QString(sentence).replace(u' ', u'\n').repeated(20);
    QTest::newRow("right-to-left marks inside") << QString(sentence).replace(u' ', u" \u200f"_s);
}

void TestHostileInput::anyTextGivesSoundRumours()
{
    QFETCH(QString, body);
    checkSound(body);
}

void TestHostileInput::mutatedTextGivesSoundRumours()
{
    for (quint32 seed = 1; seed <= 300 && !QTest::currentTestFailed(); ++seed)
        checkSound(mutated(seed));
}

void TestHostileInput::truncatedTextGivesSoundRumours()
{
    const QString text = u"\u201cFulham\u201d have bid \u20ac90-100m (£80m / $110m) for Everton\u2019s 26-year-old Iliman Ndiaye (Bild, via Mirror) \U0001F600"_s;
    for (qsizetype length = 0; length <= text.size() && !QTest::currentTestFailed(); ++length) {
        checkSound(text.first(length));
        checkSound(text.sliced(length));
    }
}

void TestHostileInput::brokenPairsOfSurrogates()
{
    checkSound(QString(QChar(0xd83d)) + sentence + QChar(0xde00) + QChar(0xde00) + sentence + QChar(0xd83d));
}

RUMOURDESK_TEST(TestHostileInput)
#include "tst_hostileinput.moc"

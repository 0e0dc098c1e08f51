// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/textlines.h"
#include "tests/common/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

class TestTextLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void blankLinesArePassedOver();
    void lastLinesStartBehindThePosition();
    void cuts_data();
    void cuts();
};

namespace {

QStringList texts(const std::vector<TextLine> &lines, const QString &text)
{
    QStringList dump;
    for (const TextLine &line : lines)
        dump.append(line.in(text).toString());
    return dump;
}

} // namespace

void TestTextLines::blankLinesArePassedOver()
{
    const QString text = u"\n  one \n\n \t\ntwo\nthree\n"_s;
    QCOMPARE(texts(firstLines(text, 2), text), QStringList({u"one"_s, u"two"_s}));
    QCOMPARE(texts(lastLines(text, 2), text), QStringList({u"two"_s, u"three"_s}));
    QCOMPARE(texts(lastLines(text, 9), text), QStringList({u"one"_s, u"two"_s, u"three"_s}));
    QVERIFY(firstLines(u" \n ", 2).empty());
    QVERIFY(lastLines(u"", 2).empty());
}

void TestTextLines::lastLinesStartBehindThePosition()
{
    const QString text = u"one\ntwo\nthree"_s;
    QCOMPARE(texts(lastLines(text, 9, 3), text), QStringList({u"two"_s, u"three"_s}));
    QCOMPARE(texts(lastLines(text, 9, 5), text), QStringList({u"three"_s}));
}

void TestTextLines::cuts_data()
{
    QTest::addColumn<QString>("text"); // the cuts are what stands between angle brackets
    QTest::addColumn<QString>("left");
    QTest::newRow("none") << u"a\nb"_s << u"a\nb"_s;
    QTest::newRow("within a line") << u"a <b> c"_s << u"a  c"_s;
    QTest::newRow("line between lines") << u"a\n<b>\nc"_s << u"a\nc"_s;
    QTest::newRow("paragraph") << u"a\n\n<b>\n\nc"_s << u"a\n\nc"_s;
    QTest::newRow("two paragraphs") << u"a\n\n<b>\n<c>\n\nd"_s << u"a\n\nd"_s;
    QTest::newRow("first") << u"<a>\n\nb"_s << u"b"_s;
    QTest::newRow("last") << u"a\n\n<b>\n"_s << u"a\n\n"_s;
    QTest::newRow("before a paragraph") << u"a\n<b>\n\nc"_s << u"a\n\nc"_s;
    QTest::newRow("start of a line") << u"a\n<b >c"_s << u"a\nc"_s;
}

void TestTextLines::cuts()
{
    QFETCH(QString, text);
    QString plain;
    std::vector<TextLine> stretches;
    for (const QChar character : text) {
        if (character == u'<')
            stretches.push_back({plain.size(), 0});
        else if (character == u'>')
            stretches.back().end = plain.size();
        else
            plain += character;
    }
    QTEST(withoutStretches(plain, stretches), "left");
}

RUMOURDESK_TEST(TestTextLines)
#include "tst_textlines.moc"

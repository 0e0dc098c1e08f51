// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/textencoding.h"
#include "tests/common/testregistry.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

class TestTextEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyEncodingGivesTheSameText_data();
    void everyEncodingGivesTheSameText();
    void windows1252HasItsOwnCharacters();
    void malformedBytesBecomeReplacements_data();
    void malformedBytesBecomeReplacements();
    void damagedUtf8StaysUtf8();
    void lineEndsAreLineFeeds_data();
    void lineEndsAreLineFeeds();
    void loneSurrogatesAreReplaced();
    void everyByteCanBeDecoded();
    void binaryFilesAreNamed_data();
    void binaryFilesAreNamed();
    void textIsNotBinary_data();
    void textIsNotBinary();
};

void TestTextEncoding::everyEncodingGivesTheSameText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"“Fée” – £5m or €6m for João"_s;
    const auto encoded = [&](QStringConverter::Encoding encoding, QStringConverter::Flag flag) {
        QStringEncoder encoder(encoding, flag);
        return QByteArray(encoder(text));
    };
    using Converter = QStringConverter;
    QTest::newRow("UTF-8") << encoded(Converter::Utf8, Converter::Flag::Default);
    QTest::newRow("UTF-8 with mark") << encoded(Converter::Utf8, Converter::Flag::WriteBom);
    QTest::newRow("UTF-16 LE with mark") << encoded(Converter::Utf16LE, Converter::Flag::WriteBom);
    QTest::newRow("UTF-16 BE with mark") << encoded(Converter::Utf16BE, Converter::Flag::WriteBom);
    QTest::newRow("Windows-1252") << QByteArray("\x93"
                                                "F\xe9"
                                                "e\x94 \x96 \xa3"
                                                "5m or \x80"
                                                "6m for Jo\xe3"
                                                "o");
}

void TestTextEncoding::everyEncodingGivesTheSameText()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(decodedText(bytes), u"“Fée” – £5m or €6m for João"_s);
}

void TestTextEncoding::windows1252HasItsOwnCharacters()
{
    QCOMPARE(decodedText("\x80 \x85 \x99 \x9f \xff"), u"€ … ™ Ÿ ÿ"_s);
    QCOMPARE(encodingOf("caf\xe9 a"), TextEncoding::Windows1252);
}

void TestTextEncoding::malformedBytesBecomeReplacements_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("hole of Windows-1252") << QByteArray("a\x81") << u"a\ufffd"_s;
    QTest::newRow("UTF-8 cut off at its end") << QByteArray("é£é£\xe2\x82") << u"é£é£\ufffd"_s;
    QTest::newRow("UTF-8 mark, then none") << QByteArray("\xef\xbb\xbf"
                                                         "a\xff"
                                                         "b")
                                           << u"a\ufffd"_s + u'b';
    QTest::newRow("odd UTF-16") << QByteArray("\xff\xfe"
                                              "a\0b",
        5) << u"a\ufffd"_s;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a\ufffd"_s + u'b';
}

void TestTextEncoding::malformedBytesBecomeReplacements()
{
    QFETCH(QByteArray, bytes);
    QString text = decodedText(bytes);
    // How many marks stand for one damaged character is the decoder's business.
    while (text.contains(u"\ufffd\ufffd"))
        text.replace(u"\ufffd\ufffd"_s, u"\ufffd"_s);
    QTEST(text, "text");
}

void TestTextEncoding::damagedUtf8StaysUtf8()
{
    const QByteArray bytes = "£5m, £6m, £7m \xff £8m";
    QCOMPARE(encodingOf(bytes), TextEncoding::Utf8);
    QCOMPARE(decodedText(bytes), u"£5m, £6m, £7m \ufffd £8m"_s);
}

void TestTextEncoding::lineEndsAreLineFeeds_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Windows") << u"a\r\nb"_s;
    QTest::newRow("old Macintosh") << u"a\rb"_s;
    QTest::newRow("Unix") << u"a\nb"_s;
    QTest::newRow("Unicode") << u"a\u2028b"_s;
}

void TestTextEncoding::lineEndsAreLineFeeds()
{
    QFETCH(QString, text);
    QCOMPARE(decodedText(text.toUtf8()), u"a\nb"_s);
}

void TestTextEncoding::loneSurrogatesAreReplaced()
{
    const QByteArray bytes("\xff\xfe"
                           "a\0"
                           "\x00\xd8"
                           "b\0"
                           "\x00\xdc",
        10);
    QCOMPARE(decodedText(bytes), u"a\ufffd"_s + u"b\ufffd"_s);
    QCOMPARE(decodedText("\xf0\x9f\x98\x80"), u"\U0001f600"_s);
}

void TestTextEncoding::everyByteCanBeDecoded()
{
    QByteArray bytes;
    for (int i = 0; i < 65536; ++i) {
        bytes += static_cast<char>(i >> 8);
        bytes += static_cast<char>(i & 0xff);
    }
    for (const auto &start :
        {QByteArray(), QByteArray("\xff\xfe"), QByteArray("\xfe\xff"), QByteArray("\xef\xbb\xbf")}) {
        const QString text = decodedText(start + bytes);
        QVERIFY(!text.isEmpty());
        QVERIFY(text.isValidUtf16());
        QVERIFY(!text.contains(u'\0'));
        QVERIFY(!text.contains(u'\r'));
    }
}

void TestTextEncoding::binaryFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n") << u"a PNG image"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"a PDF document"_s;
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04") << u"a ZIP archive or an office document"_s;
    QTest::newRow("RTF") << QByteArray("{\\rtf1 text}") << u"an RTF document"_s;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << u"a binary file"_s;
    QTest::newRow("text with zeros") << QByteArray("text\0\0\0\0text", 12) << u"a binary file"_s;
    QTest::newRow("controls") << QByteArray("\x01\x02\x03 a b c") << u"a binary file"_s;
}

void TestTextEncoding::binaryFilesAreNamed()
{
    QFETCH(QByteArray, bytes);
    QTEST(binaryKind(bytes), "kind");
}

void TestTextEncoding::textIsNotBinary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("ASCII with tabs") << QByteArray("a\tb\r\nc\f\n");
    QTest::newRow("UTF-16 with mark") << QByteArray("\xff\xfe"
                                                    "a\0b\0",
        6);
    QTest::newRow("UTF-16 without") << QByteArray("R\0o\0v\0e\0r\0s\0 \0e\0y\0e\0 \0h\0i\0m\0", 28);
    QTest::newRow("Windows-1252") << QByteArray("caf\xe9");
}

void TestTextEncoding::textIsNotBinary()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(binaryKind(bytes), QString());
}

RUMOURDESK_TEST(TestTextEncoding)
#include "tst_textencoding.moc"

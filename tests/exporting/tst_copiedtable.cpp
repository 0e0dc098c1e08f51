// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/copiedtable.h"
#include "tests/common/testregistry.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

namespace {

/// The links of a document, whose body is read as XML.
struct ReadTable {
    QStringList links;
    bool isWellFormed = false;
};

ReadTable readBack(const QString &html)
{
    ReadTable table;
    QString document = html.section(u"<body>"_s, 1).section(u"</body>"_s, 0, 0);
    document.replace(u"<br>"_s, u"<br/>"_s);
    QXmlStreamReader xml(document);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"a")
            table.links += xml.attributes().value(u"href"_s).toString();
    }
    table.isWellFormed = !xml.hasError();
    return table;
}

} // namespace

class TestCopiedTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isTabSeparatedText()
    {
        const CopiedTable table{{u"Player"_s, u"Note"_s}, {{{u"João"_s, u"a\tb\nc\r\nd"_s}}, {{u"=1"_s, u"-x"_s}}}};
        QCOMPARE(table.tabSeparated(), u"Player\tNote\nJoão\ta b c d\n'=1\t'-x\n"_s);
    }

    void isATableOfHtml()
    {
        const CopiedTable table{{u"Player"_s, u"<i>"_s}, {{{u"A & B <b>"_s, u"two\nlines"_s}, u"https://a.example/?x=1&y=\"2\""_s}}};
        QCOMPARE(table.html(),
            u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n<table>\n"
            "<thead><tr><th>Player</th><th>&lt;i&gt;</th></tr></thead>\n<tbody>\n"
            "<tr><td>A &amp; B &lt;b&gt;</td><td>two<br>lines</td></tr>\n"
            "</tbody>\n</table>\n</body></html>\n"_s); // quotation marks stand in no address
        QVERIFY(readBack(table.html()).isWellFormed);
    }

    void onlyAddressesOfTheWebBecomeLinks_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("links");
        const auto row = [](const char *name, const QString &address, bool isLink) {
            QTest::newRow(name) << address << (isLink ? QStringList{address} : QStringList());
        };
        row("https", u"https://www.example.org/a?b=1&c=2#d"_s, true);
        row("http", u"http://example.org"_s, true);
        row("none", {}, false);
        row("script", u"javascript:alert(1)"_s, false);
        row("file", u"file:///etc/passwd"_s, false);
        row("no host", u"https:///a"_s, false);
        row("way out of the attribute", u"https://a.example/\"onclick=\"x"_s, false);
        row("no address", u"see the paper"_s, false);
    }

    void onlyAddressesOfTheWebBecomeLinks()
    {
        QFETCH(QString, address);
        const CopiedTable table{{u"Player"_s}, {{{u"Isak"_s}, address}}};
        const ReadTable read = readBack(table.html());
        QVERIFY(read.isWellFormed);
        QTEST(read.links, "links");
    }

    void noCellIsAFormula()
    {
        const QString html = CopiedTable{{u"a"_s}, {{{u"=HYPERLINK(\"x\")"_s}}}}.html();
        QVERIFY2(html.contains(u"<td>'=HYPERLINK(&quot;x&quot;)</td>"_s), qPrintable(html));
    }

    void theClipboardGetsBoth()
    {
        const CopiedTable table{{u"Player"_s}, {{{u"Isak"_s}}}};
        const std::unique_ptr<QMimeData> data = table.mimeData();
        QCOMPARE(data->text(), table.tabSeparated());
        QCOMPARE(data->html(), table.html());
        QCOMPARE(data->formats(), (QStringList{u"text/plain"_s, u"text/html"_s}));
    }
};

RUMOURDESK_TEST(TestCopiedTable)
#include "tst_copiedtable.moc"

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/extraction/ruletest.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

/// What wordings.tsv says: how far each of many sentences has Iliman Ndiaye of Everton on his way to Fulham.
class TestWordings : public RuleTest
{
    Q_OBJECT

private Q_SLOTS:
    void sentenceTellsItsStep_data();
    void sentenceTellsItsStep();
};

void TestWordings::sentenceTellsItsStep_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stage");
    QFile table(QStringLiteral(RUMOURDESK_SOURCE_DIR "/tests/extraction/wordings.tsv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    table.readLine(); // the header
    QVERIFY(!table.atEnd());
    while (!table.atEnd()) {
        const QString line = QString::fromUtf8(table.readLine()).trimmed();
        const QString text = line.section(u'\t', 1);
        QTest::newRow(qPrintable(text)) << text << line.section(u'\t', 0, 0);
    }
}

void TestWordings::sentenceTellsItsStep()
{
    QFETCH(QString, text);
    QFETCH(QString, stage);
    const std::vector<Rumour> rumours = extractor().extract(articleOf(text, QDate(2026, 7, 15)));
    QCOMPARE(rumours.size(), size_t(1));
    const Rumour &rumour = rumours.front();
    const QStringList ends = {rumour.player, rumour.from, rumour.to};
    QCOMPARE(ends.join(u" | "_s), u"Iliman Ndiaye | Everton | Fulham"_s);
    QCOMPARE(stageName(rumour.stage), stage);
}

RUMOURDESK_TEST(TestWordings)
#include "tst_wordings.moc"

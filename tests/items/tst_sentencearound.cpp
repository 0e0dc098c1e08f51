// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sentencearound.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestSentenceAround final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void sentencesEndWhereTheyEnd_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        QTest::addRow("first") << u"He may go. He may stay."_s << u"He"_s << u"He may go."_s;
        QTest::addRow("last") << u"He may go. He may stay."_s << u"stay"_s << u"He may stay."_s;
        QTest::addRow("decimals") << u"They bid €69.5m for him. No more."_s << u"€69.5m"_s
                                  << u"They bid €69.5m for him."_s;
        QTest::addRow("paragraphs") << u"A headline\n\nHe may go."_s << u"go"_s << u"He may go."_s;
        QTest::addRow("whole body") << u"no full stop"_s << u"full"_s << u"no full stop"_s;
    }
    void sentencesEndWhereTheyEnd()
    {
        QFETCH(QString, body);
        QFETCH(QString, words);
        const Span span =
            sentenceAround(body, {static_cast<int>(body.indexOf(words)), static_cast<int>(words.size())});
        QTEST(body.mid(span.start, span.length), "expected");
    }
};

RUMOURDESK_TEST(TestSentenceAround)
#include "tst_sentencearound.moc"

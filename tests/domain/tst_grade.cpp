// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/grade.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestGrade final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsLetterAndDigit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // printed back; "-" for no grade
        const auto row = [](const QString &text, const QString &expected) { QTest::newRow(qPrintable(u'"' + text + u'"')) << text << expected; };
        row(u"B2"_s, u"B2"_s);
        row(u"b2"_s, u"B2"_s);
        row(u"A"_s, u"A"_s);
        row(u"f"_s, u"F"_s);
        row(u"1"_s, u"1"_s);
        row(u"6"_s, u"6"_s);
        row(u"F6"_s, u"F6"_s);
        for (const QString &wrong : {u""_s, u"G"_s, u"0"_s, u"7"_s, u"2B"_s, u"BB"_s, u"22"_s, u"B22"_s, u" B2"_s, u"B "_s, u"\u0661"_s})
            row(wrong, u"-"_s);
    }
    void readsLetterAndDigit()
    {
        QFETCH(QString, text);
        const std::optional<Grade> grade = gradeFromText(text);
        QTEST(grade ? gradeText(*grade) : u"-"_s, "expected");
    }

    void everyGradeHasWordsOfItsOwn()
    {
        QStringList words;
        for (int i = 0; i < reliabilityCount; ++i) {
            const auto reliability = static_cast<Reliability>(i);
            QCOMPARE(reliabilityFromLetter(reliabilityLetter(reliability)), std::optional(reliability));
            words.append(reliabilityText(reliability));
        }
        for (int i = 0; i < credibilityCount; ++i) {
            const auto credibility = static_cast<Credibility>(i);
            QCOMPARE(credibilityFromDigit(credibilityDigit(credibility)), std::optional(credibility));
            words.append(credibilityText(credibility));
        }
        for (int i = 0; i < outcomeCount; ++i) {
            const auto outcome = static_cast<Outcome>(i);
            QCOMPARE(outcomeFromName(outcomeName(outcome)), std::optional(outcome));
            words.append(outcomeText(outcome));
        }
        QVERIFY(!words.contains(QString()));
        QCOMPARE(words.removeDuplicates(), 0);
        QCOMPARE(outcomeFromName(u"moved"), std::nullopt);
    }
};

RUMOURDESK_TEST(TestGrade)
#include "tst_grade.moc"

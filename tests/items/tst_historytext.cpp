// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historytext.h"
#include "tests/common/testregistry.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestHistoryText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsFieldAndValues_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("before"); // "-": nothing was there
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("text");
        const auto row = [](AnnotationField field, const QString &before, const QString &after, const QString &text) {
            QTest::newRow(qPrintable(text)) << static_cast<int>(field) << before << after << text;
        };
        row(AnnotationField::Reliability, u"-"_s, u"B"_s, u"Reliability: B"_s);
        row(AnnotationField::Reliability, u"B"_s, u"C"_s, u"Reliability: B \u2192 C"_s);
        row(AnnotationField::Note, u"Ask"_s, u"-"_s, u"Note: Ask \u2192 none"_s);
        row(AnnotationField::Star, u"-"_s, u"1"_s, u"Star: set"_s);
        row(AnnotationField::Star, u"1"_s, u"-"_s, u"Star: set \u2192 none"_s);
        row(AnnotationField::Outcome, u"-"_s, u"moved-there"_s, u"Outcome: Moved there"_s);
        row(AnnotationField::To, u"-"_s, u"Arsenal\u001f5,7"_s, u"To corrected: Arsenal"_s);
        row(AnnotationField::ContractUntil, u"2028"_s, u""_s, u"Contract until corrected: 2028 \u2192 not given"_s);
        row(AnnotationField::Sources, u"-"_s, u"Marca\nAS"_s, u"Sources corrected: Marca; AS"_s);
    }
    void tellsFieldAndValues()
    {
        QFETCH(int, field);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, text);
        const auto value = [](const QString &written) { return written == u"-"_s ? std::nullopt : std::optional(written); };
        const LoggedChange logged{stepOf(), {{}, field, value(before), value(after)}};
        QCOMPARE(historyText(logged), u"24 Nov 2026 10:12 \u00b7 "_s + text);
    }

    void tellsWhoAndHow()
    {
        LoggedChange logged{stepOf(u"analyst"_s), {{}, static_cast<int>(AnnotationField::Star), std::nullopt, u"1"_s}};
        QVERIFY(historyText(logged).endsWith(u"Star: set \u00b7 analyst"_s));
        logged.step.kind = StepKind::Undone;
        QVERIFY(historyText(logged).endsWith(u"analyst (undone)"_s));
        logged.step.kind = StepKind::Redone;
        QVERIFY(historyText(logged).endsWith(u"analyst (done again)"_s));
    }

    void tellsOfSavedFilters()
    {
        const Subject late{SubjectKind::SavedFilter, {}, u"late"_s};
        const LoggedChange saved{stepOf(), {late, static_cast<int>(SubjectField::Expression), std::nullopt, u"stage>=talks"_s}};
        QVERIFY(historyText(saved).endsWith(u"Filter: stage>=talks"_s));
        const LoggedChange moved{stepOf(), {late, static_cast<int>(SubjectField::Position), u"1"_s, u"2"_s}};
        QVERIFY(historyText(moved).endsWith(u"Place: 1 \u2192 2"_s));
    }

private:
    /// In the time zone of the tests.
    [[nodiscard]] static StepHead stepOf(const QString &who = {})
    {
        StepHead step;
        step.at = QDateTime(QDate(2026, 11, 24), QTime(10, 12)).toMSecsSinceEpoch();
        step.who = who;
        return step;
    }
};

RUMOURDESK_TEST(TestHistoryText)
#include "tst_historytext.moc"

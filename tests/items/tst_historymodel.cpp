// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historymodel.h"
#include "tests/common/testregistry.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

LoggedChange logged(const QString &who, StepKind kind, AnnotationField field, const std::optional<QString> &before,
    const std::optional<QString> &after)
{
    LoggedChange entry;
    entry.step = {.id = 1,
        .at = QDateTime(QDate(2026, 11, 24), QTime(10, 12, 5)).toMSecsSinceEpoch(),
        .who = who,
        .name = u"Some step"_s,
        .kind = kind,
        .of = 0};
    entry.change = {{}, static_cast<int>(field), before, after};
    return entry;
}

} // namespace

class TestHistoryModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void tellsTheNewestFirst()
    {
        HistoryModel model({
            logged(u"ann"_s, StepKind::Done, AnnotationField::Reliability, {}, u"B"_s),
            logged(u"bob"_s, StepKind::Continued, AnnotationField::To, correctionText(u"Everton"_s, Span{4, 7}), u""_s),
            logged(u"cyd"_s, StepKind::Undone, AnnotationField::Outcome, u"moved-there"_s, {}),
            logged({}, StepKind::Redone, AnnotationField::Star, {}, u"1"_s),
        });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(rows(model),
            (QStringList{
                u"24 Nov 2026 10:12:05||Star|none|set|Redo Some step"_s,
                u"24 Nov 2026 10:12:05|cyd|Outcome|Moved there|none|Undo Some step"_s,
                u"24 Nov 2026 10:12:05|bob|To corrected|Everton|not given|Some step"_s,
                u"24 Nov 2026 10:12:05|ann|Reliability|none|B|Some step"_s,
            }));
    }

    void hasATitleForEveryColumn()
    {
        HistoryModel model({});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QStringList titles;
        for (int column = 0; column < model.columnCount(); ++column)
            titles += model.headerData(column, Qt::Horizontal).toString();
        QCOMPARE(titles.join(u'|'), u"When|Who|What|Before|After|Step"_s);
        QCOMPARE(model.rowCount(), 0);
    }

private:
    static QStringList rows(const HistoryModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells += model.index(row, column).data().toString();
            rows += cells.join(u'|');
        }
        return rows;
    }
};

RUMOURDESK_TEST(TestHistoryModel)
#include "tst_historymodel.moc"

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/logcsv.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

namespace {

const RumourKey isak{{3}, u"Alexander Isak"_s, u"Liverpool"_s};

Change changeOf(AnnotationField field, const std::optional<QString> &before, const std::optional<QString> &after)
{
    return {subjectOf(isak), static_cast<int>(field), before, after};
}

} // namespace

class TestLogCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyChangeIsARow_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("cells"); // from the column "about" on
        const auto row = [](const char *name, const Change &change, const QString &cells) {
            QTest::newRow(name) << change << cells;
        };
        const QString start = u"rumour,3,Alexander Isak,Liverpool,,"_s;
        row("grade", changeOf(AnnotationField::Reliability, u"B"_s, u"C"_s), start + u"reliability,B,,C,"_s);
        row("from nothing", changeOf(AnnotationField::Note, {}, u"-1"_s), start + u"note,,,'-1,"_s);
        row("to nothing", changeOf(AnnotationField::Tags, u"a, b"_s, {}), start + u"tags,\"a, b\",,,"_s);
        row("corrected to nothing", changeOf(AnnotationField::Fee, {}, QString(u""_s)), start + u"fee,,,\"\","_s);
        row("with places", changeOf(AnnotationField::To, correctionText(u"Everton"_s, Span{4, 7}), correctionText(u"@x"_s, Span{20, 2})),
            start + u"to,Everton,4+7,'@x,20+2"_s);
        row("lines", changeOf(AnnotationField::Sources, {}, u"a\nb"_s), start + u"sources,,,\"a\nb\","_s);
        row("outlet", {{SubjectKind::Outlet, {}, u"=Post"_s}, 0, {}, u"A"_s}, u"outlet,,,,'=Post,reliability,,,A,"_s);
        row("journalist", {{SubjectKind::Journalist, {}, u"Ann"_s}, 0, u"A"_s, {}}, u"journalist,,,,Ann,reliability,A,,,"_s);
        row("filter", {{SubjectKind::SavedFilter, {}, u"late"_s}, 100, {}, u"-to:spurs"_s},
            u"saved-filter,,,,late,expression,,,'-to:spurs,"_s);
        row("place of a filter", {{SubjectKind::SavedFilter, {}, u"late"_s}, 101, u"2"_s, u"1"_s},
            u"saved-filter,,,,late,position,2,,1,"_s);
    }

    void everyChangeIsARow()
    {
        QFETCH(Change, change);
        QFETCH(QString, cells);
        const StepHead step{.id = 12, .at = 1'770'000'000'123, .who = u"a,b"_s, .name = u"+1"_s, .kind = StepKind::Redone, .of = 7};
        QCOMPARE(QString::fromUtf8(logCsvRow(step, &change)),
            u"12,2026-02-02T02:40:00.123Z,\"a,b\",'+1,redone,7,"_s + cells + u"\r\n"_s);
    }

    void aStepWithoutChangesIsARowToo()
    {
        const StepHead step{.id = 2, .at = 0, .who = {}, .name = u"Star"_s, .kind = StepKind::Undone, .of = 1};
        const QByteArray row = logCsvRow(step, nullptr);
        QCOMPARE(row, QByteArray("2,1970-01-01T00:00:00.000Z,,Star,undone,1,,,,,,,,,,\r\n"));
        QCOMPARE(row.count(','), logCsvHeader().count(','));
    }

    void everyKindOfStepHasAName()
    {
        QStringList names;
        for (int kind = 0; kind <= static_cast<int>(StepKind::Noted); ++kind)
            names += stepKindName(static_cast<StepKind>(kind));
        QCOMPARE(names, (QStringList{u"done"_s, u"continued"_s, u"undone"_s, u"redone"_s, u"noted"_s}));
    }
};

RUMOURDESK_TEST(TestLogCsv)
#include "tst_logcsv.moc"

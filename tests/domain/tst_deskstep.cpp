// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/deskstep.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

/// "do", "go on 1", "undo 1", "redo 1"; steps are numbered from 1.
std::vector<StepHead> stepsOf(const QStringList &words)
{
    std::vector<StepHead> steps;
    for (const QString &word : words) {
        StepHead step;
        step.id = static_cast<qint64>(steps.size()) + 1;
        step.of = word.section(u' ', -1).toLongLong();
        step.kind = word.startsWith(u"go on"_s) ? StepKind::Continued
            : word.startsWith(u"undo"_s)        ? StepKind::Undone
            : word.startsWith(u"redo"_s)        ? StepKind::Redone
            : word.startsWith(u"note"_s)        ? StepKind::Noted
                                                : StepKind::Done;
        steps.push_back(step);
    }
    return steps;
}

QString numbers(const std::vector<StepHead> &steps)
{
    QStringList ids;
    for (const StepHead &step : steps)
        ids.append(QString::number(step.id));
    return ids.join(u' ');
}

} // namespace

class TestDeskStep final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void stacksFollowFromTheLog_data()
    {
        QTest::addColumn<QStringList>("log");
        QTest::addColumn<QString>("undoable");
        QTest::addColumn<QString>("redoable");
        const auto row = [](const char *name, const QStringList &log, const QString &undoable, const QString &redoable) {
            QTest::newRow(name) << log << undoable << redoable;
        };
        row("nothing", {}, u""_s, u""_s);
        row("two steps", {u"do"_s, u"do"_s}, u"1 2"_s, u""_s);
        row("one taken back", {u"do"_s, u"do"_s, u"undo 2"_s}, u"1"_s, u"2"_s);
        row("all taken back", {u"do"_s, u"do"_s, u"undo 2"_s, u"undo 1"_s}, u""_s, u"2 1"_s);
        row("one done again", {u"do"_s, u"do"_s, u"undo 2"_s, u"undo 1"_s, u"redo 1"_s}, u"1"_s, u"2"_s);
        row("something new", {u"do"_s, u"do"_s, u"undo 2"_s, u"do"_s}, u"1 4"_s, u""_s);
        row("a note that grows", {u"do"_s, u"go on 1"_s, u"go on 1"_s}, u"1"_s, u""_s);
        row("a note that grows after an undo", {u"do"_s, u"do"_s, u"undo 2"_s, u"go on 1"_s}, u"1"_s, u""_s);
        row("something that came about by itself", {u"do"_s, u"do"_s, u"undo 2"_s, u"note"_s}, u"1"_s, u"2"_s);
        row("undone, redone, undone", {u"do"_s, u"undo 1"_s, u"redo 1"_s, u"undo 1"_s}, u""_s, u"1"_s);
        row("undone out of order", {u"do"_s, u"do"_s, u"undo 1"_s}, u"2"_s, u"1"_s);
        row("undone twice", {u"do"_s, u"undo 1"_s, u"undo 1"_s}, u""_s, u"1"_s);
    }
    void stacksFollowFromTheLog()
    {
        QFETCH(QStringList, log);
        const UndoStacks stacks = undoStacksOf(stepsOf(log));
        QTEST(numbers(stacks.undoable), "undoable");
        QTEST(numbers(stacks.redoable), "redoable");
    }
};

RUMOURDESK_TEST(TestDeskStep)
#include "tst_deskstep.moc"

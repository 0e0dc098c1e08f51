// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/typedannotations.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

AnnotatedRumour gradedRumour()
{
    AnnotatedRumour rumour;
    rumour.read.id = {7};
    rumour.read.article = {3};
    rumour.read.rumour.player = u"Alexander Isak"_s;
    rumour.read.rumour.from = u"Newcastle United"_s;
    rumour.read.rumour.to = u"Liverpool"_s;
    rumour.read.rumour.fee = Fee{90'000'000, 100'000'000, Currency::EUR, FeeBasis::Asking};
    rumour.annotation.grade = {Reliability::B, Credibility::ProbablyTrue};
    rumour.annotation.tags = {u"keeper"_s, u"Urgent"_s};
    rumour.annotation.note = u"Ask"_s;
    rumour.annotation.isStarred = true;
    rumour.annotation.corrections = {{AnnotationField::From, correctionText(u"Everton"_s, Span{4, 7})}};
    rumour.shown = rumour.read;
    rumour.shown.rumour = corrected(rumour.read.rumour, rumour.annotation.corrections);
    return rumour;
}

KnownNames names()
{
    return {[](QStringView typed) { return typed == u"spurs" ? u"Tottenham Hotspur"_s : QString(); },
        [](QStringView typed) { return typed == u"bbc" ? u"BBC Sport"_s : QString(); }};
}

/// "tags: keeper, Urgent > none".
QStringList dumped(const std::vector<Change> &changes)
{
    QStringList lines;
    for (const Change &change : changes) {
        lines += u"%1: %2 > %3"_s.arg(annotationFieldName(static_cast<AnnotationField>(change.field)),
            change.before.value_or(u"none"_s), change.after.value_or(u"none"_s));
    }
    return lines;
}

} // namespace

class TestTypedAnnotations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void saysWhatIsToBeChanged_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("changes");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *title, const QStringList &words, const QStringList &changes, const QString &name) {
            QTest::newRow(title) << words << changes << name;
        };
        row("grade", {u"grade=a1"_s}, {u"reliability: B > A"_s, u"credibility: 2 > 1"_s}, u"Grade A1"_s);
        row("letter alone", {u"grade=C"_s}, {u"reliability: B > C"_s}, u"Grade C"_s);
        row("digit alone", {u"grade=6"_s}, {u"credibility: 2 > 6"_s}, u"Grade 6"_s);
        row("no grade", {u"grade="_s}, {u"reliability: B > none"_s, u"credibility: 2 > none"_s}, u"Clear grade"_s);
        row("the same grade", {u"grade=B2"_s}, {}, u"Grade B2"_s);
        row("outcome", {u"outcome=moved-there"_s}, {u"outcome: none > moved-there"_s}, u"Outcome: Moved there"_s);
        row("no outcome", {u"outcome="_s}, {}, u"Clear outcome"_s);
        row("tags", {u"tags=left foot, young"_s}, {u"tags: keeper, Urgent > left foot, young"_s}, u"Tags"_s);
        row("no tags", {u"tags="_s}, {u"tags: keeper, Urgent > none"_s}, u"Tags"_s);
        row("one more tag", {u"tag=young"_s}, {u"tags: keeper, Urgent > keeper, Urgent, young"_s}, u"Tags"_s);
        row("a tag that is there", {u"tag=urgent"_s}, {}, u"Tags"_s);
        row("a tag less", {u"untag=urgent"_s}, {u"tags: keeper, Urgent > keeper"_s}, u"Tags"_s);
        row("tags in their order", {u"tags="_s, u"tag=a"_s, u"tag=b"_s, u"untag=a"_s}, {u"tags: keeper, Urgent > b"_s},
            u"Tags"_s);
        row("note", {u"note=x = y, \"z\""_s}, {u"note: Ask > x = y, \"z\""_s}, u"Note"_s);
        row("no note", {u"note="_s}, {u"note: Ask > none"_s}, u"Note"_s);
        row("star", {u"star=yes"_s}, {}, u"Star"_s);
        row("no star", {u"STAR=no"_s}, {u"star: 1 > none"_s}, u"Star"_s);
        row("read and rejected", {u"read=yes"_s, u"reject=yes"_s}, {u"read: none > 1"_s, u"rejected: none > 1"_s},
            u"Read, Reject"_s);
        row("club by a short name", {u"to=spurs"_s}, {u"to: none > Tottenham Hotspur"_s}, u"Correct to"_s);
        row("no club", {u"to="_s}, {u"to: none > "_s}, u"Correct to"_s);
        row("club as it was read", {u"from=Newcastle United"_s}, {u"from: Everton\x1f""4,7 > none"_s}, u"Correct from"_s);
        row("correction that is there", {u"from=Everton"_s}, {}, u"Correct from"_s);
        row("fee keeps its basis", {u"fee=£40m"_s}, {u"fee: none > GBP 40000000-40000000 asking"_s}, u"Correct fee"_s);
        row("fee with a basis", {u"fee=up to $5m bid"_s}, {u"fee: none > USD -5000000 bid"_s}, u"Correct fee"_s);
        row("window", {u"window=Summer 2026"_s}, {u"window: none > summer-2026"_s}, u"Correct window"_s);
        row("outlets", {u"source=bbc; Marca"_s}, {u"sources: none > BBC Sport\nMarca"_s}, u"Correct sources"_s);
        row("contract", {u"contract=2028"_s}, {u"contract_until: none > 2028"_s}, u"Correct contract until"_s);
        row("restore", {u"restore=from"_s}, {u"from: Everton\x1f""4,7 > none"_s}, u"Restore from"_s);
        row("restore what was not corrected", {u"restore=to, fee"_s}, {}, u"Restore to, fee"_s);
        row("restore all", {u"restore=all"_s}, {u"from: Everton\x1f""4,7 > none"_s}, u"Restore all"_s);
    }

    void saysWhatIsToBeChanged()
    {
        QFETCH(QStringList, words);
        const Result<TypedAnnotations> typed = TypedAnnotations::parse(words);
        QVERIFY_RESULT(typed);
        const std::vector<Change> changes = typed->changesOf(gradedRumour(), names());
        QTEST(dumped(changes), "changes");
        for (const Change &change : changes)
            QCOMPARE(change.subject, subjectOf({{3}, u"Alexander Isak"_s, u"Liverpool"_s}));
        QTEST(typed->stepName(), "name");
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("mention");
        const auto row = [](const QStringList &words, const QString &mention) {
            QTest::newRow(qPrintable(words.join(u' '))) << words << mention;
        };
        row({u"grade=G"_s}, u"a letter from A to F"_s);
        row({u"grade=2B"_s}, u"“grade=2B”"_s);
        row({u"outcome=gone"_s}, u"moved-elsewhere"_s);
        row({u"tag="_s}, u"“tag=”"_s);
        row({u"star=1"_s}, u"yes or no"_s);
        row({u"restore=note"_s}, u"“restore=note”"_s);
        row({u"restore="_s}, u"to,fee"_s);
        row({u"graed=B2"_s}, u"“graed”"_s);
        row({u"star"_s}, u"“star” is neither"_s);
        row({u"=x"_s}, u"“=x”"_s);
        row({u"note=a"_s, u"note=b"_s}, u"“note” is given twice"_s);
        row({u"stage=maybe"_s}, u"medical or done"_s);
        row({u"player="_s}, u"a name"_s);
        row({u"fee=40"_s}, u"no currency"_s);
        row({u"age=old"_s}, u"such as 24"_s);
        row({u"window=2026"_s}, u"summer 2026"_s);
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, mention);
        const Result<TypedAnnotations> typed = TypedAnnotations::parse(words);
        QVERIFY(!typed);
        QCOMPARE(typed.error().kind, Error::Kind::Invalid);
        QVERIFY2(typed.error().message.contains(mention), qPrintable(typed.error().message));
    }

    void everyFieldCanBeCorrected()
    {
        for (int i = 0; i < fieldCount; ++i) {
            const auto field = static_cast<Field>(i);
            const QString value = editedText(gradedRumour().read.rumour, field);
            if (value.isEmpty())
                continue;
            const Result<TypedAnnotations> typed = TypedAnnotations::parse({fieldName(field) + u'=' + value});
            QVERIFY_RESULT(typed);
        }
    }
};

RUMOURDESK_TEST(TestTypedAnnotations)
#include "tst_typedannotations.moc"

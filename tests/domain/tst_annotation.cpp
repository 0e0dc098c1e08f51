// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/annotation.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

Rumour readRumour()
{
    Rumour rumour;
    rumour.player = u"Isak"_s;
    rumour.from = u"Newcastle"_s;
    rumour.to = u"Liverpool"_s;
    rumour.move = Move::Loan;
    rumour.stage = Stage::Talks;
    rumour.fee = Fee{90'000'000, 100'000'000, Currency::EUR, FeeBasis::Asking};
    rumour.window = TransferWindow{2026, Season::Summer};
    rumour.sources = {u"Outlet, One"_s, u"Outlet Two"_s};
    rumour.journalists = {u"Writer"_s};
    rumour.contractUntil = 2028;
    rumour.age = 26;
    return rumour;
}

} // namespace

class TestAnnotation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFieldOfARumourIsText_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("text");
        const auto row = [](Field field, const QString &text) { QTest::newRow(qPrintable(fieldName(field))) << field << text; };
        row(Field::Player, u"Isak"_s);
        row(Field::From, u"Newcastle"_s);
        row(Field::To, u"Liverpool"_s);
        row(Field::Move, u"loan"_s);
        row(Field::Stage, u"talks"_s);
        row(Field::Fee, u"EUR 90000000-100000000 asking"_s);
        row(Field::Window, u"summer-2026"_s);
        row(Field::Sources, u"Outlet, One\nOutlet Two"_s);
        row(Field::Journalists, u"Writer"_s);
        row(Field::ContractUntil, u"2028"_s);
        row(Field::Age, u"26"_s);
    }
    void everyFieldOfARumourIsText()
    {
        QFETCH(Field, field);
        const Rumour rumour = readRumour();
        QTEST(fieldValueText(rumour, field), "text");
        Rumour other;
        QVERIFY(setFieldValue(other, field, fieldValueText(rumour, field)));
        QCOMPARE(fieldValueText(other, field), fieldValueText(rumour, field));
        other = Rumour();
        QCOMPARE(setFieldValue(other, field, QString()), field != Field::Player && field != Field::Move && field != Field::Stage);
        QCOMPARE(other, Rumour());
    }

    void feesMayBeOpen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed"); // "-": refused
        const auto row = [](const QString &text, const QString &printed) { QTest::newRow(qPrintable(text)) << text << printed; };
        row(u"GBP 5-5 bid"_s, u"\u00a35"_s);
        row(u"GBP 5000000- asking"_s, u"\u00a35m or more"_s);
        row(u"GBP -5000000 asking"_s, u"up to \u00a35m"_s);
        for (const QString &wrong : {u"GBP - bid"_s, u"XXX 5-5 bid"_s, u"GBP 5-5 gift"_s, u"GBP 5 bid"_s, u"GBP x-5 bid"_s, u"GBP 5--5 bid"_s, u"5-5 bid"_s})
            row(wrong, u"-"_s);
    }
    void feesMayBeOpen()
    {
        QFETCH(QString, text);
        Rumour rumour;
        const bool isSet = setFieldValue(rumour, Field::Fee, text);
        QCOMPARE(isSet, rumour.fee.has_value());
        QTEST(rumour.fee ? feeText(*rumour.fee) : u"-"_s, "printed");
    }

    void correctionsLieOverWhatWasRead()
    {
        const Rumour read = readRumour();
        QCOMPARE(corrected(read, {}), read);
        const Rumour changed = corrected(read,
            {{AnnotationField::To, u"Arsenal"_s}, {AnnotationField::Fee, QString()}, {AnnotationField::Stage, u"nonsense"_s},
                {AnnotationField::Note, u"no correction"_s}});
        Rumour expected = read;
        expected.to = u"Arsenal"_s;
        expected.fee.reset();
        QCOMPARE(changed, expected);
    }

    void correctionFromTheArticleKeepsItsPlace()
    {
        Rumour read = readRumour();
        read.evidence = {{Field::To, {3, 9}}, {Field::Stage, {0, 2}}};
        const QString text = correctionText(u"Arsenal"_s, Span{40, 7});
        QCOMPARE(correctionValue(text), u"Arsenal"_s);
        QCOMPARE(correctionSpan(text), std::optional(Span{40, 7}));
        QCOMPARE(correctionSpan(correctionText(u"Arsenal"_s, std::nullopt)), std::nullopt);
        const Rumour marked = corrected(read, {{AnnotationField::To, text}});
        QCOMPARE(marked.to, u"Arsenal"_s);
        QCOMPARE(spanOf(marked.evidence, Field::To), std::optional(Span{40, 7}));
        QCOMPARE(spanOf(marked.evidence, Field::Stage), std::optional(Span{0, 2}));
        const Rumour typed = corrected(read, {{AnnotationField::To, u"Arsenal"_s}});
        QCOMPARE(spanOf(typed.evidence, Field::To), std::nullopt);
    }

    void everyWordOfAnAnalystHasItsPlace()
    {
        for (int i = 0; i < annotationFieldCount; ++i) {
            const auto field = static_cast<AnnotationField>(i);
            Annotation annotation;
            QCOMPARE(annotationValue(annotation, field), std::nullopt);
            const QString text = field == AnnotationField::Reliability ? u"B"_s : field == AnnotationField::Outcome ? u"stayed"_s : u"1"_s;
            setAnnotationValue(annotation, {field, text});
            QVERIFY2(!annotation.isEmpty(), qPrintable(annotationFieldName(field)));
            QCOMPARE(annotationValue(annotation, field), std::optional(text));
            QCOMPARE(correctedField(field).has_value(), !annotation.corrections.empty());
        }
    }

    void correctionsStandOnceAndInOrder()
    {
        Annotation annotation;
        setAnnotationValue(annotation, {AnnotationField::To, u"Arsenal"_s});
        setAnnotationValue(annotation, {AnnotationField::Player, u"Alexander Isak"_s});
        setAnnotationValue(annotation, {AnnotationField::To, QString()});
        QCOMPARE(annotation.corrections,
            (std::vector<AnnotationValue>{{AnnotationField::Player, u"Alexander Isak"_s}, {AnnotationField::To, QString()}}));
        QCOMPARE(annotationValue(annotation, AnnotationField::To), std::optional(QString()));
    }

    void correctionsAreNamedAsTheirFields()
    {
        QCOMPARE(correctionOf(Field::Age), AnnotationField::Age);
        QCOMPARE(correctedField(AnnotationField::Sources), std::optional(Field::Sources));
        QCOMPARE(correctedField(AnnotationField::Note), std::nullopt);
        QCOMPARE(annotationFieldName(AnnotationField::Added), u"added"_s);
        QCOMPARE(annotationFieldName(AnnotationField::ContractUntil), u"contract_until"_s);
    }

    void tagsStandOnce_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("tags");
        QTest::newRow("none") << u""_s << u""_s;
        QTest::newRow("blanks and commas") << u" , ,, "_s << u""_s;
        QTest::newRow("doubles") << u"urgent, Keeper,URGENT, left  foot "_s << u"urgent, Keeper, left foot"_s;
    }
    void tagsStandOnce()
    {
        QFETCH(QString, typed);
        QTEST(tagsText(tagsFromText(typed)), "tags");
    }

    void othersTagsTakeWhatWasChanged_data()
    {
        QTest::addColumn<QString>("tags");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("now");
        QTest::newRow("added") << u"x1, x2"_s << u"y1"_s << u"y1, zz"_s << u"x1, x2, zz"_s;
        QTest::newRow("removed") << u"x1, old"_s << u"old, y1"_s << u"y1"_s << u"x1"_s;
        QTest::newRow("put in its place") << u"old, x1"_s << u"old"_s << u"new"_s << u"x1, new"_s;
        QTest::newRow("there already") << u"ZZ"_s << u""_s << u"zz"_s << u"ZZ"_s;
        QTest::newRow("other case") << u"Old"_s << u"old"_s << u""_s << u""_s;
        QTest::newRow("nothing") << u"x1"_s << u"y1"_s << u"y1"_s << u"x1"_s;
    }
    void othersTagsTakeWhatWasChanged()
    {
        QFETCH(QString, tags);
        QFETCH(QString, shown);
        QFETCH(QString, typed);
        QTEST(tagsText(retagged(tagsFromText(tags), tagsFromText(shown), tagsFromText(typed))), "now");
    }
};

RUMOURDESK_TEST(TestAnnotation)
#include "tst_annotation.moc"

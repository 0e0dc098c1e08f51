// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/correctiontext.h"
#include "models/domain/annotation.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

const KnownNames names{
    [](QStringView club) { return club.compare(u"spurs", Qt::CaseInsensitive) == 0 ? u"Tottenham Hotspur"_s : QString(); },
    [](QStringView outlet) { return outlet == u"bbc" ? u"BBC Sport"_s : QString(); },
};

} // namespace

class TestCorrectionText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsWhatIsTyped_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        const auto row = [](Field field, const QString &typed, const QString &stored) {
            QTest::newRow(qPrintable(fieldName(field) + u": "_s + typed)) << field << typed << stored;
        };
        row(Field::Player, u"  Alexander   Isak "_s, u"Alexander Isak"_s);
        row(Field::To, u"spurs"_s, u"Tottenham Hotspur"_s);
        row(Field::To, u"Wrexham"_s, u"Wrexham"_s);
        row(Field::From, u""_s, u""_s);
        row(Field::Sources, u"bbc; Marca;; "_s, u"BBC Sport\nMarca"_s);
        row(Field::Journalists, u"Ann Field; bbc"_s, u"Ann Field\nbbc"_s);
        row(Field::Stage, u"Talks"_s, u"talks"_s);
        row(Field::Move, u"LOAN"_s, u"loan"_s);
        row(Field::Window, u"Summer 2026"_s, u"summer-2026"_s);
        row(Field::Window, u"winter-2027"_s, u"winter-2027"_s);
        row(Field::Window, u""_s, u""_s);
        row(Field::Age, u"24"_s, u"24"_s);
        row(Field::ContractUntil, u" 2028 "_s, u"2028"_s);
        row(Field::Fee, u""_s, u""_s);
        row(Field::Fee, u"£40m"_s, u"GBP 40000000-40000000 valuation"_s);
        row(Field::Fee, u"£40 million bid"_s, u"GBP 40000000-40000000 bid"_s);
        row(Field::Fee, u"60 million euros"_s, u"EUR 60000000-60000000 valuation"_s);
        row(Field::Fee, u"€90m-100m asking"_s, u"EUR 90000000-100000000 asking"_s);
        row(Field::Fee, u"€90–100m Asking"_s, u"EUR 90000000-100000000 asking"_s);
        row(Field::Fee, u"up to $20.5m agreed"_s, u"USD -20500000 agreed"_s);
        row(Field::Fee, u"£15m or more"_s, u"GBP 15000000- valuation"_s);
        row(Field::Fee, u"£15m+ clause"_s, u"GBP 15000000- clause"_s);
    }
    void readsWhatIsTyped()
    {
        QFETCH(Field, field);
        QFETCH(QString, typed);
        const Result<QString> stored = correctionFromTyped(field, typed, names, FeeBasis::Valuation);
        QVERIFY_RESULT(stored);
        QTEST(*stored, "stored");
    }

    void saysWhatWouldBeRight_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("hint");
        const auto row = [](Field field, const QString &typed, const QString &hint) {
            QTest::newRow(qPrintable(fieldName(field) + u": "_s + typed)) << field << typed << hint;
        };
        row(Field::Player, u" "_s, u"a name"_s);
        row(Field::Stage, u"nearly"_s, u"medical or done"_s);
        row(Field::Stage, u""_s, u"medical or done"_s);
        row(Field::Move, u"gift"_s, u"loan"_s);
        row(Field::Window, u"soon"_s, u"summer 2026"_s);
        row(Field::Age, u"-3"_s, u"24"_s);
        row(Field::Age, u"999"_s, u"24"_s);
        row(Field::Age, u"12"_s, u"24"_s);
        row(Field::ContractUntil, u"1"_s, u"2028"_s);
        row(Field::ContractUntil, u"9999"_s, u"2028"_s);
        row(Field::Window, u"summer 1200"_s, u"summer 2026"_s);
        row(Field::Fee, u"€0 bid"_s, u"£40m bid"_s);
        row(Field::ContractUntil, u"long"_s, u"2028"_s);
        row(Field::Fee, u"40m"_s, u"currency"_s);
        row(Field::Fee, u"a lot"_s, u"£40m bid"_s);
        row(Field::Fee, u"bid"_s, u"£40m bid"_s);
        row(Field::Fee, u"£90m-80m"_s, u"£40m bid"_s);
        row(Field::Fee, u"up to £80m-90m"_s, u"£40m bid"_s);
        row(Field::Fee, u"£1m-2m-3m"_s, u"£40m bid"_s);
    }
    void saysWhatWouldBeRight()
    {
        QFETCH(Field, field);
        QFETCH(QString, typed);
        QFETCH(QString, hint);
        const Result<QString> stored = correctionFromTyped(field, typed, names);
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, Error::Kind::Malformed);
        QVERIFY2(stored.error().message.contains(hint), qPrintable(stored.error().message));
    }

    void whatIsEditedReadsBackTheSame()
    {
        Rumour rumour;
        rumour.player = u"Isak"_s;
        rumour.to = u"Liverpool"_s;
        rumour.fee = Fee{90'000'000, 100'000'000, Currency::EUR, FeeBasis::Clause};
        rumour.window = TransferWindow{2026, Season::Summer};
        rumour.sources = {u"Marca"_s, u"AS"_s};
        rumour.age = 24;
        for (int i = 0; i < fieldCount; ++i) {
            const auto field = static_cast<Field>(i);
            const Result<QString> stored = correctionFromTyped(field, editedText(rumour, field), names);
            QVERIFY_RESULT(stored);
            QCOMPARE(*stored, fieldValueText(rumour, field));
        }
        for (const Fee &fee : {Fee{std::nullopt, 5'000'000, Currency::USD, FeeBasis::Bid}, Fee{1'500'000, std::nullopt, Currency::GBP, FeeBasis::Agreed}}) {
            rumour.fee = fee;
            QCOMPARE(*correctionFromTyped(Field::Fee, editedText(rumour, Field::Fee), names), fieldValueText(rumour, Field::Fee));
        }
    }
};

RUMOURDESK_TEST(TestCorrectionText)
#include "tst_correctiontext.moc"

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/result.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

const Error tooLarge{Error::Kind::TooLarge, u"too large"_s, u"/some/path"_s};

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{Error::Kind::Invalid, u"odd"_s, {}};
    return number / 2;
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void holdsAValue()
    {
        Result<QString> result(u"text"_s);
        QVERIFY(result.isOk());
        QVERIFY(static_cast<bool>(result));
        QCOMPARE(result.value(), u"text"_s);
        QCOMPARE(*result, u"text"_s);
        QCOMPARE(result->size(), 4);
        result->append(u'!');
        QCOMPARE(*result, u"text!"_s);
    }

    void holdsAnError()
    {
        const Result<QString> result(tooLarge);
        QVERIFY(!result.isOk());
        QVERIFY(!static_cast<bool>(result));
        QCOMPARE(result.error(), tooLarge);
    }

    void comparesEveryPartOfAnError()
    {
        QVERIFY((tooLarge != Error{Error::Kind::Binary, tooLarge.message, tooLarge.detail}));
        QVERIFY((tooLarge != Error{tooLarge.kind, u"other"_s, tooLarge.detail}));
        QVERIFY((tooLarge != Error{tooLarge.kind, tooLarge.message, {}}));
    }

    void givesAwayAValueThatOnlyMoves()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
        const std::unique_ptr<int> taken = std::move(result).value();
        QCOMPARE(*taken, 7);
        const std::unique_ptr<int> dereferenced = *Result<std::unique_ptr<int>>(std::make_unique<int>(8));
        QCOMPARE(*dereferenced, 8);
    }

    void chainsWhatSucceeds()
    {
        const Result<int> result = Result<int>(12).andThen(half).andThen(half);
        QVERIFY_RESULT(result);
        QCOMPARE(*result, 3);
    }

    void stopsAtTheFirstError()
    {
        int calls = 0;
        const Result<int> result = Result<int>(6).andThen(half).andThen(half).andThen([&calls](int number) {
            ++calls;
            return Result<int>(number);
        });
        QVERIFY(!result);
        QCOMPARE(result.error().message, u"odd"_s);
        QCOMPARE(calls, 0);
    }

    void chainsIntoAnotherType()
    {
        const auto print = [](int number) { return Result<QString>(QString::number(number)); };
        QCOMPARE(*Result<int>(5).andThen(print), u"5"_s);
        QCOMPARE(Result<int>(tooLarge).andThen(print).error(), tooLarge);
    }

    void succeedsWithoutAValue()
    {
        const Result<void> result;
        QVERIFY(result.isOk());
        QVERIFY(static_cast<bool>(result));
    }

    void failsWithoutAValue()
    {
        const Result<void> result(tooLarge);
        QVERIFY(!result.isOk());
        QCOMPARE(result.error(), tooLarge);
    }

    void chainsFromNoValue()
    {
        const auto next = [] { return Result<int>(1); };
        QCOMPARE(*Result<void>().andThen(next), 1);
        QCOMPARE(Result<void>(tooLarge).andThen(next).error(), tooLarge);
    }
};

RUMOURDESK_TEST(TestResult)
#include "tst_result.moc"

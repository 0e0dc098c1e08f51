// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accuracy/evidencecheck.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

const QString body = u"The Reds want Player, 26, for £20m on loan, says Name Surname of Outlet."_s;

Span spanOfText(const QString &text)
{
    return {static_cast<int>(body.indexOf(text)), static_cast<int>(text.size())};
}

Rumour soundRumour()
{
    Rumour rumour;
    rumour.player = u"First Player"_s;
    rumour.to = u"Some Club"_s;
    rumour.age = 26;
    rumour.fee = Fee{20'000'000, 20'000'000, Currency::GBP, FeeBasis::Bid};
    rumour.journalists = {u"Name Surname"_s};
    rumour.evidence = {{Field::Player, spanOfText(u"Player"_s)}, {Field::To, spanOfText(u"The Reds"_s)},
        {Field::Stage, spanOfText(u"want"_s)}, {Field::Age, spanOfText(u"26"_s)},
        {Field::Fee, spanOfText(u"£20m"_s)}, {Field::Journalists, spanOfText(u"Name Surname"_s)}};
    return rumour;
}

using Change = std::function<void(Rumour &)>;

} // namespace

class TestEvidenceCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void passesASoundRumour()
    {
        Article article;
        article.body = body;
        QCOMPARE(evidenceFaults(article, soundRumour()), QStringList());
    }

    void namesEveryFault_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const QString &fault, const Change &change) {
            QTest::newRow(name) << change << u"First Player -> Some Club, "_s + fault;
        };
        const int end = static_cast<int>(body.size());
        row("before the body", u"player: span -1+3 lies outside the body"_s, [](Rumour &rumour) {
            rumour.evidence[0].span = {-1, 3};
        });
        row("past the body", u"player: span %1+2 lies outside the body"_s.arg(end - 1),
            [end](Rumour &rumour) {
                rumour.evidence[0].span = {end - 1, 2};
            });
        row("empty span", u"stage: span 3+0 lies outside the body"_s, [](Rumour &rumour) {
            rumour.evidence[2].span = {3, 0};
        });
        row("another name", u"player: cannot have been read from 'The Reds'"_s,
            [](Rumour &rumour) { rumour.evidence[0].span = spanOfText(u"The Reds"_s); });
        row("a fee without a figure", u"fee: cannot have been read from 'want'"_s,
            [](Rumour &rumour) { rumour.evidence[4].span = spanOfText(u"want"_s); });
        row("another journalist", u"journalists: cannot have been read from 'Outlet'"_s,
            [](Rumour &rumour) { rumour.evidence[5].span = spanOfText(u"Outlet"_s); });
        row("blank text", u"age: cannot have been read from ' '"_s, [](Rumour &rumour) {
            rumour.evidence[3].span = {3, 1};
        });
        row("a field not read", u"fee: has no evidence"_s,
            [](Rumour &rumour) { rumour.evidence.erase(rumour.evidence.begin() + 4); });
        row("a loan not read", u"move: has no evidence"_s, [](Rumour &rumour) { rumour.move = Move::Loan; });
        row("a value that is not there", u"age: '26' is evidence of nothing"_s,
            [](Rumour &rumour) { rumour.age.reset(); });
        row("one span for two names", u"journalists: 2 values, fewer spans"_s,
            [](Rumour &rumour) { rumour.journalists.append(u"Another Surname"_s); });
    }
    void namesEveryFault()
    {
        QFETCH(Change, change);
        QFETCH(QString, fault);
        Article article;
        article.body = body;
        Rumour rumour = soundRumour();
        change(rumour);
        QVERIFY2(evidenceFaults(article, rumour).contains(fault),
            qPrintable(evidenceFaults(article, rumour).join(u'\n')));
    }
};

RUMOURDESK_TEST(TestEvidenceCheck)
#include "tst_evidencecheck.moc"

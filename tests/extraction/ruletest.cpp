// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/extraction/ruletest.h"

#include <QRegularExpression>

namespace rumourdesk::testing {

void RuleTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void RuleTest::addColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
}

void RuleTest::row(const char *rule, const QString &text, const QStringList &expected)
{
    QTest::newRow(rule) << text << expected;
}

void RuleTest::compareRumours() const
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(rumourTexts(m_extractor.extract(articleOf(text, QDate(2026, 7, 15)))), expected);
}

} // namespace rumourdesk::testing

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/extractor.h"
#include "tests/extraction/extractionfixture.h"

namespace rumourdesk::testing {

/// Tests of rules through the whole extractor: what a reader would take from a sentence or two, in an article of 15 July
/// 2026. Each fails on warnings.
class RuleTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();

protected:
    static void addColumns();
    static void row(const char *rule, const QString &text, const QStringList &expected);
    /// Whether the rumours of the row's text are those expected.
    void compareRumours() const;
    [[nodiscard]] const Extractor &extractor() const { return m_extractor; }

private:
    ProjectGazetteer m_world;
    Extractor m_extractor{*m_world};
};

} // namespace rumourdesk::testing

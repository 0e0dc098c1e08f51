// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/accuracy/accuracyscore.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace rumourdesk
{

/// Canonical names; an empty answer means that the name is not known.
struct NameLookup {
    std::function<QString(const QString &)> clubNamed;
    std::function<QString(const QString &)> outletNamed;
};

/// Scores predictions, in the form that `extract --format ndjson` prints, against gold files.
///
/// A pair is found when a prediction has its player and its destination. Slots are scored in the way of MUC:
/// every value of a field is one slot, right only when its pair is found and the value agrees; a wrong value
/// is invented and missed at once. {"any": [...]} takes each of its values; an entry with "optional": true
/// counts neither way.
class AccuracyScorer
{
public:
    explicit AccuracyScorer(NameLookup names);

    void add(const QString &article, const QJsonObject &gold, const std::optional<QJsonObject> &prediction);
    [[nodiscard]] const AccuracyScore &score() const { return m_score; }

private:
    [[nodiscard]] QString club(const QJsonValue &value) const;
    [[nodiscard]] QString outlet(const QString &name) const;
    [[nodiscard]] bool isSameValue(const QString &field, const QJsonValue &gold, const QJsonValue &got) const;
    [[nodiscard]] bool areSameOutlets(const QJsonArray &gold, const QJsonArray &got) const;
    std::optional<QJsonObject> take(const QJsonObject &gold, std::vector<QJsonObject> &left) const;
    void scoreHead(const QString &article, const QJsonObject &gold, const QJsonObject &got);
    void scorePlayers(const QJsonArray &gold, const QJsonArray &got);
    void scorePair(const QString &article, const QJsonObject &gold, const std::optional<QJsonObject> &got);
    void scoreInvented(const QString &article, const QJsonObject &got);

    NameLookup m_names;
    AccuracyScore m_score;
};

} // namespace rumourdesk

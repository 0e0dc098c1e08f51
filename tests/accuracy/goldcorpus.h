// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace rumourdesk
{

/// One article of a corpus: NAME.txt, and in NAME.json what a careful analyst would write down.
struct GoldArticle {
    QString name;
    QString textPath;
    QJsonObject gold;
};

/// The articles that `folder` has gold files for, by name; their texts lie beside them or in `textFolder`.
/// Errors: NotFound for a folder without gold files or a gold file without its text, Malformed naming the
/// file.
[[nodiscard]] Result<std::vector<GoldArticle>> loadGoldCorpus(
    const QString &folder, const QString &textFolder = {});

} // namespace rumourdesk

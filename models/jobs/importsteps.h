// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/rumour.h"
#include "models/extraction/extractor.h"
#include "models/reading/inputfiles.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace rumourdesk {

/// What an import does with its inputs. `read` and `extract` are called on several threads at once.
struct ImportSteps {
    std::function<InputFiles(const QStringList &inputs)> expand;
    std::function<Result<std::vector<Article>>(const QString &file)> read;
    std::function<std::vector<Rumour>(const Article &article)> extract;
    std::function<qint64()> now; ///< seconds since 1970 UTC
};

/// The real steps. The extractor must outlive them.
[[nodiscard]] ImportSteps importSteps(const Extractor &extractor);

} // namespace rumourdesk

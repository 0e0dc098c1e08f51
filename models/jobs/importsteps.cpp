// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/importsteps.h"

#include "models/reading/articlefile.h"
#include "models/store/storeuse.h"

#include <QDateTime>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// A folder may hold the store itself, and whoever closes that loses its locks.
Result<std::vector<Article>> readUnlessStore(const QString &file)
{
    if (isStoreInUse(file))
        return Error{Error::Kind::Binary, u"%1: this is the store that is open, not an article"_s.arg(file), file};
    return readArticleFile(file);
}

} // namespace

ImportSteps importSteps(const Extractor &extractor)
{
    return {
        .expand = expandInputs,
        .read = readUnlessStore,
        .extract = [&extractor](const Article &article) { return extractor.extract(article); },
        .now = QDateTime::currentSecsSinceEpoch,
    };
}

} // namespace rumourdesk

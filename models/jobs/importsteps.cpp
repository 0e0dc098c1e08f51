// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/importsteps.h"

#include "models/reading/articlefile.h"

#include <QDateTime>

namespace rumourdesk {

ImportSteps importSteps(const Extractor &extractor)
{
    return {
        .expand = expandInputs,
        .read = [](const QString &file) { return readArticleFile(file); },
        .extract = [&extractor](const Article &article) { return extractor.extract(article); },
        .now = QDateTime::currentSecsSinceEpoch,
    };
}

} // namespace rumourdesk

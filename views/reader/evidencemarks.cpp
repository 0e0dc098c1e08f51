// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/evidencemarks.h"

#include "models/items/correctiontext.h"

namespace rumourdesk
{

using namespace Qt::StringLiterals;

std::vector<EvidenceMark> evidenceMarks(const std::vector<StoredRumour> &rumours, int bodyLength)
{
    std::vector<EvidenceMark> marks;
    for (size_t i = 0; i < rumours.size(); ++i) {
        for (const Evidence &evidence : rumours[i].rumour.evidence) {
            const Span &span = evidence.span;
            if (span.start >= 0 && !span.isEmpty() && span.start <= bodyLength - span.length)
                marks.push_back({i, evidence.field, span});
        }
    }
    std::ranges::stable_sort(marks, [](const EvidenceMark &left, const EvidenceMark &right) {
        return left.span.start < right.span.start;
    });
    return marks;
}

QString fieldText(const Rumour &rumour, Field field)
{
    switch (field) {
    case Field::Fee:
        return rumour.fee ? u"%1 (%2)"_s.arg(feeText(*rumour.fee), feeBasisName(rumour.fee->basis))
                          : QString();
    case Field::Sources:
        return rumour.sources.join(u", "_s);
    case Field::Journalists:
        return rumour.journalists.join(u", "_s);
    default:
        return editedText(rumour, field);
    }
}

} // namespace rumourdesk

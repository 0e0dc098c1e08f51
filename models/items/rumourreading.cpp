// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rumourreading.h"

#include "models/items/columnbuilder.h"
#include "models/jobs/listreading.h"
#include "models/store/annotationstore.h"
#include "models/store/rumourlisting.h"
#include "models/store/rumourstore.h"

#include <algorithm>

namespace rumourdesk {

namespace {

Result<ReadRumours> finished(
    ColumnBuilder &builder, const AnnotationStore &annotations, const RowOrder &order, const ExchangeRates &rates)
{
    const Result<RumourAnnotations::Said> said = annotations.annotations();
    if (!said)
        return said.error();
    Result<std::vector<SourceGrade>> grades = annotations.sourceGrades();
    if (!grades)
        return grades.error();
    ReadRumours read;
    read.added = builder.added();
    read.columns = builder.finish();
    read.annotations = RumourAnnotations::laidOver(read.columns, read.added, *said);
    read.sourceGrades = std::move(*grades);
    setSourceGrades(read.columns, read.sourceGrades);
    read.order = order;
    read.sorted = orderedRows(read.columns, order, rates);
    return read;
}

} // namespace

Result<ReadRumours> readRumours(const RumourStore &rumours, const AnnotationStore &annotations, const RowOrder &order,
    const ExchangeRates &rates)
{
    ColumnBuilder builder;
    {
        const Result<RumourListing> listing = rumours.listing();
        if (!listing)
            return listing.error();
        if (const Result<void> read = readListing(*listing, builder); !read)
            return read.error();
    }
    return finished(builder, annotations, order, rates);
}

Result<ReadRumours> readNewestRumours(const RumourStore &rumours, const AnnotationStore &annotations,
    const RowOrder &order, const ExchangeRates &rates, int count)
{
    Result<std::vector<StoredRumour>> newest = rumours.newest(count);
    if (!newest)
        return newest.error();
    ColumnBuilder builder;
    builder.takeArticlesOf(*newest); // newest first, before the rumours are sorted by id
    std::ranges::sort(*newest, {}, &StoredRumour::id);
    for (const StoredRumour &stored : *newest)
        builder.add(stored);
    return finished(builder, annotations, order, rates);
}

} // namespace rumourdesk

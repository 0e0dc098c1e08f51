// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/annotatecommand.h"

#include "app/analystname.h"
#include "app/commands/selection.h"
#include "models/exporting/texttable.h"
#include "models/items/annotator.h"
#include "models/items/historytext.h"

#include <QDateTime>

#include <unordered_set>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// The rumours that are meant, and whether all that were named are there.
struct Meant {
    std::vector<AnnotatedRumour> rumours;
    ExitStatus status = AllDone;
};

/// What is to be changed of one rumour.
struct PlannedChanges {
    StoredRumour rumour;
    std::vector<Change> changes;
};

AnnotatedRumour annotated(const StoredRumour &shown, const RumourTableModel &model)
{
    const Annotation &annotation = model.annotationOf(shown.id);
    const bool isCorrected = !annotation.corrections.empty();
    return {isCorrected ? model.rumourAsRead(shown.id).value_or(shown) : shown, shown, annotation};
}

Meant rumoursMeant(const AnnotateOptions &options, const RumourTableModel &model, Streams &streams)
{
    Meant meant;
    if (options.rumours.empty()) {
        for (const StoredRumour &shown : model.shownRumours())
            meant.rumours.push_back(annotated(shown, model));
        return meant;
    }
    std::unordered_set<qint64> named;
    for (const RumourId id : options.rumours) {
        const std::optional<StoredRumour> shown = model.rumour(id);
        if (!shown) {
            streams.complain(u"the store has no rumour %1"_s.arg(id.value));
            meant.status = SomeInputsFailed;
        } else if (named.insert(id.value).second) {
            meant.rumours.push_back(annotated(*shown, model));
        }
    }
    return meant;
}

QString plural(size_t count)
{
    return count == 1 ? u"1 rumour"_s : u"%1 rumours"_s.arg(count);
}

QString planTable(const std::vector<PlannedChanges> &plan)
{
    std::vector<QStringList> rows;
    for (const PlannedChanges &planned : plan) {
        for (const Change &change : planned.changes) {
            rows.push_back({QString::number(planned.rumour.id.value), planned.rumour.rumour.player, planned.rumour.rumour.to,
                changedFieldText(change), changedValueText(change, change.before),
                changedValueText(change, change.after)});
        }
    }
    return textTable({u"id"_s, u"player"_s, u"to"_s, u"what"_s, u"before"_s, u"after"_s}, rows);
}

/// Takes the plan to the store in one step, as the window would.
Result<void> carryOut(const std::vector<PlannedChanges> &plan, const QString &name, FilteredStore &store)
{
    Annotator annotator(
        store.annotations, store.model, analystName(), [] { return QDateTime::currentMSecsSinceEpoch(); });
    std::optional<Error> failure;
    QObject::connect(
        &annotator, &Annotator::failed, &annotator, [&failure](const Error &error) { failure = error; });
    std::vector<Assignment> assignments;
    for (const PlannedChanges &planned : plan) {
        for (const Change &change : planned.changes)
            assignments.push_back({change.subject, change.field, change.after});
    }
    annotator.assign(name, assignments);
    return failure ? Result<void>(*failure) : Result<void>();
}

} // namespace

ExitStatus runAnnotate(const AnnotateOptions &options, const Services &services, Streams &streams)
{
    const OpenedStore opened = openFiltered({.path = options.storePath,
                                                .filter = options.filter,
                                                .mode = options.isDryRun ? Database::Mode::ReadOnly
                                                                         : Database::Mode::ReadWrite},
        services, streams);
    if (opened.status != AllDone)
        return opened.status;
    const RumourTableModel &model = opened.store->model;
    const Meant meant = rumoursMeant(options, model, streams);
    std::vector<PlannedChanges> plan;
    for (const AnnotatedRumour &rumour : meant.rumours) {
        if (std::vector<Change> changes = options.said.changesOf(rumour, model.knownNames()); !changes.empty())
            plan.push_back({rumour.shown, std::move(changes)});
    }
    const size_t unchanged = meant.rumours.size() - plan.size();
    if (options.isDryRun && !plan.empty())
        streams.write(planTable(plan) + u'\n');
    if (!options.isDryRun) {
        if (const Result<void> done = carryOut(plan, options.said.stepName(), *opened.store); !done) {
            streams.complain(done.error().message);
            return StoreUnusable;
        }
    }
    streams.write(u"%1 %2, %3 unchanged\n"_s.arg(plural(plan.size()),
        options.isDryRun ? u"would be changed"_s : u"changed"_s, QString::number(unchanged)));
    streams.flush();
    return meant.status;
}

} // namespace rumourdesk

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/dossiermaking.h"

#include "models/exporting/judgedcells.h"
#include "models/items/articlelibrary.h"
#include "models/items/evidencequote.h"
#include "models/items/feeconversion.h"
#include "models/items/rumourcells.h"
#include "models/items/rumourtablemodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Dossier", text);
}

QString dayText(const StoredRumour &stored)
{
    return stored.published ? shortDateText(stored.published->date) : QString();
}

/// By date; undated ones last, and those of one day as the store numbers them.
void sortByDate(std::vector<ToldRumour> &rumours)
{
    std::ranges::stable_sort(rumours, [](const ToldRumour &left, const ToldRumour &right) {
        const StoredRumour &a = left.judged.stored;
        const StoredRumour &b = right.judged.stored;
        if (a.published.has_value() != b.published.has_value())
            return a.published.has_value();
        if (a.published && *a.published != *b.published)
            return *a.published < *b.published;
        return a.id < b.id;
    });
}

QString worthText(const StoredRumour &stored, Currency currency, const ExchangeRates &rates)
{
    const std::optional<Fee> &fee = stored.rumour.fee;
    if (!fee || fee->currency == currency)
        return {};
    const QDate date = stored.published ? stored.published->date : QDate();
    const std::optional<Fee> worth = convertedFee(*fee, currency, date, rates);
    return worth ? convertedFeeText(*worth) : QString();
}

QStringList detailsOf(const Rumour &rumour)
{
    QStringList details;
    if (rumour.move != Move::Transfer)
        details.append(moveName(rumour.move));
    if (rumour.fee)
        details.append(feeBasisName(rumour.fee->basis));
    if (rumour.window)
        details.append(windowText(*rumour.window));
    if (!rumour.sources.isEmpty())
        details.append(tr("credits %1").arg(rumour.sources.join(u", "_s)));
    if (!rumour.journalists.isEmpty())
        details.append(tr("reported by %1").arg(rumour.journalists.join(u", "_s)));
    if (rumour.contractUntil)
        details.append(tr("contract until %1").arg(*rumour.contractUntil));
    if (rumour.age)
        details.append(tr("aged %1").arg(*rumour.age));
    return details;
}

QString articleText(const Article &article)
{
    QStringList parts;
    for (const QString &part : {article.title, article.publisher, article.byline}) {
        if (!part.isEmpty())
            parts.append(part.simplified());
    }
    return parts.join(u" · "_s);
}

QString judgementText(const Annotation &annotation)
{
    QStringList parts;
    if (annotation.grade.reliability)
        parts.append(tr("source %1: %2").arg(reliabilityLetter(*annotation.grade.reliability),
            reliabilityText(*annotation.grade.reliability)));
    if (annotation.grade.credibility)
        parts.append(tr("report %1: %2").arg(credibilityDigit(*annotation.grade.credibility),
            credibilityText(*annotation.grade.credibility)));
    if (annotation.outcome)
        parts.append(outcomeText(*annotation.outcome));
    if (!annotation.tags.isEmpty())
        parts.append(tagsText(annotation.tags));
    return parts.join(u" · "_s);
}

Dossier::Entry entryOf(const ToldRumour &told, int number, Currency currency, const ExchangeRates &rates)
{
    const StoredRumour &stored = told.judged.stored;
    Dossier::Entry entry;
    entry.number = number;
    entry.date = stored.published ? stored.published->date : QDate();
    entry.day = dayText(stored);
    entry.player = stored.rumour.player;
    entry.from = stored.rumour.from;
    entry.to = stored.rumour.to;
    entry.stage = stageName(stored.rumour.stage);
    entry.fee = stored.rumour.fee ? feeText(*stored.rumour.fee) : QString();
    entry.worth = worthText(stored, currency, rates);
    entry.source = originOf(stored);
    entry.grade = gradeText(told.judged.annotation.grade);
    entry.details = detailsOf(stored.rumour);
    entry.article = articleText(told.article);
    entry.quote = evidenceQuote(told.article.body, stored.rumour.evidence);
    entry.judgement = judgementText(told.judged.annotation);
    entry.note = told.judged.annotation.note;
    entry.corrections = correctionsText(told.judged);
    entry.address = isWebAddress(told.judged.address) ? told.judged.address : QString();
    return entry;
}

/// `rumours` are by date.
std::vector<Dossier::Suitor> suitorsOf(const std::vector<ToldRumour> &rumours)
{
    struct Link {
        Dossier::Suitor suitor;
        Stage highest = Stage::Off;
        QDate last;
    };
    std::map<std::pair<QString, QString>, Link> links;
    for (const ToldRumour &told : rumours) {
        const StoredRumour &stored = told.judged.stored;
        if (stored.rumour.to.isEmpty())
            continue;
        Link &link = links[{stored.rumour.player, stored.rumour.to}];
        link.highest = std::max(link.highest, stored.rumour.stage);
        Dossier::Suitor &suitor = link.suitor;
        suitor.player = stored.rumour.player;
        suitor.club = stored.rumour.to;
        suitor.highest = stageName(link.highest);
        ++suitor.rumours;
        if (!stored.published) {
            suitor.latest = suitor.latest.isEmpty() ? stageName(stored.rumour.stage) : suitor.latest;
            continue;
        }
        suitor.latest = stageName(stored.rumour.stage);
        suitor.first = suitor.first.isEmpty() ? dayText(stored) : suitor.first;
        suitor.last = dayText(stored);
        link.last = stored.published->date;
    }
    std::vector<Link> ordered;
    for (const auto &[names, link] : links)
        ordered.push_back(link);
    std::ranges::stable_sort(ordered, [](const Link &left, const Link &right) {
        return std::tie(left.suitor.player, right.highest, right.last) < std::tie(right.suitor.player, left.highest, left.last);
    });
    std::vector<Dossier::Suitor> suitors;
    for (Link &link : ordered)
        suitors.push_back(std::move(link.suitor));
    return suitors;
}

std::vector<Dossier::NamedFee> feesOf(const std::vector<ToldRumour> &rumours, const std::vector<Dossier::Entry> &entries)
{
    std::vector<Dossier::NamedFee> fees;
    for (size_t i = 0; i < rumours.size(); ++i) {
        if (const std::optional<Fee> &fee = rumours[i].judged.stored.rumour.fee) {
            const Dossier::Entry &entry = entries[i];
            fees.push_back({entry.day, entry.player, entry.to, entry.fee, entry.worth, feeBasisName(fee->basis), entry.source});
        }
    }
    return fees;
}

QString gradeOf(const QString &source, const std::vector<SourceGrade> &grades)
{
    const auto found = std::ranges::find(grades, source, &SourceGrade::name);
    if (found == grades.end())
        return {};
    return tr("%1, %2").arg(reliabilityLetter(found->reliability), reliabilityText(found->reliability));
}

std::vector<Dossier::Source> sourcesOf(const std::vector<Dossier::Entry> &entries, const std::vector<SourceGrade> &grades)
{
    std::map<QString, int> counts;
    for (const Dossier::Entry &entry : entries) {
        if (!entry.source.isEmpty())
            ++counts[entry.source];
    }
    std::vector<Dossier::Source> sources;
    for (const auto &[name, count] : counts)
        sources.push_back({name, gradeOf(name, grades), count});
    std::ranges::stable_sort(sources, std::greater<>(), &Dossier::Source::rumours);
    return sources;
}

/// The latest value that an article gives.
template <class Value> Value latest(const std::vector<ToldRumour> &rumours, Value Rumour::*field, const Value &none)
{
    for (auto told = rumours.rbegin(); told != rumours.rend(); ++told) {
        const Rumour &rumour = told->judged.stored.rumour;
        if (told->judged.stored.published && rumour.*field != none)
            return rumour.*field;
    }
    return none;
}

void addFacts(Dossier &dossier, const std::vector<ToldRumour> &rumours, const DossierRequest &request)
{
    const auto add = [&dossier](const QString &label, const QString &text) {
        if (!text.isEmpty())
            dossier.facts.push_back({label, text});
    };
    if (dossier.isOnePlayer) {
        add(tr("Club"), latest(rumours, &Rumour::from, QString()));
        const std::optional<int> until = latest(rumours, &Rumour::contractUntil, std::optional<int>());
        add(tr("Contract"), until ? tr("until %1").arg(*until) : QString());
        const std::optional<int> age = latest(rumours, &Rumour::age, std::optional<int>());
        add(tr("Age"), age ? QString::number(*age) : QString());
    }
    add(tr("Period"), dossier.period);
    add(tr("Rumours"), QString::number(dossier.entries.size()));
    add(tr("Sources"), dossier.sources.empty() ? QString() : QString::number(dossier.sources.size()));
    add(tr("Filter"), request.filter);
}

QString periodOf(const std::vector<Dossier::Entry> &entries, QDate newest)
{
    if (!newest.isValid())
        return {};
    const QString first = entries.front().day; // undated ones stand last
    const QString last = shortDateText(newest);
    return first == last ? first : u"%1 – %2"_s.arg(first, last);
}

QString titleOf(const Dossier &dossier)
{
    if (dossier.isOnePlayer)
        return dossier.entries.front().player;
    return dossier.entries.size() == 1 ? tr("1 rumour") : tr("%1 rumours").arg(dossier.entries.size());
}

void addRemarks(Dossier &dossier, const FeeSeries &chart, const ExchangeRates &rates, Currency currency)
{
    const bool isConverted = std::ranges::any_of(
        dossier.entries, [](const Dossier::Entry &entry) { return !entry.worth.isEmpty(); });
    if (isConverted) {
        dossier.remarks.append(tr("Fees marked ~ are converted to %1 at the reference rate of the article's month.")
                                   .arg(currencyCode(currency)));
        const QDate used = rates.monthUsed(dossier.newest);
        if (used.isValid() && (used.year() != dossier.newest.year() || used.month() != dossier.newest.month())) {
            dossier.remarks.append(tr("The rates end in %1; later fees are converted at that month's.")
                                       .arg(used.toString(u"yyyy-MM"_s)));
        }
    }
    if (chart.withoutRate > 0)
        dossier.remarks.append(tr("Without a reference rate, and so not drawn: %1.").arg(chart.withoutRate));
    if (chart.undated > 0)
        dossier.remarks.append(tr("From articles without a date, and so not drawn: %1.").arg(chart.undated));
}

} // namespace

Result<std::vector<ToldRumour>> toldRumours(
    const RumourTableModel &model, const ArticleLibrary &library, const std::vector<RumourId> &rumours)
{
    if (rumours.empty())
        return Error{Error::Kind::Unsupported, tr("There are no rumours for a dossier."), {}};
    if (rumours.size() > mostDossierRumours) {
        return Error{Error::Kind::Unsupported,
            tr("A dossier holds %L1 rumours, and these are %L2. Filter them, or export the table.")
                .arg(mostDossierRumours)
                .arg(rumours.size()),
            {}};
    }
    std::vector<ToldRumour> told;
    std::map<qint64, OpenedArticle> opened;
    for (const RumourId id : rumours) {
        std::optional<StoredRumour> shown = model.rumour(id);
        if (!shown)
            continue;
        auto article = opened.find(shown->article.value);
        if (article == opened.end()) {
            Result<OpenedArticle> read = library.open(shown->article);
            if (!read)
                return read.error();
            article = opened.emplace(shown->article.value, std::move(*read)).first;
        }
        const OpenedArticle &from = article->second;
        JudgedRumour judged{std::move(*shown), model.annotationOf(id), {}, from.article.url};
        if (const auto whole = std::ranges::find(from.rumours, id, &StoredRumour::id); whole != from.rumours.end()) {
            judged.stored.rumour = corrected(whole->rumour, judged.annotation.corrections);
            if (!judged.annotation.corrections.empty())
                judged.read = whole->rumour;
        }
        told.push_back({std::move(judged), from.article});
    }
    return told;
}

DossierWithChart makeDossier(std::vector<ToldRumour> rumours, const std::vector<SourceGrade> &grades,
    const ExchangeRates &rates, const DossierRequest &request)
{
    sortByDate(rumours);
    Dossier dossier;
    std::vector<StoredRumour> drawn;
    std::map<qint64, std::optional<Outcome>> outcomes;
    for (const ToldRumour &told : rumours) {
        const int number = static_cast<int>(dossier.entries.size()) + 1;
        dossier.entries.push_back(entryOf(told, number, request.currency, rates));
        drawn.push_back(told.judged.stored);
        outcomes[told.judged.stored.id.value] = told.judged.annotation.outcome;
        if (told.judged.stored.published)
            dossier.newest = told.judged.stored.published->date;
    }
    if (dossier.entries.empty())
        return {};
    dossier.isOnePlayer = std::ranges::all_of(dossier.entries,
        [&](const Dossier::Entry &entry) { return entry.player == dossier.entries.front().player; });
    dossier.title = titleOf(dossier);
    dossier.period = periodOf(dossier.entries, dossier.newest);
    dossier.suitors = suitorsOf(rumours);
    dossier.fees = feesOf(rumours, dossier.entries);
    dossier.sources = sourcesOf(dossier.entries, grades);
    addFacts(dossier, rumours, request);
    FeeSeries chart = feeSeries(drawn, rates, request.currency, dossier.title,
        [&outcomes](RumourId id) { return outcomes.at(id.value); });
    addRemarks(dossier, chart, rates, request.currency);
    return {std::move(dossier), std::move(chart)};
}

Result<DossierWithChart> makeDossier(const RumourTableModel &model, const ArticleLibrary &library,
    const std::vector<RumourId> &rumours, const ExchangeRates &rates, const DossierRequest &request)
{
    return toldRumours(model, library, rumours)
        .andThen([&](std::vector<ToldRumour> told) -> Result<DossierWithChart> {
            return makeDossier(std::move(told), model.sourceGrades(), rates, request);
        });
}

} // namespace rumourdesk

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accuracy/accuracyscorer.h"

#include "models/domain/stage.h"
#include "tests/accuracy/foldednames.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace {

bool isOptional(const QJsonObject &rumour)
{
    return rumour.value("optional"_L1).toBool();
}

/// The values that gold takes for right: those of "any", else the one.
QJsonArray alternatives(const QJsonValue &gold)
{
    const QJsonValue any = gold.toObject().value("any"_L1);
    return any.isArray() ? any.toArray() : QJsonArray{gold};
}

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isArray() && value.toArray().isEmpty())
        || (value.isString() && value.toString().isEmpty());
}

/// The value of a field in gold or prediction; null when it is empty. The basis is a slot of its own.
QJsonValue slotOf(const QString &field, const QJsonObject &rumour)
{
    if (field != "basis"_L1) {
        const QJsonValue value = rumour.value(field);
        return isEmpty(value) ? QJsonValue() : value;
    }
    const QJsonObject fee = rumour.value("fee"_L1).toObject();
    if (!fee.contains("any"_L1))
        return fee.contains("basis"_L1) ? fee.value("basis"_L1) : QJsonValue();
    QJsonArray bases;
    for (const QJsonValue &alternative : fee.value("any"_L1).toArray()) {
        const QJsonValue basis = alternative.toObject().value("basis"_L1);
        bases.append(basis.isUndefined() ? QJsonValue() : basis);
    }
    return QJsonObject{{u"any"_s, bases}};
}

bool isSameFee(const QJsonObject &gold, const QJsonObject &got)
{
    if (gold.value("currency"_L1) != got.value("currency"_L1))
        return false;
    return std::ranges::all_of(std::array{"min"_L1, "max"_L1}, [&](QLatin1StringView end) {
        const QJsonValue wanted = gold.value(end);
        const QJsonValue found = got.value(end);
        if (!wanted.isDouble() || !found.isDouble())
            return wanted.isDouble() == found.isDouble();
        // Half a per cent: an article may give both "£69.5m" and "£69.6m" for one figure.
        constexpr double tolerance = 0.005;
        return std::abs(wanted.toDouble() - found.toDouble()) <= tolerance * std::max(wanted.toDouble(), 1.0);
    });
}

bool areSameJournalists(const QJsonArray &gold, const QJsonArray &got)
{
    return gold.size() == got.size() && std::ranges::all_of(gold, [&](const QJsonValue &wanted) {
        return std::ranges::any_of(
            got, [&](const QJsonValue &found) { return isSamePlayer(wanted.toString(), found.toString()); });
    });
}

QString lastName(const QJsonValue &player)
{
    const QString name = foldedName(player.toString());
    return name.isEmpty() ? u"?"_s : name.section(u' ', -1);
}

QString printed(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QString pairText(const QJsonObject &rumour)
{
    const QString to = rumour.value("to"_L1).toString();
    return rumour.value("player"_L1).toString() + u" -> "_s + (to.isEmpty() ? u"nobody"_s : to);
}

bool isStageNear(const QJsonValue &gold, const QJsonValue &got)
{
    const std::optional<Stage> found = stageFromName(got.toString());
    return found && std::ranges::any_of(alternatives(gold), [&](const QJsonValue &alternative) {
        const std::optional<Stage> wanted = stageFromName(alternative.toString());
        return wanted && std::abs(static_cast<int>(*wanted) - static_cast<int>(*found)) <= 1;
    });
}

} // namespace

AccuracyScorer::AccuracyScorer(NameLookup names)
    : m_names(std::move(names))
{
}

void AccuracyScorer::add(
    const QString &article, const QJsonObject &gold, const std::optional<QJsonObject> &prediction)
{
    ++m_score.articles;
    if (!prediction) {
        ++m_score.unread;
        m_score.disagreements.append(article + u": no prediction"_s);
    }
    const QJsonObject got = prediction.value_or(QJsonObject());
    scoreHead(article, gold, got);
    const QJsonArray goldRumours = gold.value("rumours"_L1).toArray();
    const QJsonArray gotRumours = got.value("rumours"_L1).toArray();
    scorePlayers(goldRumours, gotRumours);

    std::vector<QJsonObject> left;
    for (const QJsonValue &rumour : gotRumours)
        left.push_back(rumour.toObject());
    // Optional entries take only what no required one wants.
    for (const QJsonValue &rumour : goldRumours) {
        if (!isOptional(rumour.toObject()))
            scorePair(article, rumour.toObject(), take(rumour.toObject(), left));
    }
    for (const QJsonValue &rumour : goldRumours) {
        if (isOptional(rumour.toObject()))
            take(rumour.toObject(), left);
    }
    for (const QJsonObject &rumour : left)
        scoreInvented(article, rumour);
}

QString AccuracyScorer::club(const QJsonValue &value) const
{
    const QString name = value.toString();
    if (const QString known = m_names.clubNamed(name); !known.isEmpty())
        return known;
    static const QRegularExpression affix(u"\\b(fc|afc|cf|ac|sc)\\b"_s);
    const QString bare = foldedName(name).remove(affix).trimmed();
    const QString known = bare.isEmpty() ? QString() : m_names.clubNamed(bare);
    return known.isEmpty() ? bare : known;
}

QString AccuracyScorer::outlet(const QString &name) const
{
    const QString folded = foldedName(name);
    const QString bare = folded.startsWith("the "_L1) ? folded.sliced(4) : folded;
    for (const QString &form : {name, bare, QString(u"the "_s + bare)}) {
        if (const QString known = m_names.outletNamed(form); !known.isEmpty())
            return foldedName(known);
    }
    return bare;
}

bool AccuracyScorer::areSameOutlets(const QJsonArray &gold, const QJsonArray &got) const
{
    const auto named = [this](const QJsonArray &outlets) {
        QSet<QString> names;
        for (const QJsonValue &name : outlets)
            names.insert(outlet(name.toString()));
        return names;
    };
    return named(gold) == named(got);
}

bool AccuracyScorer::isSameValue(const QString &field, const QJsonValue &gold, const QJsonValue &got) const
{
    return std::ranges::any_of(alternatives(gold), [&](const QJsonValue &wanted) {
        if (isEmpty(wanted) || isEmpty(got))
            return isEmpty(wanted) && isEmpty(got);
        if (field == "from"_L1)
            return club(wanted) == club(got);
        if (field == "fee"_L1)
            return isSameFee(wanted.toObject(), got.toObject());
        if (field == "sources"_L1)
            return areSameOutlets(wanted.toArray(), got.toArray());
        if (field == "journalists"_L1)
            return areSameJournalists(wanted.toArray(), got.toArray());
        return wanted == got;
    });
}

std::optional<QJsonObject> AccuracyScorer::take(const QJsonObject &gold, std::vector<QJsonObject> &left) const
{
    const QString player = gold.value("player"_L1).toString();
    const QString destination = club(gold.value("to"_L1));
    auto best = left.end();
    for (auto it = left.begin(); it != left.end(); ++it) {
        const QString found = it->value("player"_L1).toString();
        if (club(it->value("to"_L1)) != destination || !isSamePlayer(player, found))
            continue;
        if (best == left.end() || foldedName(player) == foldedName(found))
            best = it;
    }
    if (best == left.end())
        return std::nullopt;
    const QJsonObject taken = *best;
    left.erase(best);
    return taken;
}

void AccuracyScorer::scoreHead(const QString &article, const QJsonObject &gold, const QJsonObject &got)
{
    constexpr qsizetype dayLength = 10;
    const auto day = [&](const QJsonObject &head) {
        return head.value("published"_L1).toString().left(dayLength);
    };
    const auto author = [](const QJsonObject &head) {
        return foldedName(head.value("byline"_L1).toString());
    };
    if (day(gold) == day(got))
        ++m_score.published;
    else
        m_score.disagreements.append(u"%1 published: gold %2, got %3"_s.arg(article, day(gold), day(got)));
    if (author(gold) == author(got))
        ++m_score.byline;
    else
        m_score.disagreements.append(u"%1 byline: gold %2, got %3"_s.arg(article, author(gold), author(got)));
}

void AccuracyScorer::scorePlayers(const QJsonArray &gold, const QJsonArray &got)
{
    QSet<QString> required;
    QSet<QString> optional;
    QSet<QString> found;
    for (const QJsonValue &rumour : gold)
        (isOptional(rumour.toObject()) ? optional : required)
            .insert(lastName(rumour.toObject().value("player"_L1)));
    for (const QJsonValue &rumour : got)
        found.insert(lastName(rumour.toObject().value("player"_L1)));
    found -= optional - required;
    m_score.player.right += static_cast<int>((required & found).size());
    m_score.player.missed += static_cast<int>((required - found).size());
    m_score.player.invented += static_cast<int>((found - required).size());
}

void AccuracyScorer::scorePair(
    const QString &article, const QJsonObject &gold, const std::optional<QJsonObject> &got)
{
    ++(got ? m_score.pair.right : m_score.pair.missed);
    if (!got)
        m_score.disagreements.append(u"%1 pair missed: %2"_s.arg(article, pairText(gold)));
    else if (isStageNear(gold.value("stage"_L1), got->value("stage"_L1)))
        ++m_score.stageWithinOne;

    for (size_t i = 0; i < slotFields.size(); ++i) {
        const QString field = QString::fromLatin1(slotFields[i]);
        const QJsonValue wanted = slotOf(field, gold);
        const QJsonValue found = got ? slotOf(field, *got) : QJsonValue();
        Tally &tally = m_score.fields[i];
        if (got && isSameValue(field, wanted, found)) {
            tally.right += found.isNull() ? 0 : 1;
            continue;
        }
        // A field that may be empty is missed only by a pair that gives it a wrong value.
        const QJsonArray values = alternatives(wanted);
        const bool mayBeEmpty = std::ranges::any_of(values, isEmpty);
        const bool isAlwaysEmpty = std::ranges::all_of(values, isEmpty);
        tally.missed += isAlwaysEmpty || (!got && mayBeEmpty) ? 0 : 1;
        tally.invented += found.isNull() ? 0 : 1;
        if (got) {
            m_score.disagreements.append(u"%1 %2: %3: gold %4, got %5"_s.arg(
                article, field, pairText(gold), printed(wanted), printed(found)));
        }
    }
}

void AccuracyScorer::scoreInvented(const QString &article, const QJsonObject &got)
{
    ++m_score.pair.invented;
    m_score.disagreements.append(u"%1 pair invented: %2"_s.arg(article, pairText(got)));
    for (size_t i = 0; i < slotFields.size(); ++i) {
        if (!slotOf(QString::fromLatin1(slotFields[i]), got).isNull())
            ++m_score.fields[i].invented;
    }
}

} // namespace rumourdesk

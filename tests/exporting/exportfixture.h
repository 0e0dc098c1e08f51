// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/judgedrumour.h"

namespace rumourdesk::testing {

/// A rumour with a value in every field.
inline StoredRumour fullRumour()
{
    using namespace Qt::StringLiterals;
    StoredRumour stored;
    stored.id = {7};
    stored.article = {3};
    stored.published = PublicationDate{QDate(2026, 1, 19), QTime(2, 9)};
    stored.byline = u"Ann Bee"_s;
    Rumour &rumour = stored.rumour;
    rumour.player = u"João Example"_s;
    rumour.from = u"Rovers"_s;
    rumour.to = u"Wanderers"_s;
    rumour.move = Move::Loan;
    rumour.stage = Stage::Talks;
    rumour.fee = Fee{90'000'000, 100'000'000, Currency::EUR, FeeBasis::Asking};
    rumour.window = TransferWindow{2026, Season::Summer};
    rumour.sources = {u"The \"Post\""_s, u"Daily"_s};
    rumour.journalists = {u"Carl Dee"_s};
    rumour.contractUntil = 2028;
    rumour.age = 26;
    rumour.evidence = {{Field::Sources, {50, 4}}, {Field::Player, {0, 12}}, {Field::Sources, {60, 5}},
        {Field::Fee, {20, 4}}, {Field::Journalists, {70, 8}}, {Field::Stage, {30, 2}},
        {Field::Stage, {40, 3}}};
    rumour.why = u"linked in one sentence"_s;
    return stored;
}

/// A rumour of which the article says next to nothing.
inline StoredRumour bareRumour()
{
    using namespace Qt::StringLiterals;
    StoredRumour stored;
    stored.id = {8};
    stored.article = {3};
    stored.rumour.player = u"Sample"_s;
    return stored;
}

/// The first with a word of an analyst in every place: the suitor was read as another one.
inline JudgedRumour fullyJudged()
{
    using namespace Qt::StringLiterals;
    JudgedRumour judged;
    judged.stored = fullRumour();
    judged.read = judged.stored.rumour;
    judged.read->to = u"Rangers"_s;
    judged.annotation.grade = {Reliability::B, Credibility::ProbablyTrue};
    judged.annotation.outcome = Outcome::MovedThere;
    judged.annotation.tags = {u"keeper"_s, u"urgent"_s};
    judged.annotation.note = u"Ask, then ring"_s;
    judged.annotation.corrections = {{AnnotationField::To, u"Wanderers"_s}};
    judged.address = u"https://example.org/a?b=1&c=2"_s;
    return judged;
}

/// The second, of which nobody has said anything.
inline JudgedRumour unjudged()
{
    return {bareRumour(), {}, {}, {}};
}

} // namespace rumourdesk::testing

// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/mentions.h"
#include "models/extraction/nameindex.h"
#include "models/extraction/scan.h"

#include <QDate>
#include <QHash>

#include <optional>
#include <vector>

namespace rumourdesk {

/// Gathers the persons of an article: one entry for each, however often and however shortly he is named.
class PeopleBuilder
{
public:
    PeopleBuilder(const Scan &scan, std::optional<QDate> date) : m_scan(scan), m_date(date)
    {
        constexpr size_t usualPeople = 16; // of an article, or fewer
        constexpr size_t usualMentions = 64;
        m_people.reserve(usualPeople);
        m_places.reserve(usualPeople);
        m_mentions.reserve(usualMentions);
    }

    /// A name of several words, with what the tables know it for.
    void add(TokenRange range, const Entities &entities);
    /// A surname, a later short form, or a given name of somebody named in full elsewhere in the article.
    bool addKnown(TokenRange range);
    /// The single name that is a whole heading, if some player of the tables has it; false if none has.
    bool addHeading(TokenRange range);
    /// The single name that an entry of a list of transfers begins with; false if it is no name.
    bool addListed(TokenRange range);
    /// A single name that nobody in the article bears in full: a manager's or reporter's surname, or a player known by
    /// one name, who must stand in a player's company.
    bool addSingle(TokenRange range, TokenRange sentence);
    /// Hands over persons and mentions, in the order of the text.
    void finish(Mentions &mentions);

private:
    /// Where somebody was named, as indexes into m_mentions.
    struct Places {
        QVarLengthArray<int, 6> inOrder; // as the text goes
        int last = -1; // the last one of the second time through the text
    };

    [[nodiscard]] int lastMentionOf(int person, int token) const;
    void learn(Person &person, const Entities &entities) const;
    [[nodiscard]] bool isInHisPlayingDays(int player) const;
    [[nodiscard]] bool hasRetired(int player) const;
    int addPerson(TokenRange range, NameWords words);
    void mention(TokenRange range, int person);
    bool addBySurname(TokenRange range, const Entities &entities);
    [[nodiscard]] bool keepsPlayerCompany(TokenRange range, TokenRange sentence) const;

    const Scan &m_scan;
    std::optional<QDate> m_date;
    std::vector<Person> m_people;
    NameIndex m_names; // each person's fullest
    std::vector<Places> m_places; // by person
    std::vector<PersonMention> m_mentions;
    bool m_isInOrder = true; // m_mentions still goes as the text does
};

} // namespace rumourdesk

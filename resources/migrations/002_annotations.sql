-- SPDX-FileCopyrightText: 2026 The RumourDesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What analysts say: of rumours, of sources, and in saved filters; and the log of every change of it.

-- A rumour is known by its article and by the player and suitor that were read from the text, not by its row, so that a
-- better extraction loses no word of what analysts said.
CREATE TABLE annotations (
    article_id INTEGER NOT NULL REFERENCES articles (id),
    player_id INTEGER NOT NULL REFERENCES players (id),
    suitor_id INTEGER NOT NULL, -- a club; 0: an exit without a suitor
    field INTEGER NOT NULL CHECK (field BETWEEN 0 AND 19), -- reliability, credibility, outcome, note, tags, star, read,
        -- rejected, added; then corrections: player, from, to, move, stage, fee, window, sources, journalists,
        -- contract_until, age
    value TEXT NOT NULL,
    PRIMARY KEY (article_id, player_id, suitor_id, field)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE source_grades (
    kind INTEGER NOT NULL CHECK (kind IN (1, 2)), -- outlet, journalist
    name TEXT NOT NULL CHECK (name <> ''),
    reliability TEXT NOT NULL CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
    PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE saved_filters (
    name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
    expression TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID
--;
CREATE TABLE steps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL, -- milliseconds since 1970 UTC
    who TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL, -- as the Edit menu shows it
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4), -- done, continued, undone, redone, noted
    of_step INTEGER REFERENCES steps (id), -- the step that is continued, undone or redone
    CHECK ((kind IN (0, 4)) = (of_step IS NULL))
) STRICT
--;
CREATE INDEX steps_of_step ON steps (of_step) WHERE kind = 1
--;
CREATE TABLE changes (
    step_id INTEGER NOT NULL REFERENCES steps (id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3), -- of the subject: rumour, outlet, journalist, saved filter
    article_id INTEGER REFERENCES articles (id),
    player_id INTEGER REFERENCES players (id),
    suitor_id INTEGER,
    name TEXT NOT NULL DEFAULT '',
    field INTEGER NOT NULL, -- as in annotations; of a saved filter 100 its expression, 101 its place
    before TEXT, -- NULL: nothing was there
    after TEXT,
    PRIMARY KEY (step_id, ordinal),
    CHECK ((kind = 0) = (article_id IS NOT NULL AND player_id IS NOT NULL AND suitor_id IS NOT NULL))
) STRICT, WITHOUT ROWID
--;
CREATE INDEX changes_of_rumour ON changes (article_id, player_id, suitor_id) WHERE kind = 0
--;
-- The log only grows.
CREATE TRIGGER steps_are_final BEFORE UPDATE ON steps BEGIN SELECT RAISE(ABORT, 'the log is not to be changed'); END
--;
CREATE TRIGGER steps_stay BEFORE DELETE ON steps BEGIN SELECT RAISE(ABORT, 'the log is not to be changed'); END
--;
CREATE TRIGGER changes_are_final BEFORE UPDATE ON changes BEGIN SELECT RAISE(ABORT, 'the log is not to be changed'); END
--;
CREATE TRIGGER changes_stay BEFORE DELETE ON changes BEGIN SELECT RAISE(ABORT, 'the log is not to be changed'); END
--;
-- Rumours that an analyst has added. They are shown while their annotation "added" stands.
ALTER TABLE rumours ADD COLUMN is_added INTEGER NOT NULL DEFAULT 0 CHECK (is_added IN (0, 1))

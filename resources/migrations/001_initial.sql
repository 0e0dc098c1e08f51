-- SPDX-FileCopyrightText: 2026 The RumourDesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first schema. Every statement is followed by a line "--;", because triggers contain semicolons.
-- A released migration is never edited: a change is a new file.

CREATE TABLE players (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE CHECK (name <> '')) STRICT
--;
CREATE TABLE clubs (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE CHECK (name <> '')) STRICT
--;
CREATE TABLE outlets (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE CHECK (name <> '')) STRICT
--;
CREATE TABLE journalists (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE CHECK (name <> '')) STRICT
--;
CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    content_hash BLOB NOT NULL UNIQUE CHECK (length(content_hash) = 32), -- who it is, in every store
    published_day INTEGER, -- days since 1970-01-01; NULL: undated
    published_minute INTEGER CHECK (published_minute BETWEEN 0 AND 1439), -- of that day; NULL: no time given
    added_at INTEGER NOT NULL, -- seconds since 1970 UTC
    extractor_version INTEGER NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    byline TEXT NOT NULL DEFAULT '',
    publisher TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    guid TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    CHECK (published_minute IS NULL OR published_day IS NOT NULL)
) STRICT
--;
-- The list of all rumours, newest first: it holds all that the list shows of an article, so that no body is read.
CREATE INDEX articles_newest_first
    ON articles (published_day DESC, published_minute DESC, id, added_at, byline, publisher)
--;
CREATE TABLE rumours (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0), -- the order of the text
    player_id INTEGER NOT NULL REFERENCES players (id),
    from_id INTEGER REFERENCES clubs (id),
    to_id INTEGER REFERENCES clubs (id), -- NULL: an exit without a suitor
    move INTEGER NOT NULL CHECK (move BETWEEN 0 AND 3), -- transfer, loan, free, swap
    stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 7), -- off, interest, approach, talks, bid, agreed, medical, done
    fee_min INTEGER CHECK (fee_min >= 0), -- whole units; NULL: an open end
    fee_max INTEGER CHECK (fee_max >= 0),
    currency TEXT CHECK (length(currency) = 3), -- ISO 4217
    basis INTEGER CHECK (basis BETWEEN 0 AND 4), -- bid, asking, valuation, clause, agreed
    transfer_window INTEGER, -- twice the year, and one more for summer
    contract_until INTEGER, -- year
    age INTEGER,
    why TEXT NOT NULL DEFAULT '',
    CHECK ((fee_min IS NULL AND fee_max IS NULL) = (currency IS NULL)),
    CHECK ((currency IS NULL) = (basis IS NULL))
) STRICT
--;
-- Who a rumour is: its article, player and suitor. Also the rumours of one article.
CREATE UNIQUE INDEX rumours_of_article ON rumours (article_id, player_id, coalesce(to_id, 0))
--;
-- The saga of one player.
CREATE INDEX rumours_of_player ON rumours (player_id)
--;
CREATE TABLE rumour_sources (
    rumour_id INTEGER NOT NULL REFERENCES rumours (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    outlet_id INTEGER NOT NULL REFERENCES outlets (id),
    PRIMARY KEY (rumour_id, ordinal)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE rumour_journalists (
    rumour_id INTEGER NOT NULL REFERENCES rumours (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    journalist_id INTEGER NOT NULL REFERENCES journalists (id),
    PRIMARY KEY (rumour_id, ordinal)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE evidence (
    rumour_id INTEGER NOT NULL REFERENCES rumours (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    field INTEGER NOT NULL CHECK (field BETWEEN 0 AND 10), -- player, from, to, move, stage, fee, window, sources,
                                                           -- journalists, contract_until, age
    start INTEGER NOT NULL CHECK (start >= 0), -- in UTF-16 code units of the article's body
    length INTEGER NOT NULL CHECK (length > 0),
    PRIMARY KEY (rumour_id, ordinal)
) STRICT, WITHOUT ROWID
--;
-- Full text, without a copy of the text. The prefixes serve a word that is still being typed.
CREATE VIRTUAL TABLE article_text USING fts5 (
    title, byline, body,
    content = 'articles', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
)
--;
CREATE TRIGGER articles_inserted AFTER INSERT ON articles BEGIN
    INSERT INTO article_text (rowid, title, byline, body) VALUES (new.id, new.title, new.byline, new.body);
END
--;
CREATE TRIGGER articles_deleted AFTER DELETE ON articles BEGIN
    INSERT INTO article_text (article_text, rowid, title, byline, body)
        VALUES ('delete', old.id, old.title, old.byline, old.body);
END
--;
CREATE TRIGGER articles_updated AFTER UPDATE OF title, byline, body ON articles BEGIN
    INSERT INTO article_text (article_text, rowid, title, byline, body)
        VALUES ('delete', old.id, old.title, old.byline, old.body);
    INSERT INTO article_text (rowid, title, byline, body) VALUES (new.id, new.title, new.byline, new.body);
END

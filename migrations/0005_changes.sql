-- What a service was, at each version that readers could see: so that any of them can be put back.
CREATE TABLE service_version (
    service_id TEXT    NOT NULL REFERENCES service (id),
    version    BIGINT  NOT NULL,
    record     TEXT    NOT NULL,
    format     BIGINT  NOT NULL,
    published  INTEGER NOT NULL CHECK (published IN (0, 1)),
    -- The change that made it; empty for the version that the shipped file had.
    change_id  TEXT,
    -- Seconds since 1970 began, in universal time, as all moments here.
    made_at    BIGINT  NOT NULL,
    PRIMARY KEY (service_id, version)
);

-- What somebody proposes. Texts of a listing by their names, as domain::draft has them, as one JSON object.
CREATE TABLE change (
    id           TEXT   NOT NULL PRIMARY KEY,
    -- The service it is about; for a new listing the id that it is to have, of which there is no row yet.
    service_id   TEXT   NOT NULL,
    -- domain::change::Kind, Status, Finish
    kind         TEXT   NOT NULL,
    status       TEXT   NOT NULL,
    finish       TEXT,
    -- The version of the service that it was written for; 0 for a new listing.
    base_version BIGINT NOT NULL,
    base         TEXT   NOT NULL,
    draft        TEXT   NOT NULL,
    -- Fields that whoever sent it has looked at, as a JSON list of their names.
    confirms     TEXT   NOT NULL,
    -- Where an answer goes: the mailbox to which the link was sent, or that was typed with a new listing.
    mailbox      TEXT,
    -- For a rejection: why, in the words that are sent.
    reason       TEXT,
    made_at      BIGINT NOT NULL,
    sent_at      BIGINT,
    decided_at   BIGINT,
    decided_by   TEXT,
    -- Grows by one with every change of the row: a stale save is seen.
    version      BIGINT NOT NULL
);

CREATE INDEX change_by_service ON change (service_id);

-- Which fields an organization has confirmed, and on which day. The newest stays.
CREATE TABLE confirmation (
    service_id TEXT NOT NULL REFERENCES service (id),
    -- domain::field::Field::key
    field      TEXT NOT NULL,
    on_day     TEXT NOT NULL,
    -- How: 'link' when the organization used its own link, 'call' when an editor asked it.
    how        TEXT NOT NULL,
    PRIMARY KEY (service_id, field)
);

-- What was done, by whom. Only ever added to: each row holds the hash of the one before.
CREATE TABLE audit (
    seq      BIGINT NOT NULL PRIMARY KEY,
    at       BIGINT NOT NULL,
    actor    TEXT   NOT NULL,
    act      TEXT   NOT NULL,
    object   TEXT   NOT NULL,
    previous TEXT   NOT NULL,
    hash     TEXT   NOT NULL UNIQUE
);

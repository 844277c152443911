-- Attempts to verify a listing, on the telephone or on the organization's own page, and what came of them.
CREATE TABLE verification (
    id         TEXT   NOT NULL PRIMARY KEY,
    service_id TEXT   NOT NULL,
    person_id  TEXT   NOT NULL REFERENCES person (id),
    -- domain::verification::Outcome
    outcome    TEXT   NOT NULL,
    -- The number that was called, or the page that was looked at.
    reached    TEXT   NOT NULL,
    made_at    BIGINT NOT NULL
);

CREATE INDEX verification_by_service ON verification (service_id);

-- Who verifies a listing at the moment: no one is called twice.
CREATE TABLE verifying (
    service_id TEXT   NOT NULL PRIMARY KEY,
    person_id  TEXT   NOT NULL REFERENCES person (id),
    until_at   BIGINT NOT NULL
);

-- How what is written with a link was confirmed: domain::freshness::Means.
ALTER TABLE token ADD COLUMN means TEXT NOT NULL DEFAULT 'link';
ALTER TABLE change ADD COLUMN means TEXT NOT NULL DEFAULT 'link';

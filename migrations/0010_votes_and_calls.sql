-- What each person of the desk thinks of a change: of exactly what it said then. A later vote of the same person replaces an earlier one.
CREATE TABLE vote (
    change_id TEXT   NOT NULL REFERENCES change (id),
    person_id TEXT   NOT NULL REFERENCES person (id),
    -- domain::approval::Verdict
    verdict   TEXT   NOT NULL,
    -- domain::approval::Content
    content   TEXT   NOT NULL,
    made_at   BIGINT NOT NULL,
    PRIMARY KEY (change_id, person_id)
);

-- Calls back about a change, to a number that readers saw; or a look at a page that they saw.
CREATE TABLE call_back (
    id        TEXT   NOT NULL PRIMARY KEY,
    change_id TEXT   NOT NULL REFERENCES change (id),
    person_id TEXT   NOT NULL REFERENCES person (id),
    -- The number, or the page.
    reached   TEXT   NOT NULL,
    -- Where the number of a new listing was found.
    source    TEXT   NOT NULL,
    -- domain::approval::CallOutcome
    outcome   TEXT   NOT NULL,
    said      TEXT   NOT NULL,
    content   TEXT   NOT NULL,
    made_at   BIGINT NOT NULL
);

CREATE INDEX call_back_by_change ON call_back (change_id);

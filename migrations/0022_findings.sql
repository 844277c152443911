-- The last look at each page of a listing.
CREATE TABLE link_check (
    address TEXT   NOT NULL PRIMARY KEY,
    -- domain::link_check::LinkOutcome
    outcome TEXT   NOT NULL,
    led_to  TEXT,
    at      BIGINT NOT NULL,
    times   BIGINT NOT NULL
);

-- What the program found odd and someone of the desk looked at: it is right as it is. By domain::finding::Finding::key.
CREATE TABLE settled (
    finding    TEXT   NOT NULL PRIMARY KEY,
    settled_by TEXT   NOT NULL REFERENCES person (id),
    settled_at BIGINT NOT NULL
);

-- The directory. Facts of a service are one JSON document (domain::service::Service): they are read whole and searched in memory.
CREATE TABLE service (
    id        TEXT    NOT NULL PRIMARY KEY,
    record    TEXT    NOT NULL,
    -- Whether readers see it: 0 or 1. This column decides, not the flag in the document.
    published INTEGER NOT NULL CHECK (published IN (0, 1)),
    -- 'shipped': still as the shipped file says, and follows it. 'edited': somebody changed it here, and the file no longer touches it.
    origin    TEXT    NOT NULL CHECK (origin IN ('shipped', 'edited')),
    -- Grows by one with every change, so that two people who edit the same record cannot overwrite each other unseen.
    version   BIGINT  NOT NULL
);

-- One row. Whoever changes what readers see takes this row first, so that such changes happen one after the other.
CREATE TABLE publication (
    one      INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    revision BIGINT  NOT NULL
);

INSERT INTO publication (one, revision) VALUES (1, 0);

-- At most one row: the shipped directory that was loaded last.
CREATE TABLE shipped_directory (
    one       INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    digest    TEXT    NOT NULL,
    -- A day, written year-month-day.
    loaded_on TEXT    NOT NULL
);

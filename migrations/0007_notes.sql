-- What is said about a change or a listing and goes to no reader: editors' notes, and the words of whoever asks for a link.
CREATE TABLE note (
    id        TEXT   NOT NULL PRIMARY KEY,
    -- The id of a change or a service.
    about     TEXT   NOT NULL,
    -- Who wrote it; empty for whoever sent the change.
    person_id TEXT   REFERENCES person (id),
    words     TEXT   NOT NULL,
    made_at   BIGINT NOT NULL
);

CREATE INDEX note_by_about ON note (about);

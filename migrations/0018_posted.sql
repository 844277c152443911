-- Letters that were printed to be posted. Each has a number and a code to type; of the code only this hash is kept.
CREATE TABLE posted (
    number     TEXT   NOT NULL PRIMARY KEY,
    service_id TEXT   NOT NULL,
    -- Random, so that the link of a typed code cannot be made without the database.
    salt       TEXT   NOT NULL,
    -- The hash of the link that the code opens.
    hash       TEXT   NOT NULL,
    expires_at BIGINT NOT NULL,
    -- How often a wrong code was typed.
    wrong      BIGINT NOT NULL DEFAULT 0
);

CREATE INDEX posted_by_service ON posted (service_id);

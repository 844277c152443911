-- What one person of the desk proposes and another must agree to: a new administrator, and a desk of one person.
CREATE TABLE motion (
    id          TEXT   NOT NULL PRIMARY KEY,
    -- domain::motion::MotionKind
    kind        TEXT   NOT NULL,
    -- Whom it is about; empty for what is about no person.
    person_id   TEXT   NOT NULL,
    -- A person's id, or 'program' for the one who runs the server.
    proposed_by TEXT   NOT NULL,
    made_at     BIGINT NOT NULL,
    decided_by  TEXT,
    decided_at  BIGINT
);

-- At most one row: how many people a high-risk change needs. No row means two.
CREATE TABLE desk_rule (
    one  INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    -- domain::motion::DeskRule
    rule TEXT    NOT NULL
);

-- What the desk tells readers for a while: of the province, a census division or a listing. None without an end.
CREATE TABLE bulletin (
    id       TEXT   NOT NULL PRIMARY KEY,
    -- domain::bulletin::Scope
    scope    TEXT   NOT NULL,
    en       TEXT   NOT NULL,
    fr       TEXT   NOT NULL,
    from_at  BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    made_by  TEXT   NOT NULL REFERENCES person (id),
    made_at  BIGINT NOT NULL,
    -- Who agreed that readers see it; none while it waits for a second person.
    shown_by TEXT   REFERENCES person (id),
    ended_at BIGINT
);

-- Who may decide about listings. No password: a link is mailed.
CREATE TABLE person (
    id      TEXT    NOT NULL PRIMARY KEY,
    mailbox TEXT    NOT NULL UNIQUE,
    name    TEXT    NOT NULL,
    -- domain::person::Role
    role    TEXT    NOT NULL,
    locale  TEXT    NOT NULL,
    closed  INTEGER NOT NULL CHECK (closed IN (0, 1))
);

-- Links that were mailed, by the SHA-256 of their secret: whoever reads the table can use none.
CREATE TABLE token (
    hash       TEXT   NOT NULL PRIMARY KEY,
    -- domain::letter::Purpose
    purpose    TEXT   NOT NULL,
    -- What it opens: a service, or a person.
    object     TEXT   NOT NULL,
    mailbox    TEXT   NOT NULL,
    made_at    BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    spent_at   BIGINT,
    -- The change that was written with it, once there is one.
    change_id  TEXT
);

-- Signed-in browsers, by the SHA-256 of their cookie.
CREATE TABLE session (
    hash      TEXT   NOT NULL PRIMARY KEY,
    person_id TEXT   NOT NULL REFERENCES person (id),
    made_at   BIGINT NOT NULL,
    seen_at   BIGINT NOT NULL
);

-- Letters on their way. They hold no link: its secret is made when the letter is handed over.
CREATE TABLE letter (
    id        TEXT   NOT NULL PRIMARY KEY,
    -- domain::letter::LetterKind
    kind      TEXT   NOT NULL,
    recipient TEXT   NOT NULL,
    -- What it is about: a service, a change or a person.
    object    TEXT   NOT NULL,
    -- Words of ours that it quotes, such as the reason of a rejection.
    words     TEXT   NOT NULL,
    made_at   BIGINT NOT NULL,
    due_at    BIGINT NOT NULL,
    -- 'waiting', 'claimed' until a moment, 'handed' when the mail server may have it, 'sent' when it said so.
    state     TEXT   NOT NULL CHECK (state IN ('waiting', 'claimed', 'handed', 'sent')),
    tries     BIGINT NOT NULL,
    until     BIGINT NOT NULL
);

CREATE INDEX letter_by_state ON letter (state);

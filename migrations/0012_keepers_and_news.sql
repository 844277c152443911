-- Who looks after a listing: who may be sent its link, and is told what happens to it. One row for an email address and a listing.
CREATE TABLE keeper (
    service_id TEXT   NOT NULL,
    -- In small letters.
    mailbox    TEXT   NOT NULL,
    -- domain::keeper::KeeperHow
    how        TEXT   NOT NULL,
    since      BIGINT NOT NULL,
    until      BIGINT,
    -- domain::keeper::KeeperEnd
    ended      TEXT,
    PRIMARY KEY (service_id, mailbox)
);

-- What keepers and administrators are to be told, and in which email they were. No texts: those are where they always were.
CREATE TABLE news (
    recipient  TEXT   NOT NULL,
    -- domain::news::Audience
    audience   TEXT   NOT NULL,
    -- domain::news::NewsKind
    kind       TEXT   NOT NULL,
    service_id TEXT   NOT NULL,
    -- Empty for what is no change.
    change_id  TEXT   NOT NULL,
    made_at    BIGINT NOT NULL,
    letter_id  TEXT,
    PRIMARY KEY (recipient, audience, kind, service_id, change_id, made_at)
);

CREATE INDEX news_by_letter ON news (letter_id);

-- What someone who was told of a change said of it: this was not us. The desk answers each.
CREATE TABLE objection (
    change_id   TEXT   NOT NULL PRIMARY KEY,
    service_id  TEXT   NOT NULL,
    mailbox     TEXT   NOT NULL,
    made_at     BIGINT NOT NULL,
    answered_at BIGINT,
    answered_by TEXT
);

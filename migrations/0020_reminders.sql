-- What a keeper was reminded of, and whether they want to be.
CREATE TABLE reminder (
    -- In small letters.
    mailbox     TEXT   NOT NULL PRIMARY KEY,
    -- When the last reminder was written; 0 before the first.
    last_at     BIGINT NOT NULL DEFAULT 0,
    -- How many were written since they last answered.
    unanswered  BIGINT NOT NULL DEFAULT 0,
    -- When they last confirmed or corrected something with a link; none when they never did.
    answered_at BIGINT,
    -- When they asked for no more.
    stopped_at  BIGINT,
    -- When their mail server refused one for good.
    bounced_at  BIGINT
);

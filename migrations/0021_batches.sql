-- Changes that were proposed together, out of one spreadsheet.
CREATE TABLE batch (
    id      TEXT   NOT NULL PRIMARY KEY,
    made_by TEXT   NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    -- When its changes were proposed; none while it is a dry run.
    sent_at BIGINT
);

-- The batch of a change, if it is of one.
ALTER TABLE change ADD COLUMN batch_id TEXT REFERENCES batch (id);

CREATE INDEX change_by_batch ON change (batch_id);

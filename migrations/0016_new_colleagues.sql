-- From when someone counts as a second person. Someone who was let in on the command line counts at once: that is 0.
ALTER TABLE person ADD COLUMN counts_from BIGINT NOT NULL DEFAULT 0;

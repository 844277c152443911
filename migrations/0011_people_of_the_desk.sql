-- When a person signed in last; 0 before the first time. Anyone who has not for 180 days decides about nothing any more.
ALTER TABLE person ADD COLUMN seen_at BIGINT NOT NULL DEFAULT 0;

-- A report that someone of the desk has dealt with: it is kept as long as any other, and no longer shown.
ALTER TABLE report ADD COLUMN closed_at BIGINT;

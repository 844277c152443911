-- The number of the form in which the record is written (store::record). Rows from before it had a number are of the first.
ALTER TABLE service ADD COLUMN format BIGINT NOT NULL DEFAULT 1;

-- 1 when a field that only programs fill was filled: kept for an editor to judge, because some browsers fill every field.
ALTER TABLE report ADD COLUMN doubtful INTEGER NOT NULL DEFAULT 0 CHECK (doubtful IN (0, 1));

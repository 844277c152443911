-- In which form base and draft were written (store/drafts.rs).
ALTER TABLE change ADD COLUMN format BIGINT NOT NULL DEFAULT 1;

-- A letter that was handed over and refused for good: it is not tried again.
ALTER TABLE letter ADD COLUMN refused INTEGER NOT NULL DEFAULT 0 CHECK (refused IN (0, 1));

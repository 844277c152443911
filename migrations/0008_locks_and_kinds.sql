-- Lines that a page or a program names: 911, the helplines. Only the shipped file changes them, never the desk.
ALTER TABLE service ADD COLUMN locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1));

-- At most one row, written once: whether this database is a real site or a demonstration.
CREATE TABLE site_kind (
    one  INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    kind TEXT    NOT NULL CHECK (kind IN ('real', 'demo'))
);

-- A database of an earlier release: a single invented person makes it a demonstration for good.
INSERT INTO site_kind (one, kind)
SELECT 1
     , CASE WHEN EXISTS (SELECT 1 FROM person WHERE id LIKE 'demo-%') THEN 'demo' ELSE 'real' END
 WHERE EXISTS (SELECT 1 FROM person)
    OR EXISTS (SELECT 1 FROM change)
    OR EXISTS (SELECT 1 FROM report)
    OR EXISTS (SELECT 1 FROM letter);

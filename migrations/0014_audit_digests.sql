-- What a listing said before and after, as salted digests: anyone with a copy of it can show that it is the one. Part of the row's hash.
ALTER TABLE audit ADD COLUMN digest TEXT NOT NULL DEFAULT '';

-- The salts of those digests. They are deleted with what a listing must forget: then no one can try addresses until one fits.
CREATE TABLE digest_salt (
    seq        BIGINT NOT NULL PRIMARY KEY,
    service_id TEXT   NOT NULL,
    salt       TEXT   NOT NULL
);

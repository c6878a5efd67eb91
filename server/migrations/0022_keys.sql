-- What each running portal knows of the key ring: which versions of the key-encryption key it opens, and with which it wraps.
-- A rotation waits until all know the new one. Ends with the portal; one that died is forgotten after a minute.
CREATE TABLE portal_keys (
    portal UUID PRIMARY KEY,
    newest BIGINT NOT NULL,
    oldest BIGINT NOT NULL,
    wraps BIGINT NOT NULL,
    at BIGINT NOT NULL
);

-- That somebody was erased, and when: not who. A portal that remembers what it read forgets it then.
CREATE TABLE erasure (
    id UUID PRIMARY KEY,
    at BIGINT NOT NULL
);

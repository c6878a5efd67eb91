-- Which register knows whom, and in which capacity. Never content: `subject_hash` is a keyed hash, and a row says only
-- that a register knows somebody, or does not, for how long that holds, and how the portal learned it.
CREATE TABLE reference_directory (
    subject_hash BYTEA NOT NULL,
    source TEXT NOT NULL,
    capacity TEXT NOT NULL,
    known BOOLEAN NOT NULL,
    valid_from BIGINT NOT NULL,
    valid_to BIGINT NOT NULL,
    learned TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (subject_hash, source, capacity)
);

-- What registers said that happened, until everything that follows from it is done. The subject is sealed and removed then.
CREATE TABLE register_event (
    id UUID PRIMARY KEY,
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject_hash BYTEA NOT NULL,
    subject BYTEA,
    happened_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    lease UUID,
    created_at BIGINT NOT NULL,
    done_at BIGINT
);
CREATE INDEX register_event_due ON register_event (state, next_at);

-- A data key for each person about whom something is kept before they ever signed in. Destroying it erases that.
CREATE TABLE subject_key (
    subject_hash BYTEA PRIMARY KEY,
    wrapped_key BYTEA NOT NULL,
    created_at BIGINT NOT NULL
);

-- What the portal offers somebody or reminds them of; `about_hash` makes one occasion one offer.
CREATE TABLE offer (
    id UUID PRIMARY KEY,
    subject_hash BYTEA NOT NULL,
    kind TEXT NOT NULL,
    about_hash BYTEA NOT NULL,
    body BYTEA NOT NULL,
    state TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    valid_to BIGINT NOT NULL,
    UNIQUE (subject_hash, kind, about_hash)
);

-- Kinds of offers that somebody does not want, and since when.
CREATE TABLE offer_switch (
    subject_hash BYTEA NOT NULL,
    kind TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (subject_hash, kind)
);

-- When the hub looks at somebody again for a kind of offer: nobody is looked up more often than is useful.
CREATE TABLE hub_look (
    subject_hash BYTEA NOT NULL,
    kind TEXT NOT NULL,
    next_at BIGINT NOT NULL,
    PRIMARY KEY (subject_hash, kind)
);

-- The hub's tasks: when each is due, and which portal works on it until when.
CREATE TABLE hub_run (
    task TEXT PRIMARY KEY,
    next_at BIGINT NOT NULL,
    lease UUID,
    lease_until BIGINT NOT NULL,
    begun BIGINT NOT NULL,
    ended_at BIGINT,
    figures TEXT
);

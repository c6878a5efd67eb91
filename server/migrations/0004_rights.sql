-- Who may ask which register for what. The catalogue brings the first rows; people change them, two at a time.

-- The registers and what they hold, as the catalogue said it, with the days on which it said so.
CREATE TABLE source (
    place UUID PRIMARY KEY,
    id TEXT NOT NULL,
    authority TEXT NOT NULL,
    class TEXT NOT NULL,
    level TEXT NOT NULL,
    adapter TEXT NOT NULL,
    contract TEXT NOT NULL,
    timeout_ms BIGINT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT
);
CREATE UNIQUE INDEX source_now ON source (id) WHERE valid_to IS NULL;

CREATE TABLE data_availability (
    place UUID PRIMARY KEY,
    source TEXT NOT NULL,
    concept TEXT NOT NULL,
    capacity TEXT NOT NULL,
    attribute TEXT NOT NULL,
    authentic BOOLEAN NOT NULL,
    mode TEXT NOT NULL,
    max_age_days BIGINT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT
);
CREATE UNIQUE INDEX data_availability_now ON data_availability (source, concept, capacity) WHERE valid_to IS NULL;

CREATE TABLE access_authorisation (
    id TEXT PRIMARY KEY,
    direction TEXT NOT NULL CHECK (direction IN ('pull', 'push', 'hub', 'authority')),
    requester TEXT NOT NULL,
    service TEXT NOT NULL,
    purpose TEXT NOT NULL,
    legal_basis TEXT NOT NULL CHECK (legal_basis <> ''),
    source TEXT NOT NULL,
    capacities TEXT NOT NULL,
    concepts TEXT NOT NULL,
    channels TEXT NOT NULL,
    min_assurance TEXT NOT NULL,
    basis TEXT NOT NULL,
    history_days BIGINT,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'in_force', 'refused', 'withdrawn')),
    proposed_by TEXT NOT NULL CHECK (proposed_by <> ''),
    approved_by TEXT,
    decision TEXT NOT NULL CHECK (decision <> ''),
    -- The version of the catalogue that brought it, if one did; and whether people have changed it since.
    seeded_from TEXT,
    by_people BOOLEAN NOT NULL,
    CHECK (approved_by IS NULL OR approved_by <> proposed_by),
    CHECK (state IN ('proposed', 'refused') OR approved_by IS NOT NULL)
);

-- What somebody wants changed, and what somebody else decided about it.
CREATE TABLE authorisation_proposal (
    id UUID PRIMARY KEY,
    authorisation TEXT NOT NULL REFERENCES access_authorisation (id),
    kind TEXT NOT NULL CHECK (kind IN ('new', 'withdraw', 'end')),
    valid_to TEXT,
    legal_basis TEXT NOT NULL CHECK (legal_basis <> ''),
    decision TEXT NOT NULL CHECK (decision <> ''),
    proposed_by TEXT NOT NULL CHECK (proposed_by <> ''),
    proposed_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'approved', 'refused')),
    decided_by TEXT,
    decided_at BIGINT,
    CHECK (decided_by IS NULL OR decided_by <> proposed_by),
    CHECK (state = 'proposed' OR decided_by IS NOT NULL)
);
CREATE UNIQUE INDEX authorisation_proposal_open ON authorisation_proposal (authorisation) WHERE state = 'proposed';

-- The history: only ever added to.
CREATE TABLE authorisation_change (
    id UUID PRIMARY KEY,
    authorisation TEXT NOT NULL,
    at BIGINT NOT NULL,
    changed_by TEXT NOT NULL,
    what TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    decision TEXT NOT NULL,
    before TEXT,
    after TEXT
);
CREATE INDEX authorisation_change_row ON authorisation_change (authorisation, at);

-- Goes up with every change that the gate must know; `catalogue` is the version that was taken over last.
CREATE TABLE rights_version (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    version BIGINT NOT NULL,
    catalogue TEXT NOT NULL
);
INSERT INTO rights_version (id, version, catalogue) VALUES (1, 0, '');

-- Refusals, for the auditor.
CREATE INDEX exchange_log_refused ON exchange_log (at) WHERE NOT allowed;
CREATE INDEX exchange_log_at ON exchange_log (at);

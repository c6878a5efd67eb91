-- A case that staff handed over. Note and answer are sealed with the person's key; `ticket_id` is the ticket that went back
-- into the line.
CREATE TABLE hand_over (
    id UUID PRIMARY KEY,
    encounter_id UUID NOT NULL,
    application_id UUID NOT NULL,
    person_id UUID NOT NULL,
    onward TEXT NOT NULL,
    authority TEXT,
    ticket_id UUID,
    note BYTEA NOT NULL,
    staff TEXT NOT NULL,
    role TEXT NOT NULL,
    workplace TEXT,
    at BIGINT NOT NULL,
    answer BYTEA,
    answered_by TEXT,
    answered_at BIGINT
);
CREATE UNIQUE INDEX hand_over_home ON hand_over (encounter_id, application_id) WHERE onward = 'home';
CREATE INDEX hand_over_encounter ON hand_over (encounter_id);
CREATE INDEX hand_over_person ON hand_over (person_id, at);
CREATE INDEX hand_over_authority ON hand_over (authority, answered_at);
CREATE INDEX hand_over_ticket ON hand_over (ticket_id);

-- The keys by which a member of staff works at the desk; without a row they are as they come.
CREATE TABLE desk_keys (
    staff TEXT PRIMARY KEY,
    keys TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);

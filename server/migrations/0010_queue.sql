-- The queue of a service centre. A ticket has no personal data: nobody's name, not who took it, not why it has
-- priority. What follows at the counter is tied to it by `encounter_id`.

-- One row a centre and day: gives out the numbers, and is locked by whoever calls somebody.
CREATE TABLE queue_day (
    centre TEXT NOT NULL,
    day TEXT NOT NULL,
    last_number BIGINT NOT NULL,
    calls BIGINT NOT NULL,
    PRIMARY KEY (centre, day)
);

CREATE TABLE ticket (
    id UUID PRIMARY KEY,
    code TEXT NOT NULL,
    centre TEXT NOT NULL,
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    letter TEXT NOT NULL,
    number BIGINT NOT NULL,
    priority BOOLEAN NOT NULL,
    due_at BIGINT,
    joined_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    only_counter BIGINT,
    counter BIGINT,
    shift_id UUID,
    calls BIGINT NOT NULL,
    first_called_at BIGINT,
    called_at BIGINT,
    started_at BIGINT,
    ended_at BIGINT,
    encounter_id UUID
);
CREATE UNIQUE INDEX ticket_code ON ticket (code);
CREATE UNIQUE INDEX ticket_number ON ticket (centre, day, number);
CREATE INDEX ticket_line ON ticket (centre, day, state);
CREATE INDEX ticket_measured ON ticket (centre, ended_at);
CREATE INDEX ticket_shift ON ticket (shift_id, state);

-- What became of a ticket, step by step. `actor` is a member of staff; nobody else is named.
CREATE TABLE ticket_step (
    id UUID PRIMARY KEY,
    ticket_id UUID NOT NULL,
    state TEXT NOT NULL,
    kind TEXT NOT NULL,
    counter BIGINT,
    actor_kind TEXT NOT NULL,
    actor TEXT,
    at BIGINT NOT NULL
);
CREATE INDEX ticket_step_ticket ON ticket_step (ticket_id, at);

-- The shift of somebody at the counters, and its cash in thousandths of the currency. `counter` is empty in a pause.
CREATE TABLE counter_shift (
    id UUID PRIMARY KEY,
    centre TEXT NOT NULL,
    staff TEXT NOT NULL,
    counter BIGINT,
    state TEXT NOT NULL,
    express_run BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    closed_at BIGINT,
    expected BIGINT,
    counted BIGINT,
    note TEXT,
    confirmed_by TEXT,
    confirmed_at BIGINT,
    CHECK (confirmed_by IS NULL OR confirmed_by <> staff)
);
CREATE UNIQUE INDEX counter_shift_staff ON counter_shift (staff) WHERE state = 'open';
CREATE UNIQUE INDEX counter_shift_counter ON counter_shift (centre, counter) WHERE state = 'open' AND counter IS NOT NULL;
CREATE INDEX counter_shift_centre ON counter_shift (centre, state);

-- Fees that were taken at the counter.
CREATE TABLE counter_fee (
    id UUID PRIMARY KEY,
    shift_id UUID NOT NULL,
    ticket_id UUID,
    service TEXT NOT NULL,
    amount BIGINT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX counter_fee_shift ON counter_fee (shift_id, at);

-- Appointments. What one is about, its code and its ticket are sealed with the person's key; it is found by the keyed
-- hash of the code.
CREATE TABLE appointment (
    id UUID PRIMARY KEY,
    person_id UUID NOT NULL,
    centre TEXT NOT NULL,
    slot_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    code_hash BYTEA NOT NULL,
    body BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX appointment_code ON appointment (code_hash);
CREATE INDEX appointment_person ON appointment (person_id, slot_at);
CREATE UNIQUE INDEX appointment_booked ON appointment (person_id, slot_at) WHERE state = 'booked';

CREATE TABLE appointment_slot (
    centre TEXT NOT NULL,
    slot_at BIGINT NOT NULL,
    taken BIGINT NOT NULL,
    PRIMARY KEY (centre, slot_at)
);

-- Indexes for what people and staff look at again and again: without them each of these pages costs more the more the
-- portal has ever kept, not the more it shows.

-- "My applications": the services of all applications of one person.
CREATE INDEX service_request_person ON service_request (person_id, place);

-- Whom a member of staff serves at the moment: at each page of the desk, out of everybody they ever served.
CREATE INDEX encounter_open ON encounter (staff, started_at) WHERE ended_at IS NULL;
CREATE INDEX phone_call_open ON phone_call (staff) WHERE ended_at IS NULL;

-- Whether a colleague agreed to open a protected record, and which of these questions wait.
CREATE INDEX opening_approval_staff ON opening_approval (staff, asked_at);
CREATE INDEX opening_approval_waiting ON opening_approval (asked_at) WHERE decided_at IS NULL;

-- The supervisor's figures: verifications of each call, and the tickets of some days in all centres.
CREATE INDEX caller_check_call ON caller_check (call_id);
CREATE INDEX ticket_day ON ticket (day, number);

-- The last shifts of a centre, out of all that were ever closed.
CREATE INDEX counter_shift_last ON counter_shift (centre, state, opened_at);

-- A register of the portal's own: up to which day it is right, and who changed it last.
CREATE INDEX native_record_as_of ON native_record (source, as_of);
CREATE INDEX native_change_last ON native_change (source, changed_at, id);

-- Codes that have run out are forgotten every few minutes; those of one person when a contact changes.
CREATE INDEX resume_code_expiry ON resume_code (expires_at);
CREATE INDEX help_code_expiry ON help_code (expires_at);
CREATE INDEX contact_stop_expiry ON contact_stop (expires_at);
CREATE INDEX contact_stop_person ON contact_stop (person_id);

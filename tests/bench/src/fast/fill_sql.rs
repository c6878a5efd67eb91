//! What a country leaves behind in two years, as PostgreSQL makes it up by itself: one statement a table.
//!
//! `$1` to `$2` are numbers of people, `$3` is now, `$4` how many people there are in all. Each has four applications;
//! one of twelve is still a draft, the others are decided. What is sealed is random bytes of the right kind of length,
//! shorter than in life: nobody opens it. The log's rows, and what was begun, are copied from rows that the portal wrote.

/// Functions of this session, of which nothing is left afterwards.
pub(super) const FUNCTIONS: [&str; 3] = [
    "CREATE FUNCTION pg_temp.id(kind int, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ \
     SELECT (lpad(to_hex(26214400 + kind), 8, '0') || lpad(to_hex(n), 24, '0'))::uuid $$",
    "CREATE FUNCTION pg_temp.sealed(n bigint, length int) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$ \
     SELECT decode(repeat(md5(n::text), length / 16), 'hex') $$",
    "CREATE FUNCTION pg_temp.at(now bigint, n bigint, people bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ \
     SELECT now - 86400000000 - (63072000000000 * (1 - n::float8 / people))::bigint $$",
];

/// Each table that is filled, and how.
pub(super) const TABLES: &[(&str, &str)] = &[
    (
        "person",
        "INSERT INTO person (id, id_hash, wrapped_key, identity, created_at) \
         SELECT pg_temp.id(1, n), sha256(int8send(n)), pg_temp.sealed(n, 64), pg_temp.sealed(n, 128), \
         pg_temp.at($3, n, $4) FROM generate_series($1::bigint, $2) n",
    ),
    (
        "application",
        "INSERT INTO application (id, person_id, definition, subject, status, version, answers, begin_key, reference, \
         created_at, updated_at, submitted_at) \
         SELECT pg_temp.id(2, n * 4 + k), pg_temp.id(1, n), p.definition, p.subject, \
         CASE WHEN k = 3 AND n % 3 = 0 THEN 'draft' ELSE 'decided' END, 6, pg_temp.sealed(n, 128), \
         md5((n * 4 + k)::text)::uuid, CASE WHEN k = 3 AND n % 3 = 0 THEN NULL ELSE 'F' || (n * 4 + k) END, \
         pg_temp.at($3, n, $4), pg_temp.at($3, n, $4) + k, \
         CASE WHEN k = 3 AND n % 3 = 0 THEN NULL ELSE pg_temp.at($3, n, $4) + k END \
         FROM generate_series($1::bigint, $2) n, generate_series(0, 3) k, \
         (SELECT definition, subject FROM application LIMIT 1) p",
    ),
    (
        "submission",
        "INSERT INTO submission (application_id, person_id, body, digest, submitted_at) \
         SELECT pg_temp.id(2, n * 4 + k), pg_temp.id(1, n), pg_temp.sealed(n, 128), \
         md5(n::text) || md5(k::text), pg_temp.at($3, n, $4) + k \
         FROM generate_series($1::bigint, $2) n, generate_series(0, 3) k WHERE NOT (k = 3 AND n % 3 = 0)",
    ),
    (
        "service_request",
        "INSERT INTO service_request (id, application_id, person_id, place, service, authority, follows, status, receipt, \
         promised, decision, updated_at) \
         SELECT pg_temp.id(3, n * 4 + k), pg_temp.id(2, n * 4 + k), pg_temp.id(1, n), 0, 'change-of-address', \
         'municipal-affairs', '[]', 'approved', 'R-' || n, '2026-01-31', pg_temp.sealed(n, 64), \
         pg_temp.at($3, n, $4) + k \
         FROM generate_series($1::bigint, $2) n, generate_series(0, 3) k WHERE NOT (k = 3 AND n % 3 = 0)",
    ),
    (
        "delivery",
        "INSERT INTO delivery (id, request_id, application_id, person_id, kind, state, attempts, next_at, created_at, done_at) \
         SELECT pg_temp.id(3, n * 4 + k), pg_temp.id(3, n * 4 + k), pg_temp.id(2, n * 4 + k), pg_temp.id(1, n), \
         'submission', 'done', 1, pg_temp.at($3, n, $4), pg_temp.at($3, n, $4), pg_temp.at($3, n, $4) + k \
         FROM generate_series($1::bigint, $2) n, generate_series(0, 3) k WHERE NOT (k = 3 AND n % 3 = 0)",
    ),
    (
        "timeline",
        "INSERT INTO timeline (id, application_id, person_id, service, happened, actor, channel, at) \
         SELECT pg_temp.id(4, (n * 4 + k) * 4 + step), pg_temp.id(2, n * 4 + k), pg_temp.id(1, n), \
         CASE WHEN step > 2 THEN 'change-of-address' END, happened, \
         CASE WHEN step > 2 THEN 'back_office' ELSE 'citizen' END, 'web', pg_temp.at($3, n, $4) + step \
         FROM generate_series($1::bigint, $2) n, generate_series(0, 3) k, \
         unnest(ARRAY['begun', 'submitted', 'received', 'approved']) WITH ORDINALITY AS steps (happened, step) \
         WHERE NOT (k = 3 AND n % 3 = 0 AND step > 1)",
    ),
    (
        "message",
        "INSERT INTO message (id, person_id, way, state, notice, attempts, next_at, ends_at, created_at, done_at) \
         SELECT pg_temp.id(5, n), pg_temp.id(1, n), 'sms', 'sent', pg_temp.sealed(n, 128), 1, \
         pg_temp.at($3, n, $4), pg_temp.at($3, n, $4), pg_temp.at($3, n, $4), pg_temp.at($3, n, $4) \
         FROM generate_series($1::bigint, $2) n",
    ),
    (
        "exchange_log",
        "INSERT INTO exchange_log (id, at, phase, exchange_id, application_id, person_id, subject_hash, allowed, entry, \
         seal, seq, prev_hash, hash) \
         SELECT pg_temp.id(6, n * 2 + k), pg_temp.at($3, n, $4) + k, CASE k WHEN 0 THEN 'intended' ELSE 'result' END, \
         pg_temp.id(7, n), pg_temp.id(2, n * 4), pg_temp.id(1, n), sha256(int8send(n)), true, p.entry, \
         sha256(int8send(n)), -(n * 2 + k), sha256(int8send(n)), sha256(int8send(n + 1)) \
         FROM generate_series($1::bigint, $2) n, generate_series(0, 1) k, \
         (SELECT entry FROM exchange_log WHERE allowed AND person_id IS NOT NULL LIMIT 1) p \
         WHERE n % 2 = 0",
    ),
    (
        "contact",
        "INSERT INTO contact (id, person_id, kind, value, value_hash, origin, from_at, created_at) \
         SELECT pg_temp.id(8, n), pg_temp.id(1, n), 'phone', pg_temp.sealed(n, 48), sha256(int8send(n)), 'person', \
         pg_temp.at($3, n, $4), pg_temp.at($3, n, $4) FROM generate_series($1::bigint, $2) n",
    ),
    (
        "encounter",
        "INSERT INTO encounter (id, person_id, staff, role, workplace, channel, identification, reason, started_at, seen_at, \
         ended_at, ended) \
         SELECT pg_temp.id(9, n), pg_temp.id(1, n), 'S-' || 3001 + n % 40, 'clerk', 'centre-capital', 'counter', 'id-card', \
         'file', pg_temp.at($3, n, $4), pg_temp.at($3, n, $4), pg_temp.at($3, n, $4) + 1, 'done' \
         FROM generate_series($1::bigint, $2) n WHERE n % 4 = 0",
    ),
    (
        "look_question",
        "INSERT INTO look_question (id, exchange_id, person_id, authority, service, source, looked_at, question, asked_at, \
         answer, answered_by, answered_at) \
         SELECT pg_temp.id(10, n), pg_temp.id(7, n), pg_temp.id(1, n), 'municipal-affairs', 'change-of-address', \
         'addresses', pg_temp.at($3, n, $4), pg_temp.sealed(n, 64), pg_temp.at($3, n, $4), pg_temp.sealed(n, 64), \
         'S-2005', pg_temp.at($3, n, $4) + 1 FROM generate_series($1::bigint, $2) n WHERE n % 20 = 0",
    ),
    (
        "correction",
        "INSERT INTO correction (id, reference, person_id, application_id, subject_hash, fact, source, authority, manner, \
         status, body, answer, settled, attempts, next_at, opened_at, updated_at) \
         SELECT pg_temp.id(11, n), 'K' || n, pg_temp.id(1, n), pg_temp.id(2, n * 4), sha256(int8send(n)), \
         'applicant.address.street', 'addresses', 'municipal-affairs', 'desk', 'corrected', pg_temp.sealed(n, 64), \
         pg_temp.sealed(n, 32), true, 1, pg_temp.at($3, n, $4), pg_temp.at($3, n, $4), pg_temp.at($3, n, $4) \
         FROM generate_series($1::bigint, $2) n WHERE n % 20 = 0",
    ),
    (
        "hand_over",
        "INSERT INTO hand_over (id, encounter_id, application_id, person_id, onward, authority, note, staff, role, workplace, \
         at, answer, answered_by, answered_at) \
         SELECT pg_temp.id(12, n), pg_temp.id(9, n), pg_temp.id(2, n * 4), pg_temp.id(1, n), 'authority', \
         'municipal-affairs', pg_temp.sealed(n, 64), 'S-3001', 'clerk', 'centre-capital', pg_temp.at($3, n, $4), \
         pg_temp.sealed(n, 32), 'S-2005', pg_temp.at($3, n, $4) + 1 \
         FROM generate_series($1::bigint, $2) n WHERE n % 40 = 0",
    ),
    (
        "verification",
        "INSERT INTO verification (id, application_id, person_id, source, state, attempts, next_at, ends_at, created_at, done_at) \
         SELECT pg_temp.id(13, n), pg_temp.id(2, n * 4), pg_temp.id(1, n), 'addresses', 'done', 1, pg_temp.at($3, n, $4), \
         pg_temp.at($3, n, $4), pg_temp.at($3, n, $4), pg_temp.at($3, n, $4) \
         FROM generate_series($1::bigint, $2) n WHERE n % 20 = 0",
    ),
    (
        "reference_directory",
        "INSERT INTO reference_directory (subject_hash, source, capacity, known, valid_from, valid_to, learned, at) \
         SELECT sha256(int8send(n)), source, 'person', true, pg_temp.at($3, n, $4), $3 + 315360000000000, 'probe', \
         pg_temp.at($3, n, $4) FROM generate_series($1::bigint, $2) n, unnest(ARRAY['addresses', 'population']) source",
    ),
    (
        "ticket",
        "INSERT INTO ticket (id, code, centre, day, kind, letter, number, priority, joined_at, state, calls, called_at, \
         started_at, ended_at) \
         SELECT pg_temp.id(14, n), 'filler-' || n, 'centre-capital', \
         to_char(to_timestamp(pg_temp.at($3, n, $4) / 1000000), 'YYYY-MM-DD'), 'general', 'A', n, false, \
         pg_temp.at($3, n, $4), 'served', 1, pg_temp.at($3, n, $4), pg_temp.at($3, n, $4), pg_temp.at($3, n, $4) + 1 \
         FROM generate_series($1::bigint, $2) n WHERE n % 4 = 0",
    ),
    (
        "session",
        "INSERT INTO session (id_hash, data, expires_at) \
         SELECT sha256(int8send(n)), pg_temp.sealed(n, 512), $3 + 86400000000 + $4 * 0 \
         FROM generate_series($1::bigint, $2) n WHERE n % 10 = 0",
    ),
];

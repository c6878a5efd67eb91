-- Services that people put on lists of their own. Name and services are sealed with the person's key.
CREATE TABLE service_list (
    id UUID PRIMARY KEY,
    person_id UUID NOT NULL,
    body BYTEA NOT NULL,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX service_list_person ON service_list (person_id, changed_at);

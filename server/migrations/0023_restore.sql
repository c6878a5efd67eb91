-- That the database was put back to an earlier state, and when. Since then, what offices say about cases that the portal does
-- not know is kept.
CREATE TABLE restoration (
    id UUID PRIMARY KEY,
    at BIGINT NOT NULL
);

-- What an office said about a case that is not known here, without content: the office is asked when the case is handed in again.
CREATE TABLE stray_event (
    source TEXT NOT NULL,
    id TEXT NOT NULL,
    request_id UUID NOT NULL,
    kind TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    PRIMARY KEY (source, id)
);
CREATE INDEX stray_event_request ON stray_event (request_id, received_at);

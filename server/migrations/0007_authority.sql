-- Messages from authorities' own systems that were let in, so that none counts twice. Forgotten after a while: what is
-- older than the tolerance of their time is refused anyway.
CREATE TABLE authority_message (
    system TEXT NOT NULL,
    id TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    PRIMARY KEY (system, id)
);
CREATE INDEX authority_message_age ON authority_message (received_at);

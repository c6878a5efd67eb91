-- What people say about pages and outcomes. Nobody's: no person, no case, no session, and the day alone of the time, so that
-- nothing leads back. Words and the answer to them are sealed; `state` says who may read them.
CREATE TABLE feedback (
    id UUID PRIMARY KEY,
    moment TEXT NOT NULL,
    path TEXT NOT NULL,
    language TEXT NOT NULL,
    channel TEXT NOT NULL,
    answer TEXT NOT NULL,
    words BYTEA,
    day TEXT NOT NULL,
    month TEXT NOT NULL,
    state TEXT NOT NULL,
    reply BYTEA,
    decided_by TEXT,
    decided_at BIGINT
);
CREATE INDEX feedback_month ON feedback (month);
CREATE INDEX feedback_state ON feedback (state, day);

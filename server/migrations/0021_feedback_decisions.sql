-- Every decision about what somebody wrote: added, and never changed. What was published once, and who decided so, can be
-- told after it was decided anew. `reply` is sealed for the same place as in `feedback`.
CREATE TABLE feedback_decision (
    id UUID PRIMARY KEY,
    feedback_id UUID NOT NULL,
    state TEXT NOT NULL,
    reply BYTEA,
    decided_by TEXT NOT NULL,
    decided_at BIGINT NOT NULL
);
CREATE INDEX feedback_decision_feedback ON feedback_decision (feedback_id, decided_at);

-- What was decided before there was this table: the last decision of each.
INSERT INTO feedback_decision (id, feedback_id, state, reply, decided_by, decided_at)
SELECT id, id, state, reply, decided_by, decided_at FROM feedback WHERE decided_by IS NOT NULL AND decided_at IS NOT NULL;

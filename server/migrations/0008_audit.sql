-- The auditor reads the exchange log by time, whoever it is about.
CREATE INDEX exchange_log_time ON exchange_log (at, id);

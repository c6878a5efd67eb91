//! Every figure by its name, its kind and what it means. Labels are names of routes, services, registers and outcomes:
//! all of them bounded, none of them about anybody.

use metrics::{describe_counter, describe_gauge, describe_histogram};

/// What a figure does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It only goes up.
    Counter,
    /// It goes up and down.
    Gauge,
    /// It counts by ranges.
    Histogram,
}

use Kind::{Counter, Gauge, Histogram};

/// All of them.
pub const FIGURES: &[(Kind, &str, &str)] = &[
    // People
    (Counter, "shubbak_answers", "Answers by class: good, refused (4xx), failed (5xx)."),
    (
        Histogram,
        "shubbak_http_seconds",
        "Seconds until a request was answered, by class and pattern of its route, and status.",
    ),
    (Counter, "shubbak_saves", "Saves of drafts: acknowledged, tried again since another came before, failed."),
    (
        Counter,
        "shubbak_submits",
        "Applications handed in: acknowledged, refused for a reason that the page tells, failed.",
    ),
    (Counter, "shubbak_applications_submitted", "Applications that were handed in for the first time."),
    (Counter, "shubbak_sign_ins", "People and staff who came back from their provider, by what became of it."),
    (Histogram, "shubbak_decision_seconds", "Seconds from handing in to the decision about a service."),
    (Counter, "shubbak_one_time_codes", "One-time codes by purpose and outcome."),
    (Counter, "shubbak_resume_codes", "Resume codes by outcome."),
    (Counter, "shubbak_help_codes", "Codes for getting help, by outcome."),
    (Counter, "shubbak_codes_not_heard", "Codes that were not looked at since too many were tried."),
    (Counter, "shubbak_contact_changes", "Changes of the contact on record, by outcome."),
    (Counter, "shubbak_mandates", "Mandates given and withdrawn."),
    (Counter, "shubbak_acting", "People who began to act for somebody, by kind of right."),
    (Counter, "shubbak_encounters", "People whom staff identified, by channel."),
    (Counter, "shubbak_calls", "Calls that agents took."),
    (Counter, "shubbak_caller_checks", "Callers' answers to what registers know: right and wrong."),
    (Counter, "shubbak_offers", "Offers made to people, by kind."),
    // More people than there are places
    (Counter, "shubbak_admitted", "Requests of people that got a place, by class."),
    (Counter, "shubbak_refused", "Requests of people that were sent away since the portal was full, by class."),
    (Counter, "shubbak_sent_to_wait", "People who were sent to the waiting room."),
    (Gauge, "shubbak_waiting", "People in line in the waiting room."),
    (Gauge, "shubbak_at_once", "Requests of people under way."),
    (Gauge, "shubbak_at_once_limit", "How many requests may be under way at the moment: it follows how fast they are."),
    (Counter, "shubbak_too_many", "Requests that were refused since somebody tried too often, by rate."),
    (Counter, "shubbak_connections_refused", "Connections that were closed since their network had too many."),
    // Registers
    (Counter, "shubbak_register_calls", "What became of questions to registers, by register."),
    (Histogram, "shubbak_register_seconds", "Seconds that questions to a register took."),
    (Counter, "shubbak_register_unasked", "Answers with attributes that nobody had asked for, by register."),
    (Counter, "shubbak_register_events", "Events of registers, by register and outcome."),
    (Gauge, "shubbak_register_up", "1 while a register is there and answers as the catalogue says."),
    (Gauge, "shubbak_register_left_alone", "1 while a register is not asked since it keeps failing."),
    (Counter, "shubbak_hub_calls", "What became of the hub's own questions, by its function."),
    (Counter, "shubbak_drops_refused", "Dropped files that were refused, by register and reason."),
    (Counter, "shubbak_verified_facts", "Declared facts that were verified later, by register and verdict."),
    (Counter, "shubbak_corrections", "Requests for correction by register and state."),
    // Deliveries and messages
    (Counter, "shubbak_deliveries", "Attempts to hand something over to a back office, by service and outcome."),
    (Gauge, "shubbak_undelivered", "Deliveries that have not arrived."),
    (Gauge, "shubbak_oldest_undelivered_seconds", "Age of the oldest delivery that has not arrived."),
    (Counter, "shubbak_messages", "Attempts to hand messages to the gateway, by outcome."),
    (Gauge, "shubbak_messages_waiting", "Messages that wait for the gateway."),
    (Gauge, "shubbak_oldest_message_seconds", "Age of the oldest message that waits for the gateway."),
    // The exchange log
    (Gauge, "shubbak_exchange_log_chained", "The last place of the exchange log that this portal has given."),
    (Gauge, "shubbak_exchange_log_checkpointed", "The last place for which this portal's checkpoint file vouches."),
    (Gauge, "shubbak_exchange_log_unchained", "Rows of the exchange log that wait for their place, 100,000 at most."),
    (Gauge, "shubbak_exchange_log_lag_seconds", "Age of the first row of the exchange log that waits for its place."),
    (Counter, "shubbak_exchange_log_failures", "Turns in which the exchange log could not be chained or vouched for."),
    // The process and what it stands on
    (Gauge, "shubbak_build_info", "1, with the version."),
    (Gauge, "shubbak_database_up", "1 while the database answers within two seconds."),
    (Gauge, "shubbak_database_connections", "Connections to the database: in use and idle."),
    (Gauge, "shubbak_database_connections_max", "Connections to the database, at most."),
    (Counter, "shubbak_database_round_trips", "How often the database was asked."),
    (Counter, "shubbak_database_commits", "Transactions that were to be committed."),
    (Gauge, "shubbak_sessions", "Sessions that have not expired."),
    (Gauge, "shubbak_disk_free_bytes", "Bytes that are left where the data folder is."),
    (Gauge, "shubbak_disk_size_bytes", "Bytes that there are where the data folder is."),
    (Counter, "shubbak_trace_batches", "Batches of traces that the collector took, or that were lost."),
    (Counter, "process_cpu_seconds_total", "Seconds of processor time."),
    (Gauge, "process_resident_memory_bytes", "Bytes of memory in use."),
    (Gauge, "process_virtual_memory_bytes", "Bytes of addresses in use."),
    (Gauge, "process_open_fds", "Files and connections that are open."),
    (Gauge, "process_max_fds", "Files and connections that may be open."),
    (Gauge, "process_threads", "Threads."),
    (Gauge, "process_start_time_seconds", "When the portal was started, in seconds since 1970."),
];

/// Tells the recorder what each figure means.
pub(super) fn describe() {
    for (kind, name, meaning) in FIGURES {
        match kind {
            Counter => describe_counter!(*name, *meaning),
            Gauge => describe_gauge!(*name, *meaning),
            Histogram => describe_histogram!(*name, *meaning),
        }
    }
}

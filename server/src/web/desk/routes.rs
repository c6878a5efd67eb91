//! Every route of the desk, each with the roles that may use it.

use domain::application::StaffRole;
use std::sync::LazyLock;

use super::super::access::Access::{Anybody, Staff, StaffOwn};
use super::super::access::{Declared, Routes, Thing, get, post};
use super::super::uploaded::LARGEST_UPLOAD;
use super::{
    audit, calls, contacts, encounters, feedback, figures, home, keys, queue, records, registers, right_new, rights,
    sheets, shift, sign_in, task_cases, tasks,
};

const ALL: &[StaffRole] = StaffRole::ALL;

const AUTHORISERS: &[StaffRole] = &[StaffRole::Authoriser];
const RIGHTS_READERS: &[StaffRole] = &[StaffRole::Authoriser, StaffRole::Supervisor, StaffRole::Auditor];
const OFFICERS: &[StaffRole] = &[StaffRole::Officer];
const SERVING: &[StaffRole] = &[StaffRole::Clerk, StaffRole::Agent];
const AGENTS: &[StaffRole] = &[StaffRole::Agent];
const CLERKS: &[StaffRole] = &[StaffRole::Clerk];
const SUPERVISORS: &[StaffRole] = &[StaffRole::Supervisor];
const MODERATORS: &[StaffRole] = &[StaffRole::Supervisor, StaffRole::Editor];
const CENTRE_STAFF: &[StaffRole] = &[StaffRole::Clerk, StaffRole::Supervisor];
const AUDITORS: &[StaffRole] = &[StaffRole::Auditor];

/// The desk as it was declared.
static DECLARED: LazyLock<Vec<Declared>> = LazyLock::new(|| desk().into_declared());

/// The sections that a role finds on the desk, in order.
pub(super) fn sections_of(role: StaffRole) -> Vec<&'static str> {
    let may = |one: &&Declared| one.access.roles().is_some_and(|roles| roles.contains(&role));
    DECLARED.iter().filter(may).filter_map(|one| one.section).collect()
}

/// The desk's routes.
pub(in super::super) fn desk() -> Routes {
    serving()
        .route(
            "/{lang}/desk/consents",
            get(Staff(SUPERVISORS), encounters::consents)
                .post(Staff(SUPERVISORS), encounters::decide_consent)
                .opens("consents"),
        )
        .route("/{lang}/desk/queue", get(Staff(CLERKS), queue::show).post(Staff(CLERKS), queue::act).opens("queue"))
        .route("/{lang}/desk/keys", get(Staff(SERVING), keys::show).post(Staff(SERVING), keys::change))
        .route(
            "/{lang}/desk/shift",
            get(Staff(CENTRE_STAFF), shift::show).post(Staff(CLERKS), shift::act).opens("shift"),
        )
        .route(
            "/{lang}/desk/shift/{id}",
            get(StaffOwn(CENTRE_STAFF, Thing::Shift), shift::one)
                .post(StaffOwn(CENTRE_STAFF, Thing::Shift), shift::confirm),
        )
        .route("/{lang}/desk/figures", get(Staff(SUPERVISORS), figures::show).opens("figures"))
        .route("/{lang}/desk/figures/export.csv", get(Staff(SUPERVISORS), figures::csv))
        .route("/{lang}/desk/contacts", get(Staff(SUPERVISORS), contacts::show).opens("contacts"))
        .route("/{lang}/desk/contacts/export.csv", get(Staff(SUPERVISORS), contacts::csv))
        .route("/{lang}/desk/feedback", get(Staff(MODERATORS), feedback::list).opens("feedback"))
        .route(
            "/{lang}/desk/feedback/{id}",
            get(StaffOwn(MODERATORS, Thing::Words), feedback::one)
                .post(StaffOwn(MODERATORS, Thing::Words), feedback::decide),
        )
        .route("/{lang}/desk/tasks", get(Staff(OFFICERS), tasks::list).opens("tasks"))
        .route(
            "/{lang}/desk/tasks/corrections/{id}",
            get(StaffOwn(OFFICERS, Thing::CorrectionTask), tasks::correction)
                .post(StaffOwn(OFFICERS, Thing::CorrectionTask), tasks::decide_correction),
        )
        .route(
            "/{lang}/desk/tasks/questions/{id}",
            get(StaffOwn(OFFICERS, Thing::QuestionTask), tasks::question)
                .post(StaffOwn(OFFICERS, Thing::QuestionTask), tasks::answer),
        )
        .route(
            "/{lang}/desk/tasks/cases/{id}",
            get(StaffOwn(OFFICERS, Thing::CaseTask), task_cases::case)
                .post(StaffOwn(OFFICERS, Thing::CaseTask), task_cases::answer_case),
        )
        .and(keeping())
        .and(deciding())
}

/// The registers that the portal keeps for authorities.
fn keeping() -> Routes {
    Routes::default()
        .route("/{lang}/desk/registers", get(Staff(OFFICERS), registers::list).opens("registers"))
        .route(
            "/{lang}/desk/registers/{source}",
            get(StaffOwn(OFFICERS, Thing::Register), registers::one)
                .post(StaffOwn(OFFICERS, Thing::Register), registers::find),
        )
        .route(
            "/{lang}/desk/registers/{source}/import",
            get(StaffOwn(OFFICERS, Thing::Register), sheets::show)
                .post(StaffOwn(OFFICERS, Thing::Register), sheets::take)
                .up_to(LARGEST_UPLOAD),
        )
        .route(
            "/{lang}/desk/registers/{source}/records/{id}",
            get(StaffOwn(OFFICERS, Thing::Record), records::show)
                .post(StaffOwn(OFFICERS, Thing::Record), records::save),
        )
        .route(
            "/{lang}/desk/registers/{source}/records/{id}/end",
            get(StaffOwn(OFFICERS, Thing::Record), records::ending)
                .post(StaffOwn(OFFICERS, Thing::Record), records::end),
        )
}

/// Who may know what, who looked, and the way in and out.
fn deciding() -> Routes {
    Routes::default()
        .route("/{lang}/desk/rights", get(Staff(RIGHTS_READERS), rights::list).opens("rights"))
        .route(
            "/{lang}/desk/rights/new",
            get(Staff(AUTHORISERS), right_new::show).post(Staff(AUTHORISERS), right_new::propose),
        )
        .route(
            "/{lang}/desk/rights/{id}",
            get(StaffOwn(RIGHTS_READERS, Thing::AccessRight), rights::one)
                .post(StaffOwn(AUTHORISERS, Thing::AccessRight), rights::propose_end),
        )
        .route(
            "/{lang}/desk/rights/proposals/{id}",
            get(StaffOwn(RIGHTS_READERS, Thing::Proposal), rights::proposal)
                .post(StaffOwn(AUTHORISERS, Thing::Proposal), rights::decide),
        )
        // A national id that the auditor looks for is sent in a form, so that no address has it. It changes nothing.
        .route("/{lang}/desk/audit", get(Staff(AUDITORS), audit::log).post(Staff(AUDITORS), audit::find).opens("audit"))
        .route("/{lang}/desk/audit/unusual", get(Staff(AUDITORS), audit::unusual))
        // Verifying reads the whole log: asked for by a form, so that nobody's link starts it. It changes nothing.
        .route("/{lang}/desk/audit/chain", get(Staff(AUDITORS), audit::chain).post(Staff(AUDITORS), audit::verify_now))
        .route("/{lang}/desk/sign-in", get(Anybody, sign_in::show).post(Anybody, sign_in::leave))
        .route("/{lang}/desk/sign-out", post(Staff(ALL), sign_in::sign_out))
        .route("/auth/staff/callback", get(Anybody, sign_in::callback))
}

/// The routes by which people are served, at a counter and on the phone.
fn serving() -> Routes {
    Routes::default()
        .route("/{lang}/desk", get(Staff(ALL), home::show))
        .route(
            "/{lang}/desk/encounters/new",
            get(Staff(CLERKS), encounters::arrive).post(Staff(CLERKS), encounters::arrived).opens("encounters/new"),
        )
        .route("/{lang}/desk/portrait", get(Staff(CLERKS), encounters::portrait))
        .route("/{lang}/desk/encounters/{id}", get(StaffOwn(SERVING, Thing::Encounter), encounters::show))
        .route("/{lang}/desk/encounters/{id}/start", post(StaffOwn(SERVING, Thing::Encounter), encounters::start))
        .route("/{lang}/desk/encounters/{id}/screen", post(StaffOwn(CLERKS, Thing::Encounter), encounters::pair))
        .route("/{lang}/desk/encounters/{id}/end", post(StaffOwn(SERVING, Thing::Encounter), encounters::end))
        .route(
            "/{lang}/desk/encounters/{id}/represent",
            get(StaffOwn(CLERKS, Thing::Encounter), encounters::for_others)
                .post(StaffOwn(CLERKS, Thing::Encounter), encounters::act_for),
        )
        .route(
            "/{lang}/desk/encounters/{id}/mandate",
            get(StaffOwn(CLERKS, Thing::Encounter), encounters::mandate)
                .post(StaffOwn(CLERKS, Thing::Encounter), encounters::give_mandate),
        )
        .and(at_an_application())
        .route("/{lang}/desk/calls", get(Staff(AGENTS), calls::list).post(Staff(AGENTS), calls::begin).opens("calls"))
        .route(
            "/{lang}/desk/calls/{id}",
            get(StaffOwn(AGENTS, Thing::Call), calls::show).post(StaffOwn(AGENTS, Thing::Call), calls::act),
        )
        .route(
            "/{lang}/desk/call-backs",
            get(Staff(AGENTS), calls::call_backs).post(Staff(AGENTS), calls::call_back).opens("call-backs"),
        )
        .route("/{lang}/desk/encounters/{id}/code", post(StaffOwn(AGENTS, Thing::Encounter), encounters::code))
        .route("/{lang}/desk/encounters/{id}/resume", post(StaffOwn(SERVING, Thing::Encounter), encounters::resumed))
        .route(
            "/{lang}/desk/encounters/{id}/applications/{application}/resume",
            post(StaffOwn(SERVING, Thing::Encounter), encounters::to_go),
        )
}

/// One application, in an encounter.
fn at_an_application() -> Routes {
    Routes::default()
        .route(
            "/{lang}/desk/encounters/{id}/applications/{application}",
            get(StaffOwn(SERVING, Thing::Encounter), encounters::application)
                .post(StaffOwn(SERVING, Thing::Encounter), encounters::answer),
        )
        .route(
            "/{lang}/desk/encounters/{id}/applications/{application}/confirm",
            get(StaffOwn(SERVING, Thing::Encounter), encounters::confirm),
        )
        .route(
            "/{lang}/desk/encounters/{id}/applications/{application}/leave-out",
            post(StaffOwn(SERVING, Thing::Encounter), encounters::leave_out),
        )
        .route(
            "/{lang}/desk/encounters/{id}/applications/{application}/submit",
            post(StaffOwn(SERVING, Thing::Encounter), encounters::hand_in),
        )
        .route(
            "/{lang}/desk/encounters/{id}/applications/{application}/summary",
            get(StaffOwn(SERVING, Thing::Encounter), encounters::summary),
        )
        .route(
            "/{lang}/desk/encounters/{id}/applications/{application}/receipt",
            get(StaffOwn(SERVING, Thing::Encounter), encounters::receipt),
        )
        .route(
            "/{lang}/desk/encounters/{id}/applications/{application}/hand-over",
            get(StaffOwn(SERVING, Thing::Encounter), encounters::hand_over)
                .post(StaffOwn(SERVING, Thing::Encounter), encounters::hand),
        )
        .route(
            "/{lang}/desk/encounters/{id}/applications/{application}/reply",
            post(StaffOwn(SERVING, Thing::Encounter), encounters::reply),
        )
        .route(
            "/{lang}/desk/encounters/{id}/applications/{application}/form",
            get(StaffOwn(SERVING, Thing::Encounter), encounters::filled_form),
        )
        .route("/{lang}/desk/forms/{kind}/{id}", get(Staff(SERVING), encounters::scanned))
        .route(
            "/{lang}/desk/encounters/{id}/applications/{application}/{page}",
            get(StaffOwn(SERVING, Thing::Encounter), encounters::contest)
                .post(StaffOwn(SERVING, Thing::Encounter), encounters::contested),
        )
}

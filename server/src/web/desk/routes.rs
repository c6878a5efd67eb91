//! Which role may use which route of the desk: one table. A route that is not in it makes the portal refuse to start,
//! and a test asks for every route in every role.

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRequestParts, Request, State};
use axum::http::Method;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::{MethodRouter, get, post};
use domain::application::StaffRole;
use std::sync::Arc;

use super::super::portal::Portal;
use super::super::uploaded::LARGEST_UPLOAD;
use super::{
    StaffAsk, audit, calls, contacts, encounters, feedback, figures, home, keys, queue, records, registers, right_new,
    rights, sheets, shift, sign_in, task_cases, tasks,
};

/// Who may use a route in one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anybody, signed in or not.
    Anybody,
    /// Staff in these roles.
    Roles(&'static [StaffRole]),
}

impl Access {
    /// True when a role may; `None` is somebody who is not signed in.
    pub fn allows(self, role: Option<StaffRole>) -> bool {
        match self {
            Self::Anybody => true,
            Self::Roles(roles) => role.is_some_and(|role| roles.contains(&role)),
        }
    }
}

/// A route of the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeskRoute {
    /// Its pattern.
    pub path: &'static str,
    /// Who may read it.
    pub read: Access,
    /// Who may change something with it.
    pub write: Access,
    /// The section of the desk that it opens, if it opens one.
    pub section: Option<&'static str>,
}

const NOBODY: Access = Access::Roles(&[]);
const ALL: Access = Access::Roles(StaffRole::ALL);

const AUTHORISERS: Access = Access::Roles(&[StaffRole::Authoriser]);
const RIGHTS_READERS: Access = Access::Roles(&[StaffRole::Authoriser, StaffRole::Supervisor, StaffRole::Auditor]);
const OFFICERS: Access = Access::Roles(&[StaffRole::Officer]);
const SERVING: Access = Access::Roles(&[StaffRole::Clerk, StaffRole::Agent]);
const AGENTS: Access = Access::Roles(&[StaffRole::Agent]);
const CLERKS: Access = Access::Roles(&[StaffRole::Clerk]);
const SUPERVISORS: Access = Access::Roles(&[StaffRole::Supervisor]);
const MODERATORS: Access = Access::Roles(&[StaffRole::Supervisor, StaffRole::Editor]);
const CENTRE_STAFF: Access = Access::Roles(&[StaffRole::Clerk, StaffRole::Supervisor]);
const AUDITORS: Access = Access::Roles(&[StaffRole::Auditor]);

const fn route(path: &'static str, read: Access, write: Access) -> DeskRoute {
    DeskRoute { path, read, write, section: None }
}

/// Every route of the desk.
pub const DESK_ROUTES: &[DeskRoute] = &[
    route("/{lang}/desk", ALL, NOBODY),
    DeskRoute { section: Some("encounters/new"), ..route("/{lang}/desk/encounters/new", CLERKS, CLERKS) },
    route("/{lang}/desk/portrait", CLERKS, NOBODY),
    route("/{lang}/desk/encounters/{id}", SERVING, NOBODY),
    route("/{lang}/desk/encounters/{id}/start", NOBODY, SERVING),
    route("/{lang}/desk/encounters/{id}/screen", NOBODY, CLERKS),
    route("/{lang}/desk/encounters/{id}/end", NOBODY, SERVING),
    route("/{lang}/desk/encounters/{id}/represent", CLERKS, CLERKS),
    route("/{lang}/desk/encounters/{id}/mandate", CLERKS, CLERKS),
    route("/{lang}/desk/encounters/{id}/applications/{application}", SERVING, SERVING),
    route("/{lang}/desk/encounters/{id}/applications/{application}/confirm", SERVING, NOBODY),
    route("/{lang}/desk/encounters/{id}/applications/{application}/leave-out", NOBODY, SERVING),
    route("/{lang}/desk/encounters/{id}/applications/{application}/submit", NOBODY, SERVING),
    route("/{lang}/desk/encounters/{id}/applications/{application}/summary", SERVING, NOBODY),
    route("/{lang}/desk/encounters/{id}/applications/{application}/receipt", SERVING, NOBODY),
    route("/{lang}/desk/encounters/{id}/applications/{application}/hand-over", SERVING, SERVING),
    route("/{lang}/desk/encounters/{id}/applications/{application}/reply", NOBODY, SERVING),
    route("/{lang}/desk/encounters/{id}/applications/{application}/form", SERVING, NOBODY),
    route("/{lang}/desk/forms/{kind}/{id}", SERVING, NOBODY),
    route("/{lang}/desk/encounters/{id}/applications/{application}/{page}", SERVING, SERVING),
    DeskRoute { section: Some("calls"), ..route("/{lang}/desk/calls", AGENTS, AGENTS) },
    route("/{lang}/desk/calls/{id}", AGENTS, AGENTS),
    DeskRoute { section: Some("call-backs"), ..route("/{lang}/desk/call-backs", AGENTS, AGENTS) },
    route("/{lang}/desk/encounters/{id}/code", NOBODY, AGENTS),
    route("/{lang}/desk/encounters/{id}/resume", NOBODY, SERVING),
    route("/{lang}/desk/encounters/{id}/applications/{application}/resume", NOBODY, SERVING),
    DeskRoute { section: Some("consents"), ..route("/{lang}/desk/consents", SUPERVISORS, SUPERVISORS) },
    DeskRoute { section: Some("queue"), ..route("/{lang}/desk/queue", CLERKS, CLERKS) },
    route("/{lang}/desk/keys", SERVING, SERVING),
    DeskRoute { section: Some("shift"), ..route("/{lang}/desk/shift", CENTRE_STAFF, CLERKS) },
    route("/{lang}/desk/shift/{id}", CENTRE_STAFF, CENTRE_STAFF),
    DeskRoute { section: Some("figures"), ..route("/{lang}/desk/figures", SUPERVISORS, NOBODY) },
    route("/{lang}/desk/figures/export.csv", SUPERVISORS, NOBODY),
    DeskRoute { section: Some("contacts"), ..route("/{lang}/desk/contacts", SUPERVISORS, NOBODY) },
    route("/{lang}/desk/contacts/export.csv", SUPERVISORS, NOBODY),
    DeskRoute { section: Some("feedback"), ..route("/{lang}/desk/feedback", MODERATORS, NOBODY) },
    route("/{lang}/desk/feedback/{id}", MODERATORS, MODERATORS),
    DeskRoute { section: Some("tasks"), ..route("/{lang}/desk/tasks", OFFICERS, NOBODY) },
    route("/{lang}/desk/tasks/corrections/{id}", OFFICERS, OFFICERS),
    route("/{lang}/desk/tasks/questions/{id}", OFFICERS, OFFICERS),
    route("/{lang}/desk/tasks/cases/{id}", OFFICERS, OFFICERS),
    DeskRoute { section: Some("registers"), ..route("/{lang}/desk/registers", OFFICERS, NOBODY) },
    route("/{lang}/desk/registers/{source}", OFFICERS, OFFICERS),
    route("/{lang}/desk/registers/{source}/import", OFFICERS, OFFICERS),
    route("/{lang}/desk/registers/{source}/records/{id}", OFFICERS, OFFICERS),
    route("/{lang}/desk/registers/{source}/records/{id}/end", OFFICERS, OFFICERS),
    DeskRoute { section: Some("rights"), ..route("/{lang}/desk/rights", RIGHTS_READERS, NOBODY) },
    route("/{lang}/desk/rights/new", AUTHORISERS, AUTHORISERS),
    route("/{lang}/desk/rights/{id}", RIGHTS_READERS, AUTHORISERS),
    route("/{lang}/desk/rights/proposals/{id}", RIGHTS_READERS, AUTHORISERS),
    // A national id that the auditor looks for is sent in a form, so that no address has it. It changes nothing.
    DeskRoute { section: Some("audit"), ..route("/{lang}/desk/audit", AUDITORS, AUDITORS) },
    route("/{lang}/desk/audit/unusual", AUDITORS, NOBODY),
    // Verifying reads the whole log: asked for by a form, so that nobody's link starts it. It changes nothing.
    route("/{lang}/desk/audit/chain", AUDITORS, AUDITORS),
    route("/{lang}/desk/sign-in", Access::Anybody, Access::Anybody),
    route("/{lang}/desk/sign-out", NOBODY, ALL),
    route("/auth/staff/callback", Access::Anybody, Access::Anybody),
];

/// The sections that a role finds on the desk, in order.
pub(super) fn sections_of(role: StaffRole) -> Vec<&'static str> {
    DESK_ROUTES.iter().filter(|route| route.read.allows(Some(role))).filter_map(|route| route.section).collect()
}

/// The desk's routes; none without a provider at which staff can sign in.
///
/// # Errors
/// A route that is not in the table, or an entry of the table without a route.
pub(in super::super) fn desk(portal: &Arc<Portal>) -> Result<Router<Arc<Portal>>, String> {
    if portal.staff.is_none() {
        return Ok(Router::new());
    }
    let upload = DefaultBodyLimit::max(LARGEST_UPLOAD);
    serving(Desk::new(portal))
        .at("/{lang}/desk/consents", get(encounters::consents).post(encounters::decide_consent))
        .at("/{lang}/desk/queue", get(queue::show).post(queue::act))
        .at("/{lang}/desk/keys", get(keys::show).post(keys::change))
        .at("/{lang}/desk/shift", get(shift::show).post(shift::act))
        .at("/{lang}/desk/shift/{id}", get(shift::one).post(shift::confirm))
        .at("/{lang}/desk/figures", get(figures::show))
        .at("/{lang}/desk/figures/export.csv", get(figures::csv))
        .at("/{lang}/desk/contacts", get(contacts::show))
        .at("/{lang}/desk/contacts/export.csv", get(contacts::csv))
        .at("/{lang}/desk/feedback", get(feedback::list))
        .at("/{lang}/desk/feedback/{id}", get(feedback::one).post(feedback::decide))
        .at("/{lang}/desk/tasks", get(tasks::list))
        .at("/{lang}/desk/tasks/corrections/{id}", get(tasks::correction).post(tasks::decide_correction))
        .at("/{lang}/desk/tasks/questions/{id}", get(tasks::question).post(tasks::answer))
        .at("/{lang}/desk/tasks/cases/{id}", get(task_cases::case).post(task_cases::answer_case))
        .at("/{lang}/desk/registers", get(registers::list))
        .at("/{lang}/desk/registers/{source}", get(registers::one).post(registers::find))
        .at("/{lang}/desk/registers/{source}/import", get(sheets::show).post(sheets::take).layer(upload))
        .at("/{lang}/desk/registers/{source}/records/{id}", get(records::show).post(records::save))
        .at("/{lang}/desk/registers/{source}/records/{id}/end", get(records::ending).post(records::end))
        .at("/{lang}/desk/rights", get(rights::list))
        .at("/{lang}/desk/rights/new", get(right_new::show).post(right_new::propose))
        .at("/{lang}/desk/rights/{id}", get(rights::one).post(rights::propose_end))
        .at("/{lang}/desk/rights/proposals/{id}", get(rights::proposal).post(rights::decide))
        .at("/{lang}/desk/audit", get(audit::log).post(audit::find))
        .at("/{lang}/desk/audit/unusual", get(audit::unusual))
        .at("/{lang}/desk/audit/chain", get(audit::chain).post(audit::verify_now))
        .at("/{lang}/desk/sign-in", get(sign_in::show).post(sign_in::leave))
        .at("/{lang}/desk/sign-out", post(sign_in::sign_out))
        .at("/auth/staff/callback", get(sign_in::callback))
        .build()
}

/// The routes by which people are served, at a counter and on the phone.
fn serving(desk: Desk<'_>) -> Desk<'_> {
    desk.at("/{lang}/desk", get(home::show))
        .at("/{lang}/desk/encounters/new", get(encounters::arrive).post(encounters::arrived))
        .at("/{lang}/desk/portrait", get(encounters::portrait))
        .at("/{lang}/desk/encounters/{id}", get(encounters::show))
        .at("/{lang}/desk/encounters/{id}/start", post(encounters::start))
        .at("/{lang}/desk/encounters/{id}/screen", post(encounters::pair))
        .at("/{lang}/desk/encounters/{id}/end", post(encounters::end))
        .at("/{lang}/desk/encounters/{id}/represent", get(encounters::for_others).post(encounters::act_for))
        .at("/{lang}/desk/encounters/{id}/mandate", get(encounters::mandate).post(encounters::give_mandate))
        .at(
            "/{lang}/desk/encounters/{id}/applications/{application}",
            get(encounters::application).post(encounters::answer),
        )
        .at("/{lang}/desk/encounters/{id}/applications/{application}/confirm", get(encounters::confirm))
        .at("/{lang}/desk/encounters/{id}/applications/{application}/leave-out", post(encounters::leave_out))
        .at("/{lang}/desk/encounters/{id}/applications/{application}/submit", post(encounters::hand_in))
        .at("/{lang}/desk/encounters/{id}/applications/{application}/summary", get(encounters::summary))
        .at("/{lang}/desk/encounters/{id}/applications/{application}/receipt", get(encounters::receipt))
        .at(
            "/{lang}/desk/encounters/{id}/applications/{application}/hand-over",
            get(encounters::hand_over).post(encounters::hand),
        )
        .at("/{lang}/desk/encounters/{id}/applications/{application}/reply", post(encounters::reply))
        .at("/{lang}/desk/encounters/{id}/applications/{application}/form", get(encounters::filled_form))
        .at("/{lang}/desk/forms/{kind}/{id}", get(encounters::scanned))
        .at(
            "/{lang}/desk/encounters/{id}/applications/{application}/{page}",
            get(encounters::contest).post(encounters::contested),
        )
        .at("/{lang}/desk/calls", get(calls::list).post(calls::begin))
        .at("/{lang}/desk/calls/{id}", get(calls::show).post(calls::act))
        .at("/{lang}/desk/call-backs", get(calls::call_backs).post(calls::call_back))
        .at("/{lang}/desk/encounters/{id}/code", post(encounters::code))
        .at("/{lang}/desk/encounters/{id}/resume", post(encounters::resumed))
        .at("/{lang}/desk/encounters/{id}/applications/{application}/resume", post(encounters::to_go))
}

/// The desk while its routes are laid.
struct Desk<'a> {
    portal: &'a Arc<Portal>,
    router: Router<Arc<Portal>>,
    laid: Vec<&'static str>,
    undeclared: Vec<&'static str>,
}

impl<'a> Desk<'a> {
    fn new(portal: &'a Arc<Portal>) -> Self {
        Self { portal, router: Router::new(), laid: Vec::new(), undeclared: Vec::new() }
    }

    fn at(mut self, path: &'static str, methods: MethodRouter<Arc<Portal>>) -> Self {
        match DESK_ROUTES.iter().find(|route| route.path == path) {
            Some(declared) => {
                let guarded = methods.layer(from_fn_with_state((Arc::clone(self.portal), declared), guard));
                self.router = self.router.route(path, guarded);
                self.laid.push(path);
            }
            None => self.undeclared.push(path),
        }
        self
    }

    fn build(self) -> Result<Router<Arc<Portal>>, String> {
        let unlaid = DESK_ROUTES.iter().map(|route| route.path).filter(|path| !self.laid.contains(path));
        let wrong: Vec<&str> = self.undeclared.iter().copied().chain(unlaid).collect();
        if wrong.is_empty() { Ok(self.router) } else { Err(wrong.join(", ")) }
    }
}

/// Lets through whoever's role may use the route in this way.
async fn guard(
    State((portal, route)): State<(Arc<Portal>, &'static DeskRoute)>,
    request: Request,
    next: Next,
) -> Response {
    let access = if is_reading(request.method()) { route.read } else { route.write };
    if access == Access::Anybody {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let ask = match StaffAsk::from_request_parts(&mut parts, &portal).await {
        Ok(ask) => ask,
        Err(response) => return response,
    };
    match ask.visit.data().map(|member| member.role) {
        None => ask.sign_in_first(),
        role if access.allows(role) => next.run(Request::from_parts(parts, body)).await,
        Some(role) => {
            tracing::warn!(role = role.name(), "a member of staff asked for what their role may not do");
            ask.not_for(role)
        }
    }
}

fn is_reading(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

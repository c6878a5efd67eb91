//! Every route of the portal, and the layers around them.

use app::pages::Problem;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Redirect, Response};
use axum::{Extension, Router};
use std::sync::Arc;
use std::time::Duration;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{NotForContentType, Predicate, SizeAbove};
use tower_http::timeout::{RequestBodyTimeoutLayer, TimeoutLayer};
use tower_sessions::cookie::SameSite;
use tower_sessions::{Expiry, SessionManagerLayer, cookie::time};

use super::access::Access::{Anybody, Code, Kiosk, Machine, Own, Person, Public};
use super::access::For::{Always, InCharge, Represented, Themselves};
use super::access::{Declared, Proof, Routes, Thing, get, post};
use super::admission::Door;
use super::desk::desk;
use super::front::Front;
use super::handlers::{
    applications, appointments, begin, call_back, centres, check, component_set, contact, contact_code, corrections,
    display, events, exchange, feedback, files, health, help_code, install, look_export, looks, my, my_list, offers,
    paper, public, represent, resume, resume_code, rights, screen, sign_in, tracker, turn,
};
use super::harden::wrap;
use super::portal::Portal;
use super::{acting, ask, assets, by_script, cookies, kiosk};
use crate::identity::{KEPT, SessionKeeper};
use crate::storage::SessionRows;

/// The largest event, in bytes. Forms have a limit of their own, with a page that says so.
const LARGEST: usize = 256 * 1024;

/// The whole portal as a service.
///
/// # Errors
/// A route whose declaration does not fit what it does.
pub fn router(portal: Arc<Portal>) -> Result<Front, String> {
    let compress =
        CompressionLayer::new().compress_when(SizeAbove::new(512).and(NotForContentType::const_new("font/")));
    let door = Arc::new(Door::new(&portal));
    let routes = Router::new()
        .merge(
            personal()
                .router()?
                .layer(from_fn(by_script::answered))
                .layer(compress.clone())
                .layer(sessions(&portal, "shubbak")),
        )
        .merge(exports().router()?.layer(sessions(&portal, "shubbak")))
        .merge(staffs(&portal).router()?.layer(compress.clone()).layer(sessions(&portal, "shubbak-desk")))
        .merge(screens().router()?.layer(compress.clone()).layer(sessions(&portal, "shubbak-screen")))
        .merge(
            public_pages()
                .router()?
                .fallback(lost)
                .layer(from_fn_with_state(Arc::clone(&portal), acting::known))
                // Kept pages come compressed; these are the ones that are drawn for each request.
                .layer(compress)
                .layer(sessions(&portal, "shubbak")),
        )
        .merge(forgetting().router()?.layer(from_fn(by_script::answered)))
        .merge(waiting(&door)?)
        .merge(machines().router()?)
        .merge(if portal.metrics_apart { Router::new() } else { figures().router()? })
        .method_not_allowed_fallback(wrong_method)
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, Duration::from_secs(30)))
        .layer(RequestBodyTimeoutLayer::new(Duration::from_secs(15)))
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(from_fn_with_state(Arc::clone(&portal), wrap))
        .with_state(Arc::clone(&portal));
    Ok(Front::new(portal, routes, door))
}

/// The desk's routes; none without a provider at which staff can sign in.
fn staffs(portal: &Portal) -> Routes {
    if portal.staff.is_some() { desk() } else { Routes::default() }
}

/// Sessions under a cookie of this name. Staff have a cookie of their own: whoever is also a person of the country may
/// be signed in as both in one browser, and neither session knows of the other.
fn sessions(portal: &Portal, name: &str) -> SessionManagerLayer<SessionKeeper> {
    SessionManagerLayer::new(SessionKeeper::new(SessionRows(portal.store.clone()), portal.clock.clone()))
        .with_name(cookies::of_session(portal, name))
        .with_secure(portal.by_tls())
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
        .with_expiry(Expiry::OnInactivity(time::Duration::seconds(KEPT.as_secs())))
}

/// Pages that are the same for everybody: no session is read.
fn public_pages() -> Routes {
    Routes::default()
        .route("/", get(Public, public::root))
        .route("/{lang}", get(Public, public::home))
        .route("/{lang}/life-events", get(Public, public::life_events))
        .route("/{lang}/life-events/{id}", get(Public, public::life_event))
        .route("/{lang}/personas", get(Public, public::personas))
        .route("/{lang}/personas/{id}", get(Public, public::persona))
        .route("/{lang}/services", get(Public, public::services))
        .route("/{lang}/services/{id}", get(Public, public::service))
        .route("/{lang}/forms/{kind}/{id}", get(Public, paper::form))
        .route("/{lang}/authorities", get(Public, public::authorities))
        .route("/{lang}/authorities/{id}", get(Public, public::authority))
        .route("/{lang}/centres", get(Public, centres::list))
        .route("/{lang}/centres/{id}", get(Public, centres::one))
        .route("/{lang}/centres/{id}/board", get(Public, centres::board))
        .route("/{lang}/search", get(Public, public::search))
        .route("/{lang}/check", get(Public, public::check))
        .route("/{lang}/help", get(Public, public::help))
        .route("/{lang}/glossary", get(Public, public::glossary))
        .route("/{lang}/verify", get(Public, public::verify))
        .route("/{lang}/feedback", get(Public, feedback::show))
        .route("/{lang}/feedback/thanks", get(Public, feedback::thanks))
        .route("/{lang}/who-may-know", get(Public, rights::all))
        .route("/{lang}/who-may-know/{by}/{id}", get(Public, rights::of_one))
        .route("/{lang}/manifest.webmanifest", get(Public, install::manifest))
        .route("/{lang}/offline", get(Public, install::offline))
        .route("/{lang}/kiosk", get(Kiosk, kiosk::enter))
        .route("/{lang}/_components", get(Public, component_set::show))
        .route("/{lang}/_components/{pattern}", get(Public, component_set::one).post(Anybody, component_set::again))
}

/// Where a kiosk forgets whoever was there. Without the layer of sessions, which would answer in its place when the store
/// fails, and drop no cookie.
fn forgetting() -> Routes {
    Routes::default().route("/{lang}/kiosk/end", get(Kiosk, kiosk::end))
}

/// Those who wait in line: no session is read for them.
fn waiting(door: &Arc<Door>) -> Result<Router<Arc<Portal>>, String> {
    Ok(Routes::default().route("/{lang}/turn", get(Public, turn::show)).router()?.layer(Extension(Arc::clone(door))))
}

/// The screen in front of a person at a counter: a session of its own, so that whoever is signed in there is not.
fn screens() -> Routes {
    Routes::default().route("/{lang}/screen", get(Anybody, screen::show).post(Anybody, screen::answer))
}

/// What people take along, sent as it is read: the compressing layer would break it off.
fn exports() -> Routes {
    Routes::default()
        .route("/{lang}/my/data/usage/export.csv", get(Person(InCharge), look_export::csv))
        .route("/{lang}/my/data/usage/export.json", get(Person(InCharge), look_export::json))
}

/// Every route as it was declared, whether this portal has a desk or not.
pub fn routes() -> Vec<Declared> {
    let people = personal().and(exports()).and(screens()).and(public_pages()).and(forgetting());
    people.and(desk()).and(machines()).and(figures()).into_declared()
}

/// Choosing what to begin: open to everybody, and kept with the account of whoever is signed in.
fn choosing() -> Routes {
    Routes::default()
        .route("/{lang}/check", post(Anybody, check::judge))
        .route("/{lang}/check/begin", post(Anybody, check::begin))
        .route("/{lang}/my-list", get(Anybody, my_list::show))
        .route("/{lang}/my-list/add", post(Anybody, my_list::add).get(Anybody, my_list::show))
        .route("/{lang}/my-list/change", post(Anybody, my_list::change).get(Anybody, my_list::show))
        .route("/{lang}/my-list/start", post(Anybody, my_list::begin).get(Anybody, my_list::show))
        .route("/{lang}/my-list/name", post(Person(Themselves), my_list::name).get(Anybody, my_list::show))
        .route("/{lang}/my-list/new", post(Person(Themselves), my_list::another).get(Anybody, my_list::show))
        .route("/{lang}/my-list/forget", post(Anybody, my_list::forget).get(Anybody, my_list::show))
        .route("/{lang}/my-list/{id}", get(Own(Thing::List, Themselves), my_list::show_one))
}

/// Pages of somebody: the session is read.
fn personal() -> Routes {
    choosing().and(doors()).and(applying()).and(space()).and(reached()).and(representing()).and(own_data())
}

/// Signing in and out, and what anybody may choose, say or ask for.
fn doors() -> Routes {
    Routes::default()
        .route("/{lang}/sign-in", get(Anybody, sign_in::show).post(Anybody, sign_in::leave))
        .route("/{lang}/sign-out", post(Anybody, sign_in::sign_out))
        .route("/auth/callback", get(Anybody, sign_in::callback))
        .route("/{lang}/display", get(Anybody, display::show).post(Anybody, display::choose))
        .route("/{lang}/feedback", post(Anybody, feedback::send))
        .route("/{lang}/call-back", get(Anybody, call_back::show).post(Anybody, call_back::ask_for))
}

/// Applications, and the way back to one by its code.
fn applying() -> Routes {
    Routes::default()
        .route("/{lang}/life-events/{id}/start", post(Anybody, begin::start_life_event))
        .route("/{lang}/services/{id}/start", post(Anybody, begin::start_service))
        .route(
            "/{lang}/applications/new/{kind}/{id}",
            get(Person(Represented), begin::show).post(Person(Represented), begin::begin),
        )
        .route("/{lang}/applications/{id}", get(Own(Thing::Application, Represented), applications::case_or_tasks))
        .route(
            "/{lang}/applications/{id}/leave-out",
            post(Own(Thing::Application, Represented), applications::leave_out)
                .get(Own(Thing::Application, Represented), applications::case_or_tasks),
        )
        .route(
            "/{lang}/applications/{id}/submit",
            post(Own(Thing::Application, Represented), applications::submit)
                .get(Own(Thing::Application, Represented), applications::case_or_tasks),
        )
        .route(
            "/{lang}/applications/{id}/reply",
            post(Own(Thing::Application, Represented), applications::reply)
                .get(Own(Thing::Application, Represented), applications::case_or_tasks),
        )
        .route(
            "/{lang}/applications/{id}/resume-code",
            get(Own(Thing::Application, Themselves), resume::code_form)
                .post(Own(Thing::Application, Themselves), resume::make),
        )
        .route(
            "/{lang}/applications/{id}/help",
            get(Own(Thing::Application, Themselves), help_code::show)
                .post(Own(Thing::Application, Themselves), help_code::act),
        )
        .route(
            "/{lang}/applications/{id}/{page}",
            get(Own(Thing::Application, Represented), applications::show)
                .post(Own(Thing::Application, Represented), applications::save),
        )
        .route("/{lang}/resume", get(Anybody, resume::show).post(Anybody, resume::find))
        .route("/{lang}/resume/who", get(Anybody, resume::who))
        .route("/{lang}/resume/open", get(Person(Themselves), resume::open))
        .route("/{lang}/resume/send", post(Anybody, resume_code::send).get(Anybody, resume::who))
        .route("/{lang}/resume/code", get(Anybody, resume_code::show).post(Anybody, resume_code::check))
}

/// My space, and what is booked and offered.
fn space() -> Routes {
    Routes::default()
        .route("/{lang}/centres/{id}/kiosk", get(Anybody, centres::kiosk).post(Anybody, centres::take))
        .route(
            "/{lang}/centres/{id}/tickets/{code}",
            get(Code(Thing::Ticket), centres::ticket).post(Code(Thing::Ticket), centres::move_ticket),
        )
        .route(
            "/{lang}/centres/{id}/book",
            get(Person(Themselves), appointments::book_page).post(Person(Themselves), appointments::book),
        )
        .route("/{lang}/my", get(Person(Represented), my::space))
        .route("/{lang}/my/appointments/{id}", get(Own(Thing::Appointment, Themselves), appointments::show))
        .route(
            "/{lang}/my/appointments/{id}/cancel",
            post(Own(Thing::Appointment, Themselves), appointments::cancel)
                .get(Own(Thing::Appointment, Themselves), appointments::show),
        )
        .route("/{lang}/my/offers", get(Person(Themselves), offers::show).post(Person(Themselves), offers::turn))
        .route(
            "/{lang}/my/offers/{id}/not-now",
            post(Own(Thing::Offer, Themselves), offers::not_now).get(Person(Themselves), offers::show),
        )
}

/// How people are reached.
fn reached() -> Routes {
    Routes::default()
        .route("/{lang}/my/messages", get(Person(Themselves), contact::messages))
        .route("/{lang}/my/contact", get(Person(Themselves), contact::show))
        .route(
            "/{lang}/my/contact/keep",
            post(Person(Themselves), contact::keep).get(Person(Themselves), contact::show),
        )
        .route(
            "/{lang}/my/contact/wishes",
            post(Person(Themselves), contact::wish).get(Person(Themselves), contact::show),
        )
        .route(
            "/{lang}/my/contact/unlock",
            post(Person(Themselves), contact::unlock).get(Person(Themselves), contact::show),
        )
        .route(
            "/{lang}/my/contact/sign-in-surely",
            post(Person(Themselves), contact::sign_in_surely).get(Person(Themselves), contact::show),
        )
        .route(
            "/{lang}/my/contact/{kind}",
            post(Person(Themselves), contact::propose).get(Person(Themselves), contact::show),
        )
        .route(
            "/{lang}/my/contact/{kind}/remove",
            post(Person(Themselves), contact::remove).get(Person(Themselves), contact::show),
        )
        .route(
            "/{lang}/my/contact/{kind}/confirm",
            get(Person(Themselves), contact_code::show).post(Person(Themselves), contact_code::confirm),
        )
        .route(
            "/{lang}/my/contact/{kind}/again",
            post(Person(Themselves), contact_code::again).get(Person(Themselves), contact_code::show),
        )
        .route("/{lang}/stop-change", get(Anybody, contact_code::stop_form).post(Anybody, contact_code::stop))
}

/// Acting for somebody else.
fn representing() -> Routes {
    Routes::default()
        .route("/{lang}/my/represent", get(Person(Always), represent::show))
        .route("/{lang}/my/represent/find", post(Person(Always), represent::find).get(Person(Always), represent::show))
        .route("/{lang}/my/represent/stop", post(Anybody, represent::stop).get(Person(Always), represent::show))
        .route(
            "/{lang}/my/represent/mandate",
            get(Person(Themselves), represent::mandate_form).post(Person(Themselves), represent::give),
        )
        .route(
            "/{lang}/my/represent/{id}/act",
            post(Own(Thing::RightToAct, Always), represent::act).get(Person(Always), represent::show),
        )
        .route(
            "/{lang}/my/represent/{id}/withdraw",
            post(Own(Thing::Mandate, Themselves), represent::withdraw).get(Person(Always), represent::show),
        )
        .route(
            "/{lang}/my/represent/{id}/give-back",
            post(Own(Thing::RightToAct, Always), represent::give_back).get(Person(Always), represent::show),
        )
}

/// What is known of a person, who looked, and what they contest.
fn own_data() -> Routes {
    Routes::default()
        .route("/{lang}/my/data", get(Person(Themselves), my::data))
        .route("/{lang}/my/data/usage", get(Person(InCharge), looks::usage))
        .route("/{lang}/my/data/usage/{exchange}", get(Own(Thing::Look, InCharge), looks::one))
        .route(
            "/{lang}/my/data/usage/{exchange}/ask",
            get(Own(Thing::Look, InCharge), looks::ask_about).post(Own(Thing::Look, InCharge), looks::asked),
        )
        .route("/{lang}/my/corrections/{id}", get(Own(Thing::Correction, Themselves), corrections::show))
        .route(
            "/{lang}/my/corrections/{id}/withdraw",
            post(Own(Thing::Correction, Themselves), corrections::withdraw)
                .get(Own(Thing::Correction, Themselves), corrections::show),
        )
        .route(
            "/{lang}/my/corrections/new/{application}/{fact}",
            get(Own(Thing::Application, Themselves), corrections::form)
                .post(Own(Thing::Application, Themselves), corrections::open),
        )
}

/// For machines: health, figures, events, files.
fn machines() -> Routes {
    signs_of_life()
        .route("/events", post(Machine(Proof::EventSignature), events::receive))
        .route("/exchange/v1/cases/{case}/facts", post(Machine(Proof::SystemSignature), exchange::facts))
        .route("/exchange/v1/openapi.json", get(Public, exchange::description))
        .route("/exchange/v1/openapi.yaml", get(Public, exchange::description_as_yaml))
        .route("/v2/findUsage", get(Machine(Proof::TrackerToken), tracker::find_usage))
        .route("/v2/usagePeriod", get(Machine(Proof::TrackerToken), tracker::usage_period))
        .route("/v2/heartbeat", get(Public, tracker::heartbeat))
        .route("/sitemap.xml", get(Public, files::sitemap))
        .route("/robots.txt", get(Public, files::robots))
        .route("/open-data/authorisations.json", get(Public, rights::json_data))
        .route("/open-data/authorisations.csv", get(Public, rights::csv_data))
        .route("/open-data/satisfaction.json", get(Public, feedback::json_data))
        .route("/open-data/satisfaction.csv", get(Public, feedback::csv_data))
        .route("/open-data/catalogue", get(Public, files::either))
        .route("/open-data/catalogue.ttl", get(Public, files::turtle))
        .route("/open-data/catalogue.jsonld", get(Public, files::json_ld))
        .route("/assets/{*name}", get(Public, assets::serve))
        .route("/sw.js", get(Public, install::worker))
        .route("/_components/{sheet}", get(Public, component_set::sheet))
}

/// Whether the process and what it stands on are alive.
fn signs_of_life() -> Routes {
    Routes::default().route("/healthz", get(Public, health::healthz)).route("/readyz", get(Public, health::readyz))
}

/// The figures of the process.
fn figures() -> Routes {
    Routes::default().route("/metrics", get(Public, health::metrics))
}

/// What operators' machines ask at an address of their own, which people don't reach.
///
/// # Errors
/// As [`router`].
pub fn watching(portal: &Arc<Portal>) -> Result<Router, String> {
    Ok(figures().and(signs_of_life()).router()?.with_state(Arc::clone(portal)))
}

async fn lost(State(portal): State<Arc<Portal>>, request: Request) -> Response {
    let path = request.uri().path();
    if path.len() > 1 && path.ends_with('/') && !path.starts_with("//") {
        return Redirect::permanent(path.trim_end_matches('/')).into_response();
    }
    problem(&portal, request, StatusCode::NOT_FOUND, Problem::NotFound)
}

async fn wrong_method(State(portal): State<Arc<Portal>>, request: Request) -> Response {
    problem(&portal, request, StatusCode::METHOD_NOT_ALLOWED, Problem::MethodNotAllowed)
}

/// A page in the language of the address, else in the one that the browser asks for.
fn problem(portal: &Arc<Portal>, request: Request, status: StatusCode, problem: Problem) -> Response {
    let (parts, _) = request.into_parts();
    let language = parts.uri.path().trim_start_matches('/').split('/').next().unwrap_or_default();
    match portal.texts.language(language) {
        Some(l) => ask::problem_in(&parts, portal, l, status, problem),
        // An address for machines that takes other methods: no page for people.
        None if status == StatusCode::METHOD_NOT_ALLOWED => status.into_response(),
        None => ask::lost(&parts, portal),
    }
}

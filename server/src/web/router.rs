//! Every route of the portal, and the layers around them.

use app::pages::Problem;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{MethodRouter, get, post};
use std::sync::Arc;
use std::time::Duration;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{NotForContentType, Predicate, SizeAbove};
use tower_http::timeout::{RequestBodyTimeoutLayer, TimeoutLayer};
use tower_sessions::cookie::SameSite;
use tower_sessions::{Expiry, SessionManagerLayer, cookie::time};

use super::desk::desk;
use super::front::Front;
use super::handlers::{
    applications, appointments, begin, call_back, centres, check, component_set, contact, contact_code, corrections,
    display, events, exchange, feedback, files, health, help_code, install, look_export, looks, my, my_list, offers,
    paper, public, represent, resume, resume_code, rights, screen, sign_in, tracker,
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
/// Routes of the desk for which it is not said who may use them.
pub fn router(portal: Arc<Portal>) -> Result<Front, String> {
    let compress =
        CompressionLayer::new().compress_when(SizeAbove::new(512).and(NotForContentType::const_new("font/")));
    let routes = Router::new()
        .merge(
            personal()
                .router
                .layer(from_fn(by_script::answered))
                .layer(compress.clone())
                .layer(sessions(&portal, "shubbak")),
        )
        .merge(exports().router.layer(sessions(&portal, "shubbak")))
        .merge(desk(&portal)?.layer(compress.clone()).layer(sessions(&portal, "shubbak-desk")))
        .merge(screens().layer(compress.clone()).layer(sessions(&portal, "shubbak-screen")))
        .merge(
            public_pages()
                .fallback(lost)
                .layer(from_fn_with_state(Arc::clone(&portal), acting::known))
                // Kept pages come compressed; these are the ones that are drawn for each request.
                .layer(compress)
                .layer(sessions(&portal, "shubbak")),
        )
        .merge(forgetting())
        .merge(machines())
        .method_not_allowed_fallback(wrong_method)
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, Duration::from_secs(30)))
        .layer(RequestBodyTimeoutLayer::new(Duration::from_secs(15)))
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(from_fn_with_state(Arc::clone(&portal), wrap))
        .with_state(Arc::clone(&portal));
    Ok(Front::new(portal, routes))
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
fn public_pages() -> Router<Arc<Portal>> {
    Router::new()
        .route("/", get(public::root))
        .route("/{lang}", get(public::home))
        .route("/{lang}/life-events", get(public::life_events))
        .route("/{lang}/life-events/{id}", get(public::life_event))
        .route("/{lang}/personas", get(public::personas))
        .route("/{lang}/personas/{id}", get(public::persona))
        .route("/{lang}/services", get(public::services))
        .route("/{lang}/services/{id}", get(public::service))
        .route("/{lang}/forms/{kind}/{id}", get(paper::form))
        .route("/{lang}/authorities", get(public::authorities))
        .route("/{lang}/authorities/{id}", get(public::authority))
        .route("/{lang}/centres", get(centres::list))
        .route("/{lang}/centres/{id}", get(centres::one))
        .route("/{lang}/centres/{id}/board", get(centres::board))
        .route("/{lang}/search", get(public::search))
        .route("/{lang}/check", get(public::check))
        .route("/{lang}/help", get(public::help))
        .route("/{lang}/glossary", get(public::glossary))
        .route("/{lang}/verify", get(public::verify))
        .route("/{lang}/feedback", get(feedback::show))
        .route("/{lang}/feedback/thanks", get(feedback::thanks))
        .route("/{lang}/who-may-know", get(rights::all))
        .route("/{lang}/who-may-know/{by}/{id}", get(rights::of_one))
        .route("/{lang}/manifest.webmanifest", get(install::manifest))
        .route("/{lang}/offline", get(install::offline))
        .route("/{lang}/kiosk", get(kiosk::enter))
        .route("/{lang}/_components", get(component_set::show))
        .route("/{lang}/_components/{pattern}", get(component_set::one).post(component_set::again))
}

/// Where a kiosk forgets whoever was there. Without the layer of sessions, which would answer in its place when the store
/// fails, and drop no cookie.
fn forgetting() -> Router<Arc<Portal>> {
    Router::new().route("/{lang}/kiosk/end", get(kiosk::end)).layer(from_fn(by_script::answered))
}

/// The screen in front of a person at a counter: a session of its own, so that whoever is signed in there is not.
fn screens() -> Router<Arc<Portal>> {
    Router::new().route("/{lang}/screen", get(screen::show).post(screen::answer))
}

/// What people take along, sent as it is read: the compressing layer would break it off.
fn exports() -> Listed {
    Listed::default()
        .route("/{lang}/my/data/usage/export.csv", get(look_export::csv))
        .route("/{lang}/my/data/usage/export.json", get(look_export::json))
}

/// Routes with their addresses beside them, so that tests can go through all of them.
#[derive(Default)]
struct Listed {
    router: Router<Arc<Portal>>,
    paths: Vec<&'static str>,
}

impl Listed {
    fn route(mut self, path: &'static str, to: MethodRouter<Arc<Portal>>) -> Self {
        self.paths.push(path);
        Self { router: self.router.route(path, to), ..self }
    }
}

/// The addresses of all pages that are somebody's: every one of them reads the session.
pub fn citizen_paths() -> Vec<&'static str> {
    [personal().paths, exports().paths].concat()
}

/// Choosing what to begin: open to everybody, and kept with the account of whoever is signed in.
fn choosing() -> Listed {
    Listed::default()
        .route("/{lang}/check", post(check::judge))
        .route("/{lang}/check/begin", post(check::begin))
        .route("/{lang}/my-list", get(my_list::show))
        .route("/{lang}/my-list/add", post(my_list::add).get(my_list::show))
        .route("/{lang}/my-list/change", post(my_list::change).get(my_list::show))
        .route("/{lang}/my-list/start", post(my_list::begin).get(my_list::show))
        .route("/{lang}/my-list/name", post(my_list::name).get(my_list::show))
        .route("/{lang}/my-list/new", post(my_list::another).get(my_list::show))
        .route("/{lang}/my-list/forget", post(my_list::forget).get(my_list::show))
        .route("/{lang}/my-list/{id}", get(my_list::show_one))
}

/// Pages of somebody: the session is read.
fn personal() -> Listed {
    choosing()
        .route("/{lang}/sign-in", get(sign_in::show).post(sign_in::leave))
        .route("/{lang}/sign-out", post(sign_in::sign_out))
        .route("/auth/callback", get(sign_in::callback))
        .route("/{lang}/life-events/{id}/start", post(begin::start_life_event))
        .route("/{lang}/services/{id}/start", post(begin::start_service))
        .route("/{lang}/applications/new/{kind}/{id}", get(begin::show).post(begin::begin))
        .route("/{lang}/applications/{id}", get(applications::case_or_tasks))
        .route("/{lang}/applications/{id}/leave-out", post(applications::leave_out).get(applications::case_or_tasks))
        .route("/{lang}/applications/{id}/submit", post(applications::submit).get(applications::case_or_tasks))
        .route("/{lang}/applications/{id}/reply", post(applications::reply).get(applications::case_or_tasks))
        .route("/{lang}/applications/{id}/resume-code", get(resume::code_form).post(resume::make))
        .route("/{lang}/applications/{id}/help", get(help_code::show).post(help_code::act))
        .route("/{lang}/applications/{id}/{page}", get(applications::show).post(applications::save))
        .route("/{lang}/centres/{id}/kiosk", get(centres::kiosk).post(centres::take))
        .route("/{lang}/centres/{id}/tickets/{code}", get(centres::ticket).post(centres::move_ticket))
        .route("/{lang}/centres/{id}/book", get(appointments::book_page).post(appointments::book))
        .route("/{lang}/my", get(my::space))
        .route("/{lang}/my/appointments/{id}", get(appointments::show))
        .route("/{lang}/my/appointments/{id}/cancel", post(appointments::cancel).get(appointments::show))
        .route("/{lang}/my/offers", get(offers::show).post(offers::turn))
        .route("/{lang}/my/offers/{id}/not-now", post(offers::not_now).get(offers::show))
        .route("/{lang}/my/messages", get(contact::messages))
        .route("/{lang}/my/contact", get(contact::show))
        .route("/{lang}/my/contact/keep", post(contact::keep).get(contact::show))
        .route("/{lang}/my/contact/wishes", post(contact::wish).get(contact::show))
        .route("/{lang}/my/contact/unlock", post(contact::unlock).get(contact::show))
        .route("/{lang}/my/contact/sign-in-surely", post(contact::sign_in_surely).get(contact::show))
        .route("/{lang}/my/contact/{kind}", post(contact::propose).get(contact::show))
        .route("/{lang}/my/contact/{kind}/remove", post(contact::remove).get(contact::show))
        .route("/{lang}/my/contact/{kind}/confirm", get(contact_code::show).post(contact_code::confirm))
        .route("/{lang}/my/contact/{kind}/again", post(contact_code::again).get(contact_code::show))
        .route("/{lang}/display", get(display::show).post(display::choose))
        .route("/{lang}/feedback", post(feedback::send))
        .route("/{lang}/call-back", get(call_back::show).post(call_back::ask_for))
        .route("/{lang}/resume", get(resume::show).post(resume::find))
        .route("/{lang}/resume/who", get(resume::who))
        .route("/{lang}/resume/open", get(resume::open))
        .route("/{lang}/resume/send", post(resume_code::send).get(resume::who))
        .route("/{lang}/resume/code", get(resume_code::show).post(resume_code::check))
        .route("/{lang}/stop-change", get(contact_code::stop_form).post(contact_code::stop))
        .route("/{lang}/my/represent", get(represent::show))
        .route("/{lang}/my/represent/find", post(represent::find).get(represent::show))
        .route("/{lang}/my/represent/stop", post(represent::stop).get(represent::show))
        .route("/{lang}/my/represent/mandate", get(represent::mandate_form).post(represent::give))
        .route("/{lang}/my/represent/{id}/act", post(represent::act).get(represent::show))
        .route("/{lang}/my/represent/{id}/withdraw", post(represent::withdraw).get(represent::show))
        .route("/{lang}/my/represent/{id}/give-back", post(represent::give_back).get(represent::show))
        .route("/{lang}/my/data", get(my::data))
        .route("/{lang}/my/data/usage", get(looks::usage))
        .route("/{lang}/my/data/usage/{exchange}", get(looks::one))
        .route("/{lang}/my/data/usage/{exchange}/ask", get(looks::ask_about).post(looks::asked))
        .route("/{lang}/my/corrections/{id}", get(corrections::show))
        .route("/{lang}/my/corrections/{id}/withdraw", post(corrections::withdraw).get(corrections::show))
        .route("/{lang}/my/corrections/new/{application}/{fact}", get(corrections::form).post(corrections::open))
}

/// For machines: health, figures, events, files.
fn machines() -> Router<Arc<Portal>> {
    Router::new()
        .route("/healthz", get(health::healthz))
        .route("/readyz", get(health::readyz))
        .route("/metrics", get(health::metrics))
        .route("/events", post(events::receive))
        .route("/exchange/v1/cases/{case}/facts", post(exchange::facts))
        .route("/exchange/v1/openapi.json", get(exchange::description))
        .route("/exchange/v1/openapi.yaml", get(exchange::description_as_yaml))
        .route("/v2/findUsage", get(tracker::find_usage))
        .route("/v2/usagePeriod", get(tracker::usage_period))
        .route("/v2/heartbeat", get(tracker::heartbeat))
        .route("/sitemap.xml", get(files::sitemap))
        .route("/robots.txt", get(files::robots))
        .route("/open-data/authorisations.json", get(rights::json_data))
        .route("/open-data/authorisations.csv", get(rights::csv_data))
        .route("/open-data/satisfaction.json", get(feedback::json_data))
        .route("/open-data/satisfaction.csv", get(feedback::csv_data))
        .route("/open-data/catalogue", get(files::either))
        .route("/open-data/catalogue.ttl", get(files::turtle))
        .route("/open-data/catalogue.jsonld", get(files::json_ld))
        .route("/assets/{*name}", get(assets::serve))
        .route("/sw.js", get(install::worker))
        .route("/_components/{sheet}", get(component_set::sheet))
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

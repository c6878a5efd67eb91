//! What a request says about itself: language, page, and who is signed in.

use app::pages::{ErrorPage, OnlyTheirsPage, Problem};
use app::texts::L;
use app::{Acting, Helped, Page, PageContext};
use axum::extract::{FromRequestParts, MatchedPath, OriginalUri, Path};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::application::Channel;
use domain::representation::{Scope, Standing};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Arc;
use tower_sessions::Session;

use super::access::{Access, declared, person_only};
use super::portal::Portal;
use crate::cases::Citizen;
use crate::identity::{ActsFor, KeptForm, SignedInPerson, Visit, Who};
use crate::representation::NotActing;

/// The id of a request, for the person who reports a problem and for the log.
#[derive(Clone, Debug)]
pub(super) struct RequestId(pub(super) String);

/// A response that ends a handler early. Boxed, because it is rare and large.
pub(super) struct Stop(pub(super) Box<Response>);

impl<R: IntoResponse> From<R> for Stop {
    fn from(response: R) -> Self {
        Self(Box::new(response.into_response()))
    }
}

impl From<Stop> for Response {
    fn from(Stop(response): Stop) -> Self {
        *response
    }
}

/// The result of a handler.
pub(super) type Reply = Result<Response, Stop>;

/// Turns a handler's result into the response.
pub(super) fn flatten(reply: Reply) -> Response {
    reply.unwrap_or_else(|Stop(response)| *response)
}

/// A request for a page in a language that exists.
#[derive(Clone)]
pub(super) struct Spoken {
    pub(super) portal: Arc<Portal>,
    pub(super) l: L,
    /// The path without the language.
    pub(super) path: String,
    pub(super) query: Option<String>,
    /// From where the request comes.
    pub(super) client: IpAddr,
    /// For whom the person who is signed in acts: on every page, also on those that are the same for everybody.
    acting: Option<Acting>,
    /// Who helps with the draft of this page: see [`super::handlers::help_code::beside`].
    pub(super) helped: Option<Helped>,
    request_id: String,
    save_data: bool,
    kiosk: bool,
    matched: Option<MatchedPath>,
}

impl Spoken {
    fn of(parts: &Parts, portal: &Arc<Portal>, l: L) -> Self {
        let uri = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |original| &original.0);
        let after = uri.path().trim_start_matches('/').split_once('/').map_or("", |(_, rest)| rest);
        Self {
            portal: Arc::clone(portal),
            l: l.in_manner(super::display::manner(&parts.headers)),
            path: format!("/{after}"),
            query: uri.query().map(str::to_owned),
            client: super::client::address(parts, portal.proxies),
            acting: parts.extensions.get::<Arc<ActsFor>>().map(|acts_for| strip(acts_for, l)),
            helped: None,
            request_id: parts.extensions.get::<RequestId>().map(|id| id.0.clone()).unwrap_or_default(),
            save_data: parts.headers.get("save-data").is_some_and(|value| value == "on"),
            kiosk: super::kiosk::is_kiosk(portal, &parts.headers),
            matched: parts.extensions.get().cloned(),
        }
    }

    /// The context of a page that is the same for everybody.
    pub(super) fn context(&self) -> PageContext {
        PageContext {
            lang: self.l,
            path: self.path.clone(),
            query: self.query.clone(),
            csrf: None,
            signed_in: None,
            acting: self.acting.clone(),
            helped: self.helped.clone(),
            desk: None,
            demo: self.portal.demo,
            save_data: self.save_data,
            kiosk: self.kiosk,
            request_id: self.request_id.clone(),
            today: self.portal.clock.today(),
            assets: self.portal.assets,
        }
    }

    /// A page that is the same for everybody.
    pub(super) fn public<P: Page>(&self, status: StatusCode, page: P) -> Response {
        html(status, app::render(&self.context(), page), self.is_for_one())
    }

    /// True for somebody who acts for another person, who has chosen how numbers and days are written, or who is at a
    /// kiosk: their pages are not those of everybody, and no cache may keep them.
    pub(super) fn is_for_one(&self) -> bool {
        self.acting.is_some() || self.kiosk || !self.l.manner().is_own()
    }

    /// True at a kiosk.
    pub(super) fn is_kiosk(&self) -> bool {
        self.kiosk
    }

    /// A page that says what did not work.
    pub(super) fn problem(&self, status: StatusCode, problem: Problem) -> Response {
        self.public(status, ErrorPage { problem })
    }

    /// The page for what does not exist, and for what is somebody else's.
    pub(super) fn not_found(&self) -> Response {
        self.problem(StatusCode::NOT_FOUND, Problem::NotFound)
    }

    /// The path of a page in this language.
    pub(super) fn href(&self, path: &str) -> String {
        self.l.href(path)
    }

    /// A redirect to a page in this language, by GET.
    pub(super) fn go(&self, path: &str) -> Response {
        redirect(&self.href(path))
    }

    /// A parameter of the query string.
    pub(super) fn parameter(&self, name: &str) -> Option<String> {
        let query = self.query.as_deref()?;
        form_fields(query.as_bytes()).into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The pattern of the address, for figures.
    pub(super) fn route(&self) -> &str {
        self.matched.as_ref().map_or("-", MatchedPath::as_str)
    }

    /// True with scripts, fonts and pictures as usual; cached pages have them.
    pub(super) fn saves_data(&self) -> bool {
        self.save_data
    }
}

/// For whom somebody acts, as the frame of a page in a language names them.
fn strip(acts_for: &ActsFor, l: L) -> Acting {
    Acting::Representing {
        name: acts_for.name(l.lang()),
        right: acts_for.right.representation.to_string(),
        kind: acts_for.right.kind,
    }
}

/// A redirect to an address of ours that may have something in it which came from a form. Without its controls: no header
/// takes them, and the answer would be a fault.
pub(super) fn redirect(to: &str) -> Response {
    let plain: String = to.chars().filter(|letter| !letter.is_control()).collect();
    Redirect::to(&plain).into_response()
}

/// The pairs of a query string or of a form's body, in order.
pub(super) fn form_fields(bytes: &[u8]) -> Vec<(String, String)> {
    openidconnect::url::form_urlencoded::parse(bytes).into_owned().collect()
}

/// An HTML response. What is about a person is never stored by a cache.
pub(super) fn html(status: StatusCode, body: String, personal: bool) -> Response {
    let caching = if personal { "no-store" } else { "no-cache" };
    (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, caching)], body)
        .into_response()
}

impl FromRequestParts<Arc<Portal>> for Spoken {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, portal: &Arc<Portal>) -> Result<Self, Response> {
        let path = Path::<HashMap<String, String>>::from_request_parts(parts, portal).await;
        let wanted = path.ok().and_then(|Path(map)| map.get("lang").cloned());
        match wanted.as_deref().and_then(|id| portal.texts.language(id)) {
            Some(l) => Ok(Self::of(parts, portal, l)),
            None => Err(lost(parts, portal)),
        }
    }
}

/// The page for an address that has no language, or none that exists.
pub(super) fn lost(parts: &Parts, portal: &Arc<Portal>) -> Response {
    match portal.negotiate(accepted(&parts.headers)) {
        Some(l) => {
            let mut spoken = Spoken::of(parts, portal, l);
            spoken.path = "/".to_owned();
            spoken.query = None;
            spoken.not_found()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A page that says what did not work, outside of any route.
pub(super) fn problem_in(parts: &Parts, portal: &Arc<Portal>, l: L, status: StatusCode, problem: Problem) -> Response {
    let mut spoken = Spoken::of(parts, portal, l);
    spoken.path = "/".to_owned();
    spoken.problem(status, problem)
}

/// What the browser says about languages.
pub(super) fn accepted(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok())
}

/// Somebody for whom pages are drawn: a person, or a member of staff at the desk.
pub(super) trait Visitor: Who {
    /// Where they sign in (path without language).
    const SIGN_IN: &'static str;

    /// What the frame around their pages shows of them, beside their name.
    fn dress(&self, _context: &mut PageContext) {}

    /// Turns away whom the route was not declared for; true in `reads` for a method that changes nothing.
    fn admitted(_access: Access, _reads: bool, _ask: &Ask<Self>) -> Result<(), Stop> {
        Ok(())
    }

    /// False for a page on which they count as signed out (path without language).
    fn is_known_at(&self, _path: &str) -> bool {
        true
    }

    /// The visit with the right under which they act for somebody, once it is clear that it still holds.
    fn with_right(visit: Visit<Self>, _portal: &Portal) -> impl Future<Output = Result<Visit<Self>, NotActing>> + Send {
        async { Ok(visit) }
    }
}

impl Visitor for SignedInPerson {
    const SIGN_IN: &'static str = "/sign-in";

    fn admitted(access: Access, reads: bool, ask: &Ask<Self>) -> Result<(), Stop> {
        person_only(access, reads, ask)
    }

    /// Whoever came by a code is known on the pages of that application, and nowhere else.
    fn is_known_at(&self, path: &str) -> bool {
        let Some(only) = self.only else { return true };
        let below = path.strip_prefix("/applications/").and_then(|rest| rest.strip_prefix(&only.to_string()));
        below.is_some_and(|below| below.is_empty() || below.starts_with('/'))
    }

    async fn with_right(visit: Visit<Self>, portal: &Portal) -> Result<Visit<Self>, NotActing> {
        let Some((person, right)) = visit.named_right() else { return Ok(visit) };
        let (right, found) = portal.representations.current(person, right).await?;
        let acts_for = ActsFor { person: found.representation.represented, names: found.names, right: Arc::new(right) };
        Ok(visit.acting(acts_for))
    }
}

/// A request whose session has been read.
#[derive(Clone)]
pub(super) struct Ask<W = SignedInPerson> {
    pub(super) spoken: Spoken,
    pub(super) visit: Visit<W>,
}

impl<W> std::ops::Deref for Ask<W> {
    type Target = Spoken;

    fn deref(&self) -> &Spoken {
        &self.spoken
    }
}

impl Ask {
    /// Whoever is signed in, with what is theirs alone; else the way to the sign-in page and back here. Somebody who
    /// acts for another person is told that this page is not for them.
    pub(super) fn citizen(&self) -> Result<Citizen, Stop> {
        if self.visit.acts_for().is_some() {
            return Err(self.page(StatusCode::FORBIDDEN, OnlyTheirsPage).into());
        }
        self.visit.citizen().ok_or_else(|| self.sign_in_first().into())
    }

    /// The person whose affairs one looks after as a whole: one's own, or those of one's child or ward.
    pub(super) fn in_charge(&self) -> Result<Citizen, Stop> {
        match self.visit.acts_for() {
            Some(acts_for) if acts_for.right.scope == Scope::Everything => self.on_case(),
            _ => self.citizen(),
        }
    }

    /// The person whose applications these are: whoever is signed in, or the one for whom they act.
    pub(super) fn on_case(&self) -> Result<Citizen, Stop> {
        self.visit.on_case().ok_or_else(|| self.sign_in_first().into())
    }
}

impl<W: Visitor> Ask<W> {
    /// The context of a page for whoever is there.
    pub(super) fn dressed(&self) -> PageContext {
        let mut context = self.spoken.context();
        context.csrf = self.visit.token();
        context.signed_in = self.visit.name(self.l.lang());
        if let Some(who) = self.visit.data() {
            who.dress(&mut context);
        }
        context
    }

    /// A page for whoever is there: with their name and form token when they are signed in.
    pub(super) fn page<P: Page>(&self, status: StatusCode, page: P) -> Response {
        html(status, app::render(&self.dressed(), page), true)
    }

    /// The same, with 200.
    pub(super) fn ok<P: Page>(&self, page: P) -> Response {
        self.page(StatusCode::OK, page)
    }

    /// What was sent to this page by somebody who was signed out, or who changed the language; given out once.
    pub(super) async fn kept(&self) -> Option<KeptForm> {
        self.visit.kept_for(&self.href(&self.path)).await.ok().flatten()
    }

    /// The sign-in page, and back to this one afterwards.
    pub(super) fn sign_in_first(&self) -> Response {
        let here = match &self.query {
            Some(query) => format!("{}?{query}", self.href(&self.path)),
            None => self.href(&self.path),
        };
        self.to_sign_in(&here, "first")
    }

    /// The sign-in page with a reason, and a path to go to afterwards.
    pub(super) fn to_sign_in(&self, return_to: &str, reason: &str) -> Response {
        let mut query = openidconnect::url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("return", return_to).append_pair("reason", reason);
        self.go(&format!("{}?{}", W::SIGN_IN, query.finish()))
    }
}

impl<W: Visitor> FromRequestParts<Arc<Portal>> for Ask<W> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, portal: &Arc<Portal>) -> Result<Self, Response> {
        let spoken = Spoken::from_request_parts(parts, portal).await?;
        let access = declared(parts, &spoken)?;
        let unavailable = |spoken: &Spoken| spoken.problem(StatusCode::SERVICE_UNAVAILABLE, Problem::Unavailable);
        let Ok(session) = Session::from_request_parts(parts, portal).await else { return Err(unavailable(&spoken)) };
        let visit = match Visit::<W>::read(session, portal.clock.now()).await {
            Ok(visit) => visit,
            Err(error) => {
                tracing::error!(%error, "the session can't be read");
                return Err(unavailable(&spoken));
            }
        };
        let known = visit.data().is_none_or(|who| who.is_known_at(&spoken.path));
        let visit = if known { visit } else { visit.as_signed_out() };
        match W::with_right(visit.clone(), portal).await {
            Ok(visit) => {
                let visit = if spoken.kiosk { visit.on(Channel::Kiosk) } else { visit };
                let acting = visit.acts_for().map(|acts_for| strip(acts_for, spoken.l));
                let ask = Self { spoken: Spoken { acting, ..spoken }, visit };
                W::admitted(access, parts.method.is_safe(), &ask)?;
                Ok(ask)
            }
            Err(NotActing::Store(error)) => {
                tracing::error!(%error, "whether somebody may act for another person can't be read");
                Err(unavailable(&spoken))
            }
            Err(over) => Err(no_more(&spoken, &visit, &over).await),
        }
    }
}

/// The answer to somebody whose right to act for another person has ended: they act for themselves again, and hear why.
async fn no_more<W: Visitor>(spoken: &Spoken, visit: &Visit<W>, over: &NotActing) -> Response {
    if let Err(error) = visit.act_no_more().await {
        tracing::error!(%error, "the session can't be written");
        return spoken.problem(StatusCode::SERVICE_UNAVAILABLE, Problem::Unavailable);
    }
    let how = match over {
        NotActing::Ended(standing) => standing.name(),
        _ => Standing::NotConfirmed.name(),
    };
    let mut response = spoken.go(&format!("/my/represent?ended={how}"));
    super::acting::hint(&spoken.portal, &mut response, false);
    response
}

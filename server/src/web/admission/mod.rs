//! Who is let in when more people come than the portal can serve: what anybody may read goes first, submissions last.

mod answers;
mod body;
mod class;
mod limit;
mod line;
mod places;
mod ticket;

use app::texts::L;
use axum::http::{HeaderMap, Method, Request, StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use std::net::IpAddr;
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::cookies;
use super::portal::Portal;
use crate::clock::Clock;
use crate::rates::{Rate, Rates, Trier};
use crate::settings::LoadSettings;
use crate::storage::Store;

pub(super) use body::{Received, received};
pub(super) use class::Class;
pub use line::BEAT;

use answers::{Answers, language};
use limit::Limit;
use line::{Line, Turn};
use places::{Place, Places};

/// The cookie with a place in line.
const TICKET: &str = "shubbak-turn";
/// The cookie with the page to which its holder goes on.
const GOES_TO: &str = "shubbak-turn-to";
/// As long as a ticket holds, in seconds.
const KEPT: u32 = 7200;
/// So many send something long at the same time.
const LONG: usize = 64;
/// The longest way back that is kept.
const LONGEST_WAY: usize = 512;

/// The portal's door.
pub struct Admission {
    places: Option<Arc<Places>>,
    line: Line,
    /// Who sends much at a time: beside the places, since it may come slowly.
    long: Arc<Semaphore>,
    rates: Arc<Rates>,
}

impl Admission {
    /// By these settings, with a key of the store's for tickets.
    pub fn new(settings: &LoadSettings, store: &Store, (rates, clock): (Arc<Rates>, &Clock)) -> Self {
        let limit = || Places::new(Limit::new(settings.least_at_once, settings.most_at_once));
        // From the start, so that the first refusals are seen as more than none.
        for class in Class::ALL {
            metrics::counter!("shubbak_admitted", "class" => class.name()).increment(0);
            metrics::counter!("shubbak_refused", "class" => class.name()).increment(0);
        }
        for rate in Rate::ALL {
            metrics::counter!("shubbak_too_many", "rate" => rate.name()).increment(0);
        }
        metrics::counter!("shubbak_sent_to_wait").increment(0);
        metrics::counter!("shubbak_connections_refused").increment(0);
        Self {
            places: (settings.most_at_once > 0).then(limit),
            line: Line::new(store.vault().turns(), settings.waiting_room_after, clock),
            long: Arc::new(Semaphore::new(LONG)),
            rates,
        }
    }

    /// Moves the line on, and tells the figures.
    pub(crate) fn beat(&self) {
        let Some(places) = &self.places else { return };
        let (limit, taken) = places.figures();
        self.line.beat(limit);
        let number = |count: usize| u32::try_from(count).map_or(f64::MAX, f64::from);
        metrics::gauge!("shubbak_at_once_limit").set(number(limit));
        metrics::gauge!("shubbak_at_once").set(number(taken));
        let waiting = usize::try_from(self.line.waiting()).unwrap_or(usize::MAX);
        metrics::gauge!("shubbak_waiting").set(number(waiting));
    }
}

/// The door with what is said at it.
pub(super) struct Door {
    portal: Arc<Portal>,
    answers: Answers,
}

/// What the door says to a request.
pub(super) enum Said {
    /// In at once: machines, files.
    Pass,
    /// In when there is a place for it.
    Knock(Class),
    /// This instead.
    Instead(Box<Response>),
}

impl Door {
    /// Draws what is said.
    pub(super) fn new(portal: &Arc<Portal>) -> Self {
        Self { answers: Answers::draw(portal), portal: Arc::clone(portal) }
    }

    /// Looks at a request, without waiting for anything: the rates of its address, and its turn.
    pub(super) fn look<B>(&self, request: &Request<B>, from: IpAddr) -> Said {
        let (method, path, headers) = (request.method(), request.uri().path(), request.headers());
        if let Some(rate) = class::rate_of(method, path, (request.uri().query(), headers))
            && let Some(refusal) = self.too_many(rate, from, (path, headers))
        {
            return Said::Instead(Box::new(refusal));
        }
        let admission = &self.portal.admission;
        let Some(class) = Class::of(method, path, headers).filter(|_| admission.places.is_some()) else {
            return Said::Pass;
        };
        if class == Class::Begin
            && admission.line.is_open()
            && let Some(waits) = self.waits(request, from)
        {
            return Said::Instead(Box::new(waits));
        }
        Said::Knock(class)
    }

    /// A place; else the page that says that the portal is full.
    pub(super) async fn enter(
        &self,
        class: Class,
        (uri, headers): (&Uri, &HeaderMap),
    ) -> Result<Option<Place>, Response> {
        let admission = &self.portal.admission;
        let Some(places) = &admission.places else { return Ok(None) };
        match places.enter(class).await {
            Ok(place) => {
                metrics::counter!("shubbak_admitted", "class" => class.name()).increment(1);
                Ok(Some(place))
            }
            Err(places::Full) => {
                if class > Class::Read {
                    admission.line.refused();
                }
                Err(self.full(class, (uri, headers)))
            }
        }
    }

    /// A place beside the others for something long, which may come slowly; else the same page.
    pub(super) fn enter_long(
        &self,
        class: Class,
        (uri, headers): (&Uri, &HeaderMap),
    ) -> Result<OwnedSemaphorePermit, Box<Response>> {
        let place = Arc::clone(&self.portal.admission.long).try_acquire_owned();
        place.map_err(|_| Box::new(self.full(class, (uri, headers))))
    }

    fn full(&self, class: Class, (uri, headers): (&Uri, &HeaderMap)) -> Response {
        metrics::counter!("shubbak_refused", "class" => class.name()).increment(1);
        match self.language(uri.path(), headers) {
            Some(l) => self.answers.busy(&self.portal, l, headers),
            None => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        }
    }

    fn language(&self, path: &str, headers: &HeaderMap) -> Option<L> {
        language(&self.portal, path, headers)
    }

    fn too_many(&self, rate: Rate, from: IpAddr, (path, headers): (&str, &HeaderMap)) -> Option<Response> {
        let until = self.portal.admission.rates.take(rate, Trier::Address(from)).err()?.until;
        Some(match self.language(path, headers) {
            Some(l) => self.answers.too_many(&self.portal, (l, until), headers),
            None => StatusCode::TOO_MANY_REQUESTS.into_response(),
        })
    }

    /// Somebody whose turn has not come is sent to the page of those who wait, with a ticket.
    fn waits<B>(&self, request: &Request<B>, from: IpAddr) -> Option<Response> {
        let (path, headers) = (request.uri().path(), request.headers());
        let l = self.language(path, headers)?;
        let may_take = || self.portal.admission.rates.take(Rate::Ticket, Trier::Address(from)).is_ok();
        match self.portal.admission.line.turn(cookies::find(headers, TICKET), true, may_take) {
            Some(Turn::Go) => None,
            Some(Turn::Wait(ticket, _)) => {
                metrics::counter!("shubbak_sent_to_wait").increment(1);
                let mut response = Redirect::to(&l.href("/turn")).into_response();
                let to = self.goes_to(l, request);
                cookies::set(&self.portal, &mut response, (TICKET, &ticket), Some(KEPT));
                cookies::set(&self.portal, &mut response, (GOES_TO, &to), Some(KEPT));
                self.portal.security.put_on(response.headers_mut());
                Some(response)
            }
            None => Some(self.answers.busy(&self.portal, l, headers)),
        }
    }

    /// Where somebody goes on when their turn has come: to the page itself, or, when they sent a form, to the page on which
    /// it stands.
    fn goes_to<B>(&self, l: L, request: &Request<B>) -> String {
        let uri = request.uri();
        let way = if *request.method() == Method::GET {
            uri.path_and_query().map(|way| way.as_str().to_owned())
        } else {
            referrer(request.headers()).or_else(|| uri.path().strip_suffix("/start").map(str::to_owned))
        };
        way.filter(|way| self.is_ours(way)).unwrap_or_else(|| l.href("/"))
    }

    /// True for a way to a page of ours that a cookie can hold.
    fn is_ours(&self, way: &str) -> bool {
        let language = way.trim_start_matches('/').split(['/', '?']).next().unwrap_or_default();
        way.len() <= LONGEST_WAY
            && way.starts_with('/')
            && !way.starts_with("//")
            && way.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'\\' | b'"' | b',' | b';'))
            && self.portal.texts.language(language).is_some()
    }

    /// `GET /{lang}/turn`: the page of those who wait; whose turn has come goes on.
    pub(super) fn turn(&self, (l, from): (L, IpAddr), headers: &HeaderMap) -> Response {
        let may_take = || self.portal.admission.rates.take(Rate::Ticket, Trier::Address(from)).is_ok();
        let held = cookies::find(headers, TICKET);
        match self.portal.admission.line.turn(held, false, may_take) {
            Some(Turn::Go) => {
                let to = cookies::find(headers, GOES_TO).filter(|way| self.is_ours(way));
                let mut response = Redirect::to(&to.map_or_else(|| l.href("/"), str::to_owned)).into_response();
                if to.is_some() {
                    cookies::set(&self.portal, &mut response, (GOES_TO, ""), Some(0));
                }
                response
            }
            Some(Turn::Wait(ticket, before)) => {
                let mut response = self.answers.turn(&self.portal, (l, before), headers);
                if held != Some(ticket.as_str()) {
                    cookies::set(&self.portal, &mut response, (TICKET, &ticket), Some(KEPT));
                }
                response
            }
            None => self.answers.busy(&self.portal, l, headers),
        }
    }
}

/// The page of ours from which a form was sent.
fn referrer(headers: &HeaderMap) -> Option<String> {
    let text = headers.get("referer")?.to_str().ok()?;
    let host = headers.get("host")?.to_str().ok()?;
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?.strip_prefix(host)?;
    rest.starts_with('/').then(|| rest.to_owned())
}

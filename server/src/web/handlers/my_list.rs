//! "My list": services that somebody puts together, whoever they are, to begin them as one application.

use app::components::{LISTED, pick_place};
use app::pages::{LIST_IN_BROWSER, MyListPage, OtherList, item_place};
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use domain::bundle::{Bundle, Edit, edited};
use domain::definition::Subject;
use uuid::Uuid;

use super::super::ask::{Ask, Reply, Stop, flatten, redirect};
use super::super::picked;
use super::super::posted::Posted;
use super::super::refuse::broken;
use super::begin::start;
use super::display::before;
use super::sign_in::safe;
use crate::cases::{Citizen, ListRefusal};
use crate::storage::{MOST_LISTS, ServiceList, StoreError};

/// The list of a page or form.
struct Shown {
    /// The list as it is kept with the account; `None` for what is in the browser alone.
    kept: Option<ServiceList>,
    services: Vec<String>,
    /// The person's other lists.
    others: Vec<ServiceList>,
}

impl Shown {
    /// The list that is named, or the one changed last; whoever is not signed in has what their browser keeps, and so
    /// has who acts for another person: what is their own is not shown among what is the other's.
    async fn of(ask: &Ask, headers: &HeaderMap, wanted: Option<Uuid>) -> Result<Self, Stop> {
        let Some(citizen) = ask.visit.citizen() else {
            return Ok(Self { kept: None, services: picked::read(&ask.portal, headers), others: Vec::new() });
        };
        let mut all = ask.portal.store.service_lists(citizen.person).await.map_err(|error| broken(ask, &error))?;
        let at = match wanted {
            Some(id) => all.iter().position(|one| one.id == id).ok_or_else(|| ask.not_found())?,
            None if all.is_empty() => return Ok(Self { kept: None, services: Vec::new(), others: all }),
            None => 0,
        };
        let kept = all.remove(at);
        Ok(Self { services: kept.services.clone(), kept: Some(kept), others: all })
    }
}

/// `GET /{lang}/my-list`: the list in the browser, or the one of the account that was changed last.
pub(in super::super) async fn show(ask: Ask, headers: HeaderMap) -> Response {
    flatten(page(&ask, &headers, None).await)
}

/// `GET /{lang}/my-list/{id}`: one list of the account.
pub(in super::super) async fn show_one(
    Path((_, id)): Path<(String, String)>,
    ask: Ask,
    headers: HeaderMap,
) -> Response {
    flatten(one(&ask, &headers, &id).await)
}

async fn one(ask: &Ask, headers: &HeaderMap, id: &str) -> Reply {
    ask.citizen()?;
    let id = id.parse().map_err(|_| Stop::from(ask.not_found()))?;
    page(ask, headers, Some(id)).await
}

async fn page(ask: &Ask, headers: &HeaderMap, wanted: Option<Uuid>) -> Reply {
    let shown = Shown::of(ask, headers, wanted).await?;
    let mut page = MyListPage::of(&ask.portal.catalogue, &shown.services);
    page.is_full = ask.parameter("full").is_some();
    page.is_kept = ask.visit.citizen().is_some();
    page.may_keep_more = i64::try_from(shown.others.len()).unwrap_or(i64::MAX) + 1 < MOST_LISTS;
    if page.is_kept && !page.may_keep_more {
        page.without_room = picked::read(&ask.portal, headers);
    }
    page.others = shown.others.iter().map(other).collect();
    if let Some(kept) = shown.kept {
        page.list = Some(kept.id.to_string());
        page.name = kept.name;
    }
    Ok(ask.ok(page))
}

fn other(list: &ServiceList) -> OtherList {
    OtherList { id: list.id.to_string(), name: list.name.clone(), services: list.services.clone() }
}

/// The list that a form names; none where it names none.
fn named(posted: &Posted) -> Result<Option<Uuid>, Stop> {
    let list = posted.get("list");
    let id = (!list.is_empty()).then(|| list.parse().map_err(|_| Stop::from(posted.ask.not_found())));
    id.transpose()
}

/// Whose list a form means, and which one; nobody's is the one in the browser. A form about a kept list is never about
/// that one: whose session ended meanwhile signs in first, and who acts for another person hears that it is not for them.
fn meant(posted: &Posted) -> Result<(Option<Citizen>, Option<Uuid>), Stop> {
    let ask = &posted.ask;
    let (citizen, list) = (ask.visit.citizen(), named(posted)?);
    match list {
        Some(_) if ask.visit.acts_for().is_some() => ask.citizen().map(|citizen| (Some(citizen), list)),
        Some(id) if citizen.is_none() => Err(ask.to_sign_in(&ask.href(&format!("/my-list/{id}")), "expired").into()),
        _ => Ok((citizen, list)),
    }
}

/// `POST /{lang}/my-list/add`: one service more; whoever adds it stays where they are.
pub(in super::super) async fn add(headers: HeaderMap, posted: Posted) -> Response {
    flatten(add_one(&posted, &headers).await)
}

async fn add_one(posted: &Posted, headers: &HeaderMap) -> Reply {
    let ask = &posted.ask;
    let (service, before) = (posted.get("service"), before(headers));
    let done = put_on(posted, headers, service).await?;
    let back = before.and_then(|before| back_to(ask, &before, (service, done.services)));
    let to = back.unwrap_or_else(|| done.page(ask, service));
    Ok(done.leading(&to))
}

/// Puts a service on the list of whoever asks.
pub(super) async fn put_on(posted: &Posted, headers: &HeaderMap, service: &str) -> Result<Done, Stop> {
    edit(posted, headers, (Edit::Add, service)).await
}

/// The page from which something was added, told so. A page of lists shows by itself what is on them now.
fn back_to(ask: &Ask, before: &str, (service, services): (&str, usize)) -> Option<String> {
    let before = Some(safe(ask, before, "")).filter(|page| page == before)?;
    let (path, query) = before.split_once('?').unwrap_or((before.as_str(), ""));
    if services == 0 || path.starts_with(&ask.href("/my-list")) {
        return None;
    }
    let kept = query.split('&').filter(|pair| !pair.is_empty() && pair.split('=').next() != Some(LISTED));
    let query: Vec<String> = kept.map(str::to_owned).chain([format!("{LISTED}={services}")]).collect();
    Some(format!("{path}?{}#{}", query.join("&"), pick_place(service)))
}

/// `POST /{lang}/my-list/change`: one service up, down or away; the button says which.
pub(in super::super) async fn change(headers: HeaderMap, posted: Posted) -> Response {
    let buttons = [("up", Edit::Up), ("down", Edit::Down), ("remove", Edit::Remove)];
    let pressed = buttons.into_iter().find(|(name, _)| !posted.get(name).is_empty());
    let Some((name, how)) = pressed else { return posted.ask.go("/my-list") };
    let service = posted.get(name);
    let done = edit(&posted, &headers, (how, service)).await;
    flatten(done.map(|done| {
        let page = done.page(&posted.ask, service);
        done.leading(&page)
    }))
}

/// What became of a change.
pub(super) struct Done {
    /// The list's page, without language and place.
    path: String,
    /// How many services are on the list now; none where the one to be added found no room.
    pub(super) services: usize,
    /// What the browser keeps from now on, where it keeps the list.
    kept: Option<HeaderValue>,
}

impl Done {
    /// The list's page, at the service that was moved.
    pub(super) fn page(&self, ask: &Ask, service: &str) -> String {
        format!("{}#{}", ask.href(&self.path), item_place(service))
    }

    pub(super) fn leading(self, to: &str) -> Response {
        self.told(redirect(to))
    }

    /// The response, by which the browser learns what it keeps.
    pub(super) fn told(self, mut response: Response) -> Response {
        if let Some(kept) = self.kept {
            response.headers_mut().append(header::SET_COOKIE, kept);
        }
        response
    }
}

/// Changes the list of whoever asks: the account's, or what the browser keeps.
async fn edit(posted: &Posted, headers: &HeaderMap, (how, service): (Edit, &str)) -> Result<Done, Stop> {
    let ask = &posted.ask;
    let portal = &ask.portal;
    if how == Edit::Add && !portal.catalogue.services.contains_key(service) {
        return Err(Stop::from(ask.not_found()));
    }
    let full = "/my-list?full=1".to_owned();
    if let (Some(citizen), list) = meant(posted)? {
        let id = match portal.cases.edit_list(citizen.person, list, (how, service)).await {
            Ok(id) => id,
            Err(ListRefusal::Full) => return Ok(Done { path: full, services: 0, kept: None }),
            Err(refusal) => return Err(Stop::from(flatten(changed(ask, Err(refusal))))),
        };
        let lists = portal.store.service_lists(citizen.person).await.map_err(|error| broken(ask, &error))?;
        let services = lists.iter().find(|list| list.id == id).map_or(0, |list| list.services.len());
        return Ok(Done { path: format!("/my-list/{id}"), services, kept: None });
    }
    let after = edited(&portal.catalogue, &picked::read(portal, headers), (how, service));
    let is_full = how == Edit::Add && !after.iter().any(|id| id == service);
    let (path, services) = if is_full { (full, 0) } else { ("/my-list".to_owned(), after.len()) };
    Ok(Done { path, services, kept: picked::cookie(portal, &after) })
}

/// Where it goes on after a change of a kept list.
fn changed(ask: &Ask, list: Result<Uuid, ListRefusal>) -> Reply {
    match list {
        Ok(id) => Ok(ask.go(&format!("/my-list/{id}"))),
        Err(ListRefusal::Full) => Ok(ask.go("/my-list?full=1")),
        Err(ListRefusal::NotFound) => Ok(ask.not_found()),
        // Five times somebody else was faster: what they did stands, and the page shows it.
        Err(ListRefusal::Store(StoreError::Changed)) => Ok(ask.go("/my-list")),
        Err(ListRefusal::Store(error)) => Err(Stop::from(broken(ask, &error))),
    }
}

/// `POST /{lang}/my-list/start`: what can be one application begins as one.
pub(in super::super) async fn begin(headers: HeaderMap, posted: Posted) -> Response {
    flatten(begin_as_one(&posted, &headers).await)
}

async fn begin_as_one(posted: &Posted, headers: &HeaderMap) -> Reply {
    let ask = &posted.ask;
    let (_, list) = meant(posted)?;
    let shown = Shown::of(ask, headers, list).await?;
    let services = Bundle::of(&ask.portal.catalogue, &shown.services).together;
    match services.as_slice() {
        // Nothing on it any more: it was changed in another window.
        [] => Ok(ask.go("/my-list")),
        [one] => start(ask, Some(Subject::Service(one.clone()))).await,
        _ => start(ask, Some(Subject::Own(services))).await,
    }
}

/// `POST /{lang}/my-list/name`: what the list is called.
pub(in super::super) async fn name(posted: Posted) -> Response {
    flatten(give_name(&posted).await)
}

async fn give_name(posted: &Posted) -> Reply {
    let ask = &posted.ask;
    let (_, list) = meant(posted)?;
    let citizen = ask.citizen()?;
    let list = list.ok_or_else(|| ask.not_found())?;
    let done = ask.portal.cases.name_list(citizen.person, list, posted.get("name")).await;
    changed(ask, done.map(|()| list))
}

/// `POST /{lang}/my-list/new`: an empty list beside those that there are.
pub(in super::super) async fn another(posted: Posted) -> Response {
    flatten(begin_another(&posted).await)
}

async fn begin_another(posted: &Posted) -> Reply {
    let ask = &posted.ask;
    let citizen = ask.citizen()?;
    let lists = ask.portal.store.service_lists(citizen.person).await.map_err(|error| broken(ask, &error))?;
    // Pressed twice, or one was begun and left empty: it is taken again.
    match lists.into_iter().find(|list| list.services.is_empty()) {
        Some(empty) => Ok(ask.go(&format!("/my-list/{}", empty.id))),
        None => changed(ask, ask.portal.cases.new_list(citizen.person, String::new(), &[]).await),
    }
}

/// `POST /{lang}/my-list/forget`: the list goes, what was begun from it stays.
pub(in super::super) async fn forget(headers: HeaderMap, posted: Posted) -> Response {
    flatten(forget_list(&posted, &headers).await)
}

async fn forget_list(posted: &Posted, headers: &HeaderMap) -> Reply {
    let ask = &posted.ask;
    let mut response = ask.go("/my-list");
    if posted.get("list") != LIST_IN_BROWSER
        && let (Some(citizen), list) = meant(posted)?
    {
        let list = list.ok_or_else(|| ask.not_found())?;
        let store = &ask.portal.store;
        let before = store.service_lists(citizen.person).await.map_err(|error| broken(ask, &error))?;
        store.forget_service_list(citizen.person, list).await.map_err(|error| broken(ask, &error))?;
        // What the browser kept for want of room has some now. Without that want it was picked for somebody else.
        let was_full = i64::try_from(before.len()).unwrap_or(i64::MAX) >= MOST_LISTS;
        if was_full && picked::take_over(&ask.portal, citizen.person, headers).await {
            picked::write(&ask.portal, &mut response, &[]);
        }
        return Ok(response);
    }
    if !picked::read(&ask.portal, headers).is_empty() {
        picked::write(&ask.portal, &mut response, &[]);
    }
    Ok(response)
}

//! "My list": services that somebody put together, in order, with what they need together, and one start.

use super::parts::{Offer, Papers};
use crate::{
    components::{Form, PICK, Tone, form_fields, glance, icon, link_button, note, papers, start_button},
    context::PageContext,
    layout::Page,
    texts::L,
    words,
};
use domain::{bundle::Bundle, catalogue::Catalogue};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// What the form says as `list` that forgets what the browser keeps, whoever is signed in.
pub const LIST_IN_BROWSER: &str = "browser";

/// The name of a service's place on the list: who moves it comes back to it.
pub fn item_place(service: &str) -> String {
    format!("item-{service}")
}

/// Another list of the same person.
#[derive(Clone, Debug)]
pub struct OtherList {
    /// Its id.
    pub id: String,
    /// What its owner calls it; empty without a name.
    pub name: String,
    /// Its services.
    pub services: Vec<String>,
}

/// A list. Its forms post to `/my-list/…`: `add` and `change` name a service, all of them the list, as `list`.
#[derive(Clone, Debug)]
pub struct MyListPage {
    /// The id under which it is kept with the account; `None` for what the browser keeps.
    pub list: Option<String>,
    /// What its owner calls it.
    pub name: String,
    /// What can be one application, in order.
    pub offers: Vec<Offer>,
    /// What can't, each with the service that stands in the way.
    pub apart: Vec<(Offer, String)>,
    /// What comes first and is not on the list, each with the service that follows it.
    pub missing: Vec<(String, String)>,
    /// What papers it takes together.
    pub papers: Papers,
    /// Nothing more fits: it was just tried.
    pub is_full: bool,
    /// Lists are kept with the account of whoever is signed in.
    pub is_kept: bool,
    /// The person may have one list more.
    pub may_keep_more: bool,
    /// The person's other lists.
    pub others: Vec<OtherList>,
    /// What stays in the browser, since the person has as many lists as anybody may have.
    pub without_room: Vec<String>,
}

impl MyListPage {
    /// The list of these services; what the catalogue does not have is left out.
    pub fn of(catalogue: &Catalogue, services: &[String]) -> Self {
        let bundle = Bundle::of(catalogue, services);
        let service = |id: &String| catalogue.services.get(id);
        let together = || bundle.together.iter().filter_map(service);
        let apart = bundle.apart.iter();
        Self {
            list: None,
            name: String::new(),
            offers: together().map(|service| Offer::of(catalogue, service)).collect(),
            apart: apart.filter_map(|(id, with)| Some((Offer::of(catalogue, service(id)?), with.clone()))).collect(),
            missing: bundle.missing(catalogue),
            papers: Papers::of(catalogue, together()),
            is_full: false,
            is_kept: false,
            may_keep_more: false,
            others: Vec::new(),
            without_room: Vec::new(),
        }
    }

    fn is_empty(&self) -> bool {
        self.offers.is_empty() && self.apart.is_empty()
    }
}

impl Page for MyListPage {
    fn title(&self, l: L) -> String {
        if self.name.is_empty() { l.plain("my-list-title") } else { self.name.clone() }
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let full =
            self.is_full.then(|| note(Tone::Warning, None, view! { <p role="status">{l.t("my-list-full")}</p> }));
        let heading = if self.name.is_empty() {
            view! { <h1>{l.t("my-list-title")}</h1> }.into_any()
        } else {
            view! { <p class="kicker">{icon("list")}{l.t("my-list-title")}</p><h1><bdi>{self.name.clone()}</bdi></h1> }
                .into_any()
        };
        let kept = if self.is_kept { l.t("my-list-kept") } else { l.t("my-list-in-browser") };
        if self.is_empty() {
            return view! {
                {heading}
                {full}
                {self.no_room(ctx)}
                {empty(l)}
                {self.keeping(ctx)}
                {self.others(l)}
            }
            .into_any();
        }
        view! {
            {heading}
            <p class="lead">{l.t("my-list-lead")}</p>
            {full}
            {self.no_room(ctx)}
            <div class="columns">
                <div class="aside">{self.panel(ctx)}</div>
                <div class="column">
                    {self.missing(ctx)}
                    {self.services(ctx)}
                    {self.apart(ctx)}
                    <p>{link_button(l, "/services", l.t("my-list-more"))}</p>
                    <p class="small">{icon("info")}{kept}</p>
                    {papers(l, &self.papers)}
                    {self.keeping(ctx)}
                    {self.others(l)}
                </div>
            </div>
        }
        .into_any()
    }
}

/// Nothing is on the list: ways to find something.
fn empty(l: L) -> AnyView {
    let ways = view! {
        <p>{l.t("my-list-empty-text")}</p>
        <p><a href=l.href("/services")>{l.t("nav-services")}</a>"\u{a0}· "<a href=l.href("/check")>{l.t("nav-check")}</a>"\u{a0}· "<a href=l.href("/search")>{l.t("search-title")}</a></p>
    };
    note(Tone::Info, Some(l.t("my-list-empty").into_owned()), ways).into_any()
}

impl MyListPage {
    /// What every form of the list says: whose window it is, and which list it means.
    fn hidden(&self, ctx: &PageContext) -> AnyView {
        let list = self.list.clone().map(|id| view! { <input type="hidden" name="list" value=id/> });
        view! { {form_fields(ctx, Form::default())}{list} }.into_any()
    }

    /// What could not be kept with the account: it would be out of sight otherwise.
    fn no_room(&self, ctx: &PageContext) -> Option<AnyView> {
        let l = ctx.lang;
        let line = |id: &String| {
            view! { <li data-without-room=id.clone()><a href=l.href(&format!("/services/{id}"))>{words::name(l, "service", id)}</a></li> }
        };
        let lines: Vec<_> = self.without_room.iter().map(line).collect();
        (!lines.is_empty()).then(|| {
            let form = view! {
                <p>{l.t("my-list-no-room-text")}</p>
                <ul class="plain-list">{lines}</ul>
                <form method="post" action=l.href("/my-list/forget")>
                    {form_fields(ctx, Form::default())}
                    <input type="hidden" name="list" value=LIST_IN_BROWSER/>
                    <button class="link-button" type="submit">{l.t("my-list-no-room-forget")}</button>
                </form>
            };
            note(Tone::Warning, Some(l.t("my-list-no-room").into_owned()), form).into_any()
        })
    }

    /// Cost, time and papers at a glance, and the one start.
    fn panel(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let ids: Vec<&str> = self.offers.iter().map(|offer| offer.service.as_str()).collect();
        let print = (ids.len() > 1).then(|| {
            let form = l.href(&format!("/forms/lists/{}", ids.join(",")));
            view! { <p class="small">{icon("print")}<a href=form>{l.t("form-print-blank")}</a></p> }
        });
        view! {
            <section class="panel" aria-label=l.plain("glance-title")>
                {glance(l, &self.offers, self.papers.needed.len())}
                <form method="post" action=l.href("/my-list/start")>
                    {self.hidden(ctx)}
                    {start_button(l.t("my-list-start"))}
                </form>
                <p class="small">{icon("lock")}{l.t("start-needs-eid")}</p>
                {print}
            </section>
        }
        .into_any()
    }

    /// What comes first and is not on the list, to be put there.
    fn missing(&self, ctx: &PageContext) -> Option<AnyView> {
        let l = ctx.lang;
        let lines: Vec<_> = self
            .missing
            .iter()
            .map(|(first, after)| {
                let names = [
                    ("first", words::name(l, "service", first).as_ref().into()),
                    ("after", words::name(l, "service", after).as_ref().into()),
                ];
                view! {
                    <li>
                        <p>{l.ta("my-list-missing-line", &names)}</p>
                        <button class="link-button pick" type="submit" name="service" value=first.clone()>
                            {icon("list")}{l.t("my-list-add")}<span class="visually-hidden">" "{words::name(l, "service", first)}</span>
                        </button>
                    </li>
                }
            })
            .collect();
        (!lines.is_empty()).then(|| {
            let form = view! {
                <p>{l.t("my-list-missing-text")}</p>
                <form method="post" action=l.href(PICK)>{self.hidden(ctx)}<ul class="plain-list">{lines}</ul></form>
            };
            note(Tone::Info, Some(l.t("my-list-missing").into_owned()), form).into_any()
        })
    }

    /// The services in order, each with what moves it.
    fn services(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let items: Vec<_> = (0..self.offers.len()).map(|place| self.line(l, place)).collect();
        view! {
            <section class="part" aria-labelledby="picked">
                <h2 id="picked">{l.t("my-list-services")}</h2>
                <form method="post" action=l.href("/my-list/change")>
                    {self.hidden(ctx)}
                    <ol class="picked">{items}</ol>
                </form>
            </section>
        }
        .into_any()
    }

    fn line(&self, l: L, place: usize) -> AnyView {
        let offer = &self.offers[place];
        let before = place.checked_sub(1).and_then(|before| self.offers.get(before));
        // A service never stands before one that it follows: there is nothing to press.
        let up = before.is_some_and(|before| !offer.follows.contains(&before.service));
        let down = self.offers.get(place + 1).is_some_and(|next| !next.follows.contains(&offer.service));
        let first: Vec<String> = offer
            .follows
            .iter()
            .filter(|id| self.offers.iter().any(|other| other.service == **id))
            .map(|id| words::name(l, "service", id).into_owned())
            .collect();
        let after = (!first.is_empty()).then(|| {
            let names = words::list(l, first.into_iter());
            view! { <p class="step-after">{l.ta("step-after", &[("services", names.into())])}</p> }
        });
        view! {
            <li class="picked-line" id=item_place(&offer.service) data-service=offer.service.clone()>
                <span class="step-number" aria-hidden="true">{l.number(i64::try_from(place + 1).unwrap_or_default())}</span>
                <div>
                    {head(l, offer)}
                    {after}
                    <div class="picked-moves">
                        {up.then(|| edit(l, ("up", l.t("my-list-up")), offer))}
                        {down.then(|| edit(l, ("down", l.t("my-list-down")), offer))}
                        {edit(l, ("remove", l.t("my-list-remove")), offer)}
                    </div>
                </div>
            </li>
        }
        .into_any()
    }

    /// What can't be part of the one application.
    fn apart(&self, ctx: &PageContext) -> Option<AnyView> {
        let l = ctx.lang;
        let line = |(offer, with): &(Offer, String)| {
            let why = l.ta("my-list-apart-because", &[("service", words::name(l, "service", with).as_ref().into())]);
            view! {
                <li class="picked-line" id=item_place(&offer.service) data-apart=offer.service.clone()>
                    {icon("info")}
                    <div>
                        {head(l, offer)}
                        <p>{why}</p>
                        <div class="picked-moves">{edit(l, ("remove", l.t("my-list-remove")), offer)}</div>
                    </div>
                </li>
            }
        };
        let items: Vec<_> = self.apart.iter().map(line).collect();
        (!items.is_empty()).then(|| {
            view! {
                <section class="part" aria-labelledby="apart">
                    <h2 id="apart">{l.t("my-list-apart")}</h2>
                    <p>{l.t("my-list-apart-text")}</p>
                    <form method="post" action=l.href("/my-list/change")>
                        {self.hidden(ctx)}
                        <ul class="picked">{items}</ul>
                    </form>
                </section>
            }
            .into_any()
        })
    }

    /// A name, another list, and the way to forget this one.
    fn keeping(&self, ctx: &PageContext) -> Option<AnyView> {
        let l = ctx.lang;
        if !self.is_kept || (self.list.is_none() && self.others.is_empty()) {
            return None;
        }
        let name = self.list.is_some().then(|| {
            view! {
                <form method="post" action=l.href("/my-list/name")>
                    {self.hidden(ctx)}
                    <div class="field">
                        <label for="name">{l.t("my-list-name")}</label>
                        <div class="hint"><p>{l.t("my-list-name-hint")}</p></div>
                        <input class="input" id="name" name="name" dir="auto" maxlength="60" autocomplete="off" value=self.name.clone()/>
                    </div>
                    <button class="button button-quiet" type="submit">{l.t("my-list-name-button")}</button>
                </form>
            }
        });
        let another = (self.may_keep_more && !self.is_empty()).then(|| {
            view! {
                <form method="post" action=l.href("/my-list/new")>
                    {form_fields(ctx, Form::default())}
                    <button class="link-button" type="submit">{l.t("my-list-new")}</button>
                </form>
            }
        });
        let forget = self.list.is_some().then(|| {
            view! {
                <form method="post" action=l.href("/my-list/forget")>
                    {self.hidden(ctx)}
                    <button class="link-button" type="submit">{l.t("my-list-forget")}</button>
                </form>
            }
        });
        Some(
            view! {
                <section class="part" aria-labelledby="keeping">
                    <h2 id="keeping">{l.t("my-list-keeping")}</h2>
                    {name}
                    <div class="picked-moves">{another}{forget}</div>
                </section>
            }
            .into_any(),
        )
    }

    /// The person's other lists.
    fn others(&self, l: L) -> Option<AnyView> {
        let line = |list: &OtherList| {
            let name = list_name(l, &list.name, &list.services);
            let count = l.ta("my-list-count", &[("services", list.services.len().into())]);
            view! { <li><a href=l.href(&format!("/my-list/{}", list.id))><bdi>{name}</bdi></a>" "<span class="small">{count}</span></li> }
        };
        let items: Vec<_> = self.others.iter().map(line).collect();
        (!items.is_empty()).then(|| {
            view! {
                <section class="part" aria-labelledby="others">
                    <h2 id="others">{l.t("my-list-others")}</h2>
                    <ul class="plain-list">{items}</ul>
                </section>
            }
            .into_any()
        })
    }
}

/// How a list is called: by its name, or by what is on it first.
pub(crate) fn list_name(l: L, name: &str, services: &[String]) -> String {
    match services.first() {
        _ if !name.is_empty() => name.to_owned(),
        Some(first) => l.plain(&format!("service-{first}")),
        None => l.plain("my-list-empty"),
    }
}

/// A service of a list: its name, whose it is, cost and time.
fn head(l: L, offer: &Offer) -> impl IntoView + use<> {
    let href = l.href(&format!("/services/{}", offer.service));
    view! {
        <h3><a href=href>{words::name(l, "service", &offer.service)}</a></h3>
        <p class="step-authority">{icon("building")}{words::name(l, "authority", &offer.authority)}</p>
        <ul class="facts-line">
            <li>{l.money(&offer.cost.to_string())}</li>
            <li>{l.ta("working-days", &[("days", offer.days.into())])}</li>
        </ul>
    }
}

/// A button that changes where a service stands.
fn edit(l: L, (name, text): (&'static str, std::borrow::Cow<'static, str>), offer: &Offer) -> impl IntoView + use<> {
    let service = words::name(l, "service", &offer.service);
    view! {
        <button class="link-button" type="submit" name=name value=offer.service.clone()>{text}<span class="visually-hidden">" "{service}</span></button>
    }
}

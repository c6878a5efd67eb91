//! My space: what needs me first, then everything else.

use super::{
    case::OpenQuestion,
    centres::{AppointmentLine, appointments},
    offers::{OfferCard, section as offers},
    parts::Draft,
    represent::ForWhom,
};
use crate::{
    components::{Tone, icon, note, tag},
    context::PageContext,
    key,
    layout::Page,
    texts::L,
    words,
};
use domain::{
    application::{ApplicationStatus, RequestStatus},
    definition::Subject,
};
use jiff::{Timestamp, civil::Date};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;

/// A submitted application in the list.
#[derive(Clone, Debug)]
pub struct Mine {
    /// The application's id.
    pub id: String,
    /// The reference.
    pub reference: String,
    /// What was begun: a life event or one service.
    pub subject: Subject,
    /// Its services.
    pub services: Vec<String>,
    /// Where it stands.
    pub status: ApplicationStatus,
    /// When it was submitted.
    pub submitted_at: Timestamp,
    /// The last promised day of its services.
    pub promised: Option<Date>,
    /// Where each of its services stands.
    pub requests: Vec<(String, RequestStatus)>,
    /// What authorities ask of the person.
    pub waits: Vec<OpenQuestion>,
}

/// My space.
#[derive(Clone, Debug)]
pub struct MyPage {
    /// The person's name.
    pub name: String,
    /// Drafts, newest first.
    pub drafts: Vec<Draft>,
    /// Appointments at service centres, the next one first.
    pub appointments: Vec<AppointmentLine>,
    /// What is offered, newest first.
    pub offers: Vec<OfferCard>,
    /// Submitted applications, newest first; those that need the person are lifted to the top by the page.
    pub applications: Vec<Mine>,
    /// For whom they may act.
    pub for_whom: Vec<ForWhom>,
    /// What whoever looks may do, where they act for the person: what is the person's alone is not there.
    pub theirs: Option<Theirs>,
}

/// What somebody may do for the person for whom they act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Theirs {
    /// Everything, as a parent or guardian: also to see who looked at the person's data.
    Everything,
    /// What these services need, by a mandate.
    Services(Vec<String>),
}

impl Page for MyPage {
    fn title(&self, l: L) -> String {
        l.plain("nav-my")
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let (first, rest): (Vec<&Mine>, Vec<&Mine>) =
            self.applications.iter().partition(|mine| mine.status == ApplicationStatus::NeedsYou);
        let first: Vec<_> = first.into_iter().map(|mine| mine.card(l)).collect();
        let rest: Vec<_> = rest.into_iter().map(|mine| mine.card(l)).collect();
        let drafts: Vec<_> = self.drafts.iter().map(|draft| draft_card(l, draft)).collect();
        let empty = (first.is_empty() && rest.is_empty() && drafts.is_empty()).then(|| {
            if self.theirs.is_some() {
                return note(Tone::Info, None, view! { <p>{l.t("my-of-empty")}</p> }).into_any();
            }
            let way =
                view! { <p>{l.t("my-empty-text")}" "<a href=l.href("/life-events")>{l.t("nav-life-events")}</a></p> };
            note(Tone::Info, Some(l.t("my-empty").into_owned()), way).into_any()
        });
        view! {
            <p class="kicker">{icon("person")}{l.t("nav-my")}</p>
            <h1>{l.ta(if self.theirs.is_some() { key!("my-of") } else { key!("my-hello") }, &[("name", self.name.clone().into())])}</h1>
            <div class="columns">
                <div class="column">
                    {empty}
                    {section("needs-you", l.t("my-needs-you"), first, "cards cards-you")}
                    {appointments(l, &self.appointments)}
                    {section("drafts", l.t("my-drafts"), drafts, "cards")}
                    {self.theirs.is_none().then(|| offers(ctx, &self.offers))}
                    {section("applications", l.t("my-applications"), rest, "cards")}
                </div>
                <div class="aside">{match &self.theirs {
                    None => my_data(l),
                    Some(theirs) => theirs.panel(l, &self.name),
                }}{others(ctx, &self.for_whom)}</div>
            </div>
        }
        .into_any()
    }
}

impl Theirs {
    fn panel(&self, l: L, name: &str) -> AnyView {
        let inside = match self {
            Self::Everything => view! {
                <ul class="picture-list">
                    {way(l, ("/my/data/usage", "eye"), l.ta("usage-title-of", &[("name", name.to_owned().into())]), l.t("my-usage-text-of"))}
                    {way(l, ("/life-events", "list"), l.t("nav-life-events"), l.t("represent-everything"))}
                </ul>
            }
            .into_any(),
            Self::Services(services) => {
                let begin = |id: &String| {
                    let path = l.href(&format!("/services/{id}"));
                    view! { <li><a href=path>{words::name(l, "service", id)}</a></li> }
                };
                let services: Vec<_> = services.iter().map(begin).collect();
                view! { <ul>{services}</ul> }.into_any()
            }
        };
        view! {
            <section class="panel" aria-labelledby="theirs">
                <h2 class="panel-title" id="theirs">{l.t("my-of-may")}</h2>
                {inside}
            </section>
        }
        .into_any()
    }
}

/// For whom the person may act, one press away.
fn others(ctx: &PageContext, for_whom: &[ForWhom]) -> Option<AnyView> {
    let l = ctx.lang;
    let one =
        |one: &ForWhom| view! { <li>{one.act(ctx)}<p class="small">{words::representation_kind(l, one.kind)}</p></li> };
    let all: Vec<_> = for_whom.iter().map(one).collect();
    (!all.is_empty()).then(|| {
        view! {
            <section class="panel" aria-labelledby="for-whom">
                <h2 class="panel-title" id="for-whom">{l.t("represent-for-whom")}</h2>
                <ul class="stack">{all}</ul>
            </section>
        }
        .into_any()
    })
}

/// The ways to what the state knows of the person, and to who looked.
fn my_data(l: L) -> AnyView {
    view! {
        <section class="panel" aria-labelledby="data">
            <h2 class="panel-title" id="data">{l.t("my-data-title")}</h2>
            <ul class="picture-list">
                {way(l, ("/my/data", "register"), l.t("my-data-link"), l.t("my-data-link-text"))}
                {way(l, ("/my/data/usage", "eye"), l.t("usage-title"), l.t("my-usage-text"))}
                {way(l, ("/my-list", "list"), l.t("nav-my-list"), l.t("my-list-way"))}
                {way(l, ("/my/messages", "mail"), l.t("messages-title"), l.t("my-messages-text"))}
                {way(l, ("/my/contact", "phone"), l.t("contact-title"), l.t("my-contact-text"))}
                {way(l, ("/my/represent", "person"), l.t("represent-title"), l.t("my-represent-text"))}
            </ul>
        </section>
    }
    .into_any()
}

fn way(l: L, (path, picture): (&str, &'static str), title: Cow<'static, str>, text: Cow<'static, str>) -> AnyView {
    view! { <li>{icon(picture)}<div><a class="way" href=l.href(path)>{title}</a><p class="small">{text}</p></div></li> }
        .into_any()
}

fn section(id: &'static str, title: Cow<'static, str>, cards: Vec<AnyView>, class: &'static str) -> Option<AnyView> {
    (!cards.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby=id>
                <h2 id=id>{title}</h2>
                <ul class=class>{cards}</ul>
            </section>
        }
        .into_any()
    })
}

fn draft_card(l: L, draft: &Draft) -> AnyView {
    let saved = l.ta("draft-saved-at", &[("at", l.moment(draft.saved_at).into())]);
    view! {
        <li class="card">
            <div class="card-head">
                <h3><a href=l.href(&format!("/applications/{}", draft.id))>{l.t(&draft.subject.key())}</a></h3>
                {tag("calm", l.t("application-draft"))}
            </div>
            <p class="small">{saved}</p>
        </li>
    }
    .into_any()
}

impl Mine {
    /// Where it stands, with what was decided.
    pub(super) fn outcome(&self, l: L) -> (&'static str, Cow<'static, str>) {
        words::application_outcome(l, self.status, self.requests.iter().map(|(_, status)| *status))
    }

    /// What is to be done, in the words of whoever waits for it, and the way there.
    fn waiting(&self, l: L) -> Option<AnyView> {
        let line = |one: &OpenQuestion| {
            let service = words::name(l, "service", &one.service);
            let due = one.due.map(
                |day| view! { " "<span class="small">{l.ta("reply-due", &[("date", l.date(day).into())])}</span> },
            );
            view! { <li>{icon("warning")}<span>{l.ta("my-asks", &[("service", service.as_ref().into())])}" "<q dir="auto">{one.text.clone()}</q>{due}</span></li> }
        };
        let lines: Vec<_> = self.waits.iter().map(line).collect();
        (!lines.is_empty()).then(|| {
            let way = l.href(&format!("/applications/{}", self.id));
            view! { <ul class="picture-list">{lines}</ul><p><a class="button" href=way>{l.t("my-answer")}</a></p> }
                .into_any()
        })
    }

    fn card(&self, l: L) -> AnyView {
        let (kind, status) = self.outcome(l);
        let promised = self.promised.filter(|_| self.status != ApplicationStatus::Decided).map(
            |day| view! { <p class="small">{icon("clock")}{l.ta("promised-by", &[("date", l.date(day).into())])}</p> },
        );
        let services = words::list(l, self.services.iter().map(|id| words::name(l, "service", id).into_owned()));
        view! {
            <li class="card">
                <div class="card-head">
                    <h3><a href=l.href(&format!("/applications/{}", self.id))>{l.t(&self.subject.key())}</a></h3>
                    {tag(kind, status)}
                </div>
                <p>{services}</p>
                {self.waiting(l)}
                {promised}
                <ul class="facts-line">
                    <li>{l.t("reference")}" "<bdi dir="ltr">{self.reference.clone()}</bdi></li>
                    <li>{l.date(l.day_of(self.submitted_at))}</li>
                </ul>
            </li>
        }
        .into_any()
    }
}

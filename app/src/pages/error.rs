//! Pages for when something didn't work. Each says what happened and has a way on.

use super::home::search_form;
use crate::{
    components::{arch, icon},
    context::PageContext,
    layout::Page,
    texts::L,
};
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;

/// What didn't work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// 404: no such page, or somebody else's application.
    NotFound,
    /// 403: the form's token doesn't fit.
    Forbidden,
    /// 400: the request can't be understood.
    BadRequest,
    /// 404: no such ticket at a service centre.
    NoTicket {
        /// The centre.
        centre: String,
    },
    /// 405: the page can't be used in this way.
    MethodNotAllowed,
    /// 413: too much was sent.
    TooLarge,
    /// 429: too many requests.
    TooMany {
        /// From when on somebody is heard again.
        until: Timestamp,
    },
    /// 409: the draft was changed in another tab.
    Conflict {
        /// Where the draft stands now (path without language).
        current: String,
    },
    /// 503: the portal can't do this now.
    Unavailable,
    /// 503: more people are here than the portal can serve.
    Busy,
    /// 500: a fault of the portal.
    Server,
    /// 503: planned works.
    Maintenance,
}

/// The page of a problem.
#[derive(Clone, Debug)]
pub struct ErrorPage {
    /// What didn't work.
    pub problem: Problem,
}

impl Problem {
    fn title(&self, l: L) -> Cow<'static, str> {
        match self {
            Self::NotFound => l.t("problem-not-found"),
            Self::NoTicket { .. } => l.t("problem-no-ticket"),
            Self::Forbidden => l.t("problem-forbidden"),
            Self::BadRequest => l.t("problem-bad-request"),
            Self::MethodNotAllowed => l.t("problem-method"),
            Self::TooLarge => l.t("problem-too-large"),
            Self::TooMany { .. } => l.t("problem-too-many"),
            Self::Conflict { .. } => l.t("problem-conflict"),
            Self::Unavailable => l.t("problem-unavailable"),
            Self::Busy => l.t("problem-busy"),
            Self::Server => l.t("problem-server"),
            Self::Maintenance => l.t("problem-maintenance"),
        }
    }

    fn text(&self, l: L) -> Cow<'static, str> {
        match self {
            Self::NotFound => l.t("problem-not-found-text"),
            Self::NoTicket { .. } => l.t("problem-no-ticket-text"),
            Self::Forbidden => l.t("problem-forbidden-text"),
            Self::BadRequest => l.t("problem-bad-request-text"),
            Self::MethodNotAllowed => l.t("problem-method-text"),
            Self::TooLarge => l.t("problem-too-large-text"),
            Self::TooMany { until } => l.ta("problem-too-many-text", &[("at", l.moment(*until).into())]),
            Self::Conflict { .. } => l.t("problem-conflict-text"),
            Self::Unavailable => l.t("problem-unavailable-text"),
            Self::Busy => l.t("problem-busy-text"),
            Self::Server => l.t("problem-server-text"),
            Self::Maintenance => l.t("problem-maintenance-text"),
        }
    }
}

impl Page for ErrorPage {
    fn asks_at_foot(&self) -> bool {
        false
    }

    fn title(&self, l: L) -> String {
        self.problem.title(l).into_owned()
    }

    fn is_wide(&self) -> bool {
        true
    }

    /// Said to very many at once: no more than is needed.
    fn stands_alone(&self) -> bool {
        self.problem == Problem::Busy
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let id = matches!(self.problem, Problem::Server | Problem::Unavailable).then(|| {
            view! { <p>{l.t("problem-id")}" "<bdi dir="ltr">{ctx.request_id.clone()}</bdi></p> }
        });
        view! {
            <div class="intro">
                {arch(self.problem.picture())}
                <div>
                    <h1>{self.problem.title(l)}</h1>
                    <p class="lead">{self.problem.text(l)}</p>
                    {id}
                </div>
            </div>
            {self.problem.way_on(l)}
        }
        .into_any()
    }
}

impl Problem {
    /// The picture in the window.
    fn picture(&self) -> &'static str {
        match self {
            Self::NotFound | Self::NoTicket { .. } => "search",
            Self::Unavailable | Self::Busy | Self::Maintenance | Self::TooMany { .. } => "clock",
            _ => "warning",
        }
    }

    /// Where to go from here: the one right place, or the ways that are always open.
    fn way_on(&self, l: L) -> AnyView {
        if let Self::Conflict { current } = self {
            return view! { <p><a class="button" href=l.href(current)>{l.t("problem-conflict-link")}</a></p> }
                .into_any();
        }
        if let Self::NoTicket { centre } = self {
            let href = l.href(&format!("/centres/{centre}"));
            return view! { <p><a class="button" href=href>{l.t("ticket-to-centre")}</a></p> }.into_any();
        }
        if *self == Self::Busy {
            // What the portal has at hand for everybody: nothing that it could not give now either.
            return view! { <ul class="ways">{to_home(l)}{to_help(l)}</ul> }.into_any();
        }
        let search = (*self == Self::NotFound).then(|| view! { <div class="narrow">{search_form(l, "")}</div> });
        view! {
            {search}
            <ul class="ways">
                {to_home(l)}
                <li><a href=l.href("/services")>{icon("list")}<span><strong>{l.t("nav-services")}</strong>{l.t("home-services-text")}</span></a></li>
                <li><a href=l.href("/my")>{icon("person")}<span><strong>{l.t("nav-my")}</strong>{l.t("home-my-text")}</span></a></li>
                {to_help(l)}
            </ul>
        }
        .into_any()
    }
}

fn to_home(l: L) -> impl IntoView {
    view! { <li><a href=l.href("/")>{icon("house")}<span><strong>{l.t("home")}</strong>{l.t("problem-to-home")}</span></a></li> }
}

fn to_help(l: L) -> impl IntoView {
    view! { <li><a href=l.href("/help")>{icon("phone")}<span><strong>{l.t("nav-help")}</strong>{l.t("problem-to-help")}</span></a></li> }
}

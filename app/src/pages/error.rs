//! Pages for when something didn't work. Each says what happened and has a way on.

use crate::{context::PageContext, layout::Page, texts::L};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
/// What didn't work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// 404: no such page, or somebody else's application.
    NotFound,
    /// 403: the form's token doesn't fit.
    Forbidden,
    /// 400: the request can't be understood.
    BadRequest,
    /// 405: the page can't be used in this way.
    MethodNotAllowed,
    /// 413: too much was sent.
    TooLarge,
    /// 429: too many requests.
    TooMany,
    /// 409: the draft was changed in another tab.
    Conflict {
        /// Where the draft stands now (path without language).
        current: String,
    },
    /// 503: the portal can't do this now.
    Unavailable,
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
    fn title(&self, l: L) -> std::borrow::Cow<'static, str> {
        match self {
            Self::NotFound => l.t("problem-not-found"),
            Self::Forbidden => l.t("problem-forbidden"),
            Self::BadRequest => l.t("problem-bad-request"),
            Self::MethodNotAllowed => l.t("problem-method"),
            Self::TooLarge => l.t("problem-too-large"),
            Self::TooMany => l.t("problem-too-many"),
            Self::Conflict { .. } => l.t("problem-conflict"),
            Self::Unavailable => l.t("problem-unavailable"),
            Self::Server => l.t("problem-server"),
            Self::Maintenance => l.t("problem-maintenance"),
        }
    }

    fn text(&self, l: L) -> std::borrow::Cow<'static, str> {
        match self {
            Self::NotFound => l.t("problem-not-found-text"),
            Self::Forbidden => l.t("problem-forbidden-text"),
            Self::BadRequest => l.t("problem-bad-request-text"),
            Self::MethodNotAllowed => l.t("problem-method-text"),
            Self::TooLarge => l.t("problem-too-large-text"),
            Self::TooMany => l.t("problem-too-many-text"),
            Self::Conflict { .. } => l.t("problem-conflict-text"),
            Self::Unavailable => l.t("problem-unavailable-text"),
            Self::Server => l.t("problem-server-text"),
            Self::Maintenance => l.t("problem-maintenance-text"),
        }
    }
}

impl Page for ErrorPage {
    fn title(&self, l: L) -> String {
        self.problem.title(l).into_owned()
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let way_on = match &self.problem {
            Problem::Conflict { current } => {
                view! { <p><a class="button" href=l.href(current)>{l.t("problem-conflict-link")}</a></p> }.into_any()
            }
            _ => view! {
                <ul class="plain-list">
                    <li><a href=l.href("/")>{l.t("home")}</a></li>
                    <li><a href=l.href("/services")>{l.t("nav-services")}</a></li>
                    <li><a href=l.href("/my")>{l.t("nav-my")}</a></li>
                    <li><a href=l.href("/help")>{l.t("nav-help")}</a></li>
                </ul>
            }
            .into_any(),
        };
        let id = matches!(self.problem, Problem::Server | Problem::Unavailable).then(|| {
            view! { <p class="small">{l.t("problem-id")}" "<bdi dir="ltr">{ctx.request_id.clone()}</bdi></p> }
        });
        view! { <h1>{self.problem.title(l)}</h1><p class="lead">{self.problem.text(l)}</p>{way_on}{id} }.into_any()
    }
}

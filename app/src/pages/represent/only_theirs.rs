//! What can't be done while one acts for another person: pages that are theirs alone, services beyond the mandate.

use super::{lines::act, stop};
use crate::{
    components::{Tone, link_button, note},
    context::{Acting, PageContext},
    layout::{Crumb, Page},
    texts::L,
    words,
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The page.
#[derive(Clone, Debug)]
pub struct OnlyTheirsPage;

impl Page for OnlyTheirsPage {
    fn title(&self, l: L) -> String {
        l.plain("only-theirs")
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let name = match &ctx.acting {
            Some(Acting::Representing { name, .. } | Acting::Serving(name) | Acting::ServingFor { of: name, .. }) => {
                name.clone()
            }
            None => String::new(),
        };
        view! {
            <h1>{l.t("only-theirs")}</h1>
            {note(Tone::Info, None, view! { <p>{l.ta("only-theirs-text", &[("name", name.into())])}</p> })}
            <div class="actions">{stop(ctx)}{link_button(l, "/my", l.t("only-theirs-applications"))}</div>
        }
        .into_any()
    }
}

/// Something was to be begun that the mandate does not cover.
#[derive(Clone, Debug)]
pub struct BeyondMandatePage {
    /// The services that it leaves out.
    pub services: Vec<String>,
    /// The page that says what it covers (path without language).
    pub way: String,
}

impl Page for BeyondMandatePage {
    fn title(&self, l: L) -> String {
        l.plain("beyond-mandate")
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        view! {
            <h1>{l.t("beyond-mandate")}</h1>
            {note(Tone::Warning, None, view! { <p>{l.t("beyond-mandate-text")}" "<strong>{words::list(l, self.services.iter().map(|id| words::name(l, "service", id).into_owned()))}</strong></p> })}
            <div class="actions">{link_button(l, &self.way, l.t("beyond-mandate-way"))}</div>
        }
        .into_any()
    }
}

/// An application is somebody's for whom the person may act, and does not at the moment.
#[derive(Clone, Debug)]
pub struct TheirCasePage {
    /// The application's id.
    pub application: String,
    /// Under which rights of the person: each id, and the name of the one whose application it is.
    pub rights: Vec<(String, String)>,
}

impl Page for TheirCasePage {
    fn title(&self, l: L) -> String {
        l.plain("their-case")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-my"), "/my")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let ways: Vec<_> = self.rights.iter().map(|(right, name)| act(ctx, (right, name), &self.application)).collect();
        view! {
            <h1>{l.t("their-case")}</h1>
            {note(Tone::Info, None, view! { <p>{l.t("their-case-text")}</p> })}
            <div class="actions">{ways}</div>
        }
        .into_any()
    }
}

/// A form was sent that was shown while somebody acted for another person, or for themselves.
#[derive(Clone, Debug)]
pub struct OtherPersonPage {
    /// The page to go on from (path without language).
    pub way: String,
}

impl Page for OtherPersonPage {
    fn title(&self, l: L) -> String {
        l.plain("other-person")
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        view! {
            <h1>{l.t("other-person")}</h1>
            {note(Tone::Warning, None, view! { <p>{l.t("other-person-text")}</p> })}
            <div class="actions">{link_button(l, &self.way, l.t("other-person-way"))}</div>
        }
        .into_any()
    }
}

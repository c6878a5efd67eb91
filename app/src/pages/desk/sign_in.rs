//! Before the staff's identity provider: why to sign in, and what to do when it didn't work.

use crate::{
    components::{Form, Tone, form_fields, note, start_button},
    context::PageContext,
    layout::Page,
    texts::L,
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Why a member of staff sees this page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeskSignInReason {
    /// They want to sign in, or were signed out after a while.
    Plain,
    /// One factor was not enough, or the provider did not say.
    AssuranceTooLow,
    /// The provider gives them no role that the desk knows.
    NoRole,
    /// An officer without an authority.
    NoAuthority,
    /// The provider can't be reached.
    Unavailable,
    /// Its answer didn't fit.
    Failed,
    /// They cancelled there.
    Cancelled,
    /// They signed out themselves.
    SignedOut,
}

/// The desk's sign-in page. Its form posts `return_to` and `csrf` to `/{lang}/desk/sign-in`.
#[derive(Clone, Debug)]
pub struct DeskSignInPage {
    /// Where to go afterwards: a path with language.
    pub return_to: String,
    /// Why they are here.
    pub reason: DeskSignInReason,
}

impl DeskSignInReason {
    fn words(self, l: L) -> Option<(Tone, String, String)> {
        let (tone, title, text) = match self {
            Self::Plain => return None,
            Self::AssuranceTooLow => (Tone::Warning, l.t("desk-sign-in-too-low"), l.t("desk-sign-in-too-low-text")),
            Self::NoRole => (Tone::Warning, l.t("desk-sign-in-no-role"), l.t("desk-sign-in-no-role-text")),
            Self::NoAuthority => {
                (Tone::Warning, l.t("desk-sign-in-no-authority"), l.t("desk-sign-in-no-authority-text"))
            }
            Self::Unavailable => (Tone::Warning, l.t("sign-in-unavailable"), l.t("desk-sign-in-unavailable-text")),
            Self::Failed => (Tone::Warning, l.t("sign-in-failed"), l.t("desk-sign-in-failed-text")),
            Self::Cancelled => (Tone::Info, l.t("sign-in-cancelled"), l.t("desk-sign-in-cancelled-text")),
            Self::SignedOut => (Tone::Good, l.t("sign-in-signed-out"), l.t("desk-sign-in-signed-out-text")),
        };
        Some((tone, title.into_owned(), text.into_owned()))
    }
}

impl Page for DeskSignInPage {
    fn title(&self, l: L) -> String {
        self.reason.words(l).map_or_else(|| l.plain("desk-sign-in-title"), |(_, title, _)| title)
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let why = self.reason.words(l).map(|(tone, title, text)| note(tone, Some(title), view! { <p>{text}</p> }));
        view! {
            <h1>{l.t("desk-sign-in-title")}</h1>
            {why}
            <p class="lead">{l.t("desk-sign-in-lead")}</p>
            <form method="post" action=l.href("/desk/sign-in")>
                {form_fields(ctx, Form::default())}
                <input type="hidden" name="return_to" value=self.return_to/>
                {start_button(l.t("desk-sign-in-button"))}
            </form>
            <p class="muted">{l.t("desk-for-citizens")}" "<a href=l.href("/my")>{l.t("nav-my")}</a></p>
        }
        .into_any()
    }
}

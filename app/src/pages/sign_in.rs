//! Before the national eID: why to sign in, and what to do when it didn't work.

use crate::{
    components::{Form, Tone, form_fields, icon, note, phone_link, start_button},
    context::PageContext,
    layout::Page,
    texts::L,
    words,
};
use domain::application::Assurance;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Why the person sees this page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInReason {
    /// They want to sign in.
    Plain,
    /// They were signed out after a while without activity; drafts are safe.
    Expired,
    /// They signed in at an assurance that isn't enough.
    AssuranceTooLow {
        /// What the service needs.
        needed: Assurance,
    },
    /// The eID didn't say how surely it knows the person.
    AssuranceAbsent {
        /// What the service needs.
        needed: Assurance,
    },
    /// The eID can't be reached.
    Unavailable,
    /// The eID's answer didn't fit (state, nonce, signature, code).
    Failed,
    /// They cancelled at the eID.
    Cancelled,
    /// They signed out themselves.
    SignedOut,
}

/// The sign-in page. Its form posts `return_to` and `csrf` to `/{lang}/sign-in`.
#[derive(Clone, Debug)]
pub struct SignInPage {
    /// Where to go afterwards: a path with language.
    pub return_to: String,
    /// Why the person is here.
    pub reason: SignInReason,
}

impl SignInReason {
    /// The note above the explanation: tone, title, text. The plain page has none.
    fn words(self, l: L) -> Option<(Tone, String, String)> {
        let level = |level: Assurance| -> [(&'static str, crate::texts::Arg); 1] {
            [("level", words::assurance(l, level).as_ref().into())]
        };
        let (tone, title, text) = match self {
            Self::Plain => return None,
            Self::Expired => (Tone::Info, l.t("sign-in-expired"), l.t("sign-in-expired-text")),
            Self::AssuranceTooLow { needed } => {
                (Tone::Warning, l.t("sign-in-too-low"), l.ta("sign-in-too-low-text", &level(needed)))
            }
            Self::AssuranceAbsent { needed } => {
                (Tone::Warning, l.t("sign-in-no-level"), l.ta("sign-in-no-level-text", &level(needed)))
            }
            Self::Unavailable => (Tone::Warning, l.t("sign-in-unavailable"), l.t("sign-in-unavailable-text")),
            Self::Failed => (Tone::Warning, l.t("sign-in-failed"), l.t("sign-in-failed-text")),
            Self::Cancelled => (Tone::Info, l.t("sign-in-cancelled"), l.t("sign-in-cancelled-text")),
            Self::SignedOut => (Tone::Good, l.t("sign-in-signed-out"), l.t("sign-in-signed-out-text")),
        };
        Some((tone, title.into_owned(), text.into_owned()))
    }
}

impl Page for SignInPage {
    fn title(&self, l: L) -> String {
        match self.reason.words(l) {
            Some((_, title, _)) => title,
            None => l.plain("sign-in-title"),
        }
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let why = self.reason.words(l).map(|(tone, title, text)| note(tone, Some(title), view! { <p>{text}</p> }));
        view! {
            <h1>{l.t("sign-in-title")}</h1>
            <div class="columns">
                <div class="column">
                    {why}
                    <p class="lead">{l.t("sign-in-lead")}</p>
                    <form method="post" action=l.href("/sign-in")>
                        {form_fields(ctx, Form::default())}
                        <input type="hidden" name="return_to" value=self.return_to/>
                        {start_button(l.t("sign-in-button"))}
                    </form>
                </div>
                <div class="aside">{good_to_know(l)}</div>
            </div>
        }
        .into_any()
    }
}

/// What signing in means, and what to do without an eID.
fn good_to_know(l: L) -> impl IntoView {
    view! {
        <section class="panel" aria-labelledby="good-to-know">
            <h2 class="panel-title" id="good-to-know">{l.t("sign-in-good-to-know")}</h2>
            <ul class="picture-list">
                <li>{icon("lock")}<span>{l.t("sign-in-what-we-learn")}</span></li>
                <li>{icon("eye")}<span>{l.t("sign-in-no-registers")}</span></li>
                <li>{icon("phone")}<span>{l.t("sign-in-no-eid")}" "{phone_link(&l.profile().hotline)}</span></li>
            </ul>
        </section>
    }
}

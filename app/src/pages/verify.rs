//! Proves that a reference is genuine, without showing anybody's data.

use crate::{
    components::{Tone, ltr, note},
    context::PageContext,
    layout::Page,
    texts::L,
    words,
};
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// What a code turned out to be.
#[derive(Clone, Debug)]
pub enum Verdict {
    /// A receipt of this portal.
    Genuine {
        /// The reference.
        reference: String,
        /// When it was submitted.
        submitted_at: Timestamp,
        /// Its services.
        services: Vec<String>,
    },
    /// No such receipt.
    NotFound,
}

/// The verification page: GET with `code`.
#[derive(Clone, Debug)]
pub struct VerifyPage {
    /// What was typed; empty at first.
    pub code: String,
    /// What it turned out to be; `None` before anything was typed.
    pub verdict: Option<Verdict>,
}

impl Page for VerifyPage {
    fn title(&self, l: L) -> String {
        l.plain("verify-title")
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let verdict = self.verdict.as_ref().map(|verdict| verdict_note(l, verdict));
        view! {
            <h1>{l.t("verify-title")}</h1>
            <p class="lead">{l.t("verify-lead")}</p>
            {verdict}
            <form method="get" action=l.href("/verify")>
                <div class="field">
                    <label for="code">{l.t("verify-label")}</label>
                    <div class="hint" id="code-hint"><p>{l.t("verify-hint")}</p></div>
                    <input class="input input-medium" id="code" name="code" r#type="text" dir="ltr" autocomplete="off" spellcheck="false" aria-describedby="code-hint" value=self.code/>
                </div>
                <button class="button" type="submit">{l.t("verify-button")}</button>
            </form>
        }
        .into_any()
    }
}

fn verdict_note(l: L, verdict: &Verdict) -> AnyView {
    match verdict {
        Verdict::NotFound => note(
            Tone::Warning,
            Some(l.t("verify-not-found").into_owned()),
            view! { <p>{l.t("verify-not-found-text")}</p> },
        )
        .into_any(),
        Verdict::Genuine { reference, submitted_at, services } => {
            let services: Vec<_> =
                services.iter().map(|id| view! { <li>{words::name(l, "service", id)}</li> }).collect();
            let body = view! {
                <dl class="pairs">
                    <div><dt>{l.t("reference")}</dt><dd>{ltr(reference.clone())}</dd></div>
                    <div><dt>{l.t("submitted-at")}</dt><dd>{l.moment(*submitted_at)}</dd></div>
                    <div><dt>{l.t("services")}</dt><dd><ul class="plain-list">{services}</ul></dd></div>
                </dl>
            };
            note(Tone::Good, Some(l.t("verify-genuine").into_owned()), body).into_any()
        }
    }
}

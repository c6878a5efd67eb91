//! "Help me fill this in": a code that lets somebody on the phone into one draft; who is in it; ending that.

use crate::{
    components::{Form, Tone, form_fields, icon, ltr, note, phone_link},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
};
use domain::definition::Subject;
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// How it stands with help for a draft.
#[derive(Clone, Debug)]
pub enum HelpState {
    /// Nobody helps; a code can be made.
    Nobody,
    /// A code was made: as it is read aloud, and until when it lets somebody in. Shown once.
    Waiting(String, Timestamp),
    /// Somebody has been in the draft since then.
    Helped(Timestamp),
    /// Help has ended a moment ago.
    Ended,
}

/// Help with a draft. Its forms post `step=make` and `step=end`.
#[derive(Clone, Debug)]
pub struct HelpCodePage {
    /// The application.
    pub application: String,
    /// What it is.
    pub subject: Subject,
    /// How it stands.
    pub state: HelpState,
}

impl Page for HelpCodePage {
    fn title(&self, l: L) -> String {
        match self.state {
            HelpState::Waiting(..) => l.plain("help-code-made-title"),
            _ => l.plain("help-code-title"),
        }
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-my"), "/my"), Crumb::new(l.t(&self.subject.key()), self.path(""))]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let title = self.title(l);
        let inside = match &self.state {
            HelpState::Nobody => self.offer(ctx, None),
            HelpState::Ended => self.offer(ctx, Some(l.t("help-code-ended").into_owned())),
            HelpState::Waiting(code, until) => self.waiting(ctx, code, *until),
            HelpState::Helped(since) => self.helped(ctx, *since),
        };
        view! { <h1>{title}</h1>{inside} }.into_any()
    }
}

impl HelpCodePage {
    fn path(&self, rest: &str) -> String {
        format!("/applications/{}{rest}", self.application)
    }

    fn step(&self, ctx: &PageContext, (step, class): (&'static str, &'static str), words: String) -> AnyView {
        view! {
            <form method="post" action=ctx.lang.href(&self.path("/help"))>
                {form_fields(ctx, Form::default())}
                <button class=class type="submit" name="step" value=step data-once="">{words}</button>
            </form>
        }
        .into_any()
    }

    fn offer(&self, ctx: &PageContext, ended: Option<String>) -> AnyView {
        let l = ctx.lang;
        view! {
            {ended.map(|ended| note(Tone::Good, Some(ended), view! { <p role="status">{l.t("help-code-ended-text")}</p> }))}
            <p class="lead">{l.ta("help-code-lead", &[("what", l.t(&self.subject.key()).as_ref().into())])}</p>
            <ul class="picture-list">
                <li>{icon("phone")}<span>{l.t("help-code-call")}" "{phone_link(&l.profile().hotline)}</span></li>
                <li>{icon("info")}<span>{l.t("help-code-sees")}</span></li>
                <li>{icon("lock")}<span>{l.t("help-code-sends")}</span></li>
            </ul>
            {self.step(ctx, ("make", "button"), l.plain("help-code-make"))}
        }
        .into_any()
    }

    fn waiting(&self, ctx: &PageContext, code: &str, until: Timestamp) -> AnyView {
        let l = ctx.lang;
        let body = view! {
            <p class="spoken-code" id="help-code">{ltr(code)}</p>
            <p>{l.ta("help-code-until", &[("time", l.clock(until).into())])}</p>
            <p>{l.t("help-code-how")}" "{phone_link(&l.profile().hotline)}</p>
        };
        view! {
            {note(Tone::Good, Some(l.t("help-code-read").into_owned()), body)}
            <p>{l.t("help-code-go-on-text")}</p>
            <p><a class="button" href=l.href(&self.path(""))>{l.t("help-code-go-on")}</a></p>
            {self.step(ctx, ("end", "button button-quiet"), l.plain("help-code-withdraw"))}
        }
        .into_any()
    }

    fn helped(&self, ctx: &PageContext, since: Timestamp) -> AnyView {
        let l = ctx.lang;
        view! {
            <p class="lead">{l.ta("help-code-helped", &[("time", l.clock(since).into())])}</p>
            <ul class="picture-list">
                <li>{icon("info")}<span>{l.t("help-code-helped-see")}</span></li>
                <li>{icon("lock")}<span>{l.t("help-code-sends")}</span></li>
            </ul>
            <p><a class="button" href=l.href(&self.path(""))>{l.t("help-code-go-on")}</a></p>
            {self.step(ctx, ("end", "button button-quiet"), l.plain("help-code-end"))}
        }
        .into_any()
    }
}

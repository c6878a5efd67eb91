//! How we reach you: phone and email, what is changing, and which messages somebody wants.

use super::contact_wishes::wishes_form;
use crate::{
    components::{FieldError, Form, Tone, error_summary, field_error, form_fields, ltr, note, submit, tag},
    context::PageContext,
    key,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::contact::{ContactKind, Wishes};
use domain::facts::Invalid;
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The contact that is in force.
#[derive(Clone, Debug)]
pub struct ContactNow {
    /// The number or address, in full: the page is its owner's.
    pub value: String,
    /// True when a register says so, and not the person.
    pub from_register: bool,
    /// Until when, where it ends.
    pub until: Option<Timestamp>,
}

/// What can't be taken of what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContactError {
    /// It is no number or address.
    Invalid(Invalid),
    /// It is what is in force already.
    Same,
}

/// One way to reach somebody.
#[derive(Clone, Debug)]
pub struct ContactPanel {
    /// Which one.
    pub kind: ContactKind,
    /// What is in force.
    pub now: Option<ContactNow>,
    /// What will be, and from when.
    pub next: Option<(String, Timestamp)>,
    /// What waits for its code.
    pub waiting: Option<String>,
    /// What was typed.
    pub typed: String,
    /// What is wrong with it.
    pub error: Option<ContactError>,
    /// A value that passes, with the demo country.
    pub example: Option<String>,
}

/// What has just been done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContactDone {
    /// A contact was confirmed, and is in force.
    Confirmed,
    /// A contact was confirmed or removed, and the change waits.
    Waits,
    /// What waited was taken back.
    Kept,
    /// The wishes are kept.
    Wished,
    /// Changes are possible again.
    Unlocked,
}

/// The page.
#[derive(Clone, Debug)]
pub struct ContactPage {
    /// Phone and email.
    pub panels: Vec<ContactPanel>,
    /// What they want to be told.
    pub wishes: Wishes,
    /// Since when changes are locked.
    pub locked_at: Option<Timestamp>,
    /// True when the person is known surely enough to unlock.
    pub may_unlock: bool,
    /// What has just been done.
    pub done: Option<ContactDone>,
    /// False when the portal can't send anything.
    pub sends: bool,
}

impl Page for ContactPage {
    fn title(&self, l: L) -> String {
        l.plain("contact-title")
    }

    fn has_errors(&self) -> bool {
        self.panels.iter().any(|panel| panel.error.is_some())
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-my"), "/my")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let errors = self.panels.iter().filter_map(|panel| Some(FieldError::new(panel.kind.name(), panel.words(l)?)));
        let waits = self.panels.iter().any(|panel| panel.next.is_some() || panel.ends());
        let (locked, is_locked) = (self.locked(ctx), self.locked_at.is_some());
        let panels: Vec<_> = self.panels.iter().map(|panel| panel.view(ctx, is_locked)).collect();
        let silent = (!self.sends).then(|| {
            let body = view! { <p>{l.t("contact-no-gateway-text")}</p> };
            note(Tone::Info, Some(l.t("contact-no-gateway").into_owned()), body)
        });
        view! {
            {error_summary(l, errors.collect())}
            {self.done.map(|done| done.note(l))}
            <h1>{l.t("contact-title")}</h1>
            <p class="lead">{l.t("contact-lead")}</p>
            {silent}
            {locked}
            {(waits && !is_locked).then(|| keep_form(ctx))}
            {panels}
            {wishes_form(ctx, &self.wishes)}
            <p><a href=l.href("/my/messages")>{l.t("messages-title")}</a></p>
        }
        .into_any()
    }
}

impl ContactPage {
    /// Why nothing can be changed, and what to do.
    fn locked(&self, ctx: &PageContext) -> Option<AnyView> {
        let l = ctx.lang;
        let at = self.locked_at?;
        let way = if self.may_unlock {
            view! {
                <p>{l.t("contact-unlock-text")}</p>
                <form method="post" action=l.href("/my/contact/unlock")>
                    {form_fields(ctx, Form::default())}
                    <button class="button" type="submit" data-once="">{l.t("contact-unlock")}</button>
                </form>
            }
            .into_any()
        } else {
            view! {
                <p>{l.t("contact-locked-way")}</p>
                <form method="post" action=l.href("/my/contact/sign-in-surely")>
                    {form_fields(ctx, Form::default())}
                    <button class="button" type="submit">{l.t("contact-sign-in-surely")}</button>
                </form>
            }
            .into_any()
        };
        let text = l.ta("contact-locked-text", &[("date", l.moment(at).into())]);
        let body = view! { <p>{text}</p>{way} };
        Some(note(Tone::Warning, Some(l.t("contact-locked").into_owned()), body).into_any())
    }
}

impl ContactDone {
    fn note(self, l: L) -> AnyView {
        let (title, text) = match self {
            Self::Confirmed => (key!("contact-done-confirmed"), key!("contact-done-confirmed-text")),
            Self::Waits => (key!("contact-done-waits"), key!("contact-done-waits-text")),
            Self::Kept => (key!("contact-done-kept"), key!("contact-done-kept-text")),
            Self::Wished => (key!("contact-done-wished"), key!("contact-done-wished-text")),
            Self::Unlocked => (key!("contact-done-unlocked"), key!("contact-done-unlocked-text")),
        };
        note(Tone::Good, Some(l.t(title).into_owned()), view! { <p>{l.t(text)}</p> }).into_any()
    }
}

fn keep_form(ctx: &PageContext) -> AnyView {
    let l = ctx.lang;
    let body = view! {
        <p>{l.t("contact-waits-text")}</p>
        <form method="post" action=l.href("/my/contact/keep")>
            {form_fields(ctx, Form::default())}
            <button class="button button-quiet" type="submit" data-once="">{l.t("contact-keep")}</button>
        </form>
    };
    note(Tone::Warning, Some(l.t("contact-waits").into_owned()), body).into_any()
}

impl ContactPanel {
    /// True when what is in force ends.
    fn ends(&self) -> bool {
        self.now.as_ref().is_some_and(|now| now.until.is_some())
    }

    fn words(&self, l: L) -> Option<String> {
        let phone = self.kind == ContactKind::Phone;
        let key = match self.error.as_ref()? {
            ContactError::Same => key!("contact-error-same"),
            ContactError::Invalid(Invalid::Missing) if phone => key!("contact-error-phone-missing"),
            ContactError::Invalid(Invalid::Missing) => key!("contact-error-email-missing"),
            ContactError::Invalid(_) if phone => key!("contact-error-phone"),
            ContactError::Invalid(_) => key!("contact-error-email"),
        };
        Some(l.plain_with(key, &words::mobile_form(l)))
    }

    fn view(&self, ctx: &PageContext, locked: bool) -> AnyView {
        let l = ctx.lang;
        let (heading, id) = match self.kind {
            ContactKind::Phone => (l.t("contact-phone"), "contact-phone"),
            ContactKind::Email => (l.t("contact-email"), "contact-email"),
        };
        let forms = (!locked).then(|| {
            view! {
                {self.waiting_form(ctx)}
                {self.change_form(ctx)}
                {(self.now.is_some() && !self.ends()).then(|| self.remove_form(ctx))}
            }
        });
        view! {
            <section class="sheet contact" aria-labelledby=id>
                <h2 id=id>{heading}</h2>
                {self.state(l)}
                {forms}
            </section>
        }
        .into_any()
    }

    /// What is in force, and what will be.
    fn state(&self, l: L) -> AnyView {
        let now = match &self.now {
            Some(now) => {
                let origin = if now.from_register { key!("contact-from-register") } else { key!("contact-from-you") };
                let until = now
                    .until
                    .map(|until| view! { <p>{l.ta("contact-until", &[("date", l.moment(until).into())])}</p> });
                view! {
                    <p class="contact-value">{ltr(now.value.clone())}" "{tag("good", l.t("contact-in-force"))}</p>
                    <p class="small">{l.t(origin)}</p>
                    {until}
                }
                .into_any()
            }
            None => view! { <p>{l.t("contact-none")}</p> }.into_any(),
        };
        let next = self.next.as_ref().map(|(value, from)| {
            view! {
                <p class="contact-value">{ltr(value.clone())}" "{tag("busy", l.t("contact-ahead"))}</p>
                <p>{l.ta("contact-from", &[("date", l.moment(*from).into())])}</p>
            }
        });
        view! { {now}{next} }.into_any()
    }

    fn waiting_form(&self, ctx: &PageContext) -> Option<AnyView> {
        let l = ctx.lang;
        let waiting = self.waiting.clone()?;
        let href = l.href(&format!("/my/contact/{}/confirm", self.kind.name()));
        Some(
            view! {
                <p class="contact-value">{ltr(waiting)}" "{tag("you", l.t("contact-unconfirmed"))}</p>
                <p><a href=href>{l.t("contact-confirm-link")}</a></p>
            }
            .into_any(),
        )
    }

    fn change_form(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let name = self.kind.name();
        let error = self.words(l);
        let (kind, token) = match self.kind {
            ContactKind::Phone => ("tel", "tel"),
            ContactKind::Email => ("email", "email"),
        };
        let (label, button) = match (self.kind, self.now.is_some()) {
            (ContactKind::Phone, false) => (key!("contact-phone-add"), key!("contact-send-code")),
            (ContactKind::Phone, true) => (key!("contact-phone-change"), key!("contact-send-code")),
            (ContactKind::Email, false) => (key!("contact-email-add"), key!("contact-send-code")),
            (ContactKind::Email, true) => (key!("contact-email-change"), key!("contact-send-code")),
        };
        let hint = match self.kind {
            ContactKind::Phone => l.ta("contact-phone-hint", &words::mobile_form(l)),
            ContactKind::Email => l.t("contact-email-hint"),
        };
        let described = if error.is_some() { format!("{name}-hint {name}-error") } else { format!("{name}-hint") };
        view! {
            <form method="post" action=l.href(&format!("/my/contact/{name}")) novalidate="">
                {form_fields(ctx, Form::default())}
                <div class=if error.is_some() { "field field-bad" } else { "field" }>
                    <label for=name>{l.t(label)}</label>
                    <div class="hint" id=format!("{name}-hint")><p>{hint}</p></div>
                    {field_error(l, name, error.clone())}
                    <input
                        class="input input-medium"
                        id=name
                        name=name
                        r#type=kind
                        inputmode=token
                        dir="ltr"
                        value=self.typed.clone()
                        autocomplete=token
                        spellcheck="false"
                        aria-invalid=error.is_some().then_some("true")
                        aria-describedby=described
                        data-example=self.example.clone().filter(|_| ctx.demo)
                    />
                </div>
                {submit(l.t(button))}
            </form>
        }
        .into_any()
    }

    fn remove_form(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let text = match self.kind {
            ContactKind::Phone => l.t("contact-phone-remove"),
            ContactKind::Email => l.t("contact-email-remove"),
        };
        view! {
            <form method="post" action=l.href(&format!("/my/contact/{}/remove", self.kind.name()))>
                {form_fields(ctx, Form::default())}
                <button class="button button-quiet" type="submit" data-once="">{text}</button>
            </form>
        }
        .into_any()
    }
}

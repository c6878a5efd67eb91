//! Somebody's appointment: when and where, the code with which they show up, and the way to give it back.

use crate::{
    components::{Form, Tone, form_fields, icon, ltr, note, qr},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use jiff::civil::DateTime;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A line of "my space".
#[derive(Clone, Debug)]
pub struct AppointmentLine {
    /// Its id.
    pub id: String,
    /// The centre.
    pub centre: String,
    /// The kind.
    pub kind: String,
    /// When.
    pub at: DateTime,
}

/// The appointments in "my space".
pub(crate) fn section(l: L, lines: &[AppointmentLine]) -> Option<AnyView> {
    let cards: Vec<_> = lines
        .iter()
        .map(|line| {
            let href = l.href(&format!("/my/appointments/{}", line.id));
            view! {
                <li class="card">
                    <h3><a href=href>{words::appointment(l, line.at)}</a></h3>
                    <p>{icon("building")}<span>{words::name(l, "centre", &line.centre)}</span></p>
                    <p class="small">{words::name(l, "queue-kind", &line.kind)}</p>
                </li>
            }
        })
        .collect();
    (!cards.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="appointments">
                <h2 id="appointments">{l.t("appointments-title")}</h2>
                <ul class="cards">{cards}</ul>
            </section>
        }
        .into_any()
    })
}

/// An appointment.
#[derive(Clone, Debug)]
pub struct AppointmentPage {
    /// What "my space" says of it.
    pub line: AppointmentLine,
    /// The code with which the person shows up.
    pub code: String,
    /// True while it can be given back.
    pub booked: bool,
    /// The address of the ticket, once the person came.
    pub ticket: Option<String>,
    /// True right after it was booked.
    pub fresh: bool,
}

impl Page for AppointmentPage {
    fn title(&self, l: L) -> String {
        l.plain("appointment-title")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-my"), "/my")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let line = &self.line;
        let fresh = self.fresh.then(|| {
            let text = view! { <p>{l.t("appointment-booked-text")}</p> };
            note(Tone::Good, Some(l.t("appointment-booked").into_owned()), text)
        });
        let code: String = self.code.to_ascii_uppercase();
        let shown = match code.split_at_checked(4) {
            Some((first, rest)) => format!("{first} {rest}"),
            None => code.clone(),
        };
        let name = l.plain("appointment-code");
        let cancel = self.booked.then(|| {
            view! {
                <form method="post" action=l.href(&format!("/my/appointments/{}/cancel", line.id))>
                    {form_fields(ctx, Form::default())}
                    <button class="button button-quiet" type="submit">{l.t("appointment-cancel")}</button>
                </form>
            }
        });
        let ticket = self.ticket.as_ref().map(|code| {
            let href = l.href(&format!("/centres/{}/tickets/{code}", line.centre));
            view! { <p><a class="button" href=href>{l.t("appointment-ticket")}</a></p> }
        });
        let show = self.ticket.is_none().then(|| {
            view! {
                <div class="slip">
                    <p>{l.t("appointment-code")}</p>
                    <p class="slip-number">{ltr(shown)}</p>
                    {qr(l, &code, &name)}
                    <p class="small slip-scan">{l.t("appointment-show")}</p>
                </div>
            }
        });
        view! {
            {fresh}
            <h1>{l.t("appointment-title")}</h1>
            <dl class="pairs">
                <div><dt>{l.t("appointment-when")}</dt><dd>{words::appointment(l, line.at)}</dd></div>
                <div><dt>{l.t("appointment-where")}</dt><dd><a href=l.href(&format!("/centres/{}", line.centre))>{words::name(l, "centre", &line.centre)}</a><br/>{words::about(l, "centre", &line.centre, "address")}</dd></div>
                <div><dt>{l.t("appointment-what")}</dt><dd>{words::name(l, "queue-kind", &line.kind)}</dd></div>
            </dl>
            {ticket}
            {show}
            {cancel}
        }
        .into_any()
    }
}

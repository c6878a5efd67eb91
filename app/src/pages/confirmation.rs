//! The receipt: one reference, what happens next and by when.

use super::payment::{Charge, payment};
use crate::{
    components::{AskedFor, Form, PICK, ask_after, email_link, form_fields, icon, papers_at_hand, pick_button},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::{definition::Subject, feedback::Moment};
use jiff::{Timestamp, civil::Date};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// One service of what was sent.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The service's id; what happens next is its text `.next`.
    pub service: String,
    /// The authority's id.
    pub authority: String,
    /// By when it is promised; `None` while it waits for another service.
    pub promised: Option<Date>,
    /// The services that it waits for.
    pub waits_for: Vec<String>,
}

/// The confirmation.
#[derive(Clone, Debug)]
pub struct ConfirmationPage {
    /// The application's id.
    pub application: String,
    /// The reference, for life.
    pub reference: String,
    /// When it was submitted.
    pub submitted_at: Timestamp,
    /// The services, in order.
    pub sent: Vec<Sent>,
    /// What was begun: a life event or one service.
    pub subject: Subject,
    /// What each service costs.
    pub charges: Vec<Charge>,
    /// Papers to have at hand; of each entry any one will do.
    pub papers: Vec<Vec<String>>,
    /// Services that often come next.
    pub next: Vec<String>,
    /// The key of the form that asks how it was: sent twice, it is one answer.
    pub said_key: String,
}

impl Page for ConfirmationPage {
    fn title(&self, l: L) -> String {
        l.plain("confirmation-title")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-my"), "/my")]
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let mut sent: Vec<&Sent> = self.sent.iter().collect();
        // What waits for another service has no day yet, and comes after it.
        sent.sort_by_key(|sent| (sent.promised.is_none(), sent.promised));
        let steps: Vec<_> = sent.into_iter().map(|sent| sent_step(l, sent)).collect();
        let case = l.href(&format!("/applications/{}", self.application));
        let code = self.reference.clone();
        view! {
            <div class="columns">
                <div class="column">
                    <div class="receipt">
                        {icon("tick")}
                        <h1>{l.t("confirmation-title")}</h1>
                        <p>{l.t("confirmation-reference")}</p>
                        <p class="reference"><bdi dir="ltr" id="reference">{code.clone()}</bdi></p>
                        <p class="small">{l.ta("confirmation-at", &[("at", l.moment(self.submitted_at).into())])}</p>
                    </div>
                    <p class="lead">{l.t("confirmation-lead")}</p>
                    <section class="part" aria-labelledby="next">
                        <h2 id="next">{l.t("what-happens-next")}</h2>
                        <ol class="next-list">{steps}</ol>
                    </section>
                    {papers_at_hand(l, &self.papers)}
                    {payment(l, &self.charges)}
                </div>
                <div class="aside">
                    <section class="panel" aria-labelledby="now">
                        <h2 class="panel-title" id="now">{l.t("confirmation-now")}</h2>
                        <p><a class="button" href=case>{l.t("confirmation-to-case")}</a></p>
                        <ul class="picture-list">
                            <li data-print="">{icon("print")}<span>{l.t("confirmation-print")}</span></li>
                            <li>{icon("seal")}<span>{l.t("confirmation-verify")}" "<a href=l.href(&format!("/verify?code={code}"))>{l.t("nav-verify")}</a></span></li>
                            <li>{icon("mail")}<span>{l.t("confirmation-feedback")}" "{email_link(&l.profile().email)}</span></li>
                        </ul>
                    </section>
                </div>
            </div>
            {self.next(ctx)}
            {ask_after(ctx, &AskedFor::after(Moment::Sent, &format!("/{}", self.subject.page()), &self.said_key))}
        }
        .into_any()
    }
}

impl ConfirmationPage {
    /// What often comes next, to be looked at or put on the list.
    fn next(&self, ctx: &PageContext) -> Option<AnyView> {
        let l = ctx.lang;
        let line = |id: &String| {
            view! {
                <li class="offer">
                    <h3><a href=l.href(&format!("/services/{id}"))>{words::name(l, "service", id)}</a></h3>
                    <p>{words::about(l, "service", id, "summary")}</p>
                    {pick_button(l, id)}
                </li>
            }
        };
        let all: Vec<_> = self.next.iter().map(line).collect();
        (!all.is_empty()).then(|| {
            view! {
                <section class="part" aria-labelledby="comes-next">
                    <h2 id="comes-next">{l.t("often-next")}</h2>
                    <form method="post" action=l.href(PICK)>{form_fields(ctx, Form::default())}<ul class="offers">{all}</ul></form>
                </section>
            }
            .into_any()
        })
    }
}

fn sent_step(l: L, sent: &Sent) -> impl IntoView + use<> {
    let when = match sent.promised {
        Some(day) => l.ta("promised-by", &[("date", l.both_calendars(day).into())]),
        None => {
            let before = words::list(l, sent.waits_for.iter().map(|id| words::name(l, "service", id).into_owned()));
            l.ta("promised-after", &[("services", before.into())])
        }
    };
    view! {
        <li>
            <h3>{words::name(l, "service", &sent.service)}</h3>
            <p class="step-authority">{icon("building")}{words::name(l, "authority", &sent.authority)}</p>
            <p>{words::about(l, "service", &sent.service, "next")}</p>
            <p class="small">{icon("clock")}{when}</p>
        </li>
    }
}

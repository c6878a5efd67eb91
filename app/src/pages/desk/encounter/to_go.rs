//! A resume code that staff made: the person goes on by themselves, on the web, on the phone or at another counter.

use super::person::PersonCard;
use crate::{
    components::{Tone, left_to_right, link_button, note, print_way, qr},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
};
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The page, for paper too.
#[derive(Clone, Debug)]
pub struct ResumeToGoPage {
    /// Whom the encounter is with.
    pub person: PersonCard,
    /// The code in groups; `None` when it was sent.
    pub code: Option<String>,
    /// Until when it holds.
    pub until: Timestamp,
    /// Where it was sent, masked.
    pub sent: Option<String>,
    /// The address of the page on which it is typed.
    pub address: String,
}

impl Page for ResumeToGoPage {
    fn title(&self, l: L) -> String {
        l.plain("to-go-title")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        self.person.crumbs(l)
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let sent = self.sent.as_ref().map(|to| {
            let text = l.ta("to-go-sent", &[("to", left_to_right(to).into())]);
            note(Tone::Good, Some(l.t("to-go-on-its-way").into_owned()), view! { <p>{text}</p> })
        });
        let code = self.code.as_ref().map(|code| {
            view! {
                <article class="paper">
                    <p>{l.t("to-go-code")}</p>
                    <p class="reference" id="resume-code"><bdi dir="ltr">{code.clone()}</bdi></p>
                    <div class="paper-verify">{qr(l, &self.address, &l.plain("to-go-where"))}</div>
                    <p>{l.t("to-go-how")}" "<bdi dir="ltr">{self.address.clone()}</bdi></p>
                </article>
            }
        });
        view! {
            {self.person.strip(l)}
            <h1>{l.t("to-go-title")}</h1>
            {sent}
            {code}
            <p>{l.ta("to-go-until", &[("date", l.moment(self.until).into())])}</p>
            {self.code.as_ref().map(|_| print_way(l))}
            <p class="no-print">{link_button(l, &self.person.path(""), l.t("desk-back-to-person"))}</p>
        }
        .into_any()
    }
}

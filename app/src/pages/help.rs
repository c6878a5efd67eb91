//! Help: how the portal works, whom to call.

use crate::{
    components::{icon, phone_link},
    context::PageContext,
    layout::Page,
    texts::L,
    words,
};
use domain::catalogue::{Authority, Catalogue};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The help page.
#[derive(Clone, Debug)]
pub struct HelpPage {
    /// Whom to call.
    pub authorities: Vec<Authority>,
}

impl HelpPage {
    /// The help page of a catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        Self { authorities: catalogue.authorities.values().cloned().collect() }
    }
}

impl Page for HelpPage {
    fn title(&self, l: L) -> String {
        l.plain("help-title")
    }

    fn can_be_kept(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let answers = [
            (l.t("help-eid"), l.t("help-eid-text")),
            (l.t("help-begin"), l.t("help-begin-text")),
            (l.t("help-saved"), l.t("help-saved-text")),
            (l.t("help-wrong"), l.t("help-wrong-text")),
            (l.t("help-register-down"), l.t("help-register-down-text")),
            (l.t("help-who-looks"), l.t("help-who-looks-text")),
            (l.t("help-fill"), l.t("help-fill-text")),
            (l.t("help-someone"), l.t("help-someone-text")),
            (l.t("help-messages"), l.t("help-messages-text")),
        ];
        let answers: Vec<_> =
            answers.into_iter().map(|(q, a)| view! { <details><summary>{q}</summary><p>{a}</p></details> }).collect();
        let authorities: Vec<_> = self
            .authorities
            .iter()
            .map(|authority| {
                view! {
                    <tr>
                        <th scope="row"><a href=l.href(&format!("/authorities/{}", authority.id))>{words::name(l, "authority", &authority.id)}</a></th>
                        <td>{phone_link(&authority.phone)}</td>
                    </tr>
                }
            })
            .collect();
        view! {
            <h1>{l.t("help-title")}</h1>
            <p class="lead">{l.t("help-lead")}</p>
            <p class="call">{icon("phone")}{phone_link(&l.profile().hotline)}" "<span>{l.t("help-hours")}</span></p>
            <p><a href=l.href("/call-back")>{l.t("call-me")}</a></p>
            <section class="part" aria-labelledby="answers">
                <h2 id="answers">{l.t("help-answers")}</h2>
                <div class="registers">{answers}</div>
                <p><a href=l.href("/glossary")>{l.t("glossary-title")}</a></p>
                <p><a href=l.href("/who-may-know")>{l.t("rights-title")}</a></p>
                <p><a href=l.href("/resume")>{l.t("resume-title")}</a></p>
                <p><a href=l.href("/stop-change")>{l.t("stop-title")}</a></p>
            </section>
            <section class="part" aria-labelledby="authorities">
                <h2 id="authorities">{l.t("help-authorities")}</h2>
                <table>
                    <thead><tr><th scope="col">{l.t("authority")}</th><th scope="col">{l.t("phone")}</th></tr></thead>
                    <tbody>{authorities}</tbody>
                </table>
            </section>
        }
        .into_any()
    }
}

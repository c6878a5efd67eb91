//! Before handing in: the person confirms on the screen before them, signs the printed summary, or declares it aloud.

use super::person::PersonCard;
use crate::{
    components::{FieldError, Form, Tone, error_summary, form_fields, link_button, note, submit},
    context::PageContext,
    layout::{Crumb, Page},
    pages::CheckAnswersPage,
    texts::L,
};
use domain::encounter::Confirmation;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// What the screen before the person says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnScreen {
    /// There is none.
    NoScreen,
    /// They are reading.
    Waiting,
    /// They have confirmed.
    Yes,
    /// They say that something is wrong.
    No,
}

/// The summary at the desk. The form posts `way`, `key`, and `declared=yes` to `…/submit`.
#[derive(Clone, Debug)]
pub struct ConfirmAtDeskPage {
    /// Whom the encounter is with.
    pub person: PersonCard,
    /// All that is handed in.
    pub check: CheckAnswersPage,
    /// The ways to declare on this channel.
    pub ways: Vec<Confirmation>,
    /// What the screen says.
    pub screen: OnScreen,
    /// True when it was sent without a declaration.
    pub not_declared: bool,
}

impl Page for ConfirmAtDeskPage {
    fn title(&self, l: L) -> String {
        l.plain("desk-confirm")
    }

    fn has_errors(&self) -> bool {
        self.not_declared
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        self.person.crumbs(l)
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let errors = self.not_declared.then(|| FieldError::new("declared", l.t("desk-not-declared")));
        let refused = self.check.is_held_up();
        let base = self.person.path(&format!("/applications/{}", self.check.head.id));
        let forms = (!refused).then(|| self.forms(ctx, &base));
        let facts = self.check.facts(l);
        view! {
            {error_summary(l, errors.into_iter().collect())}
            {self.person.strip(l)}
            <h1>{l.t("desk-confirm")}</h1>
            {self.check.rules(ctx)}
            <div class="columns">
                <div class="column">{forms}{facts}</div>
                <div class="aside">
                    <section class="panel" aria-labelledby="ways">
                        <h2 class="panel-title" id="ways">{l.t("desk-other-ways")}</h2>
                        <p>{link_button(l, &base, l.t("desk-back-to-form"))}</p>
                        <p>{link_button(l, &format!("{base}/summary"), l.t("desk-print-summary"))}</p>
                    </section>
                </div>
            </div>
        }
        .into_any()
    }
}

impl ConfirmAtDeskPage {
    fn forms(&self, ctx: &PageContext, base: &str) -> AnyView {
        let l = ctx.lang;
        let screen = match self.screen {
            OnScreen::NoScreen => None,
            OnScreen::Waiting => {
                let again = link_button(l, &format!("{base}/confirm"), l.t("desk-look-again"));
                Some(note(Tone::Info, Some(l.t("desk-person-reads").into_owned()), view! { <p>{l.t("desk-person-reads-text")}</p><p>{again}</p> }).into_any())
            }
            OnScreen::No => Some(note(Tone::Warning, Some(l.t("desk-person-says-no").into_owned()), view! { <p>{l.t("desk-person-says-no-text")}</p> }).into_any()),
            OnScreen::Yes => Some(
                view! {
                    {note(Tone::Good, Some(l.t("desk-person-says-yes").into_owned()), view! { <p>{l.t("desk-person-says-yes-text")}</p> })}
                    {self.form(ctx, base, Confirmation::Screen)}
                }
                .into_any(),
            ),
        };
        let others: Vec<_> = self
            .ways
            .iter()
            .filter(|way| **way != Confirmation::Screen && self.screen != OnScreen::Yes)
            .map(|way| self.form(ctx, base, *way))
            .collect();
        view! { {screen}{others} }.into_any()
    }

    fn form(&self, ctx: &PageContext, base: &str, way: Confirmation) -> AnyView {
        let l = ctx.lang;
        let (title, text) = match way {
            Confirmation::Screen => (l.t("desk-way-screen"), l.t("desk-declares-screen")),
            Confirmation::Paper => (l.t("desk-way-paper"), l.t("desk-declares-paper")),
            Confirmation::Spoken => (l.t("desk-way-spoken"), l.t("desk-declares-spoken")),
        };
        let by_hand = way != Confirmation::Screen;
        let box_ = by_hand.then(|| {
            view! {
                <div class="field"><div class="choice">
                    <input type="checkbox" id="declared" name="declared" value="yes" data-example="yes" autofocus=""/>
                    <label for="declared">{text.clone()}</label>
                </div></div>
            }
        });
        let said =
            (!by_hand).then(|| view! { <input type="hidden" name="declared" value="yes"/><p>{text.clone()}</p> });
        let aloud = (way == Confirmation::Spoken)
            .then(|| view! { <blockquote class="aloud">{l.t("declaration-text")}</blockquote> });
        view! {
            <section class="sheet" aria-labelledby=format!("way-{way}")>
                <h2 id=format!("way-{way}")>{title}</h2>
                {aloud}
                <form method="post" action=l.href(&format!("{base}/submit")) novalidate="">
                    {form_fields(ctx, Form { version: Some(self.check.head.version) })}
                    <input type="hidden" name="key" value=self.check.key.clone()/>
                    <input type="hidden" name="way" value=way.name()/>
                    {box_}{said}
                    <div class="actions">{submit(l.t("desk-hand-in"))}</div>
                </form>
            </section>
        }
        .into_any()
    }
}

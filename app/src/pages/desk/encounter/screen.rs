//! The screen in front of a person at a counter: its code, nothing, or what is about to be handed in for them.

use crate::{
    components::{Form, form_fields},
    context::PageContext,
    layout::Page,
    pages::CheckAnswersPage,
    texts::L,
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// What the screen shows.
#[derive(Clone, Debug)]
pub enum ScreenState {
    /// The code by which the clerk pairs it.
    Code(String),
    /// Nothing: it waits.
    Waiting,
    /// All that is about to be handed in. Its form posts `application`, `version`, `answer` (`yes` or `no`).
    Summary(Box<CheckAnswersPage>),
    /// The person has answered.
    Answered(bool),
}

/// The screen.
#[derive(Clone, Debug)]
pub struct ScreenPage {
    /// What it shows.
    pub state: ScreenState,
}

impl Page for ScreenPage {
    fn title(&self, l: L) -> String {
        l.plain("screen-title")
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn stands_alone(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        match self.state {
            ScreenState::Code(code) => {
                let spaced = format!("{} {}", code.get(..3).unwrap_or(&code), code.get(3..).unwrap_or_default());
                view! {
                    <h1>{l.t("screen-title")}</h1>
                    <p class="lead">{l.t("screen-type-code")}</p>
                    <p class="screen-code" data-code=code><bdi dir="ltr">{spaced}</bdi></p>
                }
                .into_any()
            }
            ScreenState::Waiting => view! {
                <h1>{l.t("screen-welcome")}</h1>
                <p class="lead">{l.t("screen-waiting")}</p>
            }
            .into_any(),
            ScreenState::Summary(check) => summary(ctx, &check),
            ScreenState::Answered(yes) => {
                let text = if yes { l.t("screen-thanks-yes") } else { l.t("screen-thanks-no") };
                view! { <h1>{l.t("screen-thanks")}</h1><p class="lead">{text}</p> }.into_any()
            }
        }
    }
}

fn summary(ctx: &PageContext, check: &CheckAnswersPage) -> AnyView {
    let l = ctx.lang;
    view! {
        <h1>{l.t("screen-read")}</h1>
        <p class="lead">{l.t("screen-read-text")}</p>
        {check.facts(l)}
        <form method="post" class="declare" novalidate="">
            {form_fields(ctx, Form { version: Some(check.head.version) })}
            <input type="hidden" name="application" value=check.head.id.clone()/>
            <p>{l.t("declaration-text")}</p>
            <div class="actions">
                <button class="button" type="submit" name="answer" value="yes" data-once="">{l.t("screen-yes")}</button>
                <button class="button button-quiet" type="submit" name="answer" value="no">{l.t("screen-no")}</button>
            </div>
        </form>
    }
    .into_any()
}

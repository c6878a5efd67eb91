//! Who looked: every look at the person's data, allowed or refused.

use super::{
    parts::{FactRef, Law},
    usage_group::together,
};
use crate::{
    components::{Tone, email_link, icon, note, phone_link},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
};
use domain::journey::SourceOutcome;
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Who looked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Looker {
    /// The person themselves, through the portal.
    Yourself,
    /// Somebody else who filed an application that concerns the person (the other parent).
    AnotherApplicant,
    /// The portal by itself.
    Portal,
    /// A system of the authority that decides the case.
    AuthoritySystem,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Allowed, and the register answered.
    Answered,
    /// Allowed, but no answer came.
    Failed(SourceOutcome),
    /// Refused by the portal; the words are `gate-<reason>`.
    Refused(String),
    /// Allowed; whether an answer came isn't known.
    Open,
}

/// One look.
#[derive(Clone, Debug)]
pub struct Look {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: Looker,
    /// For which authority.
    pub requester: String,
    /// For which service.
    pub service: String,
    /// For what: text `purpose-<id>`.
    pub purpose: String,
    /// In which register.
    pub source: String,
    /// At which facts.
    pub facts: Vec<FactRef>,
    /// Under which law; `None` when there was none, which is why it was refused.
    pub law: Option<Law>,
    /// What became of it.
    pub outcome: Outcome,
    /// The application's id, when it is the person's own.
    pub application: Option<String>,
}

/// Who looked at the person's data.
#[derive(Clone, Debug)]
pub struct UsagePage {
    /// The looks, newest first.
    pub looks: Vec<Look>,
}

impl Page for UsagePage {
    fn title(&self, l: L) -> String {
        l.plain("usage-title")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-my"), "/my"), Crumb::new(l.t("my-data-title"), "/my/data")]
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let looks: Vec<_> = together(&self.looks).iter().map(|group| group.card(l)).collect();
        let empty = looks.is_empty().then(|| {
            note(Tone::Info, Some(l.t("usage-empty").into_owned()), view! { <p>{l.t("usage-empty-text")}</p> })
        });
        view! {
            <h1>{l.t("usage-title")}</h1>
            <p class="lead">{l.t("usage-lead")}</p>
            <div class="columns">
                <div class="column">
                    {empty}
                    {(!looks.is_empty()).then(|| view! { <ol class="cards">{looks}</ol> })}
                </div>
                <div class="aside">
                    <section class="panel" aria-labelledby="complain">
                        <h2 class="panel-title" id="complain">{l.t("usage-complain")}</h2>
                        <p>{l.t("usage-complain-text")}</p>
                        <p class="call-line">{icon("phone")}{phone_link(&l.profile().hotline)}</p>
                        <p class="call-line">{icon("mail")}{email_link(&l.profile().email)}</p>
                    </section>
                </div>
            </div>
        }
        .into_any()
    }
}

//! Who looked: every look at the person's data, allowed or refused.

use super::{
    look::AskedAboutLook,
    parts::{FactRef, Law},
    represent::ActedBy,
    usage_filter::UsageFilter,
    usage_group::together,
};
use crate::{
    components::{Tone, email_link, icon, note, phone_link},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::application::StaffRole;
use domain::journey::SourceOutcome;
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;

/// Who looked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Looker {
    /// The person themselves, through the portal.
    Yourself,
    /// Somebody who acted for the person: a parent, a guardian, somebody with a mandate; who, where it is known.
    Representative(Option<ActedBy>),
    /// Somebody else who filed an application that concerns the person (the other parent).
    AnotherApplicant,
    /// The portal by itself.
    Portal,
    /// An authority's system, about a case of the person that it decides.
    Authority,
    /// The same, about a case of somebody else in which the person has a role.
    AuthorityOfAnother {
        /// The service that the case is about.
        service: String,
        /// The person's role in it.
        role: String,
    },
    /// An officer who keeps their authority's register.
    Officer {
        /// Where they work, as their identity provider names it.
        workplace: Option<String>,
        /// The code of the reason that they stated.
        reason: String,
    },
    /// Staff at a counter or on the phone.
    Staff(StaffLooked),
}

/// A look by staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffLooked {
    /// In which role; `None` when it is not known any more.
    pub role: Option<StaffRole>,
    /// Where they work.
    pub workplace: Option<String>,
    /// Through which channel.
    pub channel: String,
    /// The code of the reason: what the person came for.
    pub reason: String,
    /// With whom, where somebody was there for the person.
    pub with: Option<ActedBy>,
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
    /// The call's id, the same in the register's own log.
    pub exchange: String,
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
    /// Through which hubs the question went, in order.
    pub via: Vec<String>,
    /// At which facts.
    pub facts: Vec<FactRef>,
    /// Under which law; `None` when there was none, which is why it was refused.
    pub law: Option<Law>,
    /// What became of it.
    pub outcome: Outcome,
    /// The application's id, when it is the person's own.
    pub application: Option<String>,
    /// True when somebody reads it who acts for the person.
    pub of_another: bool,
}

impl Look {
    /// Who looked, in words.
    pub fn who(&self, l: L) -> String {
        words::looker(l, &self.by, self.of_another).into_owned()
    }

    /// Why, as whoever looked stated it.
    pub fn stated(&self, l: L) -> Option<String> {
        match &self.by {
            Looker::Officer { reason, .. } => Some(words::look_reason(l, reason).into_owned()),
            Looker::Staff(staff) => Some(words::staff_reason(l, &staff.reason).into_owned()),
            _ => None,
        }
    }
}

/// Who looked at the person's data.
#[derive(Clone, Debug)]
pub struct UsagePage {
    /// The looks of this page, newest first.
    pub looks: Vec<Look>,
    /// What the person asked about looks, newest first.
    pub questions: Vec<AskedAboutLook>,
    /// What is shown.
    pub filter: UsageFilter,
    /// The registers that may be chosen.
    pub sources: Vec<String>,
    /// How many looks there are in all, as filtered.
    pub total: usize,
    /// How many of them are uses of the person's own data: what the data tracker gives.
    pub used: usize,
    /// Which page this is of how many, counted from 1.
    pub page: (usize, usize),
    /// The person's name, where somebody looks who acts for them.
    pub of: Option<String>,
}

impl Page for UsagePage {
    fn title(&self, l: L) -> String {
        match &self.of {
            None => l.plain("usage-title"),
            Some(name) => l.plain_with("usage-title-of", &[("name", name.clone().into())]),
        }
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        crumbs(l, self.of.is_some())
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let looks: Vec<_> = together(&self.looks).iter().map(|group| group.card(l)).collect();
        let empty = looks.is_empty().then(|| {
            let (title, text) = match (self.filter.is_empty(), &self.of) {
                (true, None) => (l.t("usage-empty"), l.t("usage-empty-text")),
                (true, Some(_)) => (l.t("usage-empty-of"), l.t("usage-empty-text-of")),
                (false, _) => (l.t("usage-none"), l.t("usage-none-text")),
            };
            note(Tone::Info, Some(title.into_owned()), view! { <p>{text}</p> })
        });
        view! {
            <h1>{self.heading(l)}</h1>
            <p class="lead">{if self.of.is_some() { l.t("usage-lead-of") } else { l.t("usage-lead") }}</p>
            <div class="columns">
                <div class="column">
                    {self.questions(l)}
                    {self.filter.form(l, &self.sources, self.of.is_some())}
                    {(self.total > 0).then(|| view! {
                        <p class="small">{l.ta("usage-total", &[("looks", self.total.into())])}" "{self.of.is_none().then(|| view! { <span data-used=self.used.to_string()>{l.ta("usage-used", &[("used", self.used.into())])}</span> })}</p>
                    })}
                    {empty}
                    {(!looks.is_empty()).then(|| view! { <ol class="cards">{looks}</ol> })}
                    {self.filter.pages(l, self.page)}
                    {(self.total > 0 && !ctx.kiosk).then(|| self.filter.exports(l))}
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

/// The way to a page about looks; whoever acts for somebody has none of that one's data before it.
pub(super) fn crumbs(l: L, of_another: bool) -> Vec<Crumb> {
    let data = (!of_another).then(|| Crumb::new(l.t("my-data-title"), "/my/data"));
    std::iter::once(Crumb::new(l.t("nav-my"), "/my")).chain(data).collect()
}

impl UsagePage {
    fn heading(&self, l: L) -> Cow<'static, str> {
        match &self.of {
            None => l.t("usage-title"),
            Some(name) => l.ta("usage-title-of", &[("name", name.clone().into())]),
        }
    }

    fn questions(&self, l: L) -> Option<AnyView> {
        let cards: Vec<_> = self.questions.iter().map(|question| question.card(l, true)).collect();
        (!cards.is_empty()).then(|| {
            view! {
                <details>
                    <summary>{l.t("usage-questions")}<span class="count">{l.ta("usage-questions-count", &[("questions", cards.len().into())])}</span></summary>
                    <ul class="cards">{cards}</ul>
                </details>
            }
            .into_any()
        })
    }
}

//! Check answers, declare, submit.

use super::parts::{FactRow, Head, RuleLine, about_whom, roles};
use super::sent_before::{SentAgain, WaitsFor};
use crate::{
    components::{
        FieldError, Form, Origin, Tone, error_summary, form_fields, icon, name_in, note, progress,
        rules::{failed_rules, refused_by},
        service_names_but, submit, summary_list,
    },
    context::PageContext,
    key,
    layout::{CONNECTION, Page},
    texts::L,
    words,
};
use domain::{
    catalogue::Money,
    facts::{Confidence, Status},
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::collections::BTreeSet;

/// The place where the page says what the law refuses.
const REFUSED: &str = "refused";

/// Everything that will be sent. The form posts `declaration=yes`, `key`, `version`, `csrf` to `…/submit`.
#[derive(Clone, Debug)]
pub struct CheckAnswersPage {
    /// The application.
    pub head: Head,
    /// What the person answered, by topic.
    pub topics: Vec<(String, Vec<FactRow>)>,
    /// What registers said, by source.
    pub registers: Vec<(String, Vec<FactRow>)>,
    /// Sources that have a newer value of something.
    pub newer: Vec<String>,
    /// Criteria with effect "warn" that don't hold.
    pub warnings: Vec<RuleLine>,
    /// Criteria with effect "refuse" that don't hold: then nothing can be sent.
    pub refusals: Vec<RuleLine>,
    /// What was asked for before, for the same subject: it is told, and may be sent again.
    pub again: Vec<SentAgain>,
    /// What waits for something that is not in the application.
    pub waits: Vec<WaitsFor>,
    /// What it all costs.
    pub total: Money,
    /// The idempotency key.
    pub key: String,
    /// The form was sent without the declaration.
    pub not_declared: bool,
}

impl Page for CheckAnswersPage {
    fn title(&self, l: L) -> String {
        l.plain("check-answers-title")
    }

    fn has_errors(&self) -> bool {
        self.not_declared && !self.is_held_up()
    }

    fn back(&self) -> Option<String> {
        Some(self.head.path(""))
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn modules(&self) -> &'static [&'static str] {
        &[CONNECTION]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let missing = self.not_declared && !self.is_held_up();
        let errors = missing.then(|| FieldError::new("declaration", l.t("declaration-missing")));
        view! {
            {error_summary(l, errors.into_iter().collect())}
            {progress(l, &self.head)}
            <h1>{l.t("check-answers-title")}</h1>
            <p class="lead">{l.t("check-answers-lead")}</p>
            <div class="columns">
                <div class="aside">{self.panel(l)}</div>
                <div class="column">
                    {self.newer(l)}
                    {self.rules(ctx)}
                    {self.answers(l)}
                    {self.known(l, Some(self.head.roles_of_reader(ctx)))}
                    {self.send(ctx)}
                </div>
            </div>
        }
        .into_any()
    }
}

impl CheckAnswersPage {
    /// Every fact, by topic and register, without ways to change them: for a screen, or staff.
    pub(super) fn facts(&self, l: L) -> AnyView {
        let mut plain = self.clone();
        let rows = plain.topics.iter_mut().chain(&mut plain.registers).flat_map(|(_, rows)| rows);
        rows.for_each(|row| (row.change, row.wrong) = (None, None));
        view! { {plain.answers(l)}{plain.known(l, None)} }.into_any()
    }

    /// Every fact in one list.
    pub(super) fn rows(&self) -> impl Iterator<Item = &FactRow> {
        self.topics.iter().chain(&self.registers).flat_map(|(_, rows)| rows)
    }

    /// Registers that have a newer value, with the way to it.
    fn newer(&self, l: L) -> Option<AnyView> {
        let ways: Vec<_> = self
            .newer
            .iter()
            .map(|source| {
                let path = l.href(&self.head.path(&format!("known-{source}")));
                view! { <li><a href=path>{words::name(l, "source", source)}</a></li> }
            })
            .collect();
        (!ways.is_empty()).then(|| {
            let body = view! { <p>{l.t("check-newer-text")}</p><ul class="plain-list">{ways}</ul> };
            note(Tone::Warning, Some(l.t("check-newer-title").into_owned()), body).into_any()
        })
    }

    /// What is asked for, and the way to the end of a long page.
    fn panel(&self, l: L) -> impl IntoView + use<> {
        let down = (!self.is_held_up()).then(|| view! { <p><a href="#send">{l.t("check-answers-to-send")}</a></p> });
        view! {
            <section class="panel" aria-labelledby="asked-for">
                <h2 class="panel-title" id="asked-for">{l.t("asked-for")}</h2>
                {service_names_but(l, &self.head.services, &self.refused())}
                {down}
            </section>
        }
    }

    /// What the person answered: one sheet, by topic. A topic of one answer is named by the answer's label already.
    fn answers(&self, l: L) -> Option<AnyView> {
        let group = |(id, rows): &(String, Vec<FactRow>)| {
            let heading = format!("topic-{id}");
            let class = if rows.len() == 1 { "visually-hidden" } else { "group-title" };
            view! {
                <section class="fact-group" aria-labelledby=heading.clone()>
                    <h3 class=class id=heading.clone()>{words::name(l, "topic", id)}</h3>
                    {summary_list(l, rows, None)}
                </section>
            }
        };
        let groups: Vec<_> = self.topics.iter().map(group).collect();
        (!groups.is_empty()).then(|| {
            view! {
                <section class="sheet" aria-labelledby="answers">
                    <h2 id="answers">{icon("person")}{l.t("check-answers-yours")}</h2>
                    {groups}
                </section>
            }
            .into_any()
        })
    }

    /// What registers said, with its date and law. For the reader, whose roles are given, each register is folded to
    /// whom it is about and how much it said, unless something has to be seen.
    fn known(&self, l: L, reader: Option<&[String]>) -> Vec<AnyView> {
        let sheet = |(id, rows): &(String, Vec<FactRow>)| {
            let heading = format!("source-{id}");
            let origin = Origin::of(rows);
            let facts = if origin.is_one() {
                view! { {origin.line(l)}{summary_list(l, rows, Some(&origin))} }.into_any()
            } else {
                known_by_role(l, &heading, rows, reader.unwrap_or_default())
            };
            let facts = if reader.is_some() { folded(l, rows, facts) } else { facts };
            view! {
                <section class="sheet" aria-labelledby=heading.clone()>
                    <h2 id=heading.clone()>{icon("register")}{words::name(l, "source", id)}</h2>
                    {facts}
                </section>
            }
            .into_any()
        };
        self.registers.iter().map(sheet).collect()
    }

    /// True when something stands in the way of sending it.
    pub(super) fn is_held_up(&self) -> bool {
        !self.refusals.is_empty()
    }

    /// What stands in the way or is to be known: what was sent before, and criteria that don't hold. Only those that the law
    /// makes conditions keep the person from going on.
    pub(super) fn rules(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let refused = (!self.refusals.is_empty()).then(|| {
            let body = view! { {failed_rules(l, &self.refusals)}{self.leave_out(ctx)} };
            let told = note(Tone::Warning, Some(l.t("rules-refused").into_owned()), body);
            view! { <div id=REFUSED>{told}</div> }
        });
        let told = !self.warnings.is_empty() || !self.waits.is_empty();
        let warned = told.then(|| {
            let body = view! { {failed_rules(l, &self.warnings)}{self.waiting(l)} };
            note(Tone::Info, Some(l.t("rules-warned").into_owned()), body)
        });
        view! { {self.sent_before(ctx)}{refused}{warned} }.into_any()
    }

    /// The services that the law refuses, each once.
    fn refused(&self) -> Vec<&String> {
        let of: BTreeSet<&String> = self.refusals.iter().map(|rule| &rule.service).collect();
        of.into_iter().collect()
    }

    /// Whether something would be left without them.
    fn can_leave_out(&self) -> bool {
        self.refused().len() < self.head.services.len()
    }

    /// In the place of the button: why there is none, and the way to what can be done about it. The page is long, and who
    /// comes to its end has not the reason before them.
    fn not_sent(&self, l: L) -> AnyView {
        let rule = |rule: &RuleLine| {
            view! { <li><strong>{words::name(l, "service", &rule.service)}</strong>": "{refused_by(l, rule)}</li> }
        };
        let rules: Vec<_> = self.refusals.iter().map(rule).collect();
        let way = if self.can_leave_out() { key!("check-answers-go-without") } else { key!("check-answers-rule") };
        let body = view! {
            <ul class="plain-list">{rules}</ul>
            <p><a href=format!("#{REFUSED}")>{l.t(way)}</a></p>
        };
        let told = note(Tone::Warning, Some(l.t("check-answers-not-sent").into_owned()), body);
        view! { <div id="send">{told}</div> }.into_any()
    }

    /// The way to go on without what the law refuses, where something else was chosen, too. The form posts `service`
    /// (several) to `…/leave-out`.
    fn leave_out(&self, ctx: &PageContext) -> Option<AnyView> {
        let l = ctx.lang;
        if !self.can_leave_out() {
            return None;
        }
        let out = self.refused();
        let names = words::list(l, out.iter().map(|id| words::name(l, "service", id).into_owned()));
        let fields: Vec<_> =
            out.iter().map(|id| view! { <input type="hidden" name="service" value=(*id).clone()/> }).collect();
        let text = l.ta("leave-out-button", &[("services", names.into())]);
        Some(
            view! {
                <form method="post" action=l.href(&self.head.path("leave-out"))>
                    {form_fields(ctx, Form::default())}
                    {fields}
                    <p>{l.t("leave-out-text")}</p>
                    <button class="button" type="submit" data-once="">{text}</button>
                </form>
            }
            .into_any(),
        )
    }

    /// The declaration and the button, unless the law forbids the application.
    fn send(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        if self.is_held_up() {
            return self.not_sent(l);
        }
        let class = if self.not_declared { "field field-bad" } else { "field" };
        let error = self
            .not_declared
            .then(|| view! { <p class="field-error" id="declaration-error">{l.t("declaration-missing")}</p> });
        let described = self.not_declared.then_some("declaration-error");
        let invalid = self.not_declared.then_some("true");
        view! {
            <form class="declare" method="post" action=l.href(&self.head.path("submit")) novalidate="">
                {form_fields(ctx, Form { version: Some(self.head.version) })}
                <input type="hidden" name="key" value=self.key.clone()/>
                <h2 id="send">{l.t("declaration-title")}</h2>
                <p>{l.t("declaration-text")}</p>
                <p class="total"><span>{l.t("total-cost")}</span>" "<strong>{l.money(&self.total.to_string())}</strong></p>
                <div class=class>
                    {error}
                    <div class="choice">
                        <input type="checkbox" id="declaration" name="declaration" value="yes" aria-describedby=described aria-invalid=invalid data-example=ctx.demo.then_some("yes")/>
                        <label for="declaration">{l.t("declaration-label")}</label>
                    </div>
                </div>
                {submit(l.t("submit-application"))}
            </form>
        }
        .into_any()
    }
}

/// A register's facts behind whom they are about and how many they are; open where one of them is marked.
fn folded(l: L, rows: &[FactRow], facts: AnyView) -> AnyView {
    let names: Vec<_> = roles(rows)
        .into_iter()
        .filter_map(|role| name_in(l, rows.iter().filter(|row| row.fact.fact.role == role)))
        .map(|name| view! { <li>{name}</li> })
        .collect();
    let names = (!names.is_empty()).then(|| view! { <ul class="plain-list gist">{names}</ul> });
    let settled = |row: &FactRow| {
        row.known.status == Status::Confirmed && row.known.confidence != Confidence::Stale && !row.to_verify
    };
    let count = [("count", rows.len().into())];
    view! {
        {names}
        <details class="folded" open=!rows.iter().all(settled)>
            <summary>{icon("tick")}{l.ta("check-known-count", &count)}</summary>
            {facts}
        </details>
    }
    .into_any()
}

/// A register's facts under the names of those they are about: each group says its own date and law.
fn known_by_role(l: L, register: &str, rows: &[FactRow], own: &[String]) -> AnyView {
    let groups: Vec<_> = roles(rows)
        .into_iter()
        .map(|role| {
            let rows: Vec<FactRow> = rows.iter().filter(|row| row.fact.fact.role == role).cloned().collect();
            let (heading, origin) = (format!("{register}-{role}"), Origin::of(&rows));
            // Several registers may know something about the same person: the name of each group says which one.
            view! {
                <section class="fact-group" aria-labelledby=format!("{register} {heading}")>
                    <h3 class="group-title" id=heading.clone()>{about_whom(l, own, role)}</h3>
                    {origin.line(l)}
                    {summary_list(l, &rows, Some(&origin))}
                </section>
            }
        })
        .collect();
    groups.into_any()
}

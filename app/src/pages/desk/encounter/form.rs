//! The fast form: everything that is still to be answered on one page, what registers know beside it. What is known
//! stands after the form in the page's order, so that the Tab key goes from question to question.

use super::person::PersonCard;
use crate::{
    components::{
        Choice, Form, Tone, choices, error_summary, field, field_errors, form_fields, known_facts, note, submit, value,
    },
    context::PageContext,
    layout::{Crumb, Page},
    pages::{Candidate, FactRef, FactRow, Field, Head, NOT_LISTED, Trouble},
    texts::L,
    words,
};
use domain::desk_keys::{DeskAction, DeskKeys};
use domain::facts::Value;
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// An answer that was given otherwise, elsewhere, while the form was open.
#[derive(Clone, Debug)]
pub struct ClashShown {
    /// Which fact.
    pub fact: FactRef,
    /// What stands there now.
    pub kept: Option<Value>,
}

/// The fast form. While it must be said whom it is about it posts that alone, the field named after the role; else all
/// fields, and `shown_at`.
#[derive(Clone, Debug)]
pub struct FastFormPage {
    /// Whom the encounter is with.
    pub person: PersonCard,
    /// The application.
    pub head: Head,
    /// Whom it is about, while that is to be said: the role and those on the list.
    pub who: Option<(String, Vec<Candidate>)>,
    /// The questions by topic.
    pub topics: Vec<(String, Vec<Field>)>,
    /// What registers said, by source.
    pub known: Vec<(String, Vec<FactRow>)>,
    /// Registers that gave nothing.
    pub troubles: Vec<Trouble>,
    /// Answers that were given otherwise elsewhere.
    pub clashes: Vec<ClashShown>,
    /// Answers of a form that could not be saved because the encounter or the session had ended.
    pub kept: bool,
    /// True when answers brought up further questions.
    pub more: bool,
    /// True when nothing was chosen.
    pub not_chosen: bool,
    /// When the form was drawn; of a form that was kept, when it was drawn first.
    pub shown_at: Timestamp,
    /// How many answers were saved just now.
    pub saved: Option<usize>,
    /// How many questions still need an answer.
    pub open: usize,
    /// The keys of whoever types.
    pub keys: DeskKeys,
}

impl Page for FastFormPage {
    fn title(&self, l: L) -> String {
        l.plain(&self.head.subject.key())
    }

    fn has_errors(&self) -> bool {
        self.not_chosen || self.topics.iter().flat_map(|(_, fields)| fields).any(|field| field.error.is_some())
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        self.person.crumbs(l)
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn form(&self) -> Option<&'static str> {
        Some("answers")
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let all: Vec<Field> = self.topics.iter().flat_map(|(_, fields)| fields).cloned().collect();
        let form = match &self.who {
            Some((role, candidates)) => self.who(ctx, role, candidates),
            None => self.questions(ctx),
        };
        let known: Vec<_> = self.known.iter().map(|(source, rows)| self.known(l, source, rows)).collect();
        let has_known = !known.is_empty();
        let path = self.person.path(&format!("/applications/{}", self.head.id));
        view! {
            {error_summary(l, field_errors(l, &all))}
            {self.person.strip(l)}
            <h1>{l.t(&self.head.subject.key())}</h1>
            {self.person.joined_note(l)}
            {self.notes(l)}
            {self.person.beside(l)}
            <div class="columns fast">
                <div class="column">
                    {form}
                    <p class="fast-ways">
                        {(!self.person.joined).then(|| view! {
                            <a href=l.href(&format!("{path}/form"))>{l.t("form-print-filled")}</a>" "
                            <a href=l.href(&format!("{path}/hand-over"))>{l.t("hand-over-title")}</a>" "
                        })}
                        <a href=l.href("/desk/keys")>{l.t("desk-keys")}</a>
                    </p>
                    {self.person.leave(ctx)}
                </div>
                {has_known.then(|| view! {
                    <div class="aside">
                        <h2>{l.t("fast-known")}</h2>
                        <p class="small">{l.t("fast-known-text")}</p>
                        {known}
                    </div>
                })}
            </div>
        }
        .into_any()
    }
}

impl FastFormPage {
    fn notes(&self, l: L) -> Vec<AnyView> {
        let mut notes: Vec<AnyView> = Vec::new();
        if let Some(saved) = self.saved {
            let title = l.ta("fast-saved", &[("count", saved.into())]).into_owned();
            let open = l.ta("fast-open", &[("count", self.open.into())]);
            let tone = if saved == 0 { Tone::Info } else { Tone::Good };
            notes.push(note(tone, Some(title), view! { <p role="status">{open}</p> }).into_any());
        }
        if self.kept {
            let text = view! { <p>{l.t("fast-kept-text")}</p> };
            notes.push(note(Tone::Info, Some(l.t("fast-kept").into_owned()), text).into_any());
        }
        if self.more {
            notes.push(note(Tone::Info, None, view! { <p>{l.t("fast-more")}</p> }).into_any());
        }
        if !self.clashes.is_empty() {
            let lines: Vec<_> = self
                .clashes
                .iter()
                .map(|clash| {
                    let kept = match &clash.kept {
                        Some(kept) => value(l, &clash.fact, kept),
                        None => l.t("not-given").into_any(),
                    };
                    view! { <li>{words::fact_label(l, &clash.fact)}": "{kept}</li> }
                })
                .collect();
            let body = view! { <p>{l.t("fast-clash-text")}</p><ul>{lines}</ul> };
            notes.push(note(Tone::Warning, Some(l.t("fast-clash").into_owned()), body).into_any());
        }
        for trouble in &self.troubles {
            let title = words::source_outcome(l, &trouble.source, trouble.outcome).into_owned();
            notes.push(note(Tone::Info, Some(title), view! { <p>{l.t("fast-trouble")}</p> }).into_any());
        }
        notes
    }

    fn who(&self, ctx: &PageContext, role: &str, candidates: &[Candidate]) -> AnyView {
        let l = ctx.lang;
        let choice = |candidate: &Candidate| {
            let shown: Vec<_> = candidate
                .shown
                .iter()
                .map(|(fact, known)| view! { <span class="shown">{words::fact_label(l, fact)}": "{value(l, fact, known)}" "</span> })
                .collect();
            let label = view! { {candidate.name(l)}" "{shown} }.into_any();
            Choice { value: candidate.value.clone(), label, hint: None, checked: false }
        };
        let other = Choice {
            value: NOT_LISTED.to_owned(),
            label: l.t("who-not-listed").into_any(),
            hint: None,
            checked: candidates.is_empty(),
        };
        let all: Vec<Choice> = candidates.iter().map(choice).chain([other]).collect();
        let example = candidates.first().map_or(NOT_LISTED, |first| first.value.as_str()).to_owned();
        let error = self.not_chosen.then(|| view! { <p class="error-line">{l.t("who-not-chosen")}</p> });
        view! {
            <form id="answers" method="post" novalidate="" data-first-field="">
                {form_fields(ctx, Form { version: Some(self.head.version) })}
                <fieldset class="field"><legend>{l.t(&format!("who-{role}"))}</legend>{error}{choices("radio", role, Some(&example), all)}</fieldset>
                <div class="actions">{submit(l.t("continue"))}</div>
            </form>
        }
        .into_any()
    }

    fn questions(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let key = |action| self.keys.key(action).map(|key| key.to_ascii_lowercase().to_string());
        let topics: Vec<_> = self
            .topics
            .iter()
            .map(|(topic, fields)| {
                let fields: Vec<_> = fields.iter().map(|one| field(ctx, one, false)).collect();
                let id = format!("topic-{topic}");
                view! {
                    <section class="fast-topic" aria-labelledby=id.clone()>
                        <h2 id=id.clone()>{words::name(l, "topic", topic)}</h2>
                        {fields}
                    </section>
                }
            })
            .collect();
        let nothing = topics.is_empty().then(|| view! { <p>{l.t("fast-nothing")}</p> });
        // Whoever was let in by a code saves; the person looks it through and hands it in on their own device.
        let on = (!self.person.joined).then(|| {
            view! { <button class="button" type="submit" name="go" value="confirm" data-once="" accesskey=key(DeskAction::SaveAndConfirm)>{l.t("fast-to-confirm")}</button> }
        });
        let hand_over = (!self.person.joined).then(|| {
            view! { <button class="button button-quiet" type="submit" name="go" value="hand-over" accesskey=key(DeskAction::HandOver)>{l.t("fast-hand-over")}</button> }
        });
        let save = if self.person.joined { "button" } else { "button button-quiet" };
        view! {
            <form id="answers" method="post" novalidate="" data-first-field="">
                {form_fields(ctx, Form { version: Some(self.head.version) })}
                <input type="hidden" name="shown_at" value=self.shown_at.as_microsecond().to_string()/>
                {nothing}
                {topics}
                <div class="actions">
                    {on}
                    <button class=save type="submit" name="go" value="keep" accesskey=key(DeskAction::Save)>{l.t("fast-keep")}</button>
                    {hand_over}
                </div>
            </form>
        }
        .into_any()
    }

    fn known(&self, l: L, source: &str, rows: &[FactRow]) -> AnyView {
        let id = format!("known-{source}");
        view! {
            <section class="sheet" aria-labelledby=id.clone()>
                <h3 id=id.clone()>{words::name(l, "source", source)}</h3>
                {known_facts(l, rows, true)}
            </section>
        }
        .into_any()
    }
}

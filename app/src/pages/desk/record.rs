//! One record that an officer has open: what the register holds, to be changed, and who changed what before.

use super::registers::above;
use crate::{
    components::{
        FieldError, Form, Tone, error_summary, field, field_errors, form_fields, link_button, ltr, note, submit, tag,
        value,
    },
    context::PageContext,
    key,
    layout::{Crumb, Page},
    pages::{FactRef, Field},
    texts::L,
    words,
};
use domain::facts::Value;
use jiff::{Timestamp, civil::Date};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// One change of the record.
#[derive(Clone, Debug)]
pub struct RecordChange {
    /// `added`, `changed`, `confirmed`, `ended`.
    pub kind: String,
    /// The facts that it was about.
    pub facts: Vec<FactRef>,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: String,
    /// True when that is whoever looks now.
    pub own: bool,
    /// The code of the reason, where one was stated.
    pub reason: Option<String>,
}

/// What somebody else has made of the record meanwhile.
#[derive(Clone, Debug)]
pub struct RecordTheirs {
    /// When, and by whom; `None` when the record is there no more.
    pub changed: Option<(Timestamp, String)>,
    /// The facts that differ from what was typed, with what the register holds now.
    pub facts: Vec<(FactRef, Option<Value>)>,
}

/// A record that is open.
#[derive(Clone, Debug)]
pub struct RecordPage {
    /// The register.
    pub source: String,
    /// The look's id.
    pub look: String,
    /// About whom.
    pub subject: String,
    /// The day up to which the record is right; `None` when the register does not know the one who was looked for.
    pub as_of: Option<Date>,
    /// The version that is shown; empty when there is none.
    pub version: String,
    /// Until when it is open.
    pub open_until: Timestamp,
    /// The code of the reason for which it was opened.
    pub reason: String,
    /// The fields, with what stands in them.
    pub fields: Vec<Field>,
    /// Nothing was filled in.
    pub empty: bool,
    /// It was just saved.
    pub saved: bool,
    /// Somebody else changed it since it was shown.
    pub theirs: Option<RecordTheirs>,
    /// What was done before, newest first.
    pub history: Vec<RecordChange>,
}

impl Page for RecordPage {
    fn title(&self, l: L) -> String {
        l.plain(if self.as_of.is_some() { key!("record-title") } else { key!("record-unknown") })
    }

    fn has_errors(&self) -> bool {
        self.empty || self.theirs.is_some() || self.fields.iter().any(|field| field.error.is_some())
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        above(l, Some(&self.source))
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let known = self.as_of.is_some();
        let title = if known { l.t("record-title") } else { l.t("record-unknown") };
        let saved = self.saved.then(|| {
            note(Tone::Good, Some(l.t("record-saved").into_owned()), view! { <p>{l.t("record-saved-text")}</p> })
        });
        let as_of = self.as_of.map(|day| view! { <div><dt>{l.t("record-as-of")}</dt><dd>{l.date(day)}</dd></div> });
        let fields: Vec<_> = self.fields.iter().map(|one| field(ctx, one, false)).collect();
        let end = known.then(|| {
            let path = format!("/desk/registers/{}/records/{}/end", self.source, self.look);
            view! { <p class="desk-way">{link_button(l, &path, l.t("record-end"))}</p> }
        });
        let nothing = self.empty.then(|| {
            view! { <p class="error-line" id="nothing" tabindex="-1">{l.t("record-empty")}</p> }
        });
        let button = if known { l.t("record-save") } else { l.t("record-add") };
        view! {
            {error_summary(l, self.errors(l))}
            <h1>{title}</h1>
            {saved}
            <dl class="pairs">
                <div><dt>{l.t("access-source")}</dt><dd>{words::name(l, "source", &self.source)}</dd></div>
                <div><dt>{l.t("tasks-about")}</dt><dd>{ltr(&self.subject)}</dd></div>
                {as_of}
                <div><dt>{l.t("usage-stated")}</dt><dd>{words::look_reason(l, &self.reason)}</dd></div>
                <div><dt>{l.t("record-open-until")}</dt><dd>{l.moment(self.open_until)}</dd></div>
            </dl>
            {self.theirs(l)}
            <form method="post" novalidate="" class="part">
                {form_fields(ctx, Form::default())}
                <input type="hidden" name="seen" value=self.version.clone()/>
                <p class="hint">{if known { l.t("record-hint") } else { l.t("record-add-hint") }}</p>
                {nothing}
                {fields}
                {submit(button)}
            </form>
            {end}
            {self.past(l)}
        }
        .into_any()
    }
}

impl RecordPage {
    fn errors(&self, l: L) -> Vec<FieldError> {
        let mut errors = field_errors(l, &self.fields);
        if self.theirs.is_some() {
            errors.insert(0, FieldError::new("theirs", l.t("record-elsewhere")));
        }
        // No field alone is wrong: the message stands above all of them.
        if self.empty {
            errors.push(FieldError::new("nothing", l.t("record-empty")));
        }
        errors
    }

    /// What the register holds now beside what was typed.
    fn theirs(&self, l: L) -> Option<AnyView> {
        let theirs = self.theirs.as_ref()?;
        let who = match &theirs.changed {
            Some((at, by)) => {
                let by = words::kept_by(l, by).map_or_else(|| by.clone(), |words| words.into_owned());
                l.ta("record-elsewhere-by", &[("by", by.into()), ("at", l.moment(*at).into())])
            }
            None => l.t("record-elsewhere-ended"),
        };
        let facts: Vec<_> = theirs
            .facts
            .iter()
            .map(|(fact, held)| {
                let held = held.as_ref().map_or_else(|| l.t("not-given").into_any(), |held| value(l, fact, held));
                view! { <div><dt>{words::fact_label(l, fact)}</dt><dd>{held}</dd></div> }
            })
            .collect();
        let body = view! {
            <p id="theirs" tabindex="-1">{who}</p>
            {(!facts.is_empty()).then(|| view! { <p>{l.t("record-elsewhere-now")}</p><dl class="pairs">{facts}</dl> })}
            <p>{l.t("record-elsewhere-text")}</p>
        };
        Some(note(Tone::Warning, Some(l.t("record-elsewhere").into_owned()), body).into_any())
    }

    fn past(&self, l: L) -> AnyView {
        let changes: Vec<_> = self.history.iter().map(|change| line(l, change)).collect();
        let none = changes.is_empty();
        view! {
            <section class="part" aria-labelledby="history">
                <h2 id="history">{l.t("record-history")}</h2>
                {none.then(|| view! { <p class="muted">{l.t("record-no-history")}</p> })}
                {(!none).then(|| view! { <ol class="history">{changes}</ol> })}
            </section>
        }
        .into_any()
    }
}

fn line(l: L, change: &RecordChange) -> impl IntoView + use<> {
    let kind = if change.kind == "ended" { "bad" } else { "calm" };
    let by = match words::kept_by(l, &change.by) {
        Some(words) => words.into_any(),
        None if change.own => l.t("kept-by-you").into_any(),
        None => ltr(&change.by),
    };
    let facts = words::list(l, change.facts.iter().map(|fact| words::fact_label(l, fact).into_owned()));
    let reason = change.reason.as_ref().map(|code| view! { <p class="small">{words::kept_reason(l, code)}</p> });
    view! {
        <li>
            <p>{tag(kind, words::kept_kind(l, &change.kind))}" "{l.moment(change.at)}" · "{by}</p>
            {(!facts.is_empty()).then(|| view! { <p class="small">{facts}</p> })}
            {reason}
        </li>
    }
}

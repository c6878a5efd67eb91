//! Who is at the counter: the national id, then what the register says, how the person was identified and why they came.

use crate::{
    components::{
        Choice, FieldError, Form, Tone, choice_group, choices, error_summary, field_error, form_fields, ltr, note,
        submit, told,
    },
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::application::Channel;
use domain::encounter::{Bar, Identification, VisitReason};
use domain::journey::SourceOutcome;
use jiff::civil::Date;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Why nobody is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotFoundThere {
    /// Nothing, or no national id, was typed.
    NotAnId,
    /// The register does not know the id.
    Unknown,
    /// The register gave nothing.
    Silent(String, SourceOutcome),
}

/// Somebody as the register has them.
#[derive(Clone, Debug)]
pub struct ArrivalShown {
    /// Their national id.
    pub national_id: String,
    /// Their name in the page's language.
    pub name: String,
    /// When they were born.
    pub born: Option<Date>,
    /// The code of their sex.
    pub sex: Option<String>,
    /// True when a portrait can be shown.
    pub portrait: bool,
    /// True when their record is protected.
    pub protected: bool,
    /// Why it can't be opened.
    pub bar: Option<Bar>,
}

/// The page before an encounter. First it posts `national_id`; then `identification`, `reason`; always `ticket`.
#[derive(Clone, Debug)]
pub struct ArrivePage {
    /// The ticket with which the person was called.
    pub ticket: Option<String>,
    /// What was typed.
    pub typed: String,
    /// Why nobody is shown.
    pub not_found: Option<NotFoundThere>,
    /// Who is there.
    pub arrival: Option<ArrivalShown>,
    /// The ways of identifying on this channel.
    pub ways: Vec<Identification>,
    /// The way that was chosen.
    pub way: Option<Identification>,
    /// The reason that was chosen.
    pub reason: Option<VisitReason>,
    /// True when something was left open.
    pub missing: bool,
    /// True when a paper form was scanned, which opens when the person is identified.
    pub scanned: bool,
}

impl Page for ArrivePage {
    fn title(&self, l: L) -> String {
        l.plain("encounter-who")
    }

    fn has_errors(&self) -> bool {
        self.missing || self.not_found.is_some()
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        match &self.arrival {
            None => self.ask(ctx),
            Some(arrival) => self.compare(ctx, arrival),
        }
    }
}

impl ArrivePage {
    fn hidden(&self, ctx: &PageContext) -> impl IntoView + use<> {
        let ticket = self.ticket.clone().map(|id| view! { <input type="hidden" name="ticket" value=id/> });
        (form_fields(ctx, Form::default()), ticket)
    }

    fn ask(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let (error, trouble) = match &self.not_found {
            None => (None, None),
            Some(NotFoundThere::NotAnId) => {
                (Some(l.ta("encounter-not-an-id", &[("form", words::id_form(l).as_ref().into())]).into_owned()), None)
            }
            Some(NotFoundThere::Unknown) => (Some(l.t("encounter-unknown-id").into_owned()), None),
            Some(NotFoundThere::Silent(source, outcome)) => (
                None,
                Some(note(
                    Tone::Warning,
                    Some(words::source_outcome(l, source, *outcome).into_owned()),
                    view! { <p>{l.t("encounter-silent")}</p> },
                )),
            ),
        };
        let errors = error.iter().map(|error| FieldError::new("national_id", error.clone())).collect();
        let class = if error.is_some() { "field field-bad" } else { "field" };
        let scanned = self.scanned.then(|| note(Tone::Info, None, view! { <p>{l.t("form-identify-first")}</p> }));
        view! {
            {error_summary(l, errors)}
            <h1>{l.t("encounter-who")}</h1>
            {scanned}
            {trouble}
            <form method="post" novalidate="" class="narrow">
                {self.hidden(ctx)}
                <div class=class>
                    <label for="national_id">{l.t("encounter-id")}</label>
                    <div class="hint" id="national_id-hint"><p>{l.t("encounter-id-hint")}</p></div>
                    {field_error(l, "national_id", error.clone())}
                    <input class="input input-medium" id="national_id" name="national_id" type="text" inputmode="numeric" dir="ltr" autocomplete="off"
                        spellcheck="false" autofocus="" aria-describedby=told("national_id", error.is_some(), true) aria-invalid=error.is_some().then_some("true") value=self.typed.clone()/>
                </div>
                <div class="actions">{submit(l.t("encounter-look-up"))}</div>
            </form>
        }
        .into_any()
    }

    fn compare(&self, ctx: &PageContext, arrival: &ArrivalShown) -> AnyView {
        let l = ctx.lang;
        let [way, reason] = self.not_chosen(l);
        let way = way.map(|message| FieldError::new("identification", message));
        let reason = reason.map(|message| FieldError::new("reason", message));
        let errors = way.into_iter().chain(reason).collect();
        let bar = arrival.bar.map(|bar| {
            let title = words::gate_reason_for_staff(l, bar.name()).into_owned();
            let text =
                if bar == Bar::ConsentMissing { l.t("encounter-consent-text") } else { l.t("encounter-bar-text") };
            note(Tone::Warning, Some(title), view! { <p>{text}</p> })
        });
        let closed = arrival.bar.is_some_and(|bar| bar != Bar::ConsentMissing);
        let protected = (arrival.protected && arrival.bar.is_none()).then(|| {
            note(
                Tone::Info,
                Some(l.t("encounter-protected").into_owned()),
                view! { <p>{l.t("encounter-protected-text")}</p> },
            )
        });
        let form = (!closed).then(|| self.how(ctx));
        let portrait = arrival.portrait.then(|| {
            view! { <img class="portrait" src=l.href("/desk/portrait") width="120" height="150" alt=l.plain("encounter-portrait")/> }
        });
        view! {
            {error_summary(l, errors)}
            <h1>{l.t("encounter-compare")}</h1>
            <p class="lead">{l.t("encounter-compare-lead")}</p>
            {bar}
            {protected}
            <div class="sheet arrival">
                {portrait}
                <div>
                    <p class="arrival-name"><bdi>{arrival.name.clone()}</bdi></p>
                    <dl class="pairs">
                        <div><dt>{l.t("encounter-id")}</dt><dd>{ltr(&arrival.national_id)}</dd></div>
                        {arrival.born.map(|born| view! { <div><dt>{l.t("encounter-born")}</dt><dd>{l.date(born)}</dd></div> })}
                        {arrival.sex.as_ref().map(|sex| view! { <div><dt>{l.t("encounter-sex")}</dt><dd>{words::code(l, "sex", sex)}</dd></div> })}
                    </dl>
                </div>
            </div>
            {form}
            <form method="post" class="narrow">
                {self.hidden(ctx)}
                <input type="hidden" name="step" value="other"/>
                <button class="link-button" type="submit">{l.t("encounter-somebody-else")}</button>
            </form>
        }
        .into_any()
    }

    /// What is said where neither the way nor the reason was chosen.
    fn not_chosen(&self, l: L) -> [Option<String>; 2] {
        [
            (self.missing && self.way.is_none()).then(|| l.t("encounter-way-missing").into_owned()),
            (self.missing && self.reason.is_none()).then(|| l.t("encounter-reason-missing").into_owned()),
        ]
    }

    fn how(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let way = |way: &Identification| Choice {
            value: way.name().to_owned(),
            label: words::identification(l, *way).into_any(),
            hint: None,
            checked: self.way == Some(*way),
        };
        let reason = |reason: VisitReason| Choice {
            value: reason.name().to_owned(),
            label: words::visit_reason(l, reason).into_any(),
            hint: None,
            checked: self.reason == Some(reason),
        };
        let ways = self.ways.iter().map(way).collect();
        let reasons = VisitReason::on(Channel::Counter).map(reason).collect();
        let [no_way, no_reason] = self.not_chosen(l);
        view! {
            <form method="post" novalidate="" class="narrow" data-first-field="">
                {self.hidden(ctx)}
                <input type="hidden" name="step" value="open"/>
                {choice_group(l, "identification", l.t("encounter-way"), no_way, choices("radio", "identification", Some("id-card"), ways))}
                {choice_group(l, "reason", l.t("encounter-reason"), no_reason, choices("radio", "reason", Some("file"), reasons))}
                <p class="small">{l.t("encounter-told")}</p>
                <div class="actions">{submit(l.t("encounter-open"))}</div>
            </form>
        }
        .into_any()
    }
}

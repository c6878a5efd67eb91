//! Eligibility over all services: a few questions, and what the law says to the answers. Anonymous; nothing is stored.

use super::field::{Field, Filled};
use super::parts::{Offer, RuleLine};
use crate::{
    components::{
        Form, PICK, error_summary, field, field_errors, form_fields, icon, law_link, submit, tag, terms_explained,
        texts_of_field,
    },
    context::PageContext,
    key,
    layout::Page,
    texts::L,
    words,
};
use domain::catalogue::{Catalogue, Effect, Every, Money};
use domain::eligibility::{Outlook, Standing, questions};
use domain::rule::Verdict;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A service with what the answers mean for it.
#[derive(Clone, Debug)]
pub struct ServiceOutlook {
    /// The service.
    pub offer: Offer,
    /// How it looks.
    pub standing: Standing,
    /// Each rule with what came out of it.
    pub rules: Vec<(RuleLine, Verdict)>,
    /// What it would come to, and how often that is paid.
    pub amount: Option<(Money, Every)>,
}

impl ServiceOutlook {
    /// For a page.
    pub fn of(catalogue: &Catalogue, outlook: &Outlook<'_>) -> Self {
        let lines = RuleLine::of(catalogue, outlook.service);
        let verdicts = outlook.rules.iter().map(|(_, verdict)| *verdict);
        Self {
            offer: Offer::of(catalogue, outlook.service),
            standing: outlook.standing,
            rules: lines.into_iter().zip(verdicts).collect(),
            amount: outlook.amount.zip(outlook.service.amount.as_ref().map(|amount| amount.every)),
        }
    }
}

/// The questions and, once something was answered, what follows. The form posts the facts to its own address.
#[derive(Clone, Debug)]
pub struct CheckPage {
    /// The questions, with what stands in them.
    pub fields: Vec<Field>,
    /// What follows; `None` before anything was sent.
    pub outlooks: Option<Vec<ServiceOutlook>>,
}

impl CheckPage {
    /// The questions of a catalogue, unanswered.
    pub fn of(catalogue: &Catalogue) -> Self {
        let ask = |(fact, concept): (domain::facts::FactId, &domain::catalogue::Concept)| Field {
            optional: true,
            ..Field::of(&fact, concept, catalogue.codes_of(concept))
        };
        Self { fields: questions(catalogue).into_iter().map(ask).collect(), outlooks: None }
    }
}

impl Page for CheckPage {
    fn title(&self, l: L) -> String {
        l.plain("check-title")
    }

    fn has_errors(&self) -> bool {
        self.fields.iter().any(|field| field.error.is_some())
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let mut told = Vec::new();
        let fields: Vec<_> = self
            .fields
            .iter()
            .map(|one| {
                let terms = terms_explained(l, &mut told, &texts_of_field(ctx, one, false));
                view! { {field(ctx, one, false)}{terms} }
            })
            .collect();
        let outlooks = self.outlooks.as_ref().map(|outlooks| self.results(ctx, outlooks));
        let button = if outlooks.is_some() { l.t("check-again") } else { l.t("check-button") };
        view! {
            {error_summary(l, field_errors(l, &self.fields))}
            <h1>{l.t("check-title")}</h1>
            <p class="lead">{l.t("check-lead")}</p>
            {outlooks}
            <form id="answers" method="post" action=format!("{}#results", l.href("/check")) novalidate="">
                {form_fields(ctx, Form::default())}
                {fields}
                <div class="actions">{submit(button)}</div>
            </form>
        }
        .into_any()
    }
}

impl CheckPage {
    /// What one can have, what depends, what one can't, each service with its reasons. The form takes the answers along
    /// to whatever its buttons begin; what only goes on the list goes without them.
    fn results(&self, ctx: &PageContext, outlooks: &[ServiceOutlook]) -> AnyView {
        let l = ctx.lang;
        let answers: Vec<_> = self.fields.iter().flat_map(answer_fields).collect();
        view! {
            <form id="pick" method="post" action=l.href(PICK)>{form_fields(ctx, Form::default())}</form>
            <form method="post" action=l.href("/check/begin")>
                {form_fields(ctx, Form::default())}
                {answers}
                {groups(l, outlooks)}
            </form>
        }
        .into_any()
    }
}

/// What was answered, as hidden fields.
fn answer_fields(field: &Field) -> Vec<AnyView> {
    let Filled { text, day, month, year, calendar } = &field.filled;
    let fact = field.fact.fact.to_string();
    let is_date = [day, month, year].into_iter().any(|part| !part.is_empty());
    let parts = [
        (fact.clone(), text),
        (format!("{fact}.day"), day),
        (format!("{fact}.month"), month),
        (format!("{fact}.year"), year),
        (format!("{fact}.calendar"), calendar),
    ];
    let sent = parts.into_iter().filter(|(name, value)| !value.is_empty() && (is_date || *name == fact));
    sent.map(|(name, value)| view! { <input type="hidden" name=name value=value.clone()/> }.into_any()).collect()
}

fn groups(l: L, outlooks: &[ServiceOutlook]) -> AnyView {
    let groups: Vec<_> = [
        (Standing::Can, key!("check-can"), "good"),
        (Standing::Perhaps, key!("check-perhaps"), "busy"),
        (Standing::Cannot, key!("check-cannot"), "calm"),
    ]
    .into_iter()
    .filter_map(|(standing, title, tone)| group(l, outlooks, (standing, title, tone)))
    .collect();
    view! { <section id="results" class="part" aria-labelledby="results-title"><h2 id="results-title">{l.t("check-results")}</h2>{groups}</section> }
        .into_any()
}

fn group(
    l: L,
    outlooks: &[ServiceOutlook],
    (standing, title, tone): (Standing, &'static str, &'static str),
) -> Option<AnyView> {
    let of: Vec<_> = outlooks.iter().filter(|one| one.standing == standing).map(|one| one.line(l)).collect();
    let count = l.ta("check-count", &[("services", of.len().into())]);
    (!of.is_empty()).then(|| {
        view! {
            <details class="outlooks" open={standing == Standing::Can}>
                <summary>{tag(tone, l.t(title))}<span class="count">{count}</span></summary>
                <ul class="offers">{of}</ul>
            </details>
        }
        .into_any()
    })
}

impl ServiceOutlook {
    fn line(&self, l: L) -> AnyView {
        // What holds is clear; the reasons are what fails, then what is still open.
        let failed = self.rules.iter().filter(|(_, verdict)| *verdict == Verdict::Fails);
        let open = self.rules.iter().filter(|(_, verdict)| *verdict == Verdict::Open);
        let told = |key: &'static str, rule: &RuleLine, text: String| {
            view! { <li>{icon("scales")}<div><p>{l.t(key)}" "{text}</p><p class="small">{law_link(l, &rule.law)}</p></div></li> }.into_any()
        };
        let name = |rule: &RuleLine| format!("criterion-{}-{}", rule.service, rule.criterion);
        let mut reasons: Vec<AnyView> = failed
            .map(|(rule, _)| {
                let refused = l.attr(&name(rule), "refused").unwrap_or_else(|| l.t(&name(rule))).into_owned();
                let key = if rule.effect == Effect::Refuse { key!("check-because") } else { key!("check-officer") };
                told(key, rule, refused)
            })
            .collect();
        if self.standing != Standing::Cannot {
            reasons.extend(open.map(|(rule, _)| told(key!("check-depends"), rule, l.t(&name(rule)).into_owned())));
        }
        let reasons = (!reasons.is_empty()).then(|| view! { <ul class="picture-list">{reasons}</ul> });
        let href = l.href(&format!("/services/{}", self.offer.service));
        let amount = self.amount.filter(|_| self.standing != Standing::Cannot).map(|(amount, every)| {
            view! { <p class="offer-amount">{icon("coin")}<strong>{words::paid(l, amount, every)}</strong></p> }
        });
        let ways = (self.standing != Standing::Cannot).then(|| {
            let (service, name) = (self.offer.service.clone(), words::name(l, "service", &self.offer.service));
            view! {
                <div class="picked-moves">
                    <button class="link-button" type="submit" name="begin" value=service.clone()>{l.t("check-begin")}<span class="visually-hidden">" "{name.clone()}</span></button>
                    <button class="link-button" type="submit" form="pick" name="service" value=service>{l.t("my-list-add")}<span class="visually-hidden">" "{name}</span></button>
                </div>
            }
        });
        view! {
            <li class="offer" data-standing=format!("{:?}", self.standing).to_lowercase()>
                <h3><a href=href>{words::name(l, "service", &self.offer.service)}</a></h3>
                {amount}
                {reasons}
                {ways}
            </li>
        }
        .into_any()
    }
}

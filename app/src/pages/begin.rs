//! Before an application: which services, which registers will be asked for what under which law, drafts begun already.

use super::my::Mine;
use super::parts::{Draft, FactRef, Law, Offer};
use crate::{
    components::{
        Choice, FieldError, Form, Tone, choices, error_summary, field_error, form_fields, icon, law_link, note,
        start_button, told,
    },
    context::{Acting, PageContext},
    layout::{CONNECTION, Crumb, Page},
    texts::L,
    words,
};
use domain::{catalogue::Catalogue, definition::Subject, facts::Value};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A register that will be asked.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The source's id.
    pub source: String,
    /// For which facts.
    pub facts: Vec<FactRef>,
    /// Under which laws.
    pub laws: Vec<Law>,
}

/// The once-only notice. Its form posts `service` (one for each chosen) and `csrf` to its own address; sending it is
/// the explicit request that the registers be asked.
#[derive(Clone, Debug)]
pub struct BeginPage {
    /// What is begun.
    pub subject: Subject,
    /// The services of the bundle.
    pub offers: Vec<Offer>,
    /// Ids of the services that are ticked.
    pub chosen: Vec<String>,
    /// The form was sent without any service.
    pub nothing_chosen: bool,
    /// The registers that will be asked.
    pub registers: Vec<Asked>,
    /// Drafts of the same bundle that can be continued.
    pub drafts: Vec<Draft>,
    /// Applications for the same that were sent already.
    pub filed: Vec<Mine>,
    /// The form's key: sent twice, it begins one application.
    pub key: String,
    /// What the person said in the eligibility check.
    pub carried: Option<Carried>,
}

/// Answers that can be taken along: the form sends their fields, and `carry=yes` when they are to be used.
#[derive(Clone, Debug)]
pub struct Carried {
    /// The answers.
    pub answers: Vec<(FactRef, Value)>,
    /// Names and values of their fields.
    pub fields: Vec<(String, String)>,
}

impl BeginPage {
    /// The page for a life event, service or bundle of the catalogue, everything ticked; `registers` will be asked.
    pub fn of(catalogue: &Catalogue, subject: Subject, registers: Vec<Asked>, drafts: Vec<Draft>) -> Option<Self> {
        let services = subject.services(catalogue)?;
        Some(Self {
            offers: services.iter().map(|service| Offer::of(catalogue, service)).collect(),
            registers,
            chosen: services.iter().map(|service| service.id.clone()).collect(),
            nothing_chosen: false,
            key: String::new(),
            carried: None,
            drafts,
            filed: Vec::new(),
            subject,
        })
    }
}

impl Page for BeginPage {
    fn title(&self, l: L) -> String {
        l.plain("begin-title")
    }

    fn has_errors(&self) -> bool {
        self.nothing_chosen
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t(&self.subject.key()), format!("/{}", self.subject.page()))]
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn modules(&self) -> &'static [&'static str] {
        &[CONNECTION]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let errors = self.nothing_chosen.then(|| FieldError::new("service", l.t("begin-nothing-chosen")));
        let class = if self.offers.len() > 1 { "begin" } else { "begin begin-one" };
        view! {
            {error_summary(l, errors.into_iter().collect())}
            <p class="kicker">{l.t(&self.subject.key())}</p>
            <h1>{l.t("begin-title")}</h1>
            {drafts(l, &self.drafts)}
            {filed(l, &self.filed)}
            <form class=class method="post" novalidate="">
                {form_fields(ctx, Form::default())}
                <input type="hidden" name="key" value=self.key.clone()/>
                {self.services(l)}
                {self.carried(l)}
                {self.notice(ctx)}
                <div class="actions">{start_button(l.t("begin-button"))}</div>
            </form>
        }
        .into_any()
    }
}

/// Drafts of the same bundle, to go on with.
fn drafts(l: L, drafts: &[Draft]) -> Option<AnyView> {
    let items: Vec<_> = drafts
        .iter()
        .map(|draft| {
            let saved = l.ta("draft-saved-at", &[("at", l.moment(draft.saved_at).into())]);
            view! { <li><a href=l.href(&format!("/applications/{}", draft.id))>{l.t("draft-continue")}</a>" "<span class="small">{saved}</span></li> }
        })
        .collect();
    (!items.is_empty()).then(|| {
        note(Tone::Info, Some(l.t("begin-drafts").into_owned()), view! { <ul class="plain-list">{items}</ul> })
            .into_any()
    })
}

/// What was sent already, so that nobody sends the same again without knowing.
fn filed(l: L, filed: &[Mine]) -> Option<AnyView> {
    let items: Vec<_> = filed
        .iter()
        .map(|mine| {
            let date = l.date(l.day_of(mine.submitted_at));
            let (_, status) = mine.outcome(l);
            view! {
                <li>
                    <a href=l.href(&format!("/applications/{}", mine.id))><bdi dir="ltr">{mine.reference.clone()}</bdi></a>" "
                    <span class="small">{l.ta("begin-filed-on", &[("date", date.into())])}"\u{a0}· "{status}</span>
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| {
        let body = view! { <p>{l.t("begin-filed-text")}</p><ul class="plain-list">{items}</ul> };
        note(Tone::Warning, Some(l.t("begin-filed").into_owned()), body).into_any()
    })
}

impl BeginPage {
    /// The services as checkboxes; one alone needs no choice.
    fn services(&self, l: L) -> AnyView {
        if let [offer] = self.offers.as_slice() {
            return view! { <input type="hidden" name="service" value=offer.service.clone()/> }.into_any();
        }
        let choice = |offer: &Offer| {
            let authority = words::name(l, "authority", &offer.authority);
            Choice {
                value: offer.service.clone(),
                label: words::name(l, "service", &offer.service).into_any(),
                hint: Some(view! { {authority}"\u{a0}· "{l.money(&offer.cost.to_string())} }.into_any()),
                checked: self.chosen.contains(&offer.service),
            }
        };
        let error = self.nothing_chosen.then(|| l.t("begin-nothing-chosen").into_owned());
        let class = if self.nothing_chosen { "field field-bad" } else { "field" };
        view! {
            <fieldset class=class aria-describedby=told("service", self.nothing_chosen, false)>
                <legend>{l.t("begin-services")}</legend>
                <div class="hint"><p>{l.t("begin-services-hint")}</p></div>
                {field_error(l, "service", error)}
                {choices("checkbox", "service", None, self.offers.iter().map(choice).collect())}
            </fieldset>
        }
        .into_any()
    }

    /// What was said before, to be used or left.
    fn carried(&self, l: L) -> Option<AnyView> {
        let Carried { answers, fields } = self.carried.as_ref()?;
        let lines: Vec<_> = answers
            .iter()
            .map(|(fact, value)| {
                let answer = words::value(l, fact, value);
                view! { <div><dt>{words::fact_label(l, fact)}</dt><dd><bdi>{answer}</bdi></dd></div> }
            })
            .collect();
        let hidden: Vec<_> = fields
            .iter()
            .map(|(name, value)| view! { <input type="hidden" name=name.clone() value=value.clone()/> })
            .collect();
        let choice = Choice {
            value: "yes".to_owned(),
            label: l.t("begin-carry").into_any(),
            hint: Some(l.t("begin-carry-hint").into_any()),
            checked: true,
        };
        Some(
            view! {
                {hidden}
                <fieldset class="field">
                    <legend>{l.t("begin-carried")}</legend>
                    <dl class="pairs">{lines}</dl>
                    {choices("checkbox", "carry", None, vec![choice])}
                </fieldset>
            }
            .into_any(),
        )
    }

    /// Which registers will be asked for what, and the law that allows it.
    fn notice(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let logged = match &ctx.acting {
            Some(Acting::Representing { name, .. }) => l.ta("begin-notice-logged-of", &[("name", name.clone().into())]),
            _ => l.t("begin-notice-logged"),
        };
        let registers: Vec<_> = self
            .registers
            .iter()
            .map(|asked| {
                let facts: Vec<_> = asked.facts.iter().map(|fact| view! { <li>{words::fact_label(l, fact)}</li> }).collect();
                let laws: Vec<_> = asked.laws.iter().map(|law| view! { <li>{law_link(l, law)}</li> }).collect();
                view! {
                    <details>
                        <summary>{words::name(l, "source", &asked.source)}<span class="count">{l.ta("facts-count", &[("facts", asked.facts.len().into())])}</span></summary>
                        <h3 class="small-heading">{l.t("begin-facts")}</h3>
                        <ul class="plain-list">{facts}</ul>
                        <h3 class="small-heading">{l.t("begin-laws")}</h3>
                        <ul class="plain-list">{laws}</ul>
                    </details>
                }
            })
            .collect();
        if registers.is_empty() {
            return view! {
                <section class="notice" aria-labelledby="notice">
                    <h2 id="notice">{l.t("begin-notice")}</h2>
                    <p>{l.t("begin-notice-none")}</p>
                </section>
            }
            .into_any();
        }
        view! {
            <section class="notice" aria-labelledby="notice">
                <h2 id="notice">{l.t("begin-notice")}</h2>
                <p>{l.t("begin-notice-text")}</p>
                <div class="registers">{registers}</div>
                <p class="small">{icon("eye")}{logged}</p>
            </section>
        }
        .into_any()
    }
}

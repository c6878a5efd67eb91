//! The paper form of a service or life event, made from its definition: what registers hold is not asked. Blank for
//! everybody; at the desk with what is known of somebody. Its code opens the same thing for typing in.

use super::parts::{FactRef, FactRow, Law, Papers};
use super::represent::{ActedBy, through};
use crate::{
    components::{ltr, print_way, qr, value},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::{
    application::Channel,
    catalogue::{Catalogue, Concept, Datatype, Money, Requirement, Script},
    definition::{Definition, Subject},
    facts::{FactId, Value},
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::collections::BTreeMap;

/// Up to this many codes stand on the paper, to be ticked; of more, one is written.
const MOST_TICKS: usize = 8;
/// The most boxes in a row.
const MOST_BOXES: usize = 24;
/// The digits of a national number.
const NATIONAL_NUMBER: usize = 10;

/// A question on paper.
#[derive(Clone, Debug)]
pub struct PaperField {
    /// Which fact.
    pub fact: FactRef,
    /// How its values look.
    pub datatype: Datatype,
    /// The script of a name or text.
    pub script: Option<Script>,
    /// The codes to tick.
    pub codes: Vec<String>,
    /// How long an answer is, as the dictionary's example has it: so many boxes.
    pub length: usize,
    /// May be left empty.
    pub optional: bool,
    /// The facts whose answers decide whether it is asked.
    pub depends_on: Vec<FactRef>,
    /// What is answered already.
    pub answer: Option<Value>,
}

/// A service on the form.
#[derive(Clone, Debug)]
pub struct PaperService {
    /// Its id.
    pub id: String,
    /// The authority that decides.
    pub authority: String,
    /// The law that it rests on.
    pub law: Law,
}

/// The person of a form that is filled in.
#[derive(Clone, Debug)]
pub struct PaperPerson {
    /// Their name.
    pub name: String,
    /// Their national id.
    pub national_id: String,
    /// Who is there for them, where somebody acts for them.
    pub through: Option<ActedBy>,
    /// Where the way back leads.
    pub back: String,
}

/// The form.
#[derive(Clone, Debug)]
pub struct PaperFormPage {
    /// What it is about.
    pub subject: Subject,
    /// Its services.
    pub services: Vec<PaperService>,
    /// What it costs at the counter, all together.
    pub cost: Money,
    /// The role that is to be named: whom it is about.
    pub who: Option<String>,
    /// The questions by topic.
    pub topics: Vec<(String, Vec<PaperField>)>,
    /// The papers to bring.
    pub papers: Papers,
    /// The service centres.
    pub centres: Vec<String>,
    /// What the code says: where staff type it in.
    pub address: String,
    /// The person, on a form that is filled in.
    pub person: Option<PaperPerson>,
    /// What registers said about them, by source.
    pub known: Vec<(String, Vec<FactRow>)>,
}

impl PaperFormPage {
    /// The blank form of a life event or service; `None` when there is no such thing.
    pub fn of(catalogue: &Catalogue, subject: &Subject, address: String) -> Option<Self> {
        let definition = Definition::of(catalogue, subject)?;
        let all: Vec<String> = definition.services.iter().map(|service| service.id.clone()).collect();
        Some(Self { address, ..Self::of_services(catalogue, &definition, &all)? })
    }

    /// The blank form of some services of a definition.
    pub fn of_services(catalogue: &Catalogue, definition: &Definition, chosen: &[String]) -> Option<Self> {
        let services: Vec<_> = definition.services.iter().filter(|service| chosen.contains(&service.id)).collect();
        services.first()?;
        let service = |one: &&domain::catalogue::Service| PaperService {
            id: one.id.clone(),
            authority: one.authority.clone(),
            law: Law::of(catalogue, &one.legal_basis),
        };
        Some(Self {
            subject: definition.subject.clone(),
            services: services.iter().map(service).collect(),
            cost: services.iter().map(|one| one.cost_on(Channel::Counter)).sum(),
            who: definition.chosen_role().map(|(role, ..)| role.id.clone()),
            topics: topics(definition, chosen),
            papers: Papers::of(catalogue, services.iter().copied()),
            centres: catalogue.centres.iter().map(|centre| centre.id.clone()).collect(),
            address: String::new(),
            person: None,
            known: Vec::new(),
        })
    }

    /// The same with what is answered already.
    #[must_use]
    pub fn answered(mut self, answers: &BTreeMap<FactId, Value>) -> Self {
        for field in self.topics.iter_mut().flat_map(|(_, fields)| fields) {
            field.answer = answers.get(&field.fact.fact).cloned();
        }
        self
    }
}

/// The questions that no register answers, by topic, each once.
fn topics(definition: &Definition, chosen: &[String]) -> Vec<(String, Vec<PaperField>)> {
    let mut topics: Vec<(String, Vec<PaperField>)> =
        definition.topics.iter().map(|topic| (topic.clone(), Vec::new())).collect();
    for (_, requirement) in definition.requirements(chosen) {
        if definition.held.contains_key(&requirement.fact) {
            continue;
        }
        let Some(concept) = definition.concept(&requirement.fact) else { continue };
        let seen = topics.iter_mut().flat_map(|(_, fields)| fields).find(|field| field.fact.fact == requirement.fact);
        if let Some(field) = seen {
            field.optional &= requirement.optional;
            continue;
        }
        if let Some((_, fields)) = topics.iter_mut().find(|(topic, _)| *topic == requirement.topic) {
            fields.push(paper_field(definition, requirement, concept));
        }
    }
    topics.retain(|(_, fields)| !fields.is_empty());
    topics
}

fn paper_field(definition: &Definition, requirement: &Requirement, concept: &Concept) -> PaperField {
    let named = |fact: &FactId| Some(FactRef::of(fact, definition.concept(fact)?));
    PaperField {
        fact: FactRef::of(&requirement.fact, concept),
        datatype: concept.datatype,
        script: concept.script,
        codes: definition.codes_of(concept).to_vec(),
        length: concept.example(&requirement.fact.role).map_or(MOST_BOXES / 2, |example| example.chars().count()),
        optional: requirement.optional,
        depends_on: requirement.when.iter().flat_map(|rule| rule.facts()).filter_map(named).collect(),
        answer: None,
    }
}

impl Page for PaperFormPage {
    fn title(&self, l: L) -> String {
        l.plain_with("form-title", &[("what", l.t(&self.subject.key()).as_ref().into())])
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        match &self.person {
            Some(person) => vec![Crumb::new(l.t("desk-title"), "/desk"), Crumb::new(person.name.clone(), &person.back)],
            None => vec![Crumb::new(l.t(&self.subject.key()), format!("/{}", self.subject.page()))],
        }
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let topics: Vec<_> = self
            .topics
            .iter()
            .map(|(topic, fields)| {
                let fields: Vec<_> = fields.iter().map(|field| field.line(l)).collect();
                view! { <section class="form-part"><h2>{words::name(l, "topic", topic)}</h2>{fields}</section> }
            })
            .collect();
        view! {
            {print_way(l)}
            <article class="paper form-paper">
                {self.head(l)}
                {self.person(l)}
                {self.whom(l)}
                {self.known(l)}
                {topics}
                {self.papers(l)}
                {self.centres(l)}
                <section class="form-part form-sign">
                    <p>{l.t("declaration-text")}</p>
                    <p class="paper-sign"><span>{l.t("summary-sign")}</span><span>{l.t("summary-day")}</span></p>
                </section>
            </article>
        }
        .into_any()
    }
}

impl PaperFormPage {
    /// What it is, who decides, by which law; and the code for staff.
    fn head(&self, l: L) -> AnyView {
        let single = self.services.len() == 1;
        let services: Vec<_> = self
            .services
            .iter()
            .map(|one| {
                let tick = (!single && self.person.is_none()).then(|| view! { <span class="tick-box" aria-hidden="true"></span>" " });
                let name = (!single).then(|| view! { <strong>{words::name(l, "service", &one.id)}</strong>" · " });
                view! {
                    <li>{tick}{name}{words::name(l, "authority", &one.authority)}" · "<span class="small">{l.t(&format!("law-{}", one.law.id))}</span></li>
                }
            })
            .collect();
        let choose =
            (!single && self.person.is_none()).then(|| view! { <p class="small">{l.t("form-tick-services")}</p> });
        view! {
            <header class="form-head">
                <div>
                    <h1>{self.title(l)}</h1>
                    {choose}
                    <ul class="plain-list">{services}</ul>
                    <p class="small">{l.t("glance-cost")}": "{l.money(&self.cost.to_string())}</p>
                </div>
                <div class="form-code">
                    {qr(l, &self.address, &l.plain("form-for-staff"))}
                    <p class="small">{l.t("form-for-staff")}</p>
                    <p class="small form-address">{ltr(self.address.clone())}</p>
                </div>
            </header>
        }
        .into_any()
    }

    /// Who applies.
    fn person(&self, l: L) -> AnyView {
        let (name, number) = match &self.person {
            Some(person) => (view! { <bdi>{person.name.clone()}</bdi> }.into_any(), ltr(&person.national_id)),
            None => (write_line(), boxes(NATIONAL_NUMBER)),
        };
        view! {
            <section class="form-part">
                <h2>{l.t("form-person")}</h2>
                {field_row(l.t("form-name").into_any(), name)}
                {field_row(l.t("encounter-id").into_any(), number)}
                {through(l, self.person.as_ref().and_then(|person| person.through.as_ref()))}
            </section>
        }
        .into_any()
    }

    /// Whom it is about, where that is to be said.
    fn whom(&self, l: L) -> Option<AnyView> {
        let role = self.who.as_ref()?;
        Some(
            view! {
                <section class="form-part">
                    <h2>{l.t(&format!("who-{role}"))}</h2>
                    {field_row(l.t("form-name").into_any(), write_line())}
                    {field_row(l.t("encounter-born").into_any(), date_boxes(l))}
                </section>
            }
            .into_any(),
        )
    }

    /// What registers said, to be corrected by hand.
    fn known(&self, l: L) -> Option<AnyView> {
        let rows: Vec<_> = self
            .known
            .iter()
            .map(|(source, rows)| {
                let rows: Vec<_> = rows
                    .iter()
                    .map(|row| {
                        let shown = match &row.known.value {
                            Some(known) => value(l, &row.fact, known),
                            None => l.t("not-given").into_any(),
                        };
                        field_row(words::fact_label(l, &row.fact).into_any(), shown)
                    })
                    .collect();
                view! { <h3>{words::name(l, "source", source)}</h3><div class="form-known">{rows}</div> }
            })
            .collect();
        (!rows.is_empty()).then(|| {
            view! {
                <section class="form-part">
                    <h2>{l.t("fast-known")}</h2>
                    <p class="small">{l.t("form-known-text")}</p>
                    {rows}
                </section>
            }
            .into_any()
        })
    }

    fn papers(&self, l: L) -> AnyView {
        let needed: Vec<_> = self
            .papers
            .needed
            .iter()
            .map(|any_of| {
                view! { <li><span class="tick-box" aria-hidden="true"></span>" "{words::one_of(l, any_of)}</li> }
            })
            .collect();
        let list = if needed.is_empty() {
            view! { <p>{l.t("papers-none")}</p> }.into_any()
        } else {
            view! { <ul class="plain-list">{needed}</ul> }.into_any()
        };
        let registers = self.papers.held.iter().map(|held| words::name(l, "source", &held.source).into_owned());
        let registers = words::list(l, registers);
        let held = (!registers.is_empty())
            .then(|| view! { <p class="small">{l.ta("form-not-needed", &[("registers", registers.into())])}</p> });
        view! { <section class="form-part"><h2>{l.t("papers-title")}</h2>{list}{held}</section> }.into_any()
    }

    /// Where it is taken.
    fn centres(&self, l: L) -> Option<AnyView> {
        let centres: Vec<_> = self
            .centres
            .iter()
            .map(|id| view! { <li><strong>{words::name(l, "centre", id)}</strong>": "{words::about(l, "centre", id, "address")}</li> })
            .collect();
        (!centres.is_empty()).then(|| {
            view! {
                <section class="form-part">
                    <h2>{l.t("form-where")}</h2>
                    <p>{l.t("form-where-text")}</p>
                    <ul class="plain-list form-centres">{centres}</ul>
                </section>
            }
            .into_any()
        })
    }
}

impl PaperField {
    fn line(&self, l: L) -> AnyView {
        let optional = self.optional.then(|| view! { " "<span class="optional">{l.t("optional")}</span> });
        let depends: Vec<String> = self.depends_on.iter().map(|fact| words::fact_label(l, fact).into_owned()).collect();
        let depends = (!depends.is_empty()).then(|| {
            let on = words::list(l, depends.into_iter());
            view! { <span class="small form-if">{l.ta("form-depends", &[("on", on.into())])}</span> }
        });
        let format = words::fact_attr(l, &self.fact, "format")
            .map(|format| view! { <span class="small form-if" dir="auto">{format}</span> });
        let label = view! { {words::fact_label(l, &self.fact)}{optional}{depends}{format} }.into_any();
        let space = match &self.answer {
            Some(answer) => value(l, &self.fact, answer),
            None => self.space(l),
        };
        field_row(label, space)
    }

    /// Where the answer is written.
    fn space(&self, l: L) -> AnyView {
        match self.datatype {
            Datatype::Date => date_boxes(l),
            Datatype::Boolean => ticks(vec![l.t("yes").into_owned(), l.t("no").into_owned()]),
            Datatype::Code if self.codes.len() <= MOST_TICKS => {
                let list = self.fact.code_list.as_deref().unwrap_or_default();
                ticks(self.codes.iter().map(|code| words::code(l, list, code).into_owned()).collect())
            }
            Datatype::Identifier | Datatype::Iban | Datatype::Postcode | Datatype::Phone => {
                boxes(self.length.clamp(1, MOST_BOXES))
            }
            Datatype::Integer => boxes(4),
            _ if self.script == Some(Script::Latn) || self.datatype == Datatype::Email => {
                view! { <span class="write-line" dir="ltr" aria-hidden="true"></span> }.into_any()
            }
            _ => write_line(),
        }
    }
}

fn field_row(label: AnyView, space: AnyView) -> AnyView {
    view! { <div class="form-row"><p class="form-label">{label}</p><div class="form-space">{space}</div></div> }
        .into_any()
}

fn write_line() -> AnyView {
    view! { <span class="write-line" aria-hidden="true"></span> }.into_any()
}

/// Boxes for one letter or digit each; numbers are written from left to right in every language.
fn boxes(count: usize) -> AnyView {
    let all: Vec<_> = (0..count).map(|_| view! { <span class="write-box"></span> }).collect();
    view! { <span class="write-boxes" dir="ltr" aria-hidden="true">{all}</span> }.into_any()
}

/// Day, month, year.
fn date_boxes(l: L) -> AnyView {
    let part = |name, count| view! { <span class="write-part">{boxes(count)}<span class="small">{name}</span></span> };
    view! { <span class="write-date">{part(l.t("date-day"), 2)}{part(l.t("date-month"), 2)}{part(l.t("date-year"), 4)}</span> }
        .into_any()
}

fn ticks(choices: Vec<String>) -> AnyView {
    let all: Vec<_> = choices
        .into_iter()
        .map(|choice| view! { <span class="tick"><span class="tick-box" aria-hidden="true"></span>" "{choice}</span> })
        .collect();
    view! { <span class="ticks">{all}</span> }.into_any()
}

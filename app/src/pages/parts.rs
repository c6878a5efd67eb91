//! Props that several pages share: a service as people see it, papers, facts with their names, an application's head.

use crate::{context::PageContext, texts::L, words};
use domain::{
    application::Channel,
    catalogue::{Catalogue, Concept, Effect, Every, Money, SchemeName, Script, Service},
    correction::CorrectionStatus,
    definition::Subject,
    facts::{FactId, KnownFact, Value},
    journey::{Progress, SourceOutcome},
};
use jiff::{Timestamp, civil::Date};
use std::borrow::Cow;

/// A life event or a persona on a card.
#[derive(Clone, Debug)]
pub struct Tile {
    /// Its id.
    pub id: String,
    /// Its picture's name in the sprite.
    pub icon: String,
}

/// An article of a law and where it can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Law {
    /// The text `law-<id>`.
    pub id: String,
    /// The article's address.
    pub url: String,
}

impl Law {
    /// The article with this id.
    pub fn of(catalogue: &Catalogue, id: &str) -> Self {
        let url = catalogue.legal_bases.get(id).map(|law| law.eli.clone()).unwrap_or_default();
        Self { id: id.to_owned(), url }
    }
}

/// A service as people see it: who decides, what it costs, how long it takes, what it rests on.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The service's id.
    pub service: String,
    /// The authority's id.
    pub authority: String,
    /// What it costs on the web.
    pub cost: Money,
    /// What it costs by channel.
    pub costs: Vec<(Channel, Money)>,
    /// The promised time, in working days.
    pub days: u32,
    /// Services that must be approved before.
    pub follows: Vec<String>,
    /// The law that it rests on.
    pub law: Law,
    /// What comes out: texts `output-<id>`.
    pub outputs: Vec<String>,
    /// The channels on which it can be done.
    pub channels: Vec<Channel>,
}

impl Offer {
    /// The service as it stands in the catalogue.
    pub fn of(catalogue: &Catalogue, service: &Service) -> Self {
        Self {
            service: service.id.clone(),
            authority: service.authority.clone(),
            cost: service.cost_on(Channel::Web),
            costs: service.channels.iter().map(|channel| (*channel, service.cost_on(*channel))).collect(),
            days: service.processing_days,
            follows: service.follows.clone(),
            law: Law::of(catalogue, &service.legal_basis),
            outputs: service.output.iter().map(|output| output.id.clone()).collect(),
            channels: service.channels.clone(),
        }
    }
}

/// A fact with what is needed to name it and to show its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactRef {
    /// The fact.
    pub fact: FactId,
    /// The concept's id, whose text is the label.
    pub concept: String,
    /// The list that a code comes from.
    pub code_list: Option<String>,
    /// The scheme of the country by which its values are read.
    pub scheme: Option<SchemeName>,
    /// Of a part of a whole name: in which letters, and which part.
    pub name_part: Option<(Script, u8)>,
}

impl FactRef {
    /// The fact, as an instance of the concept.
    pub fn of(fact: &FactId, concept: &Concept) -> Self {
        Self {
            fact: fact.clone(),
            concept: concept.id.clone(),
            code_list: concept.code_list.clone(),
            scheme: concept.scheme,
            name_part: concept.script.zip(concept.name_part),
        }
    }
}

/// A known or declared fact, and where its links lead.
#[derive(Clone, Debug)]
pub struct FactRow {
    /// Which fact.
    pub fact: FactRef,
    /// Its value and where it comes from.
    pub known: KnownFact,
    /// The law under which it is used.
    pub law: Option<Law>,
    /// A register should have said it and didn't: it was declared and will be verified.
    pub to_verify: bool,
    /// The newest correction that was asked of the register, and the path of its page without language.
    pub correction: Option<(CorrectionStatus, String)>,
    /// Where a declared answer can be changed (path without language).
    pub change: Option<String>,
    /// Where the person can say that the register is wrong (path without language).
    pub wrong: Option<String>,
}

/// Whom these facts are about, in the order in which they come.
pub(super) fn roles(rows: &[FactRow]) -> Vec<&str> {
    let mut roles: Vec<&str> = Vec::new();
    for row in rows {
        if !roles.contains(&row.fact.fact.role.as_str()) {
            roles.push(&row.fact.fact.role);
        }
    }
    roles
}

/// Whom a group of facts is about: "about you", where it is the reader.
pub(super) fn about_whom(l: L, own: &[String], role: &str) -> Cow<'static, str> {
    match own.iter().position(|one| one == role) {
        Some(0) => l.t("about-you"),
        Some(_) => l.ta("about-you-as", &[("role", words::name(l, "role", role).as_ref().into())]),
        None => words::name(l, "role", role),
    }
}

/// Facts that a register holds, so nobody asks for them.
#[derive(Clone, Debug)]
pub struct HeldBy {
    /// The source's id.
    pub source: String,
    /// The facts.
    pub facts: Vec<FactRef>,
}

/// What papers a person needs, and which they don't.
#[derive(Clone, Debug, Default)]
pub struct Papers {
    /// Papers to bring; of each entry any one will do (texts `evidence-<id>`).
    pub needed: Vec<Vec<String>>,
    /// Papers that nobody needs to bring, because the state has what they prove.
    pub not_needed: Vec<Vec<String>>,
    /// What the state knows already, by register.
    pub held: Vec<HeldBy>,
}

impl Papers {
    /// What these services need together. A fact counts as held when an authentic source has it.
    pub fn of<'a>(catalogue: &Catalogue, services: impl Iterator<Item = &'a Service>) -> Self {
        let mut papers = Self::default();
        for service in services {
            for requirement in &service.requirement {
                papers.hold(catalogue, service, &requirement.fact);
            }
            for evidence in &service.evidence {
                let replaced = !evidence.replaced_by.is_empty()
                    && evidence.replaced_by.iter().all(|fact| source_of(catalogue, service, fact).is_some());
                let list = if replaced { &mut papers.not_needed } else { &mut papers.needed };
                if !list.contains(&evidence.any_of) {
                    list.push(evidence.any_of.clone());
                }
            }
        }
        papers
    }

    fn hold(&mut self, catalogue: &Catalogue, service: &Service, fact: &FactId) {
        let Some(source) = source_of(catalogue, service, fact) else { return };
        let Some(concept) = catalogue.concept_of(service, fact) else { return };
        let named = FactRef::of(fact, concept);
        match self.held.iter_mut().find(|held| held.source == source) {
            Some(held) if held.facts.contains(&named) => {}
            Some(held) => held.facts.push(named),
            None => self.held.push(HeldBy { source: source.to_owned(), facts: vec![named] }),
        }
    }
}

fn source_of<'a>(catalogue: &'a Catalogue, service: &Service, fact: &FactId) -> Option<&'a str> {
    let concept = catalogue.concept_of(service, fact)?;
    let capacity = &service.role(&fact.role)?.capacity;
    catalogue.authentic_source(&concept.id, capacity).map(|(source, _)| source.id.as_str())
}

/// A rule of the law about who may have a service.
#[derive(Clone, Debug)]
pub struct RuleLine {
    /// The service's id.
    pub service: String,
    /// The criterion's id; the text is `criterion-<service>-<id>`.
    pub criterion: String,
    /// What happens when it doesn't hold.
    pub effect: Effect,
    /// The article.
    pub law: Law,
}

impl RuleLine {
    /// All rules of a service.
    pub fn of(catalogue: &Catalogue, service: &Service) -> Vec<Self> {
        let line = |criterion: &domain::catalogue::Criterion| Self {
            service: service.id.clone(),
            criterion: criterion.id.clone(),
            effect: criterion.effect,
            law: Law::of(catalogue, &criterion.legal_basis),
        };
        service.criterion.iter().map(line).collect()
    }
}

/// What a benefit comes to.
#[derive(Clone, Debug)]
pub struct AmountLine {
    /// The facts on which it depends.
    pub depends: Vec<FactRef>,
    /// Where it depends on one choice alone: what it comes to for each code.
    pub by_code: Vec<(String, Money)>,
    /// How often it is paid.
    pub every: Every,
    /// The article.
    pub law: Law,
}

impl AmountLine {
    /// The formula of a service on a day.
    pub fn of(catalogue: &Catalogue, service: &Service) -> Option<Self> {
        let amount = service.amount.as_ref()?;
        let named = |fact: &FactId| Some(FactRef::of(fact, catalogue.concept_of(service, fact)?));
        let by_code = match amount.expression.facts() {
            [only] => {
                catalogue.concept_of(service, only).map(|concept| catalogue.codes_of(concept)).unwrap_or_default()
            }
            _ => &[],
        };
        let of_code = |code: &String| {
            let value = Value::Code(code.clone());
            let known = KnownFact::declared(Some(value), Timestamp::UNIX_EPOCH);
            let facts = [(amount.expression.facts().first()?.clone(), known)].into_iter().collect();
            Some((code.clone(), amount.expression.amount(&facts, Date::ZERO).ok()??))
        };
        Some(Self {
            depends: amount.expression.facts().iter().filter_map(named).collect(),
            by_code: by_code.iter().filter_map(of_code).collect(),
            every: amount.every,
            law: Law::of(catalogue, &amount.legal_basis),
        })
    }
}

/// A register that didn't give what was needed.
#[derive(Clone, Debug)]
pub struct Trouble {
    /// The source's id.
    pub source: String,
    /// Why; the words are `source-outcome-<name>`.
    pub outcome: SourceOutcome,
}

/// What the pages of one application show at their top and send back with their forms.
#[derive(Clone, Debug)]
pub struct Head {
    /// The application's id, as in its address.
    pub id: String,
    /// The draft's version, sent back with every form.
    pub version: i64,
    /// What was begun: a life event or one service.
    pub subject: Subject,
    /// Its services, in order.
    pub services: Vec<String>,
    /// Below which path (without language) applications stand: `/applications`, or an encounter's at the desk.
    pub base: String,
    /// Which of its pages this is, where it is one of them.
    pub progress: Option<Progress>,
    /// The roles in which the person themselves stands, the one who applies first.
    pub own_roles: Vec<String>,
}

impl Head {
    /// The roles in which whoever reads the page stands themselves: none where somebody acts for another.
    pub(super) fn roles_of_reader(&self, ctx: &PageContext) -> &[String] {
        if ctx.acting.is_none() && ctx.desk.is_none() { &self.own_roles } else { &[] }
    }

    /// The path (without language) of a page of this application; the task list for an empty name.
    pub fn path(&self, page: &str) -> String {
        let Self { base, id, .. } = self;
        if page.is_empty() { format!("{base}/{id}") } else { format!("{base}/{id}/{page}") }
    }
}

/// A draft that can be continued.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The application's id.
    pub id: String,
    /// What was begun: a life event or one service.
    pub subject: Subject,
    /// Its services.
    pub services: Vec<String>,
    /// When it was last saved.
    pub saved_at: Timestamp,
}

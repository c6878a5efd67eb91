//! The journey: which facts are needed, which page comes next, which may be visited, what is still open.
//! A pure function of definition, answers and day.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::{fmt, str::FromStr};

use crate::application::Subject;
use crate::catalogue::{Criterion, Effect, Requirement, Service};
use crate::definition::Definition;
use crate::facts::{FactId, Facts, KnownFact, Status};
use crate::rule::{Rule, Verdict};

/// A page of an application, as it stands in the URL.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Page {
    /// Whom it is about: `who`.
    Who,
    /// What a register said, to confirm or contest: `known-population`.
    Known(String),
    /// The questions of a topic: `child-name`.
    Topic(String),
    /// All answers, declaration and submission: `check`.
    Check,
}

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Who => f.write_str("who"),
            Self::Known(source) => write!(f, "known-{source}"),
            Self::Topic(topic) => f.write_str(topic),
            Self::Check => f.write_str("check"),
        }
    }
}

impl FromStr for Page {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(match text {
            "who" => Self::Who,
            "check" => Self::Check,
            _ => match text.strip_prefix("known-") {
                Some(source) => Self::Known(source.to_owned()),
                None => Self::Topic(text.to_owned()),
            },
        })
    }
}

/// What became of the question to one source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceOutcome {
    /// It answered.
    Answered,
    /// It does not know the person.
    UnknownThere,
    /// The gate refused.
    NotAllowed,
    /// It did not answer in time.
    Timeout,
    /// It could not be reached, or answered with an error.
    Unavailable,
    /// Its answer could not be used.
    Unusable,
    /// It answered about somebody else.
    WrongPerson,
    /// It failed several times just before and was not called.
    BreakerOpen,
    /// The exchange could not be logged, so no call was made.
    LogUnavailable,
}

impl SourceOutcome {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Answered,
        Self::UnknownThere,
        Self::NotAllowed,
        Self::Timeout,
        Self::Unavailable,
        Self::Unusable,
        Self::WrongPerson,
        Self::BreakerOpen,
        Self::LogUnavailable,
    ];

    /// Its name in texts: `breaker-open`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::UnknownThere => "unknown-there",
            Self::NotAllowed => "not-allowed",
            Self::Timeout => "timeout",
            Self::Unavailable => "unavailable",
            Self::Unusable => "unusable",
            Self::WrongPerson => "wrong-person",
            Self::BreakerOpen => "breaker-open",
            Self::LogUnavailable => "log-unavailable",
        }
    }
}

/// One subject that a register's list offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// The subject's id.
    pub subject: crate::application::SubjectId,
    /// The facts by which the person recognises it, by path.
    pub shows: BTreeMap<String, crate::facts::Value>,
    /// Who is related to it, by relation.
    pub related: BTreeMap<String, crate::application::SubjectId>,
}

/// Everything that a person has answered so far, and what registers said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// The services that are wanted.
    pub services: Vec<String>,
    /// When the person asked for them, having been told which registers will be asked: the gate wants that.
    #[serde(default)]
    pub explicit_request: Option<Timestamp>,
    /// Whom a register offered for the role that is chosen from a list.
    pub candidates: Vec<Candidate>,
    /// True once the person said who it is, listed or not.
    pub who_answered: bool,
    /// Who stands in which role, as far as known.
    pub subjects: BTreeMap<String, Subject>,
    /// The facts.
    pub facts: Facts,
    /// What became of the question to each source.
    pub sources: BTreeMap<String, SourceOutcome>,
    /// At which version each page was saved last, so that a form that is older than that is noticed.
    #[serde(default)]
    pub saved: BTreeMap<String, i64>,
    /// Facts for which the portal had no right to ask their register.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub barred: BTreeSet<FactId>,
    /// Facts of which the register said that it has a newer value, and since when.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub newer: BTreeMap<FactId, jiff::Timestamp>,
    /// What the person said before they began: it stands in the fields of questions that no register answers, and counts
    /// for nothing until the person saves it there.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub suggested: BTreeMap<FactId, crate::facts::Value>,
}

/// Where a page stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepStatus {
    /// Nothing is open on it.
    Done,
    /// The first page with something open.
    Next,
    /// Comes after a page with something open.
    Later,
}

/// A page and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The page.
    pub page: Page,
    /// Where it stands.
    pub status: StepStatus,
}

/// A fact that the application needs now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Required {
    /// Which fact.
    pub fact: FactId,
    /// The page on which it is asked when no register has it.
    pub topic: String,
    /// True when it may be left empty.
    pub optional: bool,
}

/// The pages of an application, in order, and the facts behind them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journey {
    /// The pages, the last one is always [`Page::Check`].
    pub steps: Vec<Step>,
    /// The facts that the chosen services need now, each once.
    pub required: Vec<Required>,
    /// The pages as far as can be told now, for whoever wants to see them all. Until the registers are asked these are
    /// other pages than the steps: what a register holds is asked of nobody yet.
    pub outlook: Vec<Step>,
    /// True while answers to come may bring further pages.
    may_grow: bool,
}

/// Which page of how many one is, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Which page.
    pub position: usize,
    /// How many there are.
    pub of: usize,
    /// True while answers to come may bring further pages.
    pub about: bool,
}

impl Journey {
    /// Computes the journey.
    pub fn of(definition: &Definition, answers: &Answers, today: Date) -> Self {
        let mut pages: Vec<(Page, bool)> = Vec::new();
        if definition.chosen_role().is_some() {
            pages.push((Page::Who, answers.who_answered));
        }
        let required = required_facts(definition, answers, today);
        let mut sources: Vec<&str> = Vec::new();
        let known: Vec<Option<&KnownFact>> = required.iter().map(|r| answers.facts.get(&r.fact)).collect();
        for fact in known.iter().flatten() {
            if let Some(source) = fact.source.as_deref().filter(|source| !sources.contains(source)) {
                sources.push(source);
            }
        }
        for source in sources {
            let done = known
                .iter()
                .flatten()
                .filter(|fact| fact.source.as_deref() == Some(source))
                .all(|fact| fact.status != Status::Unconfirmed);
            pages.push((Page::Known(source.to_owned()), done));
        }
        for topic in &definition.topics {
            let mut asked =
                required.iter().zip(known.iter().copied()).filter(|(r, known)| is_asked(r, topic, *known)).peekable();
            if asked.peek().is_some() {
                let done = asked.all(|(r, known)| is_answered(r, known));
                pages.push((Page::Topic(topic.clone()), done));
            }
        }
        let steps = with_status(pages);
        let registers_to_come = definition.chosen_role().is_some() && !answers.who_answered;
        let outlook =
            if registers_to_come { expected((definition, answers), &required, &steps) } else { steps.clone() };
        let may_grow = registers_to_come || may_grow(definition, answers, today, &steps);
        Self { outlook, steps, required, may_grow }
    }

    /// The first page with something open; [`Page::Check`] when everything is answered.
    pub fn next(&self) -> Page {
        self.steps.iter().find(|step| step.status == StepStatus::Next).map_or(Page::Check, |step| step.page.clone())
    }

    /// True when every question is answered.
    pub fn is_complete(&self) -> bool {
        self.next() == Page::Check
    }

    /// True for pages before and at the first open one: nobody can skip a question.
    pub fn may_visit(&self, page: &Page) -> bool {
        self.steps.iter().any(|step| step.page == *page && step.status != StepStatus::Later)
    }

    /// The page before this one.
    pub fn before(&self, page: &Page) -> Option<&Page> {
        let place = self.steps.iter().position(|step| step.page == *page)?;
        place.checked_sub(1).and_then(|before| self.steps.get(before)).map(|step| &step.page)
    }

    /// The facts that a topic's page asks: those of the topic that no register gave.
    pub fn asked<'a>(&'a self, answers: &Answers, topic: &str) -> impl Iterator<Item = &'a Required> {
        self.required.iter().filter(move |required| is_asked(required, topic, answers.facts.get(&required.fact)))
    }

    /// The facts that a register should have given and could not: they were declared and will be verified later. A
    /// register that answered without them has nothing to verify them by, and one that may not be asked neither.
    pub fn to_be_verified(&self, definition: &Definition, answers: &Answers) -> BTreeSet<FactId> {
        let could_not = |fact: &&FactId| definition.held.get(fact).is_some_and(|source| could_not(answers, source));
        self.declared(answers).filter(could_not).filter(|fact| !is_barred(definition, answers, fact)).cloned().collect()
    }

    /// The facts that a register holds and were declared because the portal has no right to ask it for them: nobody
    /// will verify them.
    pub fn not_verifiable(&self, definition: &Definition, answers: &Answers) -> BTreeSet<FactId> {
        self.declared(answers).filter(|fact| is_barred(definition, answers, fact)).cloned().collect()
    }

    /// The facts for which the person's word stands, no register having given them.
    fn declared<'a>(&'a self, answers: &'a Answers) -> impl Iterator<Item = &'a FactId> {
        let declared = |known: &KnownFact| !known.is_from_register() && known.value.is_some();
        let facts = self.required.iter().map(|required| &required.fact);
        facts.filter(move |fact| answers.facts.get(fact).is_some_and(declared))
    }

    /// Which page of how many this is, of those that are to be expected.
    pub fn progress(&self, page: &Page) -> Option<Progress> {
        let place = self.outlook.iter().position(|step| step.page == *page)?;
        Some(Progress { position: place + 1, of: self.outlook.len(), about: self.may_grow })
    }
}

/// The pages that there will be once it is said whom it is about and the registers have answered: each register that
/// should have an answer, and each topic of which something is held by none.
fn expected((definition, answers): (&Definition, &Answers), required: &[Required], steps: &[Step]) -> Vec<Step> {
    let (mut sources, mut topics): (Vec<Page>, BTreeSet<&str>) = (Vec::new(), BTreeSet::new());
    for one in required {
        let source = match answers.facts.get(&one.fact) {
            Some(known) => known.source.as_ref(),
            None => definition.held.get(&one.fact).filter(|_| !answers.barred.contains(&one.fact)),
        };
        match source.map(|source| Page::Known(source.clone())) {
            Some(page) if sources.contains(&page) => {}
            Some(page) => sources.push(page),
            None => {
                topics.insert(&one.topic);
            }
        }
    }
    let asked = definition.topics.iter().filter(|topic| topics.contains(topic.as_str())).cloned().map(Page::Topic);
    let status = |page: &Page| {
        let step = steps.iter().find(|step| step.page == *page);
        step.map_or(StepStatus::Later, |step| step.status)
    };
    let pages = std::iter::once(Page::Who).chain(sources).chain(asked).chain([Page::Check]);
    pages.map(|page| Step { status: status(&page), page }).collect()
}

/// True while a condition is open whose question would be on a page that isn't there yet.
fn may_grow(definition: &Definition, answers: &Answers, today: Date, steps: &[Step]) -> bool {
    let is_there = |page: Page| steps.iter().any(|step| step.page == page);
    definition.requirements(&answers.services).any(|(_, one)| {
        let open = one.when.as_ref().is_some_and(|rule| rule.decide(&answers.facts, today) == Ok(Verdict::Open));
        open && !is_there(Page::Topic(one.topic.clone()))
    })
}

fn could_not(answers: &Answers, source: &str) -> bool {
    use SourceOutcome::{Answered, NotAllowed, UnknownThere};
    !matches!(answers.sources.get(source), Some(Answered | UnknownThere | NotAllowed))
}

fn is_barred(definition: &Definition, answers: &Answers, fact: &FactId) -> bool {
    let source = definition.held.get(fact);
    let outcome = source.and_then(|source| answers.sources.get(source));
    // Drafts of the release before know only what became of the source as a whole.
    source.is_some() && (answers.barred.contains(fact) || outcome == Some(&SourceOutcome::NotAllowed))
}

fn with_status(mut pages: Vec<(Page, bool)>) -> Vec<Step> {
    pages.push((Page::Check, false));
    let mut open = false;
    let status = |done: bool, open: &mut bool| match (*open, done) {
        (true, _) => StepStatus::Later,
        (false, true) => StepStatus::Done,
        (false, false) => {
            *open = true;
            StepStatus::Next
        }
    };
    pages.into_iter().map(|(page, done)| Step { status: status(done, &mut open), page }).collect()
}

/// Conditions that fail or can't be decided yet leave their fact out. A fact that several services need stands there
/// once; it is optional only when it is so for all of them.
fn required_facts(definition: &Definition, answers: &Answers, today: Date) -> Vec<Required> {
    let mut required: Vec<Required> = Vec::with_capacity(64);
    let mut places: HashMap<&FactId, usize> = HashMap::with_capacity(64);
    for (_, requirement) in definition.requirements(&answers.services) {
        let holds = |rule: &Rule| rule.decide(&answers.facts, today) == Ok(Verdict::Holds);
        if !requirement.when.as_ref().is_none_or(holds) {
            continue;
        }
        match places.entry(&requirement.fact) {
            Entry::Occupied(place) => required[*place.get()].optional &= requirement.optional,
            Entry::Vacant(place) => {
                place.insert(required.len());
                let Requirement { fact, topic, optional, .. } = requirement;
                required.push(Required { fact: fact.clone(), topic: topic.clone(), optional: *optional });
            }
        }
    }
    required
}

fn is_asked(required: &Required, topic: &str, known: Option<&KnownFact>) -> bool {
    required.topic == topic && !known.is_some_and(KnownFact::is_from_register)
}

fn is_answered(required: &Required, known: Option<&KnownFact>) -> bool {
    known.is_some_and(|fact| required.optional || fact.value.is_some())
}

/// The criteria that do not hold, with their service. Open ones are not reported: nothing is judged before it is answered.
pub fn failed_criteria<'a>(
    definition: &'a Definition,
    answers: &'a Answers,
    today: Date,
) -> Vec<(&'a Service, &'a Criterion)> {
    let chosen = definition.services.iter().filter(|service| answers.services.contains(&service.id));
    chosen
        .flat_map(|service| service.criterion.iter().map(move |criterion| (service, criterion)))
        .filter(|(_, criterion)| criterion.expression.decide(&answers.facts, today) == Ok(Verdict::Fails))
        .collect()
}

/// True when a failed criterion forbids the application.
pub fn is_refused(failed: &[(&Service, &Criterion)]) -> bool {
    failed.iter().any(|(_, criterion)| criterion.effect == Effect::Refuse)
}

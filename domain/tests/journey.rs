//! Properties of the journey over the real catalogue, whatever registers say and however somebody moves:
//! it never gets stuck, never skips an open question, and ends in the same place.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // tests stop at the first surprise

mod support;

use domain::catalogue::{Concept, Datatype};
use domain::definition::{Definition, Subject};
use domain::facts::{Confidence, FactId, KnownFact, Status, Value};
use domain::journey::{Answers, Journey, Page, StepStatus};
use domain::rule::{Rule, Verdict};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;
use support::CATALOGUE;

const TODAY: Date = date(2026, 11, 21);

/// Everything that can be begun.
static DEFINITIONS: LazyLock<Vec<Definition>> = LazyLock::new(|| {
    let events = CATALOGUE.life_events.iter().map(|event| Subject::LifeEvent(event.id.clone()));
    let services = CATALOGUE.services.keys().cloned().map(Subject::Service);
    events.chain(services).map(|subject| Definition::of(&CATALOGUE, &subject).unwrap()).collect()
});

/// What is so in one made-up world: which registers answer, and every fact's value.
#[derive(Clone, Copy, Debug)]
struct World {
    definition: usize,
    services: u8,
    sources: u8,
    seed: u64,
}

fn number(seed: u64, what: impl Hash) -> usize {
    let mut hasher = DefaultHasher::new();
    (seed, what).hash(&mut hasher);
    usize::try_from(hasher.finish() % 1_000_003).unwrap()
}

impl World {
    fn definition(&self) -> &'static Definition {
        &DEFINITIONS[self.definition % DEFINITIONS.len()]
    }

    /// Some value of the concept; the same every time it is asked for.
    fn value(&self, fact: &FactId, turn: u64) -> Value {
        let concept = self.definition().concept(fact).unwrap();
        let pick = number(self.seed ^ turn, fact.to_string());
        match concept.datatype {
            Datatype::Code => {
                let codes = self.definition().codes_of(concept);
                Value::Code(codes[pick % codes.len()].clone())
            }
            Datatype::Boolean => Value::Boolean(pick.is_multiple_of(2)),
            Datatype::Integer => Value::Integer(integer(concept, pick)),
            Datatype::Date => {
                Value::Date(TODAY.saturating_sub(jiff::Span::new().days(i64::try_from(pick % 20_000).unwrap())))
            }
            _ => Value::Text(format!("{pick}")),
        }
    }

    /// An application just begun, as its registers have filled it in.
    fn begun(&self) -> Answers {
        let definition = self.definition();
        let chosen =
            definition.services.iter().enumerate().filter(|(place, _)| self.services & (1 << (place % 8)) != 0);
        let mut services: Vec<String> = chosen.map(|(_, service)| service.id.clone()).collect();
        if services.is_empty() {
            services = definition.services.iter().map(|service| service.id.clone()).collect();
        }
        Answers { services, ..Answers::default() }
    }

    /// What the registers say once it is known whom it is about: not every register answers, nor knows every fact.
    fn prefill(&self, answers: &mut Answers) {
        let sources: Vec<&String> = self.definition().held.values().collect::<BTreeSet<_>>().into_iter().collect();
        for (fact, source) in &self.definition().held {
            let place = sources.iter().position(|known| *known == source).unwrap();
            let answers_at_all = self.sources & (1 << (place % 8)) != 0;
            let knows = number(self.seed, (fact.to_string(), "known")) % 10 != 0;
            if answers_at_all && knows && !answers.facts.contains_key(fact) {
                answers.facts.insert(fact.clone(), from_register(source, self.value(fact, 0)));
            }
        }
        // As the portal does: what may yet be needed is kept, so that nobody is asked for what a register has said.
        let ruled_out = |rule: &Rule| rule.decide(&answers.facts, TODAY) == Ok(Verdict::Fails);
        let wanted: HashSet<FactId> = self
            .definition()
            .requirements(&answers.services)
            .filter(|(_, requirement)| !requirement.when.as_ref().is_some_and(ruled_out))
            .map(|(_, requirement)| requirement.fact.clone())
            .collect();
        answers.facts.retain(|fact, known| !known.is_from_register() || wanted.contains(fact));
    }

    fn journey(&self, answers: &Answers) -> Journey {
        Journey::of(self.definition(), answers, TODAY)
    }

    /// Does what a page asks for; `turn` other than 0 gives other answers.
    fn fill(&self, answers: &mut Answers, page: &Page, turn: u64) {
        match page {
            Page::Who => {
                answers.who_answered = true;
                self.prefill(answers);
            }
            Page::Known(source) => {
                for known in answers.facts.values_mut().filter(|known| known.source.as_ref() == Some(source)) {
                    if known.status == Status::Unconfirmed {
                        known.status = Status::Confirmed;
                    }
                }
            }
            Page::Topic(topic) => {
                let asked: Vec<(FactId, bool)> = self
                    .journey(answers)
                    .asked(answers, topic)
                    .map(|asked| (asked.fact.clone(), asked.optional))
                    .collect();
                assert!(!asked.is_empty(), "the page {topic} asks nothing");
                for (fact, optional) in asked {
                    let empty = optional && number(self.seed ^ turn, (fact.to_string(), "empty")).is_multiple_of(2);
                    let value = (!empty).then(|| self.value(&fact, turn));
                    answers.facts.insert(fact, KnownFact::declared(value, Timestamp::UNIX_EPOCH));
                }
            }
            Page::Check => {}
        }
    }

    /// Goes straight to the end, always doing what comes next.
    fn straight(&self) -> Answers {
        let mut answers = self.begun();
        if self.definition().chosen_role().is_none() {
            self.prefill(&mut answers);
        }
        self.end(&mut answers);
        answers
    }

    fn end(&self, answers: &mut Answers) {
        for _ in 0..200 {
            let next = self.journey(answers).next();
            if next == Page::Check {
                return;
            }
            let before = answers.clone();
            self.fill(answers, &next, 0);
            assert_ne!(before, *answers, "{next} asks for something and takes it");
        }
        panic!("stuck at {} in {self:?}", self.journey(answers).next());
    }
}

fn integer(concept: &Concept, pick: usize) -> i64 {
    let (min, max) = (concept.min.unwrap_or(0), concept.max.unwrap_or(1_000_000));
    min + i64::try_from(pick).unwrap() % (max - min + 1)
}

fn from_register(source: &str, value: Value) -> KnownFact {
    KnownFact {
        source: Some(source.to_owned()),
        confidence: Confidence::Authentic,
        status: Status::Unconfirmed,
        as_of: Some(TODAY),
        ..KnownFact::declared(Some(value), Timestamp::UNIX_EPOCH)
    }
}

fn required(definition: &Definition, answers: &Answers) -> HashSet<FactId> {
    Journey::of(definition, answers, TODAY).required.into_iter().map(|required| required.fact).collect()
}

/// The required facts with their values: what would be handed in.
fn result(world: &World, answers: &Answers) -> BTreeMap<String, Option<Value>> {
    required(world.definition(), answers)
        .into_iter()
        .map(|fact| (fact.to_string(), answers.facts.get(&fact).and_then(|known| known.value.clone())))
        .collect()
}

/// Which register said each required fact; none for what the person declared.
fn sources(world: &World, answers: &Answers) -> BTreeMap<String, Option<String>> {
    let source = |fact: &FactId| answers.facts.get(fact).and_then(|known| known.source.clone());
    required(world.definition(), answers).into_iter().map(|fact| (fact.to_string(), source(&fact))).collect()
}

/// What holds for a journey at any moment.
fn sound(world: &World, answers: &Answers) {
    let journey = world.journey(answers);
    let pages: Vec<&Page> = journey.steps.iter().map(|step| &step.page).collect();
    assert_eq!(pages.last(), Some(&&Page::Check), "the answers are checked at the end");
    assert_eq!(pages.iter().collect::<HashSet<_>>().len(), pages.len(), "no page comes twice: {pages:?}");
    let next = journey.steps.iter().position(|step| step.status == StepStatus::Next).expect("something comes next");
    for (place, step) in journey.steps.iter().enumerate() {
        let expected = match place.cmp(&next) {
            std::cmp::Ordering::Less => StepStatus::Done,
            std::cmp::Ordering::Equal => StepStatus::Next,
            std::cmp::Ordering::Greater => StepStatus::Later,
        };
        assert_eq!(step.status, expected, "{}", step.page);
        assert_eq!(journey.may_visit(&step.page), place <= next, "{}", step.page);
        // A topic that registers should supply has no place among what is to be expected; nobody is on its page yet.
        let Some(progress) = journey.progress(&step.page) else {
            assert_eq!((step.status, answers.who_answered), (StepStatus::Later, false), "{}", step.page);
            continue;
        };
        assert!(step.status == StepStatus::Later || progress.position == place + 1, "{}", step.page);
        assert!(progress.position <= progress.of, "no page is beyond the last one");
        assert!(progress.about || progress.of == pages.len(), "what is said for certain is so");
    }
    expected(world.definition(), answers, &journey);
    let open = |fact: &FactId, optional: bool| match answers.facts.get(fact) {
        None => true,
        Some(known) => known.status == Status::Unconfirmed || known.value.is_none() && !optional,
    };
    let any_open = world.journey(answers).required.iter().any(|r| open(&r.fact, r.optional));
    let who_open = world.definition().chosen_role().is_some() && !answers.who_answered;
    assert_eq!(journey.is_complete(), !any_open && !who_open, "complete is when nothing is open");
}

/// What is shown of what is to come: the steps, or before the registers are asked no topic that they hold as a whole.
fn expected(definition: &Definition, answers: &Answers, journey: &Journey) {
    let next = journey.outlook.iter().filter(|step| step.status == StepStatus::Next);
    assert_eq!(next.map(|step| step.page.clone()).collect::<Vec<_>>(), [journey.next()], "what comes next is shown");
    if definition.chosen_role().is_none() || answers.who_answered {
        assert_eq!(journey.outlook, journey.steps);
        return;
    }
    for step in &journey.outlook {
        let Page::Topic(topic) = &step.page else { continue };
        let held = |fact: &FactId| definition.held.contains_key(fact) && !answers.barred.contains(fact);
        let mut asked = journey.required.iter().filter(|required| required.topic == *topic);
        assert!(asked.any(|required| !held(&required.fact)), "{topic} is asked of nobody");
    }
}

fn worlds() -> impl Strategy<Value = World> {
    (0..DEFINITIONS.len(), any::<u8>(), any::<u8>(), any::<u64>())
        .prop_map(|(definition, services, sources, seed)| World { definition, services, sources, seed })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nobody_gets_stuck_and_nothing_open_is_skipped(world in worlds()) {
        let mut answers = world.begun();
        if world.definition().chosen_role().is_none() {
            world.prefill(&mut answers);
        }
        for _ in 0..200 {
            sound(&world, &answers);
            let next = world.journey(&answers).next();
            if next == Page::Check {
                break;
            }
            world.fill(&mut answers, &next, 0);
        }
        prop_assert!(world.journey(&answers).is_complete(), "{world:?} ends");
    }

    #[test]
    fn moving_about_leads_to_the_same_end(world in worlds(), moves in proptest::collection::vec((any::<u8>(), 0_u64..3), 0..40)) {
        let straight = world.straight();
        let mut answers = world.begun();
        if world.definition().chosen_role().is_none() {
            world.prefill(&mut answers);
        }
        for (choice, turn) in moves {
            let journey = world.journey(&answers);
            let open: Vec<Page> = journey.steps.into_iter().filter(|s| s.status != StepStatus::Later).map(|s| s.page).collect();
            world.fill(&mut answers, &open[usize::from(choice) % open.len()], turn);
            sound(&world, &answers);
        }
        // In the end the person gives the same answers on every page that is there.
        for _ in 0..10 {
            world.end(&mut answers);
            let pages: Vec<Page> = world.journey(&answers).steps.into_iter().map(|step| step.page).collect();
            for page in pages {
                if world.journey(&answers).may_visit(&page) {
                    world.fill(&mut answers, &page, 0);
                }
            }
        }
        prop_assert!(world.journey(&answers).is_complete());
        prop_assert_eq!(result(&world, &answers), result(&world, &straight));
        // Who changed their mind may have declared what the register says when nobody does; their pages differ then.
        if sources(&world, &answers) == sources(&world, &straight) {
            let pages = |answers: &Answers| world.journey(answers).steps.into_iter().map(|s| s.page).collect::<Vec<_>>();
            prop_assert_eq!(pages(&answers), pages(&straight));
        }
    }

    #[test]
    fn a_page_that_is_not_reached_is_closed(world in worlds(), name in "[a-z-]{1,12}") {
        let answers = world.begun();
        let page: Page = name.parse().unwrap();
        let journey = world.journey(&answers);
        if !journey.steps.iter().any(|step| step.page == page) {
            prop_assert!(!journey.may_visit(&page));
            prop_assert!(journey.before(&page).is_none() && journey.progress(&page).is_none());
        }
    }
}

#[test]
fn with_every_register_silent_everything_is_asked() {
    for place in 0..DEFINITIONS.len() {
        let world = World { definition: place, services: u8::MAX, sources: 0, seed: 7 };
        let answers = world.straight();
        assert!(answers.facts.values().all(|known| !known.is_from_register()));
        assert!(required(world.definition(), &answers).iter().all(|fact| answers.facts.contains_key(fact)));
    }
}

#[test]
fn fewer_services_never_ask_for_more() {
    for place in 0..DEFINITIONS.len() {
        let all = World { definition: place, services: u8::MAX, sources: u8::MAX, seed: 11 };
        let whole: BTreeSet<String> = result(&all, &all.straight()).into_keys().collect();
        for service in 0..all.definition().services.len() {
            let one = World { services: 1 << service, ..all };
            let part: BTreeSet<String> = result(&one, &one.straight()).into_keys().collect();
            assert!(part.is_subset(&whole), "{:?}", part.difference(&whole));
        }
    }
}

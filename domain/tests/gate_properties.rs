//! The gate against a second reading of the same conditions, written in another way: as a table of what each right
//! permits, and a list of what a request must be. Requests are near misses of what is right, so that many are allowed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // tests stop at the first surprise

#[path = "gate_properties/scenes.rs"]
mod scenes;
mod support;

use domain::application::{ApplicationStatus, Assurance, Channel, RequestStatus};
use domain::catalogue::{Authorisation, Basis, Bind, Direction, HubFunction, RowState, Service, Source};
use domain::gate::{
    Acting, AtSource, Case, Decision, Encounter, Ended, ForApplication, ForCase, Ground, Held, Holdings, Item, Open,
    Reason, Request, Rights, Said, Tie, decide,
};
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;
use scenes::{item, scene};
use std::collections::BTreeSet;

const TODAY: Date = date(2026, 11, 21);
const CONCEPTS: [&str; 4] = ["person.name", "person.birth.name", "company.name", "person.birth"];
const CAPACITIES: [&str; 2] = ["person", "parent"];
const CHANNELS: [Channel; 4] = [Channel::Web, Channel::Kiosk, Channel::Counter, Channel::Phone];
const LEVELS: [Assurance; 3] = [Assurance::Low, Assurance::Substantial, Assurance::High];
const STATUSES: [ApplicationStatus; 3] =
    [ApplicationStatus::Draft, ApplicationStatus::NeedsYou, ApplicationStatus::Decided];

/// Everything that a decision hangs on.
#[derive(Clone, Debug)]
struct Scene {
    rows: Vec<Authorisation>,
    service: Option<Service>,
    function: Option<HubFunction>,
    source: Source,
    direction: Direction,
    requester: String,
    purpose: String,
    acting: Acting,
    tie: Option<Tie>,
    open: Option<(ApplicationStatus, Vec<String>)>,
    case: Option<(String, String, RequestStatus)>,
    channel: Channel,
    items: Vec<Item>,
    since: Option<Date>,
    said: Said,
    known: AtSource,
    held: Vec<Held>,
    ended: Vec<Ended>,
}

impl Scene {
    fn decide(&self, rows: &[Authorisation]) -> Decision {
        let ground = match self.direction {
            Direction::Pull => Ground::Application(ForApplication {
                service: self.service.as_ref(),
                acting: self.acting,
                tie: self.tie,
                open: self.open.as_ref().map(|(status, services)| Open { status: *status, services }),
                channel: self.channel,
            }),
            Direction::Authority => Ground::Case(ForCase {
                service: self.service.as_ref(),
                tie: self.tie,
                case: self.case.as_ref().map(|(service, authority, status)| Case {
                    service,
                    authority,
                    status: *status,
                }),
            }),
            Direction::Push => Ground::Push(self.function.as_ref()),
            Direction::Hub => Ground::Hub(self.function.as_ref()),
            Direction::Desk => Ground::Desk(self.function.as_ref()),
        };
        let request = Request {
            requester: &self.requester,
            purpose: &self.purpose,
            ground,
            source: &self.source,
            items: &self.items,
            since: self.since,
            said: self.said,
            known_at_source: self.known,
            today: TODAY,
            at: noon(),
        };
        let holdings = Holdings::of(self.held.clone(), self.ended.clone());
        decide(&Rights::of(rows.to_vec()).with_holdings(holdings), &request)
    }
}

fn noon() -> Timestamp {
    "2026-11-21T12:00:00Z".parse().unwrap()
}

// ---- the second reading ----

/// A line of the table of what is permitted: direction, requester, service, purpose, source, capacity, concept.
type Line = (Direction, String, String, String, String, String, String);

/// Every line that the rows permit to this request, each row multiplied out; rows that do not hold now permit nothing.
fn permitted(scene: &Scene) -> BTreeSet<Line> {
    let mut table = BTreeSet::new();
    for row in &scene.rows {
        if faults_of(row, scene).iter().any(|(wrong, _)| *wrong) {
            continue;
        }
        for capacity in &row.capacities {
            for concept in &row.concepts {
                table.insert((
                    row.direction,
                    row.requester.clone(),
                    row.service.clone(),
                    row.purpose.clone(),
                    row.source.clone(),
                    capacity.clone(),
                    concept.clone(),
                ));
            }
        }
    }
    table
}

/// What may be wrong with a row at this moment, the plainest first.
fn faults_of(row: &Authorisation, scene: &Scene) -> Vec<(bool, Reason)> {
    let pull = scene.direction == Direction::Pull;
    let surely = match scene.acting {
        Acting::Person(level) => Some(level),
        Acting::Encounter(encounter) => encounter.identified,
    };
    let begun = row.valid_from <= TODAY;
    let over = matches!(row.valid_to, Some(last) if TODAY > last);
    let reach = row.history_days.map(|days| TODAY - i64::from(days).days());
    let too_old = match (scene.since, reach) {
        (None, _) => false,
        (Some(_), None) => true,
        (Some(day), Some(first)) => day < first,
    };
    vec![
        (row.direction != scene.direction, Reason::WrongDirection),
        (row.approved_by == row.proposed_by, Reason::NotTwoPeople),
        (matches!(row.state, RowState::Withdrawn), Reason::Withdrawn),
        (!begun || over, Reason::OutsidePeriod),
        (pull && row.channels.iter().all(|channel| *channel != scene.channel), Reason::ChannelNotAllowed),
        (pull && surely < Some(row.min_assurance), Reason::AssuranceBelowAuthorisation),
        (row.basis == Basis::ExplicitRequest && !scene.said.explicit_request, Reason::NoRequest),
        (row.basis == Basis::Consent && !scene.said.consent, Reason::NoConsent),
        (too_old, Reason::BeyondHistory),
    ]
}

/// Everything that the service or function says that it needs from this source: capacity and concept.
fn declared(scene: &Scene) -> BTreeSet<(String, String)> {
    let mut pairs = BTreeSet::new();
    if matches!(scene.direction, Direction::Push | Direction::Hub | Direction::Desk) {
        for need in scene.function.iter().flat_map(|function| &function.needs) {
            pairs.extend(need.concepts.iter().map(|concept| (need.capacity.clone(), concept.clone())));
        }
        return pairs;
    }
    if let Some(service) = &scene.service {
        for role in &service.role {
            for requirement in service.requirement.iter().filter(|requirement| requirement.fact.role == role.id) {
                pairs.insert((role.capacity.clone(), [role.kind.as_str(), requirement.fact.path.as_str()].join(".")));
            }
            for list in &scene.source.list {
                if role.bind == (Bind::List { source: scene.source.id.clone(), list: list.id.clone() }) {
                    pairs.extend(list.shows.iter().map(|concept| (list.capacity.clone(), concept.clone())));
                }
            }
        }
    }
    pairs
}

/// All that speaks against the request before any row is looked at, the plainest first.
fn objections(scene: &Scene) -> Vec<(bool, Reason)> {
    let hub = matches!(scene.direction, Direction::Push | Direction::Hub | Direction::Desk);
    let person = scene.direction == Direction::Pull;
    let asker = if hub {
        scene.function.as_ref().map(|f| (f.id.clone(), f.authority.clone(), f.purpose.clone()))
    } else {
        scene.service.as_ref().map(|s| (s.id.clone(), s.authority.clone(), s.purpose.clone()))
    };
    let Some((id, authority, purpose)) = asker else { return vec![(true, Reason::UnknownRequester)] };
    let needed = scene.service.as_ref().map_or(Assurance::Low, |service| service.min_assurance);
    let (unidentified, late, low) = match scene.acting {
        Acting::Person(level) => (false, false, level < needed),
        Acting::Encounter(Encounter { identified, until }) => {
            (identified.is_none(), until <= noon(), identified.is_some_and(|level| level < needed))
        }
    };
    let (closed, other_service, other_authority) = if person {
        let open = scene.open.as_ref().filter(|(status, _)| *status != ApplicationStatus::Decided);
        (open.is_none(), open.is_some_and(|(_, services)| services.iter().all(|service| *service != id)), false)
    } else {
        let done = [RequestStatus::Approved, RequestStatus::Refused, RequestStatus::Blocked];
        let open = scene.case.as_ref().filter(|(.., status)| !done.contains(status));
        (
            open.is_none(),
            open.is_some_and(|(service, ..)| *service != id),
            open.is_some_and(|(_, decides, _)| *decides != scene.requester),
        )
    };
    let declared = declared(scene);
    let beyond = |item: &Item| !declared.contains(&(item.capacity.clone(), item.concept.clone()));
    vec![
        (authority != scene.requester, Reason::NotItsService),
        (person && unidentified, Reason::NotIdentified),
        (person && late, Reason::EncounterOver),
        (person && low, Reason::AssuranceTooLow),
        (!hub && scene.tie.is_none(), Reason::NoRelation),
        (!hub && scene.tie.and_then(|tie| tie.until).is_some_and(|last| last < TODAY), Reason::RepresentationOver),
        (!hub && closed, Reason::NoOpenApplication),
        (!hub && other_service, Reason::OtherService),
        (!hub && other_authority, Reason::NotItsCase),
        (purpose != scene.purpose, Reason::PurposeMismatch),
        (scene.items.is_empty() || scene.items.iter().any(beyond), Reason::BeyondService),
    ]
}

/// What the second reading says: `None` when it is allowed.
fn refusal(scene: &Scene) -> Option<Reason> {
    if let Some((_, reason)) = objections(scene).into_iter().find(|(against, _)| *against) {
        return Some(reason);
    }
    let service = match scene.direction {
        Direction::Pull | Direction::Authority => scene.service.as_ref().unwrap().id.clone(),
        Direction::Push | Direction::Hub | Direction::Desk => scene.function.as_ref().unwrap().id.clone(),
    };
    let table = permitted(scene);
    let mut reasons = Vec::new();
    for item in &scene.items {
        let line = |direction| {
            (
                direction,
                scene.requester.clone(),
                service.clone(),
                scene.purpose.clone(),
                scene.source.id.clone(),
                item.capacity.clone(),
                item.concept.clone(),
            )
        };
        if table.contains(&line(scene.direction)) {
            continue;
        }
        let about = |row: &&Authorisation| {
            row.capacities.contains(&item.capacity)
                && row.concepts.contains(&item.concept)
                && [&row.requester, &row.service, &row.purpose, &row.source]
                    == [&scene.requester, &service, &scene.purpose, &scene.source.id]
        };
        let plainest = |row: &Authorisation| faults_of(row, scene).into_iter().find(|(wrong, _)| *wrong).unwrap().1;
        reasons.push(scene.rows.iter().filter(about).map(plainest).max().unwrap_or(Reason::NotAuthorised));
    }
    let unknown = scene.known == AtSource::Unknown;
    reasons.into_iter().min().or_else(|| not_given(scene)).or(unknown.then_some(Reason::UnknownAtSource))
}

/// Why the register does not give something today, read as a list of what it does give.
fn not_given(scene: &Scene) -> Option<Reason> {
    let over = |end: &&Ended| end.source == scene.source.id && end.from <= TODAY;
    let over: Vec<&Ended> = scene.ended.iter().filter(over).collect();
    if over.iter().any(|end| end.concept.is_none()) {
        return Some(Reason::SourceRetired);
    }
    let mut given: BTreeSet<(String, String)> = BTreeSet::new();
    for row in scene.held.iter().filter(|row| row.source == scene.source.id) {
        let begun = !matches!(row.from, Some(first) if first > TODAY);
        let lasts = !matches!(row.until, Some(last) if last < TODAY);
        let reaches = match (scene.since, row.history_from) {
            (Some(day), Some(first)) => day >= first,
            _ => true,
        };
        let ended = over.iter().any(|end| end.concept.as_ref() == Some(&row.concept));
        if begun && lasts && reaches && !ended {
            given.insert((row.concept.clone(), row.capacity.clone()));
        }
    }
    let lacks = |item: &Item| !given.contains(&(item.concept.clone(), item.capacity.clone()));
    scene.items.iter().any(lacks).then_some(Reason::NotHeld)
}

fn many(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(many(3_000))]

    /// Both readings say the same, down to the reason.
    #[test]
    fn the_gate_decides_as_the_second_reading(scene in scene()) {
        match scene.decide(&scene.rows) {
            Decision::Allowed(_) => prop_assert_eq!(refusal(&scene), None),
            Decision::Refused(reason) => prop_assert_eq!(refusal(&scene), Some(reason)),
        }
    }

    /// What is allowed is allowed by the rows that are named, and by those alone; each of them is needed for something.
    #[test]
    fn allowed_means_by_the_rows_that_are_named(scene in scene()) {
        if let Decision::Allowed(rows) = scene.decide(&scene.rows) {
            let named: Vec<Authorisation> = rows.iter().map(|row| Authorisation::clone(row)).collect();
            prop_assert!(!named.is_empty());
            prop_assert!(scene.decide(&named).is_allowed());
            for row in &named {
                prop_assert!(scene.rows.contains(row));
                prop_assert_eq!(row.direction, scene.direction);
                prop_assert!(row.proposed_by != row.approved_by && row.state == RowState::InForce);
            }
        }
    }

    /// Fewer rows never allow more, and the order of rows changes nothing.
    #[test]
    fn fewer_rows_never_allow_more(scene in scene(), place in any::<prop::sample::Index>()) {
        let whole = scene.decide(&scene.rows);
        let mut turned = scene.rows.clone();
        turned.reverse();
        prop_assert_eq!(whole.is_allowed(), scene.decide(&turned).is_allowed());
        if !scene.rows.is_empty() {
            let mut fewer = scene.rows.clone();
            fewer.remove(place.index(fewer.len()));
            prop_assert!(whole.is_allowed() || !scene.decide(&fewer).is_allowed());
        }
        prop_assert!(!scene.decide(&[]).is_allowed());
    }

    /// Asking for more never turns a refusal into a permission.
    #[test]
    fn asking_for_more_never_helps(scene in scene(), more in item()) {
        let mut greedy = scene.clone();
        greedy.items.push(more);
        let refused = !scene.items.is_empty() && !scene.decide(&scene.rows).is_allowed();
        prop_assert!(!(refused && greedy.decide(&greedy.rows).is_allowed()));
    }
}

/// The scenes are worth something: many are allowed, in every direction, and every reason but the table's own turns up.
#[test]
fn the_scenes_reach_every_reason() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let (mut allowed, mut seen) = (BTreeSet::new(), BTreeSet::new());
    let (mut yes, all) = (0, 12_000);
    for _ in 0..all {
        let scene = scene().new_tree(&mut runner).unwrap().current();
        match scene.decide(&scene.rows) {
            Decision::Allowed(_) => {
                yes += 1;
                allowed.insert(scene.direction);
            }
            Decision::Refused(reason) => {
                seen.insert(reason);
            }
        }
    }
    assert_eq!(allowed.len(), Direction::ALL.len(), "{allowed:?}");
    let missing: Vec<&Reason> = Reason::ALL.iter().filter(|reason| !seen.contains(reason)).collect();
    assert!(missing.is_empty(), "never tried: {missing:?}");
    assert!(yes > all / 10, "{yes} of {all} are allowed");
}

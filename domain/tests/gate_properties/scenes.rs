//! Scenes for the gate: what is right nearly always, so that many are allowed, and one thing or another amiss.

use domain::application::{ApplicationStatus, Assurance, Relation, RequestStatus};
use domain::catalogue::{
    Authorisation, Basis, Bind, Direction, HubFunction, HubKind, Need, Requirement, Role, RowState, Service, Source,
    SourceList,
};
use domain::facts::FactId;
use domain::gate::{Acting, AtSource, Encounter, Ended, Held, Item, Said, Tie};
use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::support::CATALOGUE;
use super::{CAPACITIES, CHANNELS, CONCEPTS, LEVELS, STATUSES, Scene, TODAY, noon};

/// The right value nearly always, else one of the others.
fn mostly<T: Clone + std::fmt::Debug + 'static>(right: T, others: Vec<T>) -> impl Strategy<Value = T> {
    prop_oneof![24 => Just(right), 1 => select(others)]
}

fn words(right: &str, others: &[&str]) -> impl Strategy<Value = String> + use<> {
    mostly(right.to_owned(), others.iter().map(|word| (*word).to_owned()).collect())
}

fn some_of(all: &[&str]) -> impl Strategy<Value = Vec<String>> + use<> {
    let all: Vec<String> = all.iter().map(|word| (*word).to_owned()).collect();
    prop_oneof![4 => Just(all.clone()), 1 => subsequence(all, 0..=2)]
}

fn service() -> impl Strategy<Value = Service> {
    let fact = |role: &str, path: &str| Requirement {
        fact: FactId::new(role, path),
        topic: "any".to_owned(),
        legal_basis: "any".to_owned(),
        optional: false,
        when: None,
    };
    let all: Vec<Requirement> = ["applicant", "mother", "firm"]
        .iter()
        .flat_map(|role| ["name", "birth.name", "birth"].map(|path| fact(role, path)))
        .collect();
    let role = |id: &str, kind: &str, capacity: &str, bind| Role {
        id: id.to_owned(),
        kind: kind.to_owned(),
        capacity: capacity.to_owned(),
        bind,
    };
    let list = Bind::List { source: "register".to_owned(), list: "births".to_owned() };
    let roles = vec![
        role("applicant", "person", "person", Bind::Applicant),
        role("mother", "person", "parent", Bind::Applicant),
        role("firm", "company", "person", list),
    ];
    let requirements = prop_oneof![5 => Just(all.clone()), 1 => subsequence(all, 0..=6)];
    let roles = prop_oneof![9 => Just(roles.clone()), 1 => subsequence(roles, 0..=2)];
    (requirements, roles, mostly(Assurance::Substantial, LEVELS.to_vec())).prop_map(|(requirement, role, level)| {
        Service {
            id: "service".to_owned(),
            authority: "authority".to_owned(),
            purpose: "purpose".to_owned(),
            min_assurance: level,
            requirement,
            role,
            ..CATALOGUE.services["birth-registration"].clone()
        }
    })
}

fn function() -> impl Strategy<Value = HubFunction> {
    (some_of(&CONCEPTS), some_of(&CONCEPTS)).prop_map(|(person, parent)| HubFunction {
        ask: Vec::new(),
        id: "service".to_owned(),
        authority: "authority".to_owned(),
        kind: HubKind::Offer,
        purpose: "purpose".to_owned(),
        legal_basis: "any".to_owned(),
        needs: vec![
            Need { capacity: "person".to_owned(), concepts: person },
            Need { capacity: "parent".to_owned(), concepts: parent },
        ],
    })
}

fn source() -> impl Strategy<Value = Source> {
    (words("register", &["other"]), any::<bool>(), some_of(&CONCEPTS)).prop_map(|(id, lists, shows)| {
        let list = SourceList {
            id: "births".to_owned(),
            capacity: "parent".to_owned(),
            scheme: "any".to_owned(),
            shows,
            related: Vec::new(),
        };
        let list = if lists { vec![list] } else { Vec::new() };
        Source { id, list, ..CATALOGUE.sources["population"].clone() }
    })
}

fn directions() -> impl Strategy<Value = Direction> {
    prop_oneof![4 => Just(Direction::Pull), 2 => Just(Direction::Authority), 1 => Just(Direction::Push), 1 => Just(Direction::Hub)]
}

fn row(direction: Direction) -> impl Strategy<Value = Authorisation> {
    let names = (
        words("authority", &["stranger"]),
        words("service", &["another"]),
        words("purpose", &["statistics"]),
        words("register", &["other"]),
        words("approver", &["proposer"]),
    );
    let days = (
        mostly(date(2026, 1, 1), vec![TODAY, date(2026, 11, 22)]),
        prop_oneof![9 => Just(None), 1 => select(vec![Some(TODAY), Some(date(2026, 11, 20)), Some(date(2027, 1, 1))])],
        prop_oneof![1 => Just(None), 1 => select(vec![Some(0), Some(1), Some(30)])],
        mostly(RowState::InForce, vec![RowState::Withdrawn]),
    );
    let rest = (
        mostly(direction, Direction::ALL.to_vec()),
        some_of(&CAPACITIES),
        some_of(&CONCEPTS),
        prop_oneof![6 => Just(CHANNELS.to_vec()), 1 => subsequence(CHANNELS.to_vec(), 0..=3)],
        prop_oneof![6 => Just(Assurance::Substantial), 1 => select(LEVELS.to_vec())],
        prop_oneof![3 => Just(Basis::ExplicitRequest), 3 => Just(Basis::None), 1 => Just(Basis::Consent)],
    );
    (0..1000_u32, names, days, rest).prop_map(|(number, names, days, rest)| {
        let (requester, service, purpose, source, approved_by) = names;
        let (valid_from, valid_to, history_days, state) = days;
        let (direction, capacities, concepts, channels, min_assurance, basis) = rest;
        Authorisation {
            id: format!("row-{number}"),
            requester,
            direction,
            service,
            purpose,
            legal_basis: "any".to_owned(),
            source,
            capacities,
            concepts,
            channels,
            min_assurance,
            basis,
            history_days,
            valid_from,
            valid_to,
            state,
            proposed_by: "proposer".to_owned(),
            approved_by,
            decision: "any".to_owned(),
        }
    })
}

pub(super) fn item() -> impl Strategy<Value = Item> {
    (select(CONCEPTS.to_vec()), select(CAPACITIES.to_vec()))
        .prop_map(|(concept, capacity)| Item { concept: concept.to_owned(), capacity: capacity.to_owned() })
}

fn acting() -> impl Strategy<Value = Acting> {
    let minutes = mostly(10_i64, vec![0, 1, -1]);
    let encounter = (prop_oneof![9 => select(LEVELS.to_vec()).prop_map(Some), 1 => Just(None)], minutes).prop_map(
        |(identified, minutes)| Acting::Encounter(Encounter { identified, until: noon() + minutes.minutes() }),
    );
    let level = prop_oneof![6 => Just(Assurance::High), 6 => Just(Assurance::Substantial), 1 => Just(Assurance::Low)];
    prop_oneof![3 => level.prop_map(Acting::Person), 1 => encounter]
}

fn tie() -> impl Strategy<Value = Option<Tie>> {
    let until = prop_oneof![12 => Just(None), 1 => select(vec![Some(TODAY), Some(date(2026, 11, 20))])];
    let relation = select(vec![Relation::Same, Relation::ProvenByRegister, Relation::Represents]);
    let tie = (relation, until).prop_map(|(relation, until)| Some(Tie { relation, until }));
    prop_oneof![24 => tie, 1 => Just(None)]
}

fn open() -> impl Strategy<Value = Option<(ApplicationStatus, Vec<String>)>> {
    let services = mostly(
        vec!["another".to_owned(), "service".to_owned()],
        vec![vec![], vec!["another".to_owned()], vec!["service".to_owned()]],
    );
    let open = (mostly(ApplicationStatus::Draft, STATUSES.to_vec()), services).prop_map(Some);
    prop_oneof![24 => open, 1 => Just(None)]
}

fn case() -> impl Strategy<Value = Option<(String, String, RequestStatus)>> {
    let status = mostly(RequestStatus::InProgress, RequestStatus::ALL.to_vec());
    let case = (words("service", &["another"]), words("authority", &["stranger"]), status).prop_map(Some);
    prop_oneof![24 => case, 1 => Just(None)]
}

/// What two registers hold, nearly everything and nearly always.
fn held() -> impl Strategy<Value = Vec<Held>> {
    let days = vec![Some(date(2026, 11, 20)), Some(TODAY), Some(date(2026, 11, 22))];
    let one = (mostly(true, vec![false]), mostly(None, days.clone()), mostly(None, days.clone()), mostly(None, days));
    prop::collection::vec(one, CONCEPTS.len() * CAPACITIES.len()).prop_map(|all| {
        let places = CONCEPTS.iter().flat_map(|concept| CAPACITIES.iter().map(move |capacity| (concept, capacity)));
        let mut rows = Vec::new();
        for ((concept, capacity), (there, from, until, history_from)) in places.zip(all) {
            for source in ["register", "other"].into_iter().filter(|_| there) {
                let (concept, capacity) = ((*concept).to_owned(), (*capacity).to_owned());
                rows.push(Held { source: source.to_owned(), concept, capacity, from, until, history_from });
            }
        }
        rows
    })
}

fn ended() -> impl Strategy<Value = Vec<Ended>> {
    let what =
        prop_oneof![1 => Just(None), 2 => select(CONCEPTS.to_vec()).prop_map(|concept| Some(concept.to_owned()))];
    let end = (words("register", &["other"]), what, select(vec![TODAY, date(2026, 11, 20), date(2026, 11, 22)]))
        .prop_map(|(source, concept, from)| Ended { source, concept, from });
    prop_oneof![9 => Just(Vec::new()), 1 => end.prop_map(|end| vec![end])]
}

pub(super) fn scene() -> impl Strategy<Value = Scene> {
    directions().prop_flat_map(|direction| {
        let askers = (
            prop_oneof![30 => service().prop_map(Some), 1 => Just(None)],
            prop_oneof![30 => function().prop_map(Some), 1 => Just(None)],
            source(),
            words("authority", &["stranger"]),
            words("purpose", &["statistics"]),
        );
        let ground = (acting(), tie(), open(), case(), select(CHANNELS.to_vec()));
        let asked = (
            prop::collection::vec(item(), 0..=3),
            prop_oneof![9 => Just(None), 1 => select(vec![TODAY, date(2026, 11, 20), date(2026, 10, 22)]).prop_map(Some)],
            mostly(true, vec![false]),
            any::<bool>(),
            mostly(AtSource::Perhaps, vec![AtSource::Known, AtSource::Unknown]),
        );
        let rows = prop::collection::vec(row(direction), 0..=5);
        let table = (held(), ended());
        (rows, askers, ground, asked, table).prop_map(move |(mut rows, askers, ground, asked, (held, ended))| {
            let (service, function, source, requester, purpose) = askers;
            let (acting, tie, open, case, channel) = ground;
            let (items, since, explicit_request, consent, known) = asked;
            // Ids are unique, as in the table.
            rows.sort_by(|a, b| a.id.cmp(&b.id));
            rows.dedup_by(|a, b| a.id == b.id);
            let said = Said { explicit_request, consent };
            Scene {
                rows, service, function, source, direction, requester, purpose, acting, tie, open, case, channel, items,
                since, said, known, held, ended,
            }
        })
    })
}

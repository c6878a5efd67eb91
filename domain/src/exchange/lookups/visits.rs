//! Look-ups as visits: a family that comes together is one, and so is somebody who is looked up twice in a day.

use jiff::civil::{Date, DateTime};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use uuid::Uuid;

use super::{Look, Mark, Tie};

/// How soon the right number follows after a slip of the finger, in seconds.
const SLIP_SECONDS: i64 = 120;

/// What a member of staff looked up of one household on one day, or one number that nobody has.
#[derive(Clone, Debug)]
pub(super) struct Visit<'a> {
    pub(super) staff: &'a str,
    pub(super) workplace: &'a str,
    pub(super) at: DateTime,
    pub(super) exchange: Uuid,
    /// Who was looked up first.
    pub(super) person: Mark,
    /// The household; the person where it is not known.
    pub(super) household: Mark,
    pub(super) found: bool,
    /// An application of somebody of the household was opened that day at that workplace; or, of a number that nobody
    /// has, the right one followed at once and had such an application.
    pub(super) case: bool,
    /// The same member of staff opened it.
    pub(super) own_case: bool,
    pub(super) family: Option<Mark>,
    pub(super) street: Option<Mark>,
    pub(super) tie: Tie,
    pub(super) namesake: bool,
    pub(super) near: bool,
    pub(super) protected: bool,
    pub(super) outside: u32,
}

impl Visit<'_> {
    pub(super) fn day(&self) -> Date {
        self.at.date()
    }

    /// Somebody was seen, and nothing was done for them.
    pub(super) fn is_idle(&self) -> bool {
        self.found && !self.case
    }
}

/// The visits, in the order in which they began.
pub(super) fn visits(looks: &[Look]) -> Vec<Visit<'_>> {
    let served: HashSet<(&str, Date, Mark)> = looks.iter().filter(|look| look.case).map(served_key).collect();
    let mut order: Vec<&Look> = looks.iter().collect();
    order.sort_by_key(|look| look.at);
    let slips = slips(&order, &served);
    let mut all: Vec<Visit<'_>> = Vec::new();
    // One's own record is a visit of its own: it hides nobody with whom one lives.
    let mut known: HashMap<(&str, Date, Mark, bool), usize> = HashMap::new();
    for look in order {
        let key = (look.staff.as_str(), look.at.date(), household(look), look.tie == Tie::Own);
        match known.get(&key).and_then(|place| all.get_mut(*place)) {
            Some(visit) => join(visit, look),
            None => {
                known.insert(key, all.len());
                let case = served.contains(&served_key(look)) || slips.contains(&look.exchange);
                all.push(begin(look, case));
            }
        }
    }
    all
}

fn household(look: &Look) -> Mark {
    look.household.unwrap_or(look.person)
}

fn served_key(look: &Look) -> (&str, Date, Mark) {
    (look.workplace.as_str(), look.at.date(), household(look))
}

fn begin(look: &Look, case: bool) -> Visit<'_> {
    Visit {
        staff: &look.staff,
        workplace: &look.workplace,
        at: look.at,
        exchange: look.exchange,
        person: look.person,
        household: household(look),
        found: look.found,
        case,
        own_case: look.case,
        family: look.family,
        street: look.street,
        tie: look.tie,
        namesake: look.namesake,
        near: look.near,
        protected: look.protected,
        outside: look.outside,
    }
}

/// Somebody else of the household, or the same person again.
fn join(visit: &mut Visit<'_>, look: &Look) {
    if look.tie != Tie::None && visit.tie == Tie::None {
        visit.tie = look.tie;
    }
    visit.own_case |= look.case;
    visit.protected |= look.protected;
    visit.outside = visit.outside.max(look.outside);
}

/// Numbers that nobody has, typed shortly before one who was then served.
fn slips(order: &[&Look], served: &HashSet<(&str, Date, Mark)>) -> HashSet<Uuid> {
    let mut next: BTreeMap<&str, Option<DateTime>> = BTreeMap::new();
    let mut slips = HashSet::new();
    for look in order.iter().rev() {
        let then = next.entry(look.staff.as_str()).or_default();
        if look.found {
            *then = served.contains(&served_key(look)).then_some(look.at);
        } else if then.is_some_and(|then| (then.duration_since(look.at)).as_secs() <= SLIP_SECONDS) {
            slips.insert(look.exchange);
        }
    }
    slips
}

/// The days of some visits, each once.
pub(super) fn days(visits: &[Visit<'_>]) -> BTreeSet<Date> {
    visits.iter().map(Visit::day).collect()
}

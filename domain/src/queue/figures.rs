//! What was measured: waits, services, and who left or did not come, by anything that tickets can be grouped by.

use jiff::SignedDuration;
use std::collections::BTreeMap;

use super::estimate::median;
use super::state::TicketState;

/// What one ticket tells. Nothing about a person, and nothing about who served them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    /// The centre.
    pub centre: String,
    /// The kind.
    pub kind: String,
    /// The hour of the day in which it was taken.
    pub hour: i8,
    /// What became of it.
    pub state: TicketState,
    /// How long the person waited until they were called for the first time.
    pub waited: Option<SignedDuration>,
    /// How long they were served.
    pub served: Option<SignedDuration>,
}

/// The figures of a group of tickets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// Tickets taken.
    pub taken: usize,
    /// Services that came to their end.
    pub finished: usize,
    /// People who left the line.
    pub abandoned: usize,
    /// People who were called and did not come.
    pub no_shows: usize,
    /// Tickets that nobody called before the day was over.
    pub expired: usize,
    /// Still in the line or at a counter.
    pub open: usize,
    /// Half of those who were called waited no longer than this.
    pub wait_median: Option<SignedDuration>,
    /// Nine of ten waited no longer than this.
    pub wait_ninth: Option<SignedDuration>,
    /// Half of the services took no longer than this.
    pub service_median: Option<SignedDuration>,
}

/// The figures of tickets, grouped.
pub fn figures_by<K: Ord>(tickets: &[Measured], key: impl Fn(&Measured) -> K) -> BTreeMap<K, Figure> {
    let mut groups: BTreeMap<K, Vec<&Measured>> = BTreeMap::new();
    for ticket in tickets {
        groups.entry(key(ticket)).or_default().push(ticket);
    }
    groups.into_iter().map(|(key, group)| (key, figure(&group))).collect()
}

fn figure(group: &[&Measured]) -> Figure {
    let count = |wanted: TicketState| group.iter().filter(|ticket| ticket.state == wanted).count();
    let mut waits: Vec<SignedDuration> = group.iter().filter_map(|ticket| ticket.waited).collect();
    waits.sort_unstable();
    let services: Vec<SignedDuration> = group.iter().filter_map(|ticket| ticket.served).collect();
    Figure {
        taken: group.len(),
        finished: count(TicketState::Finished),
        abandoned: count(TicketState::Abandoned),
        no_shows: count(TicketState::NoShow),
        expired: count(TicketState::Expired),
        open: group.iter().filter(|ticket| !ticket.state.is_final()).count(),
        wait_median: median(&waits),
        // The nearest rank: the smallest wait that nine of ten did not exceed.
        wait_ninth: (waits.len() * 9).div_ceil(10).checked_sub(1).and_then(|rank| waits.get(rank)).copied(),
        service_median: median(&services),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticket(kind: &str, state: TicketState, waited: Option<i64>, served: Option<i64>) -> Measured {
        Measured {
            centre: "c".to_owned(),
            kind: kind.to_owned(),
            hour: 9,
            state,
            waited: waited.map(SignedDuration::from_mins),
            served: served.map(SignedDuration::from_mins),
        }
    }

    #[test]
    fn every_ticket_is_counted_once_in_its_group() {
        let mut all: Vec<Measured> =
            (1..=10).map(|minutes| ticket("a", TicketState::Finished, Some(minutes), Some(5))).collect();
        all.push(ticket("a", TicketState::Abandoned, None, None));
        all.push(ticket("b", TicketState::NoShow, Some(3), None));
        all.push(ticket("b", TicketState::Waiting, None, None));
        all.push(ticket("b", TicketState::Expired, None, None));
        let figures = figures_by(&all, |ticket| ticket.kind.clone());
        let (a, b) = (&figures["a"], &figures["b"]);
        assert_eq!((a.taken, a.finished, a.abandoned), (11, 10, 1));
        assert_eq!((b.taken, b.no_shows, b.open, b.expired), (3, 1, 1, 1));
        assert_eq!(a.wait_median, Some(SignedDuration::from_secs(330)));
        assert_eq!(a.wait_ninth, Some(SignedDuration::from_mins(9)));
        assert_eq!(a.service_median, Some(SignedDuration::from_mins(5)));
        assert_eq!(b.service_median, None);
        for figure in figures.values() {
            let sum = figure.finished + figure.abandoned + figure.no_shows + figure.expired + figure.open;
            assert_eq!(sum, figure.taken);
        }
    }
}

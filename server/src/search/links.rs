//! What belongs together lends to each other: who finds a service is helped by the life event around it, and the other
//! way round.

use domain::catalogue::Catalogue;
use std::collections::HashMap;

/// What a service lends to its life events and to its authority.
const TO_EVENT: f32 = 0.5;
const TO_AUTHORITY: f32 = 0.25;
/// What a life event and an authority lend to their services.
const OF_EVENT: f32 = 0.35;
const OF_AUTHORITY: f32 = 0.25;
/// An authority that fits as well as a service stands behind it: people come for what they need, not for an office.
const AUTHORITY: f32 = 0.75;

/// To which paths each path lends which share of its score.
#[derive(Default)]
pub(super) struct Links(HashMap<String, Vec<(String, f32)>>);

impl Links {
    pub(super) fn of(catalogue: &Catalogue) -> Self {
        let mut links = Self::default();
        for service in catalogue.services.values() {
            let path = format!("services/{}", service.id);
            links.both((&path, &format!("authorities/{}", service.authority)), (TO_AUTHORITY, OF_AUTHORITY));
        }
        for event in &catalogue.life_events {
            for service in &event.services {
                let paths = (format!("services/{service}"), format!("life-events/{}", event.id));
                links.both((&paths.0, &paths.1), (TO_EVENT, OF_EVENT));
            }
        }
        links
    }

    fn both(&mut self, (service, around): (&str, &str), (to, of): (f32, f32)) {
        self.0.entry(service.to_owned()).or_default().push((around.to_owned(), to));
        self.0.entry(around.to_owned()).or_default().push((service.to_owned(), of));
    }

    /// The scores with what is lent, best first; in the order of the paths where they are equal.
    pub(super) fn lend(&self, found: Vec<(String, f32)>) -> Vec<(String, f32)> {
        let weigh = |(path, score): (String, f32)| {
            let weight = if path.starts_with("authorities/") { AUTHORITY } else { 1.0 };
            (path, score * weight)
        };
        let own: HashMap<String, f32> = found.into_iter().map(weigh).collect();
        let mut lent: HashMap<&str, f32> = HashMap::new();
        for (path, score) in &own {
            for (to, share) in self.0.get(path).into_iter().flatten() {
                let best = lent.entry(to).or_default();
                *best = best.max(score * share);
            }
        }
        let mut all: HashMap<String, f32> = own.clone();
        for (path, score) in lent {
            *all.entry(path.to_owned()).or_default() += score;
        }
        let mut all: Vec<(String, f32)> = all.into_iter().collect();
        all.sort_by(|(a, one), (b, other)| other.total_cmp(one).then_with(|| a.cmp(b)));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_life_event_comes_with_its_service() {
        let mut links = Links::default();
        links.both(("services/a", "life-events/b"), (TO_EVENT, OF_EVENT));
        let found = links.lend(vec![("services/a".to_owned(), 10.0), ("services/c".to_owned(), 4.0)]);
        let paths: Vec<&str> = found.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["services/a", "life-events/b", "services/c"]);
    }
}

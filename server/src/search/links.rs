//! What belongs together lends to each other: who finds a service is helped by the life event around it, and the other
//! way round.

use domain::catalogue::Catalogue;

use super::paths::Paths;

/// What a service lends to its life events and to its authority.
const TO_EVENT: f32 = 0.5;
const TO_AUTHORITY: f32 = 0.25;
/// What a life event and an authority lend to their services.
const OF_EVENT: f32 = 0.35;
const OF_AUTHORITY: f32 = 0.25;
/// An authority that fits as well as a service stands behind it: people come for what they need, not for an office.
const AUTHORITY: f32 = 0.75;

/// To which places each place lends which share of its score, and what its own score counts.
pub(super) struct Links {
    to: Vec<Vec<(usize, f32)>>,
    weight: Vec<f32>,
}

impl Links {
    pub(super) fn of(catalogue: &Catalogue, paths: &Paths) -> Self {
        let mut links = Self::none(paths);
        for service in catalogue.services.values() {
            let path = format!("services/{}", service.id);
            links.both(paths, (&path, &format!("authorities/{}", service.authority)), (TO_AUTHORITY, OF_AUTHORITY));
        }
        for event in &catalogue.life_events {
            let around = format!("life-events/{}", event.id);
            for service in &event.services {
                links.both(paths, (&format!("services/{service}"), &around), (TO_EVENT, OF_EVENT));
            }
        }
        links
    }

    fn none(paths: &Paths) -> Self {
        let weight = |place| if paths.path(place).starts_with("authorities/") { AUTHORITY } else { 1.0 };
        Self { to: vec![Vec::new(); paths.len()], weight: (0..paths.len()).map(weight).collect() }
    }

    fn both(&mut self, paths: &Paths, (service, around): (&str, &str), (to, of): (f32, f32)) {
        let (Some(service), Some(around)) = (paths.place(service), paths.place(around)) else { return };
        for (from, to, share) in [(service, around, to), (around, service, of)] {
            if let Some(links) = self.to.get_mut(from) {
                links.push((to, share));
            }
        }
    }

    /// The scores by place with what is lent; zero where nothing was found.
    pub(super) fn lend(&self, mut own: Vec<f32>) -> Vec<f32> {
        own.iter_mut().zip(&self.weight).for_each(|(score, weight)| *score *= weight);
        let mut lent = vec![0.0_f32; own.len()];
        for (score, links) in own.iter().zip(&self.to).filter(|(score, _)| **score > 0.0) {
            for (to, share) in links {
                if let Some(best) = lent.get_mut(*to) {
                    *best = best.max(score * share);
                }
            }
        }
        own.iter().zip(lent).map(|(score, lent)| score + lent).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_life_event_comes_with_its_service() {
        let all = ["services/a", "life-events/b", "services/c", "authorities/d"];
        let paths = Paths::of(all.iter().map(|path| (*path).to_owned()));
        let mut links = Links::none(&paths);
        links.both(&paths, ("services/a", "life-events/b"), (TO_EVENT, OF_EVENT));
        let mut own = vec![0.0; paths.len()];
        for (path, score) in [("services/a", 10.0), ("services/c", 4.0), ("authorities/d", 4.0)] {
            own[paths.place(path).unwrap()] = score;
        }
        let scores = links.lend(own);
        assert_eq!(all.map(|path| scores[paths.place(path).unwrap()]), [10.0, 5.0, 4.0, 3.0]);
    }
}

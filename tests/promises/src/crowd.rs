//! People who use the portal at the same time, and the reckoning afterwards: is everything there, and once?

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::Fault;
use crate::country::{self, PEOPLE};
use crate::ledger::{Entry, Ledger};
use crate::person::Person;
use crate::site::{Site, chance};
use crate::walk::{Applicant, CHANGING, CHANGING_PAGE};

/// How long what was handed in may take to its back office: a claim of a portal that was killed runs out after two
/// minutes.
const DELIVERED: Duration = Duration::from_secs(300);
/// How many applications a page of somebody's own lists.
const LISTED: usize = 200;

/// A crowd at work.
pub(crate) struct Crowd {
    /// What was acknowledged to it.
    pub(crate) ledger: Arc<Ledger>,
    people: Vec<Person>,
    stop: watch::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
}

impl Crowd {
    /// Signs people in and has them apply.
    pub(crate) async fn start(site: &Site, count: usize, seed: u64) -> Result<Self, Fault> {
        let ledger = Arc::new(Ledger::default());
        let (stop, stopped) = watch::channel(false);
        let (mut people, mut tasks) = (Vec::new(), Vec::new());
        for (place, id) in PEOPLE.iter().take(count).enumerate() {
            let person = Person::new(&site.portal.url, "en", id)?;
            person.sign_in_for("my", "/my").await?;
            people.push(person.clone());
            let applicant = Applicant {
                person,
                ledger: Arc::clone(&ledger),
                chance: chance(seed, &format!("applicant {place}")),
                stop: stopped.clone(),
                drafts: 30,
                cut_off: false,
            };
            tasks.push(tokio::spawn(applicant.run()));
        }
        Ok(Self { ledger, people, stop, tasks })
    }

    /// Has everybody stop.
    pub(crate) async fn rest(&mut self) {
        let _ = self.stop.send(true);
        for task in self.tasks.drain(..) {
            let _ = task.await;
        }
    }

    /// Looks at everything that was acknowledged: it is there, and once, in the portal and at the back offices.
    pub(crate) async fn reckon(&self, site: &Site) -> Result<(), Fault> {
        self.reckon_portal().await?;
        let handed_in = self.references();
        let begun = Instant::now();
        loop {
            let there: BTreeSet<String> =
                country::cases(site.folder())?.into_values().map(|case| case.reference).collect();
            let missing = handed_in.keys().filter(|reference| !there.contains(*reference)).count();
            if missing == 0 {
                break;
            }
            if begun.elapsed() > DELIVERED {
                handed_in.keys().filter(|reference| !there.contains(*reference)).for_each(|reference| {
                    self.ledger.lost(format!("{reference} never came to its back office"));
                });
                break;
            }
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
        self.look_at_offices(site, &handed_in)
    }

    /// The same, looking at the portal alone.
    pub(crate) async fn reckon_portal(&self) -> Result<(), Fault> {
        for person in &self.people {
            self.look_at_own(person).await?;
        }
        Ok(())
    }

    fn references(&self) -> BTreeMap<String, Entry> {
        let entries = self.ledger.entries().into_iter();
        entries.filter_map(|entry| Some((entry.reference.clone()?, entry))).collect()
    }

    /// What somebody's own pages say about each of their applications.
    async fn look_at_own(&self, person: &Person) -> Result<(), Fault> {
        let mut known = BTreeSet::new();
        let mut unsure = 0;
        for (place, entry) in self.ledger.entries().into_iter().enumerate().filter(|(_, one)| one.person == person.id) {
            let Some(id) = &entry.application else {
                unsure += 1;
                continue;
            };
            known.insert(id.clone());
            self.look_at(person, place, &entry, id).await?;
        }
        let page = person.get("my").await?;
        let listed: BTreeSet<String> = page
            .attributes("main a", "href")?
            .iter()
            .filter_map(|href| href.split("/applications/").nth(1)?.get(..36).map(str::to_owned))
            .filter(|id| !id.contains('/'))
            .collect();
        let strange = listed.difference(&known).count();
        if strange > unsure {
            self.ledger.doubled(format!("{strange} applications of {} that nobody began", person.id));
        }
        if known.len() + unsure < LISTED {
            known.difference(&listed).for_each(|id| self.ledger.lost(format!("application {id} is in no list")));
        }
        Ok(())
    }

    async fn look_at(&self, person: &Person, place: usize, entry: &Entry, id: &str) -> Result<(), Fault> {
        if entry.submitted {
            let page = person.get(&format!("applications/{id}/confirmation")).await?;
            match (page.text("#reference")?, &entry.reference) {
                (Some(reference), _) => self.ledger.referred(place, &reference),
                (None, Some(reference)) => self.ledger.lost(format!("{reference} is no more")),
                (None, None) => {}
            }
            return Ok(());
        }
        let page = person.get(&format!("applications/{id}/{CHANGING_PAGE}")).await?;
        let holds = page.value(CHANGING)?.unwrap_or_default();
        if !page.status.is_success() || !entry.may_hold(&holds) {
            let after = format!("{} acknowledged of {} saves", entry.acknowledged, entry.sent.len());
            self.ledger.lost(format!("draft {place} ({}) holds `{holds}` after {after}", page.status));
        }
        Ok(())
    }

    /// One case for each service request, with the answers that were acknowledged last.
    fn look_at_offices(&self, site: &Site, handed_in: &BTreeMap<String, Entry>) -> Result<(), Fault> {
        let mut seen: BTreeMap<(String, String), u32> = BTreeMap::new();
        for case in country::cases(site.folder())?.into_values() {
            match handed_in.get(&case.reference) {
                None => self.ledger.doubled(format!("{} was never asked for", case.reference)),
                Some(entry) => {
                    let told = case.facts.get(CHANGING).map(String::as_str).unwrap_or_default();
                    if !entry.may_hold(told) {
                        self.ledger.lost(format!("{} was delivered with `{told}`", case.reference));
                    }
                }
            }
            *seen.entry((case.reference, case.service)).or_default() += 1;
        }
        for ((reference, service), times) in seen.into_iter().filter(|(_, times)| *times > 1) {
            self.ledger.doubled(format!("{reference}: {times} cases of {service}"));
        }
        Ok(())
    }
}

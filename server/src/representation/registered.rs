//! For whom a register says that somebody may act: their children who are minors, and their wards.

use domain::application::SubjectId;
use domain::catalogue::{Country, HubFunction, Source, SourceList};
use domain::facts::Value;
use domain::journey::{Candidate, SourceOutcome};
use domain::representation::{RepresentationKind, last_day_as_minor};
use jiff::civil::Date;
use std::collections::BTreeMap;

use super::{Coming, NotActing, REPRESENT, Representations};
use crate::exchange::{HubLook, SetOff};
use crate::storage::{Identity, Registered};

/// The scheme by which persons are told apart.
const NATIONAL_ID: &str = "national_id";
/// Under which relation a register names a guardian; every other one is a parent's.
const GUARDIAN: &str = "guardian";
/// Until when a guardianship runs, in the words of the dictionary.
const GUARDIANSHIP_END: &str = "guardianship_end";
impl Representations {
    /// Asks the register for whom somebody may act, and takes over what it says. What it does not say any more ends.
    ///
    /// # Errors
    /// [`NotActing::LogUnavailable`]; that the register gives nothing is an outcome.
    pub async fn find(&self, by: &Coming<'_>) -> Result<SourceOutcome, NotActing> {
        let Some((function, source, list)) = self.list() else { return Ok(SourceOutcome::NotAllowed) };
        let national_id = self.store.person(by.person).await?.identity.national_id;
        let subject = SubjectId { scheme: NATIONAL_ID.to_owned(), id: national_id.clone() };
        let look = HubLook {
            function,
            set_off: match by.hand {
                Some(hand) => SetOff::Staff(hand),
                None => SetOff::Person { person: by.person, channel: by.channel, assurance: by.assurance },
            },
            source,
            subject: &subject,
            role: "person",
            capacity: &list.capacity,
            concepts: &list.shows,
        };
        let found = self.exchange.hub_list(&look, list).await;
        match found.outcome {
            SourceOutcome::LogUnavailable => return Err(NotActing::LogUnavailable),
            // Who is not known there has neither child nor ward there.
            SourceOutcome::Answered | SourceOutcome::UnknownThere => {}
            outcome => return Ok(outcome),
        }
        let (today, now) = (self.clock.today(), self.clock.now());
        let mut registered = Vec::with_capacity(found.content.len());
        for candidate in &found.content {
            let Some((kind, until)) = right(candidate, &subject, today) else { continue };
            let identity = Identity {
                national_id: candidate.subject.id.clone(),
                names: names(&self.catalogue.country, candidate),
            };
            // Whose name the register does not tell is nobody who could be chosen.
            if identity.names.is_empty() {
                continue;
            }
            // What they are called is kept as their own register, or their own sign-in, has it.
            let person = match self.store.known_by(&identity.national_id).await? {
                Some(person) => person,
                None => self.store.recognise(&identity, now).await?,
            };
            registered.push(Registered { person, kind, until });
        }
        self.store.take_registered((by.person, &national_id), &registered, now).await?;
        Ok(SourceOutcome::Answered)
    }

    /// The function, and the list that it asks for: of people, in a capacity that it says it needs.
    fn list(&self) -> Option<(&HubFunction, &Source, &SourceList)> {
        let function = self.catalogue.hub_functions.get(REPRESENT)?;
        let wanted = |list: &&SourceList| {
            list.scheme == NATIONAL_ID && list.shows.iter().all(|concept| function.declares(concept, &list.capacity))
        };
        let mut sources = self.catalogue.sources.values();
        sources.find_map(|source| Some((function, source, source.list.iter().find(wanted)?)))
    }
}

/// As what and until when somebody may act for a person of the list; `None` for children of age and guardianships that
/// are over. Whom a court gave a guardian, for them the guardian acts and nobody else.
fn right(candidate: &Candidate, subject: &SubjectId, today: Date) -> Option<(RepresentationKind, Date)> {
    let guardian = candidate.related.get(GUARDIAN).zip(date(candidate, GUARDIANSHIP_END));
    match guardian.filter(|(_, until)| *until >= today) {
        Some((guardian, until)) => (guardian == subject).then_some((RepresentationKind::Guardian, until)),
        None => {
            let parents = candidate.related.iter().filter(|(relation, _)| *relation != GUARDIAN);
            let is_parent = parents.into_iter().any(|(_, id)| id == subject);
            let until = last_day_as_minor(date(candidate, "birth_date")?, today)?;
            is_parent.then_some((RepresentationKind::Parent, until))
        }
    }
}

fn date(candidate: &Candidate, path: &str) -> Option<Date> {
    match candidate.shows.get(path) {
        Some(Value::Date(date)) => Some(*date),
        _ => None,
    }
}

fn names(country: &Country, candidate: &Candidate) -> BTreeMap<String, String> {
    let part = |path: &str| match candidate.shows.get(path) {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    };
    country.names_of(part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn subject(id: &str) -> SubjectId {
        SubjectId { scheme: NATIONAL_ID.to_owned(), id: id.to_owned() }
    }

    fn candidate(relation: &str, dates: &[(&str, Date)]) -> Candidate {
        Candidate {
            subject: subject("2"),
            shows: dates.iter().map(|(path, date)| ((*path).to_owned(), Value::Date(*date))).collect(),
            related: BTreeMap::from([("father".to_owned(), subject("9")), (relation.to_owned(), subject("1"))]),
        }
    }

    #[test]
    fn a_parent_acts_for_a_minor_and_a_guardian_as_long_as_the_court_says() {
        let today = date(2026, 11, 22);
        let of = |relation: &str, dates: &[(&str, Date)]| right(&candidate(relation, dates), &subject("1"), today);
        let born = ("birth_date", date(2015, 5, 1));
        assert_eq!(of("mother", &[born]), Some((RepresentationKind::Parent, date(2033, 4, 30))));
        assert_eq!(of("mother", &[("birth_date", date(2008, 11, 22))]), None, "of age today");
        assert_eq!(of("mother", &[]), None, "without a day of birth nobody is a minor");
        let end = ("guardianship_end", date(2027, 1, 1));
        assert_eq!(of("guardian", &[born, end]), Some((RepresentationKind::Guardian, date(2027, 1, 1))));
        assert_eq!(of("guardian", &[born, ("guardianship_end", date(2026, 11, 21))]), None, "over");
        assert_eq!(of("guardian", &[born]), None, "without an end nobody says that it still holds");
        let grown = ("birth_date", date(1990, 1, 1));
        assert_eq!(of("guardian", &[grown, end]), Some((RepresentationKind::Guardian, date(2027, 1, 1))), "of any age");
        let father = |dates: &[(&str, Date)]| right(&candidate("guardian", dates), &subject("9"), today);
        assert_eq!(father(&[born, end]), None, "a parent whose child has a guardian");
        assert_eq!(
            father(&[born, ("guardianship_end", date(2026, 1, 1))]).map(|(kind, _)| kind),
            Some(RepresentationKind::Parent)
        );
        assert_eq!(right(&candidate("mother", &[born]), &subject("7"), today), None, "somebody else's child");
    }
}

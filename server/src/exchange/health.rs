//! Looking after the registers in the background, without asking about anybody.

use domain::catalogue::Source;
use futures::future::join_all;
use jiff::civil::Date;
use std::time::Duration;
use tokio::sync::watch;

use super::adapters::{Failure, Health};
use super::line::Line;
use super::{Exchange, Register, Through};

/// Between two looks at one register lies at least this much, however many calls fail.
const AT_LEAST: Duration = Duration::from_secs(1);

/// How a source was found.
#[derive(Clone, Debug)]
pub struct Checkup {
    /// The source's id.
    pub source: String,
    /// Its adapter kind; `hub` for a hub.
    pub kind: String,
    /// The hub behind which it is.
    pub via: Option<String>,
    /// What was found out; `None` when it has no address.
    pub health: Option<Result<Health, Failure>>,
    /// What does not fit, with what to do.
    pub findings: Vec<String>,
}

impl Exchange {
    /// Looks after every register again and again, until it is told to stop; never, where the pace is zero.
    pub async fn watch_health(self, every: Duration, mut stop: watch::Receiver<bool>) {
        if every.is_zero() {
            return;
        }
        let all = join_all(self.registers.iter().map(|(id, register)| look_after(id, register, every)));
        let hubs = self.hubs();
        let hubs = join_all(hubs.iter().map(|hub| look_after(&hub.id, *hub, every)));
        tokio::select! {
            _ = all => {}
            _ = hubs => {}
            _ = stop.changed() => {}
        }
    }

    /// Looks at every hub and every source of the catalogue once, side by side.
    pub async fn check_up(&self) -> Vec<Checkup> {
        let hubs = self.catalogue.hubs.values().filter(|hub| hub.forwarding.is_some());
        let hubs = join_all(hubs.map(|hub| self.check_hub(&hub.id))).await;
        let sources = join_all(self.catalogue.sources.values().map(|source| self.check_one(source))).await;
        hubs.into_iter().chain(sources).collect()
    }

    /// The hubs behind which registers are asked, each once.
    fn hubs(&self) -> Vec<&Through> {
        let mut hubs: Vec<&Through> = Vec::new();
        for hub in self.registers.values().filter_map(|register| register.through.as_ref()) {
            if hubs.iter().all(|known| known.id != hub.id) {
                hubs.push(hub);
            }
        }
        hubs
    }

    async fn check_hub(&self, id: &str) -> Checkup {
        let hub = self.hubs().into_iter().find(|hub| hub.id == id);
        let health = match hub {
            Some(hub) => Some(hub.health().await),
            None => None,
        };
        let findings = match &health {
            // Nothing is asked behind it, so nobody misses its address.
            None if self.catalogue.sources.values().all(|source| source.via.as_deref() != Some(id)) => Vec::new(),
            None => vec![format!("no address is set\n    mend: set SHUBBAK_HUB_{}_URL", capitals(id))],
            Some(Err(failure)) => vec![format!("{failure}\n    mend: {}", mend(failure))],
            Some(Ok(health)) => health.misfits.clone(),
        };
        Checkup { source: id.to_owned(), kind: "hub".to_owned(), via: None, health, findings }
    }

    async fn check_one(&self, source: &Source) -> Checkup {
        let health = match self.registers.get(&source.id) {
            Some(register) => Some(register.health().await),
            None => None,
        };
        let findings = match &health {
            None => {
                let (what, id) = source.via.as_deref().map_or(("SOURCE", source.id.as_str()), |hub| ("HUB", hub));
                vec![format!("no address is set\n    mend: set SHUBBAK_{what}_{}_URL", capitals(id))]
            }
            Some(Err(failure)) => vec![format!("{failure}\n    mend: {}", mend(failure))],
            Some(Ok(health)) => misfits(source, health, self.clock.today()),
        };
        Checkup { source: source.id.clone(), kind: source.adapter.clone(), via: source.via.clone(), health, findings }
    }
}

/// What a register says of itself that the catalogue does not, and news that are too old for any of its facts.
fn misfits(source: &Source, health: &Health, today: Date) -> Vec<String> {
    let mut findings = health.misfits.clone();
    let longest = source.availability.iter().map(|row| row.max_age_days).max().unwrap_or(i64::MAX);
    let age = health.as_of.map(|day| i64::from((today - day).get_days()));
    if let Some(days) = age.filter(|days| *days > longest) {
        findings.push(format!(
            "what it holds is {days} days old, and {longest} are allowed\n    mend: ask its owner for the news"
        ));
    }
    findings
}

fn capitals(id: &str) -> String {
    id.to_ascii_uppercase().replace('-', "_")
}

fn mend(failure: &Failure) -> &'static str {
    match failure {
        Failure::Timeout | Failure::Unreachable(_) | Failure::BreakerOpen => {
            "see whether it runs, and whether its address and the way to it are right"
        }
        Failure::Hub(_) | Failure::WrongRegister => {
            "ask who runs the hub: the portal's token, and where it forwards to"
        }
        Failure::Refused(_) => "see whether its contract, names and rights are as the catalogue says",
        Failure::Unusable(_) | Failure::WrongPerson | Failure::Several => {
            "ask its owner: it does not speak as was agreed"
        }
    }
}

/// Somebody at the end of a line.
trait Looked {
    async fn health(&self) -> Result<Health, Failure>;
    fn line(&self) -> &Line;
}

impl Looked for Register {
    async fn health(&self) -> Result<Health, Failure> {
        Register::health(self).await
    }

    fn line(&self) -> &Line {
        &self.line
    }
}

impl Looked for Through {
    async fn health(&self) -> Result<Health, Failure> {
        Through::health(self).await
    }

    fn line(&self) -> &Line {
        &self.line
    }
}

/// Looks after one register or hub: now, then at its pace, and soon when calls to it fail.
async fn look_after(id: &str, register: &impl Looked, every: Duration) {
    let mut known: Option<Result<Health, Failure>> = None;
    loop {
        let found = register.health().await;
        register.line().health(found.is_ok());
        metrics::gauge!("shubbak_register_up", "source" => id.to_owned()).set(if found.is_ok() { 1.0 } else { 0.0 });
        if known.as_ref().is_none_or(|known| changed(known, &found)) {
            tell(id, &found);
        }
        known = Some(found);
        tokio::time::sleep(every.min(AT_LEAST)).await;
        tokio::select! {
            () = tokio::time::sleep(every.saturating_sub(AT_LEAST)) => {}
            () = register.line().suspicion.notified() => {}
        }
    }
}

/// True when an operator wants to know: up or down, or something else that does not fit.
fn changed(known: &Result<Health, Failure>, found: &Result<Health, Failure>) -> bool {
    match (known, found) {
        (Ok(known), Ok(found)) => known.misfits != found.misfits,
        (Err(_), Err(_)) => false,
        _ => true,
    }
}

fn tell(source: &str, found: &Result<Health, Failure>) {
    match found {
        Ok(health) if health.misfits.is_empty() => tracing::info!(source, "a register is there"),
        Ok(health) => {
            tracing::warn!(source, misfits = ?health.misfits, "a register is there and not as the catalogue says");
        }
        Err(failure) => tracing::warn!(source, %failure, "a register is not there"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source() -> Source {
        let text = "id = \"cards\"\nauthority = \"a\"\nclass = \"GOV\"\nlevel = \"national\"\nadapter = \"native\"\n\
                    timeout_ms = 10\n[[availability]]\nconcept = \"person.card\"\ncapacity = \"person\"\n\
                    attribute = \"card\"\nsubject = \"national_id\"\nauthentic = true\nmode = \"batch\"\nmax_age_days = 3\n";
        toml::from_str(text).unwrap()
    }

    #[test]
    fn old_news_are_found() {
        let today: Date = "2026-11-22".parse().unwrap();
        let of = |day: &str| Health { as_of: day.parse().ok(), misfits: Vec::new() };
        assert!(misfits(&source(), &of("2026-11-19"), today).is_empty());
        assert!(misfits(&source(), &of("2026-11-18"), today)[0].contains("4 days"));
        assert!(misfits(&source(), &Health::default(), today).is_empty());
    }

    #[test]
    fn only_changes_are_told() {
        let (up, down) = (Ok(Health::default()), Err(Failure::Timeout));
        let odd = Ok(Health { misfits: vec!["a column is missing".to_owned()], ..Health::default() });
        assert!(!changed(&up, &up) && !changed(&down, &Err(Failure::WrongPerson)));
        assert!(changed(&up, &down) && changed(&down, &up) && changed(&up, &odd));
    }
}

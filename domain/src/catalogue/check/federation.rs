//! Hubs: run by somebody who is known, for members who are known, each by one name; and the registers behind them.

use super::Report;
use crate::catalogue::{HubForwarding, Source};

pub(super) fn check(report: &mut Report<'_>) {
    let catalogue = report.catalogue;
    catalogue.sources.values().for_each(|source| behind(report, source));
    for hub in catalogue.hubs.values() {
        let entry = format!("hub {}", hub.id);
        report.known(catalogue.authorities.contains_key(&hub.authority), &entry, "authority", &hub.authority);
        if let Some(forwarding) = &hub.forwarding {
            sound(report, &entry, forwarding);
        }
        for (place, member) in hub.member.iter().enumerate() {
            report.known(catalogue.authorities.contains_key(&member.authority), &entry, "authority", &member.authority);
            if hub.member[..place].iter().any(|other| other.party == member.party) {
                let problem = format!("`{}` has two members with the name `{}`", hub.id, member.party);
                report.add(&entry, &member.party, problem, "give each member a name of its own".to_owned());
            }
        }
    }
}

/// Bounds within which a hub can be of use.
fn sound(report: &mut Report<'_>, entry: &str, forwarding: &HubForwarding) {
    if !(1..=100).contains(&forwarding.deadline_share) {
        let problem = format!("{} percent of a deadline", forwarding.deadline_share);
        report.add(entry, "deadline_share", problem, "write a number from 1 to 100".to_owned());
    }
    if forwarding.at_once == 0 || forwarding.timeout_ms == 0 {
        let problem = "a hub that may not be called".to_owned();
        report.add(entry, "[hub.forwarding]", problem, "set at_once and timeout_ms to 1 or more".to_owned());
    }
}

/// A register behind a hub: one that is known and forwards, and a question that can travel.
fn behind(report: &mut Report<'_>, source: &Source) {
    let Some(via) = &source.via else { return };
    let entry = format!("source {}", source.id);
    match report.catalogue.hubs.get(via) {
        None => report.known(false, &entry, "hub", via),
        Some(hub) if hub.forwarding.is_none() => {
            let problem = format!("`{}` is asked via `{via}`, which forwards nothing", source.id);
            let mend = format!("add [hub.forwarding] to the hub `{via}` in hubs.toml, or remove via");
            report.add(&entry, via, problem, mend);
        }
        Some(_) => {}
    }
    if !matches!(source.adapter.as_str(), "rest" | "soap") {
        let problem = format!("`{}` is a {}, which can't be asked via a hub", source.id, source.adapter);
        report.add(&entry, via, problem, "remove via: only rest and soap are messages that a hub forwards".to_owned());
    } else if source.service_id().is_none_or(|id| id.split('/').count() < 4) {
        let problem = format!("`{}` does not say which service the hub is to forward to", source.id);
        let mend = "write path = \"r1/<instance>/<class>/<member>/<subsystem>\" and a contract".to_owned();
        report.add(&entry, via, problem, mend);
    }
}

#[cfg(test)]
mod tests {
    use crate::catalogue::{SourceFile, load};

    /// What is said about a source behind a hub.
    fn findings(hub: &str, source: &str) -> Vec<String> {
        let file = |path: &str, text: String| SourceFile { path: format!("catalogue/{path}"), text };
        let authority = "[[authority]]\nid = \"a\"\nlevel = \"national\"\nphone = \"1\"\nemail = \"a@b.example\"\n";
        let files = [
            file("authorities.toml", authority.to_owned()),
            file("hubs.toml", format!("[[hub]]\nid = \"town\"\nauthority = \"a\"\n{hub}")),
            file(
                "sources.toml",
                format!(
                    "[[source]]\nid = \"rates\"\nauthority = \"a\"\nclass = \"MUN\"\nlevel = \"municipal\"\n\
                     timeout_ms = 10\n{source}"
                ),
            ),
        ];
        let said = load(&files).err().unwrap_or_default().into_iter().map(|finding| finding.problem);
        said.filter(|problem| problem.contains("via") || problem.contains("hub") || problem.contains("forward"))
            .collect()
    }

    const FORWARDS: &str = "[hub.forwarding]\ntimeout_ms = 1000\n";
    const REST: &str = "adapter = \"rest\"\npath = \"r1/AW/MUN/TOWN/rates\"\ncontract = \"facts/v1\"\n";

    #[test]
    fn a_register_behind_a_hub_can_be_asked_there() {
        assert!(findings(FORWARDS, &format!("{REST}via = \"town\"\n")).is_empty());
        let unknown = findings(FORWARDS, &format!("{REST}via = \"city\"\n"));
        assert!(unknown[0].contains("unknown hub `city`"), "{unknown:?}");
        let silent = findings("", &format!("{REST}via = \"town\"\n"));
        assert!(silent[0].contains("forwards nothing"), "{silent:?}");
        let nameless = findings(FORWARDS, "adapter = \"rest\"\npath = \"rates\"\ncontract = \"v1\"\nvia = \"town\"\n");
        assert!(nameless[0].contains("which service"), "{nameless:?}");
        for kind in ["db_view", "csv_drop", "native"] {
            let refused = findings(FORWARDS, &format!("adapter = \"{kind}\"\nvia = \"town\"\n"));
            assert!(refused.iter().any(|problem| problem.contains("can't be asked via a hub")), "{kind}: {refused:?}");
        }
        let share = findings("[hub.forwarding]\ntimeout_ms = 0\ndeadline_share = 101\n", REST);
        assert!(share.iter().any(|problem| problem.contains("may not be called")), "{share:?}");
    }
}

//! Hubs: run by somebody who is known, for members who are known, each by one name.

use super::Report;

pub(super) fn check(report: &mut Report<'_>) {
    let catalogue = report.catalogue;
    for hub in catalogue.hubs.values() {
        let entry = format!("hub {}", hub.id);
        report.known(catalogue.authorities.contains_key(&hub.authority), &entry, "authority", &hub.authority);
        for (place, member) in hub.member.iter().enumerate() {
            report.known(catalogue.authorities.contains_key(&member.authority), &entry, "authority", &member.authority);
            if hub.member[..place].iter().any(|other| other.party == member.party) {
                let problem = format!("`{}` has two members with the name `{}`", hub.id, member.party);
                report.add(&entry, &member.party, problem, "give each member a name of its own".to_owned());
            }
        }
    }
}

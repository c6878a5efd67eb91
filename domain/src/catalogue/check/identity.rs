//! The eID: a source beside the registers, for concepts that are known and of the kind of an id.

use super::Report;
use crate::catalogue::Datatype;

/// The one scheme by which the portal knows whoever signs in.
const SCHEME: &str = "national_id";

pub(super) fn check(report: &mut Report<'_>) {
    let catalogue = report.catalogue;
    let Some(identity) = &catalogue.identity else { return };
    if catalogue.sources.contains_key(&identity.id) {
        let problem = format!("`{}` is the id of a register already", identity.id);
        report.add("identity", &identity.id, problem, "give the identity an id of its own".to_owned());
    }
    for one in &identity.vouches {
        let concept = catalogue.concepts.get(&one.concept);
        report.known(concept.is_some(), "identity", "concept", &one.concept);
        if concept.is_some_and(|concept| concept.datatype != Datatype::Identifier) {
            let problem = format!("`{}` is no identifier, so the identity can't vouch for it", one.concept);
            report.add("identity", &one.concept, problem, "take it out".to_owned());
        }
        if one.scheme != SCHEME {
            let problem = format!("nobody is known by the scheme `{}` when they sign in", one.scheme);
            report.add("identity", &one.scheme, problem, format!("write `{SCHEME}`"));
        }
    }
}

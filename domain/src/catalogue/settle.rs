//! What the country's profile says about facts, written into the dictionary: ids and phones are read by its schemes.

use super::{Catalogue, Datatype, Scheme, SchemeName};

/// Gives each concept that goes by a scheme of the country the scheme of the profile that holds.
///
/// The examples of a catalogue are of one country. One that the scheme of another profile takes, and that of the one that
/// holds does not, gives way to the scheme's own; one that no profile takes stays, and is refused by the check.
pub(super) fn settle(catalogue: &mut Catalogue) {
    let Catalogue { country, concepts, profiles, .. } = catalogue;
    for concept in concepts.values_mut() {
        let scheme_of = |profile: &super::CountryProfile| match (concept.datatype, concept.scheme) {
            (Datatype::Phone, _) => profile.phone.clone().map(Scheme::Phone),
            (_, Some(SchemeName::NationalId)) => profile.national_id.clone().map(Scheme::NationalId),
            (_, None) => None,
        };
        let Some(scheme) = scheme_of(&country.profile) else { continue };
        let others: Vec<Scheme> = profiles.values().filter_map(scheme_of).collect();
        let is_elsewhere = |example: &str| !scheme.takes(example) && others.iter().any(|other| other.takes(example));
        for example in concept.examples.values_mut().filter(|example| is_elsewhere(example)) {
            scheme.example().clone_into(example);
        }
        concept.by = Some(scheme);
    }
}

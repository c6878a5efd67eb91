//! Each layer with one thing taken away.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // tests stop at the first surprise

use super::*;
use crate::catalogue::{RowState, SourceFile, load};
use jiff::civil::date;
use std::path::Path;

const DAY: Date = date(2026, 11, 21);

/// Everything has an address but what is named.
struct Without(&'static str);

impl Addresses for Without {
    fn has_source(&self, id: &str) -> bool {
        id != self.0
    }

    fn has_hub(&self, id: &str) -> bool {
        id != self.0
    }

    fn has_back_office(&self, service: &str) -> bool {
        service != self.0
    }
}

fn catalogue() -> Catalogue {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    let mut waiting = vec![root.join("catalogue")];
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            let below = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
            files.push(SourceFile { path: below, text: std::fs::read_to_string(&path).unwrap() });
        }
    }
    load(&files).unwrap()
}

type Change = fn(&mut Catalogue);

const LICENCE: &str = "driving-licence-renewal";

/// What is taken away, where it is missed, and in which words.
const TAKEN: &[(LayerKind, Change, &str)] = &[
    (LayerKind::Legal, |c| law(c).valid_to = Some(date(2026, 1, 31)), "`traffic-law-art-31` is not in force"),
    (LayerKind::Legal, |c| law(c).valid_from = date(2027, 1, 1), "from 2027-01-01"),
    (LayerKind::Legal, |c| c.authorisations.retain(|row| row.service != LICENCE), "no authorisation for"),
    (LayerKind::Legal, |c| row(c).valid_to = Some(date(2026, 2, 1)), "`driving-licence-renewal-drivers` for"),
    (LayerKind::Legal, |c| row(c).state = RowState::Withdrawn, "is not in force"),
    (LayerKind::Organisational, |c| c.authorities.get_mut("traffic-department").unwrap().phone.clear(), "no phone"),
    (LayerKind::Organisational, |c| service(c).channels.clear(), "no channel"),
    (LayerKind::Organisational, |c| service(c).processing_days = 0, "no time is promised"),
    (LayerKind::Organisational, |c| service(c).delivery.clear(), "nobody gets the cases"),
    (LayerKind::Organisational, |c| service(c).output.clear(), "nothing comes out"),
    (LayerKind::Semantic, |c| drop(c.concepts.remove("person.licence.number")), "no concept of the dictionary"),
    (LayerKind::Semantic, |c| row(c).state = RowState::Withdrawn, "(once-only)"),
    (
        LayerKind::Semantic,
        |c| c.sources.get_mut("drivers").unwrap().availability.iter_mut().for_each(|row| row.authentic = false),
        "not as the authentic source",
    ),
    (LayerKind::Technical, |c| c.sources.get_mut("drivers").unwrap().contract.clear(), "names no version"),
];

fn law(catalogue: &mut Catalogue) -> &mut LegalBasis {
    catalogue.legal_bases.get_mut("traffic-law-art-31").unwrap()
}

fn row(catalogue: &mut Catalogue) -> &mut Authorisation {
    catalogue.authorisations.iter_mut().find(|row| row.id == "driving-licence-renewal-drivers").unwrap()
}

fn service(catalogue: &mut Catalogue) -> &mut Service {
    catalogue.services.get_mut(LICENCE).unwrap()
}

fn gaps(catalogue: &Catalogue, service: &str, addresses: &Without) -> Vec<(LayerKind, String)> {
    let layers = layers(catalogue, &catalogue.services[service], addresses, DAY);
    let gaps = |layer: Layer| layer.missing.into_iter().map(move |gap| (layer.kind, gap.what));
    layers.into_iter().flat_map(gaps).collect()
}

#[test]
fn what_is_taken_away_is_missed_at_its_layer() {
    assert_eq!(gaps(&catalogue(), LICENCE, &Without("")), []);
    for (kind, change, says) in TAKEN {
        let mut catalogue = catalogue();
        change(&mut catalogue);
        let gaps = gaps(&catalogue, LICENCE, &Without(""));
        assert!(gaps.iter().any(|(at, what)| at == kind && what.contains(says)), "{says}: {gaps:?}");
    }
}

#[test]
fn addresses_and_faults_are_technical() {
    let catalogue_now = catalogue();
    for (missing, says) in [("drivers", "`drivers` has no address"), (LICENCE, "back office has no address")] {
        let gaps = gaps(&catalogue_now, LICENCE, &Without(missing));
        assert!(matches!(gaps.as_slice(), [(LayerKind::Technical, what)] if what.contains(says)), "{gaps:?}");
    }
    let mut mute = catalogue();
    mute.sources.get_mut("social-insurance").unwrap().soap.as_mut().unwrap().not_found_faults.clear();
    let gaps = gaps(&mute, "insurance-statement", &Without(""));
    let technical: Vec<_> = gaps.iter().filter(|(kind, _)| *kind == LayerKind::Technical).collect();
    assert!(matches!(technical.as_slice(), [(_, what)] if what.contains("not known there")), "{gaps:?}");
}

#[test]
fn codes_must_be_mapped_both_ways() {
    let mut catalogue = catalogue();
    let source = catalogue.sources.get_mut("vehicles").unwrap();
    let kind = source.availability.iter_mut().find(|row| row.concept == "person.vehicle.kind").unwrap();
    let first = kind.codes.keys().next().unwrap().clone();
    kind.codes.insert(first, "spaceship".to_owned());
    let gaps = gaps(&catalogue, "vehicle-registration-renewal", &Without(""));
    let semantic: Vec<&str> =
        gaps.iter().filter(|(at, _)| *at == LayerKind::Semantic).map(|(_, what)| what.as_str()).collect();
    assert!(semantic.iter().any(|what| what.contains("not in the list: spaceship")), "{gaps:?}");
    assert!(semantic.iter().any(|what| what.contains("maps nothing to")), "{gaps:?}");
}

#[test]
fn a_register_behind_a_hub_has_the_hubs_address() {
    let catalogue = catalogue();
    let day = jiff::civil::date(2026, 11, 22);
    let service = &catalogue.services["resident-parking-permit"];
    let technical = |without: &'static str| {
        let [.., technical] = layers(&catalogue, service, &Without(without), day);
        technical
    };
    assert!(technical("municipal-rates").missing.is_empty(), "it needs none of its own");
    let missing = technical("municipal-hub").missing;
    assert!(missing.len() == 1 && missing[0].mend.contains("SHUBBAK_HUB_MUNICIPAL_HUB_URL"), "{missing:?}");
}

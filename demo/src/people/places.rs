//! The country's municipalities, for the page on which people move, and where its hospitals are.

use crate::lang::Text;
use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

#[derive(Default, Deserialize)]
struct Places {
    municipalities: BTreeMap<String, Place>,
    hospitals: BTreeMap<String, Place>,
}

#[derive(Clone, Debug, Deserialize)]
struct Place {
    governorate: String,
    ar: String,
    en: String,
}

static PLACES: LazyLock<Places> =
    LazyLock::new(|| toml::from_str(include_str!("../../data/places.toml")).unwrap_or_default());

/// The governorate of a municipality, by their codes; `None` when there is no such municipality.
pub(crate) fn municipality(code: &str) -> Option<String> {
    PLACES.municipalities.get(code).map(|place| place.governorate.clone())
}

/// The governorate in which a hospital is, by their codes.
pub(super) fn hospital(code: &str) -> Option<String> {
    PLACES.hospitals.get(code).map(|place| place.governorate.clone())
}

/// All municipalities with their names.
pub(crate) fn municipalities() -> Vec<(&'static str, Text)> {
    PLACES
        .municipalities
        .iter()
        .map(|(code, place)| (code.as_str(), Text { ar: place.ar.clone(), en: place.en.clone() }))
        .collect()
}

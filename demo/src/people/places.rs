//! The country's municipalities: for the page on which people move.

use crate::lang::Text;
use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

#[derive(Deserialize)]
struct Places {
    municipalities: BTreeMap<String, Place>,
}

#[derive(Clone, Debug, Deserialize)]
struct Place {
    governorate: String,
    ar: String,
    en: String,
}

static PLACES: LazyLock<BTreeMap<String, Place>> = LazyLock::new(|| {
    let places: Result<Places, _> = toml::from_str(include_str!("../../data/places.toml"));
    places.map(|places| places.municipalities).unwrap_or_default()
});

/// The governorate of a municipality, by their codes; `None` when there is no such municipality.
pub(crate) fn municipality(code: &str) -> Option<String> {
    PLACES.get(code).map(|place| place.governorate.clone())
}

/// All municipalities with their names.
pub(crate) fn municipalities() -> Vec<(&'static str, Text)> {
    PLACES.iter().map(|(code, place)| (code.as_str(), Text { ar: place.ar.clone(), en: place.en.clone() })).collect()
}

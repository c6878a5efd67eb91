//! The catalogue as open data in CPSV-AP 3.2.0 (with CCCEV 2.1 for requirements), so that others can build on it.
//!
//! [`describe`] says everything once, as a graph; [`turtle`] and [`json_ld`] write that same graph down.
//! A new property is one constant in [`vocabulary`] and one line where the thing it belongs to is described.

mod describe;
mod graph;
mod json_ld;
mod turtle;
mod vocabulary;

use app::texts::Texts;
use domain::catalogue::Catalogue;

/// The catalogue in Turtle (`text/turtle`). `base` is the portal's public origin, such as `https://portal.example`.
pub fn turtle(catalogue: &Catalogue, texts: &'static Texts, base: &str) -> String {
    let names = describe::Names::new(base);
    turtle::write(&describe::describe(catalogue, texts, &names), &names.fragment(""))
}

/// The same triples in JSON-LD (`application/ld+json`), readable without fetching any context.
pub fn json_ld(catalogue: &Catalogue, texts: &'static Texts, base: &str) -> String {
    json_ld::write(&describe::describe(catalogue, texts, &describe::Names::new(base)))
}

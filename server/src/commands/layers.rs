//! What services have and lack at the four interoperability layers, in words.

use domain::catalogue::{Addresses, Catalogue, Layer, Service, layers};
use jiff::civil::Date;

use crate::settings::Settings;

/// What the figures can't know: they are made without a database.
const RIGHTS: &str = "Authorisations are those of the catalogue. What people granted or withdrew at the desk is in the \
     database and not read here: see the page \"who may know\" or /open-data/authorisations.json.";

/// The addresses that the settings give. The demo country brings those of its own systems.
struct Configured<'a>(&'a Settings);

impl Addresses for Configured<'_> {
    fn has_source(&self, id: &str) -> bool {
        self.0.demo || self.0.sources.contains_key(id)
    }

    fn has_hub(&self, id: &str) -> bool {
        self.0.demo || self.0.hubs.contains_key(id)
    }

    fn has_back_office(&self, service: &str) -> bool {
        self.0.demo || self.0.back_offices.contains_key(service)
    }
}

/// One service, or all: layer by layer what is there and what is missing, with what to do.
///
/// # Errors
/// When there is no such service.
pub(super) fn explain(
    catalogue: &Catalogue,
    settings: &Settings,
    (only, day): (Option<&str>, Date),
) -> Result<String, String> {
    let services: Vec<&Service> = match only {
        None => catalogue.services.values().collect(),
        Some(id) => vec![catalogue.services.get(id).ok_or_else(|| {
            format!("there is no service `{id}`\n    mend: write the id of a file in catalogue/services, without .toml")
        })?],
    };
    let mut lines = Vec::new();
    for service in services {
        lines.push(service.id.clone());
        for layer in layers(catalogue, service, &Configured(settings), day) {
            one(&layer, &mut lines);
        }
    }
    lines.push(RIGHTS.to_owned());
    if settings.demo {
        lines.push("Addresses are those of the demo country (SHUBBAK_DEMO=on).".to_owned());
    }
    Ok(lines.join("\n"))
}

fn one(layer: &Layer, lines: &mut Vec<String>) {
    let word = if layer.missing.is_empty() { "complete" } else { "incomplete" };
    lines.push(format!("  {}: {word}", layer.kind.name()));
    lines.extend(layer.there.iter().map(|what| format!("    + {what}")));
    for gap in &layer.missing {
        lines.push(format!("    - {}\n        mend: {}", gap.what, gap.mend));
    }
}

/// How many services lack something at any layer.
pub(super) fn incomplete(catalogue: &Catalogue, settings: &Settings, day: Date) -> usize {
    let lacks = |service: &&Service| {
        layers(catalogue, service, &Configured(settings), day).iter().any(|layer| !layer.missing.is_empty())
    };
    catalogue.services.values().filter(lacks).count()
}

//! The technical layer: addresses, contracts, and a way to tell "not known there" from "broken".

use super::{Addresses, Held, Layer, LayerKind, sources};
use crate::catalogue::{Service, Source};

pub(super) fn layer(service: &Service, held: &[Held<'_>], addresses: &dyn Addresses) -> Layer {
    let mut layer = Layer::new(LayerKind::Technical);
    for source in sources(held) {
        reach(source, addresses, &mut layer);
        contract(source, &mut layer);
        errors(source, &mut layer);
    }
    if addresses.has_back_office(&service.id) {
        layer.has("back office with an address");
    } else {
        let name = service.id.to_ascii_uppercase().replace('-', "_");
        let mend = format!("set SHUBBAK_BACK_OFFICE_{name}_URL and SHUBBAK_BACK_OFFICE_{name}_SECRET");
        layer.lacks("its back office has no address here", mend);
    }
    layer
}

/// A register has an address of its own, or the hub's behind which it is; the portal's own need none.
fn reach(source: &Source, addresses: &dyn Addresses, layer: &mut Layer) {
    let id = &source.id;
    let capitals = |id: &str| id.to_ascii_uppercase().replace('-', "_");
    match &source.via {
        Some(hub) if addresses.has_hub(hub) => layer.has(format!("register {id} by {} via {hub}", source.adapter)),
        Some(hub) => {
            let what = format!("the hub `{hub}`, behind which `{id}` is, has no address here");
            layer.lacks(what, format!("set SHUBBAK_HUB_{}_URL", capitals(hub)));
        }
        None if source.is_native() || addresses.has_source(id) => {
            layer.has(format!("register {id} by {}", source.adapter));
        }
        None => {
            let what = format!("the register `{id}` has no address here");
            layer.lacks(what, format!("set SHUBBAK_SOURCE_{}_URL", capitals(id)));
        }
    }
}

/// Services on the network name their contract with its version; the other kinds have their table.
fn contract(source: &Source, layer: &mut Layer) {
    if !matches!(source.adapter.as_str(), "rest" | "soap") {
        return;
    }
    let versioned = source.contract.rsplit(['/', '.', '-']).next().is_some_and(|last| {
        last.strip_prefix('v').unwrap_or(last).chars().all(|letter| letter.is_ascii_digit()) && !last.is_empty()
    });
    if versioned {
        layer.has(format!("contract {} of {}", source.contract, source.id));
    } else {
        let what = format!("the contract of `{}` names no version", source.id);
        layer.lacks(what, "write contract = \"<name>/v<number>\" as its owner publishes it");
    }
}

/// X-Road has its error body, files and tables have rows or none; only a legacy operation must say what it means.
fn errors(source: &Source, layer: &mut Layer) {
    let Some(soap) = &source.soap else { return };
    if soap.not_found_faults.is_empty() {
        let what = format!("no fault of `{}` says that somebody is not known there", source.id);
        layer.lacks(what, "add not_found_faults to [source.soap], from its WSDL");
    } else {
        layer.has(format!("faults of {} that mean \"not known\"", source.id));
    }
}

//! The registers that can be asked, each with its adapter: at its own address, or behind a hub.

use domain::catalogue::Catalogue;
use std::collections::BTreeMap;

use super::StartError;
use crate::exchange::{
    Adapter, CsvDropAdapter, DbViewAdapter, HubAdapter, NativeAdapter, Register, RestAdapter, SoapAdapter, Through,
};
use crate::settings::Settings;
use crate::storage::{NativeRows, Store};

/// One register for each source that has an address, and for each that needs none.
pub(super) fn registers(
    catalogue: &Catalogue,
    settings: &Settings,
    (http, store): (&reqwest::Client, &Store),
) -> Result<BTreeMap<String, Register>, StartError> {
    let mut registers = BTreeMap::new();
    let hubs = hubs(catalogue, settings, http);
    for (id, source) in &catalogue.sources {
        let hub = source.via.as_ref().and_then(|via| hubs.get(via));
        let way = hub.and_then(|(adapter, _)| Some(adapter.way(source.service_id()?)));
        // Behind a hub it has no address of its own.
        let address = match &source.via {
            Some(_) => hub.map(|(adapter, _)| adapter.address()),
            None => settings.sources.get(id).map(String::as_str),
        };
        let adapter = match (source.adapter.as_str(), address) {
            ("native", _) => Ok(Adapter::Native(NativeAdapter::new(NativeRows::new(store.clone()), source))),
            (_, None) => continue,
            ("db_view", Some(address)) => DbViewAdapter::new(address, source).map(Adapter::DbView),
            ("csv_drop", Some(address)) => {
                let keep = (settings.data_dir.as_path(), store.shared_vault());
                CsvDropAdapter::new(address, source, keep).map(Adapter::CsvDrop)
            }
            ("soap", Some(address)) => SoapAdapter::new(http.clone(), address, source, way)
                .map(|adapter| Adapter::Soap(Box::new(adapter)))
                .ok_or_else(|| "the source has no [source.soap]".to_owned()),
            (_, Some(address)) => Ok(Adapter::Rest(RestAdapter::new(http.clone(), address, source, way))),
        };
        let adapter = adapter.map_err(|why| unusable_address(id, &source.adapter, &why))?;
        let register = Register::new(source, adapter);
        registers.insert(id.clone(), hub.map_or(register.clone(), |(_, through)| register.behind(through.clone())));
    }
    Ok(registers)
}

/// The hubs behind which registers are asked, as far as they have an address.
fn hubs(catalogue: &Catalogue, settings: &Settings, http: &reqwest::Client) -> BTreeMap<String, (HubAdapter, Through)> {
    let all = catalogue.hubs.iter().filter_map(|(id, hub)| {
        let (forwarding, at) = (hub.forwarding.as_ref()?, settings.hubs.get(id)?);
        let behind = catalogue.sources.values().filter(|source| source.via.as_ref() == Some(id));
        let provider = |service: String| service.rsplit_once('/').map(|(provider, _)| provider.to_owned());
        let mut providers: Vec<String> = behind.filter_map(|source| provider(source.service_id()?)).collect();
        providers.sort();
        providers.dedup();
        if providers.is_empty() {
            return None;
        }
        let adapter = HubAdapter::new(http.clone(), &at.url, at.token.clone());
        Some((id.clone(), (adapter.clone(), Through::new(id, forwarding, adapter, providers))))
    });
    all.collect()
}

fn unusable_address(source: &str, kind: &str, why: &str) -> StartError {
    let name = source.to_ascii_uppercase().replace('-', "_");
    let mend = match kind {
        "csv_drop" => "write file:///folder",
        _ => "write sqlite:///path/file.db?mode=ro, or postgres://user:password@host/database",
    };
    StartError::Settings(format!("SHUBBAK_SOURCE_{name}_URL: does not do for a {kind}: {why}\n    mend: {mend}"))
}

//! Whether a REST register is there and described as the catalogue maps it: X-Road's `getOpenAPI`.

use serde::Deserialize;
use std::collections::BTreeMap;

use super::super::{Failure, Health};
use super::{CLIENT, RestAdapter, is_json, read_limited, unreachable};

/// The part of an OpenAPI description that is looked at.
#[derive(Deserialize)]
struct Description {
    #[serde(default)]
    paths: BTreeMap<String, serde::de::IgnoredAny>,
    #[serde(default)]
    components: Components,
}

#[derive(Default, Deserialize)]
struct Components {
    #[serde(default)]
    schemas: Schemas,
}

#[derive(Default, Deserialize)]
struct Schemas {
    /// What may be asked for, where the register lists it.
    #[serde(rename = "Attribute")]
    attribute: Option<Attribute>,
}

#[derive(Deserialize)]
struct Attribute {
    #[serde(rename = "enum", default)]
    names: Vec<String>,
}

impl RestAdapter {
    /// Reads the service's description and compares it with the catalogue.
    ///
    /// # Errors
    /// [`Failure`] when the register can't be reached, or has no such service.
    pub async fn health(&self) -> Result<Health, Failure> {
        let (code, _) = &self.contract;
        let response = self
            .knock(self.http.get(format!("{}/getOpenAPI", self.subsystem)))
            .query(&[("serviceCode", code)])
            .header("X-Road-Client", CLIENT)
            .header("accept", "application/json")
            .send()
            .await
            .map_err(|error| unreachable(&error))?;
        let (status, is_json) = (response.status(), is_json(&response));
        let bytes = read_limited(response).await?;
        if !status.is_success() {
            return Err(Failure::Refused(format!("{status} to getOpenAPI")));
        }
        if !is_json {
            return Err(Failure::Unusable("its description is not JSON by its content type".to_owned()));
        }
        let described: Description = serde_json::from_slice(&bytes)
            .map_err(|_| Failure::Unusable("its description can't be read".to_owned()))?;
        Ok(Health { as_of: None, misfits: self.misfits(&described) })
    }

    fn misfits(&self, described: &Description) -> Vec<String> {
        let (code, version) = &self.contract;
        let mut misfits = Vec::new();
        for operation in ["query", "list"].into_iter().filter(|operation| *operation == "query" || self.lists) {
            let path = if version.is_empty() { format!("/{operation}") } else { format!("/{version}/{operation}") };
            if !described.paths.contains_key(&path) {
                misfits.push(format!(
                    "the service {code} has no {path}\n    mend: agree on a version, and set it as the source's contract"
                ));
            }
        }
        let names = described.components.schemas.attribute.as_ref().map(|attribute| &attribute.names);
        let unknown = |name: &&String| names.is_some_and(|names| !names.contains(name));
        let mut missing: Vec<&String> = self.mapped.iter().filter(unknown).collect();
        missing.sort();
        missing.dedup();
        misfits.extend(missing.into_iter().map(|name| {
            format!(
                "it has no attribute `{name}`\n    mend: correct the source's availability, or ask its owner for it"
            )
        }));
        misfits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn adapter() -> RestAdapter {
        RestAdapter {
            http: reqwest::Client::new(),
            subsystem: String::new(),
            service: String::new(),
            contract: ("facts".to_owned(), "v1".to_owned()),
            mapped: vec!["born".to_owned(), "sex".to_owned()],
            lists: true,
            way: None,
        }
    }

    fn described(text: &str) -> Vec<String> {
        adapter().misfits(&serde_json::from_str(text).unwrap())
    }

    #[test]
    fn what_fits_is_silent() {
        let text = r#"{ "openapi": "3.0.3", "paths": { "/v1/query": {}, "/v1/list": {} },
            "components": { "schemas": { "Attribute": { "type": "string", "enum": ["born", "sex", "more"] } } } }"#;
        assert!(described(text).is_empty());
        // A description need not list its attributes.
        assert!(described(r#"{ "paths": { "/v1/query": {}, "/v1/list": {} } }"#).is_empty());
    }

    #[test]
    fn another_version_and_missing_attributes_are_named() {
        let text = r#"{ "paths": { "/v2/query": {}, "/v1/list": {} },
            "components": { "schemas": { "Attribute": { "enum": ["born"] } } } }"#;
        let misfits = described(text);
        assert_eq!(misfits.len(), 2, "{misfits:?}");
        assert!(misfits[0].contains("/v1/query") && misfits[1].contains("`sex`"));
    }
}

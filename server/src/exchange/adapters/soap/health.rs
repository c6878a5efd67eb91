//! Whether a SOAP register is there and described as the catalogue maps it: its WSDL.

use super::super::{Failure, Health};
use super::{SoapAdapter, read_limited, unreachable, xml};

/// WSDL 1.1.
const WSDL: &str = "http://schemas.xmlsoap.org/wsdl/";

impl SoapAdapter {
    /// Fetches the WSDL and compares it with the catalogue.
    ///
    /// # Errors
    /// [`Failure`] when the service can't be reached, or what comes is no WSDL.
    pub async fn health(&self) -> Result<Health, Failure> {
        let request = self.knock(self.http.get(format!("{}?wsdl", self.endpoint)));
        let response = request.send().await.map_err(|error| unreachable(&error))?;
        let status = response.status();
        if !status.is_success() {
            return Err(Failure::Refused(format!("{status} to ?wsdl")));
        }
        let bytes = read_limited(response).await?;
        let root = xml::read(&bytes).map_err(|refused| Failure::Unusable(refused.to_string()))?;
        if !root.is(Some(WSDL), "definitions") {
            return Err(Failure::Unusable("its description is no WSDL 1.1".to_owned()));
        }
        let text = std::str::from_utf8(&bytes).map_err(|_| Failure::Unusable("not UTF-8".to_owned()))?;
        Ok(Health { as_of: None, misfits: self.misfits(text) })
    }

    /// The names that the catalogue has and the WSDL has not. Where types are imported from another document only the
    /// operation and its action can be compared.
    fn misfits(&self, wsdl: &str) -> Vec<String> {
        let says = |attribute: &str, value: &str| {
            wsdl.contains(&format!("{attribute}=\"{value}\"")) || wsdl.contains(&format!("{attribute}='{value}'"))
        };
        let mut misfits = Vec::new();
        for (what, attribute, value) in [
            ("namespace", "targetNamespace", &self.binding.namespace),
            ("operation", "name", &self.binding.operation),
            ("SOAPAction", "soapAction", &self.binding.action),
        ] {
            if !says(attribute, value) {
                misfits.push(format!("its WSDL has no {what} `{value}`\n    mend: correct [source.soap]"));
            }
        }
        if says("name", &self.binding.response()) {
            let parts = self.mapped.iter().flat_map(|path| path.split('/')).chain(self.binding.record.split('/'));
            let mut missing: Vec<&str> = parts.filter(|part| !says("name", part)).collect();
            missing.sort_unstable();
            missing.dedup();
            misfits.extend(
                missing.into_iter().map(|part| {
                    format!("its WSDL has no element `{part}`\n    mend: correct the source's availability")
                }),
            );
        }
        misfits
    }
}

//! How a legacy SOAP service speaks: the `[source.soap]` table of a source of the kind `soap`.

use serde::{Deserialize, Serialize};

/// The names that a SOAP 1.1 document/literal service uses, as its WSDL has them. Names are local names; a path is
/// local names joined with `/`, from the outside in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SoapBinding {
    /// The target namespace of the service's schema.
    pub namespace: String,
    /// Whether elements below the message are in that namespace (`elementFormDefault="qualified"`).
    #[serde(default = "yes")]
    pub qualified: bool,
    /// The provider on the exchange layer: X-Road instance, member class, member and, mostly, subsystem, joined
    /// with `/`. The source's `contract` is the service's version there.
    pub provider: String,
    /// The operation's name, which is its service code on the exchange layer too.
    pub operation: String,
    /// The value of the header `SOAPAction`.
    pub action: String,
    /// The element that is the request's body; the operation's name when left out.
    pub request: Option<String>,
    /// Path in the request of the element that carries a subject's id. It is repeated when several are asked about.
    pub request_id: String,
    /// True when one call may ask about several subjects, else each gets a call of its own.
    #[serde(default)]
    pub bulk: bool,
    /// The element that is the answer's body; the operation's name with `Response` when left out.
    pub response: Option<String>,
    /// Path in the answer of the element that holds one subject's record. It is repeated.
    pub record: String,
    /// Path in the record of the subject's id.
    pub record_id: String,
    /// Path of the day up to which the register vouches: in the record, or else in the answer.
    pub as_of: Option<String>,
    /// The fault codes that say that nobody asked about is known there; the part behind the prefix.
    #[serde(default)]
    pub not_found_faults: Vec<String>,
}

fn yes() -> bool {
    true
}

impl SoapBinding {
    /// The element that is the request's body.
    pub fn request(&self) -> &str {
        self.request.as_deref().unwrap_or(&self.operation)
    }

    /// The element that is the answer's body.
    pub fn response(&self) -> String {
        self.response.clone().unwrap_or_else(|| format!("{}Response", self.operation))
    }
}

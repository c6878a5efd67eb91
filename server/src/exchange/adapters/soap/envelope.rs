//! SOAP 1.1 envelopes: the question with X-Road's headers, and the answer or fault in what comes back.

use domain::application::SubjectId;
use domain::catalogue::SoapBinding;
use quick_xml::escape::escape;
use std::fmt::Write;

use super::super::rest::CLIENT;
use super::super::{Call, Failure};
use super::xml::{self, Element};

/// SOAP 1.1's envelope.
const ENVELOPE: &str = "http://schemas.xmlsoap.org/soap/envelope/";
/// X-Road's headers.
const XROAD: &str = "http://x-road.eu/xsd/xroad.xsd";
/// X-Road's identifiers.
const IDENTIFIERS: &str = "http://x-road.eu/xsd/identifiers";
/// The version of X-Road's message protocol for SOAP.
const PROTOCOL: &str = "4.0";

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Message {
    /// The answer's body.
    Answer(Element),
    /// A fault, by the part of its code behind the prefix; nothing else of it is kept.
    Fault(String),
}

/// The request about these subjects.
pub(super) fn request(binding: &SoapBinding, version: &str, call: &Call, subjects: &[&SubjectId]) -> String {
    let prefix = if binding.qualified { "m:" } else { "" };
    let (around, last) = match binding.request_id.rsplit_once('/') {
        Some((around, last)) => (around.split('/').collect(), last),
        None => (Vec::new(), binding.request_id.as_str()),
    };
    let mut ids = String::new();
    for name in &around {
        let _ = write!(ids, "<{prefix}{name}>");
    }
    for subject in subjects {
        let _ = write!(ids, "<{prefix}{last}>{}</{prefix}{last}>", escape(subject.id.as_str()));
    }
    for name in around.iter().rev() {
        let _ = write!(ids, "</{prefix}{name}>");
    }
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="{ENVELOPE}" xmlns:xroad="{XROAD}" xmlns:id="{IDENTIFIERS}"><soap:Header>{header}</soap:Header><soap:Body><m:{body} xmlns:m="{namespace}">{ids}</m:{body}></soap:Body></soap:Envelope>"#,
        header = header(binding, version, call),
        body = binding.request(),
        namespace = escape(binding.namespace.as_str()),
    )
}

fn header(binding: &SoapBinding, version: &str, call: &Call) -> String {
    let mut service = identifier("service", "SERVICE", &binding.provider);
    let _ = write!(service, "<id:serviceCode>{}</id:serviceCode>", escape(binding.operation.as_str()));
    let _ = write!(service, "<id:serviceVersion>{}</id:serviceVersion></xroad:service>", escape(version));
    format!(
        "{}</xroad:client>{service}<xroad:userId>{}</xroad:userId><xroad:id>{}</xroad:id><xroad:issue>{}</xroad:issue><xroad:protocolVersion>{PROTOCOL}</xroad:protocolVersion>",
        identifier("client", "SUBSYSTEM", CLIENT),
        call.user,
        call.id,
        call.application,
    )
}

/// The opening of an identifier: who is meant, down to the subsystem if it has one.
fn identifier(element: &str, kind: &str, path: &str) -> String {
    let names = ["xRoadInstance", "memberClass", "memberCode", "subsystemCode"];
    let mut xml = format!(r#"<xroad:{element} id:objectType="{kind}">"#);
    for (name, part) in names.iter().zip(path.split('/')) {
        let _ = write!(xml, "<id:{name}>{}</id:{name}>", escape(part));
    }
    xml
}

/// Reads an envelope that answers a call.
///
/// # Errors
/// [`Failure::Unusable`] when it is none, or answers another call.
pub(super) fn read(bytes: &[u8], call: &Call) -> Result<Message, Failure> {
    let unusable = |what: &str| Failure::Unusable(what.to_owned());
    let envelope = xml::read(bytes).map_err(|refused| Failure::Unusable(refused.to_string()))?;
    if !envelope.is(Some(ENVELOPE), "Envelope") {
        return Err(unusable("not a SOAP 1.1 envelope"));
    }
    let answered = envelope.at(Some(ENVELOPE), "Header").into_iter().flat_map(|header| header.all(Some(XROAD), "id"));
    if answered.into_iter().any(|id| id.value() != Some(call.id.to_string().as_str())) {
        return Err(unusable("the answer to another call"));
    }
    let bodies = envelope.at(Some(ENVELOPE), "Body");
    let [body] = bodies.as_slice() else {
        return Err(unusable("an envelope without one body"));
    };
    let [content] = body.children.as_slice() else {
        return Err(unusable("a body without one message"));
    };
    if content.is(Some(ENVELOPE), "Fault") {
        return Ok(Message::Fault(code(content.text_at(None, "faultcode").unwrap_or_default())));
    }
    Ok(Message::Answer(content.clone()))
}

/// A fault's code without its prefix, and without anything that a code has not: it goes into the log. A row of
/// digits could be somebody's number.
fn code(qualified: &str) -> String {
    let local = qualified.rsplit(':').next().unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let digits = local.chars().filter(char::is_ascii_digit).count();
    if local.is_empty() || local.len() > 80 || digits > 4 || !local.chars().all(plain) {
        return "a fault without a code that can be read".to_owned();
    }
    local.to_owned()
}

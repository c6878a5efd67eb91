//! Writing envelopes: an answer with the request's X-Road headers, and faults.

use super::{NAMESPACE, message::Message};
use std::fmt::Write;

/// A SOAP fault.
#[derive(Debug)]
pub(super) struct Fault {
    code: String,
    text: &'static str,
    header: String,
    detail: &'static str,
}

impl Fault {
    /// The request is at fault.
    pub(super) fn client(code: &str, text: &'static str) -> Self {
        Fault { code: format!("soap:Client.{code}"), text, header: String::new(), detail: "" }
    }

    /// This side is.
    pub(super) fn server(code: &str, text: &'static str) -> Self {
        Fault { code: format!("soap:Server.{code}"), text, header: String::new(), detail: "" }
    }

    /// Nobody of those asked about was ever insured: the fault that the WSDL declares.
    pub(super) fn person_not_found(message: &Message) -> Self {
        Fault {
            code: "si:PersonNotFound".to_owned(),
            text: "nobody with such a number was ever insured",
            header: header(message),
            detail: "<detail><si:personNotFound/></detail>",
        }
    }

    /// The fault in its envelope.
    pub(super) fn envelope(&self) -> String {
        let Fault { code, text, header, detail } = self;
        envelope(
            header,
            &format!("<soap:Fault><faultcode>{code}</faultcode><faultstring>{text}</faultstring>{detail}</soap:Fault>"),
        )
    }
}

/// What a service that has failed says, whoever asked.
pub(crate) fn failed() -> String {
    Fault::server("ServerProxy.ServiceFailed", "The service failed (demo switch).").envelope()
}

/// An answer: the message that the operation answers with.
pub(super) fn answer(message: &Message, name: &str, content: &str) -> String {
    envelope(&header(message), &format!("<si:{name}>{content}</si:{name}>"))
}

fn envelope(header: &str, body: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xroad="http://x-road.eu/xsd/xroad.xsd" xmlns:id="http://x-road.eu/xsd/identifiers" xmlns:si="{NAMESPACE}"><soap:Header>{header}</soap:Header><soap:Body>{body}</soap:Body></soap:Envelope>"#
    )
}

/// The request's headers: they come back as they were.
fn header(message: &Message) -> String {
    let mut header = String::new();
    let who = ["xRoadInstance", "memberClass", "memberCode", "subsystemCode"];
    let what = ["xRoadInstance", "memberClass", "memberCode", "subsystemCode", "serviceCode", "serviceVersion"];
    for (element, kind, parts) in [("client", "SUBSYSTEM", &who[..]), ("service", "SERVICE", &what[..])] {
        let _ = write!(header, r#"<xroad:{element} id:objectType="{kind}">"#);
        for part in parts {
            if let Some(text) = message.header(&format!("{element}/id:{part}")) {
                let _ = write!(header, "<id:{part}>{}</id:{part}>", escape(text));
            }
        }
        let _ = write!(header, "</xroad:{element}>");
    }
    for field in ["userId", "id", "issue", "protocolVersion"] {
        if let Some(text) = message.header(field) {
            let _ = write!(header, "<xroad:{field}>{}</xroad:{field}>", escape(text));
        }
    }
    header
}

/// Text that may stand in an element.
pub(super) fn escape(text: &str) -> String {
    quick_xml::escape::escape(text).into_owned()
}

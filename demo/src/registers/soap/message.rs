//! Reading a request: X-Road's headers, and whom it asks about.

use super::{MOST_PEOPLE, NAMESPACE, envelope::Fault};
use quick_xml::{
    NsReader,
    events::{BytesStart, Event},
    name::ResolveResult,
};

/// How deep a request goes.
const DEEPEST: usize = 16;

/// A request as its texts, each with the path of its element.
pub(super) struct Message {
    texts: Vec<(String, String)>,
}

/// The namespaces that a request uses, and how their elements are called in paths.
const NAMESPACES: [(&str, &str); 4] = [
    ("http://schemas.xmlsoap.org/soap/envelope/", "soap"),
    ("http://x-road.eu/xsd/xroad.xsd", "xroad"),
    ("http://x-road.eu/xsd/identifiers", "id"),
    (NAMESPACE, "si"),
];

impl Message {
    /// Reads an envelope and checks its headers.
    ///
    /// # Errors
    /// The fault to answer with.
    pub(super) fn read(body: &[u8]) -> Result<Self, Fault> {
        let broken = || Fault::client("InvalidXml", "the request is not well-formed XML in UTF-8");
        let text = std::str::from_utf8(body).map_err(|_| broken())?;
        let mut reader = NsReader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        let mut open: Vec<(String, String)> = Vec::new();
        let mut texts = Vec::new();
        loop {
            match reader.read_event().map_err(|_| broken())? {
                Event::Start(_) if open.len() >= DEEPEST => return Err(broken()),
                Event::Start(start) => {
                    let name = name(&reader, &start).ok_or_else(broken)?;
                    let path = open.last().map_or_else(|| name.clone(), |(path, _)| format!("{path}/{name}"));
                    open.push((path, String::new()));
                }
                Event::Text(piece) => {
                    if let Some((_, text)) = open.last_mut() {
                        text.push_str(&piece);
                    }
                }
                Event::CData(piece) => {
                    if let Some((_, text)) = open.last_mut() {
                        text.push_str(&piece);
                    }
                }
                Event::End(_) => texts.extend(open.pop()),
                Event::DocType(_) | Event::PI(_) | Event::GeneralRef(_) | Event::Empty(_) => return Err(broken()),
                Event::Decl(_) | Event::Comment(_) => {}
                Event::Eof if open.is_empty() => break,
                Event::Eof => return Err(broken()),
            }
        }
        let message = Message { texts };
        message.checked()
    }

    fn checked(self) -> Result<Self, Fault> {
        for field in ["client/id:xRoadInstance", "client/id:memberCode", "service/id:serviceCode", "id"] {
            if self.header(field).is_none() {
                return Err(Fault::client("MissingHeaderField", "a header of the X-Road protocol is missing"));
            }
        }
        if self.header("protocolVersion") != Some("4.0") {
            return Err(Fault::client("InvalidProtocolVersion", "protocolVersion is to be 4.0"));
        }
        Ok(self)
    }

    /// The text of a header below `xroad`.
    pub(super) fn header(&self, field: &str) -> Option<&str> {
        self.all(&format!("soap:Envelope/soap:Header/xroad:{field}")).next()
    }

    fn all(&self, path: &str) -> impl Iterator<Item = &str> {
        let found = self.texts.iter().filter(move |(at, _)| at == path);
        found.map(|(_, text)| text.trim()).filter(|text| !text.is_empty())
    }

    /// The national numbers that are asked about.
    ///
    /// # Errors
    /// The fault for another operation, or for none or too many people.
    pub(super) fn people(&self) -> Result<Vec<String>, Fault> {
        let operation = "soap:Envelope/soap:Body/si:getInsuredPersons";
        if !self.texts.iter().any(|(path, _)| path == operation) {
            return Err(Fault::server("ServerProxy.UnknownService", "there is one operation, getInsuredPersons"));
        }
        let people: Vec<String> = self.all(&format!("{operation}/si:nationalId")).map(str::to_owned).collect();
        if people.is_empty() || people.len() > MOST_PEOPLE {
            return Err(Fault::client("InvalidRequest", "one to fifty people are taken in a call"));
        }
        Ok(people)
    }
}

fn name(reader: &NsReader<&[u8]>, start: &BytesStart<'_>) -> Option<String> {
    let (namespace, local) = reader.resolver().resolve_element(start.name());
    let prefix = match namespace {
        ResolveResult::Bound(namespace) => {
            NAMESPACES.iter().find(|(known, _)| *known == namespace.as_ref()).map_or("other", |(_, prefix)| prefix)
        }
        ResolveResult::Unbound => "none",
        ResolveResult::Unknown(_) => return None,
    };
    Some(format!("{prefix}:{}", local.as_ref()))
}

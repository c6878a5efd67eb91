//! From files to a catalogue: each TOML file has its shape, and nothing in it is ignored.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;

use super::place::{Places, line_at};
use super::{
    Authorisation, Authority, Catalogue, Centre, CodeList, Concept, Country, CountryProfile, Finding, Hub, HubFunction,
    Identity, LegalBasis, LifeEvent, Persona, Place, Proactive, QueueKind, Readability, Service, Source, SourceEvent,
    Term, Topic, check, settle,
};

/// A file of the content folder.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its path below the content folder, with `/`: `catalogue/sources.toml`.
    pub path: String,
    /// Its text.
    pub text: String,
}

macro_rules! list_file {
    ($file:ident, $key:ident, $entry:ty) => {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct $file {
            #[serde(default)]
            $key: Vec<Spanned<$entry>>,
        }
    };
}

list_file!(Topics, topic, Topic);
list_file!(CodeLists, code_list, CodeList);
list_file!(Concepts, concept, Concept);
list_file!(Authorities, authority, Authority);
list_file!(LegalBases, legal_basis, LegalBasis);
list_file!(Sources, source, Source);
list_file!(Authorisations, authorisation, Authorisation);
list_file!(Hubs, hub, Hub);
list_file!(HubFunctions, hub_function, HubFunction);
list_file!(LifeEvents, life_event, LifeEvent);
list_file!(Personas, persona, Persona);
list_file!(Glossary, term, Term);

/// The one file with several lists: what registers say, what the portal offers then, by which functions and rights.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProactiveFile {
    #[serde(default)]
    event: Vec<Spanned<SourceEvent>>,
    #[serde(default)]
    proactive: Vec<Spanned<Proactive>>,
    #[serde(default)]
    hub_function: Vec<Spanned<HubFunction>>,
    #[serde(default)]
    authorisation: Vec<Spanned<Authorisation>>,
}

/// What people come to service centres for, and the centres.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CentresFile {
    #[serde(default)]
    queue_kind: Vec<Spanned<QueueKind>>,
    #[serde(default)]
    centre: Vec<Spanned<Centre>>,
    #[serde(default)]
    place: Vec<Spanned<Place>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SearchFile {
    same: Vec<Vec<String>>,
    #[serde(default)]
    never_alone: Vec<String>,
    #[serde(default)]
    most_wanted: Vec<String>,
}

/// Reads the files below `catalogue/` and checks that they hold together.
///
/// # Errors
/// Every finding, in the order of files and lines. A catalogue with findings is not returned: it must not start.
pub fn load(files: &[SourceFile]) -> Result<Catalogue, Vec<Finding>> {
    let mut loader = Loader::default();
    for file in files.iter().filter(|f| f.path.starts_with("catalogue/") && f.path.ends_with(".toml")) {
        loader.read(file);
    }
    loader.choose_profile();
    let Loader { mut catalogue, places, mut findings } = loader;
    settle::settle(&mut catalogue);
    if findings.is_empty() {
        findings = check::check(&catalogue, &places);
    }
    if findings.is_empty() {
        return Ok(catalogue);
    }
    findings.sort();
    findings.dedup();
    Err(findings)
}

#[derive(Default)]
struct Loader {
    catalogue: Catalogue,
    places: Places,
    findings: Vec<Finding>,
}

impl Loader {
    fn read(&mut self, file: &SourceFile) {
        let number = self.places.add_file(&file.path, &file.text);
        let name = file.path.trim_start_matches("catalogue/");
        match name {
            "country.toml" => {
                if let Some(country) = self.parse::<Country>(file) {
                    self.places.add("country".to_owned(), number, 0..file.text.len());
                    self.catalogue.country = country;
                }
            }
            "identity.toml" => {
                if let Some(identity) = self.parse::<Identity>(file) {
                    self.places.add("identity".to_owned(), number, 0..file.text.len());
                    self.catalogue.identity = Some(identity);
                }
            }
            "audit.toml" => {
                self.places.add("audit".to_owned(), number, 0..file.text.len());
                self.catalogue.audit = self.parse(file);
            }
            "topics.toml" => {
                for topic in self.parse::<Topics>(file).map_or(Vec::new(), |f| f.topic) {
                    if let Some(topic) = self.place("topic", number, topic, |t| &t.id) {
                        self.catalogue.topics.push(topic);
                    }
                }
            }
            "life-events.toml" => {
                for event in self.parse::<LifeEvents>(file).map_or(Vec::new(), |f| f.life_event) {
                    if let Some(event) = self.place("life event", number, event, |e| &e.id) {
                        self.catalogue.life_events.push(event);
                    }
                }
            }
            "personas.toml" => {
                for persona in self.parse::<Personas>(file).map_or(Vec::new(), |f| f.persona) {
                    if let Some(persona) = self.place("persona", number, persona, |p| &p.id) {
                        self.catalogue.personas.push(persona);
                    }
                }
            }
            "glossary.toml" | "search.toml" | "readability.toml" => self.read_words(file, name, number),
            "proactive.toml" => self.read_proactive(file, number),
            "centres.toml" => self.read_centres(file, number),
            _ => self.read_keyed(file, name, number),
        }
    }

    /// The files about words: what they mean, which mean the same, which are hard to read.
    fn read_words(&mut self, file: &SourceFile, name: &str, number: usize) {
        match name {
            "glossary.toml" => {
                for term in self.parse::<Glossary>(file).map_or(Vec::new(), |f| f.term) {
                    if let Some(term) = self.place("term", number, term, |t| &t.id) {
                        self.catalogue.glossary.push(term);
                    }
                }
            }
            "search.toml" => {
                if let Some(words) = self.parse::<SearchFile>(file) {
                    self.places.add("search".to_owned(), number, 0..file.text.len());
                    self.catalogue.same_words = words.same;
                    self.catalogue.never_alone = words.never_alone;
                    self.catalogue.most_wanted = words.most_wanted;
                }
            }
            _ => {
                if let Some(rules) = self.parse::<Readability>(file) {
                    self.places.add("readability".to_owned(), number, 0..file.text.len());
                    self.catalogue.readability = rules;
                }
            }
        }
    }

    fn read_proactive(&mut self, file: &SourceFile, number: usize) {
        let Some(ProactiveFile { event, proactive, hub_function, authorisation }) = self.parse(file) else { return };
        for entry in hub_function {
            if let Some(function) = self.place("hub function", number, entry, |f| &f.id) {
                self.catalogue.hub_functions.insert(function.id.clone(), function);
            }
        }
        for entry in authorisation {
            if let Some(row) = self.place("authorisation", number, entry, |r| &r.id) {
                self.catalogue.authorisations.push(row);
            }
        }
        for entry in event {
            if let Some(event) = self.place("event", number, entry, |e| &e.id) {
                self.catalogue.events.push(event);
            }
        }
        for entry in proactive {
            if let Some(offer) = self.place("proactive", number, entry, |p| &p.id) {
                self.catalogue.proactive.push(offer);
            }
        }
    }

    fn read_centres(&mut self, file: &SourceFile, number: usize) {
        let Some(CentresFile { queue_kind, centre, place }) = self.parse(file) else { return };
        for entry in queue_kind {
            if let Some(kind) = self.place("queue kind", number, entry, |k| &k.id) {
                self.catalogue.queue_kinds.push(kind);
            }
        }
        for entry in centre {
            if let Some(centre) = self.place("centre", number, entry, |c| &c.id) {
                self.catalogue.centres.push(centre);
            }
        }
        for entry in place {
            if let Some(place) = self.place("place", number, entry, |p| &p.id) {
                self.catalogue.places.push(place);
            }
        }
    }

    fn read_keyed(&mut self, file: &SourceFile, name: &str, number: usize) {
        macro_rules! keyed {
            ($shape:ty, $list:ident, $kind:literal, $into:ident) => {
                for entry in self.parse::<$shape>(file).map_or(Vec::new(), |f| f.$list) {
                    if let Some(entry) = self.place($kind, number, entry, |e| &e.id) {
                        self.catalogue.$into.insert(entry.id.clone(), entry);
                    }
                }
            };
        }
        match name {
            "code-lists.toml" => keyed!(CodeLists, code_list, "code list", code_lists),
            "authorities.toml" => keyed!(Authorities, authority, "authority", authorities),
            "legal-bases.toml" => keyed!(LegalBases, legal_basis, "legal basis", legal_bases),
            "hubs.toml" => keyed!(Hubs, hub, "hub", hubs),
            "hub-functions.toml" => keyed!(HubFunctions, hub_function, "hub function", hub_functions),
            "sources.toml" => keyed!(Sources, source, "source", sources),
            "authorisations.toml" => {
                for row in self.parse::<Authorisations>(file).map_or(Vec::new(), |f| f.authorisation) {
                    if let Some(row) = self.place("authorisation", number, row, |r| &r.id) {
                        self.catalogue.authorisations.push(row);
                    }
                }
            }
            _ if name.starts_with("concepts/") => keyed!(Concepts, concept, "concept", concepts),
            _ if name.starts_with("services/") => self.read_service(file, number),
            _ if name.starts_with("profiles/") => self.read_profile(file, number),
            _ => self.findings.push(Finding {
                file: file.path.clone(),
                line: 1,
                problem: "no such file belongs to a catalogue".to_owned(),
                mend: "move it to services/ or concepts/, or give it one of the names in CONTRIBUTING.md".to_owned(),
            }),
        }
    }

    fn read_service(&mut self, file: &SourceFile, number: usize) {
        let Some(service) = self.parse::<Service>(file) else {
            return;
        };
        let expected = format!("catalogue/services/{}.toml", service.id);
        let entry = Spanned::new(0..file.text.len(), service);
        let Some(service) = self.place("service", number, entry, |s| &s.id) else {
            return;
        };
        if file.path != expected {
            self.findings.push(self.places.finding(
                &format!("service {}", service.id),
                &service.id,
                format!("the service `{}` stands in a file of another name", service.id),
                format!("rename the file to {expected}, or the id to the file's name"),
            ));
        }
        self.catalogue.services.insert(service.id.clone(), service);
    }

    fn read_profile(&mut self, file: &SourceFile, number: usize) {
        let Some(profile) = self.parse::<CountryProfile>(file) else { return };
        let entry = format!("profile {}", profile.id);
        self.places.add(entry.clone(), number, 0..file.text.len());
        let expected = format!("catalogue/profiles/{}.toml", profile.id);
        if file.path != expected {
            let problem = format!("the profile `{}` stands in a file of another name", profile.id);
            let mend = format!("rename the file to {expected}, or the id to the file's name");
            self.findings.push(self.places.finding(&entry, &profile.id, problem, mend));
        }
        self.catalogue.profiles.insert(profile.id.clone(), profile);
    }

    /// Gives the country the profile that its file names.
    fn choose_profile(&mut self) {
        let Catalogue { country, profiles, .. } = &mut self.catalogue;
        if country.holds.is_empty() {
            return;
        }
        match profiles.get(&country.holds) {
            Some(profile) => country.profile = profile.clone(),
            None => {
                let problem = format!("unknown profile `{}`", country.holds);
                let mend = format!("correct the id, or add catalogue/profiles/{}.toml", country.holds);
                self.findings.push(self.places.finding("country", &country.holds, problem, mend));
            }
        }
    }

    fn parse<T: DeserializeOwned>(&mut self, file: &SourceFile) -> Option<T> {
        match toml::from_str(&file.text) {
            Ok(value) => Some(value),
            Err(error) => {
                self.findings.push(Finding {
                    file: file.path.clone(),
                    line: error.span().map_or(1, |span| line_at(&file.text, span.start)),
                    problem: error.message().replace('\n', " "),
                    mend: "correct the line; CONTRIBUTING.md shows the shape of each file".to_owned(),
                });
                None
            }
        }
    }

    fn place<T>(&mut self, kind: &str, file: usize, entry: Spanned<T>, id: fn(&T) -> &String) -> Option<T> {
        let span = entry.span();
        let entry = entry.into_inner();
        let key = format!("{kind} {}", id(&entry));
        if self.places.add(key.clone(), file, span) {
            return Some(entry);
        }
        let mend = "give one of the two another id, or remove it".to_owned();
        self.findings.push(self.places.finding(&key, id(&entry), format!("{key} stands there twice"), mend));
        None
    }
}

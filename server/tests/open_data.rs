//! The open data of the real catalogue: complete, in both languages, and the same triples in both notations.

#![allow(clippy::unwrap_used, reason = "a test says what went wrong by stopping")]

use domain::catalogue::Catalogue;
use oxrdf::{Dataset, Graph, GraphName, NamedNodeRef, Term, TermRef, Triple};
use server::open_data;
use std::{collections::BTreeSet, fs, path::Path};

mod real;

use real::content;

const BASE: &str = "https://portal.example/";
const HOME: &str = "https://portal.example/open-data/catalogue#";
const CV: &str = "http://data.europa.eu/m8g/";
const CPSV: &str = "http://purl.org/vocab/cpsv#";
const DCT: &str = "http://purl.org/dc/terms/";
const ELI: &str = "http://data.europa.eu/eli/ontology#";
const LABEL: &str = "http://www.w3.org/2004/02/skos/core#prefLabel";
const TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

fn read_turtle(text: &str) -> Graph {
    oxttl::TurtleParser::new().for_slice(text.as_bytes()).map(|triple| triple.unwrap()).collect()
}

fn read_json_ld(text: &str) -> Graph {
    let quads: Dataset = oxjsonld::JsonLdParser::new().for_slice(text.as_bytes()).map(|quad| quad.unwrap()).collect();
    assert!(quads.iter().all(|quad| quad.graph_name.into_owned() == GraphName::DefaultGraph));
    quads.iter().map(|quad| Triple::from(quad.into_owned())).collect()
}

/// Questions to a graph, with IRIs as text.
struct Data(Graph);

impl Data {
    fn of_class(&self, class: &str) -> BTreeSet<String> {
        let (class, kind) = (NamedNodeRef::new(class).unwrap(), NamedNodeRef::new(TYPE).unwrap());
        self.0.subjects_for_predicate_object(kind, class).map(|subject| subject.to_string()).collect()
    }

    fn objects(&self, subject: &str, property: &str) -> Vec<Term> {
        let (subject, property) = (NamedNodeRef::new(subject).unwrap(), NamedNodeRef::new(property).unwrap());
        self.0.objects_for_subject_predicate(subject, property).map(TermRef::into_owned).collect()
    }

    fn languages(&self, subject: &str, property: &str) -> BTreeSet<String> {
        let language = |term: &Term| match term {
            Term::Literal(literal) => literal.language().map(str::to_owned),
            _ => None,
        };
        self.objects(subject, property).iter().filter_map(language).collect()
    }
}

fn real() -> (Catalogue, Data) {
    let (catalogue, texts) = content();
    let data = Data(read_turtle(&open_data::turtle(&catalogue, texts, BASE)));
    (catalogue, data)
}

/// In both languages in which everything is there; others may be there too.
fn is_in_both(languages: &BTreeSet<String>) -> bool {
    ["ar", "en"].iter().all(|language| languages.contains(*language))
}

#[test]
fn both_notations_carry_the_same_triples() {
    let (catalogue, texts) = content();
    let turtle = open_data::turtle(&catalogue, texts, BASE);
    let json_ld = open_data::json_ld(&catalogue, texts, BASE);
    // `tests/open-data/validate.py` checks these files against the standard's shapes.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    fs::write(folder.join("catalogue.ttl"), &turtle).unwrap();
    fs::write(folder.join("catalogue.jsonld"), &json_ld).unwrap();
    let (turtle, json_ld) = (read_turtle(&turtle), read_json_ld(&json_ld));
    let only = |a: &Graph, b: &Graph| -> Vec<String> {
        a.iter().filter(|triple| !b.contains(*triple)).map(|triple| triple.to_string()).collect()
    };
    assert_eq!(only(&turtle, &json_ld), Vec::<String>::new());
    assert_eq!(only(&json_ld, &turtle), Vec::<String>::new());
    assert!(turtle.len() > 1000);
}

#[test]
fn everything_is_there() {
    let (catalogue, data) = real();
    let services = || catalogue.services.values();
    let papers: BTreeSet<_> = services().flat_map(|s| &s.evidence).flat_map(|e| &e.any_of).collect();
    let outputs: BTreeSet<_> = services().flat_map(|s| &s.output).map(|output| &output.id).collect();
    let counts = [
        (format!("{CPSV}PublicService"), catalogue.services.len()),
        (format!("{CPSV}Rule"), catalogue.legal_bases.len()),
        (format!("{ELI}LegalResource"), catalogue.legal_bases.len()),
        (format!("{CV}PublicOrganisation"), catalogue.authorities.len()),
        (format!("{CV}ContactPoint"), catalogue.authorities.len() + catalogue.centres.len()),
        (format!("{CV}LifeEvent"), catalogue.life_events.len()),
        (format!("{CV}InformationConcept"), catalogue.concepts.len()),
        (format!("{CV}Channel"), services().map(|s| s.channels.len()).sum()),
        (format!("{CV}Cost"), services().map(|s| s.channels.len()).sum()),
        (format!("{CV}InformationRequirement"), services().map(|s| s.requirement.len()).sum()),
        (format!("{CV}Criterion"), services().map(|s| s.criterion.len()).sum()),
        (format!("{CV}EvidenceType"), papers.len()),
        (format!("{CV}Output"), outputs.len()),
    ];
    for (class, count) in counts {
        assert_eq!(data.of_class(&class).len(), count, "{class}");
        assert!(count > 0, "{class}");
    }
}

#[test]
fn every_service_is_told_in_both_languages() {
    let (catalogue, data) = real();
    for service in catalogue.services.values() {
        let iri = format!("{HOME}service.{}", service.id);
        let count = |property: &str| data.objects(&iri, property).len();
        assert!(is_in_both(&data.languages(&iri, &format!("{DCT}title"))), "{iri}");
        assert!(is_in_both(&data.languages(&iri, &format!("{DCT}description"))), "{iri}");
        for once in ["hasCompetentAuthority", "processingTime", "contactPoint"] {
            assert_eq!(count(&format!("{CV}{once}")), 1, "{iri} {once}");
        }
        assert_eq!(count(&format!("{DCT}identifier")), 1);
        assert_eq!(count(&format!("{CV}hasChannel")), service.channels.len());
        assert_eq!(count(&format!("{CV}hasCost")), service.channels.len());
        assert_eq!(count(&format!("{CV}isGroupedBy")), service.life_events.len());
        assert_eq!(count(&format!("{CPSV}produces")), service.output.len());
        assert_eq!(
            count(&format!("{CV}holdsRequirement")),
            service.requirement.len() + service.criterion.len() + service.evidence.len()
        );
        assert!(count(&format!("{CV}hasLegalResource")) > 0);
    }
}

#[test]
fn nothing_is_nameless_in_a_language() {
    let (_, data) = real();
    let titled = ["Requirement", "Output", "LifeEvent", "PublicOrganisation"];
    let labelled = ["InformationConcept", "EvidenceType", "EvidenceTypeList"];
    let titled = titled.map(|class| (class, format!("{DCT}title")));
    let labelled = labelled.map(|class| (class, LABEL.to_owned()));
    for (class, property) in titled.into_iter().chain(labelled) {
        for subject in data.of_class(&format!("{CV}{class}")) {
            let iri = subject.trim_matches(['<', '>']);
            assert!(is_in_both(&data.languages(iri, &property)), "{class} {iri}");
        }
    }
    assert!(!data.0.iter().any(|triple| triple.object.to_string().contains('\u{2068}')), "isolates are for pages");
}

#[test]
fn no_link_leads_nowhere() {
    let (_, data) = real();
    let subjects: BTreeSet<String> = data.0.iter().map(|triple| triple.subject.to_string()).collect();
    for triple in &data.0 {
        let object = triple.object.to_string();
        if object.starts_with(&format!("<{HOME}")) {
            assert!(subjects.contains(&object), "{triple}");
        }
    }
}

#[test]
fn costs_differ_by_channel() {
    let (_, data) = real();
    let value = |id: &str| data.objects(&format!("{HOME}cost.{id}"), &format!("{CV}hasValue"))[0].to_string();
    let double = |text: &str| format!("\"{text}\"^^<http://www.w3.org/2001/XMLSchema#double>");
    assert_eq!(value("driving-licence-renewal.web"), double("20.000"));
    assert_eq!(value("driving-licence-renewal.counter"), double("22.500"));
}

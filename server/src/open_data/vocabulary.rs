//! The words of the standards: namespaces, properties with the kind of their values, and classes.

/// Namespaces by the prefix under which both notations abbreviate them.
pub(super) const PREFIXES: [(&str, &str); 14] = [
    ("cpsv", "http://purl.org/vocab/cpsv#"),
    ("cv", "http://data.europa.eu/m8g/"),
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("eli", "http://data.europa.eu/eli/ontology#"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("lang", "http://publications.europa.eu/resource/authority/language/"),
    ("locn", "http://www.w3.org/ns/locn#"),
    ("org", "http://www.w3.org/ns/org#"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("time", "http://www.w3.org/2006/time#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

/// What the values of a property are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Range {
    /// Words for people, tagged with their language.
    Words,
    /// A string of no language: ids, numbers to call, patterns.
    Plain,
    /// A value of this datatype, abbreviated: `xsd:duration`.
    Typed(&'static str),
    /// Another node.
    Node,
}

/// A property of a standard.
#[derive(Clone, Copy, Debug)]
pub(super) struct Property {
    /// Its abbreviated IRI: `cv:hasCost`.
    pub(super) name: &'static str,
    /// Its key in JSON-LD: `hasCost`.
    pub(super) term: &'static str,
    /// What its values are.
    pub(super) range: Range,
}

impl PartialEq for Property {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

const fn property(name: &'static str, term: &'static str, range: Range) -> Property {
    Property { name, term, range }
}

macro_rules! properties {
    ($($constant:ident = $name:literal $term:literal $range:expr;)*) => {
        $(pub(super) const $constant: Property = property($name, $term, $range);)*
    };
}

use Range::{Node, Plain, Typed, Words};

properties! {
    // What most things have.
    IDENTIFIER = "dct:identifier" "identifier" Plain;
    TITLE = "dct:title" "title" Words;
    DESCRIPTION = "dct:description" "description" Words;
    LABEL = "skos:prefLabel" "label" Words;
    NOTATION = "skos:notation" "notation" Plain;
    CATEGORY = "dct:type" "category" Node;
    LANGUAGE = "dct:language" "language" Node;
    PAGE = "foaf:page" "page" Node;
    // The data set.
    PUBLISHER = "dct:publisher" "publisher" Node;
    HAS_PART = "dct:hasPart" "hasPart" Node;
    IS_PART_OF = "dct:isPartOf" "isPartOf" Node;
    CONFORMS_TO = "dct:conformsTo" "conformsTo" Node;
    LANDING_PAGE = "dcat:landingPage" "landingPage" Node;
    DISTRIBUTION = "dcat:distribution" "distribution" Node;
    DOWNLOAD_URL = "dcat:downloadURL" "downloadURL" Node;
    ACCESS_URL = "dcat:accessURL" "accessURL" Node;
    MEDIA_TYPE = "dcat:mediaType" "mediaType" Node;
    // Public services (CPSV-AP).
    COMPETENT_AUTHORITY = "cv:hasCompetentAuthority" "hasCompetentAuthority" Node;
    CONTACT_POINT = "cv:contactPoint" "contactPoint" Node;
    HAS_CHANNEL = "cv:hasChannel" "hasChannel" Node;
    HAS_COST = "cv:hasCost" "hasCost" Node;
    HAS_INPUT_TYPE = "cv:hasInputType" "hasInputType" Node;
    HAS_LEGAL_RESOURCE = "cv:hasLegalResource" "hasLegalResource" Node;
    HOLDS_REQUIREMENT = "cv:holdsRequirement" "holdsRequirement" Node;
    IS_GROUPED_BY = "cv:isGroupedBy" "isGroupedBy" Node;
    RELATED_SERVICE = "cv:hasRelatedService" "hasRelatedService" Node;
    PROCESSING_TIME = "cv:processingTime" "processingTime" Typed("xsd:duration");
    PRODUCES = "cpsv:produces" "produces" Node;
    FOLLOWS = "cpsv:follows" "follows" Node;
    IMPLEMENTS = "cpsv:implements" "implements" Node;
    REQUIRES = "dct:requires" "requires" Node;
    AUDIENCE = "dct:audience" "audience" Node;
    SPATIAL = "dct:spatial" "spatial" Node;
    OWNED_BY = "cv:ownedBy" "ownedBy" Node;
    VALUE = "cv:hasValue" "hasValue" Typed("xsd:double");
    CURRENCY = "cv:currency" "currency" Node;
    ACCESSED_THROUGH = "cv:ifAccessedThrough" "ifAccessedThrough" Node;
    DEFINED_BY = "cv:isDefinedBy" "isDefinedBy" Node;
    // Authorities.
    CLASSIFICATION = "org:classification" "classification" Node;
    EMAIL = "cv:email" "email" Plain;
    TELEPHONE = "cv:telephone" "telephone" Plain;
    CONTACT_PAGE = "cv:contactPage" "contactPage" Node;
    OPENING_HOURS = "cv:openingHours" "openingHours" Node;
    PLACE_NAME = "locn:geographicName" "geographicName" Words;
    // Laws (ELI).
    IN_FORCE_FROM = "eli:first_date_entry_in_force" "inForceFrom" Typed("xsd:date");
    IN_FORCE_TO = "eli:date_no_longer_in_force" "inForceTo" Typed("xsd:date");
    // Requirements and the dictionary of facts (CCCEV).
    DERIVED_FROM = "cv:isDerivedFrom" "isDerivedFrom" Node;
    FULFILS = "cv:fulfils" "fulfils" Node;
    HAS_CONCEPT = "cv:hasConcept" "hasConcept" Node;
    HAS_EVIDENCE_TYPE_LIST = "cv:hasEvidenceTypeList" "hasEvidenceTypeList" Node;
    SPECIFIES_EVIDENCE_TYPE = "cv:specifiesEvidenceType" "specifiesEvidenceType" Node;
    EXPECTED_VALUE = "cv:expressionOfExpectedValue" "expressionOfExpectedValue" Plain;
    EXPRESSION = "rdf:value" "expression" Plain;
    SOURCE = "dct:source" "source" Node;
    IN_SCHEME = "skos:inScheme" "inScheme" Node;
}

/// The namespace of an abbreviated name written out: `cv:Cost` → `http://data.europa.eu/m8g/Cost`.
pub(super) fn expand(name: &str) -> String {
    let (prefix, local) = name.split_once(':').unwrap_or(("", name));
    let namespace = PREFIXES.iter().find(|(known, _)| *known == prefix).map_or("", |(_, namespace)| namespace);
    format!("{namespace}{local}")
}

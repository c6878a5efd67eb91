//! What a service requires (CCCEV): facts, criteria, and papers with their alternatives.

use domain::catalogue::{Criterion, Effect, Evidence, Requirement, Service};

use super::{Scene, attribute, dictionary, laws, text};
use crate::open_data::graph::{Graph, Node};
use crate::open_data::vocabulary as v;

/// The IRIs of all requirements of a service.
pub(super) fn iris(scene: Scene<'_>, service: &Service) -> Vec<String> {
    let facts = service.requirement.iter().map(|r| scene.names.of("requirement", fact_id(service, r)));
    let criteria = service.criterion.iter().map(|c| scene.names.of("criterion", criterion_id(service, c)));
    let papers = service.evidence.iter().map(|e| scene.names.of("evidence", evidence_id(service, e)));
    facts.chain(criteria).chain(papers).collect()
}

pub(super) fn describe(scene: Scene<'_>, service: &Service, graph: &mut Graph) {
    for requirement in &service.requirement {
        graph.add(fact(scene, service, requirement));
    }
    for criterion in &service.criterion {
        graph.add(rule(scene, service, criterion));
    }
    for evidence in &service.evidence {
        graph.add(papers(scene, service, evidence));
        for paper in &evidence.any_of {
            paper_type(scene, paper, graph);
        }
    }
    for kind in ["required", "optional", "conditional", "refuse", "warn"] {
        graph.add(Node::new(scene.names.of("requirement-type", kind), &["skos:Concept"]).literal(v::NOTATION, kind));
    }
}

/// A fact that the service needs, and the condition under which it does.
fn fact(scene: Scene<'_>, service: &Service, requirement: &Requirement) -> Node {
    let Scene { catalogue, texts, names } = scene;
    let concept = catalogue.concept_of(service, &requirement.fact);
    let kind = match (&requirement.when, requirement.optional) {
        (Some(_), _) => "conditional",
        (None, true) => "optional",
        (None, false) => "required",
    };
    let proofs = service.evidence.iter().filter(|evidence| evidence.replaced_by.contains(&requirement.fact));
    let papers = proofs.flat_map(|evidence| &evidence.any_of);
    let hint = format!("service-{}-hint-{}", service.id, requirement.fact.slug());
    let node = Node::new(
        names.of("requirement", fact_id(service, requirement)),
        &["cv:Requirement", "cv:InformationRequirement"],
    )
    .literal(v::IDENTIFIER, fact_id(service, requirement))
    .words(v::TITLE, texts, |l| dictionary::label(l, concept?, &requirement.fact.role))
    .words(v::DESCRIPTION, texts, |l| text(l, &hint))
    .link(v::CATEGORY, names.of("requirement-type", kind))
    .links(v::HAS_CONCEPT, concept.map(|concept| names.of("concept", &concept.id)))
    .links(v::HAS_EVIDENCE_TYPE_LIST, papers.map(|paper| names.of("evidence-type-list", paper)));
    let node = match &requirement.when {
        Some(condition) => node.literal(v::EXPRESSION, condition.text()),
        None => node,
    };
    lawful(scene, node, &requirement.legal_basis)
}

/// A criterion in words and as the expression that decides it.
fn rule(scene: Scene<'_>, service: &Service, criterion: &Criterion) -> Node {
    let Scene { catalogue, texts, names } = scene;
    let key = format!("criterion-{}-{}", service.id, criterion.id);
    let kind = match criterion.effect {
        Effect::Refuse => "refuse",
        Effect::Warn => "warn",
    };
    let concepts = criterion.expression.facts().iter().filter_map(|fact| catalogue.concept_of(service, fact));
    let node = Node::new(names.of("criterion", criterion_id(service, criterion)), &["cv:Requirement", "cv:Criterion"])
        .literal(v::IDENTIFIER, criterion_id(service, criterion))
        .words(v::TITLE, texts, |l| text(l, &key))
        .words(v::DESCRIPTION, texts, |l| attribute(l, &key, "refused"))
        .link(v::CATEGORY, names.of("requirement-type", kind))
        .literal(v::EXPRESSION, criterion.expression.text())
        .links(v::HAS_CONCEPT, concepts.map(|concept| names.of("concept", &concept.id)));
    lawful(scene, node, &criterion.legal_basis)
}

/// A paper or its alternatives. In CCCEV the lists of a requirement are alternatives, and all types of a list are
/// needed: so each paper is a list of its own.
fn papers(scene: Scene<'_>, service: &Service, evidence: &Evidence) -> Node {
    let Scene { texts, names, .. } = scene;
    let title = |l| {
        let papers: Option<Vec<String>> = evidence.any_of.iter().map(|paper| text(l, &paper_key(paper))).collect();
        papers.map(|papers| papers.join(" / "))
    };
    Node::new(names.of("evidence", evidence_id(service, evidence)), &["cv:Requirement"])
        .literal(v::IDENTIFIER, evidence_id(service, evidence))
        .words(v::TITLE, texts, title)
        .links(v::HAS_EVIDENCE_TYPE_LIST, evidence.any_of.iter().map(|paper| names.of("evidence-type-list", paper)))
        .link(v::FULFILS, names.of("rule", &service.legal_basis))
}

fn paper_type(scene: Scene<'_>, paper: &str, graph: &mut Graph) {
    let Scene { texts, names, .. } = scene;
    let label = |l| text(l, &paper_key(paper));
    graph.add(
        Node::new(names.of("evidence-type-list", paper), &["cv:EvidenceTypeList"])
            .words(v::LABEL, texts, label)
            .link(v::SPECIFIES_EVIDENCE_TYPE, names.of("evidence-type", paper)),
    );
    graph.add(Node::new(names.of("evidence-type", paper), &["cv:EvidenceType"]).literal(v::IDENTIFIER, paper).words(
        v::LABEL,
        texts,
        label,
    ));
}

/// Ties a requirement to its law: to the article, and to the rule that the service follows in it.
fn lawful(scene: Scene<'_>, node: Node, law: &str) -> Node {
    node.links(v::DERIVED_FROM, laws::iri(scene, law)).link(v::FULFILS, scene.names.of("rule", law))
}

fn paper_key(paper: &str) -> String {
    format!("evidence-{paper}")
}

fn fact_id(service: &Service, requirement: &Requirement) -> String {
    format!("{}.{}", service.id, requirement.fact)
}

fn criterion_id(service: &Service, criterion: &Criterion) -> String {
    format!("{}.{}", service.id, criterion.id)
}

fn evidence_id(service: &Service, evidence: &Evidence) -> String {
    format!("{}.{}", service.id, evidence.id)
}

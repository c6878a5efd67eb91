//! The data set itself (`dcat:Dataset`), its publisher, its files, its languages and its area.

use app::texts::L;

use super::{Scene, text};
use crate::open_data::graph::{Graph, Node};
use crate::open_data::vocabulary as v;

/// What the data conform to.
const CPSV_AP: &str = "http://data.europa.eu/m8g/cpsvap/3.2.0";

/// The files in which the data set is offered: path and media type.
const FILES: [(&str, &str); 2] = [("catalogue.ttl", "text/turtle"), ("catalogue.jsonld", "application/ld+json")];

pub(super) fn describe(scene: Scene<'_>, graph: &mut Graph) {
    let Scene { catalogue, texts, names } = scene;
    let portal_of = |l: L| {
        let country = text(l, &country_key(scene))?;
        l.has("portal-of").then(|| l.plain_with("portal-of", &[("country", country.into())]))
    };
    let landing = |l: L| names.page(&format!("{}/services", l.lang()));
    let publisher = names.of("publisher", &catalogue.country.id);
    graph.add(
        Node::new(names.dataset(), &["dcat:Dataset"])
            .literal(v::IDENTIFIER, names.dataset())
            .words(v::TITLE, texts, portal_of)
            .words(v::DESCRIPTION, texts, |l| text(l, "nav-open-data"))
            .link(v::PUBLISHER, publisher.clone())
            .link(v::CONFORMS_TO, CPSV_AP.to_owned())
            .link(v::SPATIAL, area(scene))
            .links(v::LANGUAGE, texts.languages().map(|l| language(scene, l)))
            .links(v::LANDING_PAGE, texts.languages().map(landing))
            .links(v::DISTRIBUTION, FILES.iter().map(|(file, _)| names.of("file", file)))
            .links(v::HAS_PART, catalogue.services.keys().map(|id| names.of("service", id))),
    );
    graph.add(Node::new(publisher, &["foaf:Agent"]).literal(v::IDENTIFIER, &*catalogue.country.id).words(
        v::TITLE,
        texts,
        |l| text(l, &country_key(scene)),
    ));
    for (file, media_type) in FILES {
        let url = names.page(&format!("open-data/{file}"));
        graph.add(
            Node::new(names.of("file", file), &["dcat:Distribution"])
                .link(v::ACCESS_URL, url.clone())
                .link(v::DOWNLOAD_URL, url)
                .link(v::MEDIA_TYPE, format!("http://www.iana.org/assignments/media-types/{media_type}")),
        );
    }
    for l in texts.languages() {
        graph.add(document(scene, l, landing(l)));
    }
    describe_languages(scene, graph);
    graph.add(Node::new(area(scene), &["dct:Location"]).literal(v::IDENTIFIER, &*catalogue.country.id).words(
        v::PLACE_NAME,
        texts,
        |l| text(l, &country_key(scene)),
    ));
}

fn describe_languages(scene: Scene<'_>, graph: &mut Graph) {
    for l in scene.texts.languages() {
        let own_name = |other: L| if other == l { text(l, "language-name") } else { None };
        graph.add(Node::new(language(scene, l), &["dct:LinguisticSystem"]).literal(v::NOTATION, l.lang()).words(
            v::LABEL,
            scene.texts,
            own_name,
        ));
    }
}

fn country_key(scene: Scene<'_>) -> String {
    format!("country-{}", scene.catalogue.country.id)
}

/// The country as a place.
pub(super) fn area(scene: Scene<'_>) -> String {
    scene.names.of("area", &scene.catalogue.country.id)
}

/// A page of the portal in a language.
pub(super) fn document(scene: Scene<'_>, l: L, url: String) -> Node {
    Node::new(url, &["foaf:Document"]).link(v::LANGUAGE, language(scene, l))
}

/// A language: from the authority table that CPSV-AP recommends, or from the list of ISO 639-1, which has them all.
pub(super) fn language(scene: Scene<'_>, l: L) -> String {
    let code = l.code();
    if code.is_empty() {
        return scene.names.foreign(&format!("http://id.loc.gov/vocabulary/iso639-1/{}", l.lang()));
    }
    v::expand(&format!("lang:{code}"))
}

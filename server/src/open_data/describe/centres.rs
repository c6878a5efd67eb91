//! Service centres: how to reach them and when they are open. CPSV-AP has no class for them; each is a contact point,
//! and the counter channels of the services that are given there are open when it is.

use app::{texts::L, texts::plain, words};
use domain::catalogue::{Catalogue, Centre, DayOfWeek, Service};

use super::{Scene, attribute, dataset, paragraphs, text};
use crate::open_data::graph::{Graph, Node};
use crate::open_data::vocabulary as v;

/// The centres at whose counters a service is given.
pub(super) fn of_service<'a>(catalogue: &'a Catalogue, service: &'a Service) -> impl Iterator<Item = &'a Centre> {
    let kinds: Vec<&str> = catalogue
        .queue_kinds
        .iter()
        .filter(|kind| catalogue.services_of_kind(kind).any(|other| other.id == service.id))
        .map(|kind| kind.id.as_str())
        .collect();
    catalogue.centres.iter().filter(move |centre| kinds.iter().any(|kind| centre.serves(kind)))
}

pub(super) fn describe(scene: Scene<'_>, graph: &mut Graph) {
    let Scene { catalogue, texts, names } = scene;
    for centre in &catalogue.centres {
        let id = &centre.id;
        let page = |l: L| names.page(&format!("{}/centres/{id}", l.lang()));
        graph.add(
            Node::new(names.of("centre", id), &["cv:ContactPoint"])
                .literal(v::IDENTIFIER, &**id)
                .words(v::TITLE, texts, |l| text(l, &format!("centre-{id}")))
                .words(v::DESCRIPTION, texts, |l| account(l, centre))
                .literal(v::TELEPHONE, &*centre.phone)
                .link(v::OPENING_HOURS, names.of("hours", id))
                .links(v::CONTACT_PAGE, texts.languages().map(page)),
        );
        graph.add(
            Node::new(names.of("hours", id), &["time:TemporalEntity"])
                .words(v::TITLE, texts, |l| text(l, &format!("centre-{id}")))
                .words(v::DESCRIPTION, texts, |l| Some(week(l, centre))),
        );
        for l in texts.languages() {
            graph.add(dataset::document(scene, l, page(l)));
        }
    }
}

fn account(l: L, centre: &Centre) -> Option<String> {
    let key = format!("centre-{}", centre.id);
    paragraphs([attribute(l, &key, "address"), attribute(l, &key, "access")])
}

/// The hours of a week in words, a line a day.
fn week(l: L, centre: &Centre) -> String {
    let day = |day: DayOfWeek| {
        let spans = centre.hours.get(&day).map(Vec::as_slice).unwrap_or_default();
        format!("{}: {}", plain(&words::weekday(l, day)), plain(&words::hours(l, spans)))
    };
    l.profile().week.into_iter().map(day).collect::<Vec<_>>().join("\n")
}

//! What operators see: traces, figures, alerts. And what nobody sees there: anything about anybody.

mod canaries;
mod collector;
mod figures;
mod process;

use crate::support::{Case, Kind, LAYLA, SALMA, client, until};
use axum::http::StatusCode;
use collector::{Collector, Other, attribute, hex, line};
use opentelemetry_proto::tonic::trace::v1::Span;
use opentelemetry_proto::tonic::trace::v1::span::SpanKind;
use process::Process;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::by_hand("a_walk_is_one_trace_and_shows_every_figure", |kind| Box::pin(walk(kind))),
        Case::by_hand("nothing_personal_is_seen", |kind| Box::pin(canaries::nowhere(kind))),
        Case::by_hand("a_collector_that_never_answers_costs_nothing", |kind| Box::pin(black_hole(kind))),
        Case::plain("every_figure_is_explained", figures::explained),
        Case::plain("every_alert_has_its_page_and_its_test", figures::alerts_have_pages),
        Case::plain("the_dashboard_shows_what_there_is", figures::dashboard),
    ]
}

/// The attributes that spans may have, as `docs/monitoring` lists them.
const ATTRIBUTES: [&str; 12] = [
    "http.request.method",
    "http.route",
    "http.response.status_code",
    "shubbak.request_id",
    "db.system.name",
    "db.operation.name",
    "peer.service",
    "shubbak.register.operation",
    "shubbak.register.concepts",
    "shubbak.outcome",
    "shubbak.delivery.kind",
    "shubbak.delivery.attempt",
];

const FOREIGN_TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";

async fn walk(kind: Kind) {
    let collector = Collector::start().await;
    let addresses = Other::start(StatusCode::SERVICE_UNAVAILABLE, "{}").await;
    let office = Other::start(StatusCode::OK, "{\"receipt\":\"R-1\"}").await;
    let process = Process::start(
        kind,
        &[
            ("SHUBBAK_OTLP_ENDPOINT", collector.url.as_str()),
            ("SHUBBAK_SOURCE_ADDRESSES_URL", addresses.url.as_str()),
            ("SHUBBAK_BACK_OFFICE_CHANGE_OF_ADDRESS_URL", office.url.as_str()),
            ("SHUBBAK_BACK_OFFICE_CHANGE_OF_ADDRESS_SECRET", "between-us-only-and-long"),
        ],
    )
    .await;
    let salma = process.browser("en", SALMA);
    let page = salma.begin("life-events/having-a-baby").await;
    let filed = salma.finish(page, &[]).await;
    assert!(filed.reference().is_some());
    let layla = process.browser("en", LAYLA);
    let page = layla.begin("services/change-of-address").await;
    layla.finish(page, &[]).await;
    // Anybody can write a trace's name: without a proxy that is trusted nobody goes by it.
    let url = format!("{}/en/my", process.base);
    let named = format!("00-{FOREIGN_TRACE}-00f067aa0ba902b7-01");
    client().get(&url).header("traceparent", named).send().await.unwrap();
    assert_eq!(client().get(format!("{}/metrics", process.base)).send().await.unwrap().status(), 404);
    until("the delivery", async || office.seen().first().cloned()).await;
    until("a decision", async || process.figure("shubbak_decision_seconds_count", &[]).await).await;
    figures::exported(&process).await;
    let log = process.stop().await;
    assert!(log.iter().any(|line| line.contains("stopping")), "told to stop");
    let spans = collector.spans();
    whole(&spans);
    shape(&spans, &collector);
    onward(&spans, ("register addresses", &addresses), ("deliver submission", &office));
}

/// From the request to the register and to the store: one trace.
fn whole(spans: &[Span]) {
    let request = "POST /{lang}/applications/{id}/{page}";
    for leaf in ["register population", "store exchange_log", "store applications"] {
        let found = spans.iter().any(|span| span.name == leaf && line(spans, span) == [leaf, "choose who", request]);
        assert!(found, "no {leaf} below the choice of a child in {:?}", names(spans));
    }
    // The first question goes on in a task of its own.
    let begun = ["register civil-status", "begin application", "POST /{lang}/applications/new/{kind}/{id}"];
    assert!(spans.iter().any(|span| line(spans, span) == begun), "{:?}", names(spans));
    let submitted = ["store submissions", "submit application", "POST /{lang}/applications/{id}/submit"];
    assert!(spans.iter().any(|span| line(spans, span) == submitted), "{:?}", names(spans));
    let foreign = spans.iter().filter(|span| hex(&span.trace_id) == FOREIGN_TRACE);
    assert_eq!(foreign.count(), 0, "nobody outside says to which trace a request belongs");
}

fn names(spans: &[Span]) -> std::collections::BTreeSet<&str> {
    spans.iter().map(|span| span.name.as_str()).collect()
}

/// What each span tells, and nothing else.
fn shape(spans: &[Span], collector: &Collector) {
    for span in spans {
        for told in &span.attributes {
            assert!(ATTRIBUTES.contains(&told.key.as_str()), "{} tells {}", span.name, told.key);
        }
        assert!(span.events.is_empty(), "no line of the log leaves with {}", span.name);
        assert!(!span.name.contains("/metrics") && !span.name.contains("/assets"), "{}", span.name);
    }
    let call = spans.iter().find(|span| span.name == "register population").unwrap();
    assert_eq!(call.kind, SpanKind::Client as i32);
    assert_eq!(attribute(call, "shubbak.outcome").as_deref(), Some("answered"));
    assert!(attribute(call, "shubbak.register.concepts").unwrap().parse::<u32>().unwrap() > 3);
    let silent = spans.iter().find(|span| span.name == "register addresses").unwrap();
    assert_eq!(attribute(silent, "shubbak.outcome").as_deref(), Some("unavailable"));
    assert_eq!(silent.status.as_ref().unwrap().code, 2, "an error");
    let mut requests = spans.iter().filter(|span| span.name == "GET /{lang}/my");
    let sent_on = |request: &Span| attribute(request, "http.response.status_code").as_deref() == Some("303");
    let request = requests.find(|request| sent_on(request)).expect("whoever isn't signed in is sent on");
    assert_eq!(request.kind, SpanKind::Server as i32);
    assert_eq!(attribute(request, "http.route").as_deref(), Some("/{lang}/my"));
    let mut resource: Vec<String> = collector.resource().into_iter().map(|told| told.key).collect();
    resource.sort();
    resource.dedup();
    assert_eq!(resource, ["service.instance.id", "service.name", "service.version"]);
}

/// A register and a back office were told to which span a call belonged.
fn onward(spans: &[Span], register: (&str, &Other), office: (&str, &Other)) {
    for (name, other) in [register, office] {
        let seen = other.seen();
        assert!(!seen.is_empty(), "{name} was told nothing");
        for (trace, span) in seen {
            let known = spans.iter().find(|one| hex(&one.trace_id) == trace && hex(&one.span_id) == span);
            assert_eq!(known.map(|one| one.name.as_str()), Some(name));
        }
    }
}

async fn black_hole(kind: Kind) {
    // Takes connections and never answers.
    let hole = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", hole.local_addr().unwrap());
    let process = Process::start(kind, &[("SHUBBAK_OTLP_ENDPOINT", address.as_str())]).await;
    let layla = process.browser("en", LAYLA);
    let page = layla.begin("services/change-of-address").await;
    assert!(layla.finish(page, &[]).await.reference().is_some());
    let lost = until("a batch to be lost", async || {
        process.figure("shubbak_trace_batches", &["\"lost\""]).await.filter(|count| *count > 0.0)
    });
    lost.await;
    // While batches are being lost, pages are answered as ever.
    assert_eq!(layla.get("my").await.status, 200);
    let log = process.stop().await;
    let said = log.iter().filter(|line| line.contains("the collector takes no traces")).count();
    assert_eq!(said, 1, "it is said once");
}

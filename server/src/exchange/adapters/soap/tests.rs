#![allow(clippy::unwrap_used, clippy::panic)] // tests stop at the first surprise

use super::envelope::{Message, read, request};
use super::record::records;
use super::xml;
use super::*;
use axum::{Router, http::HeaderMap, routing::post};
use domain::catalogue::Mode;
use serde_json::json;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use uuid::Uuid;

const ADA: &str = "0011598018";
const BEN: &str = "0011689023";

fn binding() -> SoapBinding {
    SoapBinding {
        namespace: "urn:a".to_owned(),
        qualified: true,
        provider: "AW/GOV/OLD/register".to_owned(),
        operation: "getPeople".to_owned(),
        action: "urn:a/getPeople".to_owned(),
        request: None,
        request_id: "id".to_owned(),
        bulk: true,
        response: None,
        record: "person".to_owned(),
        record_id: "id".to_owned(),
        as_of: Some("asOf".to_owned()),
        not_found_faults: vec!["Nobody".to_owned()],
    }
}

fn call() -> Call {
    Call { id: Uuid::new_v4(), application: Uuid::new_v4(), user: Uuid::new_v4() }
}

fn subject(id: &str) -> SubjectId {
    SubjectId { scheme: "national_id".to_owned(), id: id.to_owned() }
}

fn question(key: &str, id: &str, attributes: &[&str]) -> Question {
    let attributes = attributes.iter().map(|attribute| (*attribute).to_owned()).collect();
    Question { key: key.to_owned(), subject: subject(id), attributes }
}

fn person(id: &str, inner: &str) -> String {
    format!("<p:person><p:id>{id}</p:id><p:asOf>2026-11-21</p:asOf>{inner}</p:person>")
}

fn answer(inner: &str) -> String {
    envelope(&format!(r#"<p:getPeopleResponse xmlns:p="urn:a">{inner}</p:getPeopleResponse>"#))
}

fn envelope(body: &str) -> String {
    format!(r#"<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body>{body}</S:Body></S:Envelope>"#)
}

fn said(binding: &SoapBinding, envelope: &str) -> Result<BTreeMap<String, Record>, Failure> {
    match read(envelope.as_bytes(), &call())? {
        Message::Answer(content) => records(binding, &content),
        Message::Fault(code) => Err(Failure::Refused(code)),
    }
}

fn values(binding: &SoapBinding, envelope: &str) -> serde_json::Value {
    let records = said(binding, envelope).unwrap();
    let every = question("it", ADA, &[]);
    json!(records[ADA].reply(&every, &[]).attributes)
}

#[test]
fn a_request_names_the_message_the_people_and_who_asks() {
    let call = call();
    let mut binding = binding();
    let (ada, odd) = (subject(ADA), subject("<&>"));
    let tree = xml::read(request(&binding, "v1", &call, &[&ada, &odd]).as_bytes()).unwrap();
    let soap = Some("http://schemas.xmlsoap.org/soap/envelope/");
    let (xroad, id) = (Some("http://x-road.eu/xsd/xroad.xsd"), Some("http://x-road.eu/xsd/identifiers"));
    let body = tree.at(soap, "Body")[0];
    let ids: Vec<_> = body.at(Some("urn:a"), "getPeople/id").iter().map(|id| id.text.clone()).collect();
    assert_eq!(ids, [ADA, "<&>"]);
    let header = tree.at(soap, "Header")[0];
    assert_eq!(header.text_at(xroad, "protocolVersion"), Some("4.0"));
    assert_eq!(header.text_at(xroad, "id"), Some(call.id.to_string().as_str()));
    assert_eq!(header.text_at(xroad, "userId"), Some(call.user.to_string().as_str()));
    let parts = |of: &str| {
        let parts = &header.at(xroad, of)[0].children;
        parts.iter().filter(|part| part.namespace.as_deref() == id).map(|part| part.text.clone()).collect::<Vec<_>>()
    };
    assert_eq!(parts("client"), ["AW", "GOV", "PORTAL", "shubbak"]);
    assert_eq!(parts("service"), ["AW", "GOV", "OLD", "register", "getPeople", "v1"]);

    binding.qualified = false;
    binding.request = Some("peopleRequest".to_owned());
    binding.request_id = "list/one/number".to_owned();
    let tree = xml::read(request(&binding, "v1", &call, &[&ada, &odd]).as_bytes()).unwrap();
    let message = &tree.at(soap, "Body")[0].children[0];
    assert!(message.is(Some("urn:a"), "peopleRequest"));
    assert_eq!(message.at(None, "list/one/number").len(), 2, "the innermost element is the one repeated");
}

#[test]
fn values_are_found_by_their_paths() {
    let inner = "<p:n> 1 </p:n><p:work><p:where>a<![CDATA[&b]]></p:where><p:since>2020-01-02+03:00</p:since></p:work>\
                 <p:many>1</p:many><p:many>2</p:many><p:many>3</p:many><p:none/>\
                 <n xmlns=\"urn:b\">other</n><n>neither</n>";
    let expected = json!({
        "n": "1", "work/where": "a&b", "work/since": "2020-01-02", "many": ["1", "2", "3"], "{}n": ["other", "neither"],
    });
    assert_eq!(values(&binding(), &answer(&person(ADA, inner))), expected);
    let unqualified = SoapBinding { qualified: false, ..binding() };
    let plain = answer(&person(ADA, "<p:n>1</p:n>").replace("p:", ""));
    assert_eq!(values(&unqualified, &plain), json!({ "n": "1" }));
    let renamed = SoapBinding {
        response: Some("R".to_owned()),
        record: "list/entry".to_owned(),
        record_id: "who/number".to_owned(),
        as_of: Some("asOf".to_owned()),
        ..binding()
    };
    let body = format!(
        r#"<R xmlns="urn:a"><asOf>2026-11-20T10:00:00Z</asOf><list><entry><who><number>{ADA}</number></who><n>1</n></entry></list></R>"#
    );
    let records = said(&renamed, &envelope(&body)).unwrap();
    let reply = records[ADA].reply(&question("it", ADA, &["n"]), &[]);
    assert_eq!(reply.as_of, Some(jiff::civil::date(2026, 11, 20)), "the day stands beside the records");
    assert_eq!(json!(reply.attributes), json!({ "n": "1" }));
}

#[test]
fn what_others_may_ask_for_ends_here_and_what_nobody_knows_is_reported() {
    let records = said(&binding(), &answer(&person(ADA, "<p:a>1</p:a><p:b>2</p:b><p:c>3</p:c>"))).unwrap();
    let mapped = ["a".to_owned(), "b".to_owned()];
    let reply = records[ADA].reply(&question("it", ADA, &["a"]), &mapped);
    assert_eq!(json!(reply.attributes), json!({ "a": "1", "c": "3" }));
}

#[test]
fn an_answer_that_is_not_the_operations_is_not_used() {
    let one = person(ADA, "");
    let unusable = |envelope: String| match said(&binding(), &envelope) {
        Err(Failure::Unusable(why)) => why,
        other => panic!("{other:?} of {envelope}"),
    };
    for wrong in [
        answer(&one).replace("getPeopleResponse", "otherResponse"),
        answer(&one).replace("urn:a", "urn:b"),
        answer(&one).replace(" xmlns:p=\"urn:a\"", "").replace("p:", ""),
        answer(&one).replace("person>", "other>"),
        answer(&one).replace("<p:id>", "<p:no>").replace("</p:id>", "</p:no>"),
        answer(&one).replace("p:id>", "id>"),
        answer(&one).replace("2026-11-21", "yesterday"),
        answer(&one).replace("p:asOf>", "p:day>"),
        answer(&format!("{one}{one}")),
        answer(&one).replace("S:Body", "S:Other"),
        answer(&one).replace("soap/envelope/", "soap-envelope"),
        envelope(""),
        envelope("<a/><b/>"),
        "<html><body>Maintenance</body></html>".to_owned(),
        answer(&one).replace("<S:Envelope", "<!DOCTYPE x><S:Envelope"),
    ] {
        assert!(!unusable(wrong).contains(ADA));
    }
    assert_eq!(said(&binding(), &answer("")).unwrap(), BTreeMap::new(), "nobody is known there");
}

#[test]
fn the_answer_to_another_call_is_not_used() {
    let call = call();
    let with = |id: &str| {
        let header =
            format!(r#"<S:Header><x:id xmlns:x="http://x-road.eu/xsd/xroad.xsd">{id}</x:id></S:Header><S:Body>"#);
        answer(&person(ADA, "")).replace("<S:Body>", &header)
    };
    assert!(read(with(&call.id.to_string()).as_bytes(), &call).is_ok());
    assert_eq!(
        read(with(&Uuid::new_v4().to_string()).as_bytes(), &call),
        Err(Failure::Unusable("the answer to another call".to_owned()))
    );
}

#[test]
fn of_a_fault_only_its_code_is_kept() {
    let fault = |code: &str| {
        let body = format!("<S:Fault><faultcode>{code}</faultcode><faultstring>{ADA} is dead</faultstring></S:Fault>");
        read(envelope(&body).as_bytes(), &call()).unwrap()
    };
    assert_eq!(fault("S:Client.Nobody"), Message::Fault("Client.Nobody".to_owned()));
    assert_eq!(fault("q:Nobody"), Message::Fault("Nobody".to_owned()));
    for telling in [ADA, "q:سلمى", "", "a b", &"x".repeat(81), "Server.0011"] {
        let Message::Fault(code) = fault(telling) else { panic!("{telling}") };
        assert!(code == "Server.0011" || code == "a fault without a code that can be read", "{telling}: {code}");
    }
}

/// A service that answers each request as a function says, and keeps what it was asked.
#[derive(Clone)]
struct Service {
    url: String,
    asked: Arc<Mutex<Vec<(HeaderMap, String)>>>,
}

async fn serve(says: impl Fn(&str) -> (u16, &'static str, String) + Clone + Send + Sync + 'static) -> Service {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&asked);
    let handler = move |headers: HeaderMap, body: String| async move {
        tokio::time::sleep(Duration::from_millis(200)).await;
        let (status, kind, answer) = says(&body);
        kept.lock().unwrap().push((headers, body));
        (StatusCode::from_u16(status).unwrap(), [("content-type", kind)], answer)
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let routes = Router::new().route("/ws", post(handler));
    tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
    Service { url, asked }
}

fn adapter(service: &Service, binding: SoapBinding) -> SoapAdapter {
    let row = |attribute: &str| domain::catalogue::Availability {
        concept: format!("person.{attribute}"),
        capacity: "person".to_owned(),
        attribute: attribute.to_owned(),
        subject: "national_id".to_owned(),
        authentic: true,
        mode: Mode::Live,
        max_age_days: 1,
        from: None,
        until: None,
        history_from: None,
        codes: BTreeMap::new(),
    };
    let source = Source {
        id: "old".to_owned(),
        authority: "a".to_owned(),
        class: "GOV".to_owned(),
        level: "national".to_owned(),
        adapter: "soap".to_owned(),
        path: "ws".to_owned(),
        contract: "v1".to_owned(),
        timeout_ms: 1000,
        soap: Some(binding),
        availability: vec![row("n"), row("m")],
        list: Vec::new(),
        view: None,
        drop: None,
        corrections: None,
        keeping: None,
        via: None,
    };
    SoapAdapter::new(reqwest::Client::builder().no_proxy().build().unwrap(), &service.url, &source, None).unwrap()
}

fn both(body: &str) -> (u16, &'static str, String) {
    let known = [ADA, BEN].into_iter().filter(|id| body.contains(id));
    (200, "text/xml", answer(&known.map(|id| person(id, &format!("<p:n>{id}</p:n><p:m>2</p:m>"))).collect::<String>()))
}

#[tokio::test]
async fn one_call_asks_about_everybody_once() {
    let service = serve(both).await;
    let questions = [
        question("applicant", ADA, &["n"]),
        question("mother", ADA, &["m"]),
        question("father", BEN, &["n"]),
        question("child", "0099999999", &["n"]),
    ];
    let answer = adapter(&service, binding()).query(&call(), &questions).await.unwrap();
    let said: Vec<_> = answer.content.iter().map(|r| (r.key.as_str(), r.found, json!(r.attributes))).collect();
    let expected = [
        ("applicant", true, json!({ "n": ADA })),
        ("mother", true, json!({ "m": "2" })),
        ("father", true, json!({ "n": BEN })),
        ("child", false, json!({})),
    ];
    assert_eq!(said, expected);
    let asked = service.asked.lock().unwrap();
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].1.matches(ADA).count(), 1, "whoever stands in two roles is asked about once");
    assert_eq!(asked[0].0["soapaction"], "\"urn:a/getPeople\"");
    assert_eq!(asked[0].0["content-type"], "text/xml; charset=utf-8");
    assert_eq!(answer.request_hash, sha256(asked[0].1.as_bytes()));
}

#[tokio::test]
async fn where_an_operation_takes_one_id_calls_go_side_by_side() {
    let service = serve(both).await;
    let single = SoapBinding { bulk: false, ..binding() };
    let questions = [question("mother", ADA, &["n"]), question("father", BEN, &["n"])];
    let begun = Instant::now();
    let answer = adapter(&service, single).query(&call(), &questions).await.unwrap();
    assert!(begun.elapsed() < Duration::from_millis(390), "{:?}", begun.elapsed());
    assert!(answer.content.iter().all(|reply| reply.found && reply.attributes["n"] == reply.subject.id));
    let asked = service.asked.lock().unwrap();
    assert_eq!(asked.len(), 2);
    assert!(asked.iter().all(|(_, body)| body.contains(ADA) != body.contains(BEN)));
}

#[tokio::test]
async fn an_answer_about_somebody_else_is_refused_whole() {
    let swapped = |body: &str| {
        let other = if body.contains(ADA) { BEN } else { ADA };
        (200, "text/xml", answer(&person(other, "<p:n>1</p:n>")))
    };
    let questions = [question("mother", ADA, &["n"]), question("father", BEN, &["n"])];
    let service = serve(swapped).await;
    let single = SoapBinding { bulk: false, ..binding() };
    assert_eq!(adapter(&service, single).query(&call(), &questions).await.unwrap_err(), Failure::WrongPerson);
    let one_more = |_: &str| (200, "text/xml", answer(&(person(ADA, "") + &person("0099999999", ""))));
    let service = serve(one_more).await;
    let outcome = adapter(&service, binding()).query(&call(), &questions).await;
    assert_eq!(outcome.unwrap_err(), Failure::WrongPerson);
}

#[tokio::test]
async fn faults_and_other_answers_are_told_apart() {
    let fault = |code: &str| envelope(&format!("<S:Fault><faultcode>x:{code}</faultcode></S:Fault>"));
    let question = [question("it", ADA, &["n"])];
    let outcome = async |status: u16, kind: &'static str, body: String| {
        let service = serve(move |_| (status, kind, body.clone())).await;
        adapter(&service, binding()).query(&call(), &question).await.map(|answer| answer.content[0].found)
    };
    assert_eq!(outcome(500, "text/xml", fault("Nobody")).await, Ok(false));
    assert_eq!(outcome(500, "text/xml", fault("Other")).await, Err(Failure::Refused("fault Other".to_owned())));
    assert_eq!(outcome(200, "text/xml; charset=UTF-8", answer(&person(ADA, ""))).await, Ok(true));
    let good = || answer(&person(ADA, ""));
    for (status, kind) in [(500, "text/xml"), (500, "text/html"), (404, "text/xml"), (302, "text/xml")] {
        assert!(matches!(outcome(status, kind, good()).await, Err(Failure::Refused(_))), "{status} {kind}");
    }
    for kind in ["text/html", "application/json", "text/xml; charset=windows-1256", "multipart/related"] {
        assert!(matches!(outcome(200, kind, good()).await, Err(Failure::Unusable(_))), "{kind}");
    }
    let long = answer(&person(ADA, &format!("<p:n>{}</p:n>", "x".repeat(600 * 1024))));
    assert!(matches!(outcome(200, "text/xml", long).await, Err(Failure::Unusable(_))));
}

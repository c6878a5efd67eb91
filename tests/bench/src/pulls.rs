//! Questions to a register as an application asks them, through gate, log and adapter, beside the bare HTTP call with
//! the same body to the same register, in turn. SQLite with `synchronous=FULL`; rows are chained meanwhile.

use axum::{Json, Router, routing::post};
use domain::application::{ApplicationStatus, Assurance, Channel, Relation, Subject as Person, SubjectId};
use domain::definition::{Definition, Subject};
use domain::facts::KnownFact;
use domain::gate::{Acting, Said};
use domain::journey::Answers;
use futures::future::try_join_all;
use jiff::Timestamp;
use serde_json::{Value, json};
use server::audit::Sequencer;
use server::clock::Clock;
use server::content::Content;
use server::exchange::{Adapter, Exchange, OnBehalf, Register, RestAdapter};
use server::rights::CurrentRights;
use server::storage::{Store, Vault};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};
use uuid::Uuid;

use crate::Fault;
use crate::report::{middle, say, sorted};
use crate::site::Site;

/// How many ask side by side: an office's morning, and a country's.
const AT_ONCE: [usize; 2] = [32, 256];
/// How many rounds each side gets, in turn.
const ROUNDS: usize = 5;
const SERVICE: &str = "driving-licence-renewal";
const SOURCE: &str = "addresses";

/// Answers every question with the same address, until the process is killed.
pub(crate) async fn register(address: &str) -> Result<(), Fault> {
    let answer = |Json(asked): Json<Value>| async move {
        let none = Vec::new();
        let queries = asked["queries"].as_array().unwrap_or(&none);
        let results: Vec<Value> = queries
            .iter()
            .map(|query| {
                let names = query["attributes"].as_array().unwrap_or(&none);
                let values: BTreeMap<&str, &str> =
                    names.iter().filter_map(|name| Some((name.as_str()?, "12"))).collect();
                json!({ "key": query["key"], "subject": query["subject"], "found": true, "as_of": "2026-11-21",
                        "attributes": values })
            })
            .collect();
        Json(json!({ "results": results }))
    };
    let router = Router::new().route("/{*path}", post(answer));
    let listener = tokio::net::TcpListener::bind(address).await?;
    Ok(axum::serve(listener, router).await?)
}

/// Everything that one application's question needs.
struct Asking {
    exchange: Exchange,
    definition: Definition,
    answers: Answers,
    http: reqwest::Client,
    url: String,
    body: Vec<u8>,
}

/// Measures pulls and bare calls in turn.
pub(crate) async fn measure(seconds: &str) -> Result<(), Fault> {
    let time = Duration::from_secs_f64(seconds.parse()?);
    let site = Site::register().await?;
    let folder = std::env::temp_dir().join(format!("shubbak-bench-{}", Uuid::new_v4()));
    let store = Store::open_sqlite(&folder, Vault::new(&[7; 32])).await?;
    store.migrate().await?;
    let asking = Arc::new(asking(&site.address, &store).await?);
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let sequencer =
        Sequencer { store: store.clone(), clock: Clock::system(jiff::tz::TimeZone::UTC), checkpoints: None };
    let chaining = tokio::spawn(sequencer.run(stopped));
    say(&format!("{ROUNDS} rounds of {seconds} s each in turn; medians"));
    for at_once in AT_ONCE {
        compare(&asking, at_once, time).await?;
    }
    let _ = stop.send(true);
    let _ = chaining.await;
    store.close().await;
    let _ = std::fs::remove_dir_all(&folder);
    Ok(())
}

/// Both sides in turn, so many side by side.
async fn compare(asking: &Arc<Asking>, at_once: usize, time: Duration) -> Result<(), Fault> {
    bare(asking, (at_once, Duration::from_millis(500))).await?;
    pull(asking, (at_once, Duration::from_millis(500))).await?;
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        rounds.push((bare(asking, (at_once, time)).await?, pull(asking, (at_once, time)).await?));
    }
    let ratios = sorted(rounds.iter().map(|(bare, pulls)| pulls / bare));
    say(&format!(
        "{at_once} side by side: bare calls {:.0}/s, pulls {:.0}/s, ratio {:.2} ({:.2} … {:.2})",
        middle(&sorted(rounds.iter().map(|round| round.0))),
        middle(&sorted(rounds.iter().map(|round| round.1))),
        middle(&ratios),
        ratios.first().copied().unwrap_or_default(),
        ratios.last().copied().unwrap_or_default(),
    ));
    Ok(())
}

async fn asking(address: &str, store: &Store) -> Result<Asking, Fault> {
    let content = Content::read(None)?;
    let offer = server::offer::read(&content).map_err(|findings| format!("{} findings", findings.len()))?;
    let catalogue = offer.catalogue;
    let definition = Definition::of(&catalogue, &Subject::Service(SERVICE.to_owned())).ok_or("no such service")?;
    let source = catalogue.sources.get(SOURCE).ok_or("no such source")?;
    let http = reqwest::Client::builder().no_proxy().build()?;
    let base = format!("http://{address}");
    let register = Register::new(source, Adapter::Rest(RestAdapter::new(http.clone(), &base, source, None)));
    let clock = Clock::system(jiff::tz::TimeZone::UTC);
    store.seed_rights(&catalogue, (clock.now(), clock.today())).await?;
    let rights = CurrentRights::default();
    rights.reload(store).await?;
    let registers = BTreeMap::from([(SOURCE.to_owned(), register)]);
    let now = clock.now();
    let answers = answers(&definition, now);
    let attributes: Vec<&str> = definition
        .held
        .iter()
        .filter(|(_, held)| *held == SOURCE)
        .filter_map(|(fact, _)| source.holds(&format!("person.{}", fact.path), "person"))
        .map(|row| row.attribute.as_str())
        .collect();
    let subject = json!({ "scheme": "national_id", "id": "0011598018" });
    let body = json!({ "queries": [{ "key": "applicant", "subject": subject, "attributes": attributes }] }).to_string();
    let url = format!("{base}/{}/{}/query", source.path, source.contract);
    let exchange = Exchange::new(registers, (catalogue, rights), store.clone(), clock, Duration::from_secs(2));
    Ok(Asking { exchange, definition, answers, http, url, body: body.into_bytes() })
}

/// An application that lacks nothing but what the one register holds.
fn answers(definition: &Definition, now: Timestamp) -> Answers {
    let id = SubjectId { scheme: "national_id".to_owned(), id: "0011598018".to_owned() };
    let applicant = Person { id, relation: Relation::Same, until: None };
    let others = definition.services.iter().flat_map(|service| &service.requirement).map(|needed| &needed.fact);
    let others = others.filter(|fact| definition.held.get(*fact).is_none_or(|held| held != SOURCE));
    Answers {
        services: vec![SERVICE.to_owned()],
        explicit_request: Some(now),
        subjects: BTreeMap::from([("applicant".to_owned(), applicant)]),
        facts: others.map(|fact| (fact.clone(), KnownFact::declared(None, now))).collect(),
        ..Answers::default()
    }
}

/// Pulls a second.
async fn pull(asking: &Arc<Asking>, time: (usize, Duration)) -> Result<f64, Fault> {
    each(asking, time, |asking| async move {
        let by = OnBehalf {
            application: Uuid::new_v4(),
            person: Uuid::new_v4(),
            national_id: "0011598018".to_owned(),
            acting: Acting::Person(Assurance::High),
            channel: Channel::Web,
            status: ApplicationStatus::Draft,
            said: Said { explicit_request: true, consent: false },
            by_hub: false,
            served: None,
            represented: None,
        };
        let pulled = asking.exchange.pull(&asking.definition, &asking.answers, &by).await;
        if pulled.facts.is_empty() { Err(format!("nothing came: {:?}", pulled.outcomes).into()) } else { Ok(()) }
    })
    .await
}

/// Bare calls a second.
async fn bare(asking: &Arc<Asking>, time: (usize, Duration)) -> Result<f64, Fault> {
    each(asking, time, |asking| async move {
        let request = asking.http.post(&asking.url).header("content-type", "application/json");
        let answer = request.body(asking.body.clone()).send().await?.error_for_status()?.bytes().await?;
        if answer.is_empty() { Err("nothing came".into()) } else { Ok(()) }
    })
    .await
}

async fn each<F>(
    asking: &Arc<Asking>,
    (at_once, time): (usize, Duration),
    act: impl Fn(Arc<Asking>) -> F + Copy + Send + 'static,
) -> Result<f64, Fault>
where
    F: Future<Output = Result<(), Fault>> + Send,
{
    let started = Instant::now();
    let all = (0..at_once).map(|_| {
        let asking = Arc::clone(asking);
        tokio::spawn(async move {
            let mut done = 0_u32;
            while started.elapsed() < time {
                act(Arc::clone(&asking)).await?;
                done += 1;
            }
            Ok::<u32, Fault>(done)
        })
    });
    let mut done = 0;
    for count in try_join_all(all).await? {
        done += count?;
    }
    Ok(f64::from(done) / started.elapsed().as_secs_f64())
}

//! Clients that mean harm, or know no better: slow heads and bodies, giant heads, broken chunks, requests that two
//! readers would read differently, connections by the thousand. Meanwhile somebody honest is answered each time.

mod shapes;
mod slow;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::Fault;
use crate::change::Proxy;
use crate::country::PEOPLE;
use crate::person::Person;
use crate::portal::free_port;
use crate::promise::{Line, Terms};
use crate::site::{Plan, Site};

/// The longest that somebody honest may wait while others mean harm.
const PATIENCE: Duration = Duration::from_secs(2);

/// Puts it to the test, on SQLite, without anything in front.
pub(crate) async fn run(terms: &Terms) -> Result<Vec<Line>, Fault> {
    let mut site = Site::open(terms, Plan::default()).await?;
    // All of them come from this machine: the bound on connections of one address is tried by itself.
    site.portal.environment.push(("SHUBBAK_CONNECTIONS_OF_ONE".to_owned(), "0".to_owned()));
    site.portal.start().await?;
    let address = site.portal.url.trim_start_matches("http://").to_owned();
    let honest = Honest::start(&site.portal.url).await?;
    let mut lines = vec![
        slow::heads(&address, terms.times((100, 500, 5_000))).await?,
        slow::bodies(&address, terms.times((50, 200, 2_000))).await?,
        slow::readers(&address, terms.times((10, 20, 200))).await?,
        slow::idle(&address, usize::try_from(terms.times((1_000, 4_000, 7_500)))?).await?,
    ];
    lines.extend(shapes::all(&address).await?);
    let port = free_port()?;
    let proxy = Proxy::start(site.folder(), port, std::slice::from_ref(&address)).await?;
    proxy.ready(1).await?;
    lines.push(shapes::through_proxy(&format!("127.0.0.1:{port}"), &address).await?);
    lines.push(honest.line().await?);
    Ok(lines)
}

/// Somebody honest, who is signed in and asks for a page again and again.
struct Honest {
    stop: Arc<AtomicBool>,
    task: tokio::task::JoinHandle<(u32, u32, Duration)>,
}

impl Honest {
    async fn start(base: &str) -> Result<Self, Fault> {
        let [id, ..] = PEOPLE;
        let person = Person::new(base, "en", id)?;
        person.sign_in_for("my", "/my").await?;
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let task = tokio::spawn(async move {
            let (mut answered, mut not, mut slowest) = (0, 0, Duration::ZERO);
            while !stopped.load(Ordering::Relaxed) {
                let begun = Instant::now();
                match person.get("my").await {
                    Ok(page) if page.status.is_success() => answered += 1,
                    _ => not += 1,
                }
                slowest = slowest.max(begun.elapsed());
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            (answered, not, slowest)
        });
        Ok(Self { stop, task })
    }

    async fn line(self) -> Result<Line, Fault> {
        self.stop.store(true, Ordering::Relaxed);
        let (answered, not, slowest) = self.task.await?;
        let figure = format!(
            "{answered} pages answered meanwhile, {not} not, the slowest after {:.2} s, wanted {} s",
            slowest.as_secs_f64(),
            PATIENCE.as_secs()
        );
        Ok(Line::new("hostile clients, somebody honest", figure, not == 0 && answered > 0 && slowest <= PATIENCE))
    }
}

//! Unmistakable words, typed and sent wherever anything can be typed or sent: none of them is in traces, figures or logs.

use super::collector::Collector;
use super::process::Process;
use crate::support::{Browser, Form, Kind, PRIYA, Page, client, until};

/// What is typed, sent, or known to registers about whoever files here.
const NEVER: [&str; 21] = [
    PRIYA,
    "CR-104233",
    "بريا",
    "Priya",
    "Nair",
    "ناير",
    "عصفورة",
    "Usfura",
    "usfura@mail.example",
    "+999705550177",
    "705550177",
    "الكناري",
    "canary-reason",
    "canary-reply",
    "canary-words",
    "canary-search",
    "canary-path",
    "canary-query",
    "canary-agent",
    "canary-state",
    "0099887766",
];

const TYPED: [(&str, &str); 4] = [
    ("child.given_name", "عصفورة"),
    ("child.given_name_latin", "Usfura"),
    ("applicant.contact.email", "usfura@mail.example"),
    ("applicant.contact.phone", "+999 70 555 0177"),
];

const OUTSIDE: &str = "0af7651916cd43dd8448eb211c80319c";

/// Walks with canaries everywhere, then looks at everything that operators see, with the log at its most talkative.
pub(super) async fn nowhere(kind: Kind) {
    let collector = Collector::start().await;
    let process = Process::start(
        kind,
        &[
            ("SHUBBAK_OTLP_ENDPOINT", collector.url.as_str()),
            ("SHUBBAK_LOG", "trace"),
            ("SHUBBAK_PROXIES", "1"),
            ("SHUBBAK_TRACE_FROM_PROXY", "on"),
        ],
    )
    .await;
    let browser = process.browser("en", PRIYA);
    file(&browser).await;
    strangers(&process, &browser).await;
    until("a decision", async || process.figure("shubbak_decision_seconds_count", &[]).await).await;
    let figures = process.scrape().await;
    let log = process.stop().await;
    let log: Vec<String> = log.into_iter().filter(|line| !line.contains(" demo::")).collect();
    assert!(log.iter().any(|line| line.contains("TRACE")) && log.len() > 1000, "the log is at its most talkative");
    let spans = collector.spans();
    let outside = spans.iter().filter(|span| super::hex(&span.trace_id) == OUTSIDE).count();
    assert!(outside > 0, "a proxy that is trusted begins traces");
    let traces = collector.raw();
    let session = browser.session().expect("somebody is signed in");
    for never in NEVER.into_iter().chain([session.as_str()]) {
        assert!(!figures.contains(never), "{never} is in the figures");
        let sent = traces.windows(never.len()).any(|window| window == never.as_bytes());
        assert!(!sent, "{never} is in the traces");
        let line = log.iter().find(|line| line.contains(never));
        assert!(line.is_none(), "{never} is in the log: {}", line.unwrap());
    }
}

/// A birth with a contested fact, canaries in every field, and an answer to the authority's question.
async fn file(browser: &Browser) {
    let page = browser.begin("life-events/having-a-baby").await;
    let known = browser.walk_to(page, "known-population", &[]).await;
    let links = known.attributes(".fact-action a", "href");
    let link = links.iter().find(|link| link.ends_with("family_name")).expect("a family name is known");
    let wrong = browser.get(link).await;
    let field = wrong.fields().into_iter().find(|field| field.ends_with("family_name")).unwrap();
    let known = browser.submit(&wrong, &[(field.as_str(), "الكناري"), ("reason", "canary-reason")]).await;
    assert!(known.body.contains("الكناري"), "it is contested");
    let name = browser.walk_to(known, "child-name", &[]).await;
    browser.submit(&name, &[("child.given_name", "Usfura <script>")]).await;
    let name = browser.get(name.path()).await;
    let check = browser.walk_to(name, "check", &TYPED).await;
    assert!(check.body.contains("usfura@mail.example") && check.body.contains("عصفورة"), "what was typed is kept");
    let filed = browser.finish(check, &[]).await;
    let asked = until("a question", async || {
        let page = browser.get(&format!("applications/{}", filed.application())).await;
        page.has("textarea[name=reply]").then_some(page)
    })
    .await;
    browser.submit(&asked, &[("reply", "canary-reply")]).await;
}

/// Whoever isn't signed in, and whoever means no good.
async fn strangers(process: &Process, browser: &Browser) {
    browser.get("search?q=canary-search").await;
    browser.get("services/canary-path").await;
    browser.get("my/data/canary-path?x=canary-query").await;
    let page = browser.get("my/represent").await;
    let form = typed_everywhere(&page, "0099887766");
    browser.send(&form).await;
    let help = browser.get("help").await;
    let form = words(&help, "canary-words");
    browser.send(&form).await;
    for path in ["/en", "/en/my", "/en/canary-path", "/auth/callback?code=canary-query&state=canary-query", "/%ff"] {
        let url = format!("{}{path}", process.base);
        let answer = client()
            .get(url)
            .header("user-agent", "canary-agent")
            .header("x-forwarded-for", "canary-agent, 198.51.100.7")
            .header("traceparent", format!("00-{OUTSIDE}-b7ad6b7169203331-01"))
            .header("tracestate", "seen=canary-state")
            .header("baggage", "who=canary-state")
            .header("referer", "https://example.org/canary-query")
            .send();
        answer.await.unwrap();
    }
    let event = client().post(format!("{}/events", process.base)).body("{\"id\":\"canary-words\"}").send();
    assert!(event.await.unwrap().status().is_client_error());
}

/// The page's main form with these words in every field that takes some.
fn typed_everywhere(page: &Page, text: &str) -> Form {
    let form = page.form("");
    page.fields().iter().fold(form, |form, field| form.set(field, text))
}

/// The form on which people say how a page was.
fn words(page: &Page, text: &str) -> Form {
    let names = page.attributes("form#say input[type=hidden]", "name");
    let values = page.attributes("form#say input[type=hidden]", "value");
    let mut fields: Vec<(String, String)> = names.into_iter().zip(values).collect();
    fields.extend([("found".to_owned(), "no".to_owned()), ("words".to_owned(), text.to_owned())]);
    let action = page.attribute("form#say", "action").unwrap();
    Form { action: page.url.join(&action).unwrap(), post: true, fields }
}

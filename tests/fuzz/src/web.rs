//! The portal's own way in: a portal over a real connection, asked with forms, files and headers of any kind.

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Client, RequestBuilder};
use server::portal::{Running, start};
use server::settings::{Environment, Settings};
use std::net::SocketAddr;
use std::sync::{LazyLock, OnceLock};
use std::time::Duration;

use crate::scaffold::{choice, folder, root, wait};

/// Where somebody who is signed in may send forms. Signing out is not among them: it would end the whole run.
const FORMS: [&str; 23] = [
    "ar/my/contact/phone",
    "ar/my/contact/email",
    "ar/my/contact/phone/confirm",
    "ar/my/represent/find",
    "ar/my/represent/mandate",
    "ar/applications/new/services/change-of-address",
    "ar/check",
    "en/check/begin",
    "ar/my-list/add",
    "en/my-list/change",
    "ar/my-list/start",
    "ar/feedback",
    "en/call-back",
    "ar/resume",
    "ar/resume/send",
    "ar/resume/code",
    "en/stop-change",
    "ar/display",
    "ar/my/offers",
    "ar/centres/centre-capital/kiosk",
    "ar/centres/centre-capital/book",
    "en/life-events/having-a-baby/start",
    "ar/screen",
];

/// Where headers are read in one way or another.
const PAGES: [&str; 8] = ["", "ar", "en/my-list", "ar/my", "ar/search?q=x", "ar/desk", "ar/kiosk/end", "en/screen"];

/// A portal with its demo country, as long as the program runs.
fn base() -> &'static str {
    static BASE: OnceLock<String> = OnceLock::new();
    BASE.get_or_init(|| {
        let mut settings = Settings::from_parts("", &Environment::new()).expect("settings");
        settings.listen = SocketAddr::from(([127, 0, 0, 1], 0));
        settings.demo_listen = settings.listen;
        settings.data_dir = folder().join("portal");
        settings.content_dir = Some(root().to_owned());
        settings.reach.proxies = 1;
        // It runs until the process ends.
        let running: &'static Running = Box::leak(Box::new(wait(start(settings)).expect("the portal starts")));
        format!("http://{}", running.addr)
    })
}

fn client() -> &'static Client {
    static CLIENT: LazyLock<Client> = LazyLock::new(|| {
        let client = Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy();
        client.timeout(Duration::from_secs(20)).build().expect("a client")
    });
    &CLIENT
}

/// The cookie of somebody who signed in at a door of the portal, as a browser does it.
fn session(door: &str, person: &str) -> String {
    wait(async {
        let leaving = client().post(format!("{}/{door}", base())).header("sec-fetch-site", "same-origin");
        let left = leaving.form(&[("return_to", "/ar")]).send().await.expect("an answer");
        let cookie = set_cookie(left.headers());
        let picker = client().get(location(left.headers())).send().await.expect("the eID's page");
        let eid = picker.url().as_str().split("/authorize").next().unwrap_or_default().to_owned();
        let page = picker.text().await.expect("a page");
        let interaction = page.split("name=\"interaction\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let choice = [("interaction", interaction.expect("a form")), ("assurance", "high"), ("person", person)];
        let back = client().post(format!("{eid}/choose")).form(&choice).send().await.expect("an answer");
        let back = client().get(location(back.headers())).header("cookie", cookie);
        set_cookie(back.send().await.expect("an answer").headers())
    })
}

fn location(headers: &HeaderMap) -> String {
    headers.get("location").and_then(|to| to.to_str().ok()).expect("a redirect").to_owned()
}

fn set_cookie(headers: &HeaderMap) -> String {
    let line = headers.get("set-cookie").and_then(|line| line.to_str().ok()).expect("a cookie");
    line.split(';').next().unwrap_or_default().to_owned()
}

/// Sends a request; whatever it was, the portal did not fail.
fn send(request: RequestBuilder) {
    // An address for each request: what is limited by address is not what is tried here.
    static SENT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(1);
    let address = std::net::Ipv4Addr::from(SENT.fetch_add(1, std::sync::atomic::Ordering::Relaxed));
    let request = request.header("x-forwarded-for", address.to_string()).header("sec-fetch-site", "same-origin");
    wait(async {
        // A request that the client itself refuses, or a connection that the portal ends, is an answer too.
        let Ok(answer) = request.send().await else { return };
        let status = answer.status();
        let _ = answer.bytes().await;
        assert!(!status.is_server_error(), "the portal answered with {status}");
    });
}

/// A form's body at one of the addresses that take some.
pub(crate) fn forms(input: &[u8]) {
    let Some((place, body)) = choice(input) else { return };
    let Some(path) = FORMS.get(place % FORMS.len()) else { return };
    static SALMA: LazyLock<String> = LazyLock::new(|| session("ar/sign-in", "0011598018"));
    let request = client().post(format!("{}/{path}", base())).header("cookie", SALMA.as_str());
    send(request.header("content-type", "application/x-www-form-urlencoded").body(body.to_vec()));
}

/// A form with a file, at the only address that takes one, from an officer who may send one. The boundary stands in the first line.
pub(crate) fn multipart(input: &[u8]) {
    let line = input.iter().position(|byte| *byte == b'\n').unwrap_or(input.len());
    let (boundary, body) = input.split_at(line);
    let kind = [b"multipart/form-data; boundary=", boundary].concat();
    let Ok(kind) = HeaderValue::from_bytes(&kind) else { return };
    static OFFICER: LazyLock<String> = LazyLock::new(|| session("ar/desk/sign-in", "S-2004"));
    let request = client().post(format!("{}/ar/desk/registers/health-cover/import", base()));
    let request = request.header("cookie", OFFICER.as_str());
    send(request.header("content-type", kind).body(body.get(1..).unwrap_or_default().to_vec()));
}

/// Headers, one a line, at one of the pages that read some: cookies, languages, addresses, origins, what is cached.
pub(crate) fn headers(input: &[u8]) {
    let Some((place, lines)) = choice(input) else { return };
    let Some(path) = PAGES.get(place % PAGES.len()) else { return };
    let mut headers = HeaderMap::new();
    for line in lines.split(|byte| *byte == b'\n') {
        let Some(colon) = line.iter().position(|byte| *byte == b':') else { continue };
        let (name, value) = line.split_at(colon);
        let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name), HeaderValue::from_bytes(&value[1..])) else {
            continue;
        };
        // What frames the message is the client's and hyper's business: a request that waits for more finds nothing.
        if !matches!(name.as_str(), "content-length" | "transfer-encoding" | "connection" | "expect" | "upgrade" | "te")
        {
            headers.append(name, value);
        }
    }
    send(client().get(format!("{}/{path}", base())).headers(headers));
}

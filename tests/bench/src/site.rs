//! A portal in a process of its own, and people who have signed in there and stand at a question page.

use scraper::{Html, Selector};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::{Duration, Instant};
use tokio::process::{Child, Command};

use crate::Fault;

/// A process that ends with the value.
pub(crate) struct Site {
    /// Where it listens.
    pub address: String,
    /// How long it took until it was ready.
    pub ready_after: Duration,
    child: Child,
    folder: Option<PathBuf>,
}

impl Drop for Site {
    fn drop(&mut self) {
        if let Some(folder) = &self.folder {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

pub(crate) fn free_address() -> Result<String, Fault> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string())
}

impl Site {
    /// Starts the portal with the demo country, on SQLite or on a PostgreSQL database.
    pub(crate) async fn portal(binary: &str, database: Option<&str>) -> Result<Self, Fault> {
        let (address, demo) = (free_address()?, free_address()?);
        let folder = std::env::temp_dir().join(format!("shubbak-bench-{}", address.replace([':', '.'], "-")));
        std::fs::create_dir_all(&folder)?;
        let mut command = Command::new(binary);
        command.arg("serve").env("SHUBBAK_LISTEN", &address).env("SHUBBAK_DEMO_LISTEN", demo);
        command.env("SHUBBAK_DATA_DIR", &folder).env("SHUBBAK_LOG", "error").env_remove("DATABASE_URL");
        if let Some(url) = database {
            command.env("DATABASE_URL", url);
        }
        Self::start(command, address, Some(folder)).await
    }

    /// Starts a register that answers every question.
    pub(crate) async fn register() -> Result<Self, Fault> {
        let address = free_address()?;
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("register").arg(&address);
        Self::start(command, address, None).await
    }

    /// Starts the plain handler with a page's bytes.
    pub(crate) async fn plain(page: &[u8]) -> Result<Self, Fault> {
        let address = free_address()?;
        let folder = std::env::temp_dir().join(format!("shubbak-plain-{}", address.replace([':', '.'], "-")));
        std::fs::create_dir_all(&folder)?;
        let file = folder.join("page.html");
        std::fs::write(&file, page)?;
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("plain").arg(file).arg(&address);
        Self::start(command, address, Some(folder)).await
    }

    /// Its process, while it runs.
    pub(crate) fn pid(&self) -> Option<u32> {
        self.child.id()
    }

    async fn start(mut command: Command, address: String, folder: Option<PathBuf>) -> Result<Self, Fault> {
        let started = Instant::now();
        let child = command.stdin(Stdio::null()).kill_on_drop(true).spawn()?;
        while tokio::net::TcpStream::connect(&address).await.is_err() {
            if started.elapsed() > Duration::from_secs(20) {
                return Err("a server did not start".into());
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let url = format!("http://{address}/readyz");
        while reqwest::Client::builder().no_proxy().build()?.get(&url).send().await.is_err() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        Ok(Self { address, ready_after: started.elapsed(), child, folder })
    }
}

/// Somebody at a question page: its path, their cookie, and the form's answers.
pub(crate) struct Visitor {
    /// The page's path.
    pub path: String,
    /// The session's cookie.
    pub cookie: String,
    /// The form with two sets of answers that pass, urlencoded: sent in turn, each changes what the other saved.
    pub forms: [String; 2],
}

pub(crate) struct Page {
    pub(crate) url: reqwest::Url,
    pub(crate) html: String,
}

/// The first form of a page: where it goes and what its fields hold when every example is typed.
pub(crate) struct Form {
    pub(crate) action: String,
    pub(crate) fields: Vec<(String, String)>,
}

impl Visitor {
    /// Signs in as the first person listed and files the birth bundle up to the page of a topic.
    pub(crate) async fn at(site: &Site, topic: &str) -> Result<Self, Fault> {
        let jar = std::sync::Arc::new(reqwest::cookie::Jar::default());
        let client = reqwest::Client::builder().cookie_provider(jar.clone()).no_proxy().build()?;
        let first = format!("http://{}/ar/life-events/having-a-baby", site.address);
        let mut page = open(client.get(&first)).await?;
        for _ in 0..30 {
            let form = form(&page.html)?;
            if page.url.path().ends_with(topic) {
                let cookie = reqwest::cookie::CookieStore::cookies(&*jar, &page.url).ok_or("no cookie")?;
                let fields = form.fields.into_iter().map(|(name, value)| {
                    // Every send counts as newer than the one before, as if the page had been loaded in between.
                    if name == "version" { (name, "999999999".to_owned()) } else { (name, value) }
                });
                let fields: Vec<(String, String)> = fields.collect();
                let mut other = fields.clone();
                let name = other.iter_mut().find(|(_, value)| !value.is_ascii()).ok_or("no name to change")?;
                name.1.push('ا');
                return Ok(Self {
                    path: page.url.path().to_owned(),
                    cookie: cookie.to_str()?.to_owned(),
                    forms: [encoded(&fields)?, encoded(&other)?],
                });
            }
            let action = page.url.join(&form.action)?;
            let origin = action.origin().ascii_serialization();
            page = open(client.post(action).header("origin", origin).form(&form.fields)).await?;
        }
        Err("the page was not reached".into())
    }
}

/// Fields as a form sends them.
pub(crate) fn encoded(fields: &[(String, String)]) -> Result<String, Fault> {
    let request = reqwest::Client::new().post("http://127.0.0.1/").form(fields).build()?;
    let body = request.body().and_then(|body| body.as_bytes()).ok_or("no body")?;
    Ok(String::from_utf8(body.to_vec())?)
}

pub(crate) async fn open(request: reqwest::RequestBuilder) -> Result<Page, Fault> {
    let response = request.send().await?;
    let url = response.url().clone();
    Ok(Page { url, html: response.error_for_status()?.text().await? })
}

pub(crate) fn form(html: &str) -> Result<Form, Fault> {
    let document = Html::parse_document(html);
    let selector = |text: &str| Selector::parse(text).map_err(|error| Fault::from(error.to_string()));
    let form = document.select(&selector("main form[method=post]")?).next().ok_or("no form")?;
    let mut fields = Vec::new();
    for input in form.select(&selector("input, select, textarea")?) {
        let value = |name: &str| input.value().attr(name).map(str::to_owned);
        let Some(name) = value("name") else { continue };
        let (example, own) = (value("data-example"), value("value").unwrap_or_default());
        match value("type").as_deref() {
            Some("radio") if example.as_ref().is_some_and(|example| *example == own) => fields.push((name, own)),
            Some("radio") => {}
            Some("checkbox" | "hidden") => fields.push((name, own)),
            _ => fields.push((name, example.unwrap_or_default())),
        }
    }
    if let Some(button) = form.select(&selector("button[name]")?).next() {
        let part = |name: &str| button.value().attr(name).unwrap_or_default().to_owned();
        fields.push((part("name"), part("value")));
    }
    Ok(Form { action: form.value().attr("action").unwrap_or_default().to_owned(), fields })
}

//! Somebody with a browser: signs in at the demo country's eID, opens pages, sends forms.

use reqwest::header::{HeaderName, LOCATION, RETRY_AFTER};
use reqwest::{Client, StatusCode, Url};
use std::time::Duration;

use crate::Fault;
use crate::page::{Form, Page};

/// How long a browser waits for an answer.
const PATIENCE: Duration = Duration::from_secs(60);
/// More redirects than any way has.
const REDIRECTS: usize = 12;
/// More pages than any sign-in has.
const DOORS: usize = 6;

/// A browser with somebody before it.
#[derive(Clone)]
pub(crate) struct Person {
    http: Client,
    base: Url,
    /// How often they come again when they are told that the portal is full.
    tries: u32,
    /// The language in which they read.
    pub(crate) lang: String,
    /// Whom they pick at the eID: a national id, or the name of a member of staff.
    pub(crate) id: String,
}

impl Person {
    /// Somebody who has not signed in yet.
    pub(crate) fn new(base: &str, lang: &str, id: &str) -> Result<Self, Fault> {
        let http = Client::builder()
            .cookie_store(true)
            .redirect(reqwest::redirect::Policy::none())
            .timeout(PATIENCE)
            .no_proxy()
            .build()?;
        Ok(Self { http, base: Url::parse(base)?, tries: 1, lang: lang.to_owned(), id: id.to_owned() })
    }

    /// The same, who comes again when the portal says that it is full, as soon as it says.
    pub(crate) fn patient(self) -> Self {
        Self { tries: 30, ..self }
    }

    /// The address of a path, in their language unless it begins with a slash.
    pub(crate) fn url(&self, path: &str) -> Result<Url, Fault> {
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/{}/{path}", self.lang) };
        Ok(self.base.join(&path)?)
    }

    /// One answer, its redirect not followed. An error means that no answer came.
    pub(crate) async fn once(&self, url: &Url) -> Result<Page, Fault> {
        self.read(self.http.get(url.clone()), url).await
    }

    /// What a form is answered with, before any redirect is followed: for a save, 303 is the acknowledgement.
    pub(crate) async fn post(&self, form: &Form) -> Result<Page, Fault> {
        let request = if form.post {
            let origin = form.action.origin().ascii_serialization();
            self.http.post(form.action.clone()).header("origin", origin).form(&form.fields)
        } else {
            self.http.get(form.action.clone()).query(&form.fields)
        };
        self.read(request, &form.action).await
    }

    async fn read(&self, request: reqwest::RequestBuilder, url: &Url) -> Result<Page, Fault> {
        for _ in 1..self.tries {
            let again = request.try_clone().ok_or("a request that can't be sent twice")?;
            let page = self.read_once(again, url).await?;
            match page.retry_after.filter(|_| page.status == StatusCode::SERVICE_UNAVAILABLE) {
                Some(seconds) => tokio::time::sleep(Duration::from_secs(seconds)).await,
                None => return Ok(page),
            }
        }
        self.read_once(request, url).await
    }

    async fn read_once(&self, request: reqwest::RequestBuilder, url: &Url) -> Result<Page, Fault> {
        let answer = request.header("accept-language", &self.lang).send().await?;
        let header = |name: HeaderName| answer.headers().get(name).and_then(|value| value.to_str().ok());
        let next = header(LOCATION).map(|to| url.join(to)).transpose()?;
        let next = next.filter(|_| answer.status().is_redirection());
        let retry_after = header(RETRY_AFTER).and_then(|seconds| seconds.parse().ok());
        let (status, url) = (answer.status(), answer.url().clone());
        let body = String::from_utf8(answer.bytes().await?.to_vec())?;
        Ok(Page { status, url, next, retry_after, body })
    }

    /// Goes on from an answer through its redirects.
    pub(crate) async fn follow(&self, mut page: Page) -> Result<Page, Fault> {
        for _ in 0..REDIRECTS {
            let Some(next) = page.next.clone() else { return Ok(page) };
            page = self.once(&next).await?;
        }
        Err(format!("redirects go round in circles at {}", page.url).into())
    }

    /// A page, after all redirects.
    pub(crate) async fn get(&self, path: &str) -> Result<Page, Fault> {
        let first = self.once(&self.url(path)?).await?;
        self.follow(first).await
    }

    /// Sends the page's main form as it stands with its examples; the page after all redirects.
    pub(crate) async fn submit(&self, page: &Page) -> Result<Page, Fault> {
        let answer = self.post(&page.form(&self.id)?).await?;
        self.follow(answer).await
    }

    /// Signs in on the way to a page and returns that page. The country's eID asks who it is.
    pub(crate) async fn sign_in_for(&self, path: &str, end: &str) -> Result<Page, Fault> {
        let mut page = self.get(path).await?;
        for _ in 0..DOORS {
            if page.url.path().ends_with(end) && page.status.is_success() {
                return Ok(page);
            }
            page = self.submit(&page).await?;
        }
        Err(format!("the sign-in leads to {} ({}), not to {end}", page.url, page.status).into())
    }
}

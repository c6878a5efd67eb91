//! A small browser: keeps cookies, follows redirects, sends forms with their origin, runs no scripts.

use super::page::{Form, Page};
use super::site::client;
use reqwest::header::{HeaderMap, LOCATION, SET_COOKIE};
use reqwest::{RequestBuilder, Response, Url};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Mutex;

/// Somebody's browser.
pub(crate) struct Browser {
    http: reqwest::Client,
    base: Url,
    pub(crate) lang: String,
    /// Whom they pick at the eID.
    pub(crate) person: String,
    /// Name and value, by origin: ports don't separate cookies in a real browser, but two test portals shall not mix.
    cookies: Mutex<BTreeMap<String, BTreeMap<String, String>>>,
}

impl Browser {
    pub(crate) fn new(base: &str, lang: &str, person: &str) -> Self {
        Self {
            http: client(),
            base: Url::parse(base).unwrap(),
            lang: lang.to_owned(),
            person: person.to_owned(),
            cookies: Mutex::default(),
        }
    }

    /// The address of a path, in the browser's language unless it says another with a leading slash.
    pub(crate) fn url(&self, path: &str) -> Url {
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/{}/{path}", self.lang) };
        self.base.join(&path).unwrap()
    }

    /// A page, after all redirects.
    pub(crate) async fn get(&self, path: &str) -> Page {
        self.follow(self.request(&self.url(path))).await
    }

    /// A request with the cookies of its origin, and nothing else.
    pub(crate) fn request(&self, url: &Url) -> RequestBuilder {
        self.with_cookies(self.http.get(url.clone()), url)
    }

    /// A form's request as a browser of our days sends it.
    pub(crate) fn posting(&self, form: &Form) -> RequestBuilder {
        let url = &form.action;
        if form.post {
            let origin = url.origin().ascii_serialization();
            self.with_cookies(self.http.post(url.clone()), url).header("origin", origin).form(&form.fields)
        } else {
            self.with_cookies(self.http.get(url.clone()), url).query(&form.fields)
        }
    }

    /// A form's request with these headers alone, as an old browser or another site would make it.
    pub(crate) fn plain_post(&self, form: &Form, headers: HeaderMap) -> RequestBuilder {
        let request = self.http.post(form.action.clone()).headers(headers).form(&form.fields);
        self.with_cookies(request, &form.action)
    }

    fn with_cookies(&self, request: RequestBuilder, url: &Url) -> RequestBuilder {
        let cookies = self.cookies.lock().unwrap();
        let pairs = cookies.get(&url.origin().ascii_serialization()).into_iter().flatten();
        let line = pairs.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ");
        let request = request.header("accept-language", self.lang.clone());
        if line.is_empty() { request } else { request.header("cookie", line) }
    }

    /// Sends a form; the page after all redirects.
    pub(crate) async fn send(&self, form: &Form) -> Page {
        self.follow(self.posting(form)).await
    }

    /// Fills in the examples, changes some fields, and sends the page's main form.
    pub(crate) async fn submit(&self, page: &Page, changes: &[(&str, &str)]) -> Page {
        let form = page.form(&self.person);
        self.send(&changes.iter().fold(form, |form, (name, value)| form.set(name, value))).await
    }

    /// One answer, its cookies kept, its redirect not followed.
    pub(crate) async fn once(&self, request: RequestBuilder) -> Page {
        let response = request.send().await.unwrap();
        self.keep(&response);
        let (status, url, headers) = (response.status(), response.url().clone(), response.headers().clone());
        let body = String::from_utf8(response.bytes().await.unwrap().to_vec()).unwrap();
        Page { status, url, headers, body, through: Vec::new(), document: Rc::default() }
    }

    /// The answer after all redirects.
    pub(crate) async fn follow(&self, request: RequestBuilder) -> Page {
        let mut page = self.once(request).await;
        let mut through = Vec::new();
        while let Some(next) = target(&page.url, &page.headers).filter(|_| page.status.is_redirection()) {
            assert!(through.len() < 12, "redirects go round in circles: {through:?}");
            through.push(page.url.path().to_owned());
            page = self.once(self.request(&next)).await;
            // The client tells the address without the place on the page to which a browser goes.
            page.url.set_fragment(next.fragment());
        }
        Page { through, ..page }
    }

    fn keep(&self, response: &Response) {
        let mut cookies = self.cookies.lock().unwrap();
        let jar = cookies.entry(response.url().origin().ascii_serialization()).or_default();
        for line in response.headers().get_all(SET_COOKIE) {
            let line = line.to_str().unwrap();
            let (name, value) = line.split(';').next().and_then(|pair| pair.split_once('=')).unwrap();
            if value.is_empty() || line.contains("Max-Age=0") {
                jar.remove(name);
            } else {
                jar.insert(name.to_owned(), value.to_owned());
            }
        }
    }

    /// Takes over a session's cookie.
    pub(crate) fn set_session(&self, id: &str) {
        self.set_cookie("shubbak", id);
    }

    /// Takes over a cookie.
    pub(crate) fn set_cookie(&self, name: &str, value: &str) {
        let mut cookies = self.cookies.lock().unwrap();
        let jar = cookies.entry(self.base.origin().ascii_serialization()).or_default();
        jar.insert(name.to_owned(), value.to_owned());
    }

    /// A form's request with this very body.
    pub(crate) fn raw_post(&self, url: &Url, body: Vec<u8>) -> RequestBuilder {
        self.with_cookies(self.http.post(url.clone()), url)
            .header("origin", url.origin().ascii_serialization())
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body)
    }

    /// The session's cookie at the portal.
    pub(crate) fn session(&self) -> Option<String> {
        self.cookie("shubbak")
    }

    /// A cookie of the portal's.
    pub(crate) fn cookie(&self, name: &str) -> Option<String> {
        let cookies = self.cookies.lock().unwrap();
        cookies.get(&self.base.origin().ascii_serialization())?.get(name).cloned()
    }
}

/// Where a redirect leads.
pub(crate) fn target(from: &Url, headers: &HeaderMap) -> Option<Url> {
    headers.get(LOCATION).map(|location| from.join(location.to_str().unwrap()).unwrap())
}

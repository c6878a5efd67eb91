//! People with a browser who apply for something: up to the page on which it is handed in, and what they send there.

use reqwest::cookie::{CookieStore, Jar};
use reqwest::{Client, RequestBuilder, Url};
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

use crate::Fault;
use crate::country::PEOPLE;
use crate::load::Shot;
use crate::page::{Form, Page};
use crate::site::encoded;

/// The service for which everybody applies: one authority, five registers.
pub(super) const SERVICE: &str = "change-of-address";
/// A page with a question, and its answer that changes.
const QUESTION: (&str, &str) = ("new-address", "applicant.new_address.street");
/// More pages than any journey or sign-in has.
const LONGEST: usize = 30;
/// A version that counts as newer than anything, as if the page had been loaded just now.
const NEWEST: &str = "999999999";

/// Somebody with a browser.
pub(super) struct Somebody {
    http: Client,
    jar: Arc<Jar>,
    base: Url,
    /// Whom they pick at the eID: a national id, or the number of a member of staff.
    pub(super) id: String,
}

/// A draft that stands right before it is handed in.
#[derive(Clone)]
pub(super) struct Draft {
    /// Its id.
    pub(super) id: Uuid,
    /// The form that began it.
    begin: Form,
    /// The form of the page with a question.
    question: Form,
    /// The form that hands it in.
    submit: Form,
}

impl Somebody {
    /// Signs in on the way to a page.
    pub(super) async fn signed_in(base: &str, id: &str, to: &str) -> Result<Self, Fault> {
        let jar = Arc::new(Jar::default());
        let http = Client::builder().cookie_provider(Arc::clone(&jar)).timeout(Duration::from_secs(60)).no_proxy();
        let somebody = Self { http: http.build()?, jar, base: Url::parse(base)?, id: id.to_owned() };
        let mut page = somebody.get(to).await?;
        for _ in 0..LONGEST {
            if page.url.path() == to && page.status.is_success() {
                return Ok(somebody);
            }
            page = somebody.send(&page.form(id)?).await?;
        }
        Err(format!("the sign-in leads to {} ({})", page.url.path(), page.status).into())
    }

    /// So many citizens, each with a session of their own. Where there are more sessions than people, some have two.
    /// The first ones are left out.
    pub(super) async fn citizens(base: &str, (after, count): (usize, usize)) -> Result<Vec<Self>, Fault> {
        let mut all = Vec::new();
        for id in PEOPLE.iter().cycle().skip(after).take(count) {
            all.push(Self::signed_in(base, id, "/en/my").await?);
        }
        Ok(all)
    }

    /// A page, after all redirects.
    pub(super) async fn get(&self, path: &str) -> Result<Page, Fault> {
        self.read(self.http.get(self.base.join(path)?)).await
    }

    /// Sends a form; the page after all redirects.
    pub(super) async fn send(&self, form: &Form) -> Result<Page, Fault> {
        let request = if form.post {
            let origin = form.action.origin().ascii_serialization();
            self.http.post(form.action.clone()).header("origin", origin).form(&form.fields)
        } else {
            self.http.get(form.action.clone()).query(&form.fields)
        };
        self.read(request).await
    }

    async fn read(&self, request: RequestBuilder) -> Result<Page, Fault> {
        let answer = request.header("accept-language", "en").send().await?;
        let (status, url) = (answer.status(), answer.url().clone());
        Ok(Page { status, url, next: None, retry_after: None, body: answer.text().await? })
    }

    /// Begins an application and answers everything, up to the page on which it is handed in.
    pub(super) async fn draft(&self) -> Result<Draft, Fault> {
        let first = self.get(&format!("/en/applications/new/services/{SERVICE}")).await?;
        let begin = first.form(&self.id)?;
        let (mut page, mut question) = (self.send(&begin).await?, None);
        for _ in 0..LONGEST {
            let form = page.form(&self.id)?;
            if page.name() == QUESTION.0 {
                question = Some(form.clone());
            }
            if form.action.path().ends_with("/submit") {
                let id = page.application().ok_or("a draft without an id")?.parse()?;
                let question = question.ok_or("the question was not asked")?;
                return Ok(Draft { id, begin, question, submit: form });
            }
            page = self.send(&form).await?;
        }
        Err(format!("the draft ends at {} ({})", page.url.path(), page.status).into())
    }

    /// A draft that is handed in.
    pub(super) async fn hand_in(&self) -> Result<Uuid, Fault> {
        let draft = self.draft().await?;
        let page = self.send(&draft.submit).await?;
        if page.name() == "confirmation" { Ok(draft.id) } else { Err(format!("it leads to {}", page.url).into()) }
    }

    /// What a browser sends along with each request.
    pub(super) fn cookie(&self) -> Result<String, Fault> {
        let cookie = self.jar.cookies(&self.base).ok_or("nobody is signed in")?;
        Ok(cookie.to_str()?.to_owned())
    }

    /// A page of the portal, as bytes on a wire.
    pub(super) fn page(&self, path: &str) -> Result<Shot, Fault> {
        Ok(Shot::new(self.host()?, path, &self.cookie()?, None))
    }

    /// A form, as bytes on a wire.
    fn form(&self, path: &str, fields: &[(String, String)]) -> Result<Shot, Fault> {
        Ok(Shot::new(self.host()?, path, &self.cookie()?, Some(&encoded(fields)?)))
    }

    fn host(&self) -> Result<&str, Fault> {
        Ok(self.base.as_str().trim_start_matches("http://").trim_end_matches('/'))
    }

    /// Two saves of the page with a question, each of which changes what the other one saved.
    pub(super) fn saves(&self, draft: &Draft) -> Result<Shot, Fault> {
        let mut form = draft.question.clone();
        form.set("version", NEWEST);
        let path = form.action.path().to_owned();
        form.set(QUESTION.1, "Olive Road");
        let one = self.form(&path, &form.fields)?;
        form.set(QUESTION.1, "Cedar Road");
        Ok(one.and(self.form(&path, &form.fields)?))
    }

    /// The page with a question.
    pub(super) fn question(&self, draft: &Draft) -> Result<Shot, Fault> {
        self.page(draft.question.action.path())
    }

    /// Hands in a copy of a draft.
    pub(super) fn submit(&self, draft: &Draft, (copy, key): (Uuid, &str)) -> Result<Shot, Fault> {
        let mut form = draft.submit.clone();
        form.set("key", key);
        self.form(&form.action.path().replace(&draft.id.to_string(), &copy.to_string()), &form.fields)
    }

    /// Begins one more application.
    pub(super) fn begin(&self, draft: &Draft) -> Result<Shot, Fault> {
        let mut form = draft.begin.clone();
        form.set("key", &Uuid::new_v4().to_string());
        self.form(form.action.path(), &form.fields)
    }
}

//! One draft of somebody: begun, saved, read again, handed in; each step answers what the portal said.

use crate::Fault;
use crate::page::{Form, Page};
use crate::person::Person;
use crate::walk::{CHANGING, SERVICE};

/// More pages than any journey has.
const LONGEST: usize = 40;
/// A version that counts as newer than anything, as if the page had been loaded just now.
const NEWEST: &str = "999999999";

/// A draft that stands at the page with the changing answer.
pub(crate) struct Draft {
    /// Whose it is.
    pub(crate) person: Person,
    form: Form,
    /// Every answer that was sent since the last acknowledged one, that one first.
    sent: Vec<String>,
}

impl Draft {
    /// Begins one for somebody who is signed in, and saves an answer.
    pub(crate) async fn begin(person: &Person, answer: &str) -> Result<Self, Fault> {
        let page = person.get(&format!("applications/new/services/{SERVICE}")).await?;
        let mut page = person.submit(&page).await?;
        page.application().ok_or_else(|| format!("nothing was begun: {}", page.status))?;
        for _ in 0..LONGEST {
            let form = page.form(&person.id)?;
            if form.has(CHANGING) {
                let mut draft = Self { person: person.clone(), form, sent: Vec::new() };
                let saved = draft.save(answer).await?;
                return if saved.next.is_some() { Ok(draft) } else { Err("the first save was refused".into()) };
            }
            page = person.submit(&page).await?;
        }
        Err("the changing page did not come".into())
    }

    /// Saves another answer: what the portal says to it. 303 is an acknowledgement.
    pub(crate) async fn save(&mut self, answer: &str) -> Result<Page, Fault> {
        self.form.set(CHANGING, answer);
        self.form.set("version", NEWEST);
        let page = self.person.post(&self.form).await;
        let back_here = |next: &reqwest::Url| next.path().contains("/applications/");
        if page.as_ref().is_ok_and(|page| page.next.as_ref().is_some_and(back_here)) {
            self.sent.clear();
        }
        self.sent.push(answer.to_owned());
        page
    }

    /// The page with the answer.
    pub(crate) async fn read(&self) -> Result<Page, Fault> {
        self.person.once(&self.form.action).await
    }

    /// Whether it is at its last acknowledged save, or a later one.
    pub(crate) async fn is_intact(&self) -> Result<bool, Fault> {
        let page = self.read().await?;
        let holds = page.value(CHANGING)?.unwrap_or_default();
        Ok(page.status.is_success() && self.sent.contains(&holds))
    }

    /// Goes through to the end and hands it in: the reference.
    pub(crate) async fn hand_in(&self) -> Result<String, Fault> {
        let mut page = self.read().await?;
        for _ in 0..LONGEST {
            if page.name() == "confirmation" {
                return page.text("#reference")?.ok_or_else(|| "no reference".into());
            }
            let mut form = page.form(&self.person.id)?;
            if let Some(last) = self.sent.last() {
                form.set(CHANGING, last);
            }
            page = self.person.follow(self.person.post(&form).await?).await?;
        }
        Err(format!("it can't be handed in: {} ({})", page.url.path(), page.status).into())
    }
}

/// What is wrong with a page that says that nothing can be done at the moment: nothing, if it is honest.
pub(crate) fn dishonest(page: &Page, lang: &str) -> Result<Option<String>, Fault> {
    if page.status.as_u16() != 503 {
        return Ok(Some(format!("{} instead of 503", page.status.as_u16())));
    }
    if page.retry_after.is_none() {
        return Ok(Some("503 without Retry-After".to_owned()));
    }
    if page.attributes("html", "lang")?.first().map(String::as_str) != Some(lang) {
        return Ok(Some(format!("503 in another language than {lang}")));
    }
    let says = page.text("main h1")?.is_some_and(|title| !title.is_empty());
    Ok((!says).then(|| "503 without words".to_owned()))
}

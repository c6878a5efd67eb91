//! People who apply again and again, try again where no answer comes, and write down what was acknowledged.

use rand::Rng;
use rand::rngs::StdRng;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

use crate::Fault;
use crate::ledger::Ledger;
use crate::page::{Form, Page};
use crate::person::Person;

/// The service for which everybody applies.
pub(crate) const SERVICE: &str = "change-of-address";
/// The page with the answer that changes with every save.
pub(crate) const CHANGING_PAGE: &str = "new-address";
/// That answer.
pub(crate) const CHANGING: &str = "applicant.new_address.street";
/// What is asked where a register is silent, as registers are while no exchange can be logged: it stays a draft.
const ASKED_INSTEAD: [&str; 2] = ["identity", "address"];
/// More pages than any journey has, saves of one page included.
const LONGEST: usize = 60;
/// How long somebody waits before they try again.
const PAUSE: Duration = Duration::from_millis(40);

/// Somebody who applies until they are told to stop.
pub(crate) struct Applicant {
    /// Their browser, signed in.
    pub(crate) person: Person,
    /// Where they write down what was acknowledged.
    pub(crate) ledger: Arc<Ledger>,
    /// What they leave to chance.
    pub(crate) chance: StdRng,
    /// Turns true when they are to stop.
    pub(crate) stop: watch::Receiver<bool>,
    /// How many of a hundred applications stay drafts.
    pub(crate) drafts: u32,
    /// True where the last request ended without a byte of an answer on a connection that was kept open.
    pub(crate) cut_off: bool,
}

/// What ends an application early.
enum End {
    /// Told to stop.
    Stopped,
    /// Something came that should not.
    Odd(String),
}

impl From<Fault> for End {
    fn from(fault: Fault) -> Self {
        Self::Odd(fault.to_string())
    }
}

impl Applicant {
    /// Applies until told to stop.
    pub(crate) async fn run(mut self) {
        while !*self.stop.borrow() {
            match self.apply().await {
                Ok(()) | Err(End::Stopped) => {}
                Err(End::Odd(what)) => {
                    self.ledger.odd(what);
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
    }

    /// One application, from the first form to its reference, or left as a draft.
    async fn apply(&mut self) -> Result<(), End> {
        let begin = self.person.url(&format!("applications/new/services/{SERVICE}"))?;
        let page = self.open(&begin).await?;
        let form = page.form(&self.person.id)?;
        let entry = self.ledger.wish(&self.person.id);
        let answer = self.answered(&form).await?;
        let mut page = self.followed(answer).await?;
        let id = page.application().ok_or_else(|| End::Odd(format!("{} is no application", shape(&page))))?;
        self.ledger.note(entry, |entry| entry.application = Some(id));
        let (mut saves, stays) = (self.chance.random_range(1..4), self.chance.random_ratio(self.drafts, 100));
        for _ in 0..LONGEST {
            if page.name() == "confirmation" {
                let reference = page.text("#reference")?.ok_or_else(|| End::Odd("no reference".to_owned()))?;
                self.ledger.referred(entry, &reference);
                return Ok(());
            }
            let mut form = page.form(&self.person.id)?;
            let hands_in = form.action.path().ends_with("/submit");
            if hands_in && stays {
                return Ok(());
            }
            let changed = self.change(entry, &page, &mut form)?;
            if hands_in {
                self.ledger.note(entry, |entry| entry.submitted = true);
            }
            let answer = self.answered(&form).await?;
            if answer.next.is_none() && ASKED_INSTEAD.contains(&page.name()) {
                return Ok(());
            }
            if answer.next.is_none() {
                return Err(End::Odd(format!("a save was answered with {}", shape(&answer))));
            }
            self.ledger.saved(entry, changed.as_deref());
            let again = changed.is_some() && saves > 0;
            page = self.followed(answer).await?;
            if again {
                saves -= 1;
                page = self.open(&form.action).await?;
            }
        }
        Err(End::Odd("a journey has no end".to_owned()))
    }

    /// On the page that changes: looks whether what was acknowledged is there, and writes something new.
    fn change(&self, entry: usize, page: &Page, form: &mut Form) -> Result<Option<String>, End> {
        if !form.has(CHANGING) {
            return Ok(None);
        }
        let known = self.ledger.entry(entry);
        let holds = page.value(CHANGING)?.unwrap_or_default();
        if !known.may_hold(&holds) {
            self.ledger.lost(format!("draft {entry} holds `{holds}` after {} acknowledged saves", known.acknowledged));
        }
        let value = format!("Road {entry} of {}", known.sent.len() + 1);
        form.set(CHANGING, &value);
        self.ledger.note(entry, |entry| entry.sent.push(value.clone()));
        Ok(Some(value))
    }

    /// Sends a form until it is answered: the same form again, as a browser's "try again" does.
    async fn answered(&mut self, form: &Form) -> Result<Page, End> {
        loop {
            match self.person.post(form).await {
                Ok(page) if !page.is_unavailable() => return Ok(self.heard(page)),
                answer => self.no_answer(answer).await?,
            }
        }
    }

    /// Opens a page until it comes, through its redirects.
    async fn open(&mut self, url: &reqwest::Url) -> Result<Page, End> {
        loop {
            match self.person.once(url).await {
                Ok(page) if !page.is_unavailable() => {
                    let page = self.heard(page);
                    return self.followed(page).await;
                }
                answer => self.no_answer(answer).await?,
            }
        }
    }

    async fn followed(&mut self, mut page: Page) -> Result<Page, End> {
        while let Some(next) = page.next.clone() {
            page = match self.person.once(&next).await {
                Ok(page) if !page.is_unavailable() => self.heard(page),
                answer => {
                    self.no_answer(answer).await?;
                    page
                }
            };
        }
        if page.url.path().contains("/eid/") || page.url.path().ends_with("/sign-in") {
            return Err(End::Odd("somebody was signed out".to_owned()));
        }
        Ok(page)
    }

    fn heard(&mut self, page: Page) -> Page {
        self.cut_off = false;
        page
    }

    async fn no_answer(&mut self, answer: Result<Page, Fault>) -> Result<(), End> {
        let cut_off = answer.as_ref().is_err_and(|fault| is_cut_off(fault.as_ref()));
        // Once, and at once: what then is not answered is an error to them.
        if cut_off && !self.cut_off && !*self.stop.borrow() {
            self.cut_off = true;
            self.ledger.sent_again();
            return Ok(());
        }
        match answer {
            Ok(page) if page.turns_away() => self.ledger.turned_away(),
            Ok(page) => {
                self.ledger.unanswered(shape(&page));
                if page.status.as_u16() == 500 {
                    self.ledger.odd(shape(&page));
                }
            }
            Err(fault) => self.ledger.unanswered(causes(fault.as_ref())),
        }
        if *self.stop.borrow() {
            return Err(End::Stopped);
        }
        tokio::time::sleep(PAUSE).await;
        Ok(())
    }
}

/// The connection was closed without a byte of an answer. Browsers then send the same again on another one (RFC 9112,
/// section 9.3.1), and haproxy counts on it where a portal that dies resets a connection that was in use before.
fn is_cut_off(fault: &(dyn std::error::Error + 'static)) -> bool {
    let mut next = Some(fault);
    while let Some(fault) = next {
        if fault.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_incomplete_message) {
            return true;
        }
        next = fault.source();
    }
    false
}

/// What went wrong and what lay under it, down to the ground.
fn causes(fault: &(dyn std::error::Error + 'static)) -> String {
    let mut words = Vec::new();
    let mut next = Some(fault);
    while let Some(fault) = next {
        let said = fault.to_string();
        // An HTTP client names the address, and with it an id: the same fault would count as many.
        words.push(said.split(" for url").next().unwrap_or_default().to_owned());
        next = fault.source();
    }
    words.join(": ")
}

/// Where and how something was answered, without ids.
fn shape(page: &Page) -> String {
    let path = page.url.path().split('/').map(|part| if part.len() == 36 { "…" } else { part });
    format!("{} at {}", page.status.as_u16(), path.collect::<Vec<_>>().join("/"))
}

//! The same form from many at once, the back button, two tabs, a clerk beside the citizen: one application, one
//! reference.

use futures::future::join_all;
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use super::between::Between;
use crate::Fault;
use crate::page::{Form, Page};
use crate::person::Person;
use crate::promise::{Length, Line, Terms};
use crate::site::Site;
use crate::walk::{CHANGING, SERVICE};

/// How many send the same form at once.
const AT_ONCE: usize = 100;
/// The citizen, and the clerk who serves them.
const CITIZEN: &str = "0023242019";
const CLERK: &str = "S-3001";
/// In every how many-th round a clerk sends it in beside the citizen.
const CLERK_EVERY: u32 = 4;
/// How long deliveries may take.
const DELIVERED: Duration = Duration::from_secs(180);

/// What was found.
#[derive(Default)]
struct Tally {
    applications: BTreeSet<String>,
    references: BTreeSet<String>,
    /// Rounds in which more than one came of it.
    more: u32,
    /// Answers that were neither the same nor a refusal.
    odd: u32,
    forms: usize,
}

/// Rounds of all of it.
pub(super) async fn run(terms: &Terms, site: &Site, between: &Between) -> Result<Vec<Line>, Fault> {
    let citizen = Person::new(&site.portal.url, "en", CITIZEN)?.patient();
    citizen.sign_in_for("my", "/my").await?;
    let clerk = Person::new(&site.portal.url, "en", CLERK)?.patient();
    clerk.sign_in_for("desk", "/desk").await?;
    let before = between.effects().len();
    let rounds = match terms.length {
        Length::Quick => 2,
        Length::Short => 12,
        Length::Long => 500,
    };
    let mut tally = Tally::default();
    for round in 0..rounds {
        let beside = (round % CLERK_EVERY == 0).then_some(&clerk);
        one_round(&citizen, beside, &mut tally).await?;
    }
    let waited = Instant::now();
    while between.effects().len() < before + tally.references.len() && waited.elapsed() < DELIVERED {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let effects = between.effects();
    let once = tally.references.iter().filter(|one| effects.get(&((*one).clone(), SERVICE.to_owned())) == Some(&1));
    let (once, made) = (once.count(), effects.len() - before);
    let figure = format!(
        "{rounds} rounds, {} forms sent by up to {AT_ONCE} at once, by two tabs, by the back button, by citizen and clerk: \
         {} applications, {} references, {once} with one effect of {made}; {} rounds with more than one, {} odd answers",
        tally.forms,
        tally.applications.len(),
        tally.references.len(),
        tally.more,
        tally.odd
    );
    let rounds = usize::try_from(rounds)?;
    let exact = [tally.applications.len(), tally.references.len(), once, made].iter().all(|count| *count == rounds);
    Ok(vec![Line::new("one effect, the same form from many", figure, exact && tally.more == 0 && tally.odd == 0)])
}

async fn one_round(citizen: &Person, clerk: Option<&Person>, tally: &mut Tally) -> Result<(), Fault> {
    let begin = citizen.get(&format!("applications/new/services/{SERVICE}")).await?.form(&citizen.id)?;
    let begun = tally.send(citizen, &begin, AT_ONCE).await?;
    let ids: BTreeSet<String> = begun.iter().filter_map(Page::application).collect();
    tally.more += u32::from(ids.len() != 1);
    let id = ids.into_iter().next().ok_or("nothing was begun")?;
    tally.applications.insert(id.clone());
    let page = begun.into_iter().next().ok_or("nothing was begun")?;
    let (mut check, saved) = walk(citizen, page, tally).await?;
    let desk = match clerk {
        Some(clerk) => {
            let page = at_confirm(clerk, citizen, &id).await?;
            check = citizen.get(&format!("applications/{id}/check")).await?;
            Some((clerk, page))
        }
        None => None,
    };
    let submit = check.form(&citizen.id)?;
    let own = tally.send(citizen, &submit, AT_ONCE);
    let taken = match &desk {
        Some((clerk, page)) => {
            let form = page.form(CLERK)?;
            let theirs = clerk.post(&form);
            let (own, theirs) = futures::future::join(own, theirs).await;
            // Whoever comes second is shown what is there, or is told that it was changed.
            let theirs = theirs?;
            if theirs.status.is_server_error() {
                return Err(format!("the clerk was answered with {}", theirs.status).into());
            }
            own?
        }
        None => own.await?,
    };
    // The back button: each form of before once more.
    let mut all: BTreeSet<String> = taken.iter().filter_map(|page| page.text("#reference").ok()?).collect();
    for old in [&begin, &saved, &submit] {
        let page = tally.send(citizen, old, 1).await?;
        all.extend(page.iter().filter_map(|page| page.text("#reference").ok()?));
        tally.applications.extend(page.iter().filter_map(Page::application));
    }
    let page = citizen.get(&format!("applications/{id}/confirmation")).await?;
    all.extend(page.text("#reference")?);
    tally.more += u32::from(all.len() != 1);
    tally.references.extend(all);
    if let Some((clerk, page)) = desk {
        leave(clerk, &page).await?;
    }
    Ok(())
}

/// On to the last page; two tabs save the changing page at once with different answers. Also gives that page's form.
async fn walk(citizen: &Person, mut page: Page, tally: &mut Tally) -> Result<(Page, Form), Fault> {
    let mut saved = None;
    for _ in 0..40 {
        let form = page.form(&citizen.id)?;
        if form.action.path().ends_with("/submit") {
            return Ok((page, saved.ok_or("the changing page did not come")?));
        }
        let next = if form.has(CHANGING) {
            let tabs = ["First Road", "Second Road"].map(|street| {
                let mut tab = form.clone();
                tab.set(CHANGING, street);
                tab
            });
            let answers = join_all(tabs.iter().map(|tab| citizen.post(tab))).await;
            let answers = answers.into_iter().collect::<Result<Vec<Page>, Fault>>()?;
            tally.forms += 2;
            let kept = citizen.once(&form.action).await?.value(CHANGING)?.unwrap_or_default();
            let took: Vec<&str> = answers
                .iter()
                .zip(["First Road", "Second Road"])
                .filter_map(|(answer, street)| answer.next.as_ref().map(|_| street))
                .collect();
            // What stands there was acknowledged; of two different answers to one page one at most is.
            tally.odd += u32::from(!took.contains(&kept.as_str()) || took.len() != 1);
            let [first, second] = tabs;
            saved = Some(if took.first() == Some(&"First Road") { first } else { second });
            answers.into_iter().find(|answer| answer.next.is_some()).ok_or("neither tab could save")?
        } else {
            citizen.post(&form).await?
        };
        page = citizen.follow(next).await?;
    }
    Err("the journey has no end".into())
}

/// A clerk identifies the person, opens their draft and goes to the page on which it is handed in.
async fn at_confirm(clerk: &Person, citizen: &Person, id: &str) -> Result<Page, Fault> {
    let page = clerk.get("desk/encounters/new").await?;
    let mut who = page.form(CLERK)?;
    who.set("national_id", &citizen.id);
    let compare = clerk.follow(clerk.post(&who).await?).await?;
    let encounter = clerk.submit(&compare).await?;
    let mut page = clerk.get(&format!("{}/applications/{id}", encounter.url.path())).await?;
    for _ in 0..6 {
        if page.name() == "confirm" {
            return Ok(page);
        }
        page = clerk.submit(&page).await?;
    }
    Err(format!("the clerk does not come to the end: {} ({})", page.url.path(), page.status).into())
}

async fn leave(clerk: &Person, page: &Page) -> Result<(), Fault> {
    let path = page.url.path().split("/applications/").next().unwrap_or_default().to_owned();
    let encounter = clerk.get(&path).await?;
    let csrf = encounter.attributes("main form input[name=csrf]", "value")?.into_iter().next();
    let fields = vec![("csrf".to_owned(), csrf.unwrap_or_default())];
    let end = Form { action: clerk.url(&format!("{path}/end"))?, post: true, fields };
    clerk.follow(clerk.post(&end).await?).await?;
    Ok(())
}

impl Tally {
    /// Sends a form so many times at once; the pages to which that leads.
    async fn send(&mut self, person: &Person, form: &Form, times: usize) -> Result<Vec<Page>, Fault> {
        self.forms += times;
        let one = || async {
            let answer = person.post(form).await?;
            person.follow(answer).await
        };
        let pages = join_all((0..times).map(|_| one())).await.into_iter().collect::<Result<Vec<Page>, Fault>>()?;
        // 409: it was handed in, or changed, by somebody else meanwhile.
        let fine = |page: &&Page| page.status.is_success() || page.status.as_u16() == 409;
        self.odd += u32::try_from(pages.len() - pages.iter().filter(fine).count())?;
        Ok(pages)
    }
}

//! Contacts, messages, one-time codes and resume codes.

mod codes;
mod contacts;
mod messages;
mod resume;
mod visit;

use crate::support::{Case, Form, Page, Site};
use domain::application::Assurance;
use server::cases::Citizen;
use server::storage::Identity;
use std::collections::BTreeMap;
use uuid::Uuid;

pub(crate) fn cases() -> Vec<Case> {
    [contacts::cases(), messages::cases(), codes::cases(), resume::cases(), visit::cases()]
        .into_iter()
        .flatten()
        .collect()
}

/// What the population register of the demo country has of Salma.
const SALMAS_PHONE: &str = "+999704809271";

/// The portal's id of somebody.
async fn person(site: &Site, national_id: &str) -> Uuid {
    let names = BTreeMap::from([("en".to_owned(), "Somebody".to_owned())]);
    let identity = Identity { national_id: national_id.to_owned(), names };
    site.running.store.recognise(&identity, site.running.clock.now()).await.unwrap()
}

/// Somebody who is signed in, as use cases know them.
async fn citizen(site: &Site, national_id: &str) -> Citizen {
    let person = person(site, national_id).await;
    Citizen {
        person,
        assurance: Assurance::Substantial,
        channel: domain::application::Channel::Web,
        served: None,
        represented: None,
    }
}

/// A form of a page by where it goes, with its hidden fields and these.
pub(crate) fn form(page: &Page, action: &str, fields: &[(&str, &str)]) -> Form {
    let csrf = page.attribute(&format!("main form[action$='{action}'] input[name=csrf]"), "value");
    let to = page.attribute(&format!("main form[action$='{action}']"), "action");
    let to = to.unwrap_or_else(|| panic!("{} has no form to {action}: {:?}", page.url, page.text("main")));
    let hidden = csrf.into_iter().map(|csrf| ("csrf".to_owned(), csrf));
    let typed = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Form { action: page.url.join(&to).unwrap(), post: true, fields: hidden.chain(typed).collect() }
}

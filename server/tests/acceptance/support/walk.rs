//! Walking an application: page after page, with the examples of the dictionary.

use super::Browser;
use super::page::{Form, Page};

/// More pages than any journey has.
const LONGEST: usize = 60;

impl Browser {
    /// Signs in, and comes back to the own space.
    pub(crate) async fn sign_in(&self) -> Page {
        let page = self.get("my").await;
        let page = self.submit(&page, &[]).await;
        assert!(page.path().starts_with("/eid/"), "{} is not the eID", page.url);
        let page = self.submit(&page, &[]).await;
        assert!(page.path().ends_with("/my"), "{} ({})", page.url, page.title());
        page
    }

    /// Signs out by the button at the top of the own space.
    pub(crate) async fn sign_out(&self) -> Page {
        let page = self.get("my").await;
        let csrf = page.attribute("form[action$='/sign-out'] input[name=csrf]", "value").expect("a way to sign out");
        let fields = vec![("csrf".to_owned(), csrf)];
        self.send(&Form { action: self.url("sign-out"), post: true, fields }).await
    }

    /// Begins a life event or a service (`life-events/having-a-baby`): the first page of the application.
    pub(crate) async fn begin(&self, what: &str) -> Page {
        let page = self.begin_page(what).await;
        self.submit(&page, &[]).await
    }

    /// The page on which services are chosen, signed in on the way where that is needed.
    pub(crate) async fn begin_page(&self, what: &str) -> Page {
        let mut page = self.get(what).await;
        assert_eq!(page.status, 200, "{what}");
        for _ in 0..3 {
            page = self.submit(&page, &[]).await;
            if page.path().contains("/applications/new/") {
                return page;
            }
        }
        panic!("{what} does not begin: {} ({})", page.url, page.title())
    }

    /// Goes on from a page until one of this name comes up.
    pub(crate) async fn walk_to(&self, page: Page, name: &str, changes: &[(&str, &str)]) -> Page {
        self.walk(page, changes, |page| page.name() == name).await
    }

    /// Goes on from a page to the confirmation.
    pub(crate) async fn finish(&self, page: Page, changes: &[(&str, &str)]) -> Page {
        let page = self.walk(page, changes, |page| page.reference().is_some()).await;
        assert_eq!(page.name(), "confirmation");
        page
    }

    async fn walk(&self, mut page: Page, changes: &[(&str, &str)], there: impl Fn(&Page) -> bool) -> Page {
        for _ in 0..LONGEST {
            if there(&page) {
                return page;
            }
            assert_eq!(page.status, 200, "{}: {:?}", page.url, page.text("[role=alert]"));
            let form = page.form(&self.person);
            let asked = |(name, _): &&(&str, &str)| {
                form.fields.iter().any(|(field, _)| field == name) || page.fields().iter().any(|f| f == name)
            };
            let changed = changes.iter().filter(asked).fold(form.clone(), |form, (name, value)| form.set(name, value));
            page = self.send(&changed).await;
        }
        panic!("no end: {} ({})", page.url, page.title())
    }
}

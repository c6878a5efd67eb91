//! A practised hand: walks a journey once, and then sends the same forms again for one application after another.

use crate::Fault;
use crate::page::Form;
use crate::person::Person;
use crate::walk::SERVICE;

/// More pages than any journey has.
const LONGEST: usize = 40;
/// A version that counts as newer than anything, as if the page had been loaded just now.
const NEWEST: &str = "999999999";

/// The forms of a journey, in their order.
pub(crate) struct Hand {
    person: Person,
    begin: Form,
    learned: String,
    pages: Vec<Form>,
    submit: Form,
}

/// What a hand has filed.
pub(crate) struct Filed {
    /// The application's id.
    pub(crate) application: String,
    /// Its reference.
    pub(crate) reference: String,
}

impl Hand {
    /// Walks the journey of somebody who is signed in, up to the last page. That application stays a draft.
    pub(crate) async fn learn(person: Person) -> Result<Self, Fault> {
        let page = person.get(&format!("applications/new/services/{SERVICE}")).await?;
        let begin = page.form(&person.id)?;
        let mut page = person.follow(person.post(&begin).await?).await?;
        let learned = page.application().ok_or("no application was begun")?;
        let mut pages = Vec::new();
        for _ in 0..LONGEST {
            let form = page.form(&person.id)?;
            if form.action.path().ends_with("/submit") {
                return Ok(Self { person, begin, learned, pages, submit: form });
            }
            page = person.follow(person.post(&form).await?).await?;
            pages.push(form);
        }
        Err("the journey has no end".into())
    }

    /// Files one more application.
    pub(crate) async fn file(&self) -> Result<Filed, Fault> {
        let mut begin = self.begin.clone();
        begin.set("key", &uuid::Uuid::new_v4().to_string());
        let first = self.person.post(&begin).await?.next.ok_or("it was not begun")?;
        let application = first.path().split('/').find(|part| part.len() == 36).ok_or("no id")?.to_owned();
        for form in &self.pages {
            let answer = self.person.post(&self.of(form, &application)?).await?;
            answer.next.ok_or_else(|| format!("a page was not saved: {}", answer.status))?;
        }
        let check = self.person.once(&self.person.url(&format!("applications/{application}/check"))?).await?;
        let mut submit = self.of(&self.submit, &application)?;
        submit.set("key", input(&check.body, "key").ok_or("no key on the last page")?);
        let confirmed = self.person.post(&submit).await?.next.ok_or("it was not taken")?;
        let page = self.person.once(&confirmed).await?;
        let reference = page.body.split_once("id=\"reference\"").and_then(|(_, rest)| rest.split_once('>'));
        let reference = reference.and_then(|(_, rest)| rest.split_once('<')).ok_or("no reference")?;
        Ok(Filed { application, reference: reference.0.trim().to_owned() })
    }

    /// A learned form for another application.
    fn of(&self, form: &Form, application: &str) -> Result<Form, Fault> {
        let mut form = form.clone();
        form.action = form.action.as_str().replace(&self.learned, application).parse()?;
        form.set("version", NEWEST);
        Ok(form)
    }
}

/// What an input of this name holds, found without reading the whole page.
fn input<'a>(body: &'a str, name: &str) -> Option<&'a str> {
    let at = body.find(&format!("name=\"{name}\""))?;
    let begin = body[..at].rfind('<')?;
    let tag = body[begin..].split_once('>')?.0;
    Some(tag.split_once("value=\"")?.1.split_once('"')?.0)
}

#[cfg(test)]
mod tests {
    use super::input;

    #[test]
    fn an_input_is_found_whatever_the_order_of_its_attributes() {
        let body = r#"<input value="no" name="other"><input type="hidden" name="key" value="a1"/>"#;
        assert_eq!(input(body, "key"), Some("a1"));
        assert_eq!(input(r#"<input value="b2" name="key">"#, "key"), Some("b2"));
        assert_eq!(input(body, "none"), None);
    }
}

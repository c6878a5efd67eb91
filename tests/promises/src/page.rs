//! A page as a browser without scripts sees it, and the forms on it.

use reqwest::{StatusCode, Url};
use scraper::{ElementRef, Html, Selector};

use crate::Fault;

/// One answer.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    /// Its status.
    pub(crate) status: StatusCode,
    /// Where it was asked for.
    pub(crate) url: Url,
    /// Where it leads, for a redirect.
    pub(crate) next: Option<Url>,
    /// After how many seconds to come back, where it says so.
    pub(crate) retry_after: Option<u64>,
    /// Its bytes as text.
    pub(crate) body: String,
}

/// A form as it would be sent.
#[derive(Clone, Debug)]
pub(crate) struct Form {
    /// Where it goes.
    pub(crate) action: Url,
    /// True for POST.
    pub(crate) post: bool,
    /// What its fields hold.
    pub(crate) fields: Vec<(String, String)>,
}

/// What people type. Only the demo country's own portal shows examples, and this one is told that it is none.
const EXAMPLES: [(&str, &str); 16] = [
    ("applicant.new_address.governorate", "G2"),
    ("applicant.new_address.municipality", "M04"),
    ("applicant.new_address.street", "Olive Road"),
    ("applicant.new_address.building", "27"),
    ("applicant.new_address.postcode", "22140"),
    ("applicant.move_date.day", "10"),
    ("applicant.move_date.month", "1"),
    ("applicant.move_date.year", "2025"),
    ("applicant.housing", "tenant"),
    ("applicant.lease_number", "LS-2026-004521"),
    ("applicant.contact.phone", "+999 70 000 0123"),
    ("declaration", "yes"),
    ("declared", "yes"),
    ("way", "paper"),
    ("identification", "id-card"),
    ("reason", "file"),
];

fn selector(text: &str) -> Result<Selector, Fault> {
    Selector::parse(text).map_err(|error| error.to_string().into())
}

impl Page {
    /// The last part of the path: the page's name within an application.
    pub(crate) fn name(&self) -> &str {
        self.url.path().rsplit('/').next().unwrap_or_default()
    }

    /// The id of the application that the page belongs to.
    pub(crate) fn application(&self) -> Option<String> {
        let mut parts = self.url.path().split('/').skip_while(|part| *part != "applications").skip(1);
        parts.next().filter(|id| id.len() == 36).map(str::to_owned)
    }

    /// True where nobody could answer: the same is worth another try.
    pub(crate) fn is_unavailable(&self) -> bool {
        self.status.is_server_error()
    }

    /// True where the portal itself says that it can't answer now and when to come again, not a proxy in its place.
    pub(crate) fn turns_away(&self) -> bool {
        self.status == StatusCode::SERVICE_UNAVAILABLE && self.retry_after.is_some() && self.body.contains("<main")
    }

    /// An attribute of all such elements that have it.
    pub(crate) fn attributes(&self, of: &str, name: &str) -> Result<Vec<String>, Fault> {
        let (html, of) = (Html::parse_document(&self.body), selector(of)?);
        Ok(html.select(&of).filter_map(|element| element.attr(name).map(str::to_owned)).collect())
    }

    /// The words of the first such element.
    pub(crate) fn text(&self, of: &str) -> Result<Option<String>, Fault> {
        let (html, of) = (Html::parse_document(&self.body), selector(of)?);
        let words = |element: ElementRef<'_>| element.text().collect::<String>().trim().to_owned();
        Ok(html.select(&of).next().map(words))
    }

    /// The words of all such elements.
    pub(crate) fn texts(&self, of: &str) -> Result<Vec<String>, Fault> {
        let (html, of) = (Html::parse_document(&self.body), selector(of)?);
        Ok(html.select(&of).map(|element| element.text().collect::<String>().trim().to_owned()).collect())
    }

    /// What stands in a field.
    pub(crate) fn value(&self, field: &str) -> Result<Option<String>, Fault> {
        Ok(self.attributes(&format!("main input[name='{field}']"), "value")?.into_iter().next())
    }

    /// The form of the first button in `main`, filled in; a button with `wanted` as its value comes first.
    pub(crate) fn form(&self, wanted: &str) -> Result<Form, Fault> {
        let html = Html::parse_document(&self.body);
        let buttons = selector("main button:not([type=button]), main input[type=submit]")?;
        let picked = html.select(&buttons).find(|button| button.attr("value") == Some(wanted));
        let button = picked.or_else(|| html.select(&buttons).next());
        let button = button.ok_or_else(|| format!("{} ({}) has no button", self.url, self.status))?;
        let outer = button.ancestors().filter_map(ElementRef::wrap).find(|one| one.value().name() == "form");
        let form = outer.ok_or_else(|| format!("the button of {} is in no form", self.url))?;
        let mut fields: Vec<(String, String)> = Vec::new();
        for input in form.select(&selector("input, select, textarea")?) {
            if let Some(field) = filled(input, &fields, &selector("option[selected]")?) {
                fields.push(field);
            }
        }
        if let Some(name) = button.attr("name") {
            fields.push((name.to_owned(), button.attr("value").unwrap_or_default().to_owned()));
        }
        let action = form.attr("action").map_or(Ok(self.url.clone()), |action| self.url.join(action))?;
        let post = form.attr("method").is_some_and(|method| method.eq_ignore_ascii_case("post"));
        Ok(Form { action, post, fields })
    }
}

/// What a person sends for one input.
fn filled(input: ElementRef<'_>, before: &[(String, String)], chosen: &Selector) -> Option<(String, String)> {
    let name = input.attr("name")?.to_owned();
    let example = EXAMPLES.iter().find(|(field, _)| *field == name).map(|(_, example)| *example);
    let value = input.attr("value").unwrap_or_default();
    let checked = input.attr("checked").is_some();
    let text = match (input.value().name(), input.attr("type").unwrap_or("text")) {
        ("input", "hidden") => value,
        ("input", "radio") => {
            let wanted = example.map_or(checked, |example| example == value);
            return (wanted && !before.iter().any(|(known, _)| *known == name)).then(|| (name, value.to_owned()));
        }
        ("input", "checkbox") => return (checked || example.is_some()).then(|| (name, value.to_owned())),
        ("input", "submit") => return None,
        ("select", _) => {
            let chosen = input.select(chosen).next().and_then(|option| option.attr("value"));
            example.or(chosen).unwrap_or_default()
        }
        _ => example.unwrap_or(value),
    };
    Some((name, text.to_owned()))
}

impl Form {
    /// Sets a field that is there.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        if let Some((_, old)) = self.fields.iter_mut().find(|(known, _)| known == name) {
            value.clone_into(old);
        }
    }

    /// Whether it has a field.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(known, _)| known == name)
    }
}

//! A page as a browser without scripts sees it, and the forms on it.

use reqwest::header::HeaderMap;
use reqwest::{StatusCode, Url};
use scraper::{ElementRef, Html, Selector};
use std::cell::OnceCell;
use std::rc::Rc;

/// What came back for a request, after its redirects.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    pub(crate) status: StatusCode,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
    /// The paths that led here.
    pub(crate) through: Vec<String>,
    /// The document, once somebody has looked into it.
    pub(crate) document: Rc<OnceCell<Html>>,
}

/// A form as it would be sent.
#[derive(Clone, Debug)]
pub(crate) struct Form {
    pub(crate) action: Url,
    pub(crate) post: bool,
    pub(crate) fields: Vec<(String, String)>,
}

pub(crate) fn select(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

/// The words of an element, with single spaces.
fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Page {
    pub(crate) fn html(&self) -> &Html {
        self.document.get_or_init(|| Html::parse_document(&self.body))
    }

    pub(crate) fn path(&self) -> &str {
        self.url.path()
    }

    /// The last part of the path: the page's name within an application.
    pub(crate) fn name(&self) -> &str {
        self.path().rsplit('/').next().unwrap_or_default()
    }

    /// The id of the application that the page belongs to.
    pub(crate) fn application(&self) -> String {
        let mut parts = self.path().split('/').skip_while(|part| *part != "applications").skip(1);
        parts.next().unwrap_or_else(|| panic!("{} is no page of an application", self.url)).to_owned()
    }

    pub(crate) fn has(&self, selector: &str) -> bool {
        self.html().select(&select(selector)).next().is_some()
    }

    pub(crate) fn count(&self, selector: &str) -> usize {
        self.html().select(&select(selector)).count()
    }

    /// The words of the first such element.
    pub(crate) fn text(&self, selector: &str) -> Option<String> {
        self.html().select(&select(selector)).next().map(words)
    }

    /// The words of all such elements.
    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        self.html().select(&select(selector)).map(words).collect()
    }

    /// An attribute of all such elements that have it.
    pub(crate) fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        self.html().select(&select(selector)).filter_map(|e| e.attr(name).map(str::to_owned)).collect()
    }

    pub(crate) fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        self.attributes(selector, name).into_iter().next()
    }

    pub(crate) fn title(&self) -> String {
        self.text("title").unwrap_or_default()
    }

    pub(crate) fn reference(&self) -> Option<String> {
        self.text("#reference")
    }

    /// The value and the source of a fact's row.
    pub(crate) fn fact(&self, fact: &str) -> Option<(String, String)> {
        let source = self.attribute(&format!("[data-fact='{fact}']"), "data-source")?;
        let value = self.text(&format!("[data-fact='{fact}'] .fact-value"))?;
        Some((value, source))
    }

    /// The names of the fields that a person can fill in.
    pub(crate) fn fields(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for name in self.attributes("main :is(input:not([type=hidden]), select, textarea)", "name") {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    pub(crate) fn value(&self, field: &str) -> Option<String> {
        self.attribute(&format!("main input[name='{field}']"), "value")
    }

    /// The form of the first submit button in `main`, filled with the examples. `person` is picked at the eID.
    pub(crate) fn form(&self, person: &str) -> Form {
        let html = self.html();
        let buttons = select("main button:not([type=button]), main input[type=submit]");
        let first = html.select(&buttons).next();
        let picked = html.select(&buttons).find(|button| button.attr("value") == Some(person));
        let button =
            picked.or(first).unwrap_or_else(|| panic!("{} ({}) has no button: {}", self.url, self.status, self.body));
        let form = button
            .ancestors()
            .filter_map(ElementRef::wrap)
            .find(|element| element.value().name() == "form")
            .unwrap_or_else(|| panic!("the button of {} is in no form", self.url));
        let mut fields: Vec<(String, String)> = Vec::new();
        for input in form.select(&select("input, select, textarea")) {
            if let Some(field) = filled(input, &fields) {
                fields.push(field);
            }
        }
        if let Some(name) = button.attr("name") {
            fields.push((name.to_owned(), button.attr("value").unwrap_or_default().to_owned()));
        }
        let action = form.attr("action").map_or_else(|| self.url.clone(), |action| self.url.join(action).unwrap());
        Form { action, post: form.attr("method").is_some_and(|method| method.eq_ignore_ascii_case("post")), fields }
    }
}

impl Page {
    /// The form of one button, as it stands, when that button is pressed.
    pub(crate) fn pressed(&self, button: &str) -> Form {
        let html = self.html();
        let button = html.select(&select(button)).next().unwrap_or_else(|| panic!("no {button} on {}", self.url));
        let outer = || button.ancestors().filter_map(ElementRef::wrap).find(|one| one.value().name() == "form");
        let form = match button.attr("form") {
            Some(id) => html.select(&select(&format!("form#{id}"))).next(),
            None => outer(),
        };
        let form = form.unwrap_or_else(|| panic!("the button of {} is in no form", self.url));
        let pair = |one: ElementRef<'_>| {
            Some((one.attr("name")?.to_owned(), one.attr("value").unwrap_or_default().to_owned()))
        };
        let mut fields: Vec<_> = form.select(&select("input")).filter_map(pair).collect();
        fields.extend(pair(button));
        let action = form.attr("action").map_or_else(|| self.url.clone(), |action| self.url.join(action).unwrap());
        Form { action, post: form.attr("method").is_some_and(|method| method.eq_ignore_ascii_case("post")), fields }
    }
}

/// What a person who types the example sends for one input.
fn filled(input: ElementRef<'_>, before: &[(String, String)]) -> Option<(String, String)> {
    let name = input.attr("name")?.to_owned();
    let example = input.attr("data-example");
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
            let chosen = input.select(&select("option[selected]")).next().and_then(|option| option.attr("value"));
            example.or(chosen).unwrap_or_default()
        }
        ("textarea", _) => return Some((name, example.map_or_else(|| words(input), str::to_owned))),
        _ => example.unwrap_or(value),
    };
    Some((name, text.to_owned()))
}

impl Form {
    /// Sets a field, or adds it.
    pub(crate) fn set(mut self, name: &str, value: &str) -> Self {
        match self.fields.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => value.clone_into(old),
            None => self.fields.push((name.to_owned(), value.to_owned())),
        }
        self
    }

    /// Leaves a field out.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.fields.retain(|(known, _)| known != name);
        self
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

//! Whom the application is about: chosen from a register's list, or said by the person when the list doesn't help.

use super::parts::{FactRef, Head, Trouble};
use crate::{
    components::{Choice, FieldError, Form, Tone, choices, error_summary, form_fields, note, progress, submit, value},
    context::PageContext,
    layout::{CONNECTION, Page},
    texts::L,
    words,
};
use domain::{
    catalogue::{Concept, Datatype, Script},
    facts::{FactId, Value},
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The value of the choice "not listed".
pub const NOT_LISTED: &str = "not-listed";

/// Somebody on a register's list.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The value to send: an opaque token or the list's own id.
    pub value: String,
    /// Their whole name, once in each script that the list has.
    pub names: Vec<WholeName>,
    /// What else the person recognises them by.
    pub shown: Vec<(FactRef, Value)>,
}

/// A name with all its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WholeName {
    /// In which letters, where the dictionary says so.
    pub script: Option<Script>,
    /// Its parts, in the order of the list.
    pub whole: String,
}

impl Candidate {
    /// Somebody of whom a list shows these facts, in its order: the parts of a name are read as one.
    pub fn of<'a>(value: String, role: &str, shown: impl Iterator<Item = (&'a Concept, &'a Value)>) -> Self {
        let mut candidate = Self { value, names: Vec::new(), shown: Vec::new() };
        for (concept, known) in shown {
            match known {
                Value::Text(part) if concept.datatype == Datatype::Name => candidate.add_name(concept.script, part),
                _ => {
                    let fact = FactRef::of(&FactId::new(role, concept.path()), concept);
                    candidate.shown.push((fact, known.clone()));
                }
            }
        }
        candidate
    }

    fn add_name(&mut self, script: Option<Script>, part: &str) {
        match self.names.iter_mut().find(|name| name.script == script) {
            Some(name) => {
                name.whole.push(' ');
                name.whole.push_str(part);
            }
            None => self.names.push(WholeName { script, whole: part.to_owned() }),
        }
    }

    /// The name in the letters of the page, or the one that there is.
    pub(crate) fn name(&self, l: L) -> Option<AnyView> {
        let letters = if l.dir() == "rtl" { Script::Arab } else { Script::Latn };
        let own = self.names.iter().find(|name| name.script.is_none_or(|script| script == letters));
        let name = own.or_else(|| self.names.first())?;
        // Read aloud as Arabic on a page in another language.
        let lang = (own.is_none() && name.script == Some(Script::Arab)).then_some("ar");
        Some(view! { <bdi class="whole-name" lang=lang>{name.whole.clone()}</bdi> }.into_any())
    }
}

/// The page that asks who stands in a role. Its form posts the field named after the role: a candidate's `value`,
/// or [`NOT_LISTED`].
#[derive(Clone, Debug)]
pub struct WhoPage {
    /// The application.
    pub head: Head,
    /// The role's id; the question is the text `who-<role>`, the role's name `role-<role>`.
    pub role: String,
    /// The register whose list it is.
    pub source: String,
    /// Those on the list.
    pub candidates: Vec<Candidate>,
    /// What is chosen.
    pub chosen: Option<String>,
    /// Nothing was chosen, or something that isn't on the list.
    pub not_chosen: bool,
    /// Why there is no list.
    pub trouble: Option<Trouble>,
    /// With the demo country: the choice that passes.
    pub example: Option<String>,
}

impl Page for WhoPage {
    fn title(&self, l: L) -> String {
        l.t(&format!("who-{}", self.role)).into_owned()
    }

    fn has_errors(&self) -> bool {
        self.not_chosen
    }

    fn back(&self) -> Option<String> {
        Some(self.head.path(""))
    }

    fn form(&self) -> Option<&'static str> {
        Some("answers")
    }

    fn modules(&self) -> &'static [&'static str] {
        &[CONNECTION]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let question = l.t(&format!("who-{}", self.role));
        let errors = self.not_chosen.then(|| FieldError::new(self.role.clone(), l.t("who-not-chosen")));
        let trouble = self.trouble.as_ref().map(|trouble| {
            let title = words::source_outcome(l, &trouble.source, trouble.outcome).into_owned();
            note(Tone::Warning, Some(title), view! { <p>{l.t("who-trouble-text")}</p> })
        });
        // A register that didn't answer hasn't said that there is nobody.
        let hint = match (&self.trouble, self.candidates.is_empty()) {
            (Some(_), _) => None,
            (None, true) => Some(l.t("who-none")),
            (None, false) => {
                let source = words::name(l, "source", &self.source);
                Some(l.ta("who-hint", &[("source", source.as_ref().into()), ("people", self.candidates.len().into())]))
            }
        };
        let hint_id = format!("{}-about", self.role);
        let error_id = format!("{}-error", self.role);
        let about = [hint.is_some().then(|| hint_id.clone()), self.not_chosen.then(|| error_id.clone())];
        let described = about.into_iter().flatten().reduce(|all, id| format!("{all} {id}"));
        let class = if self.not_chosen { "field field-bad" } else { "field" };
        let error = self.not_chosen.then(|| view! { <p class="field-error" id=error_id>{l.t("who-not-chosen")}</p> });
        let example = self.example.clone().or_else(|| Some(NOT_LISTED.to_owned())).filter(|_| ctx.demo);
        view! {
            {error_summary(l, errors.into_iter().collect())}
            {progress(l, &self.head)}
            {trouble}
            <form id="answers" method="post" novalidate="">
                {form_fields(ctx, Form { version: Some(self.head.version) })}
                <fieldset class=class aria-describedby=described>
                    <legend><h1>{question}</h1></legend>
                    {hint.map(|hint| view! { <div class="hint" id=hint_id.clone()><p>{hint}</p></div> })}
                    {error}
                    {choices("radio", &self.role, example.as_deref(), self.choices(l))}
                </fieldset>
                {submit(l.t("continue"))}
            </form>
        }
        .into_any()
    }
}

impl WhoPage {
    fn choices(&self, l: L) -> Vec<Choice> {
        let listed = self.candidates.iter().map(|candidate| {
            let mut shown = candidate.shown.iter();
            let first = |(fact, first): &(FactRef, Value)| view! { {words::fact_label(l, fact)}": "{value(l, fact, first)} }.into_any();
            let label = candidate.name(l).or_else(|| shown.next().map(first));
            let more: Vec<_> = shown
                .map(|(fact, next)| view! { <span class="more">{words::fact_label(l, fact)}": "{value(l, fact, next)}</span> })
                .collect();
            Choice {
                checked: self.chosen.as_ref() == Some(&candidate.value),
                value: candidate.value.clone(),
                label: label.unwrap_or_else(|| candidate.value.clone().into_any()),
                hint: (!more.is_empty()).then(|| more.into_any()),
            }
        });
        let other = Choice {
            checked: self.candidates.is_empty() || self.chosen.as_deref() == Some(NOT_LISTED),
            value: NOT_LISTED.to_owned(),
            label: (if self.candidates.is_empty() { l.t("who-tell") } else { l.t("who-not-listed") }).into_any(),
            hint: Some(l.t("who-not-listed-hint").into_any()),
        };
        listed.chain(std::iter::once(other)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::catalogue::Sensitivity;

    fn concept(id: &str, datatype: Datatype, script: Option<Script>) -> Concept {
        Concept {
            id: id.to_owned(),
            datatype,
            sensitivity: Sensitivity::Personal,
            script,
            name_part: None,
            code_list: None,
            min: None,
            max: None,
            pattern: None,
            scheme: None,
            by: None,
            number: None,
            within: domain::catalogue::Within::Any,
            autocomplete: None,
            examples: std::collections::BTreeMap::new(),
        }
    }

    #[test]
    fn the_parts_of_a_name_are_one_name_in_each_script() {
        let name = |id, script| concept(id, Datatype::Name, Some(script));
        let text = |part: &str| Value::Text(part.to_owned());
        let known = [
            (name("person.given_name", Script::Arab), text("آدم")),
            (name("person.given_name_latin", Script::Latn), text("Adam")),
            (concept("person.birth_date", Datatype::Date, None), Value::Date(jiff::civil::date(2019, 6, 11))),
            (name("person.family_name", Script::Arab), text("الحداد")),
            (name("person.family_name_latin", Script::Latn), text("Al-Haddad")),
        ];
        let known = known.iter().map(|(concept, value)| (concept, value));
        let candidate = Candidate::of("7".to_owned(), "pupil", known);
        let names: Vec<&str> = candidate.names.iter().map(|name| name.whole.as_str()).collect();
        assert_eq!(names, ["آدم الحداد", "Adam Al-Haddad"]);
        let shown: Vec<String> = candidate.shown.iter().map(|(fact, _)| fact.fact.to_string()).collect();
        assert_eq!(shown, ["pupil.birth_date"]);
    }
}

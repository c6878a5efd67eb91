//! What one register said: to confirm, or to contest fact by fact.

use super::parts::{FactRef, FactRow, Head, Trouble, about_whom};
use crate::{
    components::{Form, Tone, form_fields, icon, known_facts, note, progress, submit},
    context::PageContext,
    layout::{CONNECTION, Page},
    texts::L,
    words,
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;

/// What a register knows. Sending the form says that all of it is right.
#[derive(Clone, Debug)]
pub struct KnownPage {
    /// The application.
    pub head: Head,
    /// The register.
    pub source: String,
    /// True when it is no register but the identity with which the person signed in.
    pub from_sign_in: bool,
    /// Its facts, by role.
    pub groups: Vec<(String, Vec<FactRow>)>,
    /// What it should have and didn't give: it will be asked.
    pub missing: Vec<FactRef>,
    /// Why it didn't.
    pub trouble: Option<Trouble>,
    /// Of what it has a newer value.
    pub newer: Vec<FactRef>,
}

impl Page for KnownPage {
    fn title(&self, l: L) -> String {
        crate::texts::plain(&self.heading(l))
    }

    fn back(&self) -> Option<String> {
        Some(self.head.path(""))
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn modules(&self) -> &'static [&'static str] {
        &[CONNECTION]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let kicker = if self.from_sign_in { l.t("known-sign-in-kicker") } else { l.t("known-kicker") };
        let lead = if self.from_sign_in { l.t("known-sign-in-lead") } else { l.t("known-lead") };
        let own = self.head.roles_of_reader(ctx);
        let groups: Vec<_> = people(&self.groups, own)
            .into_iter()
            .map(|(role, rows)| {
                let id = format!("role-{role}");
                view! {
                    <section class="sheet" aria-labelledby=id.clone()>
                        <h2 id=id.clone()>{about_whom(l, own, &role)}</h2>
                        {known_facts(l, &rows, true)}
                    </section>
                }
            })
            .collect();
        view! {
            {progress(l, &self.head)}
            <p class="kicker">{icon("register")}{kicker}</p>
            <h1>{self.heading(l)}</h1>
            <p class="lead">{lead}</p>
            {self.newer_note(ctx)}
            {self.missing_note(l)}
            <div class="sheets">{groups}</div>
            <form method="post" novalidate="">
                {form_fields(ctx, Form { version: Some(self.head.version) })}
                <div class="actions">
                    {submit(l.t("known-confirm"))}
                    <a class="leave" href=l.href(&format!("{}?saved=1", self.head.path("")))>{l.t("save-and-leave")}</a>
                </div>
            </form>
        }
        .into_any()
    }
}

/// The facts by whom they are about: the roles in which the reader stands are one person. They stay apart where both have
/// the same fact, which would come twice under one heading.
fn people(groups: &[(String, Vec<FactRow>)], own: &[String]) -> Vec<(String, Vec<FactRow>)> {
    let mut people: Vec<(String, Vec<FactRow>)> = Vec::new();
    for (role, rows) in groups {
        let is_there =
            |there: &[FactRow]| there.iter().any(|one| rows.iter().any(|row| row.fact.fact.path == one.fact.fact.path));
        let mut others = people.iter_mut();
        match others.find(|(other, there)| own.contains(role) && own.contains(other) && !is_there(there)) {
            Some((_, there)) => there.extend(rows.iter().cloned()),
            None => people.push((role.clone(), rows.clone())),
        }
    }
    people
}

impl KnownPage {
    fn heading(&self, l: L) -> Cow<'static, str> {
        if self.from_sign_in {
            return l.t("known-sign-in-title");
        }
        l.ta("known-title", &[("source", words::name(l, "source", &self.source).as_ref().into())])
    }

    /// The register has a newer value: the person may ask for it, and then confirms again.
    fn newer_note(&self, ctx: &PageContext) -> Option<AnyView> {
        let l = ctx.lang;
        if self.newer.is_empty() {
            return None;
        }
        let facts: Vec<_> = self.newer.iter().map(|fact| view! { <li>{words::fact_label(l, fact)}</li> }).collect();
        let body = view! {
            <p>{l.t("known-newer-text")}</p>
            <ul class="plain-list">{facts}</ul>
            <p>{l.t("known-newer-keep")}</p>
            <form method="post" novalidate="">
                {form_fields(ctx, Form { version: Some(self.head.version) })}
                <input type="hidden" name="renew" value="yes"/>
                <button class="button button-quiet" type="submit" data-once="">{l.t("known-newer-button")}</button>
            </form>
        };
        Some(note(Tone::Warning, Some(l.t("known-newer-title").into_owned()), body).into_any())
    }

    /// What the register should have given and didn't.
    fn missing_note(&self, l: L) -> Option<AnyView> {
        if self.missing.is_empty() {
            return None;
        }
        let title = match &self.trouble {
            Some(trouble) => words::source_outcome(l, &trouble.source, trouble.outcome),
            None => l.t("known-missing"),
        };
        let facts: Vec<_> = self.missing.iter().map(|fact| view! { <li>{words::fact_label(l, fact)}</li> }).collect();
        let body = view! { <p>{l.t("known-missing-text")}</p><ul class="plain-list">{facts}</ul> };
        Some(note(Tone::Info, Some(title.into_owned()), body).into_any())
    }
}

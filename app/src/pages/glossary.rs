//! The words that need explaining, in the order of the language's alphabet.

use crate::{
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
};
use domain::{
    catalogue::{Catalogue, Term},
    facts::fold_for_search,
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The page.
#[derive(Clone, Debug)]
pub struct GlossaryPage {
    /// The terms, in any order.
    pub terms: Vec<Term>,
}

impl GlossaryPage {
    /// The words of a catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        Self { terms: catalogue.glossary.clone() }
    }
}

/// A name as the alphabet has it: the Arabic article does not count.
fn order(name: &str) -> String {
    let folded = fold_for_search(name);
    folded.strip_prefix("ال").unwrap_or(&folded).to_owned()
}

impl Page for GlossaryPage {
    fn title(&self, l: L) -> String {
        l.plain("glossary-title")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-help"), "/help")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let mut terms: Vec<(String, String, &Term)> = self
            .terms
            .iter()
            .map(|term| {
                let name = l.t(&term.key()).into_owned();
                (order(&name), name, term)
            })
            .collect();
        terms.sort();
        let lines: Vec<_> = terms
            .into_iter()
            .map(|(_, name, term)| {
                let means = l.attr(&term.key(), "means").unwrap_or_default();
                view! { <div><dt id=term.key()>{name}</dt><dd>{means}</dd></div> }
            })
            .collect();
        view! {
            <h1>{l.t("glossary-title")}</h1>
            <p class="lead">{l.t("glossary-lead")}</p>
            <dl class="glossary">{lines}</dl>
        }
        .into_any()
    }
}

//! Rules of the law, one by one, each with its article.

use super::{icon::icon, text::law_link};
use crate::{pages::RuleLine, texts::L, words};
use domain::catalogue::Effect;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The rules of a service, in words, with their articles.
pub fn rules(l: L, rules: &[RuleLine]) -> AnyView {
    let items: Vec<_> = rules
        .iter()
        .map(|rule| {
            let key = format!("criterion-{}-{}", rule.service, rule.criterion);
            let effect = match rule.effect {
                Effect::Refuse => l.t("rule-must"),
                Effect::Warn => l.t("rule-may"),
            };
            view! {
                <li>{icon("scales")}<div><p>{l.t(&key)}</p><p class="small">{effect}" "{law_link(l, &rule.law)}</p></div></li>
            }
        })
        .collect();
    view! { <ul class="picture-list">{items}</ul> }.into_any()
}

/// What it means that a rule does not hold.
pub(crate) fn refused_by(l: L, rule: &RuleLine) -> String {
    let key = format!("criterion-{}-{}", rule.service, rule.criterion);
    l.attr(&key, "refused").unwrap_or_else(|| l.t(&key)).into_owned()
}

/// Rules that don't hold: what that means, and the article.
pub(crate) fn failed_rules(l: L, rules: &[RuleLine]) -> Vec<AnyView> {
    let one = |rule: &RuleLine| {
        let refused = refused_by(l, rule);
        view! {
            <div class="failed-rule">
                <p class="small">{words::name(l, "service", &rule.service)}</p>
                <p>{refused}</p>
                <p class="small">{law_link(l, &rule.law)}</p>
            </div>
        }
        .into_any()
    };
    rules.iter().map(one).collect()
}

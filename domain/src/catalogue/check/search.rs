//! What the search is told: words that mean the same, each a single word, in one group alone; words that mean nothing
//! alone; and what most people come for.

use std::collections::HashSet;

use super::Report;
use crate::facts::fold_for_search;

pub(super) fn check(report: &mut Report<'_>) {
    let mut seen = HashSet::new();
    for group in &report.catalogue.same_words {
        if group.len() < 2 {
            let word = group.first().map_or("same", String::as_str);
            let mend = "give it a second word, or remove the group".to_owned();
            report.add("search", word, "a group of one word says nothing".to_owned(), mend);
        }
        for word in group {
            if word.split_whitespace().count() != 1 {
                let mend = "phrases stand in locales/…/search.ftl, with the service that they mean".to_owned();
                report.add("search", word, format!("`{word}` is not a single word"), mend);
            }
            if !seen.insert(fold_for_search(word)) {
                let mend = "let it stand in one group, once".to_owned();
                report.add("search", word, format!("`{word}` stands twice"), mend);
            }
        }
    }
    for word in &report.catalogue.never_alone {
        if word.split_whitespace().count() != 1 {
            let mend = "name the one word that means no service by itself".to_owned();
            report.add("search", word, format!("`{word}` is not a single word"), mend);
        }
    }
    for id in &report.catalogue.most_wanted {
        if !report.catalogue.services.contains_key(id) {
            let mend = "name services by the ids that they have in services/".to_owned();
            report.add("search", id, format!("there is no service `{id}`"), mend);
        }
    }
}

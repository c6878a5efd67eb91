//! Words that need explaining, found in texts: which terms of the glossary stand in a text, in whatever form the language
//! gives them. The forms are listed with each term; what Arabic writes in front of a word (و, ف, ب, ك, ل, ال) is known here.

use std::collections::BTreeMap;

use crate::facts::fold_for_search;

/// A form's words, and the place of its term; none for what is passed over.
type Form = (Vec<String>, Option<usize>);

/// A term's forms as tokens, longest first, by their first token.
#[derive(Clone, Debug, Default)]
pub struct Matcher {
    forms: BTreeMap<String, Vec<Form>>,
    ids: Vec<String>,
}

/// What may stand in front of an Arabic word and belongs to the sentence: longest first, so that little is left over.
const BEFORE: [&str; 14] = ["وبال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال", "و", "ف", "ب", "ك", "ل", "وب"];
/// So many letters must be left of a word without what stands in front.
const LEFT: usize = 3;

impl Matcher {
    /// Of terms with their ids and forms. A form is one word or several; the article is left out of both form and text. What
    /// begins with `!` means something else where a form stands in it: it is passed over.
    pub fn new<'a>(terms: impl Iterator<Item = (&'a str, Vec<String>)>) -> Self {
        let mut matcher = Self::default();
        for (id, forms) in terms {
            let place = matcher.ids.len();
            matcher.ids.push(id.to_owned());
            for form in forms {
                let term = (!form.starts_with('!')).then_some(place);
                let tokens: Vec<String> = tokens(&form).map(|token| bare(&token)).collect();
                if let Some(first) = tokens.first().cloned() {
                    matcher.forms.entry(first).or_default().push((tokens, term));
                }
            }
        }
        for forms in matcher.forms.values_mut() {
            forms.sort_by_key(|(tokens, _)| std::cmp::Reverse(tokens.len()));
        }
        matcher
    }

    /// The ids of the terms in a text, each once, in the order in which they come. Of two that begin at the same word the
    /// longer one counts.
    pub fn find(&self, text: &str) -> Vec<&str> {
        let words: Vec<Vec<String>> = tokens(text).map(|token| variants(&token)).collect();
        let mut found: Vec<usize> = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let hit = words[at]
                .iter()
                .find_map(|word| self.forms.get(word)?.iter().find(|(form, _)| fits(form, &words[at..])));
            match hit {
                Some((form, term)) => {
                    found.extend(term.filter(|term| !found.contains(term)));
                    at += form.len();
                }
                None => at += 1,
            }
        }
        found.into_iter().filter_map(|term| self.ids.get(term).map(String::as_str)).collect()
    }
}

/// True when a form stands at the beginning of these words.
fn fits(form: &[String], words: &[Vec<String>]) -> bool {
    form.len() <= words.len() && form.iter().zip(words).all(|(token, variants)| variants.contains(token))
}

/// The words of a text, folded as for search.
fn tokens(text: &str) -> impl Iterator<Item = String> {
    let folded = fold_for_search(text);
    let words: Vec<String> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect();
    words.into_iter()
}

/// A form's word without the article.
fn bare(token: &str) -> String {
    token.strip_prefix("ال").filter(|rest| rest.chars().count() >= LEFT).unwrap_or(token).to_owned()
}

/// A word as it stands, and without each of the things that may stand in front of it.
fn variants(token: &str) -> Vec<String> {
    let mut all = vec![token.to_owned()];
    if token.chars().any(|c| ('\u{0600}'..='\u{06FF}').contains(&c)) {
        let rest = BEFORE.iter().filter_map(|before| token.strip_prefix(before));
        all.extend(rest.filter(|rest| rest.chars().count() >= LEFT).map(str::to_owned));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matcher() -> Matcher {
        let terms = [
            ("guardian", vec!["guardian", "guardians", "وصي", "وصيًا", "أوصياء"]),
            ("parent-or-guardian", vec!["parent or guardian", "ولي الأمر", "ولي أمر", "أولياء الأمور"]),
            ("household", vec!["household", "أسرة", "أسرتك", "أسر", "!طبيب الأسرة"]),
            ("family-book", vec!["family book", "دفتر العائلة", "دفتر عائلة"]),
            ("mandate", vec!["mandate", "mandates", "وكالة", "وكالتك", "وكالات"]),
            ("objection", vec!["objection", "اعتراض", "اعتراضك"]),
        ];
        Matcher::new(terms.into_iter().map(|(id, forms)| (id, forms.into_iter().map(str::to_owned).collect())))
    }

    #[test]
    fn arabic_words_are_found_with_what_stands_in_front_of_them() {
        let matcher = matcher();
        for (text, found) in [
            ("هل أنت الوصي على الطفل؟", vec!["guardian"]),
            ("يوقّع الأب أو الوصيّ", vec!["guardian"]),
            ("لوليّ الأمر أن يقدّم", vec!["parent-or-guardian"]),
            ("بالوكالة عن غيرك", vec!["mandate"]),
            ("عدد أفراد أسرتك، وللأسرة حق", vec!["household"]),
            ("رقم دفتر عائلتك", vec![]),
            ("ما رقم دفتر العائلة؟", vec!["family-book"]),
            ("وللاعتراض على القرار", vec!["objection"]),
            ("الأَوْصِيَاء", vec!["guardian"]),
            ("طبيب الأسرة", vec![]),
        ] {
            assert_eq!(matcher.find(text), found, "{text}");
        }
    }

    #[test]
    fn words_that_only_look_alike_are_left_alone() {
        let matcher = matcher();
        for text in
            ["توصية الطبيب", "أسير", "الوكيل العقاري", "وصلت", "householder", "safeguarding", "book of a family"]
        {
            let found = matcher.find(text);
            assert!(found.is_empty(), "{text}: {found:?}");
        }
    }

    #[test]
    fn english_words_are_found_in_their_forms_and_longer_ones_first() {
        let matcher = matcher();
        assert_eq!(matcher.find("Signed by a parent or guardian."), ["parent-or-guardian"]);
        assert_eq!(matcher.find("A guardian’s mandate, the GUARDIAN"), ["guardian", "mandate"]);
        assert_eq!(matcher.find("the household's income; mandates"), ["household", "mandate"]);
        assert!(matcher.find("objections").is_empty(), "a form that is not listed is not found");
        assert!(matcher.find("").is_empty());
    }
}

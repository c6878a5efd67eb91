//! What the portal has sent to people, as it lies in the demo country's letter box.

use super::site::client;
use super::{Site, until};
use serde_json::Value;

/// A message that has arrived.
#[derive(Clone, Debug)]
pub(crate) struct Letter {
    pub(crate) way: String,
    pub(crate) text: String,
    pub(crate) subject: String,
    pub(crate) language: String,
    pub(crate) parts: u64,
    pub(crate) times: u64,
}

impl Site {
    /// What has arrived at a number or address, the newest first.
    pub(crate) async fn letters(&self, to: &str) -> Vec<Letter> {
        let url = format!("{}.json", self.country().letter_box.url);
        let all: Value = client().get(url).send().await.unwrap().json().await.unwrap();
        let text = |letter: &Value, name: &str| letter[name].as_str().unwrap_or_default().to_owned();
        let of = all["letters"].as_array().unwrap().iter().filter(|letter| letter["to"] == to);
        of.map(|letter| Letter {
            way: text(letter, "way"),
            text: text(letter, "text"),
            subject: text(letter, "subject"),
            language: text(letter, "language"),
            parts: letter["parts"].as_u64().unwrap_or_default(),
            times: letter["times"].as_u64().unwrap_or_default(),
        })
        .collect()
    }

    /// The messages with a code in them that have arrived, the newest first.
    pub(crate) async fn coded(&self, to: &str) -> Vec<Letter> {
        self.letters(to).await.into_iter().filter(Letter::has_code).collect()
    }

    /// The newest of so many messages with a code at a number or address, once they are there.
    pub(crate) async fn letter(&self, to: &str, count: usize) -> Letter {
        until(&format!("message {count} with a code"), async || {
            let letters = self.coded(to).await;
            (letters.len() >= count).then(|| letters[0].clone())
        })
        .await
    }

    /// A message without a code that says this, once it is there.
    pub(crate) async fn letter_that_says(&self, to: &str, words: &str) -> Letter {
        until(&format!("a message that says {words}"), async || {
            let letters = self.letters(to).await;
            letters.into_iter().find(|letter| letter.text.contains(words))
        })
        .await
    }
}

impl Letter {
    /// True when there is a one-time code, a resume code or a stop code in it. The hub may tell people of offers meanwhile.
    fn has_code(&self) -> bool {
        let digits = self.text.split(|c: char| !c.is_ascii_digit()).any(|word| word.len() == 6);
        digits
            || self
                .text
                .split(|c: char| !(c.is_ascii_digit() || c == '-'))
                .any(|it| it.len() == 11 && it.matches('-').count() == 2)
    }

    /// The one-time code in it.
    pub(crate) fn code(&self) -> String {
        let word = |word: &&str| word.len() == 6 && word.chars().all(|c| c.is_ascii_digit());
        let mut words = self.text.split(|c: char| !c.is_ascii_digit());
        words.find(|it| word(it)).unwrap_or_else(|| panic!("no code in {:?}", self.text)).to_owned()
    }

    /// The resume code or stop code in it.
    pub(crate) fn spoken(&self) -> String {
        let spoken = |word: &&str| word.len() == 11 && word.matches('-').count() == 2;
        let mut words = self.text.split(|c: char| !(c.is_ascii_digit() || c == '-'));
        words.find(|it| spoken(it)).unwrap_or_else(|| panic!("no code in {:?}", self.text)).to_owned()
    }
}

//! The dictionary: concepts (CCCEV InformationConcept), their code lists and the topics that group questions.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::{IdScheme, NumberKind, PhoneScheme};
use crate::facts::read_phone;

/// How a concept's values look, and so which question asks for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Datatype {
    Text,
    Name,
    Date,
    Code,
    Boolean,
    Integer,
    Phone,
    Email,
    Iban,
    Identifier,
    Postcode,
}

/// How carefully a value is to be handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sensitivity {
    /// About nobody in particular.
    Public,
    /// About a person.
    Personal,
    /// About health, belief, origin and the like.
    Sensitive,
}

/// The script in which a name is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Script {
    /// Arabic (ISO 15924 Arab).
    Arab,
    /// Latin (ISO 15924 Latn).
    Latn,
}

impl Script {
    /// True for letters and marks of the script and for what may stand in a name of any script; never for digits.
    pub fn has(self, c: char) -> bool {
        if c.is_numeric() {
            return false;
        }
        let neutral = c == ' ' || c == '-' || c == '\'' || c == '’' || c == '.';
        neutral
            || match self {
                Self::Arab => {
                    matches!(c, '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{200C}' | '\u{200D}')
                }
                Self::Latn => {
                    c.is_alphabetic()
                        && (c.is_ascii() || matches!(c, '\u{00C0}'..='\u{024F}' | '\u{1E00}'..='\u{1EFF}'))
                }
            }
    }
}

/// Which days a date may name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Within {
    /// Any day.
    #[default]
    Any,
    /// Today or before.
    Past,
    /// Today or later.
    Future,
}

/// A regular expression that a value must match as a whole.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Pattern(regex::Regex);

impl Pattern {
    /// True when the value has the form.
    pub fn is_match(&self, value: &str) -> bool {
        self.0.is_match(value)
    }
}

impl TryFrom<String> for Pattern {
    type Error = regex::Error;

    fn try_from(text: String) -> Result<Self, regex::Error> {
        regex::Regex::new(&format!("^(?:{text})$")).map(Self)
    }
}

impl From<Pattern> for String {
    fn from(pattern: Pattern) -> Self {
        let text = pattern.0.as_str();
        text.strip_prefix("^(?:").and_then(|t| t.strip_suffix(")$")).unwrap_or(text).to_owned()
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_str() == other.0.as_str()
    }
}

/// A scheme of the country by which values are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SchemeName {
    /// The national ids of the profile that holds.
    NationalId,
}

/// A scheme of the profile that holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scheme {
    /// National ids.
    NationalId(IdScheme),
    /// Phone numbers.
    Phone(PhoneScheme),
}

impl Scheme {
    /// The canonical form of a value, without what is only doubtful; `None` when the scheme has no such value.
    pub fn canonical(&self, typed: &str) -> Option<String> {
        match self {
            Self::NationalId(scheme) => scheme.read(typed).ok().map(|(id, _)| id),
            Self::Phone(scheme) => scheme.international(&read_phone(typed, None).ok()?),
        }
    }

    /// True for a value of this country: a foreign phone number is none.
    pub(super) fn takes(&self, example: &str) -> bool {
        let ours = |value: &String| match self {
            Self::NationalId(_) => true,
            Self::Phone(scheme) => value.starts_with(&scheme.calling_code),
        };
        self.canonical(example).is_some_and(|value| ours(&value))
    }

    /// A made-up value that passes.
    pub fn example(&self) -> &str {
        match self {
            Self::NationalId(scheme) => &scheme.example,
            Self::Phone(scheme) => &scheme.example,
        }
    }
}

/// One entry of the one dictionary of facts (CCCEV `InformationConcept`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Concept {
    /// `kind.path`, for example `person.birth_date`.
    pub id: String,
    /// How its values look.
    pub datatype: Datatype,
    /// How carefully they are handled.
    pub sensitivity: Sensitivity,
    /// The script of a name or text.
    pub script: Option<Script>,
    /// Which part of a person's whole name it is, in the order in which they are said: together they are shown as one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_part: Option<u8>,
    /// The list that a code comes from.
    pub code_list: Option<String>,
    /// Least number of characters, or least value of an integer.
    pub min: Option<i64>,
    /// Largest number of characters, or largest value of an integer.
    pub max: Option<i64>,
    /// The form of an identifier; the text `.format` says it in words.
    pub pattern: Option<Pattern>,
    /// The scheme of the country by which an identifier is read, in the place of a pattern of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheme: Option<SchemeName>,
    /// That scheme, and that of phone numbers, as the profile that holds has it. Never in a file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Scheme>,
    /// What a phone number is to be for; any number where it says nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<NumberKind>,
    /// Which days a date, or which years an identifier that is a year, may name.
    #[serde(default)]
    pub within: Within,
    /// The HTML autocomplete token.
    pub autocomplete: Option<String>,
    /// Values that pass, by role; `default` for every other role.
    #[serde(default)]
    pub examples: BTreeMap<String, String>,
}

impl Concept {
    /// What the concept is about: `person`.
    pub fn kind(&self) -> &str {
        self.id.split_once('.').map_or("", |(kind, _)| kind)
    }

    /// The id without its kind: `address.street`.
    pub fn path(&self) -> &str {
        self.id.split_once('.').map_or(self.id.as_str(), |(_, path)| path)
    }

    /// The Fluent key of its label: `person-address-street`.
    pub fn key(&self) -> String {
        crate::facts::slug(&self.id)
    }

    /// A value that passes, for somebody in this role.
    pub fn example(&self, role: &str) -> Option<&str> {
        self.examples.get(role).or_else(|| self.examples.get("default")).map(String::as_str)
    }
}

/// A list of codes; the texts are `code-<list>-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeList {
    /// The list's id.
    pub id: String,
    /// The codes, in the order in which they are offered.
    pub codes: Vec<Code>,
    /// In which municipality what a code names lies: whoever's address is known is offered the nearest first.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub at: BTreeMap<Code, Code>,
}

/// A code of a list.
pub type Code = String;

/// A group of questions that share a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// The topic's id, which is also the page's name in the URL.
    pub id: String,
    /// True where it asks how people are paid: its page says what for and how much.
    #[serde(default)]
    pub pays: bool,
}

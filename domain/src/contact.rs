//! How a person is reached: a phone number or an email address, which contact is in force when, and the masked form that
//! alone others get to see.

use crate::application::states;
use crate::catalogue::{NumberKind, PhoneScheme};
use crate::facts::{Invalid, for_what, read_email, read_phone};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

states! {
    /// A way to reach somebody.
    ContactKind {
        /// Text messages and calls.
        Phone = "phone",
        /// Electronic mail.
        Email = "email",
    }
}

/// A phone number or an email address in its canonical form. It is never written to a log: [`fmt::Debug`] masks it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    kind: ContactKind,
    value: String,
}

impl Contact {
    /// Reads what was typed. A phone number gets the country's calling code where it has none, so that one phone is one
    /// number however it was typed.
    ///
    /// # Errors
    /// [`Invalid`], the first reason why it can't be one.
    pub fn read(kind: ContactKind, typed: &str, scheme: Option<&PhoneScheme>) -> Result<Self, Invalid> {
        let value = match kind {
            ContactKind::Phone => {
                let phone = read_phone(typed, scheme)?;
                // Codes go to it as text messages.
                for_what(&phone, Some(NumberKind::Mobile), scheme)?;
                international(&phone, scheme)?
            }
            ContactKind::Email => lower_host(&read_email(typed)?),
        };
        Ok(Self { kind, value })
    }

    /// Which kind it is.
    pub fn kind(&self) -> ContactKind {
        self.kind
    }

    /// The number or address itself: for whoever sends a message, and for its owner.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// What others may see of it.
    pub fn masked(&self) -> Masked {
        let text = match self.kind {
            ContactKind::Phone => {
                let last: String = self.value.chars().skip(self.value.chars().count().saturating_sub(2)).collect();
                format!("•••• ••{last}")
            }
            ContactKind::Email => {
                let first: String = self.value.chars().take(1).collect();
                format!("{first}•••@…")
            }
        };
        Masked { kind: self.kind, text }
    }
}

impl fmt::Debug for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Contact").field(&self.masked().text).finish()
    }
}

/// A contact as others may see it: `•••• ••42`, `s•••@…`. It is made from a [`Contact`] and nothing else, and nothing
/// leads back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Masked {
    kind: ContactKind,
    text: String,
}

impl Masked {
    /// Which kind it is.
    pub fn kind(&self) -> ContactKind {
        self.kind
    }

    /// The signs to show.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// Who says that a contact is somebody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// The person, who has typed a code that was sent there.
    Person,
    /// A register of the state.
    Register,
}

/// A contact of a person's, with its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownContact {
    /// The row's id.
    pub id: Uuid,
    /// The contact.
    pub contact: Contact,
    /// Who says so.
    pub origin: Origin,
    /// From when it is in force; `None` while nobody has confirmed it.
    pub from: Option<Timestamp>,
    /// Until when it is in force, where it ends.
    pub until: Option<Timestamp>,
}

impl KnownContact {
    /// True when codes and messages go there now.
    pub fn is_in_force(&self, now: Timestamp) -> bool {
        self.from.is_some_and(|from| from <= now) && self.until.is_none_or(|until| now < until)
    }

    /// True when it is confirmed and its time has not come.
    pub fn is_ahead(&self, now: Timestamp) -> bool {
        self.from.is_some_and(|from| now < from) && self.until.is_none_or(|until| now < until)
    }
}

/// The contact of a kind that is in force.
pub fn in_force(known: &[KnownContact], kind: ContactKind, now: Timestamp) -> Option<&KnownContact> {
    known.iter().find(|one| one.contact.kind() == kind && one.is_in_force(now))
}

/// Where codes go: to the phone, else by mail.
pub fn for_codes(known: &[KnownContact], now: Timestamp) -> Option<&KnownContact> {
    ContactKind::ALL.iter().find_map(|kind| in_force(known, *kind, now))
}

/// What taking a new contact over means for those that are there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taking {
    /// From when the new one is in force.
    pub from: Timestamp,
    /// The one of its kind whose time ends then.
    pub ends: Option<Uuid>,
    /// Those that were still to come, and never will be.
    pub drops: Vec<Uuid>,
}

/// A new contact of a kind is confirmed. Where any contact is in force it has to wait for the cooling-off time, in which
/// codes go where they went: whoever has got into somebody's space can't have their codes the same day, neither by
/// changing the phone nor by adding one.
pub fn taking(known: &[KnownContact], kind: ContactKind, now: Timestamp, cooling: SignedDuration) -> Taking {
    let drops = known.iter().filter(|one| one.contact.kind() == kind && one.is_ahead(now)).map(|one| one.id).collect();
    let from = if for_codes(known, now).is_some() { now.saturating_add(cooling).unwrap_or(now) } else { now };
    Taking { from, ends: in_force(known, kind, now).map(|old| old.id), drops }
}

/// Which messages a person wants, in which language, and by which way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wishes {
    /// The language of messages; the portal's first one where it is not said.
    pub language: Option<String>,
    /// When a member of staff opens their record.
    pub looks: bool,
    /// What happens with their applications.
    pub cases: bool,
    /// What runs out, and what they may have.
    pub reminders: bool,
    /// By which way, if there are several; by phone where it is not said.
    pub by: Option<ContactKind>,
}

impl Default for Wishes {
    fn default() -> Self {
        Self { language: None, looks: true, cases: true, reminders: true, by: None }
    }
}

/// Where news go: by the way that the person wants, else by any.
pub fn for_news<'a>(known: &'a [KnownContact], wishes: &Wishes, now: Timestamp) -> Option<&'a KnownContact> {
    let wanted = wishes.by.and_then(|kind| in_force(known, kind, now));
    wanted.or_else(|| for_codes(known, now))
}

/// With a leading `+` and the calling code.
fn international(phone: &str, scheme: Option<&PhoneScheme>) -> Result<String, Invalid> {
    let whole = match scheme {
        Some(scheme) => scheme.international(phone),
        None => phone.starts_with('+').then(|| phone.to_owned()),
    };
    whole.ok_or(Invalid::NotAPhone)
}

/// The part after the sign does not tell capitals from small letters.
fn lower_host(email: &str) -> String {
    email.split_once('@').map_or_else(|| email.to_owned(), |(user, host)| format!("{user}@{}", host.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{NumberKind, NumberRange};

    fn scheme() -> PhoneScheme {
        let range =
            |kind, start: &str, digits| NumberRange { kind, starts: vec![start.to_owned()], digits: vec![digits] };
        let numbers = vec![range(NumberKind::Mobile, "7", 9), range(NumberKind::Landline, "4", 8)];
        PhoneScheme { calling_code: "+999".to_owned(), trunk: "0".to_owned(), numbers, example: String::new() }
    }

    fn phone(typed: &str) -> Result<String, Invalid> {
        Contact::read(ContactKind::Phone, typed, Some(&scheme())).map(|contact| contact.value().to_owned())
    }

    #[test]
    fn one_phone_is_one_number_however_it_is_typed() {
        for typed in ["+999 70 000 0142", "00999-70-0000142", "070 000 0142", "٠٧٠٠٠٠٠١٤٢", "70 000 0142"] {
            assert_eq!(phone(typed).as_deref(), Ok("+999700000142"), "{typed}");
        }
        for typed in ["12", "abc", "+999 70 000 0123 ext 5", "0999999999999999", "+999 90 000 0142", "070 000 014"] {
            assert_eq!(phone(typed), Err(Invalid::NotAPhone), "{typed}");
        }
        assert_eq!(phone("  "), Err(Invalid::Missing));
        assert_eq!(phone("04 123 4567 8"), Err(Invalid::NotAPhone), "too long for a landline");
        assert_eq!(phone("04 123 4567"), Err(Invalid::NotMobile), "no text message arrives there");
        assert!(Contact::read(ContactKind::Phone, "0700000142", None).is_err(), "no country whose number it could be");
    }

    #[test]
    fn others_see_two_digits_or_one_letter() {
        let phone = Contact::read(ContactKind::Phone, "+999700000142", None).unwrap();
        assert_eq!(phone.masked().text(), "•••• ••42");
        let email = Contact::read(ContactKind::Email, "Salma@Mail.Example", None).unwrap();
        assert_eq!((email.value(), email.masked().text()), ("Salma@mail.example", "S•••@…"));
        assert!(!format!("{phone:?} {email:?}").contains("70000") && !format!("{email:?}").contains("Mail"));
    }

    #[test]
    fn codes_go_to_what_is_in_force() {
        let at = |second| Timestamp::from_second(second).unwrap();
        let one = |typed: &str, from: Option<i64>, until: Option<i64>| KnownContact {
            id: Uuid::nil(),
            contact: Contact::read(ContactKind::Phone, typed, Some(&scheme())).unwrap(),
            origin: Origin::Person,
            from: from.map(at),
            until: until.map(at),
        };
        let known =
            [one("0700000001", Some(10), Some(100)), one("0700000002", Some(100), None), one("0700000003", None, None)];
        let to = |now| for_codes(&known, at(now)).map(|known| known.contact.value().to_owned());
        assert_eq!(to(5), None);
        assert_eq!(to(99).as_deref(), Some("+999700000001"), "the old one while the new one has to wait");
        assert_eq!(to(100).as_deref(), Some("+999700000002"));
    }
}

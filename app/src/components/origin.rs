//! Where the facts of a group come from: their as-of date and law, said once where they agree.

use super::text::law_link;
use crate::{
    pages::{FactRow, Law},
    texts::L,
};
use jiff::civil::Date;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The as-of date and the law that most facts of a group have; a fact that differs says its own.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    as_of: Option<Date>,
    law: Option<Law>,
    differs: bool,
}

impl Origin {
    /// What these facts have in common. A date or law that some fact lacks isn't said for all of them, since such a
    /// fact couldn't tell that it has none.
    pub fn of(rows: &[FactRow]) -> Self {
        let mut shared =
            Self { as_of: most(rows, |row| row.known.as_of), law: most(rows, |row| row.law.clone()), differs: false };
        shared.differs = rows.iter().any(|row| {
            (shared.as_of.is_some() && row.known.as_of != shared.as_of)
                || (shared.law.is_some() && row.law != shared.law)
        });
        shared
    }

    /// True when no fact differs: what the group says holds for all.
    pub fn is_one(&self) -> bool {
        !self.differs && (self.as_of.is_some() || self.law.is_some())
    }

    /// One quiet line for the group's head; `None` when nothing is shared.
    pub fn line(&self, l: L) -> Option<AnyView> {
        if self.as_of.is_none() && self.law.is_none() {
            return None;
        }
        let differs = self.differs.then(|| view! { <span>"\u{a0}· "{l.t("origin-unless")}</span> });
        Some(view! { <p class="origin">{parts(l, self.as_of, self.law.as_ref())}{differs}</p> }.into_any())
    }

    /// What a fact has to say for itself: what the group doesn't say, or says otherwise.
    pub fn own(&self, l: L, row: &FactRow) -> Option<AnyView> {
        let as_of = row.known.as_of.filter(|date| Some(*date) != self.as_of);
        let law = row.law.as_ref().filter(|law| Some(*law) != self.law.as_ref());
        (as_of.is_some() || law.is_some())
            .then(|| view! { <dd class="fact-origin">{parts(l, as_of, law)}</dd> }.into_any())
    }
}

/// The commonest value, when every fact has one and it isn't a fact's alone in a larger group.
fn most<T: PartialEq>(rows: &[FactRow], get: impl Fn(&FactRow) -> Option<T>) -> Option<T> {
    let all: Option<Vec<T>> = rows.iter().map(get).collect();
    let all = all?;
    let count = |value: &T| all.iter().filter(|other| *other == value).count();
    let best = all.iter().map(count).max()?;
    if best == 1 && all.len() > 1 {
        return None;
    }
    let place = all.iter().position(|value| count(value) == best)?;
    all.into_iter().nth(place)
}

fn parts(l: L, as_of: Option<Date>, law: Option<&Law>) -> impl IntoView + use<> {
    let between = (as_of.is_some() && law.is_some()).then_some("\u{a0}· ");
    let as_of = as_of.map(|date| view! { <span>{l.ta("as-of", &[("date", l.date(date).into())])}</span> });
    view! { {as_of}{between}{law.map(|law| law_link(l, law))} }
}

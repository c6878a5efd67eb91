//! The registers that an officer's authority keeps with the portal.

use crate::{
    components::{Tone, note},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use jiff::civil::Date;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A register in figures, without anything about anybody.
#[derive(Clone, Debug)]
pub struct RegisterFigures {
    /// The source's id.
    pub id: String,
    /// How many records it has.
    pub records: i64,
    /// The oldest and the newest day up to which records are right.
    pub as_of: Option<(Date, Date)>,
}

/// The list.
#[derive(Clone, Debug)]
pub struct RegistersPage {
    /// The authority.
    pub authority: String,
    /// Its registers.
    pub registers: Vec<RegisterFigures>,
}

impl RegisterFigures {
    /// How many records, and of which days.
    pub(super) fn line(&self, l: L) -> String {
        let count = l.ta("register-records", &[("records", self.records.into())]);
        match self.as_of {
            Some((oldest, newest)) if oldest == newest => {
                format!("{count} · {}", l.ta("register-as-of", &[("day", l.date(newest).into())]))
            }
            Some((oldest, newest)) => {
                let days = [("from", l.date(oldest).into()), ("to", l.date(newest).into())];
                format!("{count} · {}", l.ta("register-as-of-days", &days))
            }
            None => count.into_owned(),
        }
    }
}

impl Page for RegistersPage {
    fn title(&self, l: L) -> String {
        l.plain("desk-registers")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let none = self.registers.is_empty().then(|| {
            note(Tone::Info, Some(l.t("registers-none").into_owned()), view! { <p>{l.t("registers-none-text")}</p> })
        });
        let cards: Vec<_> = self
            .registers
            .iter()
            .map(|one| {
                let path = format!("/desk/registers/{}", one.id);
                view! {
                    <li class="card">
                        <h2 class="card-title"><a href=l.href(&path)>{words::name(l, "source", &one.id)}</a></h2>
                        <p>{words::about(l, "source", &one.id, "about")}</p>
                        <p class="small muted">{one.line(l)}</p>
                    </li>
                }
            })
            .collect();
        view! {
            <h1>{l.t("desk-registers")}</h1>
            <p class="lead">{words::name(l, "authority", &self.authority)}</p>
            {none}
            {(!cards.is_empty()).then(|| view! { <ul class="cards">{cards}</ul> })}
        }
        .into_any()
    }
}

/// The pages above those of a register.
pub(super) fn above(l: L, source: Option<&str>) -> Vec<Crumb> {
    let mut crumbs = vec![Crumb::new(l.t("desk-title"), "/desk"), Crumb::new(l.t("desk-registers"), "/desk/registers")];
    if let Some(id) = source {
        crumbs.push(Crumb::new(words::name(l, "source", id), format!("/desk/registers/{id}")));
    }
    crumbs
}

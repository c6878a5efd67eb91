//! Which looks are shown: by period, register and who; page by page; and the ways to take them along.

use crate::{components::ltr, key, texts::L, words};
use jiff::civil::Date;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Who looked, as far as one may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LookedBy {
    /// The person, through the portal.
    Yourself,
    /// Somebody who acted for the person.
    Representative,
    /// Somebody whose application concerns the person.
    Another,
    /// The portal by itself.
    Portal,
    /// An authority's officer or system.
    Authority,
    /// Staff at a counter or on the phone.
    Staff,
}

impl LookedBy {
    const ALL: [Self; 6] =
        [Self::Yourself, Self::Representative, Self::Another, Self::Portal, Self::Authority, Self::Staff];

    /// Its name in the address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Yourself => "me",
            Self::Representative => "representative",
            Self::Another => "another",
            Self::Portal => "portal",
            Self::Authority => "authority",
            Self::Staff => "staff",
        }
    }

    /// What an address calls it.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    fn words(self, l: L, of_another: bool) -> String {
        l.t(match self {
            Self::Yourself if of_another => key!("looked-by-person"),
            Self::Representative if of_another => key!("looked-by-representative-of"),
            Self::Yourself => key!("looked-by-you"),
            Self::Representative => key!("looked-by-representative"),
            Self::Another => key!("looked-by-another"),
            Self::Portal => key!("looked-by-portal"),
            Self::Authority => key!("looked-by-authority"),
            Self::Staff => key!("looked-by-staff"),
        })
        .into_owned()
    }
}

/// What is shown of all looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsageFilter {
    /// From this day on.
    pub from: Option<Date>,
    /// Up to this day.
    pub to: Option<Date>,
    /// One register alone.
    pub source: Option<String>,
    /// Looks of one kind alone.
    pub by: Option<LookedBy>,
}

impl UsageFilter {
    /// True when everything is shown.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The filter as the end of an address, with a page where it isn't the first.
    pub fn query(&self, page: usize) -> String {
        let pairs = [
            ("from", self.from.map(|day| day.to_string())),
            ("to", self.to.map(|day| day.to_string())),
            ("source", self.source.clone()),
            ("by", self.by.map(|by| by.name().to_owned())),
            ("page", (page > 1).then(|| page.to_string())),
        ];
        let pairs: Vec<String> =
            pairs.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", value?))).collect();
        if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
    }

    pub(super) fn form(&self, l: L, sources: &[String], of_another: bool) -> AnyView {
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let registers = sources.iter().map(|id| {
            let selected = self.source.as_ref() == Some(id);
            view! { <option value=id.clone() selected=selected>{words::name(l, "source", id)}</option> }
        });
        let registers: Vec<_> = registers.collect();
        let kinds: Vec<_> = LookedBy::ALL
            .into_iter()
            .map(|by| view! { <option value=by.name() selected={self.by == Some(by)}>{by.words(l, of_another)}</option> })
            .collect();
        view! {
            <details class="filter" open=!self.is_empty()>
                <summary>{l.t("usage-filter")}</summary>
                <form method="get" action=l.href("/my/data/usage")>
                    <div class="field"><label for="from">{l.t("usage-from")}</label><input class="input input-short" type="date" id="from" name="from" value=day(self.from)/></div>
                    <div class="field"><label for="to">{l.t("usage-to")}</label><input class="input input-short" type="date" id="to" name="to" value=day(self.to)/></div>
                    <div class="field"><label for="source">{l.t("look-register")}</label><select class="input input-select" id="source" name="source"><option value="">{l.t("usage-all")}</option>{registers}</select></div>
                    <div class="field"><label for="by">{l.t("usage-who")}</label><select class="input input-select" id="by" name="by"><option value="">{l.t("usage-all")}</option>{kinds}</select></div>
                    <button class="button button-quiet" type="submit">{l.t("usage-show")}</button>
                </form>
            </details>
        }
        .into_any()
    }

    pub(super) fn pages(&self, l: L, (page, of): (usize, usize)) -> Option<AnyView> {
        let to = |page: usize| l.href(&format!("/my/data/usage{}", self.query(page)));
        let newer = (page > 1).then(|| view! { <a rel="prev" href=to(page - 1)>{l.t("usage-newer")}</a>" " });
        let older = (page < of).then(|| view! { <a rel="next" href=to(page + 1)>{l.t("usage-older")}</a> });
        (of > 1).then(|| {
            view! {
                <nav aria-label=l.plain("usage-pages")>
                    <p>{l.ta("usage-page", &[("page", page.into()), ("of", of.into())])}</p>
                    <p>{newer}{older}</p>
                </nav>
            }
            .into_any()
        })
    }

    pub(super) fn exports(&self, l: L) -> AnyView {
        let to = |kind: &str| l.href(&format!("/my/data/usage/export.{kind}{}", self.query(1)));
        view! {
            <section class="part" aria-labelledby="export">
                <h2 id="export">{l.t("usage-export")}</h2>
                <p>{l.t("usage-export-text")}</p>
                <ul>
                    <li><a href=to("csv") download="">{ltr("CSV")}</a></li>
                    <li><a href=to("json") download="">{ltr("JSON")}</a></li>
                </ul>
            </section>
        }
        .into_any()
    }
}

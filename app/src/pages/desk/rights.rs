//! Access rights: what waits for a second person, and every row.

use super::{audit_parts::select, rights_parts::Right};
use crate::{
    components::{link_button, ltr},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::proposal::Standing;
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A proposal that waits for a second person.
#[derive(Clone, Debug)]
pub struct WaitingProposal {
    /// The proposal's id.
    pub id: String,
    /// What is wanted: `new`, `withdraw` or `end`.
    pub wanted: &'static str,
    /// The row that it is about.
    pub right: Right,
    /// Who proposed it.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// True when whoever looks at the page proposed it.
    pub own: bool,
}

/// What is looked for; empty texts mean all.
#[derive(Clone, Debug, Default)]
pub struct RightsFilter {
    /// The service.
    pub service: String,
    /// The register.
    pub source: String,
    /// Where it stands.
    pub standing: Option<Standing>,
}

/// The list of all rows.
#[derive(Clone, Debug)]
pub struct DeskRightsPage {
    /// What waits.
    pub waiting: Vec<WaitingProposal>,
    /// The rows that fit the filter.
    pub rights: Vec<Right>,
    /// What is looked for.
    pub filter: RightsFilter,
    /// The services that can be chosen.
    pub services: Vec<String>,
    /// The registers that can be chosen.
    pub sources: Vec<String>,
    /// True when whoever looks may propose and decide.
    pub may_change: bool,
}

impl Page for DeskRightsPage {
    fn title(&self, l: L) -> String {
        l.plain("desk-rights")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk")]
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let filter = self.filter_form(l);
        let count = i64::try_from(self.rights.len()).unwrap_or(i64::MAX);
        let none = self.waiting.is_empty();
        let waiting: Vec<_> = self.waiting.iter().map(|one| waiting(l, one)).collect();
        let rights: Vec<_> = self.rights.iter().map(|right| card(l, right)).collect();
        let propose = self
            .may_change
            .then(|| view! { <p class="desk-way">{link_button(l, "/desk/rights/new", l.t("access-propose-new"))}</p> });
        view! {
            <h1>{l.t("desk-rights")}</h1>
            <p class="lead narrow">{l.t("access-lead")}</p>
            {propose}
            <section aria-labelledby="waiting">
                <h2 id="waiting">{l.t("access-waiting")}</h2>
                {none.then(|| view! { <p class="muted">{l.t("access-none-waiting")}</p> })}
                {(!none).then(|| view! { <ol class="cards cards-you">{waiting}</ol> })}
            </section>
            <section aria-labelledby="all-rights">
                <h2 id="all-rights">{l.t("access-all")}</h2>
                {filter}
                <p>{l.ta("access-count", &[("count", count.into())])}</p>
                <ol class="cards records">{rights}</ol>
            </section>
        }
        .into_any()
    }
}

impl DeskRightsPage {
    fn filter_form(&self, l: L) -> AnyView {
        let named =
            |kind: &'static str| move |id: &String| (id.clone(), crate::texts::plain(&words::name(l, kind, id)));
        let services = self.services.iter().map(named("service")).collect();
        let sources = self.sources.iter().map(named("source")).collect();
        let standings = Standing::ALL
            .iter()
            .map(|standing| (standing.name().to_owned(), words::rights_standing(l, *standing).into_owned()))
            .collect();
        let standing = self.filter.standing.map_or("", |standing| standing.name());
        view! {
            <form method="get" action=l.href("/desk/rights") class="filter">
                {select(l, ("service", l.t("access-service")), services, &self.filter.service)}
                {select(l, ("source", l.t("access-source")), sources, &self.filter.source)}
                {select(l, ("standing", l.t("access-standing")), standings, standing)}
                <button class="button button-quiet" type="submit">{l.t("audit-show")}</button>
            </form>
        }
        .into_any()
    }
}

fn waiting(l: L, one: &WaitingProposal) -> impl IntoView + use<> {
    let path = format!("/desk/rights/proposals/{}", one.id);
    let by = if one.own { l.t("access-by-you").into_any() } else { ltr(&one.by).into_any() };
    view! {
        <li class="card">
            <h3><a href=l.href(&path)>{words::wanted(l, one.wanted)}": "{one.right.asker(l)}</a></h3>
            <p>{words::name(l, "source", &one.right.source)}</p>
            <p class="small muted">{l.t("access-proposed-by")}" "{by}" · "{l.moment(one.at)}</p>
        </li>
    }
}

fn card(l: L, right: &Right) -> impl IntoView + use<> {
    let path = format!("/desk/rights/{}", right.id);
    let count = i64::try_from(right.facts.len()).unwrap_or(i64::MAX);
    view! {
        <li class="card">
            <div class="card-head">
                <h3><a href=l.href(&path)>{right.asker(l)}</a></h3>
                {right.tag(l)}
            </div>
            <p>{words::name(l, "source", &right.source)}" · "{l.ta("audit-facts", &[("count", count.into())])}" · "{words::direction(l, right.direction)}</p>
            <p class="small muted">{right.period(l)}</p>
        </li>
    }
}

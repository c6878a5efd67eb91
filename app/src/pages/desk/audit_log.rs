//! The exchange log for the auditor: every look, allowed or refused, newest first. People are pseudonyms.

use super::audit_parts::{audit_crumbs, sections, select};
use crate::{
    components::{link_button, ltr, tag},
    context::PageContext,
    layout::{Crumb, Page},
    pages::{FactRef, Outcome},
    texts::L,
    words,
};
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// One look.
#[derive(Clone, Debug)]
pub struct AuditLook {
    /// When.
    pub at: Timestamp,
    /// Its place in the chain; `None` as long as it has none.
    pub place: Option<i64>,
    /// The exchange, as the register knows it too (`X-Road-Id`).
    pub exchange: String,
    /// The authority that asked.
    pub requester: String,
    /// The service, or the function of the hub, on whose behalf.
    pub service: String,
    /// True for a service.
    pub is_service: bool,
    /// The register.
    pub source: String,
    /// The hubs through which the question went.
    pub via: Vec<String>,
    /// The facts.
    pub facts: Vec<FactRef>,
    /// The kind of the one who acted: `citizen`, `staff`, `hub`, …
    pub actor_kind: String,
    /// Through which channel.
    pub channel: String,
    /// Who began it: `pull`, `push`, `hub`, `authority`.
    pub initiator: String,
    /// The applicant's pseudonym.
    pub person: Option<String>,
    /// The subject's pseudonym.
    pub subject: Option<String>,
    /// Under which authorisations.
    pub authorisations: Vec<String>,
    /// What came of it.
    pub outcome: Outcome,
    /// How long the register took, in milliseconds.
    pub latency_ms: Option<i64>,
}

/// What is looked for; empty texts mean all.
#[derive(Clone, Debug, Default)]
pub struct AuditFilter {
    /// The register.
    pub source: String,
    /// The service.
    pub service: String,
    /// Allowed ones or refused ones only.
    pub allowed: Option<bool>,
}

/// A page of the log.
#[derive(Clone, Debug)]
pub struct AuditLogPage {
    /// The looks, newest first.
    pub looks: Vec<AuditLook>,
    /// What is looked for.
    pub filter: AuditFilter,
    /// The registers that can be chosen.
    pub sources: Vec<String>,
    /// The services that can be chosen.
    pub services: Vec<String>,
    /// True when nothing newer was left out.
    pub is_first: bool,
    /// Where the next, older page begins.
    pub older: Option<String>,
}

impl Page for AuditLogPage {
    fn title(&self, l: L) -> String {
        l.plain("audit-log")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        audit_crumbs(l)
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let empty = self.looks.is_empty();
        let older = self.older.as_ref().map(|before| {
            let path = format!("/desk/audit?{}before={before}", self.filter.query());
            view! { <p class="desk-way">{link_button(l, &path, l.t("audit-older"))}</p> }
        });
        let newest = (!self.is_first).then(|| {
            let path = format!("/desk/audit?{}", self.filter.query());
            view! { <p class="desk-way">{link_button(l, &path, l.t("audit-newest"))}</p> }
        });
        let filter = self.filter_form(l);
        let looks: Vec<_> = self.looks.iter().map(|look| card(l, look)).collect();
        view! {
            <h1>{l.t("audit-log")}</h1>
            <p class="lead narrow">{l.t("audit-log-lead")}</p>
            {sections(ctx)}
            {filter}
            {newest}
            {empty.then(|| view! { <p class="muted">{l.t("audit-log-empty")}</p> })}
            {(!empty).then(|| view! { <ol class="cards records">{looks}</ol> })}
            {older}
        }
        .into_any()
    }
}

impl AuditFilter {
    /// The filter as the beginning of a query string.
    fn query(&self) -> String {
        let decision = self.allowed.map_or("", |allowed| if allowed { "allowed" } else { "refused" });
        format!("source={}&service={}&decision={decision}&", self.source, self.service)
    }
}

impl AuditLogPage {
    fn filter_form(&self, l: L) -> AnyView {
        let named =
            |kind: &'static str| move |id: &String| (id.clone(), crate::texts::plain(&words::name(l, kind, id)));
        let sources = self.sources.iter().map(named("source")).collect();
        let services = self.services.iter().map(named("service")).collect();
        let decisions = vec![
            ("refused".to_owned(), l.t("audit-only-refused").into_owned()),
            ("allowed".to_owned(), l.t("audit-only-allowed").into_owned()),
        ];
        let decision = self.filter.allowed.map_or("", |allowed| if allowed { "allowed" } else { "refused" });
        view! {
            <form method="get" action=l.href("/desk/audit") class="filter">
                {select(l, ("source", l.t("audit-register")), sources, &self.filter.source)}
                {select(l, ("service", l.t("audit-service")), services, &self.filter.service)}
                {select(l, ("decision", l.t("audit-decision")), decisions, decision)}
                <button class="button button-quiet" type="submit">{l.t("audit-show")}</button>
            </form>
        }
        .into_any()
    }
}

fn card(l: L, look: &AuditLook) -> impl IntoView + use<> {
    let (kind, decision) = match &look.outcome {
        Outcome::Answered => ("good", l.t("audit-allowed-answered")),
        Outcome::Refused(_) => ("bad", l.t("audit-refused")),
        Outcome::Failed(_) => ("busy", l.t("audit-allowed-failed")),
        Outcome::Open => ("calm", l.t("audit-allowed-open")),
    };
    let why = match &look.outcome {
        Outcome::Refused(reason) => Some(words::gate_reason_for_staff(l, reason)),
        Outcome::Failed(outcome) => Some(words::source_outcome(l, &look.source, *outcome)),
        _ => None,
    };
    let service = if look.is_service {
        words::name(l, "service", &look.service).into_owned()
    } else {
        words::hub_function(l, &look.service)
    };
    let labels = words::list(l, look.facts.iter().map(|fact| words::fact_label(l, fact).into_owned()));
    let count = i64::try_from(look.facts.len()).unwrap_or(i64::MAX);
    let pair = |name: std::borrow::Cow<'static, str>, value: AnyView| {
        view! { <div><dt>{name}</dt><dd>{value}</dd></div> }
    };
    let actor = words::acting(l, &look.actor_kind, &look.channel, &look.initiator);
    let rows = (!look.authorisations.is_empty()).then(|| {
        let links: Vec<_> = look
            .authorisations
            .iter()
            .map(|id| view! { <li><a href=l.href(&format!("/desk/rights/{id}"))>{ltr(id)}</a></li> })
            .collect();
        pair(l.t("audit-rows"), view! { <ul class="plain-list">{links}</ul> }.into_any())
    });
    let shown = |text: &Option<String>| match text {
        Some(text) => ltr(text).into_any(),
        None => l.t("audit-nobody").into_any(),
    };
    view! {
        <li class="card">
            <div class="card-head">
                <h2 class="card-title">{words::name(l, "source", &look.source)}</h2>
                {tag(kind, decision)}
            </div>
            <p>{words::name(l, "authority", &look.requester)}" · "{service}</p>
            {why.map(|why| view! { <p>{why}</p> })}
            <dl class="pairs records-pairs">
                {pair(l.t("audit-when"), l.moment(look.at).into_any())}
                {pair(l.t("audit-actor"), actor.into_any())}
                {pair(l.t("audit-person"), shown(&look.person))}
                {pair(l.t("audit-subject"), shown(&look.subject))}
                {(!look.via.is_empty()).then(|| {
                    let hubs = look.via.iter().map(|hub| words::name(l, "hub", hub).into_owned());
                    pair(l.t("usage-through"), words::list(l, hubs).into_any())
                })}
                {look.latency_ms.map(|ms| pair(l.t("audit-latency"), l.ta("audit-ms", &[("ms", ms.into())]).into_any()))}
                {rows}
                {pair(l.t("audit-exchange"), ltr(&look.exchange).into_any())}
                {pair(l.t("audit-place"), look.place.map_or_else(|| l.t("audit-no-place").into_owned(), |place| l.number(place)).into_any())}
            </dl>
            <details><summary>{l.ta("audit-facts", &[("count", count.into())])}</summary><p>{labels}</p></details>
        </li>
    }
}

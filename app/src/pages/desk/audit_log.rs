//! The exchange log for the auditor: every look, allowed or refused, newest first. People are pseudonyms.

use super::audit_parts::{audit_crumbs, day_field, sections, select};
use crate::{
    components::{Form, form_fields, link_button, ltr, tag},
    context::PageContext,
    layout::{Crumb, Page},
    pages::{FactRef, Outcome},
    texts::L,
    words,
};
use jiff::{Timestamp, civil::Date};
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
    /// From this day on.
    pub from: Option<Date>,
    /// Up to this day.
    pub to: Option<Date>,
    /// The authority that asked.
    pub requester: String,
    /// A person's pseudonym.
    pub person: String,
    /// The register.
    pub source: String,
    /// The service, or the function of the hub.
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
    /// The authorities that can be chosen.
    pub authorities: Vec<String>,
    /// The services that can be chosen.
    pub services: Vec<String>,
    /// The functions of the hub that can be chosen.
    pub functions: Vec<String>,
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
            let path = format!("/desk/audit?{}&before={before}", self.filter.query());
            view! { <p class="desk-way">{link_button(l, &path, l.t("audit-older"))}</p> }
        });
        let newest = (!self.is_first).then(|| {
            let path = format!("/desk/audit?{}", self.filter.query());
            view! { <p class="desk-way">{link_button(l, &path, l.t("audit-newest"))}</p> }
        });
        let filter = self.filter_form(l);
        let person = self.person_form(ctx);
        let looks: Vec<_> = self.looks.iter().map(|look| card(l, look)).collect();
        view! {
            <h1>{l.t("audit-log")}</h1>
            <p class="lead narrow">{l.t("audit-log-lead")}</p>
            {sections(ctx)}
            {filter}
            {person}
            {newest}
            {empty.then(|| view! { <p class="muted">{l.t("audit-log-empty")}</p> })}
            {(!empty).then(|| view! { <ol class="cards records">{looks}</ol> })}
            {older}
        }
        .into_any()
    }
}

impl AuditFilter {
    /// The filter as a query string.
    pub fn query(&self) -> String {
        self.pairs().iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
    }

    /// Its fields, by the names that they have in forms.
    fn pairs(&self) -> [(&'static str, String); 7] {
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        [
            ("from", day(self.from)),
            ("to", day(self.to)),
            ("authority", self.requester.clone()),
            ("source", self.source.clone()),
            ("service", self.service.clone()),
            ("decision", self.decision().to_owned()),
            ("person", self.person.clone()),
        ]
    }

    fn decision(&self) -> &'static str {
        self.allowed.map_or("", |allowed| if allowed { "allowed" } else { "refused" })
    }
}

impl AuditLogPage {
    fn filter_form(&self, l: L) -> AnyView {
        let named =
            |kind: &'static str| move |id: &String| (id.clone(), crate::texts::plain(&words::name(l, kind, id)));
        let sources = self.sources.iter().map(named("source")).collect();
        let authorities = self.authorities.iter().map(named("authority")).collect();
        let functions = self.functions.iter().map(|id| (id.clone(), crate::texts::plain(&words::hub_function(l, id))));
        let services = self.services.iter().map(named("service")).chain(functions).collect();
        let decisions = vec![
            ("refused".to_owned(), l.t("audit-only-refused").into_owned()),
            ("allowed".to_owned(), l.t("audit-only-allowed").into_owned()),
        ];
        let decision = self.filter.decision();
        let person = self.filter.person.clone();
        let person = (!person.is_empty()).then(|| view! { <input type="hidden" name="person" value=person/> });
        view! {
            <form method="get" action=l.href("/desk/audit") class="filter">
                {person}
                {day_field(("from", l.t("audit-from")), self.filter.from)}
                {day_field(("to", l.t("audit-to")), self.filter.to)}
                {select(l, ("authority", l.t("audit-authority")), authorities, &self.filter.requester)}
                {select(l, ("source", l.t("audit-register")), sources, &self.filter.source)}
                {select(l, ("service", l.t("audit-service")), services, &self.filter.service)}
                {select(l, ("decision", l.t("audit-decision")), decisions, decision)}
                <button class="button button-quiet" type="submit">{l.t("audit-show")}</button>
            </form>
        }
        .into_any()
    }
}

impl AuditLogPage {
    /// Whose looks are shown, with the way out of it, and the form for a national id, which no address ever has.
    fn person_form(&self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let everybody = AuditFilter { person: String::new(), ..self.filter.clone() };
        let one = (!self.filter.person.is_empty()).then(|| {
            let path = format!("/desk/audit?{}", everybody.query());
            view! {
                <p class="desk-way">{l.t("audit-only-person")}" "{ltr(self.filter.person.clone())}" "<a href=l.href(&path)>{l.t("audit-everybody")}</a></p>
            }
        });
        let kept: Vec<_> = everybody
            .pairs()
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
            .collect();
        view! {
            {one}
            <form method="post" action=l.href("/desk/audit") class="filter" autocomplete="off">
                {form_fields(ctx, Form::default())}
                {kept}
                <div class="filter-field">
                    <label for="national_id">{l.t("audit-national-id")}</label>
                    <input class="input input-short" type="text" inputmode="numeric" dir="ltr" id="national_id" name="national_id" autocomplete="off" aria-describedby="national_id-hint"/>
                </div>
                <button class="button button-quiet" type="submit">{l.t("audit-find-person")}</button>
                <p class="small muted" id="national_id-hint">{l.t("audit-national-id-hint")}</p>
            </form>
        }
        .into_any()
    }
}

/// What the look was for: a service, or a function of the hub.
fn purpose(l: L, look: &AuditLook) -> String {
    if look.is_service {
        words::name(l, "service", &look.service).into_owned()
    } else {
        words::hub_function(l, &look.service)
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
        Some(text) => {
            let path = l.href(&format!("/desk/audit?person={text}"));
            view! { <a href=path>{ltr(text)}</a> }.into_any()
        }
        None => l.t("audit-nobody").into_any(),
    };
    view! {
        <li class="card">
            <div class="card-head">
                <h2 class="card-title">{words::name(l, "source", &look.source)}</h2>
                {tag(kind, decision)}
            </div>
            <p>{words::name(l, "authority", &look.requester)}" · "{purpose(l, look)}</p>
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

//! Proposing a new authorisation: first who asks which register in which way, then for which facts, under which law.

use super::right::{NotProposed, day_field, grounds, wrong_at};
use crate::{
    components::{Choice, FieldError, Form, Tone, choice_group, choices, error_summary, form_fields, note, submit},
    context::PageContext,
    layout::{Crumb, Page},
    pages::FactRef,
    texts::L,
    words,
};
use domain::{
    application::{Assurance, Channel},
    catalogue::{Basis, Direction},
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;

/// What can be chosen first.
#[derive(Clone, Debug)]
pub struct RightStartPage {
    /// Services by id.
    pub services: Vec<String>,
    /// Functions of the hub by id.
    pub functions: Vec<String>,
    /// Registers by id.
    pub sources: Vec<String>,
    /// True when service and register were chosen that have nothing in common.
    pub nothing_shared: bool,
    /// What was chosen.
    pub chosen: (String, String, String),
}

/// What was typed about a new row.
#[derive(Clone, Debug, Default)]
pub struct RightTyped {
    /// Concepts.
    pub concepts: Vec<String>,
    /// Capacities.
    pub capacities: Vec<String>,
    /// Channels, by name.
    pub channels: Vec<String>,
    /// The level of assurance, by name.
    pub assurance: String,
    /// What the person must have said, by name.
    pub basis: String,
    /// The law.
    pub legal_basis: String,
    /// The decision.
    pub decision: String,
    /// First day.
    pub valid_from: String,
    /// Last day.
    pub valid_to: String,
}

/// The rest of a new row.
#[derive(Clone, Debug)]
pub struct RightNewPage {
    /// The service or function.
    pub service: String,
    /// True for a service.
    pub is_service: bool,
    /// The register.
    pub source: String,
    /// The way of asking.
    pub direction: Direction,
    /// The facts that the service declares and the register holds.
    pub facts: Vec<FactRef>,
    /// About people in which capacities.
    pub capacities: Vec<String>,
    /// The channels on which the service is offered.
    pub channels: Vec<Channel>,
    /// The laws.
    pub laws: Vec<String>,
    /// What was typed.
    pub typed: RightTyped,
    /// Why nothing was proposed.
    pub refused: Option<NotProposed>,
}

fn above(l: L) -> Vec<Crumb> {
    vec![Crumb::new(l.t("desk-title"), "/desk"), Crumb::new(l.t("desk-rights"), "/desk/rights")]
}

impl Page for RightStartPage {
    fn title(&self, l: L) -> String {
        l.plain("access-propose-new")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        above(l)
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let (service, source, direction) = &self.chosen;
        let services = self.services.iter().map(|id| (id.clone(), l.plain(&format!("service-{id}"))));
        let functions = self.functions.iter().map(|id| (id.clone(), words::hub_function(l, id)));
        let sources = self.sources.iter().map(|id| (id.clone(), l.plain(&format!("source-{id}")))).collect();
        let directions =
            Direction::ALL.map(|one| (one.name().to_owned(), words::direction(l, one).into_owned())).to_vec();
        let nothing = self.nothing_shared.then(|| {
            note(
                Tone::Warning,
                Some(l.t("access-nothing-shared").into_owned()),
                view! { <p>{l.t("access-nothing-shared-text")}</p> },
            )
        });
        view! {
            <h1>{l.t("access-propose-new")}</h1>
            <p class="lead">{l.t("access-new-lead")}</p>
            {nothing}
            <form method="get" action=l.href("/desk/rights/new")>
                {list("service", l.t("access-service"), services.chain(functions).collect(), service)}
                {list("source", l.t("access-source"), sources, source)}
                {list("direction", l.t("access-direction"), directions, direction)}
                {submit(l.t("continue"))}
            </form>
        }
        .into_any()
    }
}

fn list(name: &'static str, label: Cow<'static, str>, options: Vec<(String, String)>, chosen: &str) -> AnyView {
    let items: Vec<_> = options
        .into_iter()
        .map(|(value, text)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{text}</option> }
        })
        .collect();
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <select class="input input-select" id=name name=name>{items}</select>
        </div>
    }
    .into_any()
}

/// Several of which any may be chosen.
fn checks(
    l: L,
    (id, legend): (&'static str, Cow<'static, str>),
    options: Vec<(String, String)>,
    chosen: &[String],
    errors: &[FieldError],
) -> AnyView {
    let choice = |(value, text): (String, String)| Choice {
        checked: chosen.contains(&value),
        value,
        label: text.into_any(),
        hint: None,
    };
    let options = choices("checkbox", id, None, options.into_iter().map(choice).collect());
    choice_group(l, id, legend, wrong_at(errors, id), options)
}

impl Page for RightNewPage {
    fn title(&self, l: L) -> String {
        l.plain("access-propose-new")
    }

    fn has_errors(&self) -> bool {
        self.refused.is_some()
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        above(l)
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let errors = self.refused.as_ref().map(|refused| refused.messages(l)).unwrap_or_default();
        let asker = if self.is_service {
            words::name(l, "service", &self.service).into_owned()
        } else {
            words::hub_function(l, &self.service)
        };
        let fields = self.fields(l, &errors);
        view! {
            {error_summary(l, errors)}
            <h1>{l.t("access-propose-new")}</h1>
            <p class="lead">{asker}" · "{words::name(l, "source", &self.source)}" · "{words::direction(l, self.direction)}</p>
            <form method="post" action=l.href("/desk/rights/new")>
                {form_fields(ctx, Form::default())}
                <input type="hidden" name="service" value=self.service.clone()/>
                <input type="hidden" name="source" value=self.source.clone()/>
                <input type="hidden" name="direction" value=self.direction.name()/>
                {fields}
                {note(Tone::Info, None, view! { <p>{l.t("access-second-person")}</p> })}
                {submit(l.t("access-propose"))}
            </form>
        }
        .into_any()
    }
}

impl RightNewPage {
    fn fields(&self, l: L, errors: &[FieldError]) -> AnyView {
        let typed = &self.typed;
        let facts = self.facts.iter().map(|fact| (fact.concept.clone(), words::fact_label_plain(l, fact))).collect();
        let capacities = self.capacities.iter().map(|id| (id.clone(), words::capacity(l, id).into_owned())).collect();
        let channel = |one: &Channel| (one.name().to_owned(), words::channel(l, *one).into_owned());
        let channels: Vec<_> = self.channels.iter().map(channel).collect();
        let pull = self.direction == Direction::Pull;
        let levels = [Assurance::Low, Assurance::Substantial, Assurance::High]
            .map(|level| (level.name().to_owned(), words::assurance(l, level).into_owned()))
            .to_vec();
        let bases = [Basis::ExplicitRequest, Basis::None, Basis::Consent]
            .into_iter()
            .filter(|basis| !self.direction.is_for_function() || *basis != Basis::ExplicitRequest)
            .map(|basis| (words::basis_name(basis).to_owned(), words::basis(l, basis).into_owned()))
            .collect();
        let from = day_field(l, "valid_from", (l.t("access-valid-from"), None), &typed.valid_from, errors);
        let to = day_field(l, "valid_to", (l.t("access-valid-to-optional"), None), &typed.valid_to, errors);
        view! {
            {checks(l, ("concepts", l.t("access-facts")), facts, &typed.concepts, errors)}
            {checks(l, ("capacities", l.t("access-about")), capacities, &typed.capacities, errors)}
            {pull.then(|| checks(l, ("channels", l.t("access-channels")), channels, &typed.channels, errors))}
            {pull.then(|| list("assurance", l.t("access-assurance"), levels, &typed.assurance))}
            {list("basis", l.t("access-basis"), bases, &typed.basis)}
            {grounds(l, &self.laws, (&typed.legal_basis, &typed.decision), errors)}
            {from}{to}
        }
        .into_any()
    }
}

//! The components with their examples: each is drawn by the very function that pages use.

use crate::{
    components::{
        Bar, Choice, CodeField, FieldError, Origin, Tone, arch, chart, choices, code_field, email_link, error_summary,
        fact_list, field, glance, known_facts, law_link, link_button, ltr, note, offer_list, papers, phone_link,
        print_way, qr, rules, service_names, start_button, steps, submit, summary_list, tag, tiles, value,
    },
    context::PageContext,
    key,
    specimens::Specimens,
};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A component: its name, what it is for, and its examples by the name of their state.
pub(super) struct Component {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    pub(super) about: &'static str,
    pub(super) examples: Vec<(&'static str, AnyView)>,
}

impl Component {
    fn new(
        id: &'static str,
        (name, about): (&'static str, &'static str),
        examples: Vec<(&'static str, AnyView)>,
    ) -> Self {
        Self { id, name, about, examples }
    }
}

/// All components, drawn in the context's language.
pub(super) fn components(ctx: &PageContext, s: &Specimens) -> Vec<Component> {
    let mut all = vec![buttons(ctx), questions(ctx, s), code(ctx), several(ctx), summary(ctx)];
    all.extend(facts(ctx, s));
    all.extend(said(ctx));
    all.extend(offers(ctx, s));
    all.extend(pictures(ctx, s));
    all
}

fn buttons(ctx: &PageContext) -> Component {
    let l = ctx.lang;
    let examples = vec![
        (key!("example-start"), start_button(l.t("start-application")).into_any()),
        (key!("example-main"), submit(l.t("save-and-continue")).into_any()),
        (key!("example-quiet"), link_button(l, "/services", l.t("nav-services")).into_any()),
    ];
    Component::new("button", (key!("component-button"), key!("component-button-about")), examples)
}

fn questions(ctx: &PageContext, s: &Specimens) -> Component {
    let examples = s.fields.iter().map(|(state, one)| (state_key(state), field(ctx, one, false))).collect();
    Component::new("field", (key!("component-field"), key!("component-field-about")), examples)
}

/// The words for the state of a question.
fn state_key(state: &str) -> &'static str {
    match state {
        "filled" => key!("example-filled"),
        "wrong" => key!("example-wrong"),
        "optional" => key!("example-optional"),
        "phone" => key!("example-phone"),
        "doubt" => key!("example-doubt"),
        "number" => key!("example-number"),
        "list" => key!("example-list"),
        "radios" => key!("example-radios"),
        "yes-no" => key!("example-yes-no"),
        "date" => key!("example-date"),
        "date-hijri" => key!("example-date-hijri"),
        "date-wrong" => key!("example-date-wrong"),
        _ => key!("example-empty"),
    }
}

fn code(ctx: &PageContext) -> Component {
    let l = ctx.lang;
    let one = |typed: &str, error: Option<String>| {
        let (label, hint) = (l.t("code-label"), l.t("component-code-hint"));
        code_field(l, CodeField { label, hint, typed: typed.to_owned(), error, autocomplete: "off" })
    };
    let examples = vec![
        (key!("example-empty"), one("", None)),
        (key!("example-wrong"), one("4829", Some(l.t("component-code-wrong").into_owned()))),
    ];
    Component::new("code", (key!("component-code"), key!("component-code-about")), examples)
}

fn several(ctx: &PageContext) -> Component {
    let l = ctx.lang;
    let choice = |value: &str, checked, hint: Option<AnyView>| Choice {
        value: value.to_owned(),
        label: l.t(if checked { "channel-web" } else { "channel-kiosk" }).into_any(),
        hint,
        checked,
    };
    let drawn = |kind, name| {
        let all =
            vec![choice("web", true, None), choice("kiosk", false, Some(l.t("component-choice-hint").into_any()))];
        view! { <fieldset class="field"><legend>{l.t("channel")}</legend>{choices(kind, name, None, all)}</fieldset> }
            .into_any()
    };
    let examples =
        vec![(key!("example-one-of"), drawn("radio", "one")), (key!("example-some-of"), drawn("checkbox", "some"))];
    Component::new("choice", (key!("component-choice"), key!("component-choice-about")), examples)
}

fn summary(ctx: &PageContext) -> Component {
    let l = ctx.lang;
    let errors = ["code-label", "channel"]
        .map(|label| FieldError::new("here", l.ta("component-error-line", &[("field", l.t(label).as_ref().into())])));
    // What the links lead to stands below, as it would on a page.
    let here =
        view! { {error_summary(l, errors.to_vec())}<p class="small" id="here">{l.t("component-error-here")}</p> };
    Component::new(
        "error-summary",
        (key!("component-errors"), key!("component-errors-about")),
        vec![(key!("example-wrong"), here.into_any())],
    )
}

fn facts(ctx: &PageContext, s: &Specimens) -> Vec<Component> {
    let l = ctx.lang;
    let known = vec![
        (key!("example-known"), view! { <div class="sheet">{known_facts(l, &s.known, true)}</div> }.into_any()),
        (key!("example-known-marked"), view! { <div class="sheet">{known_facts(l, &s.marked, true)}</div> }.into_any()),
        (key!("example-known-plain"), fact_list(l, &s.known, &Origin::of(&s.known), false)),
    ];
    vec![
        Component::new("known", (key!("component-known"), key!("component-known-about")), known),
        Component::new(
            "summary",
            (key!("component-summary"), key!("component-summary-about")),
            vec![(key!("example-filled"), summary_list(l, &s.answers, None))],
        ),
    ]
}

fn said(ctx: &PageContext) -> Vec<Component> {
    let l = ctx.lang;
    let words = || view! { <p>{l.t("component-note-text")}</p> };
    let notes = [
        (Tone::Info, key!("example-info")),
        (Tone::Warning, key!("example-warning")),
        (Tone::Good, key!("example-good")),
    ];
    let notes = notes.map(|(tone, state)| (state, note(tone, Some(l.t(state).into_owned()), words()).into_any()));
    let tags = [
        ("calm", key!("example-tag-calm")),
        ("busy", key!("example-tag-busy")),
        ("you", key!("example-tag-you")),
        ("good", key!("example-tag-good")),
        ("bad", key!("example-tag-bad")),
    ];
    let tags = tags.map(|(kind, state)| (state, tag(kind, l.t(state)).into_any()));
    vec![
        Component::new("note", (key!("component-note"), key!("component-note-about")), notes.into()),
        Component::new("tag", (key!("component-tag"), key!("component-tag-about")), tags.into()),
    ]
}

fn offers(ctx: &PageContext, s: &Specimens) -> Vec<Component> {
    let l = ctx.lang;
    let names: Vec<String> = s.offers.iter().map(|offer| offer.service.clone()).collect();
    let few = &s.offers[..s.offers.len().min(2)];
    let filled = key!("example-filled");
    vec![
        Component::new(
            "tiles",
            (key!("component-tiles"), key!("component-tiles-about")),
            vec![(filled, tiles(l, "event", "life-events", &s.tiles, 3))],
        ),
        Component::new(
            "offers",
            (key!("component-offers"), key!("component-offers-about")),
            vec![(filled, offer_list(l, few, true)), (key!("example-names"), service_names(l, &names))],
        ),
        Component::new(
            "glance",
            (key!("component-glance"), key!("component-glance-about")),
            vec![(filled, glance(l, &s.offers, s.papers.needed.len()))],
        ),
        Component::new(
            "steps",
            (key!("component-steps"), key!("component-steps-about")),
            vec![(filled, steps(l, &s.offers))],
        ),
        Component::new(
            "papers",
            (key!("component-papers"), key!("component-papers-about")),
            vec![(filled, papers(l, &s.papers))],
        ),
        Component::new(
            "rules",
            (key!("component-rules"), key!("component-rules-about")),
            vec![(filled, rules(l, &s.rules))],
        ),
    ]
}

fn pictures(ctx: &PageContext, s: &Specimens) -> Vec<Component> {
    let l = ctx.lang;
    let bars: Vec<Bar> = [("web", 42), ("counter", 17), ("phone", 6)]
        .map(|(channel, value)| Bar {
            name: crate::words::name(l, "channel", channel).into_owned(),
            value,
            words: l.number(value),
        })
        .into();
    let law = s.rules.first().map(|rule| view! { <p>{law_link(l, &rule.law)}</p> });
    let day = s.known.iter().find(|row| row.fact.concept.ends_with("birth_date"));
    let day = day.and_then(|row| {
        let known = row.known.value.as_ref()?;
        Some(view! { <p>{value(l, &row.fact, known)}</p> })
    });
    let pieces = view! {
        <p>{phone_link(&l.profile().hotline)}</p>
        <p>{email_link(&l.profile().email)}</p>
        <p>{ltr("2026/00417-A")}</p>
        {day}
        {law}
    };
    let picture = s.tiles.first().map(|tile| arch(&tile.icon));
    vec![
        Component::new(
            "chart",
            (key!("component-chart"), key!("component-chart-about")),
            vec![(key!("example-filled"), chart(l, &l.t("component-chart-title"), &bars))],
        ),
        Component::new(
            "qr",
            (key!("component-qr"), key!("component-qr-about")),
            vec![(key!("example-filled"), qr(l, "SHB-2026-7KQ4-M2XD", &l.t("reference")))],
        ),
        Component::new(
            "text",
            (key!("component-text"), key!("component-text-about")),
            vec![(key!("example-filled"), pieces.into_any())],
        ),
        Component::new(
            "arch",
            (key!("component-arch"), key!("component-arch-about")),
            vec![(key!("example-filled"), picture.into_any())],
        ),
        Component::new(
            "print",
            (key!("component-print"), key!("component-print-about")),
            vec![(key!("example-filled"), print_way(l))],
        ),
    ]
}

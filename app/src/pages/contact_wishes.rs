//! Which messages somebody wants, in which language and by which way.

use crate::{
    components::{Choice, Form, choices, form_fields},
    context::PageContext,
    texts::L,
    words::message::topic,
};
use domain::contact::{ContactKind, Wishes};
use domain::notice::Topic;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};
use std::borrow::Cow;

/// The form. It posts `topic` (several), `language` and `by`.
pub(super) fn wishes_form(ctx: &PageContext, wishes: &Wishes) -> AnyView {
    let l = ctx.lang;
    view! {
        <section class="sheet contact" aria-labelledby="wishes">
            <h2 id="wishes">{l.t("wishes-title")}</h2>
            <p>{l.t("wishes-lead")}</p>
            <form method="post" action=l.href("/my/contact/wishes")>
                {form_fields(ctx, Form::default())}
                <fieldset class="field">
                    <legend>{l.t("wishes-topics")}</legend>
                    {choices("checkbox", "topic", None, topics(l, wishes))}
                </fieldset>
                <fieldset class="field">
                    <legend>{l.t("wishes-language")}</legend>
                    {choices("radio", "language", None, languages(l, wishes))}
                </fieldset>
                <fieldset class="field">
                    <legend>{l.t("wishes-by")}</legend>
                    {choices("radio", "by", None, ways(l, wishes))}
                </fieldset>
                <button class="button button-quiet" type="submit" data-once="">{l.t("wishes-button")}</button>
            </form>
        </section>
    }
    .into_any()
}

fn topics(l: L, wishes: &Wishes) -> Vec<Choice> {
    let one = |one: Topic, wanted: bool, hint: Cow<'static, str>| Choice {
        value: one.name().to_owned(),
        label: topic(l, one).into_any(),
        hint: Some(hint.into_any()),
        checked: wanted,
    };
    vec![
        one(Topic::Looks, wishes.looks, l.t("wishes-looks-hint")),
        one(Topic::Cases, wishes.cases, l.t("wishes-cases-hint")),
        one(Topic::Reminders, wishes.reminders, l.t("wishes-reminders-hint")),
    ]
}

fn languages(l: L, wishes: &Wishes) -> Vec<Choice> {
    let mut all: Vec<L> = std::iter::once(l).chain(l.others()).collect();
    all.sort_by_key(|one| one.lang());
    let chosen = wishes.language.clone().or_else(|| all.first().map(|first| first.lang().to_owned()));
    let one = |one: L| Choice {
        value: one.lang().to_owned(),
        label: view! { <span lang=one.lang() dir=one.dir()>{one.t("language-name")}</span> }.into_any(),
        hint: None,
        checked: chosen.as_deref() == Some(one.lang()),
    };
    all.into_iter().map(one).collect()
}

fn ways(l: L, wishes: &Wishes) -> Vec<Choice> {
    let one = |kind: ContactKind, label: Cow<'static, str>| Choice {
        value: kind.name().to_owned(),
        label: label.into_any(),
        hint: None,
        checked: wishes.by.unwrap_or(ContactKind::Phone) == kind,
    };
    vec![one(ContactKind::Phone, l.t("wishes-by-sms")), one(ContactKind::Email, l.t("wishes-by-email"))]
}

//! People who want to be called: whom to call now, what came of the attempts.

use crate::{
    components::{Form, Tone, form_fields, ltr, note, phone_link, tag},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::caller::{AttemptResult, CallTime};
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// Somebody who wants to be called.
#[derive(Clone, Debug)]
pub struct CallBackLine {
    /// Its id.
    pub id: String,
    /// How they want to be addressed.
    pub name: String,
    /// What it is about, in their words.
    pub words: String,
    /// The key of the service or life event.
    pub topic: Option<String>,
    /// The language to call in.
    pub language: L,
    /// When they want to be called.
    pub wanted: CallTime,
    /// When they asked.
    pub asked: Timestamp,
    /// True when they may be called now.
    pub is_due: bool,
    /// From when on they may be called.
    pub due: Timestamp,
    /// The number, for whoever has taken it.
    pub number: Option<String>,
    /// Somebody else who has taken it.
    pub taken_by: Option<String>,
    /// The attempts: when, and what came of them.
    pub attempts: Vec<(Timestamp, AttemptResult)>,
}

/// The list. Forms post `id` and `step`: `take`, or `tried` with `result`.
#[derive(Clone, Debug)]
pub struct CallBacksPage {
    /// Those who wait.
    pub waiting: Vec<CallBackLine>,
    /// True when somebody else was faster.
    pub gone: bool,
}

impl Page for CallBacksPage {
    fn title(&self, l: L) -> String {
        l.plain("desk-call-backs")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let cards: Vec<_> = self.waiting.iter().map(|one| card(ctx, one)).collect();
        let empty = cards.is_empty().then(|| view! { <p class="muted">{l.t("call-backs-none")}</p> });
        view! {
            <h1>{l.t("desk-call-backs")}</h1>
            <p class="lead">{l.t("desk-call-backs-about")}</p>
            {self.gone.then(|| note(Tone::Warning, None, view! { <p>{l.t("call-back-gone")}</p> }))}
            {empty}
            <ul class="cards">{cards}</ul>
        }
        .into_any()
    }
}

fn card(ctx: &PageContext, one: &CallBackLine) -> impl IntoView + use<> {
    let l = ctx.lang;
    let tries: Vec<_> = one
        .attempts
        .iter()
        .map(|(at, result)| view! { <li class="small">{l.moment(*at)}" · "{words::attempt_result(l, *result)}</li> })
        .collect();
    let state = match (&one.taken_by, one.is_due) {
        (Some(who), _) => view! { <span>{tag("busy", l.t("call-back-taken"))}" "{ltr(who)}</span> }.into_any(),
        (None, true) => tag("good", l.t("call-back-due")).into_any(),
        (None, false) => tag("calm", l.ta("call-back-later", &[("time", l.clock(one.due).into())])).into_any(),
    };
    let language = one.language.t("language-name");
    view! {
        <li class="card">
            <div class="card-head">
                <h2 class="card-title"><bdi>{one.name.clone()}</bdi></h2>
                {state}
            </div>
            <dl class="pairs">
                <div><dt>{l.t("call-back-asked")}</dt><dd>{l.moment(one.asked)}</dd></div>
                <div><dt>{l.t("call-back-when")}</dt><dd>{words::call_time(l, one.wanted)}</dd></div>
                <div><dt>{l.t("call-language")}</dt><dd>{language}</dd></div>
                {one.topic.as_ref().map(|key| view! { <div><dt>{l.t("call-about")}</dt><dd>{l.t(key)}</dd></div> })}
                {one.number.as_ref().map(|number| view! { <div><dt>{l.t("call-back-number")}</dt><dd>{phone_link(number)}</dd></div> })}
            </dl>
            {(!one.words.is_empty()).then(|| view! { <p class="as-typed" dir="auto">{one.words.clone()}</p> })}
            {(!tries.is_empty()).then(|| view! { <ul class="plain-list">{tries}</ul> })}
            {one.taken_by.is_none().then(|| actions(ctx, one))}
        </li>
    }
}

fn actions(ctx: &PageContext, one: &CallBackLine) -> AnyView {
    let l = ctx.lang;
    let hidden = || {
        view! { {form_fields(ctx, Form::default())}<input type="hidden" name="id" value=one.id.clone()/> }
    };
    if one.number.is_none() {
        return view! {
            <form method="post" class="actions">
                {hidden()}
                <button class="button" type="submit" name="step" value="take">{l.t("call-back-take")}</button>
            </form>
        }
        .into_any();
    }
    let results: Vec<_> = AttemptResult::ALL
        .iter()
        .map(|result| {
            let class = if *result == AttemptResult::Reached { "button" } else { "button button-quiet" };
            view! { <button class=class type="submit" name="result" value=result.name()>{words::attempt_result(l, *result)}</button> }
        })
        .collect();
    view! {
        <form method="post" class="actions">
            {hidden()}
            <input type="hidden" name="step" value="tried"/>
            {results}
        </form>
        <form method="post">
            {hidden()}
            <button class="link-button" type="submit" name="step" value="let-go">{l.t("call-back-let-go")}</button>
        </form>
    }
    .into_any()
}

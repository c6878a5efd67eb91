//! The agent's calls of today, and the way to a new one.

use crate::{
    components::{Form, form_fields, mirrored_icon, start_button, tag},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::caller::CallOutcome;
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A call in the list.
#[derive(Clone, Debug)]
pub struct CallLine {
    /// Its id.
    pub id: String,
    /// When it began.
    pub started: Timestamp,
    /// How it ended; `None` while it goes on.
    pub outcome: Option<CallOutcome>,
    /// The keys of what it was about.
    pub topics: Vec<String>,
}

/// The list. The form posts `language`.
#[derive(Clone, Debug)]
pub struct CallsPage {
    /// The calls, newest first.
    pub calls: Vec<CallLine>,
    /// How many people want to be called.
    pub waiting: i64,
}

impl Page for CallsPage {
    fn title(&self, l: L) -> String {
        l.plain("desk-calls")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let languages: Vec<_> = std::iter::once(l)
            .chain(l.others())
            .map(|one| {
                let name = one.t("language-name");
                view! { <option value=one.lang() lang=one.lang() dir=one.dir()>{name}</option> }
            })
            .collect();
        let calls: Vec<_> = self.calls.iter().map(|one| line(l, one)).collect();
        let empty = calls.is_empty().then(|| view! { <p class="muted">{l.t("calls-none")}</p> });
        view! {
            <h1>{l.t("desk-calls")}</h1>
            <section class="sheet narrow" aria-labelledby="new">
                <h2 id="new">{l.t("call-new")}</h2>
                <form method="post">
                    {form_fields(ctx, Form::default())}
                    <div class="field">
                        <label for="language">{l.t("call-language")}</label>
                        <select class="input input-select" id="language" name="language">{languages}</select>
                    </div>
                    <div class="actions">{start_button(l.t("call-begin"))}</div>
                </form>
            </section>
            <p><a href=l.href("/desk/call-backs")>{l.ta("call-backs-waiting", &[("count", self.waiting.into())])}</a></p>
            <section aria-labelledby="today">
                <h2 id="today">{l.t("calls-today")}</h2>
                {empty}
                <ul class="cards">{calls}</ul>
            </section>
        }
        .into_any()
    }
}

fn line(l: L, one: &CallLine) -> impl IntoView + use<> {
    let (kind, words) = match one.outcome {
        None => ("busy", l.t("call-open")),
        Some(outcome) => ("calm", words::call_outcome(l, outcome)),
    };
    let topics = words::list(l, one.topics.iter().map(|key| l.t(key).into_owned()));
    view! {
        <li class="card card-link">
            <div class="card-head">
                <h3 class="card-title"><a href=l.href(&format!("/desk/calls/{}", one.id))>{l.moment(one.started)}</a></h3>
                {tag(kind, words)}
                {mirrored_icon("chevron")}
            </div>
            <p class="small">{topics}</p>
        </li>
    }
}

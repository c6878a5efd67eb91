//! An officer's tasks: corrections that people ask for in the register, questions about looks at their data, and what
//! colleagues at counters and on the phone ask about a case.

use crate::{
    components::ltr,
    context::PageContext,
    layout::{Crumb, Page},
    pages::FactRef,
    texts::L,
    words,
};
use domain::application::ApplicationStatus;
use domain::definition::Subject;
use jiff::Timestamp;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// A correction that waits for the officer.
#[derive(Clone, Debug)]
pub struct CorrectionTask {
    /// Its id.
    pub id: String,
    /// The number that the person was given.
    pub reference: String,
    /// The fact.
    pub fact: FactRef,
    /// The register.
    pub source: String,
    /// True when somebody looks into it already.
    pub taken: bool,
    /// When it was opened.
    pub at: Timestamp,
}

/// A question that waits for the authority.
#[derive(Clone, Debug)]
pub struct QuestionLine {
    /// Its id.
    pub id: String,
    /// For which service the look was made.
    pub service: String,
    /// The register.
    pub source: String,
    /// When it was asked.
    pub at: Timestamp,
}

/// What a colleague who serves a person asks about a case.
#[derive(Clone, Debug)]
pub struct HandedLine {
    /// Its id.
    pub id: String,
    /// What was begun.
    pub subject: Subject,
    /// Where it stands.
    pub status: ApplicationStatus,
    /// The reference, once submitted.
    pub reference: Option<String>,
    /// When it was asked.
    pub at: Timestamp,
}

/// The list.
#[derive(Clone, Debug)]
pub struct TasksPage {
    /// The authority whose tasks they are.
    pub authority: String,
    /// Corrections, oldest first.
    pub corrections: Vec<CorrectionTask>,
    /// Questions, oldest first.
    pub questions: Vec<QuestionLine>,
    /// What colleagues ask, oldest first.
    pub handed: Vec<HandedLine>,
    /// True right after something was done.
    pub done: bool,
}

impl Page for TasksPage {
    fn title(&self, l: L) -> String {
        l.plain("desk-tasks")
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("desk-title"), "/desk")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let done = self.done.then(|| {
            let body = view! { <p>{l.t("tasks-done-text")}</p> };
            crate::components::note(crate::components::Tone::Good, Some(l.t("tasks-done").into_owned()), body)
        });
        let corrections: Vec<_> = self.corrections.iter().map(|one| correction(l, one)).collect();
        let questions: Vec<_> = self.questions.iter().map(|one| question(l, one)).collect();
        let handed: Vec<_> = self.handed.iter().map(|one| handed(l, one)).collect();
        let (no_corrections, no_questions) = (corrections.is_empty(), questions.is_empty());
        let none_handed = handed.is_empty();
        view! {
            <h1>{l.t("desk-tasks")}</h1>
            <p class="lead">{words::name(l, "authority", &self.authority)}</p>
            {done}
            <section aria-labelledby="handed">
                <h2 id="handed">{l.t("tasks-handed")}</h2>
                {none_handed.then(|| view! { <p class="muted">{l.t("tasks-none-handed")}</p> })}
                {(!none_handed).then(|| view! { <ol class="cards">{handed}</ol> })}
            </section>
            <section aria-labelledby="corrections">
                <h2 id="corrections">{l.t("tasks-corrections")}</h2>
                {no_corrections.then(|| view! { <p class="muted">{l.t("tasks-no-corrections")}</p> })}
                {(!no_corrections).then(|| view! { <ol class="cards">{corrections}</ol> })}
            </section>
            <section aria-labelledby="questions">
                <h2 id="questions">{l.t("tasks-look-questions")}</h2>
                {no_questions.then(|| view! { <p class="muted">{l.t("tasks-no-questions")}</p> })}
                {(!no_questions).then(|| view! { <ol class="cards">{questions}</ol> })}
            </section>
        }
        .into_any()
    }
}

fn correction(l: L, one: &CorrectionTask) -> impl IntoView + use<> {
    let path = format!("/desk/tasks/corrections/{}", one.id);
    let tag = one.taken.then(|| crate::components::tag("busy", l.t("tasks-taken")));
    view! {
        <li class="card">
            <div class="card-head">
                <h3><a href=l.href(&path)>{words::fact_label(l, &one.fact)}</a></h3>
                {tag}
            </div>
            <p>{words::name(l, "source", &one.source)}</p>
            <p class="small muted">{ltr(&one.reference)}" · "{l.moment(one.at)}</p>
        </li>
    }
}

fn handed(l: L, one: &HandedLine) -> impl IntoView + use<> {
    let (kind, status) = words::application_status(l, one.status);
    let reference = one.reference.as_ref().map(|reference| view! { {ltr(reference)}" · " });
    view! {
        <li class="card">
            <div class="card-head">
                <h3><a href=l.href(&format!("/desk/tasks/cases/{}", one.id))>{l.t(&one.subject.key())}</a></h3>
                {crate::components::tag(kind, status)}
            </div>
            <p class="small muted">{reference}{l.moment(one.at)}</p>
        </li>
    }
}

fn question(l: L, one: &QuestionLine) -> impl IntoView + use<> {
    let path = format!("/desk/tasks/questions/{}", one.id);
    let service = words::asker(l, &one.service);
    view! {
        <li class="card">
            <h3><a href=l.href(&path)>{service}</a></h3>
            <p>{words::name(l, "source", &one.source)}</p>
            <p class="small muted">{l.moment(one.at)}</p>
        </li>
    }
}

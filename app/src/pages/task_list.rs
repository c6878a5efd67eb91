//! The application at a glance: what is done, what is next, what waits for what.

use super::parts::Head;
use crate::{
    components::{Tone, icon, note, tag},
    context::PageContext,
    layout::{Crumb, Page},
    texts::L,
    words,
};
use domain::journey::{Page as JourneyPage, Step, StepStatus};
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// The task list of a draft.
#[derive(Clone, Debug)]
pub struct TaskListPage {
    /// The application.
    pub head: Head,
    /// Its pages, in order, as the journey computed them.
    pub steps: Vec<Step>,
    /// The role that is chosen from a register's list, if there is one: names the page `who`.
    pub chosen_role: Option<String>,
    /// "Your answers are saved": shown after "save and leave".
    pub just_saved: bool,
}

impl Page for TaskListPage {
    fn title(&self, l: L) -> String {
        l.ta("application-title", &[("what", l.t(&self.head.subject.key()).as_ref().into())]).into_owned()
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        vec![Crumb::new(l.t("nav-my"), "/my")]
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let done = self.steps.iter().filter(|step| step.status == StepStatus::Done).count();
        let services = words::list(l, self.head.services.iter().map(|id| words::name(l, "service", id).into_owned()));
        let items: Vec<_> = self.steps.iter().map(|step| self.task(l, step)).collect();
        let count = [("done", done.into()), ("of", self.steps.len().into())];
        let go_on = self.steps.iter().find(|step| step.status == StepStatus::Next).map(|step| {
            let href = l.href(&self.head.path(&step.page.to_string()));
            view! { <p><a class="button" href=href>{l.t("task-go-on")}</a></p> }
        });
        view! {
            {self.just_saved.then(|| note(Tone::Good, Some(l.t("task-saved").into_owned()), view! { <p>{l.t("task-saved-text")}</p> }))}
            <h1>{self.title(l)}</h1>
            <p class="lead">{services}</p>
            <p class="small">{l.ta("task-count", &count)}</p>
            <ol class="tasks">{items}</ol>
            {go_on}
            <p class="small">{icon("info")}{l.t("task-any-time")}</p>
        }
        .into_any()
    }
}

impl TaskListPage {
    fn task(&self, l: L, step: &Step) -> impl IntoView + use<> {
        let name = match &step.page {
            JourneyPage::Who => match &self.chosen_role {
                Some(role) => l.t(&format!("who-{role}")),
                None => l.t("task-who"),
            },
            JourneyPage::Known(source) => {
                l.ta("known-title", &[("source", words::name(l, "source", source).as_ref().into())])
            }
            JourneyPage::Topic(topic) => words::name(l, "topic", topic),
            JourneyPage::Check => l.t("check-answers-title"),
        };
        let (kind, status) = match step.status {
            StepStatus::Done => ("good", l.t("task-done")),
            StepStatus::Next => ("you", l.t("task-next")),
            StepStatus::Later => ("calm", l.t("task-later")),
        };
        let href = l.href(&self.head.path(&step.page.to_string()));
        let name = match step.status {
            StepStatus::Later => view! { <span>{name}</span> }.into_any(),
            _ => view! { <a href=href>{name}</a> }.into_any(),
        };
        view! { <li class="task">{name}{tag(kind, status)}</li> }
    }
}

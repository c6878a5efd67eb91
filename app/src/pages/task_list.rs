//! The application at a glance: what is done, what is next, what waits for what.

use super::parts::Head;
use crate::{
    components::{Tone, help_way, icon, note, service_names, tag},
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
    /// Its pages, in order, as far as can be told: the journey's outlook.
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

    fn is_wide(&self) -> bool {
        true
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        view! {
            {self.just_saved.then(|| note(Tone::Good, Some(l.t("task-saved").into_owned()), view! { <p>{l.t("task-saved-text")}</p> }))}
            <h1>{self.title(l)}</h1>
            <div class="columns">
                <div class="aside">{self.panel(l)}</div>
                <div class="column">
                    {self.section(l, "registers", l.t("tasks-registers"), |page| matches!(page, JourneyPage::Who | JourneyPage::Known(_)))}
                    {self.section(l, "questions", l.t("tasks-questions"), |page| matches!(page, JourneyPage::Topic(_)))}
                    {self.section(l, "sending", l.t("tasks-sending"), |page| matches!(page, JourneyPage::Check))}
                </div>
            </div>
        }
        .into_any()
    }
}

impl TaskListPage {
    /// How far it is, the way on, and the services it is about.
    fn panel(&self, l: L) -> impl IntoView + use<> {
        let done = self.steps.iter().filter(|step| step.status == StepStatus::Done).count();
        let count = [("done", done.into()), ("of", self.steps.len().into())];
        let go_on = self.steps.iter().find(|step| step.status == StepStatus::Next).map(|step| {
            let href = l.href(&self.head.path(&step.page.to_string()));
            view! { <p><a class="button" href=href>{l.t("task-go-on")}</a></p> }
        });
        view! {
            <section class="panel" aria-labelledby="services">
                <p class="progress">
                    <span>{l.ta("task-count", &count)}</span>
                    <progress max=self.steps.len().to_string() value=done.to_string() aria-label=l.plain_with("task-count", &count)></progress>
                </p>
                {go_on}
                <h2 class="panel-title" id="services">{l.t("asked-for")}</h2>
                {service_names(l, &self.head.services)}
                <p class="small">{icon("info")}{l.t("task-any-time")}</p>
                {help_way(l, &self.head)}
                <p class="small">{icon("building")}<a href=l.href(&self.head.path("resume-code"))>{l.t("resume-make-title")}</a></p>
            </section>
        }
    }

    /// The tasks of one kind, under a heading that says what they have in common.
    fn section(
        &self,
        l: L,
        id: &'static str,
        title: std::borrow::Cow<'static, str>,
        of: fn(&JourneyPage) -> bool,
    ) -> Option<AnyView> {
        let tasks: Vec<_> = self.steps.iter().filter(|step| of(&step.page)).map(|step| self.task(l, step)).collect();
        (!tasks.is_empty()).then(|| {
            view! {
                <section class="part" aria-labelledby=id>
                    <h2 id=id>{title}</h2>
                    <ol class="tasks">{tasks}</ol>
                </section>
            }
            .into_any()
        })
    }

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
        let class = if step.status == StepStatus::Next { "task task-next" } else { "task" };
        view! { <li class=class>{name}{tag(kind, status)}</li> }
    }
}

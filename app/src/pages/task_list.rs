//! The application at a glance: what is done, what is next, what waits for what.

use super::parts::Head;

/// What a task is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TaskKind {
    /// Whom it is about: `who-<role>`.
    Who(String),
    /// What a register knows.
    Known(String),
    /// A topic's questions.
    Topic(String),
    /// Check and send.
    CheckAnswers,
}

/// How far a task is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskStatus {
    /// Done.
    Done,
    /// To be done now.
    Next,
    /// Can be done, nothing stands in its way.
    Open,
    /// Waits for what comes before.
    Waiting,
}

/// One line of the list.
#[derive(Clone, Debug)]
pub struct Task {
    /// What it is about.
    pub kind: TaskKind,
    /// Where it is done (path without language); `None` while it waits.
    pub path: Option<String>,
    /// How far it is.
    pub status: TaskStatus,
}

/// The task list of a draft.
#[derive(Clone, Debug)]
pub struct TaskListPage {
    /// The application.
    pub head: Head,
    /// Its tasks, in order.
    pub tasks: Vec<Task>,
    /// "Your answers are saved": shown after "save and leave".
    pub just_saved: bool,
}

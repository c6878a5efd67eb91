//! The application at a glance: what is done, what is next, what waits for what.

use super::parts::Head;
use domain::journey::Step;

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

//! The journey of an application, worked out once for each version of its answers and each day.

use domain::definition::Definition;
use domain::journey::Journey;
use jiff::civil::Date;
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

use crate::storage::Application;

/// How many journeys are remembered.
const KEPT: u64 = 10_000;
/// How long one is remembered that nobody asks for.
const UNUSED: Duration = Duration::from_secs(300);

/// Journeys by application, version and day: on these alone they depend, whoever saved the answers.
#[derive(Clone, Debug)]
pub struct Journeys(moka::sync::Cache<(Uuid, i64, Date), Arc<Journey>>);

impl Default for Journeys {
    fn default() -> Self {
        Self(moka::sync::Cache::builder().max_capacity(KEPT).time_to_idle(UNUSED).build())
    }
}

impl Journeys {
    pub(super) fn of(&self, application: &Application, definition: &Definition, today: Date) -> Arc<Journey> {
        let key = (application.id, application.version, today);
        self.0.get_with(key, || Arc::new(Journey::of(definition, &application.answers, today)))
    }
}

//! Reconciliation: rows of the directory that have run out are asked for anew, of people who use the portal.

use domain::catalogue::HubKind;
use domain::directory::certain;

use super::figures::Holder;
use super::{Hub, NotNow, national};
use crate::exchange::SetOff;
use domain::journey::SourceOutcome;

impl Hub {
    /// Looks after one person; how many rows were asked for anew.
    pub(super) async fn reconcile(&self, national_id: &str) -> Result<usize, NotNow> {
        let person = national(national_id);
        let subject = self.hash(&person);
        let rows = self.store.directory_of(std::slice::from_ref(&subject)).await?;
        let now = self.clock.now();
        let mut asked = 0;
        for function in self.catalogue.hub_functions.values().filter(|f| f.kind == HubKind::Reconcile) {
            for (source, capacity) in self.covered_by(function) {
                if certain(&rows, (&subject, &source, &capacity), now) == Some(true) {
                    continue;
                }
                let role = "applicant".to_owned();
                let holder = Holder { source, capacity, role, subject: person.clone() };
                match self.probe((function, SetOff::Round), &holder).await {
                    Some(SourceOutcome::LogUnavailable) => {
                        let outcome = SourceOutcome::LogUnavailable.name();
                        return Err(NotNow::Register { source_id: holder.source, outcome });
                    }
                    Some(_) => asked += 1,
                    None => {}
                }
            }
        }
        Ok(asked)
    }

    /// The registers that hold what a function declares, with the capacity, each once.
    fn covered_by(&self, function: &domain::catalogue::HubFunction) -> Vec<(String, String)> {
        let mut all: Vec<(String, String)> = Vec::new();
        for need in &function.needs {
            for source in self.catalogue.sources.values() {
                let holds = need.concepts.iter().any(|id| source.holds(id, &need.capacity).is_some());
                let place = (source.id.clone(), need.capacity.clone());
                if holds && !all.contains(&place) {
                    all.push(place);
                }
            }
        }
        all
    }
}

//! What the portal does beside answering: each worker runs until it is told to stop.

use domain::catalogue::Catalogue;
use metrics_exporter_prometheus::PrometheusHandle;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use uuid::Uuid;

use crate::audit::Sequencer;
use crate::clock::Clock;
use crate::corrections::CorrectionWorker;
use crate::delivery::{Comparison, Worker};
use crate::figures::Standing;
use crate::hub::{self, Hub};
use crate::rights::CurrentRights;
use crate::settings::Settings;
use crate::storage::{SessionRows, Store};
use crate::verifier::Verifier;
use crate::web::{BEAT, Portal};
use crate::{demo_country, rights};

/// Starts all of them.
pub(super) fn spawn(
    portal: &Arc<Portal>,
    settings: &Settings,
    rights: CurrentRights,
    stopped: &watch::Receiver<bool>,
) -> Vec<JoinHandle<()>> {
    let (store, clock) = (portal.store.clone(), portal.clock.clone());
    let stop = || stopped.clone();
    let (verifier, corrections) = afterwards(portal);
    vec![
        tokio::spawn(sum_up(portal.metrics.clone(), stop())),
        tokio::spawn(standing(portal, settings).watch(stop())),
        tokio::spawn(admission_beats(Arc::clone(portal), stop())),
        tokio::spawn(portal.cases.exchange.clone().watch_drops(stop())),
        tokio::spawn(portal.cases.exchange.clone().watch_health(settings.health_every, stop())),
        tokio::spawn(deliveries(portal).run(stop())),
        tokio::spawn(comparison(portal).run(stop())),
        tokio::spawn(hub(portal, settings.hub_every).run(stop())),
        tokio::spawn(rights::watch(rights, store.clone(), stop())),
        tokio::spawn(verifier.run(stop())),
        tokio::spawn(corrections.run(stop())),
        tokio::spawn(portal.reach.worker().run(stop())),
        tokio::spawn(sequencer(portal, settings).run(stop())),
        tokio::spawn(sweep(SessionRows(store), clock, stop())),
    ]
}

/// Looks at how things stand, for `/metrics`.
fn standing(portal: &Portal, settings: &Settings) -> Standing {
    Standing { store: portal.store.clone(), clock: portal.clock.clone(), folder: settings.data_dir.clone() }
}

/// Hands applications over to their offices.
fn deliveries(portal: &Portal) -> Worker {
    Worker {
        store: portal.store.clone(),
        definitions: portal.cases.definitions.clone(),
        offices: portal.offices.clone(),
        clock: portal.clock.clone(),
        wake: Arc::clone(&portal.cases.wake),
        id: Uuid::new_v4(),
    }
}

/// Asks offices what they know, after the database was put back.
fn comparison(portal: &Portal) -> Comparison {
    Comparison { store: portal.store.clone(), offices: portal.offices.clone(), clock: portal.clock.clone() }
}

/// Chains the exchange log.
fn sequencer(portal: &Portal, settings: &Settings) -> Sequencer {
    Sequencer {
        store: portal.store.clone(),
        clock: portal.clock.clone(),
        checkpoints: settings.checkpoint_file.clone().map(|file| (file, settings.checkpoint_every)),
    }
}

/// The workers for what comes after an application was handed in: verifying what was declared, correcting registers.
fn afterwards(portal: &Portal) -> (Verifier, CorrectionWorker) {
    let cases = &portal.cases;
    let verifier = Verifier {
        store: cases.store.clone(),
        definitions: cases.definitions.clone(),
        exchange: cases.exchange.clone(),
        clock: cases.clock.clone(),
        wake: Arc::clone(&cases.wake),
        id: Uuid::new_v4(),
    };
    let corrections = CorrectionWorker {
        store: cases.store.clone(),
        catalogue: Arc::clone(&cases.catalogue),
        definitions: cases.definitions.clone(),
        exchange: cases.exchange.clone(),
        clock: cases.clock.clone(),
        verify_for: cases.verify_for,
        id: Uuid::new_v4(),
    };
    (verifier, corrections)
}

/// The hub at work, on what the portal has.
fn hub(portal: &Portal, every: Duration) -> hub::Worker {
    let cases = &portal.cases;
    let hub = Hub {
        catalogue: Arc::clone(&portal.catalogue),
        store: cases.store.clone(),
        exchange: cases.exchange.clone(),
        clock: cases.clock.clone(),
    };
    hub::Worker { hub, every, wake: Arc::clone(&portal.hub_wake), id: Uuid::new_v4() }
}

/// Fills the portal's own registers with what the country's authorities hand in, and goes on doing so.
pub(super) async fn hand_in(
    country: &demo_country::Country,
    (catalogue, store, clock): (Arc<Catalogue>, Store, Clock),
    stopped: watch::Receiver<bool>,
) -> JoinHandle<()> {
    let mut sheets = demo_country::Sheets::of(country, catalogue, store, clock);
    sheets.import_first().await;
    tokio::spawn(sheets.keep(stopped))
}

/// Sums up the figures for `/metrics` now and then: until then each single one is kept.
async fn sum_up(metrics: PrometheusHandle, mut stop: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            () = tokio::time::sleep(Duration::from_secs(5)) => metrics.run_upkeep(),
            _ = stop.changed() => return,
        }
    }
}

/// Moves the line of those who wait on.
async fn admission_beats(portal: Arc<Portal>, mut stop: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            () = tokio::time::sleep(BEAT) => portal.admission.beat(),
            _ = stop.changed() => return,
        }
    }
}

/// Forgets expired sessions every few minutes.
async fn sweep(rows: SessionRows, clock: Clock, mut stop: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            () = tokio::time::sleep(Duration::from_secs(300)) => {}
            _ = stop.changed() => return,
        }
        if let Err(error) = rows.sweep(clock.now()).await {
            tracing::warn!(%error, "expired sessions can't be forgotten");
        }
    }
}

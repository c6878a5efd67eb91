//! The worker: finds news of cases that nobody was told, hands what waits to the gateway, and tries again later.

use futures::StreamExt;
use jiff::SignedDuration;
use std::time::Duration;
use tokio::sync::watch;
use tracing::Instrument;
use uuid::Uuid;

use super::Messages;
use super::gateway::{Gateway, GatewayError};
use crate::storage::{DueMessage, News, StoreError};
use crate::telemetry::spans;
use domain::notice::MessageState;

/// How many messages are handed over side by side.
const AT_ONCE: usize = 8;
/// The longest pause between two attempts, in seconds.
const LONGEST_PAUSE: i64 = 900;
/// How often codes that have run out are forgotten.
const SWEEP: Duration = Duration::from_secs(300);

/// Sends what waits until it is told to stop.
#[derive(Clone)]
pub struct MessageWorker {
    /// What is told, and where it is kept.
    pub messages: Messages,
    /// Where it goes; without one nothing waits.
    pub gateway: Option<Gateway>,
    /// The worker's own name, under which it claims messages.
    pub id: Uuid,
}

impl MessageWorker {
    /// Runs until `stop` turns true; then gives back what it has claimed and not sent.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        let (store, clock) = (&self.messages.store, &self.messages.clock);
        let mut swept = tokio::time::Instant::now();
        let mut begun = false;
        while !*stop.borrow() {
            begun = begun || store.begin_news(clock.now()).await.is_ok();
            if let Err(error) = self.tell_news().await {
                tracing::error!(%error, "news of cases can't be told: tried again");
            }
            match self.send_due(&mut stop).await {
                Ok(true) => continue,
                Ok(false) => {}
                Err(error) => tracing::error!(%error, "the messages that wait can't be read"),
            }
            if swept.elapsed() > SWEEP {
                swept = tokio::time::Instant::now();
                if let Err(error) = store.sweep_codes(clock.now()).await {
                    tracing::warn!(%error, "codes that have run out can't be forgotten");
                }
            }
            tokio::select! {
                () = self.messages.wake.notified() => {}
                () = tokio::time::sleep(Duration::from_secs(1)) => {}
                _ = stop.changed() => {}
            }
        }
        if let Err(error) = store.release_messages(self.id, clock.now()).await {
            tracing::warn!(%error, "messages can't be given back: their claims run out by themselves");
        }
    }

    /// Tells what stands on timelines and was not told.
    async fn tell_news(&self) -> Result<(), StoreError> {
        for news in self.messages.store.news(self.messages.clock.now()).await? {
            // One that can't be told keeps back no other: its id is stable, and it is tried again.
            if let Err(error) = self.tell_one(&news).await {
                tracing::error!(%error, news = %news.id, "something that happened can't be told: tried again");
            }
        }
        Ok(())
    }

    async fn tell_one(&self, news: &News) -> Result<(), StoreError> {
        self.tell_representatives(news).await?;
        // Last: what bears the news' own id was told to everybody.
        self.messages.tell_as(news.id, news.person, &news.notice).await
    }

    /// Hands over what is due; false when nothing was.
    async fn send_due(&self, stop: &mut watch::Receiver<bool>) -> Result<bool, StoreError> {
        let due = self.messages.store.claim_messages(self.id, self.messages.clock.now()).await?;
        if due.is_empty() {
            return Ok(false);
        }
        let all = futures::stream::iter(due).for_each_concurrent(AT_ONCE, |due| self.send(due));
        tokio::select! { () = all => {}, _ = stop.changed() => {} }
        Ok(true)
    }

    async fn send(&self, due: DueMessage) {
        if let Err(error) = self.attempt(&due).await {
            tracing::error!(%error, message = %due.id, "what came of a message can't be stored: it will be sent again");
        }
    }

    async fn attempt(&self, due: &DueMessage) -> Result<(), StoreError> {
        let (store, now) = (&self.messages.store, self.messages.clock.now());
        if now >= due.ends_at {
            return self.settled(due, MessageState::Lapsed, "lapsed").await;
        }
        let Some(gateway) = &self.gateway else {
            return self.settled(due, MessageState::Lapsed, "lapsed").await;
        };
        let traced = spans::delivery("message-gateway", "message", due.attempts + 1);
        let sent = gateway.send(due.id, &due.outgoing).instrument(traced.clone()).await;
        spans::came(&traced, if sent.is_ok() { "sent" } else { "not-taken" }, sent.is_err());
        drop(traced);
        match sent {
            Ok(()) => self.settled(due, MessageState::Sent, "sent").await,
            Err(GatewayError::Refused(why)) => {
                tracing::warn!(message = %due.id, why, "a message was refused for good");
                self.settled(due, MessageState::Refused, "refused").await
            }
            Err(GatewayError::Away(why)) => {
                tracing::warn!(message = %due.id, attempts = due.attempts + 1, why, "a message was not taken");
                metrics::counter!("shubbak_messages", "outcome" => "later").increment(1);
                let pause = SignedDuration::from_secs((1_i64 << due.attempts.clamp(0, 10)).min(LONGEST_PAUSE));
                let now = self.messages.clock.now();
                store.message_later(due.id, &why, now.saturating_add(pause).unwrap_or(now)).await
            }
        }
    }

    async fn settled(&self, due: &DueMessage, state: MessageState, outcome: &'static str) -> Result<(), StoreError> {
        metrics::counter!("shubbak_messages", "outcome" => outcome).increment(1);
        self.messages.store.settle_message(due.id, state, self.messages.clock.now()).await
    }
}

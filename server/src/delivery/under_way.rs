//! The deliveries under way, counted by office: one that answers late or never has a share of the places, not all.

use futures::future::BoxFuture;
use futures::stream::FuturesUnordered;
use futures::{FutureExt, StreamExt};
use std::collections::BTreeMap;

/// How many run side by side.
const AT_ONCE: usize = 128;
/// From how many on an office gets no more. What was claimed together is begun together, so that there may be more.
const OF_ONE: usize = 8;

/// Deliveries that were begun and have not ended.
#[derive(Default)]
pub(super) struct UnderWay<'a> {
    running: FuturesUnordered<BoxFuture<'a, String>>,
    by_service: BTreeMap<String, usize>,
}

impl<'a> UnderWay<'a> {
    /// Begins one to the office of a service.
    pub(super) fn begin(&mut self, service: String, delivery: BoxFuture<'a, ()>) {
        *self.by_service.entry(service.clone()).or_default() += 1;
        self.running.push(delivery.map(|()| service).boxed());
    }

    /// For how many more there are places.
    pub(super) fn room(&self) -> usize {
        AT_ONCE.saturating_sub(self.running.len())
    }

    /// The services whose offices get no more for the moment.
    pub(super) fn full(&self) -> Vec<&str> {
        self.by_service.iter().filter(|(_, count)| **count >= OF_ONE).map(|(service, _)| service.as_str()).collect()
    }

    /// Waits until one has ended; says whether its office, or all of them together, could get no more until then. `None`
    /// when none is under way.
    pub(super) async fn next(&mut self) -> Option<bool> {
        let was_crowded = self.running.len() == AT_ONCE;
        let service = self.running.next().await?;
        let count = self.by_service.entry(service.clone()).or_default();
        let was_full = *count >= OF_ONE;
        *count = count.saturating_sub(1);
        if *count == 0 {
            self.by_service.remove(&service);
        }
        Some(was_full || was_crowded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::future::{pending, ready};

    #[tokio::test]
    async fn an_office_that_hangs_leaves_places_for_others() {
        let mut under_way = UnderWay::default();
        assert_eq!(under_way.next().now_or_never(), Some(None));
        for _ in 0..OF_ONE {
            under_way.begin("hangs".to_owned(), pending().boxed());
        }
        assert_eq!(under_way.full(), ["hangs"]);
        assert_eq!(under_way.room(), AT_ONCE - OF_ONE);
        under_way.begin("answers".to_owned(), ready(()).boxed());
        assert_eq!(under_way.full(), ["hangs"]);
        assert_eq!(under_way.next().await, Some(false));
        assert_eq!(under_way.next().now_or_never(), None, "the others hang");
    }

    #[tokio::test]
    async fn who_was_full_may_have_more() {
        let mut under_way = UnderWay::default();
        for _ in 0..OF_ONE {
            under_way.begin("slow".to_owned(), ready(()).boxed());
        }
        assert_eq!(under_way.next().await, Some(true), "the first place that becomes free");
        assert!(under_way.full().is_empty());
        assert_eq!(under_way.next().await, Some(false));
    }
}

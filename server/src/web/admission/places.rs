//! Places at work: as many as the limit allows. Who finds none waits a little, the more important before the others;
//! whom nobody can serve in time is told at once.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

use super::class::Class;
use super::limit::Limit;

/// How long somebody waits for a place at most: while people come in a rush, and while the line has not been empty for
/// some time.
const RUSH: Duration = Duration::from_millis(300);
const STANDING: Duration = Duration::from_millis(100);
/// After this long a line that was never empty stands.
const STANDS_AFTER: Duration = Duration::from_millis(300);
/// So many may wait whatever the limit is.
const FEW: usize = 64;

/// The places.
#[derive(Debug)]
pub(super) struct Places {
    state: Mutex<State>,
    started: Instant,
}

#[derive(Debug)]
struct State {
    limit: Limit,
    taken: usize,
    waiting: [VecDeque<Waiting>; Class::ALL.len()],
    /// Since when somebody has waited without a break.
    since: Option<Instant>,
    next: u64,
}

#[derive(Debug)]
struct Waiting {
    id: u64,
    place: oneshot::Sender<Place>,
}

/// A place at work; given back when it is dropped.
#[derive(Debug)]
pub(in super::super) struct Place {
    places: Arc<Places>,
    class: Class,
    since: Instant,
    /// False once somebody else has it.
    held: bool,
}

/// Nobody can be served in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Full;

impl Places {
    pub(super) fn new(limit: Limit) -> Arc<Self> {
        let state = State { limit, taken: 0, waiting: Default::default(), since: None, next: 0 };
        Arc::new(Self { state: Mutex::new(state), started: Instant::now() })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The limit, and how many places are taken.
    pub(super) fn figures(&self) -> (usize, usize) {
        let state = self.state();
        (state.limit.get(), state.taken)
    }

    /// A place, perhaps after a moment.
    ///
    /// # Errors
    /// [`Full`].
    pub(super) async fn enter(self: &Arc<Self>, class: Class) -> Result<Place, Full> {
        let (id, place, patience) = {
            let mut state = self.state();
            if state.taken < state.limit.get() && state.nobody_waits() {
                state.taken += 1;
                return Ok(self.place(class));
            }
            state.limit.reached();
            let patience = state.patience();
            if state.waits() >= FEW.max(2 * state.limit.get()) && !state.make_room(class) {
                return Err(Full);
            }
            let (sender, receiver) = oneshot::channel();
            state.next += 1;
            let id = state.next;
            state.since.get_or_insert_with(Instant::now);
            state.waiting[class.place()].push_back(Waiting { id, place: sender });
            (id, receiver, patience)
        };
        let _leaving = Leaving { places: self, class, id };
        match tokio::time::timeout(patience, place).await {
            Ok(Ok(place)) => Ok(place),
            _ => Err(Full),
        }
    }

    fn place(self: &Arc<Self>, class: Class) -> Place {
        Place { places: Arc::clone(self), class, since: Instant::now(), held: true }
    }

    /// Gives a place back, and to whoever comes next.
    fn leave(self: &Arc<Self>, class: Class, time: Duration) {
        let at = self.started.elapsed();
        let mut state = self.state();
        state.limit.took(class, time, at);
        state.taken = state.taken.saturating_sub(1);
        while state.taken < state.limit.get() {
            let Some((class, waiting)) = state.next() else { break };
            state.taken += 1;
            // Whoever has left in this very moment gives the place back: not while the state is held.
            if let Err(mut place) = waiting.place.send(self.place(class)) {
                place.held = false;
                state.taken -= 1;
            }
        }
    }
}

impl State {
    fn waits(&self) -> usize {
        self.waiting.iter().map(VecDeque::len).sum()
    }

    fn nobody_waits(&self) -> bool {
        self.waiting.iter().all(VecDeque::is_empty)
    }

    /// True when more come than can be served, not only for a moment.
    fn stands(&self) -> bool {
        self.since.is_some_and(|since| since.elapsed() > STANDS_AFTER)
    }

    fn patience(&self) -> Duration {
        if self.stands() { STANDING } else { RUSH }
    }

    /// Who comes next: the most important. In a rush who waited longest; in a line that stands who came last, since the
    /// others have waited nearly as long as they will, and everybody would wait as long as they.
    fn next(&mut self) -> Option<(Class, Waiting)> {
        let stands = self.stands();
        let class = Class::ALL.into_iter().rev().find(|class| !self.waiting[class.place()].is_empty())?;
        let line = &mut self.waiting[class.place()];
        let next = if stands { line.pop_back() } else { line.pop_front() };
        self.noticed();
        next.map(|next| (class, next))
    }

    /// Sends somebody less important away. False when there is nobody.
    fn make_room(&mut self, class: Class) -> bool {
        let least = Class::ALL.into_iter().find(|class| !self.waiting[class.place()].is_empty());
        match least {
            Some(least) if least < class => self.waiting[least.place()].pop_front().is_some(),
            _ => false,
        }
    }

    fn noticed(&mut self) {
        if self.nobody_waits() {
            self.since = None;
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if self.held {
            self.places.leave(self.class, self.since.elapsed());
        }
    }
}

/// Takes somebody out of the line who waits no longer.
struct Leaving<'a> {
    places: &'a Places,
    class: Class,
    id: u64,
}

impl Drop for Leaving<'_> {
    fn drop(&mut self) {
        let mut state = self.places.state();
        state.waiting[self.class.place()].retain(|waiting| waiting.id != self.id);
        state.noticed();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::future::join_all;

    fn places(count: usize) -> Arc<Places> {
        Places::new(Limit::new(count, count))
    }

    #[tokio::test]
    async fn who_finds_no_place_waits_and_the_more_important_come_first() {
        let places = places(1);
        let held = places.enter(Class::Read).await.unwrap();
        let order = Arc::new(Mutex::new(Vec::new()));
        let wanted = [Class::Read, Class::Submit, Class::View, Class::Save, Class::Begin];
        let all = wanted.map(|class| {
            let (places, order) = (Arc::clone(&places), Arc::clone(&order));
            async move {
                let place = places.enter(class).await.unwrap();
                order.lock().unwrap().push(class);
                drop(place);
            }
        });
        let release = async {
            tokio::task::yield_now().await;
            drop(held);
        };
        tokio::join!(join_all(all), release);
        assert_eq!(*order.lock().unwrap(), [Class::Submit, Class::Save, Class::View, Class::Begin, Class::Read]);
        assert_eq!(places.figures(), (1, 0));
    }

    #[tokio::test]
    async fn a_full_line_sends_the_least_important_away_and_nobody_more_important() {
        let places = places(1);
        let held = places.enter(Class::Submit).await.unwrap();
        let line = join_all((0..FEW).map(|_| places.enter(Class::View)));
        let later = async {
            tokio::task::yield_now().await;
            assert_eq!(places.enter(Class::Read).await.err(), Some(Full), "at once");
            assert_eq!(places.enter(Class::View).await.err(), Some(Full));
            let saved = places.enter(Class::Save);
            let free = async {
                tokio::task::yield_now().await;
                drop(held);
            };
            drop(tokio::join!(saved, free).0.unwrap());
        };
        let (line, ()) = tokio::join!(line, later);
        // Those who got a place hold it until all are done: of the line one, and the one who was sent away none.
        assert!(line.iter().filter(|place| place.is_ok()).count() <= 1);
        drop(line);
        assert_eq!(places.figures().1, 0);
    }

    #[tokio::test]
    async fn who_leaves_the_line_or_its_place_keeps_nothing() {
        let places = places(1);
        let held = places.enter(Class::View).await.unwrap();
        let gave_up = tokio::time::timeout(Duration::from_millis(5), places.enter(Class::View)).await;
        assert!(gave_up.is_err() && places.state().nobody_waits() && places.state().since.is_none());
        // Somebody is given a place and leaves before they take it.
        let mut waiting = Box::pin(places.enter(Class::View));
        assert!(futures::poll!(waiting.as_mut()).is_pending());
        drop(held);
        assert_eq!(places.figures().1, 1);
        drop(waiting);
        assert_eq!(places.figures().1, 0);
        places.enter(Class::Read).await.unwrap();
    }

    #[tokio::test]
    async fn nobody_waits_for_long() {
        let places = places(1);
        let _held = places.enter(Class::Submit).await.unwrap();
        assert_eq!(places.enter(Class::Submit).await.err(), Some(Full));
        assert!(places.state().nobody_waits());
    }
}

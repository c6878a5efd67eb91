//! Encounters and calls of some days, as the supervisor's figures need them.

use domain::application::Channel;
use domain::caller::CallOutcome;
use domain::encounter::{Ended, channel};
use jiff::Timestamp;
use uuid::Uuid;

use super::db::on;
use super::{Store, StoreError, micros, moment};

/// One contact with somebody.
#[derive(Clone, Debug)]
pub struct ContactTimes {
    /// Where.
    pub workplace: Option<String>,
    /// Counter or phone.
    pub channel: Channel,
    /// With whom, where that is known.
    pub person: Option<Uuid>,
    /// When it began.
    pub from: Timestamp,
    /// When it ended.
    pub to: Option<Timestamp>,
    /// True when the person had what they came for.
    pub solved: bool,
    /// True when somebody else goes on with it.
    pub handed_over: bool,
    /// How often a verification failed.
    pub not_verified: i64,
}

type Visit = (Option<String>, String, Uuid, i64, Option<i64>, Option<String>, i64);
type Phoned = (Option<String>, Option<Uuid>, i64, Option<i64>, Option<String>, i64, i64);

impl Store {
    /// The contacts that began in a span: encounters at counters, and calls with the person whom they led to.
    ///
    /// # Errors
    /// When the database fails, or what is stored can't be read.
    pub async fn contact_times(&self, (from, to): (Timestamp, Timestamp)) -> Result<Vec<ContactTimes>, StoreError> {
        let visits: Vec<Visit> = on!(self, pool => sqlx::query_as(
            "SELECT workplace, channel, person_id, started_at, ended_at, ended, \
             (SELECT COUNT(*) FROM hand_over h WHERE h.encounter_id = encounter.id) FROM encounter \
             WHERE started_at >= $1 AND started_at < $2 AND channel <> 'phone' ORDER BY started_at LIMIT 200000")
            .bind(micros(from)).bind(micros(to)).fetch_all(pool).await)?;
        let calls: Vec<Phoned> = on!(self, pool => sqlx::query_as(
            "SELECT c.workplace, e.person_id, c.started_at, c.ended_at, c.outcome, \
             (SELECT COUNT(*) FROM caller_check k WHERE k.call_id = c.id AND k.outcome <> 'right'), \
             (SELECT COUNT(*) FROM hand_over h WHERE h.encounter_id = c.encounter_id) \
             FROM phone_call c LEFT JOIN encounter e ON e.id = c.encounter_id \
             WHERE c.started_at >= $1 AND c.started_at < $2 ORDER BY c.started_at LIMIT 200000")
            .bind(micros(from)).bind(micros(to)).fetch_all(pool).await)?;
        let visits = visits.into_iter().map(visit);
        visits.chain(calls.into_iter().map(phoned)).collect()
    }
}

fn visit((workplace, way, person, from, to, ended, handed): Visit) -> Result<ContactTimes, StoreError> {
    let ended: Option<Ended> = ended.map(|ended| ended.parse()).transpose().map_err(StoreError::unreadable("ended"))?;
    Ok(ContactTimes {
        workplace,
        channel: channel(&way).map_err(StoreError::unreadable("channel"))?,
        person: Some(person),
        from: moment(from),
        to: to.map(moment),
        solved: ended == Some(Ended::Finished) && handed == 0,
        handed_over: ended == Some(Ended::HandedOver) || handed > 0,
        not_verified: 0,
    })
}

fn phoned((workplace, person, from, to, outcome, not_verified, handed): Phoned) -> Result<ContactTimes, StoreError> {
    let outcome: Option<CallOutcome> =
        outcome.map(|outcome| outcome.parse()).transpose().map_err(StoreError::unreadable("outcome"))?;
    Ok(ContactTimes {
        workplace,
        channel: Channel::Phone,
        person,
        from: moment(from),
        to: to.map(moment),
        solved: outcome == Some(CallOutcome::Solved),
        handed_over: handed > 0 || matches!(outcome, Some(CallOutcome::HandedOn | CallOutcome::CallBack)),
        not_verified,
    })
}

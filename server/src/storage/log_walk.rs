//! Reading the whole exchange log once, in stretches side by side, to see whether its chain holds.

use domain::exchange::chain::{ChainedRow, Flaw, Hash, LogRow, Walk, Walked};
use futures::TryStreamExt;
use jiff::Timestamp;
use sqlx::Row;
use std::sync::Arc;
use uuid::Uuid;

use super::chain::{FoundHead, columns, log_row};
use super::db::on;
use super::{Store, StoreError, moment};

/// The least that is worth a connection of its own.
const LEAST: i64 = 20_000;

const OVERVIEW: &str = "SELECT h.seq, h.hash, h.at, h.signature, \
     (SELECT COUNT(*) FROM exchange_log WHERE seq > h.seq) + (SELECT COUNT(*) FROM exchange_log WHERE seq < 1) \
     FROM exchange_head h WHERE h.id = 1";
const LAST: &str = "SELECT MAX(seq) FROM exchange_log";
const BEFORE: &str = "SELECT hash FROM exchange_log WHERE seq = $1";
const STRETCH: &str =
    concat!("SELECT ", columns!(), ", seq, prev_hash, hash FROM exchange_log WHERE seq BETWEEN $1 AND $2 ORDER BY seq");
const REPEATED: &str = "SELECT id FROM exchange_log GROUP BY id HAVING COUNT(*) > 1 LIMIT 100";
const PENDING: &str = concat!("SELECT ", columns!(), " FROM exchange_log WHERE seq IS NULL ORDER BY id");

/// What was found in the log.
#[derive(Clone, Debug)]
pub struct LogFound {
    /// The head; rows chained after it was read are left for the next time.
    pub head: FoundHead,
    /// The chain, and what is wrong with it.
    pub walked: Walked,
    /// How many rows wait for their place.
    pub pending: u64,
    /// When the first of those was written.
    pub pending_since: Option<Timestamp>,
}

/// How to walk.
#[derive(Clone, Debug)]
pub struct Manner {
    /// Places whose hashes are wanted, in order, each once.
    pub wanted: Arc<[i64]>,
    /// How many stretches are read side by side.
    pub side_by_side: i64,
    /// How many rows a stretch has at least.
    pub least: i64,
}

impl Manner {
    /// As many stretches as there are cores, at most four.
    pub fn new(wanted: Vec<i64>) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self { wanted: wanted.into(), side_by_side: i64::try_from(cores.min(4)).unwrap_or(1), least: LEAST }
    }
}

impl Store {
    /// Reads the whole log and finds what was tampered with, as far as the database alone can tell.
    ///
    /// # Errors
    /// When the database fails. What is wrong with the log is no error, but among the flaws.
    pub async fn walk_log(&self, manner: &Manner) -> Result<LogFound, StoreError> {
        let (head, out_of_place) = self.overview().await?;
        let last = match head {
            FoundHead::Signed(head) => head.seq,
            _ => self.last_place().await?,
        };
        let stretches = manner.side_by_side.min(last / manner.least.max(1)).max(1);
        let walks = (0..stretches).map(|part| {
            let (store, wanted) = (self.clone(), Arc::clone(&manner.wanted));
            // In 128 bits: somebody may have put the last place anywhere.
            let bound =
                |part: i64| i64::try_from(i128::from(last) * i128::from(part) / i128::from(stretches)).unwrap_or(last);
            let (from, to) = (bound(part) + 1, bound(part + 1));
            tokio::spawn(async move { store.stretch(from, to, &wanted).await })
        });
        let mut whole: Option<Walked> = None;
        for walk in futures::future::join_all(walks).await {
            let walked = walk.map_err(StoreError::unreadable("stretch of the log"))??;
            whole = Some(match whole {
                None => walked,
                Some(before) => before.then(walked),
            });
        }
        let mut found = LogFound { head, walked: whole.unwrap_or_default(), pending: 0, pending_since: None };
        if out_of_place > 0 {
            found.walked.flaws.add(Flaw::OutOfPlace { rows: out_of_place });
        }
        self.repeated(&mut found).await?;
        self.pending(&mut found, last).await?;
        Ok(found)
    }

    /// The head, and how many rows stand where the chain has no place, as of one moment.
    async fn overview(&self) -> Result<(FoundHead, i64), StoreError> {
        type Overview = (i64, Option<Vec<u8>>, i64, Option<Vec<u8>>, i64);
        let row: Result<Option<Overview>, sqlx::Error> =
            on!(self, pool => sqlx::query_as(OVERVIEW).fetch_optional(pool).await);
        match row {
            Ok(None) => Ok((FoundHead::Missing, 0)),
            Ok(Some((seq, hash, at, signature, out_of_place))) => match self.judge((seq, hash, at, signature)) {
                FoundHead::Signed(head) => Ok((FoundHead::Signed(head), out_of_place)),
                other => Ok((other, 0)),
            },
            Err(sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_)) => Ok((FoundHead::Forged, 0)),
            Err(error) => Err(error.into()),
        }
    }

    /// The last place that is taken, where there is no head to say it.
    async fn last_place(&self) -> Result<i64, StoreError> {
        let row: Result<(Option<i64>,), sqlx::Error> = on!(self, pool => sqlx::query_as(LAST).fetch_one(pool).await);
        match row {
            Ok((last,)) => Ok(last.unwrap_or(0).max(0)),
            Err(sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_)) => Ok(0),
            Err(error) => Err(error.into()),
        }
    }

    async fn stretch(&self, from: i64, to: i64, wanted: &[i64]) -> Result<Walked, StoreError> {
        let before = if from > 1 { self.hash_at(from - 1).await? } else { None };
        let mut walk = Walk::new(from, to, before, wanted);
        let keys = self.vault().audit();
        on!(self, pool => {
            let mut rows = sqlx::query(STRETCH).bind(from).bind(to).fetch(pool);
            while let Some(row) = rows.try_next().await? {
                let chained = log_row!(&row).and_then(|(seal, log)| Ok(ChainedRow {
                    seq: row.try_get(10)?,
                    previous: row.try_get(11)?,
                    hash: row.try_get(12)?,
                    seal,
                    row: log,
                }));
                match chained {
                    Ok(chained) => walk.step(&chained, |digest, seal| keys.fits(digest, seal)),
                    Err(error) => walk.unreadable(row.try_get(10).ok(), error.to_string()),
                }
            }
        });
        Ok(walk.end())
    }

    /// A row that was copied as it is has a seal that fits.
    async fn repeated(&self, found: &mut LogFound) -> Result<(), StoreError> {
        let rows: Result<Vec<(Uuid,)>, sqlx::Error> = on!(self, pool => sqlx::query_as(REPEATED).fetch_all(pool).await);
        match rows {
            Ok(rows) => rows.into_iter().for_each(|(id,)| found.walked.flaws.add(Flaw::Repeated { id })),
            Err(error @ (sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_))) => {
                found.walked.flaws.add(Flaw::Unreadable { seq: None, why: error.to_string() });
            }
            Err(error) => return Err(error.into()),
        }
        Ok(())
    }

    async fn hash_at(&self, seq: i64) -> Result<Option<Hash>, StoreError> {
        let row: Result<Option<(Option<Vec<u8>>,)>, sqlx::Error> =
            on!(self, pool => sqlx::query_as(BEFORE).bind(seq).fetch_optional(pool).await);
        match row {
            Ok(row) => Ok(row.and_then(|(hash,)| hash?.try_into().ok())),
            Err(sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_)) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Looks at the rows that have no place yet: they too must be the portal's.
    async fn pending(&self, found: &mut LogFound, last: i64) -> Result<(), StoreError> {
        let keys = self.vault().audit();
        let mut place = last;
        on!(self, pool => {
            let mut rows = sqlx::query(PENDING).fetch(pool);
            while let Some(row) = rows.try_next().await? {
                place = place.saturating_add(1);
                found.pending += 1;
                match log_row!(&row) {
                    Err(error) => found.walked.flaws.add(Flaw::Unreadable { seq: None, why: error.to_string() }),
                    Ok((seal, row)) => {
                        found.note(&row);
                        match seal {
                            None => found.walked.unsealed.push((place, place)),
                            Some(seal) => {
                                found.walked.first_sealed.get_or_insert(place);
                                if !keys.fits(&row.digest(), seal) {
                                    found.walked.flaws.add(Flaw::Forged { seq: None, id: row.id });
                                }
                            }
                        }
                    }
                }
            }
        });
        Ok(())
    }
}

impl LogFound {
    fn note(&mut self, row: &LogRow<'_>) {
        let at = moment(row.at);
        self.pending_since = Some(self.pending_since.map_or(at, |since| since.min(at)));
    }
}

//! The raw loop: the transaction that hands an application in, statement by statement, on values that are ready: no HTTP,
//! no session, no rule, no sealing. The same driver, the same pragmas, every commit on the disk.

use domain::submission::reference;
use futures::future::try_join_all;
use rand::Rng;
use server::storage::{Identity, Store, Vault};
use sqlx::postgres::{PgConnection, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, PgPool, SqliteConnection};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;
use tempfile::TempDir;
use uuid::Uuid;

use super::copies::{Template, now};
use super::people::SERVICE;
use super::statements::{DELIVERY, HANDED_IN, REQUEST, SUBMISSION, TAKEN, TIMELINE};
use crate::Fault;

/// How many connections hand in side by side on PostgreSQL: as many as the portal has. SQLite has one writer.
const CONNECTIONS: usize = 16;

/// The values of one handing in.
struct Piece {
    application: Uuid,
    person: Uuid,
    reference: String,
    body: Arc<Vec<u8>>,
}

/// A database of its own with the portal's schema.
pub(super) struct Raw {
    store: Store,
    person: Uuid,
    postgres: Option<PgPool>,
    folder: TempDir,
    body: Arc<Vec<u8>>,
}

/// Everything between the two ends of the transaction, on a connection of either kind.
macro_rules! hand_in {
    ($tx:ident, $piece:ident, $at:ident) => {{
        let (one, request) = ($piece, Uuid::now_v7());
        let taken: Option<(Uuid,)> = sqlx::query_as(TAKEN).bind(&one.reference).fetch_optional(&mut *$tx).await?;
        let done =
            sqlx::query(HANDED_IN).bind(&one.reference).bind($at).bind(one.application).bind(one.person).bind(1_i64);
        if taken.is_some() || done.execute(&mut *$tx).await?.rows_affected() != 1 {
            return Err("the raw loop hands nothing in".into());
        }
        let sealed = sqlx::query(SUBMISSION).bind(one.application).bind(one.person).bind(one.body.as_slice());
        sealed
            .bind("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            .bind($at)
            .execute(&mut *$tx)
            .await?;
        let happened = sqlx::query(TIMELINE).bind(Uuid::now_v7()).bind(one.application).bind(one.person).bind($at);
        happened.bind("citizen").bind("web").bind(None::<Uuid>).execute(&mut *$tx).await?;
        let asked = sqlx::query(REQUEST).bind(request).bind(one.application).bind(one.person).bind(0_i64).bind(SERVICE);
        let asked = asked.bind("municipal-affairs").bind("[]").bind("queued").bind("2026-12-24").bind($at);
        asked.execute(&mut *$tx).await?;
        let outbox = sqlx::query(DELIVERY).bind(request).bind(one.application).bind(one.person).bind("ready").bind($at);
        outbox.execute(&mut *$tx).await?;
    }};
}

impl Raw {
    /// Makes the database, on SQLite or on PostgreSQL. What is sealed has so many bytes.
    pub(super) async fn open(postgres: Option<&str>, sealed: usize) -> Result<Self, Fault> {
        let folder = tempfile::Builder::new().prefix("shubbak-bench-raw-").tempdir()?;
        let vault = Vault::new(&[7; 32]);
        let store = match postgres {
            Some(url) => Store::open_postgres(url, vault).await?,
            None => Store::open_sqlite(folder.path(), vault).await?,
        };
        store.migrate().await?;
        let names = BTreeMap::from([("en".to_owned(), "Somebody".to_owned())]);
        let person = store.recognise(&Identity { national_id: "0011598018".to_owned(), names }, now()).await?;
        let postgres = match postgres {
            Some(url) => Some(PgPoolOptions::new().max_connections(u32::try_from(CONNECTIONS)?).connect(url).await?),
            None => None,
        };
        let mut body = vec![0; sealed];
        rand::rng().fill(body.as_mut_slice());
        Ok(Self { store, person, postgres, folder, body: Arc::new(body) })
    }

    /// Hands in so many copies of a draft, which are written before; how many a second.
    pub(super) async fn round(&self, template: &Template, count: usize) -> Result<f64, Fault> {
        let chance = || rand::rng().random::<u64>();
        let copies = template.copies(&self.store, self.person, count).await?;
        let pieces: Vec<Piece> = copies
            .into_iter()
            .map(|(application, _)| Piece {
                application,
                person: self.person,
                reference: reference(2026, chance()),
                body: Arc::clone(&self.body),
            })
            .collect();
        let seconds = match &self.postgres {
            Some(pool) => on_postgres(pool, pieces).await?,
            None => {
                let options = SqliteConnectOptions::new().filename(self.folder.path().join("shubbak.db"));
                let options = options.journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full);
                on_sqlite(options.foreign_keys(true).connect().await?, &pieces).await?
            }
        };
        Ok(f64::from(u32::try_from(count)?) / seconds)
    }
}

/// One after another: SQLite has one writer, and whoever waits for a turn only takes time.
async fn on_sqlite(mut connection: SqliteConnection, pieces: &[Piece]) -> Result<f64, Fault> {
    let started = Instant::now();
    for piece in pieces {
        let at = now().as_microsecond();
        let mut tx = connection.begin_with("BEGIN IMMEDIATE").await?;
        hand_in!(tx, piece, at);
        tx.commit().await?;
    }
    Ok(started.elapsed().as_secs_f64())
}

/// Side by side: one commit waits for the disk while others are prepared.
async fn on_postgres(pool: &PgPool, pieces: Vec<Piece>) -> Result<f64, Fault> {
    let mut connections = Vec::new();
    for _ in 0..CONNECTIONS {
        connections.push(pool.acquire().await?);
    }
    let mut shares: Vec<Vec<Piece>> = std::iter::repeat_with(Vec::new).take(CONNECTIONS).collect();
    for (number, piece) in pieces.into_iter().enumerate() {
        shares[number % CONNECTIONS].push(piece);
    }
    let started = Instant::now();
    let all = connections.into_iter().zip(shares).map(|(mut connection, share)| {
        tokio::spawn(async move {
            for piece in &share {
                one_on_postgres(&mut connection, piece).await?;
            }
            Ok::<(), Fault>(())
        })
    });
    try_join_all(all).await?.into_iter().collect::<Result<(), Fault>>()?;
    Ok(started.elapsed().as_secs_f64())
}

async fn one_on_postgres(connection: &mut PgConnection, piece: &Piece) -> Result<(), Fault> {
    let at = now().as_microsecond();
    let mut tx = connection.begin().await?;
    hand_in!(tx, piece, at);
    Ok(tx.commit().await?)
}

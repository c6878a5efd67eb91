//! The reference directory: which register knows whom. Rows are learned and run out; none holds content.

use domain::directory::{Learned, Reference};
use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use super::db::{in_transaction, on};
use super::{Store, StoreError, micros, moment};

/// What is older than what the directory knows changes nothing.
pub(super) const LEARN: &str = "INSERT INTO reference_directory \
     (subject_hash, source, capacity, known, valid_from, valid_to, learned, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) \
     ON CONFLICT (subject_hash, source, capacity) DO UPDATE SET known = excluded.known, \
     valid_from = excluded.valid_from, valid_to = excluded.valid_to, learned = excluded.learned, at = excluded.at \
     WHERE reference_directory.valid_from <= excluded.valid_from";

type Row = (Vec<u8>, String, String, bool, i64, i64, String);

impl Store {
    /// Takes rows over, all or none; one that is older than what is known of the same subject changes nothing.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn learn(&self, rows: &[Reference], now: Timestamp) -> Result<(), StoreError> {
        if rows.is_empty() {
            return Ok(());
        }
        in_transaction!(self, tx => {
            for row in rows {
                sqlx::query(LEARN)
                    .bind(&row.subject).bind(&row.source).bind(&row.capacity).bind(row.known)
                    .bind(micros(row.valid_from)).bind(micros(row.valid_to)).bind(row.learned.name()).bind(micros(now))
                    .execute(&mut *tx).await?;
            }
        });
        Ok(())
    }

    /// What the directory knows of some subjects, in one question.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn directory_of(&self, subjects: &[Vec<u8>]) -> Result<Vec<Reference>, StoreError> {
        if subjects.is_empty() {
            return Ok(Vec::new());
        }
        let places: Vec<String> = (1..=subjects.len()).map(|place| format!("${place}")).collect();
        let text = format!(
            "SELECT subject_hash, source, capacity, known, valid_from, valid_to, learned FROM reference_directory \
             WHERE subject_hash IN ({})",
            places.join(", ")
        );
        let rows: Vec<Row> = on!(self, pool => {
            let mut query = sqlx::query_as(AssertSqlSafe(text));
            for subject in subjects {
                query = query.bind(subject.clone());
            }
            query.fetch_all(pool).await
        })?;
        Ok(rows.into_iter().map(reference).collect())
    }

    /// How many rows the directory has, and how many of them still hold.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn directory_size(&self, now: Timestamp) -> Result<(i64, i64), StoreError> {
        Ok(on!(self, pool => sqlx::query_as(
            "SELECT COUNT(*), COUNT(CASE WHEN valid_to > $1 THEN 1 END) FROM reference_directory")
            .bind(micros(now)).fetch_one(pool).await)?)
    }
}

fn reference((subject, source, capacity, known, valid_from, valid_to, learned): Row) -> Reference {
    let learned = match learned.as_str() {
        "push" => Learned::Push,
        "reconcile" => Learned::Reconcile,
        _ => Learned::Probe,
    };
    let (valid_from, valid_to) = (moment(valid_from), moment(valid_to));
    Reference { subject, source, capacity, known, valid_from, valid_to, learned }
}

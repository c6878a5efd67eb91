//! Contacts of people at rest: sealed, found by keyed hash, each with the time in which it is in force.

use domain::contact::{Contact, ContactKind, KnownContact, Origin, Taking, Wishes, in_force, taking};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::db::{in_transaction, on};
use super::persons::key_place;
use super::{DataKey, Store, StoreError, micros, moment};

/// Everything that is kept about reaching one person.
#[derive(Clone, Debug, Default)]
pub struct ContactBook {
    /// Their contacts: in force, to come, not confirmed yet, or over a short while ago.
    pub known: Vec<KnownContact>,
    /// What they want to be told.
    pub wishes: Wishes,
    /// Since when changes are locked.
    pub locked_at: Option<Timestamp>,
    /// When a register was asked last.
    pub register_at: Option<Timestamp>,
}

/// What became of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changed {
    /// It holds from a moment on: the contact of its kind that was in force, the new one, and all that were in force.
    From {
        /// From when on.
        from: Timestamp,
        /// The one of its kind that was in force.
        old: Option<Contact>,
        /// The new one; `None` when the old one was removed.
        new: Option<Contact>,
        /// Whom to tell: all that are in force until then.
        tell: Vec<Contact>,
    },
    /// There is nothing of the kind to change.
    Nothing,
    /// Changes are locked.
    Locked,
}

/// How long a contact is kept after its time, for whoever asks what happened.
const KEPT: SignedDuration = SignedDuration::from_hours(24 * 30);

type Row = (Uuid, String, Vec<u8>, String, Option<i64>, Option<i64>);
type Settings = (Option<String>, bool, bool, bool, Option<String>, Option<i64>, Option<i64>);

pub(super) const COLUMNS: &str =
    "SELECT id, kind, value, origin, from_at, until_at FROM contact WHERE person_id = $1 ORDER BY created_at";

/// Writers about one person's contacts and codes take turns: what a transaction reads still holds when it writes.
macro_rules! take_turn {
    ($tx:expr, $person:expr) => {
        sqlx::query(
            "INSERT INTO contact_settings (person_id, looks, cases, reminders, version) VALUES ($1, TRUE, TRUE, TRUE, 1) \
             ON CONFLICT (person_id) DO UPDATE SET version = contact_settings.version + 1",
        )
        .bind($person)
        .execute(&mut *$tx)
        .await?
    };
}

pub(super) use take_turn;

fn value_place(id: Uuid) -> String {
    format!("contact.value:{id}")
}

fn opened(rows: Vec<Row>, key: &DataKey) -> Result<Vec<KnownContact>, StoreError> {
    let open = |(id, _, sealed, origin, from, until): Row| {
        let body = key.open(&value_place(id), &sealed)?;
        Ok(KnownContact {
            id,
            contact: serde_json::from_slice(&body).map_err(StoreError::unreadable("contact"))?,
            origin: if origin == "register" { Origin::Register } else { Origin::Person },
            from: from.map(moment),
            until: until.map(moment),
        })
    };
    rows.into_iter().map(open).collect()
}

/// The contacts that are in force, for telling them of a change.
fn all_in_force(known: &[KnownContact], now: Timestamp) -> Vec<Contact> {
    let of = |kind: &ContactKind| in_force(known, *kind, now).map(|one| one.contact.clone());
    ContactKind::ALL.iter().filter_map(of).collect()
}

impl Store {
    /// Everything that is kept about reaching a person.
    ///
    /// # Errors
    /// When there is no such person, or the database or the vault fails.
    pub async fn contact_book(&self, person: Uuid) -> Result<ContactBook, StoreError> {
        let key = self.key_of(person).await?;
        let rows: Vec<Row> = on!(self, pool => sqlx::query_as(COLUMNS).bind(person).fetch_all(pool).await)?;
        let settings: Option<Settings> = on!(self, pool => sqlx::query_as(
            "SELECT language, looks, cases, reminders, by_kind, locked_at, register_at FROM contact_settings WHERE person_id = $1")
            .bind(person).fetch_optional(pool).await)?;
        let mut book = ContactBook { known: opened(rows, &key)?, ..ContactBook::default() };
        if let Some((language, looks, cases, reminders, by, locked_at, register_at)) = settings {
            let by = by.and_then(|kind| kind.parse().ok());
            book.wishes = Wishes { language, looks, cases, reminders, by };
            (book.locked_at, book.register_at) = (locked_at.map(moment), register_at.map(moment));
        }
        Ok(book)
    }

    /// Keeps a contact that is yet to be confirmed, in place of others of its kind that are. `None` when changes are
    /// locked.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn propose_contact(
        &self,
        person: Uuid,
        contact: &Contact,
        now: Timestamp,
    ) -> Result<Option<Uuid>, StoreError> {
        let (id, key) = (Uuid::now_v7(), self.key_of(person).await?);
        let body = serde_json::to_vec(contact).map_err(StoreError::unreadable("contact"))?;
        let (sealed, hash) = (key.seal(&value_place(id), &body)?, self.contact_hash(contact));
        in_transaction!(self, tx => {
            take_turn!(tx, person);
            let (locked,): (Option<i64>,) = sqlx::query_as("SELECT locked_at FROM contact_settings WHERE person_id = $1")
                .bind(person).fetch_one(&mut *tx).await?;
            if locked.is_some() { return Ok(None) }
            sqlx::query("DELETE FROM contact WHERE person_id = $1 AND kind = $2 AND from_at IS NULL")
                .bind(person).bind(contact.kind().name()).execute(&mut *tx).await?;
            sqlx::query("INSERT INTO contact (id, person_id, kind, value, value_hash, origin, created_at) VALUES ($1, $2, $3, $4, $5, 'person', $6)")
                .bind(id).bind(person).bind(contact.kind().name()).bind(&sealed).bind(&hash).bind(micros(now))
                .execute(&mut *tx).await?;
        });
        Ok(Some(id))
    }

    /// Takes over a contact that was proposed and is confirmed now. Done twice, it is done once.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn take_contact(
        &self,
        person: Uuid,
        id: Uuid,
        now: Timestamp,
        cooling: SignedDuration,
    ) -> Result<Changed, StoreError> {
        let key = self.key_of(person).await?;
        let changed = in_transaction!(self, tx => {
            take_turn!(tx, person);
            let (locked,): (Option<i64>,) = sqlx::query_as("SELECT locked_at FROM contact_settings WHERE person_id = $1")
                .bind(person).fetch_one(&mut *tx).await?;
            if locked.is_some() { return Ok(Changed::Locked) }
            let rows: Vec<Row> = sqlx::query_as(COLUMNS).bind(person).fetch_all(&mut *tx).await?;
            let known = opened(rows, &key)?;
            let Some(new) = known.iter().find(|one| one.id == id && one.from.is_none()) else { return Ok(Changed::Nothing) };
            let kind = new.contact.kind();
            let Taking { from, ends, drops } = taking(&known, kind, now, cooling);
            for dropped in drops {
                sqlx::query("DELETE FROM contact WHERE id = $1").bind(dropped).execute(&mut *tx).await?;
            }
            if let Some(old) = ends {
                sqlx::query("UPDATE contact SET until_at = $1 WHERE id = $2").bind(micros(from)).bind(old).execute(&mut *tx).await?;
            }
            sqlx::query("UPDATE contact SET from_at = $1 WHERE id = $2").bind(micros(from)).bind(id).execute(&mut *tx).await?;
            sqlx::query("DELETE FROM contact WHERE person_id = $1 AND until_at < $2")
                .bind(person).bind(micros(now.saturating_sub(KEPT).unwrap_or(now))).execute(&mut *tx).await?;
            let old = in_force(&known, kind, now).map(|one| one.contact.clone());
            Changed::From { from, old, new: Some(new.contact.clone()), tell: all_in_force(&known, now) }
        });
        Ok(changed)
    }

    /// Ends a person's contact of a kind after the cooling-off time; one that is not confirmed, or still to come, at once.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn end_contact(
        &self,
        person: Uuid,
        kind: ContactKind,
        now: Timestamp,
        cooling: SignedDuration,
    ) -> Result<Changed, StoreError> {
        let key = self.key_of(person).await?;
        let until = now.saturating_add(cooling).unwrap_or(now);
        let changed = in_transaction!(self, tx => {
            take_turn!(tx, person);
            let (locked,): (Option<i64>,) = sqlx::query_as("SELECT locked_at FROM contact_settings WHERE person_id = $1")
                .bind(person).fetch_one(&mut *tx).await?;
            if locked.is_some() { return Ok(Changed::Locked) }
            let rows: Vec<Row> = sqlx::query_as(COLUMNS).bind(person).fetch_all(&mut *tx).await?;
            let known = opened(rows, &key)?;
            let gone = sqlx::query("DELETE FROM contact WHERE person_id = $1 AND kind = $2 AND (from_at IS NULL OR from_at > $3)")
                .bind(person).bind(kind.name()).bind(micros(now)).execute(&mut *tx).await?.rows_affected();
            match in_force(&known, kind, now) {
                Some(old) => {
                    sqlx::query("UPDATE contact SET until_at = $1 WHERE id = $2").bind(micros(until)).bind(old.id).execute(&mut *tx).await?;
                    Changed::From { from: until, old: Some(old.contact.clone()), new: None, tell: all_in_force(&known, now) }
                }
                None if gone > 0 => Changed::From { from: now, old: None, new: None, tell: Vec::new() },
                None => Changed::Nothing,
            }
        });
        Ok(changed)
    }

    /// Takes back every change that has not come into force: contacts stay as they are. With `lock`, nothing can be
    /// changed any more until [`Store::unlock_contacts`].
    ///
    /// # Errors
    /// When the database fails.
    pub async fn keep_contacts(&self, person: Uuid, lock: bool, now: Timestamp) -> Result<(), StoreError> {
        in_transaction!(self, tx => {
            take_turn!(tx, person);
            sqlx::query("DELETE FROM contact WHERE person_id = $1 AND (from_at IS NULL OR from_at > $2)")
                .bind(person).bind(micros(now)).execute(&mut *tx).await?;
            sqlx::query("UPDATE contact SET until_at = NULL WHERE person_id = $1 AND until_at > $2")
                .bind(person).bind(micros(now)).execute(&mut *tx).await?;
            if lock {
                sqlx::query("UPDATE contact_settings SET locked_at = $1 WHERE person_id = $2").bind(micros(now)).bind(person)
                    .execute(&mut *tx).await?;
            }
            sqlx::query("DELETE FROM contact_stop WHERE person_id = $1").bind(person).execute(&mut *tx).await?;
        });
        Ok(())
    }

    /// Lets contacts be changed again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn unlock_contacts(&self, person: Uuid) -> Result<(), StoreError> {
        self.count_commit();
        on!(self, pool => sqlx::query("UPDATE contact_settings SET locked_at = NULL WHERE person_id = $1")
            .bind(person).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Keeps what a person wants to be told.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn wish(&self, person: Uuid, wishes: &Wishes) -> Result<(), StoreError> {
        in_transaction!(self, tx => {
            take_turn!(tx, person);
            sqlx::query("UPDATE contact_settings SET language = $1, looks = $2, cases = $3, reminders = $4, by_kind = $5 WHERE person_id = $6")
                .bind(&wishes.language).bind(wishes.looks).bind(wishes.cases).bind(wishes.reminders)
                .bind(wishes.by.map(ContactKind::name)).bind(person).execute(&mut *tx).await?;
        });
        Ok(())
    }

    /// Notes that a register was asked, and takes over what it said: at once where the person has no contact of the kind,
    /// after the cooling-off time in place of what it said before, never in place of the person's own.
    ///
    /// # Errors
    /// When the database or the vault fails.
    pub async fn take_from_register(
        &self,
        person: Uuid,
        said: &[Contact],
        now: Timestamp,
        cooling: SignedDuration,
    ) -> Result<Vec<Changed>, StoreError> {
        let key = self.key_of(person).await?;
        let mut changed = Vec::new();
        in_transaction!(self, tx => {
            take_turn!(tx, person);
            sqlx::query("UPDATE contact_settings SET register_at = $1 WHERE person_id = $2").bind(micros(now)).bind(person)
                .execute(&mut *tx).await?;
            let rows: Vec<Row> = sqlx::query_as(COLUMNS).bind(person).fetch_all(&mut *tx).await?;
            let known = opened(rows, &key)?;
            for contact in said {
                let kind = contact.kind();
                let mut here = known.iter().filter(|one| one.contact.kind() == kind && (one.is_in_force(now) || one.is_ahead(now)));
                if here.any(|one| one.origin == Origin::Person || one.contact == *contact) {
                    continue;
                }
                let old = in_force(&known, kind, now);
                let from = if old.is_some() { now.saturating_add(cooling).unwrap_or(now) } else { now };
                if let Some(old) = old {
                    sqlx::query("UPDATE contact SET until_at = $1 WHERE id = $2").bind(micros(from)).bind(old.id).execute(&mut *tx).await?;
                }
                sqlx::query("DELETE FROM contact WHERE person_id = $1 AND kind = $2 AND from_at > $3")
                    .bind(person).bind(kind.name()).bind(micros(now)).execute(&mut *tx).await?;
                let (id, body) = (Uuid::now_v7(), serde_json::to_vec(contact).map_err(StoreError::unreadable("contact"))?);
                sqlx::query("INSERT INTO contact (id, person_id, kind, value, value_hash, origin, from_at, created_at) VALUES ($1, $2, $3, $4, $5, 'register', $6, $7)")
                    .bind(id).bind(person).bind(kind.name()).bind(key.seal(&value_place(id), &body)?).bind(self.contact_hash(contact))
                    .bind(micros(from)).bind(micros(now)).execute(&mut *tx).await?;
                if let Some(old) = old {
                    changed.push(Changed::From { from, old: Some(old.contact.clone()), new: Some(contact.clone()), tell: all_in_force(&known, now) });
                }
            }
        });
        Ok(changed)
    }

    /// Notes when a register was asked that said nothing.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn register_asked(&self, person: Uuid, at: Timestamp) -> Result<(), StoreError> {
        in_transaction!(self, tx => {
            take_turn!(tx, person);
            sqlx::query("UPDATE contact_settings SET register_at = $1 WHERE person_id = $2").bind(micros(at)).bind(person)
                .execute(&mut *tx).await?;
        });
        Ok(())
    }

    /// Keeps the code that stops a change, until the change is in force.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn keep_stop_code(&self, code: &str, person: Uuid, until: Timestamp) -> Result<(), StoreError> {
        let hash = self.vault().index("contact-stop", code);
        self.count_commit();
        on!(self, pool => sqlx::query("INSERT INTO contact_stop (code_hash, person_id, expires_at) VALUES ($1, $2, $3) ON CONFLICT (code_hash) DO NOTHING")
            .bind(&hash).bind(person).bind(micros(until)).execute(pool).await.map(|_| ()))?;
        Ok(())
    }

    /// Whose change a code stops.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn stop_code(&self, code: &str, now: Timestamp) -> Result<Option<Uuid>, StoreError> {
        let hash = self.vault().index("contact-stop", code);
        let row: Option<(Uuid,)> = on!(self, pool => sqlx::query_as(
            "SELECT person_id FROM contact_stop WHERE code_hash = $1 AND expires_at > $2")
            .bind(&hash).bind(micros(now)).fetch_optional(pool).await)?;
        Ok(row.map(|(person,)| person))
    }

    /// The people with a contact that is in force, at most ten: a phone may be a family's.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn people_with(&self, contact: &Contact, now: Timestamp) -> Result<Vec<Uuid>, StoreError> {
        let rows: Vec<(Uuid,)> = on!(self, pool => sqlx::query_as(
            "SELECT DISTINCT person_id FROM contact WHERE value_hash = $1 AND from_at <= $2 AND (until_at IS NULL OR until_at > $2) LIMIT 10")
            .bind(self.contact_hash(contact)).bind(micros(now)).fetch_all(pool).await)?;
        Ok(rows.into_iter().map(|(person,)| person).collect())
    }

    fn contact_hash(&self, contact: &Contact) -> Vec<u8> {
        self.vault().index(&format!("contact-{}", contact.kind().name()), contact.value())
    }

    pub(super) async fn key_of(&self, person: Uuid) -> Result<DataKey, StoreError> {
        let (wrapped,): (Vec<u8>,) = on!(self, pool =>
            sqlx::query_as("SELECT wrapped_key FROM person WHERE id = $1").bind(person).fetch_one(pool).await)?;
        Ok(self.vault().data_key(&key_place(person), &wrapped)?)
    }
}

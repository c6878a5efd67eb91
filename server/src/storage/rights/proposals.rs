//! Proposals: somebody wants a row made, ended or withdrawn; somebody else decides.

use domain::catalogue::{Authorisation, RowState};
use domain::proposal::{Standing, What};
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use super::history::{note, text};
use super::row::{Columns, write_row};
use super::{RowChange, StoredRow};
use crate::storage::db::{in_transaction, on};
use crate::storage::{Store, StoreError, micros, moment};

/// What is wanted of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// It shall come into force. The row's own proposer, law and decision count.
    New(Box<Authorisation>),
    /// It shall be withdrawn at once.
    Withdraw,
    /// It shall have this last day, or none.
    End(Option<Date>),
}

impl Wanted {
    /// Its kind in the table and in texts.
    pub fn name(&self) -> &'static str {
        match self {
            Self::New(_) => "new",
            Self::Withdraw => "withdraw",
            Self::End(_) => "end",
        }
    }

    /// What the history says of it: proposed, approved, refused.
    fn lines(&self) -> [What; 3] {
        match self {
            Self::New(_) => [What::Proposed, What::Approved, What::Refused],
            Self::Withdraw => [What::WithdrawalProposed, What::Withdrawn, What::WithdrawalRefused],
            Self::End(_) => [What::EndProposed, What::Ended, What::EndRefused],
        }
    }
}

/// A proposal to be kept.
#[derive(Clone, Copy, Debug)]
pub struct NewProposal<'a> {
    /// The row's id.
    pub authorisation: &'a str,
    /// What is wanted.
    pub wanted: &'a Wanted,
    /// Under which law.
    pub legal_basis: &'a str,
    /// The decision's reference.
    pub decision: &'a str,
    /// Who proposes it.
    pub by: &'a str,
    /// When.
    pub at: Timestamp,
}

/// Where a proposal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProposalState {
    /// It waits for a second person.
    Open,
    /// Approved.
    Approved,
    /// Refused.
    Refused,
}

/// A proposal as it is stored.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Its id.
    pub id: Uuid,
    /// The row as it stands now.
    pub row: StoredRow,
    /// What is wanted of it.
    pub wanted: Wanted,
    /// Under which law.
    pub legal_basis: String,
    /// The decision's reference.
    pub decision: String,
    /// Who proposed it.
    pub proposed_by: String,
    /// When.
    pub proposed_at: Timestamp,
    /// Where it stands.
    pub state: ProposalState,
    /// Who decided, and when.
    pub decided: Option<(String, Timestamp)>,
}

/// What became of an attempt to propose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proposed {
    /// It waits for a second person, under this id.
    Open(Uuid),
    /// Another proposal about the row waits already, or a row with the id of the new one is there.
    Taken,
    /// There is no such row in force.
    NotInForce,
}

/// What became of an attempt to decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decided {
    /// It is decided; if approved, it holds from this moment on.
    Done,
    /// There is no such proposal.
    NotFound,
    /// Whoever proposed it may not decide it.
    SamePerson,
    /// It was decided before.
    Before,
}

type Row = (Uuid, String, String, Option<String>, String, String, String, i64, String, Option<String>, Option<i64>);

const COLUMNS: &str = "SELECT id, authorisation, kind, valid_to, legal_basis, decision, proposed_by, proposed_at, state, \
     decided_by, decided_at FROM authorisation_proposal ";

impl Store {
    /// Keeps a proposal. A new row is kept beside it as proposed; nobody may rely on it yet.
    ///
    /// # Errors
    /// When the database fails: then nothing was kept.
    pub async fn propose(&self, new: &NewProposal<'_>) -> Result<Proposed, StoreError> {
        let id = Uuid::now_v7();
        let valid_to = match new.wanted {
            Wanted::End(day) => day.map(|day| day.to_string()),
            _ => None,
        };
        Ok(in_transaction!(self, tx => {
            let there: Option<Columns> = sqlx::query_as("SELECT * FROM access_authorisation WHERE id = $1")
                .bind(new.authorisation).fetch_optional(&mut *tx).await?;
            let before = there.map(Columns::read).transpose()?;
            let refusal = match (new.wanted, &before) {
                (Wanted::New(_), Some(_)) => Some(Proposed::Taken),
                (Wanted::New(_), None) => None,
                (_, Some(row)) if row.standing == Standing::InForce => None,
                _ => Some(Proposed::NotInForce),
            };
            if let Some(refusal) = refusal {
                refusal
            } else {
                if let Wanted::New(row) = new.wanted {
                    write_row!(tx, &Columns::of(row, Standing::Proposed, (None, true)));
                }
                let kept = sqlx::query(
                    "INSERT INTO authorisation_proposal (id, authorisation, kind, valid_to, legal_basis, decision, proposed_by, proposed_at, state) \
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'proposed') ON CONFLICT (authorisation) WHERE state = 'proposed' DO NOTHING")
                    .bind(id).bind(new.authorisation).bind(new.wanted.name()).bind(&valid_to).bind(new.legal_basis)
                    .bind(new.decision).bind(new.by).bind(micros(new.at)).execute(&mut *tx).await?.rows_affected();
                if kept == 1 {
                    note!(tx, &proposed(new, before.as_ref()));
                    Proposed::Open(id)
                } else {
                    Proposed::Taken
                }
            }
        }))
    }

    /// Decides a proposal, together with what follows from it. Whoever proposed it can't, here and in the table.
    ///
    /// # Errors
    /// When the database fails: then nothing was decided.
    pub async fn decide_proposal(
        &self,
        id: Uuid,
        approve: bool,
        (by, at): (&str, Timestamp),
    ) -> Result<Decided, StoreError> {
        Ok(in_transaction!(self, tx => {
            // The gate's version first: whoever seeds or decides at the same time waits for this row.
            sqlx::query("UPDATE rights_version SET version = version WHERE id = 1").execute(&mut *tx).await?;
            let found: Option<Row> = sqlx::query_as(sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE id = $1")))
                .bind(id).fetch_optional(&mut *tx).await?;
            match found {
                None => Decided::NotFound,
                Some(row) if row.8 != "proposed" => Decided::Before,
                Some(row) if row.6 == by => {
                    // Nothing is decided, and that somebody tried stays on record.
                    note!(tx, &own_decision(&row, (by, at)));
                    Decided::SamePerson
                }
                Some(row) => {
                    let there: Columns = sqlx::query_as("SELECT * FROM access_authorisation WHERE id = $1")
                        .bind(&row.1).fetch_one(&mut *tx).await?;
                    let proposal = read(row, there.read()?)?;
                    let state = if approve { "approved" } else { "refused" };
                    sqlx::query("UPDATE authorisation_proposal SET state = $1, decided_by = $2, decided_at = $3 WHERE id = $4")
                        .bind(state).bind(by).bind(micros(at)).bind(id).execute(&mut *tx).await?;
                    let after = after(&proposal, approve, by);
                    write_row!(tx, &Columns::of(&after.row, after.standing, (after.seeded_from.as_deref(), after.by_people)));
                    note!(tx, &decided(&proposal, &after, approve, (by, at)));
                    sqlx::query("UPDATE rights_version SET version = version + 1 WHERE id = 1").execute(&mut *tx).await?;
                    Decided::Done
                }
            }
        }))
    }

    /// One proposal, `None` when there is none with this id.
    ///
    /// # Errors
    /// When the database fails, or what is stored can't be read.
    pub async fn proposal(&self, id: Uuid) -> Result<Option<Proposal>, StoreError> {
        let found: Option<Row> = on!(self, pool => sqlx::query_as(sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE id = $1")))
            .bind(id).fetch_optional(pool).await)?;
        let Some(found) = found else { return Ok(None) };
        let row = self.authorisation(&found.1).await?;
        row.map(|row| read(found, row)).transpose()
    }

    /// The proposals that wait for a second person, oldest first.
    ///
    /// # Errors
    /// When the database fails, or what is stored can't be read.
    pub async fn open_proposals(&self) -> Result<Vec<Proposal>, StoreError> {
        let found: Vec<Row> = on!(self, pool =>
            sqlx::query_as(sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE state = 'proposed' ORDER BY proposed_at, id")))
            .fetch_all(pool).await)?;
        let mut proposals = Vec::with_capacity(found.len());
        for row in found {
            if let Some(about) = self.authorisation(&row.1).await? {
                proposals.push(read(row, about)?);
            }
        }
        Ok(proposals)
    }
}

fn read(row: Row, about: StoredRow) -> Result<Proposal, StoreError> {
    let (id, _, kind, valid_to, legal_basis, decision, proposed_by, proposed_at, state, by, at) = row;
    let unreadable = StoreError::unreadable::<String>("proposal");
    let wanted = match kind.as_str() {
        "new" => Wanted::New(Box::new(about.row.clone())),
        "withdraw" => Wanted::Withdraw,
        "end" => {
            let day = valid_to.map(|day| day.parse::<Date>()).transpose();
            Wanted::End(day.map_err(|error| unreadable(error.to_string()))?)
        }
        other => return Err(unreadable(format!("the kind `{other}` is none"))),
    };
    let state = match state.as_str() {
        "approved" => ProposalState::Approved,
        "refused" => ProposalState::Refused,
        _ => ProposalState::Open,
    };
    let decided = by.zip(at).map(|(by, at)| (by, moment(at)));
    let proposed_at = moment(proposed_at);
    Ok(Proposal { id, row: about, wanted, legal_basis, decision, proposed_by, proposed_at, state, decided })
}

/// The row once the proposal is decided.
fn after(proposal: &Proposal, approve: bool, by: &str) -> StoredRow {
    let mut after = proposal.row.clone();
    match &proposal.wanted {
        Wanted::New(_) if approve => {
            by.clone_into(&mut after.row.approved_by);
            after.standing = Standing::InForce;
        }
        Wanted::New(_) => after.standing = Standing::Refused,
        _ if !approve => return after,
        Wanted::Withdraw => {
            after.row.state = RowState::Withdrawn;
            after.standing = Standing::Withdrawn;
        }
        Wanted::End(day) => after.row.valid_to = *day,
    }
    after.by_people = true;
    after
}

fn proposed(new: &NewProposal<'_>, before: Option<&StoredRow>) -> RowChange {
    let after = match new.wanted {
        Wanted::New(row) => serde_json::to_string(row).ok(),
        Wanted::Withdraw => None,
        Wanted::End(day) => Some(serde_json::json!({ "valid_to": day }).to_string()),
    };
    RowChange {
        authorisation: new.authorisation.to_owned(),
        at: new.at,
        by: new.by.to_owned(),
        what: new.wanted.lines()[0],
        legal_basis: new.legal_basis.to_owned(),
        decision: new.decision.to_owned(),
        before: before.and_then(text),
        after,
    }
}

fn own_decision(row: &Row, (by, at): (&str, Timestamp)) -> RowChange {
    RowChange {
        authorisation: row.1.clone(),
        at,
        by: by.to_owned(),
        what: What::OwnDecisionRefused,
        legal_basis: row.4.clone(),
        decision: row.5.clone(),
        before: None,
        after: None,
    }
}

fn decided(proposal: &Proposal, after: &StoredRow, approve: bool, (by, at): (&str, Timestamp)) -> RowChange {
    let [_, approved, refused] = proposal.wanted.lines();
    RowChange {
        authorisation: proposal.row.row.id.clone(),
        at,
        by: by.to_owned(),
        what: if approve { approved } else { refused },
        legal_basis: proposal.legal_basis.clone(),
        decision: proposal.decision.clone(),
        before: text(&proposal.row),
        after: text(after),
    }
}

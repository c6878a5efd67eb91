//! Use cases of those who propose and approve rights, and of those who read them. Nobody approves what they proposed.

use domain::application::{Actor, StaffRole};
use domain::catalogue::{Authorisation, Catalogue};
use domain::proposal::{self, Flaw, Standing};
use jiff::civil::Date;
use std::sync::Arc;
use uuid::Uuid;

use super::CurrentRights;
use crate::clock::Clock;
use crate::storage::{Decided, NewProposal, Proposal, Proposed, RowChange, Store, StoreError, StoredRow, Wanted};

/// Why a use case did nothing.
#[derive(Debug, thiserror::Error)]
pub enum RightsRefusal {
    /// Only staff in the right role may do this.
    #[error("only staff in another role may do this")]
    NotYours,
    /// Whoever proposed it may not decide it.
    #[error("whoever proposed it may not decide it")]
    SamePerson,
    /// There is no such row or proposal.
    #[error("there is no such row or proposal")]
    NotFound,
    /// The row is not in force, so nothing of it can be changed.
    #[error("the row is not in force")]
    NotInForce,
    /// Another proposal about the row waits already, or its id is taken.
    #[error("another proposal about the row waits, or its id is taken")]
    Taken,
    /// It was decided before.
    #[error("it was decided before")]
    DecidedBefore,
    /// What was proposed can't stand.
    #[error("{} flaws", .0.len())]
    Flawed(Vec<Flaw>),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// On what a proposal rests. Both must be given.
#[derive(Clone, Copy, Debug)]
pub struct Grounds<'a> {
    /// The law's id.
    pub legal_basis: &'a str,
    /// The decision's reference.
    pub decision: &'a str,
}

/// The use cases and what they need.
#[derive(Clone, Debug)]
pub struct Authorisations {
    /// What the state offers.
    pub catalogue: Arc<Catalogue>,
    /// Where rights are kept.
    pub store: Store,
    /// What the gate goes by.
    pub current: CurrentRights,
    /// The time.
    pub clock: Clock,
}

impl Authorisations {
    /// Proposes a new row. Its proposer, approver and state are not taken from the row but from who acts.
    ///
    /// # Errors
    /// [`RightsRefusal::NotYours`], [`RightsRefusal::Flawed`], [`RightsRefusal::Taken`].
    pub async fn propose(&self, by: &Actor, row: Authorisation) -> Result<Uuid, RightsRefusal> {
        let subject = authoriser(by)?;
        let row = Authorisation { proposed_by: subject.to_owned(), approved_by: String::new(), ..row };
        sound(proposal::flaws(&self.catalogue, &row, self.clock.today()))?;
        let (id, legal_basis, decision) = (row.id.clone(), row.legal_basis.clone(), row.decision.clone());
        let grounds = Grounds { legal_basis: &legal_basis, decision: &decision };
        self.put(&id, &Wanted::New(Box::new(row)), (subject, grounds)).await
    }

    /// Proposes to withdraw a row in force.
    ///
    /// # Errors
    /// [`RightsRefusal::NotYours`], [`RightsRefusal::Flawed`], [`RightsRefusal::NotFound`],
    /// [`RightsRefusal::NotInForce`], [`RightsRefusal::Taken`].
    pub async fn propose_withdrawal(&self, by: &Actor, id: &str, grounds: Grounds<'_>) -> Result<Uuid, RightsRefusal> {
        let subject = authoriser(by)?;
        self.in_force(id).await?;
        sound(proposal::grounds(&self.catalogue, grounds.legal_basis, grounds.decision, self.clock.today()))?;
        self.put(id, &Wanted::Withdraw, (subject, grounds)).await
    }

    /// Proposes another last day for a row in force, or none.
    ///
    /// # Errors
    /// As [`Authorisations::propose_withdrawal`].
    pub async fn propose_end(
        &self,
        by: &Actor,
        id: &str,
        last: Option<Date>,
        grounds: Grounds<'_>,
    ) -> Result<Uuid, RightsRefusal> {
        let subject = authoriser(by)?;
        let row = self.in_force(id).await?;
        let today = self.clock.today();
        let mut flaws = proposal::grounds(&self.catalogue, grounds.legal_basis, grounds.decision, today);
        flaws.extend(proposal::end(&row.row, last, today));
        sound(flaws)?;
        self.put(id, &Wanted::End(last), (subject, grounds)).await
    }

    /// Approves a proposal: what it wants holds when this returns, here at once and in other portals on the same
    /// database within a second.
    ///
    /// # Errors
    /// [`RightsRefusal::NotYours`], [`RightsRefusal::SamePerson`], [`RightsRefusal::NotFound`],
    /// [`RightsRefusal::DecidedBefore`], [`RightsRefusal::Flawed`] when it can't stand any more.
    pub async fn approve(&self, by: &Actor, id: Uuid) -> Result<(), RightsRefusal> {
        let subject = authoriser(by)?;
        let proposal = self.store.proposal(id).await?.ok_or(RightsRefusal::NotFound)?;
        let today = self.clock.today();
        let flaws = match &proposal.wanted {
            Wanted::New(row) => proposal::flaws(&self.catalogue, row, today),
            Wanted::End(last) => proposal::end(&proposal.row.row, *last, today).into_iter().collect(),
            Wanted::Withdraw => Vec::new(),
        };
        if proposal.proposed_by != subject && proposal.decided.is_none() {
            sound(flaws)?;
        }
        self.decide(id, true, subject).await
    }

    /// Refuses a proposal: nothing changes.
    ///
    /// # Errors
    /// As [`Authorisations::approve`], without the flaws.
    pub async fn refuse(&self, by: &Actor, id: Uuid) -> Result<(), RightsRefusal> {
        let subject = authoriser(by)?;
        self.decide(id, false, subject).await
    }

    /// Every row in every state, by id.
    ///
    /// # Errors
    /// [`RightsRefusal::NotYours`].
    pub async fn list(&self, by: &Actor) -> Result<Vec<StoredRow>, RightsRefusal> {
        reader(by)?;
        Ok(self.store.authorisations().await?)
    }

    /// One row.
    ///
    /// # Errors
    /// [`RightsRefusal::NotYours`], [`RightsRefusal::NotFound`].
    pub async fn row(&self, by: &Actor, id: &str) -> Result<StoredRow, RightsRefusal> {
        reader(by)?;
        self.store.authorisation(id).await?.ok_or(RightsRefusal::NotFound)
    }

    /// The proposals that wait for a second person, oldest first.
    ///
    /// # Errors
    /// [`RightsRefusal::NotYours`].
    pub async fn proposals(&self, by: &Actor) -> Result<Vec<Proposal>, RightsRefusal> {
        reader(by)?;
        Ok(self.store.open_proposals().await?)
    }

    /// One proposal, open or decided.
    ///
    /// # Errors
    /// [`RightsRefusal::NotYours`], [`RightsRefusal::NotFound`].
    pub async fn proposal(&self, by: &Actor, id: Uuid) -> Result<Proposal, RightsRefusal> {
        reader(by)?;
        self.store.proposal(id).await?.ok_or(RightsRefusal::NotFound)
    }

    /// The history of a row, or of all, newest first: so many after leaving so many out.
    ///
    /// # Errors
    /// [`RightsRefusal::NotYours`].
    pub async fn history(
        &self,
        by: &Actor,
        row: Option<&str>,
        page: (i64, i64),
    ) -> Result<Vec<RowChange>, RightsRefusal> {
        reader(by)?;
        Ok(self.store.authorisation_history(row, page).await?)
    }

    async fn in_force(&self, id: &str) -> Result<StoredRow, RightsRefusal> {
        let row = self.store.authorisation(id).await?.ok_or(RightsRefusal::NotFound)?;
        if row.standing == Standing::InForce { Ok(row) } else { Err(RightsRefusal::NotInForce) }
    }

    async fn put(&self, id: &str, wanted: &Wanted, (by, on): (&str, Grounds<'_>)) -> Result<Uuid, RightsRefusal> {
        let new = NewProposal {
            authorisation: id,
            wanted,
            legal_basis: on.legal_basis,
            decision: on.decision,
            by,
            at: self.clock.now(),
        };
        match self.store.propose(&new).await? {
            Proposed::Open(id) => Ok(id),
            Proposed::Taken => Err(RightsRefusal::Taken),
            Proposed::NotInForce => Err(RightsRefusal::NotInForce),
        }
    }

    async fn decide(&self, id: Uuid, approve: bool, by: &str) -> Result<(), RightsRefusal> {
        match self.store.decide_proposal(id, approve, (by, self.clock.now())).await? {
            Decided::NotFound => return Err(RightsRefusal::NotFound),
            Decided::SamePerson => return Err(RightsRefusal::SamePerson),
            Decided::Before => return Err(RightsRefusal::DecidedBefore),
            Decided::Done => {}
        }
        // It is decided: if the rights can't be read now, nothing is allowed until they can.
        if let Err(error) = self.current.reload(&self.store).await {
            self.current.forget();
            return Err(error.into());
        }
        Ok(())
    }
}

fn sound(flaws: Vec<Flaw>) -> Result<(), RightsRefusal> {
    if flaws.is_empty() { Ok(()) } else { Err(RightsRefusal::Flawed(flaws)) }
}

/// The id of an authoriser.
fn authoriser(by: &Actor) -> Result<&str, RightsRefusal> {
    match by {
        Actor::Staff { subject, role: StaffRole::Authoriser, .. } => Ok(subject),
        _ => Err(RightsRefusal::NotYours),
    }
}

/// Those who may read all rights: whoever changes them, whoever leads, and the auditor.
fn reader(by: &Actor) -> Result<(), RightsRefusal> {
    match by {
        Actor::Staff { role: StaffRole::Authoriser | StaffRole::Supervisor | StaffRole::Auditor, .. } => Ok(()),
        _ => Err(RightsRefusal::NotYours),
    }
}

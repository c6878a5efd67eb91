//! The pages that people go through in an ordinary hour, and those who go through them.

use uuid::Uuid;

use super::people::{Draft, Somebody};
use super::world::World;
use crate::Fault;
use crate::load::Shot;

/// Somebody with a draft and an application that was handed in.
pub(super) struct Visitor {
    /// Who.
    pub(super) somebody: Somebody,
    /// Their draft.
    pub(super) draft: Draft,
    /// The application.
    pub(super) case: Uuid,
}

/// Those who come side by side.
pub(super) struct Visitors(Vec<Visitor>);

impl Visitors {
    /// So many sign in, hand something in, and begin something else.
    pub(super) async fn come(world: &World, count: usize) -> Result<Self, Fault> {
        let mut all = Vec::new();
        for somebody in Somebody::citizens(&world.url(), (0, count)).await? {
            let case = somebody.hand_in().await?;
            let draft = somebody.draft().await?;
            all.push(Visitor { somebody, draft, case });
        }
        Ok(Self(all))
    }

    /// A connection's requests for each of them.
    pub(super) fn each(&self, shot: impl Fn(&Visitor) -> Result<Shot, Fault>) -> Result<Vec<Shot>, Fault> {
        self.0.iter().map(shot).collect()
    }

    /// What each of them goes through in turn: public pages, their own, a question read and answered, a look at the case.
    pub(super) fn rounds(&self) -> Result<Vec<Shot>, Fault> {
        self.each(|one| {
            let mut all = Shot::default();
            for path in
                ["/en", "/en/life-events/having-a-baby", "/en/services/child-allowance", "/en/search?q=passport"]
            {
                all = all.and(one.somebody.page(path)?);
            }
            all = all.and(one.somebody.page("/en/my")?);
            all = all.and(one.somebody.question(&one.draft)?).and(one.somebody.saves(&one.draft)?);
            all = all.and(one.somebody.page(&format!("/en/applications/{}", one.case))?);
            Ok(all.and(one.somebody.page("/en/my/data/usage")?))
        })
    }
}

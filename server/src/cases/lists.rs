//! Lists of services that somebody put together: kept with their account, and begun as one application.

use domain::bundle::{Bundle, Edit, edited};
use domain::facts::strip_controls;
use uuid::Uuid;

use super::Cases;
use super::drafts::ATTEMPTS;
use crate::storage::{ServiceList, StoreError};

/// The longest name of a list, in characters.
const LONGEST_NAME: usize = 60;

/// Why a list was not changed.
#[derive(Debug, thiserror::Error)]
pub enum ListRefusal {
    /// There is no such list, or it is somebody else's.
    #[error("there is no such list for this person")]
    NotFound,
    /// Nothing more fits: the list is full, or the person has as many lists as anybody may have.
    #[error("there is no room for more")]
    Full,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Cases {
    /// Changes one list or, where none is named, the one changed last; where there is none yet, a first one begins.
    /// Returns its id.
    ///
    /// # Errors
    /// [`ListRefusal::NotFound`], [`ListRefusal::Full`], or when the store fails.
    pub async fn edit_list(
        &self,
        person: Uuid,
        list: Option<Uuid>,
        (edit, service): (Edit, &str),
    ) -> Result<Uuid, ListRefusal> {
        let has = |services: &[String]| services.iter().any(|id| id == service);
        let change = |services: &[String]| edited(&self.catalogue, services, (edit, service));
        let kept = self.changed(person, list, |kept| kept.services = change(&kept.services)).await;
        match kept {
            Ok(kept) if edit == Edit::Add && !has(&kept.services) => Err(ListRefusal::Full),
            Ok(kept) => Ok(kept.id),
            Err(ListRefusal::NotFound) if list.is_none() && edit == Edit::Add => {
                self.new_list(person, String::new(), &change(&[])).await
            }
            Err(refusal) => Err(refusal),
        }
    }

    /// Begins a list.
    ///
    /// # Errors
    /// [`ListRefusal::Full`], or when the store fails.
    pub async fn new_list(&self, person: Uuid, name: String, services: &[String]) -> Result<Uuid, ListRefusal> {
        let services = Bundle::of(&self.catalogue, services).services();
        let list = ServiceList { id: Uuid::now_v7(), name, services, version: 1 };
        let kept = self.store.new_service_list(person, &list, self.clock.now()).await?;
        if kept { Ok(list.id) } else { Err(ListRefusal::Full) }
    }

    /// Gives a list a name, or takes it away.
    ///
    /// # Errors
    /// [`ListRefusal::NotFound`], or when the store fails.
    pub async fn name_list(&self, person: Uuid, list: Uuid, name: &str) -> Result<(), ListRefusal> {
        let name: String = strip_controls(name).trim().chars().take(LONGEST_NAME).collect();
        self.changed(person, Some(list), |kept| kept.name.clone_from(&name)).await.map(|_| ())
    }

    /// Keeps what somebody picked before they signed in as a list of its own, unless they have the same already.
    ///
    /// # Errors
    /// [`ListRefusal::Full`], or when the store fails.
    pub async fn take_over(&self, person: Uuid, picked: &[String]) -> Result<(), ListRefusal> {
        let picked = Bundle::of(&self.catalogue, picked).services();
        let same = |kept: &ServiceList| {
            kept.services.len() == picked.len() && picked.iter().all(|id| kept.services.contains(id))
        };
        if picked.is_empty() || self.store.service_lists(person).await?.iter().any(same) {
            return Ok(());
        }
        self.new_list(person, String::new(), &picked).await.map(|_| ())
    }

    /// Changes what is stored now; tried anew when another window saved in between.
    async fn changed(
        &self,
        person: Uuid,
        list: Option<Uuid>,
        change: impl Fn(&mut ServiceList),
    ) -> Result<ServiceList, ListRefusal> {
        for _ in 0..ATTEMPTS {
            let all = self.store.service_lists(person).await?;
            let found = all.into_iter().find(|one| list.is_none_or(|id| one.id == id));
            let Some(mut kept) = found else { return Err(ListRefusal::NotFound) };
            let before = kept.clone();
            change(&mut kept);
            if kept == before {
                return Ok(kept);
            }
            match self.store.save_service_list(person, &kept, self.clock.now()).await {
                Err(StoreError::Changed) => {}
                Err(error) => return Err(error.into()),
                Ok(()) => return Ok(kept),
            }
        }
        Err(StoreError::Changed.into())
    }
}

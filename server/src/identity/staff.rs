//! A member of staff, as the session keeps them: what their identity provider says about role and workplace.

use domain::application::{Actor, Channel, StaffRole};
use domain::encounter::Hand;
use domain::keeping::Officer;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::oidc::{Oidc, SignInError, SignedIn};
use super::visit::Who;
use crate::register::Keeper;
use crate::settings::StaffOidcSettings;

/// A member of staff who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffMember {
    /// Their name at the identity provider, for good: it stands beside what they did.
    pub subject: String,
    /// Their own name, by language.
    pub names: BTreeMap<String, String>,
    /// What they may do.
    pub role: StaffRole,
    /// Where they work.
    pub workplace: Option<String>,
    /// The authority whose cases an officer decides.
    pub authority: Option<String>,
    /// Their own national id, where the provider tells it; sealed with the session.
    #[serde(default)]
    pub national_id: Option<String>,
}

/// The way in for staff: their provider, and the claims in which it says what they may do.
pub struct StaffDoor {
    /// Sign-in at the provider.
    pub oidc: Oidc,
    settings: StaffOidcSettings,
}

impl StaffDoor {
    /// A door that is called back under the portal's public URL.
    ///
    /// # Errors
    /// As [`Oidc::new`].
    pub fn new(settings: StaffOidcSettings, public_url: &str) -> Result<Self, SignInError> {
        let callback = format!("{public_url}/auth/staff/callback");
        let oidc = Oidc::new(settings.oidc.clone(), callback, settings.role_claim.clone())?;
        Ok(Self { oidc, settings })
    }

    /// The member of staff who has just signed in. `is_authority` says which authorities there are.
    ///
    /// # Errors
    /// [`NotStaff`] when role or authority don't do.
    pub fn admit(&self, signed_in: &SignedIn, is_authority: impl Fn(&str) -> bool) -> Result<StaffMember, NotStaff> {
        StaffMember::read(signed_in, &self.settings, is_authority)
    }
}

/// Why somebody whom the provider knows is not let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotStaff {
    /// No role came, or one that the desk doesn't know.
    #[error("the role claim is missing or unknown")]
    Role,
    /// An officer of no authority, or of one that the catalogue doesn't have.
    #[error("the authority claim of an officer is missing or unknown")]
    Authority,
}

impl StaffMember {
    /// Reads the claims. `is_authority` says which authorities there are.
    ///
    /// # Errors
    /// [`NotStaff`] when role or authority don't do.
    fn read(
        signed_in: &SignedIn,
        settings: &StaffOidcSettings,
        is_authority: impl Fn(&str) -> bool,
    ) -> Result<Self, NotStaff> {
        let role: StaffRole =
            signed_in.claim(&settings.role_claim).and_then(|role| role.parse().ok()).ok_or(NotStaff::Role)?;
        let authority = signed_in.claim(&settings.authority_claim).filter(|id| is_authority(id)).map(str::to_owned);
        if role == StaffRole::Officer && authority.is_none() {
            return Err(NotStaff::Authority);
        }
        Ok(Self {
            subject: signed_in.identity.national_id.clone(),
            names: signed_in.identity.names.clone(),
            role,
            workplace: signed_in.claim(&settings.workplace_claim).map(str::to_owned),
            authority: authority.filter(|_| role == StaffRole::Officer),
            national_id: signed_in.claim(&settings.national_id_claim).map(str::to_owned),
        })
    }

    /// As somebody who keeps a register of their authority; `None` without one.
    pub fn keeper(&self) -> Option<Keeper<'_>> {
        let authority = self.authority.as_deref()?;
        Some(Keeper {
            subject: &self.subject,
            role: self.role.name(),
            workplace: self.workplace.as_deref(),
            officer: Officer { authority, national_id: self.national_id.as_deref() },
        })
    }

    /// The channel on which they serve people.
    pub fn channel(&self) -> Channel {
        if self.role == StaffRole::Agent { Channel::Phone } else { Channel::Counter }
    }

    /// As use cases and the log know them.
    pub fn actor(&self) -> Actor {
        Actor::Staff { subject: self.subject.clone(), role: self.role, workplace: self.workplace.clone() }
    }
}

impl From<&StaffMember> for Hand {
    fn from(member: &StaffMember) -> Self {
        Self {
            channel: member.channel(),
            role: member.role,
            staff: member.subject.clone(),
            workplace: member.workplace.clone(),
        }
    }
}

impl Who for StaffMember {
    const KEPT_AS: &'static str = "staff";

    fn names(&self) -> &BTreeMap<String, String> {
        &self.names
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::{Environment, Settings};
    use crate::storage::Identity;
    use serde_json::json;

    fn settings() -> StaffOidcSettings {
        let environment: Environment =
            [("ISSUER", "https://staff.example"), ("CLIENT_ID", "a"), ("CLIENT_SECRET", "b")]
                .map(|(name, value)| (format!("SHUBBAK_STAFF_OIDC_{name}"), value.to_owned()))
                .into();
        Settings::from_parts("", &environment).unwrap().staff_oidc.unwrap()
    }

    fn read(claims: serde_json::Value) -> Result<StaffMember, NotStaff> {
        let signed_in = SignedIn {
            identity: Identity { national_id: "S-1".to_owned(), names: BTreeMap::new() },
            assurance: None,
            claims: serde_json::from_value(claims).unwrap(),
            id_token: String::new(),
        };
        StaffMember::read(&signed_in, &settings(), |id| id == "traffic-department")
    }

    #[test]
    fn only_a_known_role_is_let_in_and_an_officer_needs_an_authority_that_exists() {
        assert_eq!(read(json!({})), Err(NotStaff::Role));
        assert_eq!(read(json!({ "role": "minister" })), Err(NotStaff::Role));
        assert_eq!(read(json!({ "role": ["clerk"] })), Err(NotStaff::Role));
        assert_eq!(read(json!({ "role": "officer" })), Err(NotStaff::Authority));
        assert_eq!(read(json!({ "role": "officer", "authority": "nowhere" })), Err(NotStaff::Authority));
        let officer = read(json!({ "role": "officer", "authority": "traffic-department" })).unwrap();
        assert_eq!(officer.authority.as_deref(), Some("traffic-department"));
    }

    #[test]
    fn an_auditor_belongs_to_no_authority_whatever_the_provider_says() {
        let auditor = read(json!({ "role": "auditor", "authority": "traffic-department" })).unwrap();
        assert_eq!(auditor.authority, None);
    }
}

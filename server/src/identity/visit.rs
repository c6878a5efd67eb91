//! A visit: what the session knows of whoever is in front of the browser, a person or a member of staff, and when it
//! ends.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::application::{Assurance, Channel};
use domain::representation::ActingFor;
use domain::said::said;
use jiff::{SignedDuration, Timestamp};
use rand::RngCore;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;
use subtle::ConstantTimeEq;
use tower_sessions::Session;
use tower_sessions::session::Error;
use uuid::Uuid;

use super::oidc::Pending;
use crate::cases::Citizen;

/// Nobody is signed in for longer than this, however active they are.
const IN_ALL: SignedDuration = SignedDuration::from_hours(12);
/// Without a request for this long, the person is signed out.
const IDLE: SignedDuration = SignedDuration::from_mins(15);
/// Activity is written down at most this often, so that reading pages writes nothing.
const NOTED_EVERY: SignedDuration = SignedDuration::from_secs(60);

const PENDING: &str = "pending";
const KEPT: &str = "kept";

/// Who can be signed in.
pub trait Who: Clone + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// Under which name a session keeps them: that of one kind, found under another's cookie, signs nobody in.
    const KEPT_AS: &'static str;

    /// Their name, by language.
    fn names(&self) -> &BTreeMap<String, String>;

    /// They act for nobody but themselves.
    fn by_themselves(&mut self) {}
}

/// A person who uses the portal for themselves.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SignedInPerson {
    /// The portal's id of the person.
    pub person: Uuid,
    /// Their name, by language.
    pub names: BTreeMap<String, String>,
    /// How surely they are known.
    pub assurance: Assurance,
    /// The one application whose pages they may use, for whoever came by a resume code and a one-time code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only: Option<Uuid>,
    /// The representation under which they act for somebody else at the moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acting: Option<Uuid>,
}

impl Who for SignedInPerson {
    const KEPT_AS: &'static str = "visit";

    fn names(&self) -> &BTreeMap<String, String> {
        &self.names
    }

    fn by_themselves(&mut self) {
        self.acting = None;
    }
}

/// Somebody who is signed in.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound = "W: Who")]
pub struct VisitData<W> {
    #[serde(flatten)]
    who: W,
    /// The secret behind the form tokens.
    csrf: String,
    since: Timestamp,
    seen: Timestamp,
    id_token: String,
}

impl<W> Deref for VisitData<W> {
    type Target = W;

    fn deref(&self) -> &W {
        &self.who
    }
}

/// What somebody sent while they were signed out: kept until they are back.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct KeptForm {
    /// The page's path with its language.
    pub path: String,
    /// The fields.
    pub fields: Vec<(String, String)>,
}

/// For whom the person who is signed in acts at the moment, and under which right.
#[derive(Clone, Debug)]
pub struct ActsFor {
    /// The person.
    pub person: Uuid,
    /// Their name, by language.
    pub names: BTreeMap<String, String>,
    /// The right.
    pub right: Arc<ActingFor>,
}

impl ActsFor {
    /// The person's name in a language.
    pub fn name(&self, language: &str) -> String {
        said(&self.names, language).unwrap_or_default().to_owned()
    }
}

/// The session of one request.
#[derive(Clone)]
pub struct Visit<W = SignedInPerson> {
    pub(super) session: Session,
    data: Option<VisitData<W>>,
    acts_for: Option<Arc<ActsFor>>,
    channel: Channel,
}

impl Visit {
    /// The person as use cases know them, with what is their own. `None` also while they act for somebody else: what is
    /// their own and what is the other's never stand on one page.
    pub fn citizen(&self) -> Option<Citizen> {
        self.on_case().filter(|citizen| citizen.represented.is_none())
    }

    /// The person whose applications these are: whoever is signed in, or the one for whom they act.
    pub fn on_case(&self) -> Option<Citizen> {
        self.data.as_ref().map(|data| Citizen {
            person: self.acts_for.as_ref().map_or(data.person, |acts_for| acts_for.person),
            assurance: data.assurance,
            channel: self.channel,
            served: None,
            represented: self.acts_for.as_ref().map(|acts_for| Arc::clone(&acts_for.right)),
        })
    }

    /// The representation that the session names; whether it holds is for the store to say.
    pub fn named_right(&self) -> Option<(Uuid, Uuid)> {
        self.data.as_ref().and_then(|data| Some((data.person, data.acting?)))
    }

    /// The same visit with the right under which they act.
    pub fn acting(self, acts_for: ActsFor) -> Self {
        Self { acts_for: Some(Arc::new(acts_for)), ..self }
    }

    /// Begins to act for somebody.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn act_under(&self, representation: Uuid) -> Result<(), Error> {
        self.go_on_as(|who| who.acting = Some(representation)).await
    }
}

fn secret() -> String {
    let mut secret = [0_u8; 24];
    rand::rng().fill_bytes(&mut secret);
    URL_SAFE_NO_PAD.encode(secret)
}

impl<W: Who> Visit<W> {
    /// Reads the session; one that has run out is forgotten.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn read(session: Session, now: Timestamp) -> Result<Self, Error> {
        let Some(mut data) = session.get::<VisitData<W>>(W::KEPT_AS).await? else {
            return Ok(Self { session, data: None, acts_for: None, channel: Channel::Web });
        };
        let idle = now.duration_since(data.seen);
        if idle > IDLE || now.duration_since(data.since) > IN_ALL {
            session.flush().await?;
            return Ok(Self { session, data: None, acts_for: None, channel: Channel::Web });
        }
        if idle > NOTED_EVERY {
            data.seen = now;
            session.insert(W::KEPT_AS, &data).await?;
        }
        Ok(Self { session, data: Some(data), acts_for: None, channel: Channel::Web })
    }

    /// The same visit on another channel than the web.
    pub fn on(self, channel: Channel) -> Self {
        Self { channel, ..self }
    }

    /// They act for themselves again.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn act_no_more(&self) -> Result<(), Error> {
        self.go_on_as(W::by_themselves).await
    }

    /// Goes on for somebody else, under a new session id and with a new secret: of what the session kept for the one
    /// before nothing stays.
    async fn go_on_as(&self, change: impl FnOnce(&mut W)) -> Result<(), Error> {
        let Some(mut data) = self.data.clone() else { return Ok(()) };
        change(&mut data.who);
        data.csrf = secret();
        self.session.clear().await;
        self.session.cycle_id().await?;
        self.session.insert(W::KEPT_AS, &data).await
    }

    /// The same session on a page on which whoever is signed in does not count as such.
    pub fn as_signed_out(self) -> Self {
        Self { data: None, acts_for: None, ..self }
    }

    /// For whom they act, once it is clear that the right holds.
    pub fn acts_for(&self) -> Option<&ActsFor> {
        self.acts_for.as_deref()
    }

    /// Whoever is signed in.
    pub fn data(&self) -> Option<&VisitData<W>> {
        self.data.as_ref()
    }

    /// Their name in a language.
    pub fn name(&self, language: &str) -> Option<String> {
        said(self.data.as_ref()?.names(), language).map(str::to_owned)
    }

    /// A form token: the session's secret under a mask that is new each time, so that compressed pages don't tell it.
    pub fn token(&self) -> Option<String> {
        let secret = URL_SAFE_NO_PAD.decode(&self.data.as_ref()?.csrf).ok()?;
        let mut mask = vec![0_u8; secret.len()];
        rand::rng().fill_bytes(&mut mask);
        let masked: Vec<u8> = secret.iter().zip(&mask).map(|(a, b)| a ^ b).collect();
        Some(URL_SAFE_NO_PAD.encode([mask, masked].concat()))
    }

    /// True for a token of this session.
    pub fn accepts(&self, token: &str) -> bool {
        let secret = self.data.as_ref().and_then(|data| URL_SAFE_NO_PAD.decode(&data.csrf).ok());
        let (Some(secret), Ok(token)) = (secret, URL_SAFE_NO_PAD.decode(token)) else { return false };
        if token.len() != secret.len() * 2 {
            return false;
        }
        let (mask, masked) = token.split_at(secret.len());
        let plain: Vec<u8> = masked.iter().zip(mask).map(|(a, b)| a ^ b).collect();
        plain.ct_eq(&secret).into()
    }

    /// Keeps what the provider must match when the browser comes back.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn leave_for_sign_in(&self, pending: &Pending) -> Result<(), Error> {
        self.session.insert(PENDING, pending).await
    }

    /// Takes out what was kept when the browser left: it counts once.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn back_from_sign_in(&self) -> Result<Option<Pending>, Error> {
        self.session.remove(PENDING).await
    }

    /// Begins a signed-in visit under a new session id; the ID token is for signing out at the provider. What somebody
    /// before them took along does not come with it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn sign_in(&self, who: W, id_token: String, now: Timestamp) -> Result<(), Error> {
        let data = VisitData { who, csrf: secret(), since: now, seen: now, id_token };
        self.leave_behind().await;
        self.session.cycle_id().await?;
        self.session.insert(W::KEPT_AS, &data).await
    }

    /// The ID token with which to sign out at the provider. Whoever came by a code was not there: there is nothing to
    /// end.
    pub fn id_token(&self) -> Option<String> {
        self.data.as_ref().map(|data| data.id_token.clone()).filter(|token| !token.is_empty())
    }

    /// Ends the visit; returns the ID token with which to sign out at the provider.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn sign_out(&self) -> Result<Option<String>, Error> {
        self.session.flush().await?;
        Ok(self.id_token())
    }

    /// Keeps something for the next pages of this session, sealed like all of it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn remember<T: Serialize + Send + Sync>(&self, name: &str, what: &T) -> Result<(), Error> {
        self.session.insert(name, what).await
    }

    /// What was kept under a name.
    pub async fn recall<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        self.session.get(name).await.ok().flatten()
    }

    /// Forgets it.
    pub async fn forget(&self, name: &str) {
        if let Err(error) = self.session.remove::<serde_json::Value>(name).await {
            tracing::warn!(%error, "what a session kept can't be forgotten; it ends with the session");
        }
    }

    /// Keeps what was sent by somebody who is signed out.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn keep(&self, form: &KeptForm) -> Result<(), Error> {
        self.session.insert(KEPT, form).await
    }

    /// What was kept for a page; it is given out once.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn kept_for(&self, path: &str) -> Result<Option<KeptForm>, Error> {
        let kept: Option<KeptForm> = self.session.get(KEPT).await?;
        match kept {
            Some(kept) if kept.path == path => {
                self.session.remove::<KeptForm>(KEPT).await?;
                Ok(Some(kept))
            }
            _ => Ok(None),
        }
    }
}

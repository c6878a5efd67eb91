//! The electronic identity: an OpenID Connect provider (OpenID Connect Core 1.0, code flow with
//! PKCE S256 of RFC 7636) in which one picks who to be.
//!
//! There are two of them, with keys and a client each: one for the people who live here, one for the staff of the
//! authorities. See [`Realm`].

mod authorize;
mod choose;
mod claims;
mod client;
mod discovery;
mod end_session;
mod keys;
mod offer;
mod picker;
mod realm;
mod store;
mod token;
mod userinfo;

pub(crate) use client::Client;
pub(crate) use realm::Realm;

use crate::{
    faults::{Faulty, misbehave},
    switches::{EID, Kind},
    world::Shared,
};
use authorize::AuthorizationRequest;
use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware,
    routing::{get, post},
};
use claims::Login;
use keys::Keys;
use realm::Provider;
use std::time::Duration;
use store::Expiring;

/// A level of assurance of eIDAS (Implementing Regulation (EU) 2015/1502), lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Assurance {
    /// A name and a password.
    Low,
    /// Two factors.
    Substantial,
    /// Two factors, one of them a certified card.
    High,
}

impl Assurance {
    const ALL: [Assurance; 3] = [Assurance::Low, Assurance::Substantial, Assurance::High];

    /// The short name, as the picker's form sends it.
    fn name(self) -> &'static str {
        match self {
            Assurance::Low => "low",
            Assurance::Substantial => "substantial",
            Assurance::High => "high",
        }
    }

    /// The `acr` value.
    fn acr(self) -> String {
        format!("http://eidas.europa.eu/LoA/{}", self.name())
    }

    /// The authentication methods of RFC 8176 that such a sign-in would have used.
    fn amr(self) -> &'static [&'static str] {
        match self {
            Assurance::Low => &["pwd"],
            Assurance::Substantial => &["pwd", "otp", "mfa"],
            Assurance::High => &["hwk", "pin", "mfa"],
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        Assurance::ALL.into_iter().find(|it| it.name() == name)
    }

    fn from_acr(acr: &str) -> Option<Self> {
        Assurance::ALL.into_iter().find(|it| it.acr() == acr)
    }
}

/// How long somebody may take to pick a person.
const INTERACTION: Duration = Duration::from_secs(15 * 60);
/// How long a code can be exchanged.
const CODE: Duration = Duration::from_secs(60);
/// How long an access token and an ID token are good for.
const TOKEN: Duration = Duration::from_secs(10 * 60);

/// A code that was given out.
struct Grant {
    login: Login,
    request: AuthorizationRequest,
    /// The access token that it was exchanged for: a code that comes twice revokes it.
    exchanged_for: Option<String>,
}

/// The identity provider's state, all of it forgotten at a restart.
pub(crate) struct Eid {
    issuer: String,
    /// The portal, as the provider knows it.
    pub(crate) client: Client,
    keys: Keys,
    interactions: Expiring<AuthorizationRequest>,
    codes: Expiring<Grant>,
    access_tokens: Expiring<Login>,
}

impl Eid {
    /// A realm's provider, at its path below `base_url`, with fresh keys and a fresh client secret.
    ///
    /// # Errors
    /// Says why no signing key could be made.
    pub(crate) fn new(realm: Realm, base_url: &str, portal_url: &str) -> Result<Self, String> {
        Ok(Eid {
            issuer: format!("{base_url}{}", realm.path()),
            client: Client::new(realm, portal_url),
            keys: Keys::generate()?,
            interactions: Expiring::new(INTERACTION),
            codes: Expiring::new(CODE),
            access_tokens: Expiring::new(TOKEN),
        })
    }

    /// The issuer's identifier.
    pub(crate) fn issuer(&self) -> &str {
        &self.issuer
    }
}

/// The routes of both providers, each under its realm's path. The switches are for the people's one.
pub(crate) fn router(world: Shared) -> Router {
    let faulty = Faulty { world: world.clone(), system: EID, kind: Kind::Eid };
    let people = routes(Provider { world: world.clone(), realm: Realm::People });
    let staff = routes(Provider { world, realm: Realm::Staff });
    Router::new()
        .nest(Realm::People.path(), people.layer(middleware::from_fn_with_state(faulty, misbehave)))
        .nest(Realm::Staff.path(), staff)
}

fn routes(provider: Provider) -> Router {
    Router::new()
        .route("/.well-known/openid-configuration", get(discovery::configuration))
        .route("/jwks", get(discovery::jwks))
        .route("/authorize", get(authorize::get).post(authorize::post))
        .route("/choose", post(choose::choose))
        .route("/token", post(token::exchange))
        .route("/userinfo", get(userinfo::show).post(userinfo::show))
        .route("/end-session", get(end_session::get).post(end_session::post))
        .layer(DefaultBodyLimit::max(64 * 1024))
        .with_state(provider)
}

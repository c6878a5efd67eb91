//! The relying party: discovery, code with PKCE, state and nonce, the ID token verified, `acr` read.

use domain::application::Assurance;
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey,
    CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreResponseType, CoreRevocableToken,
    CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AdditionalClaims, AuthenticationContextClass, AuthenticationFlow, AuthorizationCode, Client, ClientId,
    ClientSecret, CsrfToken, EmptyExtraTokenFields, EndUserName, EndpointMaybeSet, EndpointNotSet, EndpointSet,
    IdTokenFields, IssuerUrl, LanguageTag, LocalizedClaim, Nonce, OAuth2TokenResponse, PkceCodeChallenge,
    PkceCodeVerifier, ProviderMetadataWithLogout, RedirectUrl, Scope, StandardErrorResponse, StandardTokenResponse,
    SubjectIdentifier, TokenResponse, UserInfoClaims,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::RwLock;

use super::taken_along::TakenAlong;
use crate::settings::OidcSettings;
use crate::storage::Identity;

/// By what an ID token may be signed, whatever the provider's own list says: with a key that only the provider has.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 10] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EcdsaP521Sha512,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// Claims beyond the standard ones, as they come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Extra(BTreeMap<String, Value>);

impl AdditionalClaims for Extra {}

type Tokens = StandardTokenResponse<
    IdTokenFields<
        Extra,
        EmptyExtraTokenFields,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm,
    >,
    CoreTokenType,
>;

type PortalClient = Client<
    Extra,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Tokens,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// Why nobody is signed in. The words are for the operator.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// The provider can't be reached, or is broken.
    #[error("the identity provider can't be used: {0}")]
    Unavailable(String),
    /// What came back does not fit what was sent, or is not genuine.
    #[error("the sign-in does not fit: {0}")]
    Failed(String),
}

/// What the browser's session keeps between leaving for the provider and coming back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pending {
    state: String,
    nonce: String,
    verifier: String,
    /// Where to go afterwards: a path.
    pub return_to: String,
    /// How surely the person must be known for what they want to do.
    pub needed: Assurance,
    /// What goes along with this sign-in: whoever comes back from another one does not get it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub along: Option<TakenAlong>,
}

/// A person who has just signed in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Who.
    pub identity: Identity,
    /// How surely, `None` when the provider did not say, or said something unknown: not enough for anything.
    pub assurance: Option<Assurance>,
    /// What the provider says of them beyond the standard claims, in the ID token or at the userinfo endpoint.
    pub claims: BTreeMap<String, Value>,
    /// The raw ID token, with which the person is signed out at the provider too.
    pub id_token: String,
}

impl SignedIn {
    /// A claim that is a text and not empty.
    pub fn claim(&self, name: &str) -> Option<&str> {
        self.claims.get(name).and_then(Value::as_str).filter(|text| !text.is_empty())
    }
}

struct Provider {
    client: PortalClient,
    end_session: Option<String>,
}

/// The relying party. Discovery happens at the first sign-in, so that the portal starts while the provider is down.
pub struct Oidc {
    settings: OidcSettings,
    redirect: RedirectUrl,
    wanted: String,
    http: openidconnect::reqwest::Client,
    provider: RwLock<Option<Arc<Provider>>>,
}

impl Oidc {
    /// A relying party that is called back at an address of the portal. Where the ID token lacks the `wanted` claim,
    /// the userinfo endpoint is asked.
    ///
    /// # Errors
    /// When the address is no URL or the HTTP client can't be built.
    pub fn new(settings: OidcSettings, callback: String, wanted: String) -> Result<Self, SignInError> {
        let unusable = |error: &dyn std::fmt::Display| SignInError::Unavailable(error.to_string());
        let http = openidconnect::reqwest::Client::builder()
            .redirect(openidconnect::reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(5))
            .no_proxy()
            .build()
            .map_err(|error| unusable(&error))?;
        let redirect = RedirectUrl::new(callback).map_err(|error| unusable(&error))?;
        Ok(Self { settings, redirect, wanted, http, provider: RwLock::default() })
    }

    /// The issuer's URL.
    pub fn issuer(&self) -> &str {
        &self.settings.issuer
    }

    /// Origins beside the issuer's to which signing in and out may lead.
    pub fn form_origins(&self) -> &str {
        &self.settings.form_origins
    }

    async fn provider(&self) -> Result<Arc<Provider>, SignInError> {
        if let Some(provider) = self.provider.read().await.as_ref() {
            return Ok(Arc::clone(provider));
        }
        let mut slot = self.provider.write().await;
        if let Some(provider) = slot.as_ref() {
            return Ok(Arc::clone(provider));
        }
        let issuer = IssuerUrl::new(self.settings.issuer.clone())
            .map_err(|error| SignInError::Unavailable(error.to_string()))?;
        let metadata = ProviderMetadataWithLogout::discover_async(issuer, &self.http)
            .await
            .map_err(|error| SignInError::Unavailable(format!("discovery: {error}")))?;
        let end_session = metadata.additional_metadata().end_session_endpoint.as_ref().map(|url| url.to_string());
        let id = ClientId::new(self.settings.client_id.clone());
        let secret = ClientSecret::new(self.settings.client_secret.clone());
        let client =
            PortalClient::from_provider_metadata(metadata, id, Some(secret)).set_redirect_uri(self.redirect.clone());
        let provider = Arc::new(Provider { client, end_session });
        *slot = Some(Arc::clone(&provider));
        Ok(provider)
    }

    /// The address at the provider to send the browser to, and what to keep until it comes back.
    ///
    /// # Errors
    /// [`SignInError::Unavailable`] when discovery fails.
    pub async fn begin(
        &self,
        needed: Assurance,
        return_to: String,
        language: &str,
    ) -> Result<(String, Pending), SignInError> {
        let provider = self.provider().await?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let flow = AuthenticationFlow::<CoreResponseType>::AuthorizationCode;
        let (url, state, nonce) = provider
            .client
            .authorize_url(flow, CsrfToken::new_random, Nonce::new_random)
            .add_scope(Scope::new("profile".to_owned()))
            .add_auth_context_value(AuthenticationContextClass::new(needed.acr().to_owned()))
            .add_ui_locale(LanguageTag::new(language.to_owned()))
            .set_pkce_challenge(challenge)
            .url();
        let pending = Pending {
            state: state.secret().clone(),
            nonce: nonce.secret().clone(),
            verifier: verifier.secret().clone(),
            return_to,
            needed,
            along: None,
        };
        Ok((url.to_string(), pending))
    }

    /// Exchanges the code and verifies everything that came with it.
    ///
    /// # Errors
    /// [`SignInError::Failed`] when state, code, signature, nonce, audience or times do not fit;
    /// [`SignInError::Unavailable`] when the provider does not answer.
    pub async fn finish(&self, pending: &Pending, code: &str, state: &str) -> Result<SignedIn, SignInError> {
        use subtle::ConstantTimeEq;
        if !bool::from(pending.state.as_bytes().ct_eq(state.as_bytes())) {
            return Err(SignInError::Failed("state".to_owned()));
        }
        let provider = self.provider().await?;
        let tokens = provider
            .client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(|error| SignInError::Unavailable(error.to_string()))?
            .set_pkce_verifier(PkceCodeVerifier::new(pending.verifier.clone()))
            .request_async(&self.http)
            .await
            .map_err(|error| match error {
                openidconnect::RequestTokenError::ServerResponse(refused) => {
                    SignInError::Failed(format!("code: {}", refused.error()))
                }
                openidconnect::RequestTokenError::Request(error) => SignInError::Unavailable(format!("token: {error}")),
                other => SignInError::Failed(format!("token: {other}")),
            })?;
        let id_token = tokens.id_token().ok_or_else(|| SignInError::Failed("no ID token".to_owned()))?;
        let verifier = provider.client.id_token_verifier().set_allowed_algs(ALGORITHMS);
        let verified = id_token.claims(&verifier, &Nonce::new(pending.nonce.clone()));
        let claims = match verified {
            Ok(claims) => claims,
            Err(error) => {
                // The provider may have changed its keys: the next sign-in discovers them anew.
                *self.provider.write().await = None;
                return Err(SignInError::Failed(format!("ID token: {error}")));
            }
        };
        let assurance = claims.auth_context_ref().and_then(|acr| Assurance::from_acr(acr.as_str()));
        let mut signed_in = SignedIn {
            identity: self.identity(claims.name(), claims.additional_claims(), claims.subject().as_str()),
            assurance,
            claims: claims.additional_claims().0.clone(),
            id_token: id_token.to_string(),
        };
        if signed_in.identity.names.is_empty() || !signed_in.claims.contains_key(&self.wanted) {
            self.complete(&provider, &tokens, (claims.subject(), &mut signed_in)).await?;
        }
        if signed_in.identity.names.is_empty() {
            signed_in.identity.names.insert(String::new(), claims.subject().to_string());
        }
        Ok(signed_in)
    }

    /// Providers may give names and ids at the userinfo endpoint only. One that does not answer is a failed sign-in:
    /// the person must not be taken for somebody else, known by another id.
    async fn complete(
        &self,
        provider: &Provider,
        tokens: &Tokens,
        (subject, signed_in): (&SubjectIdentifier, &mut SignedIn),
    ) -> Result<(), SignInError> {
        let request = provider.client.user_info(tokens.access_token().clone(), Some(subject.clone()));
        let Ok(request) = request else { return Ok(()) };
        let info: UserInfoClaims<Extra, CoreGenderClaim> = request
            .request_async(&self.http)
            .await
            .map_err(|error| SignInError::Unavailable(format!("userinfo: {error}")))?;
        let found = self.identity(info.name(), info.additional_claims(), &signed_in.identity.national_id);
        signed_in.identity.national_id = found.national_id;
        if signed_in.identity.names.is_empty() {
            signed_in.identity.names = found.names;
        }
        for (name, value) in &info.additional_claims().0 {
            signed_in.claims.entry(name.clone()).or_insert_with(|| value.clone());
        }
        Ok(())
    }

    fn identity(&self, name: Option<&LocalizedClaim<EndUserName>>, extra: &Extra, subject: &str) -> Identity {
        let names = name.map(|name| {
            name.iter()
                .map(|(tag, name)| (tag.map(|tag| tag.as_ref().to_owned()).unwrap_or_default(), name.to_string()))
                .collect()
        });
        let id = extra.0.get(&self.settings.subject_claim).and_then(Value::as_str).unwrap_or(subject);
        Identity { national_id: id.to_owned(), names: names.unwrap_or_default() }
    }

    /// Where the browser signs out at the provider too; `None` when the provider has no such address.
    pub async fn end_session(&self, id_token: &str, back_to: &str) -> Option<String> {
        let provider = self.provider().await.ok()?;
        let mut url = openidconnect::url::Url::parse(provider.end_session.as_ref()?).ok()?;
        url.query_pairs_mut()
            .append_pair("id_token_hint", id_token)
            .append_pair("client_id", &self.settings.client_id)
            .append_pair("post_logout_redirect_uri", back_to);
        Some(url.to_string())
    }
}

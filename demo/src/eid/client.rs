//! The portal, as the provider knows it: its name, its secret, where it may be answered.

use super::Realm;
use crate::random;
use sha2::{Digest, Sha256};

/// A registered client.
pub(crate) struct Client {
    /// `client_id`.
    pub(crate) id: &'static str,
    /// `client_secret`, new at each start.
    pub(crate) secret: String,
    redirect_uri: String,
    portal_url: String,
}

impl Client {
    /// The portal at this address (without a slash at the end), as a realm knows it.
    pub(super) fn new(realm: Realm, portal_url: &str) -> Self {
        Client {
            id: realm.client_id(),
            secret: random::token(),
            redirect_uri: format!("{portal_url}{}", realm.callback()),
            portal_url: portal_url.to_owned(),
        }
    }

    /// Whether these are the client's credentials.
    pub(super) fn is(&self, id: &str, secret: &str) -> bool {
        // Digests are compared, so that the time taken says nothing about the secret.
        id == self.id && Sha256::digest(secret) == Sha256::digest(&self.secret)
    }

    /// Whether an authorization response may go there.
    pub(super) fn may_redirect_to(&self, uri: &str) -> bool {
        uri == self.redirect_uri
    }

    /// Whether a browser may be sent there after signing out.
    pub(super) fn may_return_to(&self, uri: &str) -> bool {
        uri == self.portal_url || uri.strip_prefix(&self.portal_url).is_some_and(|rest| rest.starts_with('/'))
    }

    /// The portal's address.
    pub(super) fn portal_url(&self) -> &str {
        &self.portal_url
    }
}

#[cfg(test)]
mod tests {
    use super::{Client, Realm};

    #[test]
    fn only_the_registered_addresses_are_trusted() {
        let client = Client::new(Realm::People, "http://127.0.0.1:3000");
        assert!(client.may_redirect_to("http://127.0.0.1:3000/auth/callback"));
        assert!(!client.may_redirect_to("http://127.0.0.1:3000/auth/callback/x"));
        assert!(!client.may_redirect_to("http://127.0.0.1:3000/auth/callback?x=1"));
        assert!(client.may_return_to("http://127.0.0.1:3000/ar"));
        assert!(client.may_return_to("http://127.0.0.1:3000"));
        assert!(!client.may_return_to("http://127.0.0.1:3000@evil.example/"));
        assert!(!client.may_return_to("http://127.0.0.1:30001/"));
    }
}

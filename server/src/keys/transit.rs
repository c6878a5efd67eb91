//! A key management service over HTTP, in the form of HashiCorp Vault's transit engine.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::time::Duration;

use super::CustodyError;

/// Where the service is, and how the portal shows who it is.
#[derive(Clone, Debug)]
pub struct Transit {
    http: reqwest::Client,
    url: String,
    key: String,
    token_file: PathBuf,
    deadline: Duration,
}

#[derive(Deserialize)]
struct Answer<T> {
    data: T,
}

#[derive(Deserialize)]
struct Ciphertext {
    ciphertext: String,
}

#[derive(Deserialize)]
struct Plaintext {
    plaintext: String,
}

/// To what a key is bound, so that two lines of the file can't change places.
fn bound_to(name: &str) -> String {
    STANDARD.encode(format!("shubbak {name}"))
}

impl Transit {
    /// The key named `key` at a service; the token is read anew for each call, since such tokens change.
    pub fn new(http: reqwest::Client, (url, key): (&str, &str), token_file: PathBuf, deadline: Duration) -> Self {
        Self { http, url: url.trim_end_matches('/').to_owned(), key: key.to_owned(), token_file, deadline }
    }

    /// `POST <url>/v1/transit/encrypt/<key>`
    pub(super) async fn encrypt(&self, name: &str, key: &[u8; 32]) -> Result<String, CustodyError> {
        let body = json!({ "plaintext": STANDARD.encode(key), "associated_data": bound_to(name) });
        let answer: Ciphertext = self.post("encrypt", &body).await?;
        let whole = answer.ciphertext.contains(':') && !answer.ciphertext.chars().any(char::is_whitespace);
        if whole { Ok(answer.ciphertext) } else { Err(CustodyError::NoKey) }
    }

    /// `POST <url>/v1/transit/decrypt/<key>`
    pub(super) async fn decrypt(&self, name: &str, written: &str) -> Result<[u8; 32], CustodyError> {
        let body = json!({ "ciphertext": written, "associated_data": bound_to(name) });
        let answer: Plaintext = self.post("decrypt", &body).await?;
        let key = STANDARD.decode(answer.plaintext).map_err(|_| CustodyError::NoKey)?;
        key.try_into().map_err(|_| CustodyError::NoKey)
    }

    async fn post<T: for<'de> Deserialize<'de>>(&self, what: &str, body: &Value) -> Result<T, CustodyError> {
        let away = |why: &str| CustodyError::Away(why.to_owned());
        let token =
            std::fs::read_to_string(&self.token_file).map_err(|_| away("has no token: the file can't be read"))?;
        let sent = self
            .http
            .post(format!("{}/v1/transit/{what}/{}", self.url, self.key))
            .timeout(self.deadline)
            .header("x-vault-token", token.trim())
            .json(body)
            .send()
            .await;
        let response = sent
            .map_err(|error| away(if error.is_timeout() { "does not answer in time" } else { "can't be reached" }))?;
        if !response.status().is_success() {
            return Err(away(&format!("answered {}", response.status())));
        }
        let answer: Answer<T> = response.json().await.map_err(|_| away("answered something that can't be read"))?;
        Ok(answer.data)
    }
}

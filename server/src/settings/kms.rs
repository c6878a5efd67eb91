//! Settings about the service that protects the keys of the ring.

use std::path::PathBuf;
use std::time::Duration;

use super::{Environment, File, SettingError, wrong};

/// A key management service in the form of HashiCorp Vault's transit engine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KmsSettings {
    /// Its address.
    pub url: String,
    /// The name of the key there.
    pub key: String,
    /// The file with the token that is shown there; read anew for each call.
    pub token_file: PathBuf,
    /// How long a call may take.
    pub deadline: Duration,
}

pub(super) fn kms(file: &File, environment: &Environment) -> Result<Option<KmsSettings>, SettingError> {
    let pick = |name: &str, from_file: &Option<String>| environment.get(name).or(from_file.as_ref()).cloned();
    let Some(url) = pick("SHUBBAK_KMS_URL", &file.kms_url) else { return Ok(None) };
    if !url.starts_with("http://") && !url.starts_with("https://") {
        return Err(wrong("SHUBBAK_KMS_URL", "is no address", "write https://…"));
    }
    let need = |name: &str, value: Option<String>, mend: &str| value.ok_or_else(|| wrong(name, "is missing", mend));
    let key = need("SHUBBAK_KMS_KEY", pick("SHUBBAK_KMS_KEY", &file.kms_key), "set it to the name of the key there")?;
    if key.is_empty() || !key.chars().all(|one| one.is_ascii_alphanumeric() || matches!(one, '-' | '_' | '.')) {
        return Err(wrong("SHUBBAK_KMS_KEY", "is no name of a key", "write letters, digits, `-`, `_` and `.`"));
    }
    let token = pick("SHUBBAK_KMS_TOKEN_FILE", &file.kms_token_file);
    let token_file =
        need("SHUBBAK_KMS_TOKEN_FILE", token, "name the file with the token that the service wants")?.into();
    let name = "SHUBBAK_KMS_DEADLINE_MS";
    let deadline = pick(name, &file.kms_deadline_ms).unwrap_or_else(|| "2000".to_owned());
    let deadline = deadline.parse().ok().filter(|millis| *millis > 0).map(Duration::from_millis).ok_or_else(|| {
        wrong(name, &format!("`{deadline}` is not a number of milliseconds"), "write digits only, more than 0")
    })?;
    Ok(Some(KmsSettings { url, key, token_file, deadline }))
}

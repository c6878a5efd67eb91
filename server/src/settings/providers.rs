//! The OIDC providers: one for people, one for staff.

use super::{Environment, File, SettingError, wrong};

/// The OIDC provider at which people sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OidcSettings {
    /// The issuer's URL, as it stands in its discovery document.
    pub issuer: String,
    /// The portal's client id.
    pub client_id: String,
    /// The portal's client secret.
    pub client_secret: String,
    /// The claim that holds the national id; `sub` where it is absent.
    pub subject_claim: String,
    /// Origins beside the issuer's to which signing in and out may lead, separated by spaces (for the pages' policy).
    pub form_origins: String,
}

/// The OIDC provider at which staff sign in, and where it says what they may do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffOidcSettings {
    /// The provider.
    pub oidc: OidcSettings,
    /// The claim that holds the role: clerk, agent, officer, supervisor, auditor, authoriser or editor.
    pub role_claim: String,
    /// The claim that holds the workplace.
    pub workplace_claim: String,
    /// The claim that holds the id of the authority for which an officer decides.
    pub authority_claim: String,
    /// The claim that holds their own national id, where the provider tells it: nobody keeps their own record.
    pub national_id_claim: String,
}

/// Where people sign in.
pub(super) fn oidc(file: &File, environment: &Environment) -> Result<Option<OidcSettings>, SettingError> {
    let provider = ProviderLines {
        prefix: "SHUBBAK_OIDC",
        issuer: &file.oidc_issuer,
        client_id: &file.oidc_client_id,
        client_secret: &file.oidc_client_secret,
        subject_claim: (&file.oidc_subject_claim, "national_id"),
        form_origins: &file.oidc_form_origins,
    };
    provider.read(environment)
}

/// Where staff sign in.
pub(super) fn staff_oidc(file: &File, environment: &Environment) -> Result<Option<StaffOidcSettings>, SettingError> {
    let provider = ProviderLines {
        prefix: "SHUBBAK_STAFF_OIDC",
        issuer: &file.staff_oidc_issuer,
        client_id: &file.staff_oidc_client_id,
        client_secret: &file.staff_oidc_client_secret,
        subject_claim: (&file.staff_oidc_subject_claim, "sub"),
        form_origins: &file.staff_oidc_form_origins,
    };
    let claim = |name: &str, line: &Option<String>, default: &str| {
        let set = environment.get(&format!("SHUBBAK_STAFF_OIDC_{name}_CLAIM")).or(line.as_ref());
        set.cloned().unwrap_or_else(|| default.to_owned())
    };
    Ok(provider.read(environment)?.map(|oidc| StaffOidcSettings {
        oidc,
        role_claim: claim("ROLE", &file.staff_oidc_role_claim, "role"),
        workplace_claim: claim("WORKPLACE", &file.staff_oidc_workplace_claim, "workplace"),
        authority_claim: claim("AUTHORITY", &file.staff_oidc_authority_claim, "authority"),
        national_id_claim: claim("NATIONAL_ID", &file.staff_oidc_national_id_claim, "national_id"),
    }))
}

/// The lines of the file about one provider, and the beginning of its variables' names.
struct ProviderLines<'a> {
    prefix: &'a str,
    issuer: &'a Option<String>,
    client_id: &'a Option<String>,
    client_secret: &'a Option<String>,
    subject_claim: (&'a Option<String>, &'a str),
    form_origins: &'a Option<String>,
}

impl ProviderLines<'_> {
    /// The provider, `None` without an issuer.
    fn read(&self, environment: &Environment) -> Result<Option<OidcSettings>, SettingError> {
        let pick = |name: &str, line: &Option<String>| {
            environment.get(&format!("{}_{name}", self.prefix)).or(line.as_ref()).cloned()
        };
        let Some(issuer) = pick("ISSUER", self.issuer) else { return Ok(None) };
        let need = |name: &str, line: &Option<String>| {
            pick(name, line).ok_or_else(|| {
                let problem = format!("is missing, but {}_ISSUER is set", self.prefix);
                wrong(&format!("{}_{name}", self.prefix), &problem, "set it to what the provider gave you")
            })
        };
        let (claim, default) = self.subject_claim;
        Ok(Some(OidcSettings {
            issuer,
            client_id: need("CLIENT_ID", self.client_id)?,
            client_secret: need("CLIENT_SECRET", self.client_secret)?,
            subject_claim: pick("SUBJECT_CLAIM", claim).unwrap_or_else(|| default.to_owned()),
            form_origins: pick("FORM_ORIGINS", self.form_origins).unwrap_or_default(),
        }))
    }
}

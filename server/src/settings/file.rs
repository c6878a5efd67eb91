//! What may stand in `shubbak.toml`: every value as text, so that the file and the environment are read alike.

use serde::Deserialize;
use std::collections::BTreeMap;

use super::hubs::FileHub;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct File {
    pub(super) listen: Option<String>,
    pub(super) public_url: Option<String>,
    pub(super) data_dir: Option<String>,
    pub(super) database_url: Option<String>,
    pub(super) demo: Option<String>,
    pub(super) demo_listen: Option<String>,
    pub(super) demo_decide_after_ms: Option<String>,
    pub(super) content_dir: Option<String>,
    pub(super) key_file: Option<String>,
    pub(super) kms_url: Option<String>,
    pub(super) kms_key: Option<String>,
    pub(super) kms_token_file: Option<String>,
    pub(super) kms_deadline_ms: Option<String>,
    pub(super) checkpoint_file: Option<String>,
    pub(super) checkpoint_every_ms: Option<String>,
    pub(super) oidc_issuer: Option<String>,
    pub(super) oidc_client_id: Option<String>,
    pub(super) oidc_client_secret: Option<String>,
    pub(super) oidc_subject_claim: Option<String>,
    pub(super) oidc_form_origins: Option<String>,
    pub(super) staff_oidc_issuer: Option<String>,
    pub(super) staff_oidc_client_id: Option<String>,
    pub(super) staff_oidc_client_secret: Option<String>,
    pub(super) staff_oidc_subject_claim: Option<String>,
    pub(super) staff_oidc_form_origins: Option<String>,
    pub(super) staff_oidc_role_claim: Option<String>,
    pub(super) staff_oidc_workplace_claim: Option<String>,
    pub(super) staff_oidc_authority_claim: Option<String>,
    pub(super) staff_oidc_national_id_claim: Option<String>,
    pub(super) tracker_token: Option<String>,
    pub(super) prefill_deadline_ms: Option<String>,
    pub(super) hub_every_ms: Option<String>,
    pub(super) health_every_ms: Option<String>,
    pub(super) verify_days: Option<String>,
    pub(super) messages_url: Option<String>,
    pub(super) messages_key: Option<String>,
    pub(super) messages_kind: Option<String>,
    pub(super) contact_cooling_hours: Option<String>,
    pub(super) resume_days: Option<String>,
    pub(super) proxies: Option<String>,
    pub(super) at_once_least: Option<String>,
    pub(super) at_once_most: Option<String>,
    pub(super) waiting_room_after_ms: Option<String>,
    pub(super) connections: Option<String>,
    pub(super) connections_of_one: Option<String>,
    pub(super) leave_ms: Option<String>,
    pub(super) log: Option<String>,
    pub(super) log_format: Option<String>,
    pub(super) otlp_endpoint: Option<String>,
    pub(super) trace_share: Option<String>,
    pub(super) trace_from_proxy: Option<String>,
    pub(super) metrics_listen: Option<String>,
    pub(super) rates: BTreeMap<String, String>,
    pub(super) source: BTreeMap<String, FileSource>,
    pub(super) hub: BTreeMap<String, FileHub>,
    pub(super) back_office: BTreeMap<String, FileBackOffice>,
    pub(super) authority_system: BTreeMap<String, FileAuthoritySystem>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileSource {
    pub(super) url: Option<String>,
    pub(super) event_key: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileBackOffice {
    pub(super) url: String,
    pub(super) secret: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileAuthoritySystem {
    pub(super) client: String,
    pub(super) authority: String,
    pub(super) secret: Option<String>,
    pub(super) hub: Option<String>,
}

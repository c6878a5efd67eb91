//! The way through a hub: a region or a sector that forwards questions to the registers behind it by the service's name,
//! as an X-Road security server does. What comes back has to name the service that was asked.

use serde::Deserialize;

use super::rest::{CLIENT, read_limited, unreachable};
use super::{Failure, Health};

/// How a hub is known, and how the portal is known to it.
#[derive(Clone)]
pub struct HubAdapter {
    http: reqwest::Client,
    address: String,
    token: Option<String>,
}

impl std::fmt::Debug for HubAdapter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HubAdapter").field("address", &self.address).finish_non_exhaustive()
    }
}

/// The way to one register through a hub.
#[derive(Clone, Debug)]
pub struct Way {
    hub: HubAdapter,
    /// The service that is asked, as X-Road names it.
    service: String,
}

/// X-Road's `listClients`: the members and subsystems behind a security server.
#[derive(Deserialize)]
struct Clients {
    #[serde(default)]
    member: Vec<Client>,
}

#[derive(Deserialize)]
struct Client {
    id: ClientId,
}

#[derive(Deserialize)]
struct ClientId {
    xroad_instance: String,
    member_class: String,
    member_code: String,
    subsystem_code: Option<String>,
}

impl HubAdapter {
    /// A hub at an address, with what the portal shows it.
    pub fn new(http: reqwest::Client, address: &str, token: Option<String>) -> Self {
        Self { http, address: address.trim_end_matches('/').to_owned(), token }
    }

    /// Its address.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The way to a service behind it.
    pub fn way(&self, service: String) -> Way {
        Way { hub: self.clone(), service }
    }

    /// Asks it which subsystems are behind it, and says which of these are not.
    ///
    /// # Errors
    /// [`Failure`] when it can't be reached, or does not let the portal in.
    pub async fn health(&self, providers: &[String]) -> Result<Health, Failure> {
        let request = self.knock(self.http.get(format!("{}/listClients", self.address)));
        let request = request.header("X-Road-Client", CLIENT).header("accept", "application/json");
        let response = request.send().await.map_err(|error| unreachable(&error))?;
        let status = response.status();
        let bytes = read_limited(response).await?;
        if !status.is_success() {
            return Err(Failure::Hub(format!("{status} to listClients")));
        }
        let clients: Clients = serde_json::from_slice(&bytes)
            .map_err(|_| Failure::Unusable("its list of clients can't be read".to_owned()))?;
        let known: Vec<String> = clients.member.into_iter().map(|client| client.id.path()).collect();
        let missing = providers.iter().filter(|provider| !known.contains(provider));
        let misfits = missing.map(|provider| {
            format!("`{provider}` is not behind it\n    mend: correct the source's path, or ask the hub to connect it")
        });
        Ok(Health { as_of: None, misfits: misfits.collect() })
    }

    fn knock(&self, request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
        match &self.token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }
}

impl ClientId {
    fn path(self) -> String {
        let member = format!("{}/{}/{}", self.xroad_instance, self.member_class, self.member_code);
        self.subsystem_code.map_or(member.clone(), |subsystem| format!("{member}/{subsystem}"))
    }
}

impl Way {
    /// Shows the hub who asks.
    pub(super) fn knock(&self, request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
        self.hub.knock(request)
    }

    /// Whether an answer is that of the service that was asked: X-Road names it in `X-Road-Service`.
    ///
    /// # Errors
    /// [`Failure::WrongRegister`] when it names another one, or none.
    pub(super) fn answered(&self, response: &reqwest::Response) -> Result<(), Failure> {
        let named = response.headers().get("x-road-service").and_then(|value| value.to_str().ok());
        // The version of a service may stand behind its code.
        let fits = named.is_some_and(|named| {
            named.strip_prefix(&self.service).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        });
        if fits { Ok(()) } else { Err(Failure::WrongRegister) }
    }
}

/// Whose an error behind a hub is: X-Road's `Server.ServerProxy…` comes from the register's side, all else from the hub.
pub(super) fn refused(kind: &str, said: String) -> Failure {
    if kind.starts_with("Server.ServerProxy") { Failure::Refused(said) } else { Failure::Hub(said) }
}

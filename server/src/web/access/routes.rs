//! The one way to lay a route: its address, and each way to use it with who may.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodFilter, MethodRouter};
use std::sync::Arc;

use super::super::portal::Portal;
use super::Access;
use super::guard::Guarded;

/// A route in one way, as it was declared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// Its pattern.
    pub path: &'static str,
    /// The method; what may be read by GET may be asked about by HEAD.
    pub method: Method,
    /// Who may.
    pub access: Access,
    /// The section of the desk that it opens, if it opens one.
    pub section: Option<&'static str>,
}

/// The ways to use one address.
pub(in super::super) struct Ways {
    methods: MethodRouter<Arc<Portal>>,
    declared: Vec<(Method, Access)>,
    section: Option<&'static str>,
}

/// An address that is read.
pub(in super::super) fn get<H, T>(access: Access, handler: H) -> Ways
where
    H: Handler<T, Arc<Portal>>,
    T: 'static,
{
    Ways::none().get(access, handler)
}

/// An address to which something is sent.
pub(in super::super) fn post<H, T>(access: Access, handler: H) -> Ways
where
    H: Handler<T, Arc<Portal>>,
    T: 'static,
{
    Ways::none().post(access, handler)
}

impl Ways {
    fn none() -> Self {
        Self { methods: MethodRouter::new(), declared: Vec::new(), section: None }
    }

    /// It is read, too.
    pub(in super::super) fn get<H, T>(self, access: Access, handler: H) -> Self
    where
        H: Handler<T, Arc<Portal>>,
        T: 'static,
    {
        self.on((Method::GET, MethodFilter::GET), access, handler)
    }

    /// Something is sent to it, too.
    pub(in super::super) fn post<H, T>(self, access: Access, handler: H) -> Self
    where
        H: Handler<T, Arc<Portal>>,
        T: 'static,
    {
        self.on((Method::POST, MethodFilter::POST), access, handler)
    }

    fn on<H, T>(mut self, (method, filter): (Method, MethodFilter), access: Access, handler: H) -> Self
    where
        H: Handler<T, Arc<Portal>>,
        T: 'static,
    {
        self.methods = self.methods.on::<_, T>(filter, Guarded::new(access, handler));
        self.declared.push((method, access));
        self
    }

    /// With another limit for what is sent, in bytes.
    pub(in super::super) fn up_to(self, bytes: usize) -> Self {
        Self { methods: self.methods.layer(DefaultBodyLimit::max(bytes)), ..self }
    }

    /// Reading it opens a section of the desk.
    pub(in super::super) fn opens(self, section: &'static str) -> Self {
        Self { section: Some(section), ..self }
    }
}

/// Routes with who may use them in which way.
#[derive(Default)]
pub(in super::super) struct Routes {
    router: Router<Arc<Portal>>,
    declared: Vec<Declared>,
}

impl Routes {
    /// One more route.
    pub(in super::super) fn route(mut self, path: &'static str, ways: Ways) -> Self {
        let Ways { methods, declared, section } = ways;
        self.declared.extend(declared.into_iter().map(|(method, access)| {
            let section = section.filter(|_| method == Method::GET);
            Declared { path, method, access, section }
        }));
        Self { router: self.router.route(path, methods), ..self }
    }

    /// The same with all routes of another table.
    pub(in super::super) fn and(mut self, other: Self) -> Self {
        self.declared.extend(other.declared);
        Self { router: self.router.merge(other.router), ..self }
    }

    /// What was declared, alone.
    pub(in super::super) fn into_declared(self) -> Vec<Declared> {
        self.declared
    }

    /// The routes, for layers to be laid around them.
    ///
    /// # Errors
    /// A route that is the same for everybody and yet changes something; staff's without a role that may.
    pub(in super::super) fn router(self) -> Result<Router<Arc<Portal>>, String> {
        let odd = |one: &&Declared| {
            let changes = !one.method.is_safe() && matches!(one.access, Access::Public | Access::Kiosk);
            changes || one.access.roles().is_some_and(<[_]>::is_empty)
        };
        match self.declared.iter().find(odd) {
            Some(one) => Err(format!("{} {}: {:?} does not fit", one.method, one.path, one.access)),
            None => Ok(self.router),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::{Path, PathBuf};

    async fn nothing() {}

    #[test]
    fn what_is_the_same_for_everybody_changes_nothing() {
        let laid = |ways: Ways| Routes::default().route("/x", ways).router();
        assert!(laid(get(Access::Public, nothing)).is_ok());
        assert!(laid(get(Access::Public, nothing).post(Access::Anybody, nothing)).is_ok());
        assert!(laid(post(Access::Public, nothing)).unwrap_err().contains("POST /x"));
        assert!(laid(get(Access::Staff(&[]), nothing)).is_err());
    }

    #[test]
    fn every_way_is_declared_and_only_reading_opens_a_section() {
        let ways = get(Access::Public, nothing).post(Access::Anybody, nothing).opens("calls");
        let routes = Routes::default().route("/x", ways);
        let declared = routes.into_declared();
        let told: Vec<_> = declared.iter().map(|one| (one.method.as_str(), one.access, one.section)).collect();
        assert_eq!(told, [("GET", Access::Public, Some("calls")), ("POST", Access::Anybody, None)]);
    }

    /// Axum's own ways to lay a route would go around the declaration.
    #[test]
    fn routes_of_the_web_are_laid_here_and_nowhere_else() {
        let mut waiting = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web")];
        let (mut read, mut around) = (0, Vec::<PathBuf>::new());
        while let Some(path) = waiting.pop() {
            if path.is_dir() {
                waiting.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            } else if !path.ends_with("access/routes.rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                read += 1;
                let ways = ["axum::routing", "MethodRouter", ".route_service(", ".nest(", ".nest_service("];
                if ways.iter().any(|way| text.contains(way)) {
                    around.push(path);
                }
            }
        }
        assert!(read > 50, "{read} files");
        assert!(around.is_empty(), "{around:?}");
    }
}

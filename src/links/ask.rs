//! One request to another site.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use thiserror::Error;
use ureq::{
    Agent, Error as Failed,
    config::Config,
    http::header,
    tls::{Certificate, RootCerts, TlsConfig, TlsProvider},
    unversioned::{resolver::Resolver, transport::DefaultConnector},
};
use url::Url;

use super::{
    NAME,
    public::{Always, PublicOnly},
};
use crate::domain::web_address::WebAddress;

/// Maximum time for one request, redirects not followed.
const TIME: Duration = Duration::from_secs(10);
/// Maximum size of a `robots.txt` that is read (RFC 9309, section 2.5: at least 500 kibibytes).
const MAX_ROBOTS: u64 = 512 * 1024;

/// Why other sites cannot be asked at all.
#[derive(Debug, Error)]
pub enum LinksError {
    /// The system names no one whose certificates are to be believed.
    #[error("the system has no root certificates, so that no certificate of a site can be checked")]
    NoRoots,
}

/// The web, as far as it is asked.
#[derive(Clone, Debug)]
pub struct Web(Agent);

/// What a site answered.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) status: u16,
    /// Where it leads, as a whole address.
    pub(super) location: Option<String>,
    /// The text, of `robots.txt` only.
    pub(super) text: Vec<u8>,
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug)]
pub(super) enum Trouble {
    Insecure,
    Unreachable,
}

impl Web {
    /// The public web. `about` is a page that says who asks.
    ///
    /// # Errors
    /// The system has no root certificates.
    pub fn public(about: &str) -> Result<Self, LinksError> {
        let roots: Vec<Certificate<'static>> =
            rustls_native_certs::load_native_certs().certs.iter().map(|root| Certificate::from_der(root).to_owned()).collect();
        if roots.is_empty() { Err(LinksError::NoRoots) } else { Ok(Self(agent(about, roots, PublicOnly))) }
    }

    /// A web that is one server, whatever is asked for: for tests.
    pub fn fake(server: SocketAddr) -> Self {
        Self(agent("https://porchlight.example/", Vec::new(), Always(server)))
    }

    /// Asks for the head of a page. A site that answers a HEAD as no other request is asked with GET, whose body is not read.
    pub(super) fn head(&self, address: &WebAddress) -> Result<Reply, Trouble> {
        let head = self.0.head(address.as_str()).call().map_err(|error| trouble(&error))?;
        let status = head.status().as_u16();
        let response = if status >= 400 { self.0.get(address.as_str()).call().map_err(|error| trouble(&error))? } else { head };
        let base = Url::parse(address.as_str()).ok();
        let location = response.headers().get(header::LOCATION).and_then(|value| value.to_str().ok());
        let location = location.and_then(|location| base?.join(location).ok()).map(String::from);
        Ok(Reply { status: response.status().as_u16(), location, text: Vec::new() })
    }

    /// Reads a small file of a site.
    pub(super) fn read(&self, address: &str) -> Result<Reply, Trouble> {
        let mut response = self.0.get(address).call().map_err(|error| trouble(&error))?;
        let text = response.body_mut().with_config().limit(MAX_ROBOTS).read_to_vec().unwrap_or_default();
        Ok(Reply { status: response.status().as_u16(), location: None, text })
    }
}

fn agent(about: &str, roots: Vec<Certificate<'static>>, resolver: impl Resolver) -> Agent {
    let tls = TlsConfig::builder()
        .provider(TlsProvider::Rustls)
        .root_certs(RootCerts::Specific(Arc::new(roots)))
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .build();
    let config = Config::builder()
        .tls_config(tls)
        .user_agent(format!("{NAME}/1.0 (+{about})"))
        .timeout_global(Some(TIME))
        .http_status_as_error(false)
        // Each step is looked at before it is taken.
        .max_redirects(0)
        .max_redirects_will_error(false)
        // What an environment variable says must not lead around the resolver.
        .proxy(None)
        .max_idle_connections(0)
        .build();
    Agent::with_parts(config, DefaultConnector::default(), resolver)
}

fn trouble(error: &Failed) -> Trouble {
    match error {
        Failed::Tls(_) | Failed::Rustls(_) | Failed::Pem(_) => Trouble::Insecure,
        // What the other side says when it speaks no TLS arrives as an error of the connection.
        Failed::Io(io) if io.get_ref().is_some_and(|inner| inner.is::<rustls::Error>()) => Trouble::Insecure,
        _ => Trouble::Unreachable,
    }
}

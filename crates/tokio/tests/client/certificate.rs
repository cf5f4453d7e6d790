//! Certificates for tests.

use smtp_machine_tokio::tokio_rustls::{TlsAcceptor, TlsConnector};
use smtp_machine_tokio::{acceptor, connector};

/// Returns a server whose certificate is for `name`, and a client that trusts this certificate.
pub(crate) fn tls(name: &str) -> (TlsAcceptor, TlsConnector) {
    let made = rcgen::generate_simple_self_signed(vec![name.to_owned()]).unwrap();
    let (chain, key) = (made.cert.pem(), made.key_pair.serialize_pem());
    (acceptor(chain.as_bytes(), key.as_bytes()).unwrap(), connector(chain.as_bytes()).unwrap())
}

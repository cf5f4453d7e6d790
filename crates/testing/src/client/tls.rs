//! The TLS handshake of the fake client.

use std::io;
use std::sync::Arc;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use smtp_machine::blocking::TimedSocket;

/// Performs the handshake, within the timeouts of the socket.
pub(super) fn connect(
    mut socket: TimedSocket,
    root: &str,
    name: &str,
) -> io::Result<StreamOwned<ClientConnection, TimedSocket>> {
    let mut roots = RootCertStore::empty();
    let root = CertificateDer::from_pem_slice(root.as_bytes()).map_err(io::Error::other)?;
    roots.add(root).map_err(io::Error::other)?;
    let name = ServerName::try_from(name.to_owned()).map_err(io::Error::other)?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let mut connection = ClientConnection::new(Arc::new(config), name).map_err(io::Error::other)?;
    while connection.is_handshaking() {
        if let Err(error) = connection.complete_io(&mut socket) {
            // The server gets the alert, so that it does not wait.
            while connection.wants_write() && connection.write_tls(&mut socket).is_ok() {}
            return Err(error);
        }
    }
    Ok(StreamOwned::new(connection, socket))
}

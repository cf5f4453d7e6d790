//! Certificates: read from files, or generated.

use std::error::Error;
use std::path::Path;

use smtp_machine_tokio::tokio_rustls::{TlsAcceptor, TlsConnector};

/// Creates a server with the certificate and key in these files.
pub fn acceptor(certificate: &Path, key: &Path) -> Result<TlsAcceptor, Box<dyn Error>> {
    Ok(smtp_machine_tokio::acceptor(&read(certificate)?, &read(key)?)?)
}

/// Creates a server with a self-signed certificate, which clients have no reason to trust. It is written to a
/// file for clients that do: [`connector`] reads it.
pub fn self_signed(host: &str, written: Option<&Path>) -> Result<TlsAcceptor, Box<dyn Error>> {
    let names = vec![host.to_owned(), "localhost".to_owned(), "127.0.0.1".to_owned()];
    let made = rcgen::generate_simple_self_signed(names)?;
    let (chain, key) = (made.cert.pem(), made.key_pair.serialize_pem());
    if let Some(path) = written {
        std::fs::write(path, &chain).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(smtp_machine_tokio::acceptor(chain.as_bytes(), key.as_bytes())?)
}

/// Creates a client that trusts the certificates in this file.
pub fn connector(authorities: &Path) -> Result<TlsConnector, Box<dyn Error>> {
    let connector = smtp_machine_tokio::connector(&read(authorities)?);
    Ok(connector.map_err(|error| format!("{}: {error}", authorities.display()))?)
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

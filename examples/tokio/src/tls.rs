//! Certificates: read from files, or made on the spot.

use std::error::Error;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::sync::Arc;

use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, ServerConfig};
use tokio_rustls::{TlsAcceptor, TlsConnector};

fn certificates(path: &Path) -> Result<Vec<CertificateDer<'static>>, Box<dyn Error>> {
    let file = File::open(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(rustls_pemfile::certs(&mut BufReader::new(file)).collect::<Result<_, _>>()?)
}

/// A server with the certificate and key of these files.
pub fn acceptor(certificate: &Path, key: &Path) -> Result<TlsAcceptor, Box<dyn Error>> {
    let file = File::open(key).map_err(|error| format!("{}: {error}", key.display()))?;
    let key = rustls_pemfile::private_key(&mut BufReader::new(file))?.ok_or("no private key")?;
    server(certificates(certificate)?, key)
}

/// A server with a certificate of its own making, which nobody has reason to trust.
pub fn self_signed(host: &str) -> Result<TlsAcceptor, Box<dyn Error>> {
    let names = vec![host.to_owned(), "localhost".to_owned(), "127.0.0.1".to_owned()];
    let made = rcgen::generate_simple_self_signed(names)?;
    let key = PrivatePkcs8KeyDer::from(made.key_pair.serialize_der());
    server(vec![made.cert.der().clone()], key.into())
}

fn server(
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
) -> Result<TlsAcceptor, Box<dyn Error>> {
    let config = ServerConfig::builder().with_no_client_auth().with_single_cert(chain, key)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// A client that trusts the certificates of this file.
pub fn connector(authorities: &Path) -> Result<TlsConnector, Box<dyn Error>> {
    let mut roots = RootCertStore::empty();
    for certificate in certificates(authorities)? {
        roots.add(certificate)?;
    }
    let config = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

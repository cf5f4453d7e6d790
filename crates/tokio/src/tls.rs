//! TLS of a server: [`acceptor`] from PEM, and the provider of cryptography.

use std::io;
use std::sync::Arc;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::CryptoProvider;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{ServerConfig, ServerConnection};

/// Creates the TLS of a server from its certificate chain and its private key, both in PEM.
///
/// For more than one certificate, for certificates of clients, or for other protocol versions, build a
/// [`ServerConfig`] and a [`TlsAcceptor`] from it. The provider of cryptography is that of the
/// process, else that of the feature `ring` or `aws-lc`.
///
/// # Errors
///
/// Returns an error if the PEM holds no certificate or no key, if both do not belong together, and if there is no
/// provider of cryptography.
///
/// ```no_run
/// let chain = std::fs::read("mx.harbor.example.crt")?;
/// let key = std::fs::read("mx.harbor.example.key")?;
/// let acceptor = smtp_machine_tokio::acceptor(&chain, &key)?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn acceptor(chain: &[u8], key: &[u8]) -> io::Result<TlsAcceptor> {
    let wrong = |what: &str, error: &dyn std::fmt::Display| {
        io::Error::new(io::ErrorKind::InvalidData, format!("{what}: {error}"))
    };
    let chain: Vec<_> = CertificateDer::pem_slice_iter(chain)
        .collect::<Result<_, _>>()
        .map_err(|error| wrong("certificate", &error))?;
    let key = PrivateKeyDer::from_pem_slice(key).map_err(|error| wrong("key", &error))?;
    let config = ServerConfig::builder_with_provider(provider()?)
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key))
        .map_err(|error| wrong("TLS", &error))?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// Returns the provider of the process, else that of a feature. Without it rustls panics if both features are enabled.
pub(crate) fn provider() -> io::Result<Arc<CryptoProvider>> {
    let provider = CryptoProvider::get_default().cloned();
    #[cfg(feature = "ring")]
    let provider =
        provider.or_else(|| Some(Arc::new(tokio_rustls::rustls::crypto::ring::default_provider())));
    #[cfg(feature = "aws-lc")]
    let provider = provider
        .or_else(|| Some(Arc::new(tokio_rustls::rustls::crypto::aws_lc_rs::default_provider())));
    provider.ok_or_else(|| io::Error::other("rustls has no provider of cryptography"))
}

/// Returns the tag of a TLS session for the machine: the number of its cipher suite.
pub(crate) fn tag(tls: &ServerConnection) -> u64 {
    tls.negotiated_cipher_suite().map_or(0, |suite| u16::from(suite.suite()).into())
}

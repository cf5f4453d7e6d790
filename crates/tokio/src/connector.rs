//! TLS of a client: [`connector`] from PEM, [`public_connector`], and [`danger_unverified_connector`].

use std::io;
use std::sync::Arc;

use tokio::sync::OnceCell;
use tokio::task::spawn_blocking;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::client::danger::{
    HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier,
};
use tokio_rustls::rustls::crypto::{self, CryptoProvider};
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use tokio_rustls::rustls::{
    self, ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme,
};

use crate::tls::provider;

/// Creates the TLS of a client that trusts the certificate authorities in `authorities`, which is PEM.
///
/// For certificates of the client, or for another verification, build a
/// [`ClientConfig`](rustls::ClientConfig) and a [`TlsConnector`] from it. The provider of cryptography is that of the
/// process, else that of the feature `ring` or `aws-lc`.
///
/// # Errors
///
/// Returns an error if the PEM holds no certificate, or one that rustls does not accept, and if there is no provider of
/// cryptography.
///
/// ```no_run
/// let authorities = std::fs::read("authorities.pem")?;
/// let connector = smtp_machine_tokio::connector(&authorities)?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn connector(authorities: &[u8]) -> io::Result<TlsConnector> {
    let wrong = |error: &dyn std::fmt::Display| {
        io::Error::new(io::ErrorKind::InvalidData, format!("certificate: {error}"))
    };
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(authorities) {
        let certificate = certificate.map_err(|error| wrong(&error))?;
        roots.add(certificate).map_err(|error| wrong(&error))?;
    }
    if roots.is_empty() {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "no certificate in the PEM"));
    }
    trusting(roots)
}

/// Creates the TLS of a client that trusts the public certificate authorities: with the feature `public-roots` those
/// that Mozilla trusts, of the crate `webpki-roots`; with `native-roots` those of the operating system; with both, all of
/// them.
///
/// # Errors
///
/// Returns an error if there is no authority, which is possible with `native-roots` alone, or no provider of
/// cryptography.
///
/// ```
/// # #[cfg(all(feature = "public-roots", feature = "ring"))]
/// let connector = smtp_machine_tokio::public_connector()?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[cfg(any(feature = "public-roots", feature = "native-roots"))]
#[cfg_attr(docsrs, doc(cfg(any(feature = "public-roots", feature = "native-roots"))))]
pub fn public_connector() -> io::Result<TlsConnector> {
    let mut roots = RootCertStore::empty();
    #[cfg(feature = "public-roots")]
    roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    #[cfg(feature = "native-roots")]
    {
        // Certificates that rustls does not accept are left out, as other programs do.
        let found = rustls_native_certs::load_native_certs();
        roots.add_parsable_certificates(found.certs);
        if let (true, Some(error)) = (roots.is_empty(), found.errors.into_iter().next()) {
            return Err(io::Error::other(error));
        }
    }
    if roots.is_empty() {
        return Err(io::Error::other("the system has no certificate authorities"));
    }
    trusting(roots)
}

/// Returns the connector that a sender has by default. It is created once: the files of the system are read, and TLS
/// sessions are resumed.
pub(crate) async fn default_connector() -> io::Result<TlsConnector> {
    static DEFAULT: OnceCell<TlsConnector> = OnceCell::const_new();
    let create = || async { spawn_blocking(create_default).await.map_err(io::Error::other)? };
    DEFAULT.get_or_try_init(create).await.cloned()
}

#[cfg(any(feature = "public-roots", feature = "native-roots"))]
fn create_default() -> io::Result<TlsConnector> {
    public_connector()
}

#[cfg(not(any(feature = "public-roots", feature = "native-roots")))]
fn create_default() -> io::Result<TlsConnector> {
    Err(io::Error::other("no certificate authorities: enable `public-roots` or `native-roots`"))
}

fn trusting(roots: RootCertStore) -> io::Result<TlsConnector> {
    let config = ClientConfig::builder_with_provider(provider()?)
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

/// Creates the TLS of a client that accepts any certificate, for opportunistic TLS (RFC 7435): a relay that would
/// otherwise send the message in clear. It protects against an attacker that only listens, and not against one that
/// impersonates the server. Do not use it with a login.
///
/// # Errors
///
/// Returns an error if there is no provider of cryptography.
///
/// ```
/// # #[cfg(feature = "ring")]
/// let connector = smtp_machine_tokio::danger_unverified_connector()?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn danger_unverified_connector() -> io::Result<TlsConnector> {
    let provider = provider()?;
    let config = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Unverified(provider)))
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

/// Accepts any certificate. It still verifies that the server has the private key, without which the handshake would
/// prove nothing.
#[derive(Debug)]
struct Unverified(Arc<CryptoProvider>);

impl ServerCertVerifier for Unverified {
    fn verify_server_cert(
        &self,
        _certificate: &CertificateDer<'_>,
        _chain: &[CertificateDer<'_>],
        _name: &ServerName<'_>,
        _ocsp: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        crypto::verify_tls12_signature(message, certificate, signature, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        crypto::verify_tls13_signature(message, certificate, signature, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}

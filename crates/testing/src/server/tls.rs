//! [`Tls`]: a certificate of the test, and the handshake. Without the feature `tls` every handshake fails.

use std::io;

use smtp_machine::blocking::TimedSocket;

use super::start_error::StartError;

#[cfg(feature = "tls")]
pub(super) type TlsStream = rustls::StreamOwned<rustls::ServerConnection, TimedSocket>;
#[cfg(not(feature = "tls"))]
pub(super) type TlsStream = TimedSocket;

/// A certificate of the test and its key.
#[derive(Debug)]
pub(super) struct Tls {
    #[cfg(feature = "tls")]
    config: std::sync::Arc<rustls::ServerConfig>,
    #[cfg(feature = "tls")]
    pub(super) pem: String,
}

#[cfg(feature = "tls")]
impl Tls {
    /// Makes a certificate for these names. An IP address is one.
    pub(super) fn new(names: Vec<String>) -> Result<Self, StartError> {
        use rustls::pki_types::PrivatePkcs8KeyDer;

        let wrong = |error: &dyn std::error::Error| StartError::Certificate(error.to_string());
        let made = rcgen::generate_simple_self_signed(names).map_err(|error| wrong(&error))?;
        let key = PrivatePkcs8KeyDer::from(made.key_pair.serialize_der());
        let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .and_then(|config| {
                let chain = vec![made.cert.der().clone()];
                config.with_no_client_auth().with_single_cert(chain, key.into())
            })
            .map_err(|error| wrong(&error))?;
        Ok(Self { config: std::sync::Arc::new(config), pem: made.cert.pem() })
    }

    /// Performs the handshake, within the timeouts of the socket.
    pub(super) fn accept(&self, mut socket: TimedSocket) -> io::Result<TlsStream> {
        let connection = rustls::ServerConnection::new(self.config.clone());
        let mut connection = connection.map_err(io::Error::other)?;
        while connection.is_handshaking() {
            if let Err(error) = connection.complete_io(&mut socket) {
                // The client gets the alert, so that it does not wait.
                while connection.wants_write() && connection.write_tls(&mut socket).is_ok() {}
                return Err(error);
            }
        }
        Ok(rustls::StreamOwned::new(connection, socket))
    }
}

#[cfg(not(feature = "tls"))]
impl Tls {
    pub(super) fn new(_names: Vec<String>) -> Result<Self, StartError> {
        Ok(Self {})
    }

    pub(super) fn accept(&self, _socket: TimedSocket) -> io::Result<TlsStream> {
        Err(io::Error::new(io::ErrorKind::Unsupported, "the feature `tls` is off"))
    }
}

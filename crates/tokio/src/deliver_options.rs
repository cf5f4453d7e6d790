//! [`DeliverOptions`]: the options of [`deliver_with`](crate::deliver_with).

use std::fmt;
use std::time::Duration;

use smtp_machine::delivery::Answer;
#[cfg(feature = "tls")]
use tokio_rustls::{TlsConnector, rustls::pki_types::ServerName};

/// The limit for a read of the content by default: that for a block of content (RFC 5321 4.5.3.2.5).
const CONTENT: Duration = Duration::from_secs(3 * 60);

/// The options of [`deliver_with`](crate::deliver_with): TLS after STARTTLS, a function for the replies.
///
/// ```
/// use smtp_machine_tokio::{DeliverOptions, smtp_machine::delivery::Answer};
///
/// let mut lines = Vec::new();
/// let mut keep = |answer: &Answer<'_>| lines.push(answer.reply().to_string());
/// let options = DeliverOptions::new().with_replies(&mut keep);
/// # drop(options);
/// ```
pub struct DeliverOptions<'a> {
    #[cfg(feature = "tls")]
    pub(crate) tls: Option<(&'a TlsConnector, ServerName<'static>)>,
    pub(crate) replies: Option<&'a mut (dyn FnMut(&Answer<'_>) + Send)>,
    pub(crate) content_timeout: Duration,
}

impl<'a> DeliverOptions<'a> {
    /// Creates the default options: no TLS, no function for replies, 3 minutes for a read of the content.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            #[cfg(feature = "tls")]
            tls: None,
            replies: None,
            content_timeout: CONTENT,
        }
    }

    /// Performs the TLS handshake after STARTTLS with `connector`, which verifies that the certificate is for `name`.
    ///
    /// Without this option every handshake fails. Whether STARTTLS is sent is a setting of the
    /// [client](smtp_machine::client::Config::with_tls).
    ///
    /// ```
    /// use smtp_machine_tokio::{DeliverOptions, tokio_rustls::TlsConnector};
    ///
    /// fn options(tls: &TlsConnector) -> DeliverOptions<'_> {
    ///     DeliverOptions::new().with_tls(tls, "mail.orchard.example".try_into().unwrap())
    /// }
    /// ```
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    #[must_use]
    pub fn with_tls(mut self, connector: &'a TlsConnector, name: ServerName<'static>) -> Self {
        self.tls = Some((connector, name));
        self
    }

    /// Passes each reply to `handle`: the outcomes contain its codes but not its text.
    #[must_use]
    pub fn with_replies(mut self, handle: &'a mut (dyn FnMut(&Answer<'_>) + Send)) -> Self {
        self.replies = Some(handle);
        self
    }

    /// Sets the limit for a read of the content. When it passes, the message is abandoned, and the session ends.
    ///
    /// ```
    /// use smtp_machine_tokio::DeliverOptions;
    /// use std::time::Duration;
    ///
    /// let options = DeliverOptions::new().with_content_timeout(Duration::from_secs(10));
    /// # drop(options);
    /// ```
    #[must_use]
    pub const fn with_content_timeout(mut self, limit: Duration) -> Self {
        self.content_timeout = limit;
        self
    }
}

impl Default for DeliverOptions<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for DeliverOptions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeliverOptions")
            .field("content_timeout", &self.content_timeout)
            .finish_non_exhaustive()
    }
}

//! [`Facts`]: the facts of a session, for the events.

use super::Server;
use crate::command::ClientName;
use crate::extension::Capabilities;

/// The facts of a session, which each event returns.
///
/// | fact | set by | discarded by |
/// |---|---|---|
/// | [`client_name`](Self::client_name), [`is_extended`](Self::is_extended), [`offered`](Self::offered) | EHLO, HELO, LHLO | STARTTLS, XCLIENT |
/// | [`is_secure`](Self::is_secure), [`tls_tag`](Self::tls_tag) | STARTTLS, or the start of the connection | never |
/// | [`is_authenticated`](Self::is_authenticated), [`identity`](Self::identity) | AUTH | STARTTLS, XCLIENT |
/// | [`is_lmtp`](Self::is_lmtp) | the configuration | never |
///
/// ```
#[doc = include_str!("example.in")]
/// use smtp_machine::extension::Mechanisms;
///
/// let config = config().danger_auth_in_clear(true); // this example has no TLS
/// let input = "EHLO laptop.example\r\nAUTH PLAIN AGFuYQBzZWNyZXQ=\r\nMAIL FROM:<ana@harbor.example>\r\n";
/// let replies = play_with(config, input, |event| match event {
///     Event::Hello(hello) => hello.accept(&OFFERED.with_mechanisms(Mechanisms::PLAIN)),
///     Event::Auth(auth) => auth.accept_identity("ana").unwrap(),
///     Event::Mail(mail) => {
///         let facts = mail.facts();
///         assert_eq!(facts.client_name().unwrap().as_str(), "laptop.example");
///         assert_eq!(facts.identity(), Some("ana"));
///         assert!(facts.is_authenticated() && facts.is_extended());
///         assert!(!facts.is_secure() && facts.tls_tag().is_none() && !facts.is_lmtp());
///         assert!(!facts.offered().has(Extension::StartTls));
///         assert_eq!(facts.protocol(), "ESMTPA"); // for the Received field
///         mail.accept();
///     }
///     other => usual(other),
/// });
/// assert!(replies.ends_with("250 2.1.0 Sender OK\r\n"));
/// ```
#[derive(Clone, Copy)]
pub struct Facts<'a> {
    server: &'a Server,
}

impl<'a> Facts<'a> {
    pub(super) const fn new(server: &'a Server) -> Self {
        Self { server }
    }

    /// Returns the last name that the client gave, whether it was accepted or not, or `None` before
    /// EHLO, HELO or LHLO.
    #[must_use]
    pub fn client_name(self) -> Option<ClientName<'a>> {
        ClientName::try_from(self.server.client_name.as_bytes()).ok()
    }

    /// Returns `true` if the client sent EHLO or LHLO, and not HELO.
    #[must_use]
    pub const fn is_extended(self) -> bool {
        self.server.extended
    }

    /// Returns the capabilities that the reply to EHLO or LHLO offered.
    #[must_use]
    pub const fn offered(self) -> &'a Capabilities {
        &self.server.offered
    }

    /// Returns `true` if TLS is active.
    #[must_use]
    pub const fn is_secure(self) -> bool {
        self.server.secure
    }

    /// Returns the tag that the application passed to
    /// [`Handover::complete_with`](super::Handover::complete_with) or [`Server::secured_with`], for
    /// example a key into a table of the application, or the number of the cipher suite.
    #[must_use]
    pub const fn tls_tag(self) -> Option<u64> {
        if self.server.tagged { Some(self.server.tls_tag) } else { None }
    }

    /// Returns `true` if the client is authenticated.
    #[must_use]
    pub const fn is_authenticated(self) -> bool {
        self.server.authenticated
    }

    /// Returns the identity that the application passed to
    /// [`Auth::accept_identity`](super::Auth::accept_identity), or `None` if there is none.
    #[must_use]
    pub fn identity(self) -> Option<&'a str> {
        let identity = self.server.identity.as_bytes();
        core::str::from_utf8(identity).ok().filter(|identity| !identity.is_empty())
    }

    /// Returns `true` if the session is LMTP (RFC 2033).
    #[must_use]
    pub const fn is_lmtp(self) -> bool {
        self.server.config.lmtp
    }

    /// Returns the keyword for `with` in a Received field (RFC 3848, RFC 6531 4.3): `SMTP`,
    /// `ESMTP`, `ESMTPS`, `ESMTPA`, `ESMTPSA`, `LMTP` and so on, and `UTF8SMTP` and so on in a
    /// transaction with SMTPUTF8.
    #[must_use]
    pub const fn protocol(self) -> &'static str {
        let server = self.server;
        let utf8 = server.transaction.smtp_utf8;
        match (server.config.lmtp, utf8, server.secure, server.authenticated) {
            (false, false, false, false) if !server.extended => "SMTP",
            (false, false, false, false) => "ESMTP",
            (false, false, false, true) => "ESMTPA",
            (false, false, true, false) => "ESMTPS",
            (false, false, true, true) => "ESMTPSA",
            (false, true, false, false) => "UTF8SMTP",
            (false, true, false, true) => "UTF8SMTPA",
            (false, true, true, false) => "UTF8SMTPS",
            (false, true, true, true) => "UTF8SMTPSA",
            (true, false, false, false) => "LMTP",
            (true, false, false, true) => "LMTPA",
            (true, false, true, false) => "LMTPS",
            (true, false, true, true) => "LMTPSA",
            (true, true, false, false) => "UTF8LMTP",
            (true, true, false, true) => "UTF8LMTPA",
            (true, true, true, false) => "UTF8LMTPS",
            (true, true, true, true) => "UTF8LMTPSA",
        }
    }
}

impl core::fmt::Debug for Facts<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Facts")
            .field("client_name", &self.client_name())
            .field("identity", &self.identity())
            .field("protocol", &self.protocol())
            .finish()
    }
}

//! [`Facts`]: what is known of a session when a question is asked.

use super::Server;
use crate::command::ClientName;
use crate::extension::Capabilities;

/// What is known of a session, read from the event that asks.
///
/// | fact | known from | forgotten at |
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
/// let config = config().danger_auth_in_clear(true); // TLS is left out of this example
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

    /// What the client called itself last, whether that was accepted or not; `None` before EHLO, HELO or LHLO.
    #[must_use]
    pub fn client_name(self) -> Option<ClientName<'a>> {
        ClientName::try_from(self.server.client_name.as_bytes()).ok()
    }

    /// Whether the client said EHLO or LHLO, not HELO.
    #[must_use]
    pub const fn is_extended(self) -> bool {
        self.server.extended
    }

    /// What was offered to the client in the reply to EHLO or LHLO.
    #[must_use]
    pub const fn offered(self) -> &'a Capabilities {
        &self.server.offered
    }

    /// Whether the connection is inside TLS.
    #[must_use]
    pub const fn is_secure(self) -> bool {
        self.server.secure
    }

    /// What the application attached to TLS by
    /// [`Handover::complete_with`](super::Handover::complete_with) or
    /// [`Server::secured_with`]: a key into a table of its own, or the number of the cipher suite.
    #[must_use]
    pub const fn tls_tag(self) -> Option<u64> {
        if self.server.tagged { Some(self.server.tls_tag) } else { None }
    }

    /// Whether the client has logged in.
    #[must_use]
    pub const fn is_authenticated(self) -> bool {
        self.server.authenticated
    }

    /// Who logged in, as [`Auth::accept_identity`](super::Auth::accept_identity) said; `None` before,
    /// and when AUTH was accepted without an identity.
    #[must_use]
    pub fn identity(self) -> Option<&'a str> {
        let identity = self.server.identity.as_bytes();
        core::str::from_utf8(identity).ok().filter(|identity| !identity.is_empty())
    }

    /// Whether the session is LMTP (RFC 2033).
    #[must_use]
    pub const fn is_lmtp(self) -> bool {
        self.server.config.lmtp
    }

    /// The keyword for `with` in a Received field (RFC 3848, RFC 6531 4.3): `SMTP`, `ESMTP`, `ESMTPS`,
    /// `ESMTPA`, `ESMTPSA`, `LMTP` .. and `UTF8SMTP` .. in a transaction with SMTPUTF8.
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

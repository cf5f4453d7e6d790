//! [`Received`]: a message that the server has accepted.

use std::borrow::Cow;

/// A message that the server has accepted, with its envelope.
///
/// ```
/// use smtp_machine_testing::FakeServer;
#[doc = include_str!("../example.in")]
///
/// let server = FakeServer::start();
/// send(server.address(), "ben@harbor.example", "At noon?")?; // the application under test
/// let received = server.assert_received(1);
/// let message = &received[0];
/// assert_eq!(message.from(), "ana@orchard.example");
/// assert_eq!(message.to(), ["ben@harbor.example"]);
/// assert_eq!(message.header("subject"), Some("lunch".into()));
/// assert_eq!(message.body(), "At noon?\r\n");
/// assert_eq!(message.client_name(), "relay.orchard.example");
/// assert!(!message.is_secure() && message.user().is_none());
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Received {
    pub(super) session: usize,
    pub(super) client_name: String,
    pub(super) protocol: &'static str,
    pub(super) secure: bool,
    pub(super) user: Option<String>,
    pub(super) from: String,
    pub(super) mail_parameters: String,
    pub(super) to: Vec<String>,
    pub(super) rcpt_parameters: Vec<String>,
    pub(super) content: Vec<u8>,
}

impl Received {
    /// Returns the sender of the envelope, without brackets; empty for the null sender.
    #[must_use]
    pub fn from(&self) -> &str {
        &self.from
    }

    /// Returns the recipients of the envelope that were accepted, without brackets.
    ///
    /// With LMTP these are the recipients whose final reply accepted the message.
    #[must_use]
    pub fn to(&self) -> &[String] {
        &self.to
    }

    /// Returns the parameters of MAIL as they were sent: `SIZE=1000 BODY=8BITMIME`.
    #[must_use]
    pub fn mail_parameters(&self) -> &str {
        &self.mail_parameters
    }

    /// Returns the parameters of RCPT of each recipient: `NOTIFY=NEVER`.
    #[must_use]
    pub fn rcpt_parameters(&self) -> &[String] {
        &self.rcpt_parameters
    }

    /// Returns the content, without dot transparency: header section, empty line and body.
    #[must_use]
    pub fn content(&self) -> &[u8] {
        &self.content
    }

    /// Returns the content as text. Octets that are not UTF-8 become U+FFFD.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.content)
    }

    /// Returns the text after the header section. An encoding such as base64 is not decoded.
    #[must_use]
    pub fn body(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(self.split().1)
    }

    /// Returns the unfolded value of the first header field of this name, in any case. Encoded words are not decoded.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<String> {
        let header = String::from_utf8_lossy(self.split().0);
        let mut lines = header.split("\r\n");
        let mut value = lines.find_map(|line| {
            let (field, value) = line.split_once(':')?;
            field.trim_end().eq_ignore_ascii_case(name).then(|| value.trim_start().to_owned())
        })?;
        for line in lines.take_while(|line| line.starts_with([' ', '\t'])) {
            value.push_str(line);
        }
        Some(value)
    }

    /// Returns the name that the client gave in EHLO, HELO or LHLO.
    #[must_use]
    pub fn client_name(&self) -> &str {
        &self.client_name
    }

    /// Returns the keyword for `with` in a Received field: `SMTP`, `ESMTP`, `ESMTPSA`, `LMTP` .. (RFC 3848).
    #[must_use]
    pub const fn protocol(&self) -> &'static str {
        self.protocol
    }

    /// Returns `true` if the message came over TLS.
    #[must_use]
    pub const fn is_secure(&self) -> bool {
        self.secure
    }

    /// Returns the user that was logged in.
    #[must_use]
    pub fn user(&self) -> Option<&str> {
        self.user.as_deref()
    }

    /// Returns the number of the session in the transcript, from 1 on.
    #[must_use]
    pub const fn session(&self) -> usize {
        self.session
    }

    /// Splits the content at the first empty line.
    fn split(&self) -> (&[u8], &[u8]) {
        let content = &self.content[..];
        if let Some(body) = content.strip_prefix(b"\r\n") {
            return (&[], body);
        }
        match content.windows(4).position(|four| four == b"\r\n\r\n") {
            Some(at) => (&content[..at], &content[at + 4..]),
            None => (content, &[]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(content: &str) -> Received {
        Received { content: content.into(), ..Received::default() }
    }

    #[test]
    fn a_header_field_is_unfolded() {
        let folded =
            message("X: 1\r\nSubject : lunch\r\n at noon\r\n\ttoday\r\nY: 2\r\n\r\nX: no\r\n");
        assert_eq!(folded.header("SUBJECT").as_deref(), Some("lunch at noon\ttoday"));
        assert_eq!(folded.header("y").as_deref(), Some("2"));
        assert_eq!(folded.header("Z"), None);
        assert_eq!(folded.body(), "X: no\r\n");
    }

    #[test]
    fn content_without_a_header_section_or_without_a_body_is_split() {
        assert_eq!(message("\r\nbody\r\n").body(), "body\r\n");
        assert_eq!(message("\r\nX: 1\r\n").header("X"), None);
        assert_eq!(message("X: 1\r\n").body(), "");
        assert_eq!(message("X: 1\r\n").header("X").as_deref(), Some("1"));
        assert_eq!(message("").header("X"), None);
    }
}

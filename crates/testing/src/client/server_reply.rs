//! [`ServerReply`]: a reply that the client has read.

use std::fmt;

use smtp_machine::reply::Reply;

/// A whole reply of the server.
///
/// ```
/// use smtp_machine_testing::{FakeClient, FakeServer};
///
/// let server = FakeServer::with(r#"reply HELP with 214 "Ask Ben" / "or Eve""#);
/// let mut client = FakeClient::connect(server.address())?;
/// client.expect(220)?;
/// let help = client.command("HELP", 214)?;
/// assert_eq!((help.code(), help.lines()), (214, vec!["Ask Ben", "or Eve"]));
/// assert_eq!(help.to_string(), "214-Ask Ben\n214 or Eve");
/// assert_eq!(help.as_bytes(), b"214-Ask Ben\r\n214 or Eve\r\n");
/// # Ok::<(), smtp_machine_testing::client::ClientError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerReply {
    octets: Vec<u8>,
    code: u16,
    text: String,
}

impl ServerReply {
    pub(super) fn new(reply: &Reply<'_>) -> Self {
        let octets = reply.as_bytes().to_vec();
        let text = String::from_utf8_lossy(&octets).trim_end().replace("\r\n", "\n");
        Self { octets, code: reply.code().get(), text }
    }

    /// Returns the code.
    #[must_use]
    pub const fn code(&self) -> u16 {
        self.code
    }

    /// Returns the text of each line after the code.
    #[must_use]
    pub fn lines(&self) -> Vec<&str> {
        self.text.lines().map(|line| line.get(4..).unwrap_or_default()).collect()
    }

    /// Returns the reply as it came.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.octets
    }
}

/// Writes the lines, with the code, joined with LF. Octets that are not UTF-8 are U+FFFD.
impl fmt::Display for ServerReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

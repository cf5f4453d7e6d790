//! [`Transcript`]: a record of a session, in lines that are safe to log.
//!
//! A transcript receives the octets of both sides in the order in which a machine reads and writes them, and
//! returns one line for each line of the session. Secrets are redacted, content is replaced by its size, and
//! octets that could forge a line of the log are escaped.
//!
//! ```
//! use smtp_machine::transcript::{Side, Transcript};
//!
//! let mut log = Vec::new();
//! let mut transcript = Transcript::new();
//! for (side, octets) in [
//!     (Side::Server, &b"220 submit.harbor.example ESMTP\r\n"[..]),
//!     (Side::Client, b"AUTH PLAIN AGFuYQBzZWNyZXQ=\r\nMAIL FROM:<ana@harbor.exa"), // cut at any octet
//!     (Side::Client, b"mple>\r\nRCPT TO:<ben@far.example>\r\nDATA\r\n"),
//!     (Side::Server, b"235 welcome\r\n250 OK\r\n250 OK\r\n354 go\r\n"),
//!     (Side::Client, b"Subject: secret plans\r\n\r\nAt noon.\r\n.\r\n"),
//!     (Side::Server, b"250 queued \x1b[2J\r\n"),
//! ] {
//!     transcript.feed(side, octets, |line| log.push(line.to_string()));
//! }
//! assert_eq!(log, [
//!     "S: 220 submit.harbor.example ESMTP",
//!     "C: AUTH PLAIN [redacted]",
//!     "C: MAIL FROM:<ana@harbor.example>",
//!     "C: RCPT TO:<ben@far.example>",
//!     "C: DATA",
//!     "S: 235 welcome",
//!     "S: 250 OK",
//!     "S: 250 OK",
//!     "S: 354 go",
//!     "C: [35 octets of content]",
//!     "S: 250 queued \\x1b[2J",
//! ]);
//! ```

mod partial_line;
mod replies;
mod unanswered;

use core::fmt;

use crate::ascii::Escaped;
use crate::command::{
    Command, Syntax, Verb, auth_at, first_word, may_hold_secret, needs_no_challenge, urlauth_at,
    verb_of,
};
use crate::extension::Mechanisms;
use partial_line::{ENDED, Partial, after};
use unanswered::{Kind, Unanswered};

/// A side of a session.
///
/// ```
/// use smtp_machine::transcript::{Side, Transcript};
///
/// let mut lines = 0;
/// Transcript::new().feed(Side::Client, b"NOOP\r\nQUIT\r\n", |_| lines += 1);
/// assert_eq!(lines, 2);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "a session has two sides")]
pub enum Side {
    /// The side that sends commands.
    Client,
    /// The side that sends replies.
    Server,
}

/// One line of a transcript. `Display` shows it without a line ending.
///
/// ```
/// use smtp_machine::transcript::{Side, Transcript};
///
/// Transcript::new().feed(Side::Client, b"EHLO a\x08.example\r\n", |line| {
///     assert_eq!(line.side(), Side::Client);
///     assert_eq!(line.to_string(), r"C: EHLO a\x08.example");
/// });
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    side: Side,
    said: Said<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Said<'a> {
    /// The part of a line that may be shown, and whether the rest is redacted or too long.
    Text {
        shown: Escaped<'a>,
        redacted: bool,
        cut: bool,
    },
    Content(u64),
}

impl Line<'_> {
    /// Returns the side that has sent the line.
    #[must_use]
    pub const fn side(&self) -> Side {
        self.side
    }
}

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.side {
            Side::Client => "C: ",
            Side::Server => "S: ",
        })?;
        match self.said {
            Said::Content(octets) => write!(f, "[{octets} octets of content]"),
            Said::Text { shown, redacted, cut } => {
                write!(f, "{shown}")?;
                f.write_str(if redacted { "[redacted]" } else { "" })?;
                f.write_str(if cut { " [..]" } else { "" })
            }
        }
    }
}

/// The record of a session, line by line.
///
/// A transcript keeps at most 512 octets of an unfinished line of each side, and no content.
///
/// These parts of a client's lines are shown:
///
/// - of AUTH in any spelling, at most the name of a known mechanism; of a URL, nothing from `;URLAUTH=` on
///   (RFC 4467);
/// - nothing of a line that comes while an AUTH command is unanswered, however early it comes: replies are
///   counted, so that the reply to an earlier command is not taken for the reply to AUTH. Commands may follow an
///   AUTH with all that its mechanism sends (PLAIN, EXTERNAL), as in the example of this module;
/// - after AUTH, accepted or refused, nothing of the lines before the first one that is a valid command of a
///   known verb; later in the session, nothing of an unknown line that could be base64;
/// - after AUTH and a reply that does not fit, nothing of an unknown line until the end of the session. Such a reply
///   answers no line, or is a 2yz to DATA, to AUTH (except 235) or to a line before that first command, or a 3yz to
///   another line than AUTH or DATA, or a 235, 334 or 354 whose command is not the first unanswered line;
/// - nothing after a malformed BDAT command, because the length of its chunk is unknown, or after a response to AUTH
///   that looks like BDAT.
///
/// In doubt less is shown: if the replies of a session do not match its commands, lines may be redacted that
/// contain no secret.
///
/// The text of a 334 is redacted. All other replies are shown: a server that repeats a client's line in its
/// reply (`500 unknown command "c2VjcmV0"`) writes the secret into the log.
///
/// ```
/// use smtp_machine::transcript::{Side, Transcript};
///
/// let mut log = Vec::new();
/// let mut transcript = Transcript::new();
/// for (side, octets) in [
///     (Side::Client, &b"RSET\r\nAUTH LOGIN\r\n"[..]),
///     (Side::Server, b"250 OK\r\n"), // to RSET
///     (Side::Client, b"YW5h\r\n"),
///     (Side::Server, b"334 VXNlcm5hbWU6\r\n"),
///     (Side::Client, b"BURL imap://far.example/sent;UID=20;URLAUTH=anonymous:internal:91354a\r\n"),
/// ] {
///     transcript.feed(side, octets, |line| log.push(line.to_string()));
/// }
/// assert_eq!(log, [
///     "C: RSET",
///     "C: AUTH LOGIN",
///     "S: 250 OK",
///     "C: [redacted]",
///     "S: 334 [redacted]",
///     "C: [redacted]", // possibly the password
/// ]);
/// ```
#[derive(Clone, Debug)]
pub struct Transcript {
    mode: Mode,
    client: Partial,
    server: Partial,
    unanswered: Unanswered,
    /// The number of responses that the server waits for.
    owed: u32,
    /// AUTH was sent, and no valid command since: other lines may be responses.
    wary: bool,
    /// The same until the end of the session, because a reply did not fit, or replies can no longer be counted.
    always_wary: bool,
    /// AUTH was sent in this session.
    auth_came: bool,
    /// The first reply has come.
    greeted: bool,
    lmtp: bool,
    /// The number of recipients that the server has accepted.
    accepted: u32,
    /// The number of final replies to a message that are still due; 0 before the first.
    finals: u32,
    /// The kind of the multi-line reply in progress.
    reply: Continued,
}

/// The kind of the client's octets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Lines,
    /// Content up to the end-of-message marker: how much of CRLF `.` CRLF was seen last, and whether a 354
    /// has come.
    Dotted {
        seen: u8,
        octets: u64,
        asked: bool,
    },
    /// Content of a known size, and how much of it is left.
    Counted {
        left: u64,
        octets: u64,
    },
    /// Content of unknown size.
    Unknown,
}

/// The kind of the reply that the next line continues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Continued {
    No,
    Reply,
    Challenge,
}

impl Default for Transcript {
    fn default() -> Self {
        Self::new()
    }
}

impl Transcript {
    /// Creates a transcript for a new session.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            mode: Mode::Lines,
            client: Partial::EMPTY,
            server: Partial::EMPTY,
            unanswered: Unanswered::EMPTY,
            owed: 0,
            wary: false,
            always_wary: false,
            auth_came: false,
            greeted: false,
            lmtp: false,
            accepted: 0,
            finals: 0,
            reply: Continued::No,
        }
    }

    /// Adds octets that one side has sent, and calls `log` with each line that they complete.
    pub fn feed(&mut self, side: Side, octets: &[u8], mut log: impl FnMut(Line<'_>)) {
        let mut rest = octets;
        while !rest.is_empty() {
            rest = match (side, self.mode) {
                (Side::Client, Mode::Dotted { .. } | Mode::Counted { .. }) => {
                    self.content(rest, &mut log)
                }
                _ => self.line(side, rest, &mut log),
            };
        }
    }

    /// Adds octets up to the end of the line, and returns the rest.
    fn line<'o>(
        &mut self,
        side: Side,
        octets: &'o [u8],
        log: &mut impl FnMut(Line<'_>),
    ) -> &'o [u8] {
        let end = memchr::memchr(b'\n', octets).map(|at| at.saturating_add(1));
        let (here, rest) = octets.split_at_checked(end.unwrap_or(octets.len())).unwrap_or_default();
        let partial = match side {
            Side::Client => &mut self.client,
            Side::Server => &mut self.server,
        };
        partial.add(here);
        if end.is_none() {
            return rest;
        }
        let whole = *partial;
        *partial = Partial::EMPTY;
        let text = whole.text();
        let (shown, redacted) = match side {
            Side::Client => self.said_by_client(text, whole.is_cut()),
            Side::Server => self.said_by_server(text),
        };
        // A redacted rest is not marked as too long too.
        let cut = whole.is_cut() && !redacted;
        log(Line { side, said: Said::Text { shown: Escaped(shown), redacted, cut } });
        rest
    }

    /// Returns the part of a client's line that may be shown, and whether the rest is redacted.
    fn said_by_client<'t>(&mut self, text: &'t [u8], cut: bool) -> (&'t [u8], bool) {
        const NOTHING: (&[u8], bool) = (&[], true);
        if self.mode == Mode::Unknown {
            return NOTHING;
        }
        let command = match Command::parse(text, &Syntax::LENIENT) {
            Ok(command) if !cut && command.verb().is_some() => Some(command),
            _ => None,
        };
        let is_response = self.owed > 0;
        let hidden = is_response || self.unanswered.any(Kind::hides);
        match (verb_of(text), command) {
            // Either a chunk or a response: where the next line begins is unknown.
            (_, Some(Command::Bdat { size, .. })) if size > 0 && hidden => {
                self.mode = Mode::Unknown;
            }
            (_, Some(Command::Bdat { size, .. })) if size > 0 => {
                self.mode = Mode::Counted { left: size, octets: size };
            }
            (_, Some(Command::Bdat { .. })) => {}
            // A base64 response may look like the verb.
            (Some(Verb::Bdat), _) if text.len() > 4 || !(hidden || self.wary) => {
                self.mode = Mode::Unknown;
            }
            _ => {}
        }
        if is_response {
            self.owed = self.owed.saturating_sub(1);
            return NOTHING;
        }
        // The start of a long line does not show its first word.
        let auth = auth_at(text).or((cut && first_word(text).len() < 5).then_some(0));
        if let Some(at) = auth {
            let (shown, at_once) = if at == 0 { shown_of_auth(text, cut) } else { (None, false) };
            self.push(if at_once { Kind::AuthAtOnce } else { Kind::Auth });
            (self.wary, self.auth_came) = (true, true);
            return match shown {
                _ if hidden => NOTHING,
                Some(shown) => shown,
                None => (b"AUTH ", true),
            };
        }
        self.push(match kind_of(text, command) {
            Kind::Data if hidden => Kind::HiddenData,
            Kind::Data => Kind::Data,
            _ if command.is_none() && self.wary => Kind::Unknown,
            kind => kind,
        });
        if hidden {
            return NOTHING;
        }
        if verb_of(text) == Some(Verb::Data) {
            self.mode = Mode::Dotted { seen: 2, octets: 0, asked: false };
        }
        let is_suspect = self.wary || self.auth_came && may_be_base64(text);
        if command.is_none() && is_suspect {
            return NOTHING;
        }
        self.wary = self.always_wary;
        match urlauth_at(text) {
            Some(at) => (text.get(..at).unwrap_or_default(), true),
            // Every line with a secret is redacted above. This redacts one that is not.
            None if may_hold_secret(text) => NOTHING,
            None => (text, false),
        }
    }

    fn push(&mut self, kind: Kind) {
        if !self.unanswered.push(kind) {
            (self.wary, self.always_wary) = (true, true);
        }
    }

    fn content<'o>(&mut self, octets: &'o [u8], log: &mut impl FnMut(Line<'_>)) -> &'o [u8] {
        let (taken, over, count) = match &mut self.mode {
            Mode::Counted { left, octets: all } => {
                let here = usize::try_from(*left).unwrap_or(usize::MAX).min(octets.len());
                *left = left.saturating_sub(u64::try_from(here).unwrap_or(u64::MAX));
                (here, *left == 0, *all)
            }
            Mode::Dotted { seen, octets: all, .. } => {
                let mut taken = 0_usize;
                while let Some(octet) = octets.get(taken) {
                    taken = taken.saturating_add(1);
                    *all = all.saturating_add(1);
                    *seen = after(*seen, *octet);
                    if *seen == ENDED {
                        break;
                    }
                }
                // The end-of-message marker is not content.
                (taken, *seen == ENDED, all.saturating_sub(3))
            }
            Mode::Lines | Mode::Unknown => (0, true, 0),
        };
        if over {
            if matches!(self.mode, Mode::Dotted { .. }) {
                self.push(Kind::End);
            }
            self.mode = Mode::Lines;
            log(Line { side: Side::Client, said: Said::Content(count) });
        }
        octets.get(taken..).unwrap_or_default()
    }
}

/// Returns the part of a line that begins with AUTH that may be shown, and whether no further response
/// follows. Returns `None` if the spelling is ambiguous.
fn shown_of_auth(text: &[u8], cut: bool) -> (Option<(&[u8], bool)>, bool) {
    let rest = text.get(4..).unwrap_or_default();
    let mut words = rest.splitn(3, |octet| *octet == b' ');
    let (start, name, response) = (words.next(), words.next(), words.next());
    let known = |name: &[u8]| {
        let one = Mechanisms::of_name(name);
        !one.is_empty() && one != Mechanisms::OTHER
    };
    match (start, name, response) {
        (Some([]), None, _) if !cut => (Some((text, false)), false),
        (Some([]), Some(name), None) if known(name) && !cut => (Some((text, false)), false),
        (Some([]), Some(name), Some(response)) if known(name) => {
            let shown = text.get(..name.len().saturating_add(6)).unwrap_or_default();
            let at_once = !response.is_empty() && needs_no_challenge(name);
            (Some((shown, true)), at_once)
        }
        _ => (None, false),
    }
}

fn kind_of(text: &[u8], command: Option<Command<'_>>) -> Kind {
    match (command, verb_of(text)) {
        (Some(Command::Bdat { last: true, .. } | Command::Burl { last: true, .. }), _) => Kind::End,
        (_, Some(Verb::Lhlo)) => Kind::Lhlo,
        (_, Some(Verb::Ehlo | Verb::Helo)) => Kind::Ehlo,
        (_, Some(Verb::Mail | Verb::Rset)) => Kind::Reset,
        (_, Some(Verb::Rcpt)) => Kind::Rcpt,
        (_, Some(Verb::Data)) => Kind::Data,
        _ => Kind::Command,
    }
}

fn may_be_base64(text: &[u8]) -> bool {
    let fits = |octet: &u8| octet.is_ascii_alphanumeric() || matches!(octet, b'+' | b'/' | b'=');
    text.len() >= 4 && text.len() % 4 == 0 && text.iter().all(fits)
}

#[cfg(test)]
mod tests;

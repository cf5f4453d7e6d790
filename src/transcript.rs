//! [`Transcript`]: what was said in a session, in lines that are safe to log.
//!
//! Fed with the octets that the machines see, in the order in which they were read and written, it gives
//! a line for each line of the session: secrets are left out, content is summed up, and octets that could
//! forge a line of the log are escaped.
//!
//! ```
//! use smtp_machine::transcript::{Side, Transcript};
//!
//! let mut log = Vec::new();
//! let mut transcript = Transcript::new();
//! for (side, octets) in [
//!     (Side::Server, &b"220 submit.harbor.example ESMTP\r\n"[..]),
//!     (Side::Client, b"AUTH PLAIN AGFuYQBzZWNyZXQ=\r\nMAIL FROM:<ana@harbor.exa"), // cut anywhere
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
    Command, Syntax, Verb, auth_at, first_word, may_hold_secret, says_all_at_once, urlauth_at,
    verb_of,
};
use crate::extension::Mechanisms;
use partial_line::{ENDED, Partial, after};
use unanswered::{Kind, Unanswered};

/// A side of the conversation.
///
/// ```
/// use smtp_machine::transcript::{Side, Transcript};
///
/// let mut lines = 0;
/// Transcript::new().feed(Side::Client, b"NOOP\r\nQUIT\r\n", |_| lines += 1);
/// assert_eq!(lines, 2);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "a conversation has two sides")]
pub enum Side {
    /// The side that sends commands.
    Client,
    /// The side that sends replies.
    Server,
}

/// One line of the log. Its `Display` is the line without an end.
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
    /// A line, its start that may be shown, and whether the rest of it is a secret or too long.
    Text {
        shown: Escaped<'a>,
        redacted: bool,
        cut: bool,
    },
    Content(u64),
}

impl Line<'_> {
    /// The side that says it.
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

/// What was said in a session, line by line.
///
/// It keeps the start of an unfinished line of either side, 512 octets at the most, and no content.
///
/// What is shown of a client's line:
///
/// - of AUTH in any spelling, no more than the name of a mechanism that is known; of a URL, nothing from
///   `;URLAUTH=` on (RFC 4467);
/// - nothing of a line that comes while AUTH is not answered, however early it comes: the replies are
///   counted, so that the reply to an earlier command does not pass for the reply to AUTH;
/// - after AUTH, refused or not, nothing of the lines up to the first that is a command that this crate
///   knows, in a form that it can read; later on in the session, nothing of a line that could be base64;
/// - nothing after a BDAT that can't be read, because the length of what follows is not known.
///
/// In doubt it shows less: a session whose replies do not fit its commands may lose lines of its log.
///
/// The text of 334 is left out, all other replies are shown: a server that repeats a client's line in its
/// reply (`500 unknown command "c2VjcmV0"`) writes into the log what it pleases.
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
///     "C: [redacted]", // it may be the password
/// ]);
/// ```
#[derive(Clone, Debug)]
pub struct Transcript {
    mode: Mode,
    client: Partial,
    server: Partial,
    unanswered: Unanswered,
    /// How many responses the server waits for.
    owed: u32,
    /// AUTH came, and no command since: what can't be read as one may be a response.
    wary: bool,
    /// The same to the end of the session, because the replies can't be counted any more.
    always_wary: bool,
    /// There was AUTH in this session.
    auth_came: bool,
    /// The first reply came.
    greeted: bool,
    lmtp: bool,
    /// How many recipients the server accepted.
    accepted: u32,
    /// How many replies to the end of a message are still to come; 0 before the first.
    finals: u32,
    /// What the server's reply of several lines is.
    reply: Continued,
}

/// What the client's octets are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Lines,
    /// Content up to a dot: what of CRLF `.` CRLF has just been seen, and whether the server has asked
    /// for it.
    Dotted {
        seen: u8,
        octets: u64,
        asked: bool,
    },
    /// Content of this length, and how much of it is still to come.
    Counted {
        left: u64,
        octets: u64,
    },
    /// Content of a length that is not known.
    Unknown,
}

/// What the next line of a reply belongs to.
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
    /// At the start of a session.
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

    /// Takes what one side has said; `log` gets each line that is complete with it.
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

    /// Takes octets up to the end of a line.
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
        // What is left out as a secret is not too long as well.
        let cut = whole.is_cut() && !redacted;
        log(Line { side, said: Said::Text { shown: Escaped(shown), redacted, cut } });
        rest
    }

    /// What of a client's line may be shown, and whether more of it may not.
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
        // The length of a chunk is told, whatever else the line is.
        match (verb_of(text), command) {
            (_, Some(Command::Bdat { size, .. })) if size > 0 => {
                self.mode = Mode::Counted { left: size, octets: size };
            }
            (_, Some(Command::Bdat { .. })) => {}
            // A response may look like the verb.
            (Some(Verb::Bdat), _) if text.len() > 4 || !(hidden || self.wary) => {
                self.mode = Mode::Unknown;
            }
            _ => {}
        }
        if is_response {
            self.owed = self.owed.saturating_sub(1);
            return NOTHING;
        }
        // The start of a long line does not tell what its first word is.
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
        let verb = command.and_then(|command| command.verb());
        match verb {
            Some(Verb::Lhlo) => self.lmtp = true,
            Some(Verb::Ehlo | Verb::Helo) => self.lmtp = false,
            _ => {}
        }
        match kind_of(text, command) {
            Kind::Data if hidden => self.push(Kind::HiddenData),
            kind => self.push(kind),
        }
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
            // Every line with a secret is left out above; if one is not, it is left out here.
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
                // The dot and its CRLF are no content.
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

/// What of a line that begins with AUTH may be shown, and whether it says all at once; `None` when it is
/// spelled in a way that leaves a doubt.
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
            let at_once = !response.is_empty() && says_all_at_once(name);
            (Some((shown, true)), at_once)
        }
        _ => (None, false),
    }
}

fn kind_of(text: &[u8], command: Option<Command<'_>>) -> Kind {
    match (command, verb_of(text)) {
        (Some(Command::Bdat { last: true, .. } | Command::Burl { last: true, .. }), _) => Kind::End,
        (_, Some(Verb::Ehlo | Verb::Helo | Verb::Lhlo | Verb::Mail | Verb::Rset)) => Kind::Reset,
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

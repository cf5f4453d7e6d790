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

use core::fmt;

use crate::ascii::Escaped;
use crate::command::{Command, Syntax, Verb, says_all_at_once};

/// Who says something.
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
    /// Who sends commands.
    Client,
    /// Who sends replies.
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
        shown: &'a [u8],
        redacted: bool,
        cut: bool,
    },
    Content(u64),
}

impl Line<'_> {
    /// Who says it.
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
                write!(f, "{}", Shown(shown))?;
                f.write_str(if redacted { "[redacted]" } else { "" })?;
                f.write_str(if cut { " [..]" } else { "" })
            }
        }
    }
}

/// Text without quotes around it, and with everything escaped that is not plain.
struct Shown<'a>(&'a [u8]);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Escaped(self.0))
    }
}

/// What was said in a session, line by line.
///
/// It keeps the start of an unfinished line of either side, 512 octets at the most, and no content.
///
/// It goes by what it sees: a line behind AUTH is taken for a response, and what follows DATA for content,
/// until the server's reply says otherwise. So a client that sends a password too early does not get it
/// into the log.
///
/// ```
/// use smtp_machine::transcript::{Side, Transcript};
///
/// let mut log = Vec::new();
/// let mut transcript = Transcript::new();
/// transcript.feed(Side::Client, b"AUTH LOGIN\r\nYW5h\r\n", |line| log.push(line.to_string()));
/// transcript.feed(Side::Server, b"334 VXNlcm5hbWU6\r\n", |line| log.push(line.to_string()));
/// assert_eq!(log, ["C: AUTH LOGIN", "C: [redacted]", "S: 334 [redacted]"]);
/// ```
#[derive(Clone, Debug)]
pub struct Transcript {
    mode: Mode,
    client: Partial,
    server: Partial,
}

/// What the client's octets are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Commands,
    /// Responses to challenges, one line each.
    Login,
    /// Content up to a dot: what of CRLF `.` CRLF has just been seen.
    Dotted {
        seen: u8,
        octets: u64,
    },
    /// Content of this length, and how much of it is still to come.
    Counted {
        left: u64,
        octets: u64,
    },
}

impl Mode {
    /// At the start of a line.
    const DOTTED: Self = Self::Dotted { seen: 2, octets: 0 };
}

/// The start of a line that has no end yet.
#[derive(Clone, Copy)]
struct Partial {
    octets: [u8; Self::MAX],
    len: usize,
    cut: bool,
}

impl fmt::Debug for Partial {
    /// Never what is in it, which may be a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Partial").field("len", &self.len).finish_non_exhaustive()
    }
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
        Self { mode: Mode::Commands, client: Partial::EMPTY, server: Partial::EMPTY }
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
            Side::Client => self.said_by_client(text),
            Side::Server => self.said_by_server(text),
        };
        // What is left out as a secret is not too long as well.
        let cut = whole.cut && !redacted;
        log(Line { side, said: Said::Text { shown, redacted, cut } });
        rest
    }

    /// What of a client's line may be shown, and whether more of it may not.
    fn said_by_client<'t>(&mut self, text: &'t [u8]) -> (&'t [u8], bool) {
        if self.mode == Mode::Login {
            return (&[], true);
        }
        match Verb::of_line(text) {
            Some(Verb::Auth) => {
                let mut spaces =
                    text.iter().enumerate().filter(|(_, it)| **it == b' ').map(|(at, _)| at);
                let Some(at) = spaces.nth(1) else {
                    self.mode = Mode::Login;
                    return (text, false);
                };
                let shown = text.get(..at.saturating_add(1)).unwrap_or_default();
                // Commands may follow at once behind these; behind others, what does is a response.
                if !says_all_at_once(shown.get(5..at).unwrap_or_default()) {
                    self.mode = Mode::Login;
                }
                (shown, true)
            }
            Some(Verb::Data) => {
                self.mode = Mode::DOTTED;
                (text, false)
            }
            Some(Verb::Bdat) => {
                if let Ok(Command::Bdat { size, .. }) = Command::parse(text, &Syntax::LENIENT) {
                    if size > 0 {
                        self.mode = Mode::Counted { left: size, octets: size };
                    }
                }
                (text, false)
            }
            _ => (text, false),
        }
    }

    fn said_by_server<'t>(&mut self, text: &'t [u8]) -> (&'t [u8], bool) {
        let challenge = text.starts_with(b"334");
        let fresh = matches!(self.mode, Mode::Dotted { octets: 0, .. });
        match text.get(..3) {
            Some(b"334") => self.mode = Mode::Login,
            Some(b"354") if !matches!(self.mode, Mode::Dotted { .. }) => self.mode = Mode::DOTTED,
            // AUTH is over, or DATA was refused.
            Some([b'2' | b'4' | b'5', ..]) if self.mode == Mode::Login => {
                self.mode = Mode::Commands;
            }
            Some([b'4' | b'5', ..]) if fresh => self.mode = Mode::Commands,
            _ => {}
        }
        match challenge && text.len() > 4 {
            true => (text.get(..4).unwrap_or_default(), true),
            false => (text, false),
        }
    }

    fn content<'o>(&mut self, octets: &'o [u8], log: &mut impl FnMut(Line<'_>)) -> &'o [u8] {
        let (taken, over, count) = match &mut self.mode {
            Mode::Counted { left, octets: all } => {
                let here = usize::try_from(*left).unwrap_or(usize::MAX).min(octets.len());
                *left = left.saturating_sub(u64::try_from(here).unwrap_or(u64::MAX));
                (here, *left == 0, *all)
            }
            Mode::Dotted { seen, octets: all } => {
                let mut taken = 0_usize;
                while let Some(octet) = octets.get(taken) {
                    taken = taken.saturating_add(1);
                    *all = all.saturating_add(1);
                    *seen = match (*seen, octet) {
                        (2, b'.') => 3,
                        (0 | 1 | 2 | 4, b'\r') => 1,
                        (3, b'\r') => 4,
                        (1, b'\n') => 2,
                        (4, b'\n') => 5,
                        _ => 0,
                    };
                    if *seen == 5 {
                        break;
                    }
                }
                // The dot and its CRLF are no content.
                (taken, *seen == 5, all.saturating_sub(3))
            }
            Mode::Commands | Mode::Login => (0, true, 0),
        };
        if over {
            self.mode = Mode::Commands;
            log(Line { side: Side::Client, said: Said::Content(count) });
        }
        octets.get(taken..).unwrap_or_default()
    }
}

impl Partial {
    const MAX: usize = 512;
    const EMPTY: Self = Self { octets: [0; Self::MAX], len: 0, cut: false };

    fn add(&mut self, octets: &[u8]) {
        let room = self.octets.get_mut(self.len..).unwrap_or_default();
        let count = room.len().min(octets.len());
        if let (Some(room), Some(octets)) = (room.get_mut(..count), octets.get(..count)) {
            room.copy_from_slice(octets);
        }
        self.len = self.len.saturating_add(count);
        self.cut |= count < octets.len();
    }

    /// Without what ends it.
    fn text(&self) -> &[u8] {
        let text = self.octets.get(..self.len).unwrap_or_default();
        let text = text.strip_suffix(b"\n").unwrap_or(text);
        text.strip_suffix(b"\r").unwrap_or(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn log(parts: &[(Side, &[u8])]) -> Vec<String> {
        let (mut log, mut transcript) = (Vec::new(), Transcript::new());
        for (side, octets) in parts {
            transcript.feed(*side, octets, |line| log.push(line.to_string()));
        }
        log
    }

    const CLIENT: &[u8] = b"EHLO a.example\r\nAUTH LOGIN\r\nc2VjcmV0\r\nc2VjcmV0\r\n";

    #[test]
    fn a_response_that_comes_too_early_is_left_out() {
        let said = log(&[(Side::Client, b"AUTH LOGIN YW5h\r\nc2VjcmV0\r\n")]);
        assert_eq!(said, ["C: AUTH LOGIN [redacted]", "C: [redacted]"]);
        let said = log(&[(Side::Client, b"AUTH PLAIN AGEAYg==\r\nMAIL FROM:<>\r\n")]);
        assert_eq!(said, ["C: AUTH PLAIN [redacted]", "C: MAIL FROM:<>"]);
    }

    #[test]
    fn a_refused_data_is_followed_by_commands() {
        let said = log(&[
            (Side::Client, b"DATA\r\n"),
            (Side::Server, b"503 no\r\n"),
            (Side::Client, b"QUIT\r\n"),
        ]);
        assert_eq!(said, ["C: DATA", "S: 503 no", "C: QUIT"]);
    }

    #[test]
    fn chunks_are_summed_up_by_their_count() {
        let said = log(&[(Side::Client, b"BDAT 6\r\nRSET\r\nBDAT 0 LAST\r\nNOOP\r\n")]);
        assert_eq!(said, ["C: BDAT 6", "C: [6 octets of content]", "C: BDAT 0 LAST", "C: NOOP"]);
    }

    #[test]
    fn long_lines_are_cut() {
        let line = [&b"NOOP "[..], &[b'x'; 600], b"\r\n"].concat();
        let said = log(&[(Side::Client, &line)]);
        assert!(said[0].ends_with("xxx [..]") && said[0].len() < 600);
    }

    #[test]
    fn a_dot_in_a_line_ends_nothing() {
        let said = log(&[
            (Side::Client, b"DATA\r\n"),
            (Side::Server, b"354 go\r\n"),
            (Side::Client, b"a\r\n.b\r\n..\r\n\r.\r\n.\r\nQUIT\r\n"),
        ]);
        assert_eq!(said[2..], ["C: [15 octets of content]", "C: QUIT"]);
    }

    proptest! {
        #[test]
        fn lines_are_the_same_however_they_are_cut(cuts in proptest::collection::vec(0..CLIENT.len(), 0..5)) {
            let mut cuts = cuts;
            cuts.extend([0, CLIENT.len()]);
            cuts.sort_unstable();
            let parts: Vec<_> =
                cuts.windows(2).map(|pair| (Side::Client, &CLIENT[pair[0]..pair[1]])).collect();
            prop_assert_eq!(log(&parts), log(&[(Side::Client, CLIENT)]));
        }

        #[test]
        fn no_line_holds_what_could_forge_another(
            parts in proptest::collection::vec((any::<bool>(), proptest::collection::vec(any::<u8>(), 0..40)), 0..8),
        ) {
            let mut transcript = Transcript::new();
            for (client, octets) in &parts {
                let side = if *client { Side::Client } else { Side::Server };
                transcript.feed(side, octets, |line| {
                    let text = line.to_string();
                    assert!(!text.chars().any(char::is_control), "{text:?}");
                });
            }
        }
    }

    #[test]
    fn secrets_are_nowhere() {
        let mut all = String::new();
        let mut transcript = Transcript::new();
        transcript.feed(Side::Client, CLIENT, |line| all += &format!("{line}{line:?}"));
        all += &format!("{transcript:?}");
        assert!(!all.contains("c2VjcmV0"));
    }
}

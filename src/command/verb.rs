//! The verbs: the word that a command line begins with.

use core::fmt;
use core::str::FromStr;

use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// The first word of a command, of those that have a name here.
///
/// ```text
/// verb = 1*ALPHA                           ; RFC 5321 2.4, 4.1.1
/// ```
///
/// Verbs are read without regard to case and written in upper case (RFC 5321 2.4).
///
/// ```
/// use smtp_machine::command::Verb;
///
/// assert_eq!(Verb::parse(b"mail"), Some(Verb::Mail));
/// assert_eq!(Verb::parse(b"MAILS"), None);
/// assert_eq!(Verb::StartTls.to_string(), "STARTTLS");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Verb {
    /// EHLO: greeting of a client that knows extensions (RFC 5321 4.1.1.1).
    Ehlo,
    /// HELO: greeting without extensions (RFC 5321 4.1.1.1).
    Helo,
    /// LHLO: greeting of LMTP (RFC 2033 4.1).
    Lhlo,
    /// MAIL: opens a transaction (RFC 5321 4.1.1.2).
    Mail,
    /// RCPT: adds a recipient (RFC 5321 4.1.1.3).
    Rcpt,
    /// DATA: the message follows, ended by a dot (RFC 5321 4.1.1.4).
    Data,
    /// BDAT: a counted piece of the message follows (RFC 3030 2).
    Bdat,
    /// BURL: the message is to be fetched (RFC 4468 3).
    Burl,
    /// RSET: drops the transaction (RFC 5321 4.1.1.5).
    Rset,
    /// VRFY: asks about a mailbox (RFC 5321 4.1.1.6).
    Vrfy,
    /// EXPN: asks who is on a list (RFC 5321 4.1.1.7).
    Expn,
    /// HELP: asks for words of help (RFC 5321 4.1.1.8).
    Help,
    /// NOOP: asks for an OK (RFC 5321 4.1.1.9).
    Noop,
    /// QUIT: ends the session (RFC 5321 4.1.1.10).
    Quit,
    /// STARTTLS: turns to TLS (RFC 3207 4).
    StartTls,
    /// AUTH: logs in (RFC 4954 4).
    Auth,
    /// ETRN: asks to start a queue (RFC 1985 5).
    Etrn,
    /// ATRN: turns the roles around after a login (RFC 2645 5.2).
    Atrn,
    /// TURN: turns the roles around, obsolete (RFC 821 3.8).
    Turn,
    /// SEND: to a terminal, obsolete (RFC 821 4.1.2).
    Send,
    /// SOML: to a terminal or a mailbox, obsolete (RFC 821 4.1.2).
    Soml,
    /// SAML: to a terminal and a mailbox, obsolete (RFC 821 4.1.2).
    Saml,
    /// XCLIENT: a proxy tells about the client behind it (vendor).
    XClient,
    /// XFORWARD: a filter passes on what to log of the client (vendor).
    XForward,
    /// CLIENTID: an identity of the client's software (expired draft).
    ClientId,
    /// VERB: asks for verbose replies (registered without an RFC).
    Verb,
    /// ONEX: announces one transaction only (registered without an RFC).
    Onex,
}

impl Verb {
    /// All verbs, in the order of the enum.
    ///
    /// ```
    /// # use smtp_machine::command::Verb;
    /// assert!(Verb::ALL.iter().all(|verb| Verb::parse(verb.as_str().as_bytes()) == Some(*verb)));
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Ehlo,
        Self::Helo,
        Self::Lhlo,
        Self::Mail,
        Self::Rcpt,
        Self::Data,
        Self::Bdat,
        Self::Burl,
        Self::Rset,
        Self::Vrfy,
        Self::Expn,
        Self::Help,
        Self::Noop,
        Self::Quit,
        Self::StartTls,
        Self::Auth,
        Self::Etrn,
        Self::Atrn,
        Self::Turn,
        Self::Send,
        Self::Soml,
        Self::Saml,
        Self::XClient,
        Self::XForward,
        Self::ClientId,
        Self::Verb,
        Self::Onex,
    ];

    /// The verb that `word` is, in any case; `None` when it is no verb of these.
    ///
    /// ```
    /// # use smtp_machine::command::Verb;
    /// assert_eq!(Verb::parse(b"StartTLS"), Some(Verb::StartTls));
    /// assert_eq!(Verb::parse(b"GET"), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn parse(word: &[u8]) -> Option<Self> {
        match Self::split(word) {
            Some((verb, [])) => Some(verb),
            _ => None,
        }
    }

    /// The verb that `line` begins with, whatever follows it, and even when the line does not
    /// parse. A server that answers a broken line wants it: after a BDAT that can't be read, for
    /// one, nobody knows where the next command begins.
    ///
    /// ```
    /// # use smtp_machine::command::{Command, Syntax, Verb};
    /// assert!(Command::parse(b"BDAT ten", &Syntax::default()).is_err());
    /// assert_eq!(Verb::of_line(b"BDAT ten"), Some(Verb::Bdat));
    /// assert_eq!(Verb::of_line(b"BDATA 10"), None);
    /// ```
    #[must_use]
    pub fn of_line(line: &[u8]) -> Option<Self> {
        let (verb, rest) = Self::split(line)?;
        match rest.first() {
            Some(octet) if octet.is_ascii_alphanumeric() || *octet == b'-' => None,
            _ => Some(verb),
        }
    }

    /// The word on the wire, in upper case.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Ehlo => "EHLO",
            Self::Helo => "HELO",
            Self::Lhlo => "LHLO",
            Self::Mail => "MAIL",
            Self::Rcpt => "RCPT",
            Self::Data => "DATA",
            Self::Bdat => "BDAT",
            Self::Burl => "BURL",
            Self::Rset => "RSET",
            Self::Vrfy => "VRFY",
            Self::Expn => "EXPN",
            Self::Help => "HELP",
            Self::Noop => "NOOP",
            Self::Quit => "QUIT",
            Self::StartTls => "STARTTLS",
            Self::Auth => "AUTH",
            Self::Etrn => "ETRN",
            Self::Atrn => "ATRN",
            Self::Turn => "TURN",
            Self::Send => "SEND",
            Self::Soml => "SOML",
            Self::Saml => "SAML",
            Self::XClient => "XCLIENT",
            Self::XForward => "XFORWARD",
            Self::ClientId => "CLIENTID",
            Self::Verb => "VERB",
            Self::Onex => "ONEX",
        }
    }

    /// Writes the word.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the sink has no room.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(self.as_str().as_bytes())
    }

    /// The verb at the start of `line` and what follows its last letter. The caller must look
    /// whether the word ends there.
    #[inline]
    pub(super) fn split(line: &[u8]) -> Option<(Self, &[u8])> {
        let (word, rest) = line.split_first_chunk::<4>()?;
        let verb = match fold4(*word) {
            MAIL => Self::Mail,
            RCPT => Self::Rcpt,
            DATA => Self::Data,
            BDAT => Self::Bdat,
            QUIT => Self::Quit,
            EHLO => Self::Ehlo,
            HELO => Self::Helo,
            RSET => Self::Rset,
            NOOP => Self::Noop,
            AUTH => Self::Auth,
            VRFY => Self::Vrfy,
            STAR => return tail(Self::StartTls, b"TTLS", rest),
            LHLO => Self::Lhlo,
            EXPN => Self::Expn,
            HELP => Self::Help,
            BURL => Self::Burl,
            ETRN => Self::Etrn,
            ATRN => Self::Atrn,
            TURN => Self::Turn,
            SEND => Self::Send,
            SOML => Self::Soml,
            SAML => Self::Saml,
            VERB => Self::Verb,
            ONEX => Self::Onex,
            XCLI => return tail(Self::XClient, b"ENT", rest),
            XFOR => return tail(Self::XForward, b"WARD", rest),
            CLIE => return tail(Self::ClientId, b"NTID", rest),
            _ => return None,
        };
        Some((verb, rest))
    }
}

impl fmt::Display for Verb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Verb {
    type Err = Invalid;

    fn from_str(word: &str) -> Result<Self, Invalid> {
        Self::parse(word.as_bytes()).ok_or(Invalid::new(ValueKind::Verb, 0))
    }
}

impl TryFrom<&[u8]> for Verb {
    type Error = Invalid;

    fn try_from(word: &[u8]) -> Result<Self, Invalid> {
        Self::parse(word).ok_or(Invalid::new(ValueKind::Verb, 0))
    }
}

/// Four octets as one number, letters in upper case. Clearing the case bit turns no other octet
/// into a letter: only `X` and `x` become `X`.
#[inline]
pub(super) const fn fold4(word: [u8; 4]) -> u32 {
    u32::from_le_bytes(word) & 0xDFDF_DFDF
}

#[inline]
fn tail<'a>(verb: Verb, wanted: &[u8], rest: &'a [u8]) -> Option<(Verb, &'a [u8])> {
    let (found, rest) = rest.split_at_checked(wanted.len())?;
    found.eq_ignore_ascii_case(wanted).then_some((verb, rest))
}

const EHLO: u32 = fold4(*b"EHLO");
const HELO: u32 = fold4(*b"HELO");
const LHLO: u32 = fold4(*b"LHLO");
const MAIL: u32 = fold4(*b"MAIL");
const RCPT: u32 = fold4(*b"RCPT");
const DATA: u32 = fold4(*b"DATA");
const BDAT: u32 = fold4(*b"BDAT");
const BURL: u32 = fold4(*b"BURL");
const RSET: u32 = fold4(*b"RSET");
const VRFY: u32 = fold4(*b"VRFY");
const EXPN: u32 = fold4(*b"EXPN");
const HELP: u32 = fold4(*b"HELP");
const NOOP: u32 = fold4(*b"NOOP");
const QUIT: u32 = fold4(*b"QUIT");
const STAR: u32 = fold4(*b"STAR");
const AUTH: u32 = fold4(*b"AUTH");
const ETRN: u32 = fold4(*b"ETRN");
const ATRN: u32 = fold4(*b"ATRN");
const TURN: u32 = fold4(*b"TURN");
const SEND: u32 = fold4(*b"SEND");
const SOML: u32 = fold4(*b"SOML");
const SAML: u32 = fold4(*b"SAML");
const XCLI: u32 = fold4(*b"XCLI");
const XFOR: u32 = fold4(*b"XFOR");
const CLIE: u32 = fold4(*b"CLIE");
const VERB: u32 = fold4(*b"VERB");
const ONEX: u32 = fold4(*b"ONEX");

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn naive(word: &[u8]) -> Option<Verb> {
        Verb::ALL.iter().copied().find(|verb| verb.as_str().as_bytes().eq_ignore_ascii_case(word))
    }

    #[test]
    fn all_lists_each_verb_once() {
        let mut all = Verb::ALL.to_vec();
        all.dedup();
        assert_eq!(all.len(), 27);
        assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn octets_that_fold_to_a_letter_are_letters() {
        for verb in Verb::ALL {
            let mut word = verb.as_str().as_bytes().to_vec();
            for at in 0..word.len() {
                let kept = word[at];
                for octet in 0..=255 {
                    word[at] = octet;
                    assert_eq!(Verb::parse(&word), naive(&word), "{word:?}");
                }
                word[at] = kept;
            }
        }
    }

    proptest! {
        #[test]
        fn words_are_found_as_a_search_finds_them(word in "[A-Za-z@`]{0,9}") {
            prop_assert_eq!(Verb::parse(word.as_bytes()), naive(word.as_bytes()));
        }
    }
}

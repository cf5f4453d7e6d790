//! [`Fact`]: what holds for all replies of a run.

use std::str::FromStr;

use smtp_machine::address::Host;
use smtp_machine::extension::Keyword;
use smtp_machine::reply::{EnhancedCode, Reply};

use super::link::Received;

/// What holds for all replies of a run, or for all of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fact {
    /// CRLF ends each line, each line has a code, all lines of a reply have the same.
    Syntax,
    /// No line is longer than 512 octets, with CRLF.
    Length,
    /// The text is printable ASCII, space or tab.
    Text,
    /// The class of an enhanced code is the first digit of the code.
    Class,
    /// If ENHANCEDSTATUSCODES is offered, all replies have one, except those to EHLO and HELO and the greeting.
    Enhanced,
    /// The greeting names the server by a domain or an address literal.
    Greeting,
    /// The reply to EHLO names the server, and each line of it has a keyword.
    Ehlo,
    /// After 421 the server closes the connection.
    Closing,
}

const NAMES: [(&str, Fact); 8] = [
    ("syntax", Fact::Syntax),
    ("length", Fact::Length),
    ("text", Fact::Text),
    ("class", Fact::Class),
    ("enhanced", Fact::Enhanced),
    ("greeting", Fact::Greeting),
    ("ehlo", Fact::Ehlo),
    ("closing", Fact::Closing),
];

impl FromStr for Fact {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = NAMES.iter().find(|(name, _)| *name == text);
        found.map(|(_, fact)| *fact).ok_or_else(|| format!("there is no fact {text:?}"))
    }
}

/// What a reply answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Question {
    Connection,
    /// EHLO or LHLO.
    Ehlo,
    Helo,
    /// A command after an accepted EHLO.
    Command,
    /// A command before.
    Early,
}

/// For how many replies a fact was looked at, and the first that contradicts it.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    pub(super) replies: usize,
    pub(super) contrary: usize,
    pub(super) example: Option<String>,
}

/// The tallies of all facts.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts([Tally; NAMES.len()]);

impl Facts {
    /// Returns the tally of a fact.
    pub(super) fn tally(&self, fact: Fact) -> &Tally {
        &self.0[fact as usize]
    }

    /// Adds what another session showed.
    pub(super) fn add(&mut self, other: &Self) {
        for (sum, more) in self.0.iter_mut().zip(&other.0) {
            sum.replies += more.replies;
            sum.contrary += more.contrary;
            if sum.example.is_none() {
                sum.example.clone_from(&more.example);
            }
        }
    }

    /// Adds a reply.
    pub(super) fn note(&mut self, reply: &Received, question: Question, offers_enhanced: bool) {
        let whole = match Reply::parse(reply.octets()) {
            Ok(Some((whole, len))) if len == reply.octets().len() => Some(whole),
            _ => None,
        };
        self.count(Fact::Syntax, whole.is_some(), reply);
        self.count(Fact::Length, reply.lines().all(|line| line.len() <= 512), reply);
        self.count(Fact::Text, reply.lines().all(is_printable), reply);
        let Some(whole) = whole else { return };
        if let Some(stated) = whole.stated_enhanced() {
            self.count(Fact::Class, stated.fits(whole.code()), reply);
        }
        let first = whole.lines().next().map(|line| line.as_bytes()).unwrap_or_default();
        let is_named = || Host::try_from(first.split(|it| *it == b' ').next().unwrap_or_default());
        match question {
            Question::Connection if whole.code().get() == 220 => {
                self.count(Fact::Greeting, is_named().is_ok(), reply);
            }
            Question::Ehlo if whole.code().get() == 250 => {
                let keywords = || whole.lines().skip(1).all(|line| has_keyword(line.as_bytes()));
                self.count(Fact::Ehlo, is_named().is_ok() && keywords(), reply);
            }
            Question::Command
                if offers_enhanced && matches!(reply.code()[0], b'2' | b'4' | b'5') =>
            {
                let all = whole.lines().all(|line| EnhancedCode::parse(line.as_bytes()).is_some());
                self.count(Fact::Enhanced, all, reply);
            }
            _ => {}
        }
    }

    /// Adds whether the server closed the connection after this 421.
    pub(super) fn note_closing(&mut self, is_closed: bool, reply: &Received) {
        self.count(Fact::Closing, is_closed, reply);
    }

    fn count(&mut self, fact: Fact, holds: bool, reply: &Received) {
        let tally = &mut self.0[fact as usize];
        tally.replies += 1;
        if !holds {
            tally.contrary += 1;
            tally.example.get_or_insert_with(|| reply.to_string());
        }
    }
}

/// A line without its line ending: `textstring = 1*(%d09 / %d32-126)`.
fn is_printable(line: &[u8]) -> bool {
    let text = line.strip_suffix(b"\n").unwrap_or(line);
    let text = text.strip_suffix(b"\r").unwrap_or(text);
    text.iter().all(|octet| matches!(octet, b'\t' | b' '..=b'~'))
}

/// `ehlo-keyword *( SP ehlo-param )`, strictly: no space at the end, no empty line.
fn has_keyword(line: &[u8]) -> bool {
    let mut words = line.split(|octet| *octet == b' ');
    let keyword = words.next().is_some_and(|word| Keyword::try_from(word).is_ok());
    keyword && words.all(|word| !word.is_empty() && word.iter().all(u8::is_ascii_graphic))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contrary(octets: &[u8], question: Question, fact: Fact) -> (usize, usize) {
        let mut facts = Facts::default();
        facts.note(&Received::take(&mut octets.to_vec()).unwrap(), question, true);
        (facts.tally(fact).replies, facts.tally(fact).contrary)
    }

    /// A reply, what it answers, a fact, the replies that it is looked at for, and those that contradict it.
    type Example<'a> = (&'a [u8], Question, Fact, (usize, usize));

    #[test]
    fn each_fact_is_seen() {
        let long = [b"250 ".as_slice(), &[b'x'; 507], b"\r\n"].concat();
        let cases: [Example<'_>; 16] = [
            (b"250 OK\r\n", Question::Command, Fact::Syntax, (1, 0)),
            (b"250 OK\n", Question::Command, Fact::Syntax, (1, 1)),
            (b"250-a\r\n251 b\r\n", Question::Command, Fact::Syntax, (1, 1)),
            (b"250 OK\r\n", Question::Command, Fact::Length, (1, 0)),
            (&long, Question::Command, Fact::Length, (1, 1)),
            (b"250 \xc3\xa9\r\n", Question::Command, Fact::Text, (1, 1)),
            (b"250 4.0.0 OK\r\n", Question::Command, Fact::Class, (1, 1)),
            (b"250 OK\r\n", Question::Command, Fact::Class, (0, 0)),
            (b"250 OK\r\n", Question::Command, Fact::Enhanced, (1, 1)),
            (b"354 OK\r\n", Question::Command, Fact::Enhanced, (0, 0)),
            (b"250-2.0.0 a\r\n250 2.0.0 b\r\n", Question::Command, Fact::Enhanced, (1, 0)),
            (b"220 mx.example ESMTP\r\n", Question::Connection, Fact::Greeting, (1, 0)),
            (b"220 *** hello\r\n", Question::Connection, Fact::Greeting, (1, 1)),
            (b"250-mx.example\r\n250 SIZE 1\r\n", Question::Ehlo, Fact::Ehlo, (1, 0)),
            (b"250-mx.example\r\n250 \r\n", Question::Ehlo, Fact::Ehlo, (1, 1)),
            (b"250-mx.example\r\n250 SIZE \r\n", Question::Ehlo, Fact::Ehlo, (1, 1)),
        ];
        for (octets, question, fact, expected) in cases {
            let found = contrary(octets, question, fact);
            assert_eq!(found, expected, "{fact:?}: {:?}", octets.escape_ascii().to_string());
        }
    }
}

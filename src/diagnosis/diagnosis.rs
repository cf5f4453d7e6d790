//! [`Diagnosis`]: a reason with its evidence.

use core::ops::Range;

use super::automaton::Automaton;
use super::condition::Case;
use super::matching::first_hit;
use super::phrase_search::seek;
use super::words::scan;
use super::{Basis, Reason, Stage};
use crate::address::Host;
use crate::reply::{Reply, Severity};

/// The reason for the reply of a server, with its evidence.
///
/// ```
/// use smtp_machine::diagnosis::{Reason, diagnose};
/// use smtp_machine::reply::Reply;
///
/// let reply = Reply::from_log(b"550 5.7.1 Mail from 192.0.2.7 refused, see zen.spamhaus.org")?;
/// let diagnosis = diagnose(&reply);
/// assert_eq!(diagnosis.reason(), Reason::Blocklisted);
/// assert_eq!(diagnosis.named(), Some(&b"zen.spamhaus.org"[..]));
/// # Ok::<(), smtp_machine::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Diagnosis<'a> {
    reply: Reply<'a>,
    reason: Reason,
    basis: Basis,
    rule: &'a str,
    span: (usize, usize),
    /// The ranges of the second and the third phrase; empty if there is none.
    others: [(usize, usize); 2],
    /// The context, for [`also`](Self::also).
    stage: Option<Stage>,
    server: Option<Host<'a>>,
}

impl<'a> Diagnosis<'a> {
    pub(super) const fn new(
        reply: &Reply<'a>,
        reason: Reason,
        basis: Basis,
        rule: &'a str,
    ) -> Self {
        Self {
            reply: *reply,
            reason,
            basis,
            rule,
            span: (0, 0),
            others: [(0, 0); 2],
            stage: None,
            server: None,
        }
    }

    pub(super) const fn at(mut self, span: Range<usize>) -> Self {
        self.span = (span.start, span.end);
        self
    }

    pub(super) fn and(mut self, spans: [Range<usize>; 2]) -> Self {
        self.others = spans.map(|span| (span.start, span.end));
        self
    }

    pub(super) const fn within(mut self, stage: Option<Stage>, server: Option<Host<'a>>) -> Self {
        (self.stage, self.server) = (stage, server);
        self
    }

    /// Returns the reason.
    #[must_use]
    pub const fn reason(&self) -> Reason {
        self.reason
    }

    /// Returns the basis of the reason.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }

    /// Returns the stable name of the rule that matched.
    #[must_use]
    pub const fn rule(&self) -> &'a str {
        self.rule
    }

    /// Returns the range of the matched phrase in the octets of the reply, the first one of a rule with several. The
    /// range is empty if no phrase matched.
    ///
    /// ```
    /// use smtp_machine::{diagnosis::diagnose, reply::Reply};
    ///
    /// let reply = Reply::from_log(b"552 5.2.2 Mailbox full")?;
    /// assert_eq!(reply.as_bytes()[..diagnose(&reply).span().start], *b"552 5.2.2 ");
    /// # Ok::<(), smtp_machine::ParseError>(())
    /// ```
    #[must_use]
    pub const fn span(&self) -> Range<usize> {
        self.span.0..self.span.1
    }

    /// Returns the ranges of all phrases that the rule requires, in the order of the text: to mark them in it. They may
    /// overlap. Of a rule of the application with more than three phrases, these are the ranges of the first three.
    ///
    /// ```
    /// use smtp_machine::{diagnosis::diagnose, reply::Reply};
    ///
    /// let reply = Reply::from_log(b"552 5.2.0 Full is the mailbox of ben")?;
    /// let words: Vec<&[u8]> = diagnose(&reply).spans().map(|span| &reply.as_bytes()[span]).collect();
    /// assert_eq!(words, [&b"Full"[..], b"mailbox"]);
    /// # Ok::<(), smtp_machine::ParseError>(())
    /// ```
    pub fn spans(&self) -> impl Iterator<Item = Range<usize>> + use<> {
        let [second, third] = self.others;
        let mut spans = [self.span, second, third];
        spans.sort_unstable();
        spans.into_iter().filter(|(start, end)| start < end).map(|(start, end)| start..end)
    }

    /// Returns the matched phrase, as in the reply, the first one of a rule with several.
    #[must_use]
    pub fn evidence(&self) -> &'a [u8] {
        self.reply.as_bytes().get(self.span()).unwrap_or_default()
    }

    /// Returns another reason that the text matches, with its rule. The text is searched again.
    ///
    /// ```
    /// use smtp_machine::diagnosis::{Reason, diagnose};
    /// use smtp_machine::reply::Reply;
    ///
    /// let reply = Reply::from_log(b"421 4.7.27 rate limited because SPF does not pass")?;
    /// let diagnosis = diagnose(&reply);
    /// assert_eq!(diagnosis.reason(), Reason::SenderAuthentication);
    /// assert_eq!(diagnosis.also(), Some((Reason::RateLimited, "rate.limited")));
    /// # Ok::<(), smtp_machine::ParseError>(())
    /// ```
    #[must_use]
    pub fn also(&self) -> Option<(Reason, &'a str)> {
        if !matches!(self.basis, Basis::OperatorCode | Basis::Phrase | Basis::Enhanced) {
            return None;
        }
        let mut automaton = Automaton::new();
        scan(&self.reply, &mut automaton);
        let case = Case::new(&self.reply, self.stage, self.server);
        first_hit(&automaton, &case, Some(self.reason)).map(|hit| (hit.reason, hit.name()))
    }

    /// Returns the words of a permanent failure that ask for a retry: code and text contradict each other.
    /// The code decides (RFC 5321 4.2.1), but the contradiction matters before an address is removed.
    ///
    /// ```
    /// use smtp_machine::{diagnosis::diagnose, reply::Reply};
    ///
    /// let reply = Reply::from_log(b"552 recipient storage full, try again later")?;
    /// assert_eq!(diagnose(&reply).asks_to_retry(), Some(&b"again later"[..]));
    /// let reply = Reply::from_log(b"550 check your SPF record and try again")?;
    /// assert_eq!(diagnose(&reply).asks_to_retry(), None);
    /// # Ok::<(), smtp_machine::ParseError>(())
    /// ```
    #[must_use]
    pub fn asks_to_retry(&self) -> Option<&'a [u8]> {
        const PHRASES: [&str; 7] = [
            "again later",
            "try later",
            "retry later",
            "later time",
            "temporar*",
            "new session",
            "plus tard",
        ];
        if self.reply.severity() != Severity::PermanentNegative {
            return None;
        }
        let span = PHRASES.iter().find_map(|phrase| seek(&self.reply, phrase))?;
        self.reply.as_bytes().get(span)
    }

    /// Returns the name of the block list or the policy in the text: a host name for [`Reason::Blocklisted`],
    /// the matched word for [`Reason::SenderAuthentication`].
    #[must_use]
    pub fn named(&self) -> Option<&'a [u8]> {
        match self.reason {
            Reason::Blocklisted => list(self.reply.as_bytes()),
            Reason::SenderAuthentication => {
                Some(self.evidence()).filter(|evidence| !evidence.is_empty())
            }
            _ => None,
        }
    }
}

/// Returns the host in the text that is most likely a block list: one after "using", "by", "at" or "in", or
/// else one with a name that is typical for lists.
fn list(octets: &[u8]) -> Option<&[u8]> {
    let is_part = |octet: u8| octet.is_ascii_alphanumeric() || matches!(octet, b'.' | b'-');
    let mut before: &[u8] = b"";
    let mut known = None;
    for word in octets.split(|octet| !is_part(*octet)).map(<[u8]>::trim_ascii) {
        let word = word.strip_suffix(b".").unwrap_or(word);
        if is_host(word) {
            let introduced = [&b"using"[..], b"by", b"at", b"in"];
            if introduced.iter().any(|it| before.eq_ignore_ascii_case(it)) {
                return Some(word);
            }
            if known.is_none() && has_lists_name(word) {
                known = Some(word);
            }
        }
        if !word.is_empty() {
            before = word;
        }
    }
    known
}

/// Returns `true` for two or more labels, the last of letters: no IP address, no enhanced code.
fn is_host(word: &[u8]) -> bool {
    let mut labels = word.rsplit(|octet| *octet == b'.');
    let top = labels.next().unwrap_or_default();
    top.len() >= 2
        && top.iter().all(u8::is_ascii_alphabetic)
        && labels.next().is_some_and(|it| !it.is_empty())
}

fn has_lists_name(host: &[u8]) -> bool {
    const NAMES: [&[u8]; 10] = [
        b"spamhaus",
        b"spamcop",
        b"sorbs",
        b"barracuda",
        b"rbl",
        b"dnsbl",
        b"uceprotect",
        b"abuseat",
        b"cloudmark",
        b"invaluement",
    ];
    let at = |start: usize, len: usize| host.get(start..)?.get(..len);
    let has = |name: &&[u8]| {
        (0..host.len())
            .any(|start| at(start, name.len()).is_some_and(|part| part.eq_ignore_ascii_case(name)))
    };
    NAMES.iter().any(has)
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::{Reason, diagnose};
    use crate::reply::Reply;

    #[test]
    fn every_phrase_of_a_rule_has_its_range() {
        use crate::diagnosis::{Context, Rule};
        let words = |text: &str, rules: &[Rule<'_>]| -> Vec<String> {
            let reply = Reply::from_log(text.as_bytes()).unwrap();
            let diagnosis = Context::new().with_rules(rules).diagnose(&reply);
            let spans = diagnosis.spans().map(|span| text[span].to_owned());
            spans.collect()
        };
        assert_eq!(words("550 the mailbox of ben is full", &[]), ["mailbox", "full"]);
        assert_eq!(words("550-full is\n550 the mailbox", &[]), ["full", "mailbox"]);
        assert_eq!(words("550 user unknown", &[]), ["user", "unknown"]);
        assert_eq!(words("550 5.1.1 no", &[]), [""; 0]);
        let own = [Rule::new("own", Reason::Greylisted, &["three", "two", "one", "zero"])];
        assert_eq!(words("450 zero one two three", &own), ["one", "two", "three"]);
    }

    #[test]
    fn the_named_list_is_the_host_in_the_text() {
        for (text, expected) in [
            (
                "554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using list.example.net; see there",
                "list.example.net",
            ),
            ("550 Rejected: 192.0.2.7 listed at sbl-xbl.spamhaus.org.", "sbl-xbl.spamhaus.org"),
            (
                "550 Your host mx.orchard.example is blacklisted (xbl.spamhaus.org)",
                "xbl.spamhaus.org",
            ),
            ("550 192.0.2.7 is on our block list", ""),
        ] {
            let reply = Reply::from_log(text.as_bytes()).unwrap();
            let named = diagnose(&reply).named().unwrap_or_default();
            assert_eq!(String::from_utf8_lossy(named), expected, "{text}");
        }
    }
}

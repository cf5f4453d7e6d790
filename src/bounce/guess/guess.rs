//! [`Guess`]: what a message seems to be, and the decision.

use core::fmt;

use super::formats::UNKNOWN;
use super::opening::{Opening, before_end};
use super::parts::{Parts, Text};
use super::sign::Signs;
use super::{Confidence, Kind, Recipients};

/// What a message seems to be, how sure that is, and what it says about recipients if it is a report in free text.
///
/// [`parse`](Self::parse) copies nothing and reads text that is not encoded. [`parse_with`](Self::parse_with) decodes
/// base64, quoted-printable and HTML into memory of the caller. Of the header section and of the text, the first 65,536
/// octets are read, and the format of the text is recognized in the first 16,384. The work is linear in the size of the
/// message.
///
/// ```
/// use smtp_machine::bounce::guess::{Confidence, Guess, Kind};
///
/// let message = b"Return-Path: <>\nFrom: MAILER-DAEMON@mx.harbor.example\nSubject: failure notice\n\n\
///     Hi. This is the qmail-send program at mx.harbor.example.\n\
///     I'm afraid I wasn't able to deliver your message to the following addresses.\n\n\
///     <gil@harbor.example>:\n192.0.2.1 does not like recipient.\n\
///     Remote host said: 550 5.1.1 no such user\nGiving up on 192.0.2.1.\n";
/// let guess = Guess::parse(message);
/// assert_eq!((guess.kind(), guess.confidence()), (Kind::Failure, Confidence::Strong));
/// assert_eq!((guess.rule(), guess.evidence()), ("qmail", &b"This is the qmail-send program"[..]));
/// assert!(!guess.is_partial());
/// ```
#[derive(Clone)]
pub struct Guess<'a> {
    kind: Kind,
    confidence: Confidence,
    rule: &'static str,
    evidence: &'a [u8],
    recipients: Recipients<'a>,
    is_partial: bool,
}

/// The result of the decision: kind, confidence, and the name of the rule, if it is not that of the format.
type Decision = (Kind, Confidence, Option<&'static str>);

/// The number of lines before the opening of a report.
const MAX_BEFORE: usize = 8;

impl<'a> Guess<'a> {
    /// Guesses what `message` is: its header section and its body, as they were received.
    #[must_use]
    pub fn parse(message: &'a [u8]) -> Self {
        Self::read(message, None)
    }

    /// Like [`parse`](Self::parse), and decodes an encoded text into `scratch`. 65,536 octets suffice, and as many
    /// as the message has; what does not fit is not read.
    ///
    /// ```
    /// use smtp_machine::bounce::guess::{Guess, Kind};
    ///
    /// let message = b"Return-Path: <>\nSubject: Undeliverable\nContent-Type: text/html\n\n\
    ///     <p>Delivery has failed to these recipients or groups:</p>&lt;gil@harbor.example&gt;<br>550 5.1.1 unknown\n";
    /// assert!(Guess::parse(message).is_partial());
    ///
    /// let mut scratch = [0; 512];
    /// let guess = Guess::parse_with(message, &mut scratch);
    /// assert_eq!(guess.recipients().next().unwrap().reply().unwrap().as_str(), Some("550 5.1.1 unknown"));
    /// ```
    #[must_use]
    pub fn parse_with(message: &'a [u8], scratch: &'a mut [u8]) -> Self {
        Self::read(message, Some(scratch))
    }

    /// Returns what the message seems to be.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// Returns how sure that is.
    #[must_use]
    pub const fn confidence(&self) -> Confidence {
        self.confidence
    }

    /// Returns the name of the rule: a server and its format (`qmail`, `exim.delay`), an RFC (`rfc3464`), or what
    /// has decided (`header`, `automatic`, `quoted`, `none`). Names are for logs: a later version may have others.
    #[must_use]
    pub const fn rule(&self) -> &'static str {
        self.rule
    }

    /// Returns the phrase of the text by which its format was recognized. It is empty if none was.
    #[must_use]
    pub const fn evidence(&self) -> &'a [u8] {
        self.evidence
    }

    /// Returns the recipients of a failure or a delay, at most 256. A report may name none.
    #[must_use]
    pub fn recipients(&self) -> Recipients<'a> {
        self.recipients.clone()
    }

    /// Returns `true` if the text was not read as a whole: it is encoded or HTML and there was no scratch memory,
    /// or it is too long.
    #[must_use]
    pub const fn is_partial(&self) -> bool {
        self.is_partial
    }

    fn read(message: &'a [u8], scratch: Option<&'a mut [u8]>) -> Self {
        let parts = Parts::new(message);
        let signs = Signs::of(&parts.header);
        let Text { octets, is_partial } = parts.text(scratch);
        let text = before_end(octets);
        let opening = Opening::find(text);
        let (format, at) =
            opening.filter(Opening::is_report).map_or((&UNKNOWN, 0), |it| (it.format, it.line));
        let listed = parts.header.raw("X-Failed-Recipients").unwrap_or_default();
        let recipients = Recipients::new(text, format, at, listed);
        let (kind, confidence, rule) = decide(&parts, signs, opening, &recipients);
        let rule = rule.or(opening.map(|it| it.format.name)).unwrap_or("none");
        let phrase = opening.map_or((0, 0), |it| it.phrase);
        let is_about_some = match kind {
            Kind::Failure | Kind::Delay => true,
            Kind::Notification => opening.is_some_and(|it| it.is_report()),
            _ => false,
        };
        Self {
            kind,
            confidence,
            rule,
            evidence: text.get(phrase.0..phrase.1).unwrap_or_default(),
            recipients: if is_about_some { recipients } else { Recipients::none() },
            is_partial,
        }
    }
}

/// Decides by the formats of RFCs, by the fields of automatic replies, by the text, and then by the header section.
fn decide(
    parts: &Parts<'_>,
    signs: Signs,
    opening: Option<Opening>,
    recipients: &Recipients<'_>,
) -> Decision {
    use Confidence::{Likely, Possible, Strong};
    let row = opening.map(|it| it.format.kind);
    let is_report = opening.is_some_and(|it| it.is_report());
    if parts.has_feedback {
        return (Kind::Complaint, Strong, Some("rfc5965"));
    }
    let marks = signs & (Signs::NULL_PATH | Signs::SYSTEM | Signs::SUBJECT | Signs::REPORT);
    if parts.has_status {
        // A human may forward the parts of a report as parts of the own message.
        return match (parts.is_report || !marks.is_empty(), signs.contains(Signs::ORDINARY)) {
            (true, _) => (Kind::Notification, Strong, Some("rfc3464")),
            (false, false) => (Kind::Notification, Possible, Some("rfc3464")),
            (false, true) => (Kind::Other, Likely, Some("quoted")),
        };
    }
    // Dovecot reports a refusal in this format.
    if parts.has_disposition && !is_report {
        return (Kind::Receipt, Strong, Some("rfc8098"));
    }
    if signs.contains(Signs::COMPLAINT) {
        return (Kind::Complaint, Possible, Some("header"));
    }
    let automatic = signs & (Signs::AUTOMATIC | Signs::REPLIED | Signs::NULL_PATH);
    let is_first = opening.is_some_and(|it| it.lines_before == 0);
    if row == Some(Kind::Challenge) || signs.contains(Signs::CHALLENGE) {
        let both =
            row == Some(Kind::Challenge) && !(automatic | (signs & Signs::CHALLENGE)).is_empty();
        let is_early = opening.is_none_or(|it| it.lines_before < 4);
        if both || is_early || !signs.contains(Signs::ORDINARY) {
            return (
                Kind::Challenge,
                if both { Strong } else { Likely },
                row.is_none().then_some("header"),
            );
        }
    }
    let is_automatic = signs.contains(Signs::AUTOMATIC)
        || (signs.contains(Signs::REPLIED) && !signs.contains(Signs::SYSTEM));
    let by_system =
        signs.contains(Signs::SYSTEM) && signs.intersects(Signs::SUBJECT | Signs::REPORT);
    if is_automatic && !by_system {
        let is_sure = signs.intersects(Signs::REPLIED | Signs::NULL_PATH);
        return (Kind::AutomaticReply, if is_sure { Strong } else { Likely }, Some("automatic"));
    }
    match opening {
        Some(it) if is_report => by_text(&it, signs, marks),
        Some(_) if row == Some(Kind::AutomaticReply) => {
            let ordinary = signs.contains(Signs::ORDINARY) && automatic.is_empty();
            match (ordinary, is_first || !automatic.is_empty()) {
                (true, _) | (_, false) => (Kind::Other, Likely, Some("quoted")),
                _ => (Kind::AutomaticReply, Likely, None),
            }
        }
        _ => by_header(signs, marks, recipients),
    }
}

/// Decides about a text in the format of a server.
fn by_text(opening: &Opening, signs: Signs, marks: Signs) -> Decision {
    use Confidence::{Likely, Possible, Strong};
    let kind = if signs.contains(Signs::DELAY) { Kind::Delay } else { opening.format.kind };
    let is_early = opening.lines_before <= MAX_BEFORE;
    let ordinary = signs.contains(Signs::ORDINARY);
    let quoted = (Kind::Other, Likely, Some("quoted"));
    let count = marks.bits().count_ones();
    match count {
        0 if ordinary || opening.lines_before > 0 => quoted,
        0 => (kind, Possible, None),
        // A human may write about a report, with its subject.
        1 if ordinary && !marks.intersects(Signs::NULL_PATH | Signs::REPORT) => quoted,
        1 if is_early && !ordinary => (kind, Likely, None),
        1 => (kind, Possible, None),
        _ if is_early && !ordinary => (kind, Strong, None),
        _ => (kind, Likely, None),
    }
}

/// Decides about a text that is in no known format.
fn by_header(signs: Signs, marks: Signs, recipients: &Recipients<'_>) -> Decision {
    use Confidence::{Likely, Possible};
    let kind = if signs.contains(Signs::DELAY) { Kind::Delay } else { Kind::Failure };
    let rule = Some("header");
    let other = (Kind::Other, Likely, None);
    let several = marks.bits().count_ones() > 1;
    if marks.is_empty() || (signs.contains(Signs::ORDINARY) && !several) {
        return other;
    }
    let first = recipients.clone().next();
    let has_address = first.is_some_and(|it| it.address().is_some());
    let has_reply = first.is_some_and(|it| it.reply().is_some());
    match (several, has_address, has_reply) {
        (true, true, true) => (kind, Likely, rule),
        (true, true, false) if recipients.is_bracketed() => (kind, Likely, rule),
        (true, true, false) | (_, _, true) => (kind, Possible, rule),
        _ if recipients.is_bracketed() => (kind, Possible, rule),
        _ if marks.intersects(Signs::SUBJECT | Signs::REPORT) && (several || has_address) => {
            (kind, Possible, rule)
        }
        _ => other,
    }
}

impl fmt::Debug for Guess<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guess")
            .field("kind", &self.kind)
            .field("confidence", &self.confidence)
            .field("rule", &self.rule)
            .finish_non_exhaustive()
    }
}

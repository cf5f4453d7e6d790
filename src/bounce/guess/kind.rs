//! [`Kind`] and [`Confidence`]: what a message seems to be, and how sure that is.

/// What a message seems to be.
///
/// ```
/// use smtp_machine::bounce::guess::{Guess, Kind};
///
/// let away = b"From: gil@harbor.example\nSubject: Re: lunch\nAuto-Submitted: auto-replied\n\nI am away.\n";
/// assert_eq!(Guess::parse(away).kind(), Kind::AutomaticReply);
///
/// let late = b"Return-Path: <>\nFrom: Mail Delivery System <mailer-daemon@harbor.example>\n\
///     Subject: Warning: message 1a2b delayed 24 hours\n\n\
///     A message that you sent has not yet been delivered to one or more of its recipients.\n";
/// assert_eq!(Guess::parse(late).kind(), Kind::Delay);
/// ```
///
/// The enum is not exhaustive: treat a kind that you do not know as [`Other`](Self::Other).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Kind {
    /// A report in free text: a message was not delivered, and is not retried.
    Failure,
    /// A report in free text: a message is not delivered yet, and is retried. It is not a failure.
    Delay,
    /// A report of RFC 3464, which [`Notification`](crate::bounce::Notification) parses. It may report
    /// anything, also success.
    Notification,
    /// A complaint of a recipient or of a mailbox provider about a message (RFC 5965: ARF). The message was
    /// delivered.
    Complaint,
    /// A disposition notification (RFC 8098): what the recipient has done with a message that was delivered.
    Receipt,
    /// An automatic reply (RFC 3834): a vacation notice, a notice of a mailing list. The message was delivered.
    AutomaticReply,
    /// The recipient asks the sender to confirm the message before it is delivered.
    Challenge,
    /// None of these: ordinary mail, also mail that quotes or forwards a report.
    Other,
}

/// How sure a guess is. The order is from the least to the most sure.
///
/// ```
/// use smtp_machine::bounce::guess::{Confidence, Guess};
///
/// let text = "Hi. This is the qmail-send program at mx.harbor.example.\n\n<gil@harbor.example>:\nNo such user\n";
/// let copied = format!("Subject: a report\n\n{text}");
/// let sent = format!("Return-Path: <>\nFrom: MAILER-DAEMON@mx.harbor.example\nSubject: failure notice\n\n{text}");
/// assert_eq!(Guess::parse(copied.as_bytes()).confidence(), Confidence::Possible);
/// assert_eq!(Guess::parse(sent.as_bytes()).confidence(), Confidence::Strong);
/// ```
///
/// The enum is exhaustive: a caller chooses the lowest degree that it acts on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[expect(clippy::exhaustive_enums, reason = "a caller chooses the lowest degree that it acts on")]
pub enum Confidence {
    /// One sign only: the text without the header of a report, or the header without a known text. Show it to
    /// a human.
    Possible,
    /// Two signs, but not those of a known server: a known text that begins late or has an unusual header, or
    /// the header of a report with an address and a reply in its text. Act on it if the message that it is about
    /// is known, for instance by the envelope address that it was sent to.
    Likely,
    /// Text and header are those of a known server, or the format is that of an RFC.
    Strong,
}

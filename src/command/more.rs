//! The parameters of MAIL that are rarely seen: a table of how each is checked, and the typed views.

use super::labels::{Solicitation, Submitter, Tracking, TransactionId};
use super::mail::MailCommand;
use super::read::{Raw, Seen};
use super::wishes::{DeliverBy, Hold, Priority, Verp};
use crate::extension::Extensions;

/// One parameter.
pub(super) struct Row {
    pub(super) keyword: &'static str,
    pub(super) bit: u32,
    pub(super) extension: Extensions,
    /// Whether the value, or that there is none, is sound.
    sound: fn(Option<&[u8]>) -> bool,
}

pub(super) const BY: u32 = 1 << 8;
pub(super) const HOLD: u32 = 1 << 9;
pub(super) const PRIORITY: u32 = 1 << 10;
pub(super) const TRACKING: u32 = 1 << 11;
pub(super) const SOLICITATION: u32 = 1 << 12;
pub(super) const SUBMITTER: u32 = 1 << 13;
pub(super) const CONPERM: u32 = 1 << 14;
pub(super) const TRANSACTION_ID: u32 = 1 << 15;
pub(super) const VERP: u32 = 1 << 16;

/// All of them. HOLDFOR and HOLDUNTIL share a bit: one excludes the other (RFC 4865 4).
pub(super) const ROWS: &[Row] = &[
    row("BY", BY, Extensions::DELIVER_BY, |value| value.and_then(DeliverBy::parse).is_some()),
    row("HOLDFOR", HOLD, Extensions::FUTURE_RELEASE, |value| {
        value.and_then(Hold::parse_for).is_some()
    }),
    row("HOLDUNTIL", HOLD, Extensions::FUTURE_RELEASE, |value| {
        value.and_then(Hold::parse_until).is_some()
    }),
    row("MT-PRIORITY", PRIORITY, Extensions::MT_PRIORITY, |value| {
        value.and_then(Priority::parse).is_some()
    }),
    row("MTRK", TRACKING, Extensions::MTRK, |value| {
        value.is_some_and(|value| Tracking::try_from(value).is_ok())
    }),
    row("SOLICIT", SOLICITATION, Extensions::NO_SOLICITING, |value| {
        value.is_some_and(|value| Solicitation::try_from(value).is_ok())
    }),
    row("SUBMITTER", SUBMITTER, Extensions::SUBMITTER, |value| {
        value.is_some_and(|value| Submitter::from_wire(value).is_ok())
    }),
    row("CONPERM", CONPERM, Extensions::CONPERM, |value| value.is_none()),
    row("TRANSID", TRANSACTION_ID, Extensions::CHECKPOINT, |value| {
        value.is_some_and(|value| TransactionId::try_from(value).is_ok())
    }),
    row("XVERP", VERP, Extensions::VERP, |value| Verp::parse(value).is_some()),
];

const fn row(
    keyword: &'static str,
    bit: u32,
    extension: Extensions,
    sound: fn(Option<&[u8]>) -> bool,
) -> Row {
    Row { keyword, bit, extension, sound }
}

/// What the table makes of a parameter.
pub(super) fn see(raw: &Raw<'_>) -> Seen {
    let named = |row: &&Row| raw.keyword.eq_ignore_ascii_case(row.keyword.as_bytes());
    match ROWS.iter().find(named) {
        None => Seen::Unknown,
        Some(row) if (row.sound)(raw.value) => Seen::Known(row.bit),
        Some(_) => Seen::Wrong,
    }
}

/// The extensions of the rows whose bits are set.
pub(super) const fn extensions(known: u32) -> Extensions {
    let mut found = Extensions::empty();
    let mut rows = ROWS;
    while let Some((row, rest)) = rows.split_first() {
        if known & row.bit != 0 {
            found = found.union(row.extension);
        }
        rows = rest;
    }
    found
}

impl<'a> MailCommand<'a> {
    /// BY: within which time to deliver (RFC 2852 4).
    ///
    /// ```
    /// # use smtp_machine::command::{Command, Syntax};
    /// let line = b"MAIL FROM:<ana@orchard.example> BY=120;R";
    /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// assert_eq!(mail.deliver_by().unwrap().seconds(), 120);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn deliver_by(&self) -> Option<DeliverBy> {
        DeliverBy::parse(self.value(BY, b"BY")?)
    }

    /// HOLDFOR or HOLDUNTIL: how long to hold the message back (RFC 4865 4).
    #[must_use]
    pub fn hold(&self) -> Option<Hold> {
        let until = || self.value(HOLD, b"HOLDUNTIL").and_then(Hold::parse_until);
        self.value(HOLD, b"HOLDFOR").and_then(Hold::parse_for).or_else(until)
    }

    /// MT-PRIORITY: how urgent the message is (RFC 6710 4.1).
    ///
    /// ```
    /// # use smtp_machine::command::{Command, Syntax};
    /// let line = b"MAIL FROM:<ana@orchard.example> MT-PRIORITY=-3";
    /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// assert_eq!(mail.priority().unwrap().get(), -3);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn priority(&self) -> Option<Priority> {
        Priority::parse(self.value(PRIORITY, b"MT-PRIORITY")?)
    }

    /// MTRK: the message may be tracked (RFC 3885 3). It needs an envelope identifier, which is for the
    /// application to check.
    ///
    /// ```
    /// # use smtp_machine::command::{Command, Syntax};
    /// let line = b"MAIL FROM:<ana@orchard.example> ENVID=1@a MTRK=2jmj7l5rSw0yVb/vlWAYkK/YBwk";
    /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// assert_eq!(mail.tracking().unwrap().timeout(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn tracking(&self) -> Option<Tracking<'a>> {
        Tracking::try_from(self.value(TRACKING, b"MTRK")?).ok()
    }

    /// SOLICIT: what kinds of solicitation the message is (RFC 3865 2.2).
    ///
    /// ```
    /// # use smtp_machine::command::{Command, Syntax};
    /// let line = b"MAIL FROM:<ana@orchard.example> SOLICIT=org.example:ADV";
    /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// assert_eq!(mail.solicitation().unwrap().as_str(), "org.example:ADV");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn solicitation(&self) -> Option<Solicitation<'a>> {
        Solicitation::try_from(self.value(SOLICITATION, b"SOLICIT")?).ok()
    }

    /// SUBMITTER: who is responsible for the message (RFC 4405 4.1, historic).
    ///
    /// ```
    /// # use smtp_machine::command::{Command, Syntax};
    /// let line = b"MAIL FROM:<ana@orchard.example> SUBMITTER=eva@harbor.example";
    /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// assert_eq!(mail.submitter().unwrap().to_string(), "eva@harbor.example");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn submitter(&self) -> Option<Submitter<'a>> {
        Submitter::from_wire(self.value(SUBMITTER, b"SUBMITTER")?).ok()
    }

    /// CONPERM: the content may be converted (RFC 4141 4).
    ///
    /// ```
    /// # use smtp_machine::command::{Command, Syntax};
    /// let line = b"MAIL FROM:<ana@orchard.example> CONPERM";
    /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// assert!(mail.may_convert());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn may_convert(&self) -> bool {
        self.has(CONPERM)
    }

    /// TRANSID: the name by which the message goes on when it is cut off (RFC 1845 3).
    ///
    /// ```
    /// # use smtp_machine::command::{Command, Syntax};
    /// let line = b"MAIL FROM:<ana@orchard.example> TRANSID=<12345@orchard.example>";
    /// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
    /// assert_eq!(mail.transaction_id().unwrap().as_str(), "<12345@orchard.example>");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn transaction_id(&self) -> Option<TransactionId<'a>> {
        TransactionId::try_from(self.value(TRANSACTION_ID, b"TRANSID")?).ok()
    }

    /// XVERP: reports go to addresses with the recipient's in them.
    #[must_use]
    pub fn verp(&self) -> Option<Verp> {
        if !self.has(VERP) {
            return None;
        }
        Verp::parse(self.params().value_of(b"XVERP"))
    }

    fn value(&self, bit: u32, keyword: &[u8]) -> Option<&'a [u8]> {
        if self.has(bit) { self.params().value_of(keyword) } else { None }
    }
}

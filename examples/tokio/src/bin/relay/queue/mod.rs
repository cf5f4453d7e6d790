//! The interface of a queue, and the types in it; [`sqlite`] is the implementation in use.
//!
//! | | |
//! |---|---|
//! | [`take`](Queue::take) | stores a new message: when it returns, the message survives a kill, and a 250 may be sent |
//! | [`due`](Queue::due) | returns the messages to try now, and the time when the next is due |
//! | [`settle`](Queue::settle) | records the outcomes of a try |
//! | [`report`](Queue::report) | stores a report, and marks its recipients as reported, in one transaction |
//!
//! A message returned by `due` is claimed: it is not returned again until it is settled or released. Times
//! are seconds since 1970.
//!
//! # On several machines
//!
//! This queue belongs to one process: its claims are in memory, and a lock excludes other processes. If one
//! machine does not suffice, implement [`Queue`] on a database that several machines share, with a variant of
//! [`Problem`] for its errors. A claim is then a lease: two columns of the recipients (`owner`,
//! `lease_until`), set by one statement:
//!
//! ```sql
//! UPDATE recipients SET owner = :me, lease_until = :now + :lease
//!  WHERE id IN (SELECT id FROM recipients
//!                WHERE route = :route AND state = 'pending' AND due <= :now
//!                  AND (lease_until IS NULL OR lease_until < :now)
//!                ORDER BY due LIMIT :limit FOR UPDATE SKIP LOCKED)
//! RETURNING *
//! ```
//!
//! - `settle` and `release` end the lease, in the transaction that records the outcome:
//!   `.. SET owner = NULL, lease_until = NULL WHERE id = :id AND owner = :me`. If that changes no row, the
//!   lease has passed to another machine, and the outcome is only logged.
//! - A lease lasts longer than the longest session (RFC 5321 4.5.3.2: about 30 minutes), or is renewed during
//!   the session. The leases of a machine that crashes expire; other machines then try its messages again.
//! - `report` locks the row of the message (`SELECT .. FOR UPDATE`), so that one machine makes the report.
//! - The rest of messages that were [spilled](Queue::spill) and not stored is deleted by age, not at the
//!   start of a process.
//! - The limits of a destination ([`crate::destination`]) apply to one machine: divide them, or store them in
//!   the database.

mod content;
mod lock;
pub(crate) mod sqlite;
#[cfg(test)]
mod tests;

use std::io;

use smtp_machine::command::{Command, MailCommand, RcptCommand, Syntax};

/// The number of a message. It is never reused.
pub(crate) type Id = i64;

/// The storage of messages between their 250 and their last outcome.
pub(crate) trait Queue: Send + Sync {
    /// Stores the next octets of an incomplete message, so that a large one needs little memory. The message
    /// is not in the queue yet: it is removed at the next start, or when it is [discarded](Self::discard).
    fn spill(&self, new: &mut New, octets: &[u8]) -> Result<(), Problem>;

    /// Stores the last octets of a message and its recipients. The message is then in the queue, and due.
    fn take(&self, new: &mut New, octets: &[u8]) -> Result<Id, Problem>;

    /// Removes an incomplete message.
    fn discard(&self, new: &New);

    /// Returns the messages that are due by this route, the earliest first, and claims them.
    fn due(&self, route: &str, now: f64, limit: usize) -> Result<Due, Problem>;

    /// Records the outcomes of a try, and ends the claim. Recipients with [`Fate::Done`] are removed. A
    /// repeated call with the same argument has the same result.
    fn settle(&self, tried: &Mail) -> Result<(), Problem>;

    /// Ends the claim of a message that was not tried.
    fn release(&self, mail: &Mail);

    /// Returns the messages that may need a report, and those without pending recipients.
    fn unreported(&self) -> Result<Vec<Id>, Problem>;

    /// Makes a report by `write`, unless none is due. Either the report is in the queue and its recipients
    /// are removed from the message, or nothing is changed. A message without recipients is removed.
    fn report(&self, id: Id, subject: Subject, write: Write<'_>) -> Result<Option<Id>, Problem>;

    /// Reads octets of a message from `offset` on, as many as are available; 0 at its end.
    fn read_at(&self, id: Id, offset: u64, octets: &mut [u8]) -> Result<usize, Problem>;

    /// Excludes a message from further tries, with a reason.
    fn set_aside(&self, id: Id, why: &str);

    /// Returns the number of messages.
    fn count(&self) -> Result<u64, Problem>;
}

/// A message before it is in the queue.
pub(crate) struct New {
    pub(crate) envelope: Envelope,
    pub(crate) recipients: Vec<Addressee>,
    /// Returns the trace field for the number of the message: its first octets.
    pub(crate) trace: Box<dyn Fn(Id) -> String + Send + Sync>,
    /// The number, once a part of it is stored.
    pub(crate) id: Option<Id>,
    /// The number of octets stored.
    pub(crate) stored: i64,
}

/// The properties of a whole message.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Envelope {
    pub(crate) arrived: f64,
    /// The name that the client gave at EHLO.
    pub(crate) client: String,
    pub(crate) eight_bit: bool,
    /// The command MAIL.
    pub(crate) command: String,
}

/// A recipient of a new message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Addressee {
    /// The command RCPT.
    pub(crate) command: String,
    pub(crate) domain: String,
    pub(crate) route: String,
}

/// A message in the queue, with some or all of its recipients.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mail {
    pub(crate) id: Id,
    pub(crate) envelope: Envelope,
    /// The age in seconds of the schedule at which the sender was last warned of a delay.
    pub(crate) warned: f64,
    pub(crate) recipients: Vec<Rcpt>,
}

/// A recipient, and its state.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Rcpt {
    pub(crate) id: i64,
    /// The command RCPT.
    pub(crate) command: String,
    pub(crate) route: String,
    pub(crate) fate: Fate,
    /// The time of the next try.
    pub(crate) due: f64,
    /// The number of failed tries.
    pub(crate) failures: u32,
    /// The last server, and the lines of its reply.
    pub(crate) server: String,
    pub(crate) said: Vec<String>,
    /// The enhanced code, stated or derived.
    pub(crate) status: String,
    pub(crate) tried: f64,
}

/// The state of a recipient.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Fate {
    #[default]
    Pending,
    /// Failed, and not reported yet.
    Failed,
    /// Relayed to a server that sends no reports, and a report is requested.
    Relayed,
    /// Nothing remains to be done.
    Done,
}

/// The messages to try.
pub(crate) struct Due {
    /// The messages, each with its recipients by this route that are due.
    pub(crate) mails: Vec<Mail>,
    /// The time when the next message is due.
    pub(crate) next: Option<f64>,
}

/// The subject of a report.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Subject {
    /// The outcomes: due if no recipient is pending, or with `early`, if one outcome is known.
    Outcomes { early: bool },
    /// The delay, at this age of the message, unless one was reported since it was `before`.
    Delay { age: f64, before: f64 },
}

/// Writes a report about some recipients of a message.
pub(crate) type Write<'w> = &'w mut dyn FnMut(Original<'_>, &mut dyn io::Write) -> Written;

/// The message that a report is about, with its content.
pub(crate) struct Original<'o> {
    pub(crate) mail: &'o Mail,
    pub(crate) about: &'o [Rcpt],
    pub(crate) content: &'o mut dyn io::Read,
}

/// The result of writing a report.
pub(crate) enum Written {
    /// The report has this envelope and recipient.
    Report(Envelope, Addressee),
    /// No report was requested.
    Nobody,
    /// The message has a null reverse-path: it is kept for the postmaster.
    NoSender,
    Failed(io::Error),
}

/// The reason why a change of the queue failed.
#[derive(Debug)]
pub(crate) enum Problem {
    /// The stored data of the message is invalid.
    Damaged(String),
    /// The database has failed, possibly only for a time.
    Store(rusqlite::Error),
    /// The remaining disk space is reserved for the outcomes of messages in the queue.
    NoSpace,
    /// A report could not be written.
    Other(io::Error),
}

impl Problem {
    /// Returns `true` if the error is about one message, and permanent.
    pub(crate) fn is_damage(&self) -> bool {
        match self {
            Self::Damaged(_) => true,
            Self::Store(error) => {
                error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseCorrupt)
            }
            Self::NoSpace | Self::Other(_) => false,
        }
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Damaged(what) => write!(f, "damaged: {what}"),
            Self::Store(error) => write!(f, "{error}"),
            Self::NoSpace => f.write_str("the disk is full except for the reserve"),
            Self::Other(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for Problem {}

impl From<rusqlite::Error> for Problem {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error::*;
        match error {
            FromSqlConversionFailure(..)
            | IntegralValueOutOfRange(..)
            | InvalidColumnType(..)
            | Utf8Error(..) => Self::Damaged(error.to_string()),
            error => Self::Store(error),
        }
    }
}

impl From<io::Error> for Problem {
    /// An error of the database may have passed through a reader or a writer.
    fn from(error: io::Error) -> Self {
        let error = match error.downcast::<Self>() {
            Ok(problem) => return problem,
            Err(error) => error,
        };
        match error.downcast::<rusqlite::Error>() {
            Ok(error) => Self::Store(error),
            Err(error) => Self::Other(error),
        }
    }
}

impl Fate {
    const NAMES: [(Self, &str); 4] = [
        (Self::Pending, "pending"),
        (Self::Failed, "failed"),
        (Self::Relayed, "relayed"),
        (Self::Done, "done"),
    ];

    fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(fate, _)| *fate == self).map_or("", |(_, name)| name)
    }

    fn named(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(_, it)| *it == name).map(|(fate, _)| *fate)
    }
}

impl Envelope {
    pub(crate) fn mail(&self) -> Result<MailCommand<'_>, Problem> {
        match Command::parse(self.command.as_bytes(), &Syntax::STRICT) {
            Ok(Command::Mail(command)) => Ok(command),
            _ => Err(Problem::Damaged(format!("{:?} is not a MAIL command", self.command))),
        }
    }
}

impl Rcpt {
    pub(crate) fn rcpt(&self) -> Result<RcptCommand<'_>, Problem> {
        match Command::parse(self.command.as_bytes(), &Syntax::STRICT) {
            Ok(Command::Rcpt(command)) => Ok(command),
            _ => Err(Problem::Damaged(format!("{:?} is not a RCPT command", self.command))),
        }
    }

    /// Returns `true` if the sender wants a report of a delay.
    fn is_told_of_delay(&self) -> bool {
        let notify = self.rcpt().ok().and_then(|it| it.notify());
        self.fate == Fate::Pending && notify.is_some_and(|it| it.delay())
    }
}

/// The content of a message as a reader.
pub(crate) struct Content<'q> {
    queue: &'q dyn Queue,
    id: Id,
    offset: u64,
}

impl<'q> Content<'q> {
    pub(crate) fn new(queue: &'q dyn Queue, id: Id) -> Self {
        Self { queue, id, offset: 0 }
    }
}

impl io::Read for Content<'_> {
    fn read(&mut self, octets: &mut [u8]) -> io::Result<usize> {
        let len = self.queue.read_at(self.id, self.offset, octets).map_err(io::Error::other)?;
        self.offset += len as u64;
        Ok(len)
    }
}

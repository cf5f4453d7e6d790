//! What a queue does, and what it holds; [`sqlite`] is the one that is in use.
//!
//! | | |
//! |---|---|
//! | [`take`](Queue::take) | stores a new message: when it returns, the message survives a kill, and 250 may be said |
//! | [`due`](Queue::due) | gives out what is to be tried now, and says when the next is due |
//! | [`settle`](Queue::settle) | records what came of a try |
//! | [`report`](Queue::report) | stores the report, and marks its recipients as reported, in one transaction |
//!
//! What was given out by `due` is claimed: it is not given out again until it is settled or released. Times are seconds since
//! 1970.
//!
//! # On several machines
//!
//! This queue is of one process: its claims are in memory, and a lock keeps other processes away. Where one machine is not
//! enough, an implementation of [`Queue`] on a database that machines share takes its place; its errors need a variant of
//! [`Problem`]. A claim is then a lease, two columns of the recipients (`owner`, `lease_until`), taken by one statement:
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
//! - `settle` and `release` end the lease, in the transaction that records the outcome: `.. SET owner = NULL, lease_until =
//!   NULL WHERE id = :id AND owner = :me`. When that changes no row, the lease had passed to another machine, and the
//!   outcome is only logged.
//! - A lease is longer than the longest session (RFC 5321 4.5.3.2: some 30 minutes), or is renewed while the session lasts. A
//!   machine that dies keeps its leases until they expire; then others try its messages again.
//! - `report` locks the row of the message (`SELECT .. FOR UPDATE`), so that one machine makes the report.
//! - What is left of messages that were [spilled](Queue::spill) and not taken is deleted by age, not at the start of a process.
//! - The limits of a destination ([`crate::destination`]) are those of a machine: divide them, or keep them in the database.

mod content;
mod lock;
pub(crate) mod sqlite;
#[cfg(test)]
mod tests;

use std::io;

use smtp_machine::command::{Command, MailCommand, RcptCommand, Syntax};

/// The number of a message. It is never used twice.
pub(crate) type Id = i64;

/// Where messages are between their 250 and the last outcome.
pub(crate) trait Queue: Send + Sync {
    /// Stores the next octets of a message that is not whole yet, so that a large one takes little memory. It is not in the
    /// queue: a message that is not taken is gone at the next start, or when it is [dropped](Self::discard).
    fn spill(&self, new: &mut New, octets: &[u8]) -> Result<(), Problem>;

    /// Stores the last octets of a message and its recipients. It is in the queue now, and is due.
    fn take(&self, new: &mut New, octets: &[u8]) -> Result<Id, Problem>;

    /// Drops a message that was not taken.
    fn discard(&self, new: &New);

    /// What is due by this route, the longest due first. It is claimed.
    fn due(&self, route: &str, now: f64, limit: usize) -> Result<Due, Problem>;

    /// Records what came of a try, and ends the claim. What is [`Fate::Done`] is removed. Called again with the same
    /// after a failure, it does the same.
    fn settle(&self, tried: &Mail) -> Result<(), Problem>;

    /// Ends the claim of what was not tried after all.
    fn release(&self, mail: &Mail);

    /// The messages of which a report may be due, and those with nothing left to do.
    fn unreported(&self) -> Result<Vec<Id>, Problem>;

    /// Makes a report by `write`, unless none is due. The report is in the queue, and its recipients are removed from the
    /// message, or none of both. A message without recipients is removed.
    fn report(&self, id: Id, subject: Subject, write: Write<'_>) -> Result<Option<Id>, Problem>;

    /// The octets of a message from `offset` on, as many as are at hand; 0 at its end.
    fn read_at(&self, id: Id, offset: u64, octets: &mut [u8]) -> Result<usize, Problem>;

    /// Puts a message where nothing tries it, and says so.
    fn set_aside(&self, id: Id, why: &str);

    /// How many messages there are.
    fn count(&self) -> Result<u64, Problem>;
}

/// A message on its way into the queue.
pub(crate) struct New {
    pub(crate) envelope: Envelope,
    pub(crate) recipients: Vec<Addressee>,
    /// The trace field, which tells the number of the message: its first octets.
    pub(crate) trace: Box<dyn Fn(Id) -> String + Send + Sync>,
    /// Once something is stored of it.
    pub(crate) id: Option<Id>,
    /// How many octets are stored.
    pub(crate) stored: i64,
}

/// What belongs to a message as a whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Envelope {
    pub(crate) arrived: f64,
    /// What the client called itself.
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
    /// How old it was, in seconds of the schedule, when the sender was last told of a delay.
    pub(crate) warned: f64,
    pub(crate) recipients: Vec<Rcpt>,
}

/// A recipient, and what became of the message for it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Rcpt {
    pub(crate) id: i64,
    /// The command RCPT.
    pub(crate) command: String,
    pub(crate) route: String,
    pub(crate) fate: Fate,
    /// When it is to be tried next.
    pub(crate) due: f64,
    /// How many tries have failed.
    pub(crate) failures: u32,
    /// The server that has spoken last, and what it said, a line each.
    pub(crate) server: String,
    pub(crate) said: Vec<String>,
    /// The enhanced code, stated or not.
    pub(crate) status: String,
    pub(crate) tried: f64,
}

/// What became of the message for a recipient.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Fate {
    #[default]
    Pending,
    /// To be reported.
    Failed,
    /// Delivered to a server that sends no reports, and a report is asked for.
    Relayed,
    /// Nothing is left to do.
    Done,
}

/// What is to be tried.
pub(crate) struct Due {
    /// Each with its recipients by this route that are due.
    pub(crate) mails: Vec<Mail>,
    /// When something else is due.
    pub(crate) next: Option<f64>,
}

/// What a report is about.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Subject {
    /// The outcomes: due when none is pending, or `early`, when one is known.
    Outcomes { early: bool },
    /// The delay, at this age of the message, unless one was reported since it was `before`.
    Delay { age: f64, before: f64 },
}

/// Writes a report on a message about some of its recipients.
pub(crate) type Write<'w> = &'w mut dyn FnMut(Original<'_>, &mut dyn io::Write) -> Written;

/// The message that a report is about, and its content.
pub(crate) struct Original<'o> {
    pub(crate) mail: &'o Mail,
    pub(crate) about: &'o [Rcpt],
    pub(crate) content: &'o mut dyn io::Read,
}

/// What came of writing a report.
pub(crate) enum Written {
    /// The report is for this envelope and recipient.
    Report(Envelope, Addressee),
    /// None was asked for.
    Nobody,
    /// The message is from nobody: it is kept for the postmaster.
    NoSender,
    Failed(io::Error),
}

/// Why the queue did not do it.
#[derive(Debug)]
pub(crate) enum Problem {
    /// What is stored of the message makes no sense.
    Damaged(String),
    /// The database has failed: it may do so no more when it is tried again.
    Store(rusqlite::Error),
    /// The rest of the disk is for what becomes of the messages that are there.
    NoSpace,
    /// A report could not be written.
    Other(io::Error),
}

impl Problem {
    /// Whether it is about one message, and will be the same when it is tried again.
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
            Self::NoSpace => f.write_str("the disk is full but for the reserve"),
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
    /// What the database has said may have come through a reader or a writer.
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
            _ => Err(Problem::Damaged(format!("{:?} is no MAIL", self.command))),
        }
    }
}

impl Rcpt {
    pub(crate) fn rcpt(&self) -> Result<RcptCommand<'_>, Problem> {
        match Command::parse(self.command.as_bytes(), &Syntax::STRICT) {
            Ok(Command::Rcpt(command)) => Ok(command),
            _ => Err(Problem::Damaged(format!("{:?} is no RCPT", self.command))),
        }
    }

    /// Whether the sender is to be told that the message is late.
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

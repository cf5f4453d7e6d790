//! [`Next`]: what a poll has decided, by ranges, before anything is lent.

use super::event::DropCause;
use crate::buffer::FoundLine;
use crate::reply::Refusal;
use crate::session::Phase;

/// What [`Server::poll`] decided.
pub(super) enum Next {
    Read(Phase),
    Write,
    Parked,
    Done,
    /// The question that is owed is asked.
    Ask,
    Secure,
    Reversed,
    TransactionDropped(DropCause),
    /// A whole line is at the front of the input.
    Line(FoundLine, LineKind),
    /// A line that was dropped already.
    LineTooLong(Refusal<'static>),
    /// A run of content: where it lies in the input, and how much goes with it.
    Chunk {
        skip: usize,
        run: usize,
        eaten: usize,
    },
    /// What replaces a stray CR or LF of the content.
    Instead {
        bytes: &'static [u8],
        eaten: usize,
    },
    /// A message or a chunk that the machine itself has refused.
    Refused(Refusal<'static>),
}

/// What a line is, before it is looked at as a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineKind {
    Command,
    /// BDAT, which is parsed: the count says what follows the line.
    Bdat {
        size: u64,
        last: bool,
    },
    /// A response in an exchange of AUTH.
    Response,
    /// A line that ends in a bare LF, and goes on.
    BareLf,
}

//! The octets of the workloads. They are the same on every machine.

mod commands;
mod contents;
mod random;
mod replies;
mod sessions;

pub(crate) use commands::{Commands, Meant, commands};
pub(crate) use contents::{Content, KINDS, TEXT};
pub(crate) use random::Random;
pub(crate) use replies::{Replies, replies};
pub(crate) use sessions::{SMALL, Session, sessions};

/// Makes a value that lives as long as the program: the rows borrow the corpus.
pub(crate) fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

//! [`Deferred`]: a deferred answer.

use super::QuestionKind;

/// A deferred answer. It is owned, so that another task or thread can prepare the answer.
///
/// Return it to its session with [`Server::resume`](crate::server::Server::resume), which returns
/// the same event again. It cannot be cloned, so each question is answered once. While an answer is
/// deferred, [`Server::poll`](crate::server::Server::poll) returns
/// [`Step::Parked`](crate::Step::Parked) and no event.
///
/// ```
/// use smtp_machine::server::{Config, Deferred, Event, QuestionKind, Server};
/// use smtp_machine::{Buffer, Step, address::Host};
///
/// fn is_send<T: Send + 'static>() {}
/// is_send::<Deferred>();
///
/// let mut server = Server::new(Config::new(Host::try_from("mx.harbor.example")?)?);
/// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// let Step::Event(Event::Open(open)) = server.poll(&mut rx, &mut tx)? else { panic!() };
/// let deferred = open.defer();
/// assert_eq!(deferred.question(), QuestionKind::Open);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, PartialEq, Eq)]
#[must_use = "the client waits until the session is resumed"]
pub struct Deferred {
    pub(in crate::server) session: u32,
    pub(in crate::server) answer: u32,
    pub(in crate::server) kind: QuestionKind,
}

impl Deferred {
    /// Returns the kind of the question.
    #[must_use]
    pub const fn question(&self) -> QuestionKind {
        self.kind
    }
}

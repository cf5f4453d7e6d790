//! [`Deferred`]: an answer that takes its time.

use super::QuestionKind;

/// An answer that was deferred: owned, so that it can travel to where a look-up runs and back.
///
/// Give it back to the session that it came from with [`Server::resume`]: that gives the same event once
/// more. It can't be cloned: each question is answered once. While it is away, [`Server::poll`] gives
/// [`Step::Parked`](crate::Step::Parked) and no event.
///
/// ```
/// use smtp_machine::server::{Config, Deferred, Event, QuestionKind, Server};
/// use smtp_machine::{Buffer, Step, address::Host};
///
/// fn travels<T: Send + 'static>() {}
/// travels::<Deferred>();
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
    /// Which question is due.
    #[must_use]
    pub const fn question(&self) -> QuestionKind {
        self.kind
    }
}

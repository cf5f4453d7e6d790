//! [`Deferred`]: an answer that takes its time.

use super::Server;
use super::event::{Event, QuestionKind};
use crate::buffer::Buffer;
use crate::session::{Error, Misuse};

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
    pub(super) session: u32,
    pub(super) answer: u32,
    pub(super) kind: QuestionKind,
}

impl Deferred {
    /// Which question is due.
    #[must_use]
    pub const fn question(&self) -> QuestionKind {
        self.kind
    }
}

impl Server {
    /// Gives a deferred answer back: the same event comes once more, with what it had and all its
    /// methods.
    ///
    /// `rx` and `tx` are the buffers of the session. The command that is due is still in `rx`: while an
    /// answer is deferred, octets may be added to it, but none taken off.
    ///
    /// ```
    /// use smtp_machine::server::{Config, Event, Server};
    /// use smtp_machine::{Buffer, Step, address::Host, reply::Refusal, wire::Sink};
    ///
    /// let mut server = Server::new(Config::new(Host::try_from("mx.harbor.example")?)?);
    /// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    /// let Step::Event(Event::Open(open)) = server.poll(&mut rx, &mut tx)? else { panic!() };
    /// let deferred = open.defer(); // look the client up somewhere, and come back
    ///
    /// assert!(matches!(server.poll(&mut rx, &mut tx)?, Step::Parked(_)));
    /// match server.resume(deferred, &mut rx, &mut tx)? {
    ///     Event::Open(open) => open.refuse(Refusal::TOO_BUSY),
    ///     _ => unreachable!("it is the same question"),
    /// }
    /// assert!(tx.filled().starts_with(b"421 mx.harbor.example "));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Misuse::ForeignAnswer`] when it comes from another session (targets without 32-bit atomics can't
    /// tell), [`Misuse::StaleAnswer`] when this session does not wait for it any more (it timed out, or the
    /// client hung up), [`Misuse::InputChanged`] when the command is not in `rx` any more; the session is
    /// over then, for what is left of the input can't be told apart.
    pub fn resume<'a>(
        &'a mut self,
        deferred: Deferred,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Event<'a>, Misuse> {
        if deferred.session != self.session {
            return Err(Misuse::ForeignAnswer);
        }
        if deferred.answer != self.answers || !self.parked {
            return Err(Misuse::StaleAnswer);
        }
        self.pace.moved();
        self.parked = false;
        let input = rx.filled();
        if !self.can_lend(input) {
            self.fail(Error::Misuse(Misuse::InputChanged));
            return Err(Misuse::InputChanged);
        }
        let line = input.get(..self.lent_line()).unwrap_or_default();
        self.event(line, tx).ok_or(Misuse::InputChanged)
    }
}

//! Answers that take their time: [`Deferred`] goes away, [`Resumed`] comes back.

#[cfg(doc)]
use super::Server;
use super::answer::Answer;
use crate::reply::{Refusal, Text};

/// An answer that was put off: owned, so that it can travel to where a look-up runs and back.
///
/// Give it back to the session that it came from with [`Server::resume`]. It can't be cloned: each
/// question is answered once. While it is away, [`Server::poll`] has no event.
///
/// ```
/// use smtp_machine::server::Deferred;
///
/// fn travels<T: Send + 'static>() {}
/// travels::<Deferred>();
/// ```
#[derive(Debug, PartialEq, Eq)]
#[must_use = "the client waits until the session is resumed"]
pub struct Deferred {
    pub(super) session: u32,
    pub(super) answer: u32,
}

/// A deferred answer that has come back: say one word.
///
/// See [`Server::resume`]. Dropped, it is answered at the next poll like a dropped event.
///
/// ```
/// use smtp_machine::server::{Config, Event, Server};
/// use smtp_machine::{Buffer, Step, address::Host, reply::Text};
///
/// let mut server = Server::new(Config::new(Host::try_from("mx.harbor.example")?));
/// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// let Step::Event(Event::Open(open)) = server.poll(&mut rx, &mut tx)? else { panic!() };
/// let deferred = open.defer();
/// server.resume(deferred, &mut tx)?.accept_with(Text::new("you are welcome")?);
/// assert_eq!(tx.filled(), b"220 mx.harbor.example you are welcome\r\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct Resumed<'a> {
    pub(super) answer: Answer<'a>,
}

impl Resumed<'_> {
    /// Accepts what was asked, with the code and text that the event's own `accept` has.
    pub fn accept(self) {
        self.answer.accept(None);
    }

    /// Accepts with a text of your own.
    pub fn accept_with(self, text: Text<'_>) {
        self.answer.accept(Some(text));
    }

    /// Refuses.
    pub fn refuse(self, refusal: Refusal<'_>) {
        self.answer.refuse(&refusal);
    }
}

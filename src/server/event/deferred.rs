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

#[cfg(test)]
mod tests {
    use crate::address::Host;
    use crate::server::{Config, Deferred, Event, Server};
    use crate::session::Misuse;
    use crate::{Buffer, Step};

    /// A server whose greeting is deferred.
    struct Waiting {
        server: Server,
        rx: Buffer,
        tx: Buffer,
        deferred: Option<Deferred>,
    }

    fn waiting() -> Waiting {
        let host = Host::try_from("mx.harbor.example").unwrap();
        let mut server = Server::new(Config::new(host).unwrap());
        let (mut rx, mut tx) = (Buffer::with_capacity(512), Buffer::with_capacity(2048));
        let Ok(Step::Event(Event::Open(open))) = server.poll(&mut rx, &mut tx) else { panic!() };
        let deferred = Some(open.defer());
        Waiting { server, rx, tx, deferred }
    }

    impl Waiting {
        fn resume(&mut self, deferred: Deferred) -> Result<(), Misuse> {
            self.server.resume(deferred, &mut self.rx, &mut self.tx).map(drop)
        }
    }

    #[test]
    fn an_answer_of_another_session_is_refused() {
        let (mut one, mut other) = (waiting(), waiting());
        let expected = match cfg!(target_has_atomic = "32") {
            true => Err(Misuse::ForeignAnswer),
            false => Ok(()),
        };
        assert_eq!(one.resume(other.deferred.take().unwrap()), expected);
        assert_eq!(other.resume(one.deferred.take().unwrap()), expected);

        // The other has deferred nothing.
        let host = Host::try_from("mx.harbor.example").unwrap();
        let mut server = Server::new(Config::new(host).unwrap());
        let deferred = waiting().deferred.unwrap();
        let end = server.resume(deferred, &mut one.rx, &mut one.tx).map(drop);
        assert_eq!(end, expected.and(Err(Misuse::StaleAnswer)));
    }

    #[test]
    fn a_session_keeps_its_number() {
        let Waiting { mut server, mut rx, mut tx, deferred } = waiting();
        let deferred = deferred.unwrap();
        let (session, answer) = (deferred.session, deferred.answer);
        let event = server.resume(deferred, &mut rx, &mut tx);
        let Ok(Event::Open(open)) = event else { panic!("{event:?}") };
        let again = open.defer();
        assert_eq!((again.session, again.answer), (session, answer + 1));
    }
}

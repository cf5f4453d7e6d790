//! [`Answered`]: how a question was answered.

/// How a question was answered: see [`Server::last_answer`](crate::server::Server::last_answer).
///
/// ```
/// use smtp_machine::server::{Answered, Config, Event, Server};
/// use smtp_machine::{Buffer, Step, address::Host, wire::Sink};
/// use smtp_machine::{extension::{Capabilities, Mechanisms}, reply::Refusal};
///
/// let config = Config::new(Host::try_from("mx.harbor.example")?)?.danger_auth_in_clear(true);
/// let mut server = Server::new(config);
/// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// let mut input = ["EHLO a.example\r\n", "AUTH LOGIN\r\n", "YW5h\r\n", "VRFY ben\r\n"].into_iter();
/// let mut answers = Vec::new();
/// loop {
///     match server.poll(&mut rx, &mut tx)? {
///         Step::Read(_) => match input.next() {
///             Some(line) => rx.put(line.as_bytes())?,
///             None => break,
///         },
///         Step::Write(_) => tx.consume(tx.len()),
///         Step::Event(event) => {
///             match event {
///                 Event::Open(open) => open.accept(),
///                 Event::Hello(hello) => {
///                     hello.accept(&Capabilities::EMPTY.with_mechanisms(Mechanisms::LOGIN));
///                 }
///                 Event::Auth(auth) => auth.challenge(b"Username:")?,
///                 Event::AuthResponse(response) => response.refuse(Refusal::CREDENTIALS_INVALID),
///                 _ => {} // VRFY gets its default answer at the next poll
///             }
///             answers.push(server.last_answer());
///         }
///         Step::Parked(_) | Step::Done => break,
///     }
/// }
/// use Answered::{Accepted, Challenged, Refused};
/// assert_eq!(answers, [Some(Accepted), Some(Accepted), Some(Challenged), Some(Refused), None]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "a reply has one of three effects")]
pub enum Answered {
    /// With a positive completion, 354 for DATA, or 220: the command has its effect.
    Accepted,
    /// With a challenge of AUTH: a response of the client follows.
    Challenged,
    /// With a 4yz or 5yz code.
    Refused,
}

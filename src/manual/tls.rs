//! STARTTLS, what is forgotten after it, and AUTH.
//!
//! The machines contain no TLS. `Event::Secure` of either machine says when to set TLS up. It lends a `Handover`, which
//! has the limit for the handshake and two methods: `complete` and `failed`.
//!
//! # Guarantees
//!
//! 1. Octets received before TLS have no effect inside TLS. Octets after STARTTLS, or after the 220 to it, end the
//!    session: [`Violation::PlaintextAfterStartTls`](crate::session::Violation::PlaintextAfterStartTls). The server
//!    checks that when the command comes, when the reply is written, and when `complete` is called; the client checks it
//!    before and at `complete`. Both forget EHLO and its offer, the envelope and the login (RFC 3207 4.2).
//! 2. When the TLS connection ends, close the input of the machine: the session ends, and nothing is written in the
//!    clear.
//! 3. STARTTLS is not offered inside TLS. REQUIRETLS is offered and sent only inside TLS. AUTH is offered and sent only
//!    inside TLS, unless a switch allows it in the clear.
//! 4. A client with [`Tls::Required`](crate::client::Tls::Required) sends neither MAIL nor AUTH without TLS. If STARTTLS
//!    is not offered or refused, it sends QUIT. It never falls back to HELO. It compares keywords as whole words.
//! 5. A peer that is silent does not block a handshake for ever: `Handover::wait` has its limit, and `expire` ends the
//!    session without another octet in the clear.
//! 6. A server with [`with_required_tls`](crate::server::Config::with_required_tls) replies 530 to every command but
//!    EHLO, HELO, LHLO, NOOP, RSET, QUIT and STARTTLS. Only octets that no command may contain are refused before that.
//!
//! # Switches
//!
//! | switch | default | cost |
//! |---|---|---|
//! | [`server::Config::danger_auth_in_clear`](crate::server::Config::danger_auth_in_clear) | off | credentials can be read on the network |
//! | [`client::Config::danger_auth_in_clear`](crate::client::Config::danger_auth_in_clear) | off | the same |
//! | [`client::Config::with_tls`](crate::client::Config::with_tls) | `ByHand`: the application sends STARTTLS | `Opportunistic` continues in the clear when an attacker removes STARTTLS from the offer |
//! | [`server::Config::danger_accept_early_input`](crate::server::Config::danger_accept_early_input) | off | none for STARTTLS: input after it still ends the session |
//!
//! # The certificate
//!
//! The TLS library checks the certificate, and the application decides what it requires. Call `complete` only when the
//! peer is acceptable, else `failed`. For TLS from the start, as on port 465, use
//! [`Server::secured`](crate::Server::secured) or [`Client::secured`](crate::Client::secured).
//!
//! ```
//! use smtp_machine::client::{Config, Event, Tls};
//! use smtp_machine::session::{Error, Violation};
//! use smtp_machine::{Buffer, Client, Step, address::Host, wire::Sink};
//!
//! let config = Config::new(Host::try_from("relay.orchard.example")?)?.with_tls(Tls::Required);
//! let mut client = Client::new(config);
//! let (mut rx, mut tx) = (Buffer::with_capacity(2048), Buffer::with_capacity(2048));
//! let mut server = [
//!     "220 mx.harbor.example\r\n",
//!     "250-mx.harbor.example\r\n250 STARTTLS\r\n",
//!     "220 go\r\n250-mx.harbor.example\r\n250 AUTH PLAIN\r\n", // the reply to STARTTLS, and plaintext after it
//! ]
//! .into_iter();
//! let end = loop {
//!     match client.poll(&mut rx, &mut tx) {
//!         Ok(Step::Read(_)) => rx.put(server.next().unwrap_or_default().as_bytes())?,
//!         Ok(Step::Write(_)) => tx.consume(tx.len()),
//!         Ok(Step::Event(Event::Secure(_))) => unreachable!("the session ends before"),
//!         Ok(_) => {}
//!         Err(error) => break error,
//!     }
//! };
//! assert_eq!(end, Error::Peer(Violation::PlaintextAfterStartTls));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Secrets
//!
//! Credentials in AUTH are [`Secret`](crate::session::Secret)s: `Debug` and `Display` write `[redacted]`, and there is no
//! `PartialEq`. The server overwrites AUTH commands and responses in the input buffer after they are answered. A line that
//! may contain a secret is not shown in a `Fault`, and a [`Transcript`](crate::transcript::Transcript) leaves it out: AUTH
//! in any spelling, a response, an unknown command after AUTH, and BURL. The responses of the client remain in its output
//! buffer until later output overwrites them.
//!
//! # Submission
//!
//! [`Config::submission`](crate::server::Config::submission) requires TLS and then AUTH: MAIL gets 530 before both are
//! done, whatever the application accepts. The identity that is given to
//! [`accept_identity`](crate::server::Auth::accept_identity) is in the [`Facts`](crate::server::Facts) of each later
//! question.

//! [`Secret`]: octets of an AUTH exchange, redacted in every log.

use core::fmt;

/// What an exchange of AUTH carries: octets that no log may show.
///
/// `Debug` and `Display` say `[redacted]`, and two of them can't be compared but octet by octet in
/// the open: use a comparison in constant time.
///
/// ```
/// use smtp_machine::session::Secret;
///
/// fn show(secret: Secret<'_>) -> String {
///     format!("{secret} {secret:?} {}", secret.expose().len())
/// }
/// # use smtp_machine::{Buffer, Step, address::Host, wire::Sink};
/// # use smtp_machine::extension::{Capabilities, Mechanisms};
/// # use smtp_machine::server::{Config, Event, Server};
/// # let config = Config::new(Host::try_from("mx.harbor.example")?)?;
/// # let mut server = Server::secured(config);
/// # let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// # let mut input = [&b"EHLO a.example\r\n"[..], b"AUTH PLAIN AGFuYQBzZWNyZXQ=\r\n"].into_iter();
/// # loop {
/// #     match server.poll(&mut rx, &mut tx)? {
/// #         Step::Event(Event::Open(open)) => open.accept(),
/// #         Step::Event(Event::Hello(hello)) => {
/// #             hello.accept(&Capabilities::new().with_mechanisms(Mechanisms::PLAIN));
/// #         }
/// #         Step::Event(Event::Auth(auth)) => {
/// assert_eq!(show(auth.initial().unwrap()), "[redacted] [redacted] 11");
/// #             break;
/// #         }
/// #         Step::Event(_) => {}
/// #         Step::Read(_) => rx.put(input.next().unwrap())?,
/// #         Step::Write(_) => tx.consume(tx.len()),
/// #         Step::Parked(_) | Step::Done => break,
/// #     }
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Secret<'a>(&'a [u8]);

impl<'a> Secret<'a> {
    pub(crate) const fn new(octets: &'a [u8]) -> Self {
        Self(octets)
    }

    /// The octets.
    #[must_use]
    pub const fn expose(self) -> &'a [u8] {
        self.0
    }
}

impl fmt::Debug for Secret<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl fmt::Display for Secret<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

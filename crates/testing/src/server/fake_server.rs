//! [`FakeServer`]: a server in the process of the test.

use std::fmt;
use std::io::{self, Write};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream};
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::builder::Builder;
use super::received::Received;
use super::session::{self, Shared};
use super::start_error::StartError;
use super::timeout::Timeout;
use crate::rule::{RuleError, parse_script};

/// How long the assertions wait for messages.
const PATIENCE: Duration = Duration::from_secs(5);

/// A server in the process of the test. See the [module](super).
///
/// Dropping it closes all sessions and joins its threads. If the test is panicking, it prints the transcript.
///
/// ```
/// use smtp_machine_testing::FakeServer;
#[doc = include_str!("../example.in")]
///
/// let server = FakeServer::with("at MESSAGE 451 4.3.0 once");
/// assert!(send(server.address(), "ben@harbor.example", "At noon?").is_err()); // the application under test
/// assert!(send(server.address(), "ben@harbor.example", "At noon?").is_ok());
/// assert_eq!(server.assert_received(1)[0].to(), ["ben@harbor.example"]);
/// server.assert_all_used();
/// ```
pub struct FakeServer {
    shared: Arc<Shared>,
    address: SocketAddr,
    scheme: &'static str,
    listening: Option<JoinHandle<()>>,
}

impl FakeServer {
    /// Starts a server that accepts everything.
    ///
    /// # Panics
    ///
    /// Panics if no port or no thread is free.
    #[must_use]
    #[track_caller]
    pub fn start() -> Self {
        Self::builder().start()
    }

    /// Starts a server with rules in text form, one in a line: see [`rule`](crate::rule).
    ///
    /// # Panics
    ///
    /// Panics if a rule is wrong, or if no port or no thread is free.
    ///
    /// ```should_panic
    /// use smtp_machine_testing::FakeServer;
    ///
    /// let server = FakeServer::with("reply RCPT to bob@* with 45 4.2.1");
    /// // expected a reply code (a rule with another answer begins with "at")
    /// //   reply RCPT to bob@* with 45 4.2.1
    /// //                            ^
    /// ```
    #[must_use]
    #[track_caller]
    pub fn with(rules: &str) -> Self {
        Self::builder().rules(rules).start()
    }

    /// Returns the default settings, to change them.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(super) fn of(
        listener: TcpListener,
        shared: Shared,
        scheme: &'static str,
        max_connections: usize,
    ) -> Result<Self, StartError> {
        let (shared, address) = (Arc::new(shared), listener.local_addr()?);
        let own = Arc::clone(&shared);
        let thread = thread::Builder::new().name(format!("fake-smtp {}", address.port()));
        let listening = thread.spawn(move || listen(&listener, &own, max_connections))?;
        Ok(Self { shared, address, scheme, listening: Some(listening) })
    }

    /// Returns the address: 127.0.0.1 and the port.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the port.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.address.port()
    }

    /// Returns `smtp://127.0.0.1:PORT`, with `smtps` or `lmtp` where the server speaks that.
    #[must_use]
    pub fn url(&self) -> String {
        format!("{}://{}", self.scheme, self.address)
    }

    /// Returns the certificate in PEM, which the client can trust as a root.
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    #[must_use]
    pub fn certificate_pem(&self) -> &str {
        &self.shared.tls.pem
    }

    /// Adds rules in text form after the others.
    ///
    /// # Errors
    ///
    /// Returns an error if a rule is wrong. Then none is added.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let server = smtp_machine_testing::FakeServer::start();
    /// assert!(send(server.address(), "ben@harbor.example", "At noon?").is_ok());
    /// server.add_rules("at CONNECT hang up")?;
    /// assert!(send(server.address(), "ben@harbor.example", "At noon?").is_err());
    /// server.clear_rules();
    /// assert!(send(server.address(), "ben@harbor.example", "At noon?").is_ok());
    /// # Ok::<(), smtp_machine_testing::rule::RuleError>(())
    /// ```
    pub fn add_rules(&self, text: &str) -> Result<(), RuleError> {
        self.shared.script.add(parse_script(text)?);
        Ok(())
    }

    /// Removes all rules.
    pub fn clear_rules(&self) {
        self.shared.script.clear();
    }

    /// Returns the messages that were accepted so far, in the order of their acceptance. A message is there before its
    /// client gets the reply. It stays in memory until the server is dropped, or [`take_received`](Self::take_received)
    /// is called.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.shared.record.received()
    }

    /// Removes and returns the messages that were accepted so far.
    ///
    /// ```
    /// use smtp_machine_testing::FakeServer;
    #[doc = include_str!("../example.in")]
    /// let server = FakeServer::start();
    /// send(server.address(), "ben@harbor.example", "At noon?")?;
    /// assert_eq!(server.take_received().len(), 1);
    /// assert!(server.received().is_empty());
    /// # Ok::<(), String>(())
    /// ```
    #[must_use]
    pub fn take_received(&self) -> Vec<Received> {
        self.shared.record.take()
    }

    /// Waits until `count` messages are accepted, and returns all that are.
    ///
    /// # Errors
    ///
    /// Returns an error, which shows the transcript, if they do not come within `limit`.
    ///
    /// ```
    /// use smtp_machine_testing::FakeServer;
    /// use std::time::Duration;
    #[doc = include_str!("../example.in")]
    ///
    /// let server = FakeServer::start();
    /// let address = server.address();
    /// let application = std::thread::spawn(move || send(address, "ben@harbor.example", "At noon?"));
    /// let received = server.wait_for(1, Duration::from_secs(10))?;
    /// assert_eq!(received[0].body(), "At noon?\r\n");
    /// # application.join().unwrap()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn wait_for(&self, count: usize, limit: Duration) -> Result<Vec<Received>, Timeout> {
        self.shared.record.wait_for(count, limit).ok_or_else(|| Timeout {
            awaited: format!("{count} messages were awaited for {limit:?}"),
            received: self.received(),
            transcript: self.transcript(),
        })
    }

    /// Waits up to 5 seconds for `count` messages, and returns them.
    ///
    /// # Panics
    ///
    /// Panics, and prints the transcript, if there are fewer or more.
    #[track_caller]
    pub fn assert_received(&self, count: usize) -> Vec<Received> {
        match self.wait_for(count, PATIENCE) {
            Ok(received) if received.len() == count => received,
            Ok(received) => {
                let came = received.len();
                panic!("{count} messages were expected, {came} came\n{}", self.transcript())
            }
            Err(timeout) => panic!("{timeout}"),
        }
    }

    /// Returns the rules that never matched, and the answers that were never given.
    #[must_use]
    pub fn unused_rules(&self) -> Vec<String> {
        self.shared.script.unused()
    }

    /// Checks that each rule has matched, and that each of its answers was given.
    ///
    /// # Panics
    ///
    /// Panics otherwise, and prints the rules and the transcript.
    ///
    /// ```should_panic
    /// let server = smtp_machine_testing::FakeServer::with("at RCPT to bob@* 450");
    /// server.assert_all_used(); // never matched: at RCPT to bob@* reply 450 "scripted"
    /// ```
    #[track_caller]
    pub fn assert_all_used(&self) {
        let unused = self.unused_rules();
        assert!(unused.is_empty(), "{}\n{}", unused.join("\n"), self.transcript());
    }

    /// Returns what both sides have sent in all sessions, and what the server did, with passwords and content left out.
    ///
    /// It has the last 2000 sessions, and the first 2000 lines of each.
    ///
    /// ```
    /// use smtp_machine_testing::FakeServer;
    #[doc = include_str!("../example.in")]
    ///
    /// let server = FakeServer::with("at DATA hang up");
    /// assert!(send(server.address(), "ben@harbor.example", "At noon?").is_err());
    /// let transcript = server.transcript();
    /// assert!(transcript.contains("\n  C: RCPT TO:<ben@harbor.example>\n"), "{transcript}");
    /// assert!(transcript.contains("\n  -- rule: at DATA hang up\n"), "{transcript}");
    /// ```
    #[must_use]
    pub fn transcript(&self) -> String {
        self.shared.record.transcript()
    }

    /// Returns the number of connections so far.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.shared.record.connections()
    }

    /// Returns the number of sessions that are open.
    #[must_use]
    pub fn open_sessions(&self) -> usize {
        self.shared.stop.open()
    }

    /// Waits until no session is open. Returns `false` if that takes longer than `limit`.
    ///
    /// ```
    /// use smtp_machine_testing::FakeServer;
    /// use std::{net::TcpStream, time::Duration};
    ///
    /// let server = FakeServer::start();
    /// let client = TcpStream::connect(server.address())?;
    /// drop(client);
    /// assert!(server.wait_closed(Duration::from_secs(10)));
    /// assert_eq!(server.open_sessions(), 0);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn wait_closed(&self, limit: Duration) -> bool {
        self.shared.record.wait_closed(limit)
    }

    /// Closes the sessions and joins the threads.
    fn stop(&mut self) {
        let Some(listening) = self.listening.take() else { return };
        self.shared.stop.stop();
        let wake = match self.address.ip() {
            ip if !ip.is_unspecified() => self.address,
            ip if ip.is_ipv4() => (Ipv4Addr::LOCALHOST, self.port()).into(),
            _ => (Ipv6Addr::LOCALHOST, self.port()).into(),
        };
        // The thread ends at the next connection. If none can be made, it is left.
        let start = Instant::now();
        while !listening.is_finished() && start.elapsed() < PATIENCE {
            if TcpStream::connect_timeout(&wake, Duration::from_millis(500)).is_ok() {
                listening.join().ok();
                return;
            }
            thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for FakeServer {
    fn drop(&mut self) {
        self.stop();
        if thread::panicking() {
            eprintln!("sessions of the fake server at {}:\n{}", self.address, self.transcript());
            for unused in self.unused_rules() {
                eprintln!("{unused}");
            }
        }
    }
}

/// A panic leaves nothing half done, also with the feature `tls`: each change is made under a lock in one step.
impl UnwindSafe for FakeServer {}
impl RefUnwindSafe for FakeServer {}

impl fmt::Debug for FakeServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeServer").field("url", &self.url()).finish_non_exhaustive()
    }
}

/// Accepts connections until the server stops, then joins the sessions.
fn listen(listener: &TcpListener, shared: &Arc<Shared>, max_connections: usize) {
    let mut sessions: Vec<JoinHandle<()>> = Vec::new();
    let name = thread::current().name().unwrap_or_default().to_owned();
    loop {
        let accepted = listener.accept();
        if shared.stop.is_stopped() {
            break;
        }
        sessions.retain(|session| !session.is_finished());
        let started = match accepted {
            Ok((socket, _)) if sessions.len() >= max_connections => refuse(socket, shared),
            Ok((socket, peer)) => {
                let own = Arc::clone(shared);
                let thread = thread::Builder::new().name(name.clone());
                thread
                    .spawn(move || session::serve(socket, peer, &own))
                    .map(|session| sessions.push(session))
            }
            Err(error) => Err(error),
        };
        // No descriptor or no thread is free: an immediate retry would loop.
        if started.is_err() && !shared.stop.pause(Duration::from_millis(20)) {
            break;
        }
    }
    for session in sessions {
        session.join().ok();
    }
}

/// Refuses a connection beyond the maximum.
fn refuse(mut socket: TcpStream, shared: &Shared) -> io::Result<()> {
    let number = shared.record.open(socket.peer_addr()?);
    let reply = format!("421 {} Too many connections", shared.config.host());
    shared.record.line(number, format!("S: {reply}"));
    shared.record.close(number);
    // A new connection has space for a line.
    socket.set_nonblocking(true)?;
    socket.write_all(format!("{reply}\r\n").as_bytes()).ok();
    Ok(())
}

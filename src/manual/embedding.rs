//! How to run a machine on std threads, tokio, smol, mio, bare metal and wasm.
//!
//! | environment | use | lines for the loop | programs |
//! |---|---|---|---|
//! | std threads | [`blocking::serve`](crate::blocking::serve), [`blocking::deliver`](crate::blocking::deliver) | 0; [17](#blocking-sockets-std-threads) for a loop of your own | `examples/sink.rs`, `examples/send.rs` |
//! | tokio | the crate `smtp-machine-tokio`: TLS, limits, shutdown, senders | 0 | `examples/tokio` |
//! | smol, other async runtimes | the crate `smtp-machine-futures`: no loop, any stream of `futures-io`, TLS by any library; or [one loop, and two operations with a limit](#async-runtimes-tokio-smol) | 38, and 12 for smol | |
//! | mio, epoll, io_uring | [a session with one function](#readiness-and-callbacks-mio-bare-metal-wasm) | 58 | `examples/mio`: 1,000 sessions on a thread, with deferred answers |
//! | bare metal | its function `turn`, and static buffers | 28 | `examples/bare-metal`, on a Cortex-M4 |
//! | wasm | its function `turn` | 28 | `examples/web` |
//!
//! Lines are those of the code on this page, without blank ones, with the limits of all waits. The programs are in the repository.
//!
//! A driver is the code between a socket and a machine. It has one loop:
//!
//! | `poll` returns | the driver |
//! |---|---|
//! | [`Step::Event`](crate::Step::Event) | gives the event to the application, then polls again |
//! | [`Step::Read`](crate::Step::Read) | reads some octets into `rx`, or calls [`close`](crate::Buffer::close) on `rx` at the end of the input |
//! | [`Step::Write`](crate::Step::Write) | writes some octets of `tx`; it may read as well while [`rx.wants_input()`](crate::Buffer::wants_input) |
//! | [`Step::Parked`](crate::Step::Parked) | waits for a [deferred answer](#deferred-answers); it may read as well while `rx.wants_input()` |
//! | [`Step::Done`](crate::Step::Done), `Err` | closes the connection; `tx` is empty |
//!
//! When a wait lasts longer than its limit, the driver calls `expire`. When a write fails, it calls
//! [`close`](crate::Buffer::close) on `tx` and polls again: the server may have sent a reply before, such as a 552 in the
//! middle of the content. The loop for [`Client`](crate::Client) and for [`Delivery`](crate::delivery::Delivery) is the
//! same.
//!
//! # Blocking sockets: std threads
//!
//! [`blocking::serve`](crate::blocking::serve) and [`blocking::deliver`](crate::blocking::deliver) are the loop. One
//! thread serves one connection. A loop of your own uses [`blocking::Deadline`](crate::blocking::Deadline), which reads,
//! writes and keeps the limits:
//!
#![cfg_attr(feature = "std", doc = "```")]
#![cfg_attr(not(feature = "std"), doc = "```ignore")]
//! use std::io::{Read, Write};
//! use std::net::{TcpListener, TcpStream};
//! use std::thread;
//!
//! use smtp_machine::server::{Config, Event, Server};
//! use smtp_machine::{Buffer, Step, address::Host, blocking::Deadline};
//!
//! fn drive(mut server: Server, mut socket: TcpStream, mut answer: impl FnMut(Event<'_>)) -> Result<(), String> {
//!     let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//!     let mut deadline = Deadline::new();
//!     loop {
//!         let step = server.poll(&mut rx, &mut tx).map_err(|error| error.to_string())?;
//!         let in_time = match step {
//!             Step::Event(event) => Ok(answer(event)).map(|()| true),
//!             Step::Read(wait) => deadline.read(wait, &mut rx, &mut socket),
//!             Step::Write(wait) => deadline.write(wait, &mut tx, &mut socket),
//!             Step::Parked(_) => return Err("no answer is deferred here".to_owned()),
//!             Step::Done => return Ok(()),
//!         };
//!         if !in_time.map_err(|error| error.to_string())? {
//!             server.expire(&mut tx);
//!         }
//!     }
//! }
//!
//! let listener = TcpListener::bind("127.0.0.1:0").unwrap();
//! let mut client = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
//! let (socket, _) = listener.accept().unwrap();
//! let server = Server::new(Config::new(Host::try_from("mx.harbor.example").unwrap()).unwrap());
//! let session = thread::spawn(move || {
//!     drive(server, socket, |event| match event {
//!         Event::Open(open) => open.accept(),
//!         _ => {}
//!     })
//! });
//! let mut greeting = [0; 64];
//! let count = client.read(&mut greeting).unwrap();
//! assert!(greeting[..count].starts_with(b"220 "));
//! client.write_all(b"QUIT\r\n").unwrap();
//! assert_eq!(session.join().unwrap(), Ok(()));
//! ```
//!
//! # Async runtimes: tokio, smol
//!
//! For tokio there is the crate `smtp-machine-tokio`, for smol and others `smtp-machine-futures`. An async driver of your own needs two operations, each with a limit. The loop is the same for every runtime:
//!
#![cfg_attr(feature = "std", doc = "```")]
#![cfg_attr(not(feature = "std"), doc = "```ignore")]
//! use std::io::{self, ErrorKind};
//! use std::pin::pin;
//! use std::task::{Context, Poll, Waker};
//! use std::time::Duration;
//!
//! use smtp_machine::server::{Config, Event, Server};
//! use smtp_machine::{Buffer, Step, address::Host, blocking::Deadline};
//!
//! /// What a runtime provides. After `limit` an operation returns `ErrorKind::TimedOut`.
//! trait Socket {
//!     async fn read_in(&mut self, octets: &mut [u8], limit: Duration) -> io::Result<usize>;
//!     async fn write_in(&mut self, octets: &[u8], limit: Duration) -> io::Result<usize>;
//! }
//!
//! async fn drive(
//!     mut server: Server,
//!     socket: &mut impl Socket,
//!     mut answer: impl FnMut(Event<'_>),
//! ) -> io::Result<()> {
//!     let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//!     let mut deadline = Deadline::new();
//!     loop {
//!         let wait = match server.poll(&mut rx, &mut tx).map_err(io::Error::other)? {
//!             Step::Event(event) => {
//!                 answer(event);
//!                 continue;
//!             }
//!             Step::Read(wait) | Step::Write(wait) => wait,
//!             Step::Parked(_) => return Err(io::Error::other("no answer is deferred here")),
//!             Step::Done => return Ok(()),
//!         };
//!         let Some(limit) = deadline.left(wait) else {
//!             server.expire(&mut tx);
//!             continue;
//!         };
//!         let result = match tx.is_empty() {
//!             true => socket.read_in(rx.spare(), limit).await.map(|count| match count {
//!                 0 => rx.close(),
//!                 _ => rx.commit(count),
//!             }),
//!             false => socket.write_in(tx.filled(), limit).await.map(|count| tx.consume(count)),
//!         };
//!         match result {
//!             Err(error) if error.kind() == ErrorKind::TimedOut => server.expire(&mut tx),
//!             result => result?,
//!         }
//!     }
//! }
//!
//! /// A socket in memory: what the client sends, and what the server has written.
//! struct Script(&'static [u8], Vec<u8>);
//!
//! impl Socket for Script {
//!     async fn read_in(&mut self, octets: &mut [u8], _limit: Duration) -> io::Result<usize> {
//!         io::Read::read(&mut self.0, octets)
//!     }
//!
//!     async fn write_in(&mut self, octets: &[u8], _limit: Duration) -> io::Result<usize> {
//!         io::Write::write(&mut self.1, octets)
//!     }
//! }
//!
//! let server = Server::new(Config::new(Host::try_from("mx.harbor.example").unwrap()).unwrap());
//! let mut socket = Script(b"QUIT\r\n", Vec::new());
//! let session = drive(server, &mut socket, |event| match event {
//!     Event::Open(open) => open.accept(),
//!     _ => {}
//! });
//! let ended = pin!(session).poll(&mut Context::from_waker(Waker::noop()));
//! assert!(matches!(ended, Poll::Ready(Ok(()))));
//! let replies = String::from_utf8_lossy(&socket.1);
//! assert!(replies.starts_with("220 ") && replies.contains("\r\n221 "));
//! ```
//!
//! The socket of tokio (1.x, features `net`, `time` and `io-util`), which a test of `examples/tokio` runs:
//!
//! ```ignore
//! use tokio::{io::{AsyncReadExt, AsyncWriteExt}, net::TcpStream, time::timeout};
//!
//! impl Socket for TcpStream {
//!     async fn read_in(&mut self, octets: &mut [u8], limit: Duration) -> io::Result<usize> {
//!         timeout(limit, self.read(octets)).await?
//!     }
//!
//!     async fn write_in(&mut self, octets: &[u8], limit: Duration) -> io::Result<usize> {
//!         timeout(limit, self.write(octets)).await?
//!     }
//! }
//! ```
//!
//! The socket of smol (2.x):
//!
//! ```ignore
//! use smol::{Timer, future::FutureExt, io::{AsyncReadExt, AsyncWriteExt}, net::TcpStream};
//!
//! async fn timed_out(limit: Duration) -> io::Result<usize> {
//!     Timer::after(limit).await;
//!     Err(ErrorKind::TimedOut.into())
//! }
//!
//! impl Socket for TcpStream {
//!     async fn read_in(&mut self, octets: &mut [u8], limit: Duration) -> io::Result<usize> {
//!         self.read(octets).or(timed_out(limit)).await
//!     }
//!
//!     async fn write_in(&mut self, octets: &[u8], limit: Duration) -> io::Result<usize> {
//!         self.write(octets).or(timed_out(limit)).await
//!     }
//! }
//! ```
//!
//! The package `examples/tokio` in the repository has a server, a client and a relay on tokio.
//!
//! # Readiness and callbacks: mio, bare metal, wasm
//!
//! Where the environment calls the program, the session is a value with one function. The function runs until the
//! session needs octets, a writable socket or time. The clock is a number that the caller passes in.
//!
//! ```
//! use core::time::Duration;
//! use std::io::{self, ErrorKind, Read, Write};
//!
//! use smtp_machine::server::{Config, Event, Server};
//! use smtp_machine::session::{Error, Phase};
//! use smtp_machine::{Buffer, Step, address::Host, wire::Sink};
//!
//! struct Session {
//!     server: Server,
//!     rx: Buffer,
//!     tx: Buffer,
//!     deadline: Option<(u32, Duration)>,
//! }
//!
//! impl Session {
//!     /// Returns after which time to call again at the latest; `None` when the session is over.
//!     fn turn(&mut self, now: Duration) -> Result<Option<Duration>, Error> {
//!         loop {
//!             let wait = match self.server.poll(&mut self.rx, &mut self.tx)? {
//!                 Step::Event(Event::Open(open)) => {
//!                     open.accept();
//!                     continue;
//!                 }
//!                 Step::Event(_) => continue, // the application
//!                 Step::Read(wait) | Step::Write(wait) | Step::Parked(wait) => wait,
//!                 Step::Done => return Ok(None),
//!             };
//!             let at = match self.deadline {
//!                 Some((epoch, at)) if epoch == wait.epoch => at,
//!                 _ => now + wait.limit,
//!             };
//!             self.deadline = Some((wait.epoch, at));
//!             if now < at {
//!                 return Ok(Some(at - now));
//!             }
//!             self.server.expire(&mut self.tx);
//!         }
//!     }
//!
//!     /// Does what a non-blocking socket allows, then returns as `turn` does.
//!     fn run(&mut self, socket: &mut (impl Read + Write), now: Duration) -> io::Result<Option<Duration>> {
//!         loop {
//!             let Some(left) = self.turn(now).map_err(io::Error::other)? else { return Ok(None) };
//!             let mut blocked = true;
//!             if !self.tx.is_empty() {
//!                 match socket.write(self.tx.filled()) {
//!                     Err(error) if error.kind() == ErrorKind::WouldBlock => {}
//!                     result => {
//!                         self.tx.consume(result?);
//!                         blocked = false;
//!                     }
//!                 }
//!             }
//!             if self.rx.wants_input() {
//!                 match socket.read(self.rx.spare()) {
//!                     Err(error) if error.kind() == ErrorKind::WouldBlock => {}
//!                     result => {
//!                         match result? {
//!                             0 => self.rx.close(),
//!                             count => self.rx.commit(count),
//!                         }
//!                         blocked = false;
//!                     }
//!                 }
//!             }
//!             if blocked {
//!                 return Ok(Some(left));
//!             }
//!         }
//!     }
//! }
//!
//! fn session() -> Session {
//!     let config = Config::new(Host::try_from("mx.harbor.example").unwrap()).unwrap();
//!     let (rx, tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//!     Session { server: Server::new(config), rx, tx, deadline: None }
//! }
//!
//! // Bare metal or wasm: the octets are copied into `rx` and out of `tx`.
//! let mut session_1 = session();
//! session_1.turn(Duration::ZERO)?;
//! assert!(session_1.tx.filled().starts_with(b"220 "));
//! session_1.tx.consume(session_1.tx.len()); // written
//! assert_eq!(session_1.turn(Duration::ZERO)?, Some(Duration::from_secs(300))); // for a command
//! session_1.rx.put(b"NO")?; // half a command is no progress
//! assert_eq!(session_1.turn(Duration::from_secs(200))?, Some(Duration::from_secs(100)));
//! session_1.turn(Duration::from_secs(300))?; // the limit has passed
//! assert!(session_1.tx.filled().starts_with(b"421 "));
//! session_1.tx.consume(session_1.tx.len());
//! assert_eq!(session_1.turn(Duration::from_secs(300)), Err(Error::TimedOut(Phase::Command)));
//!
//! // A non-blocking socket, as of mio: `run` is called when it is readable or writable, and when the time has passed.
//! let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
//! let mut client = std::net::TcpStream::connect(listener.local_addr()?)?;
//! let (mut socket, _) = listener.accept()?;
//! socket.set_nonblocking(true)?;
//! let mut session_2 = session();
//! assert_eq!(session_2.run(&mut socket, Duration::ZERO)?, Some(Duration::from_secs(300)));
//! client.write_all(b"QUIT\r\n")?;
//! while session_2.run(&mut socket, Duration::ZERO)?.is_some() {} // mio: wait for the next event instead
//! drop(socket);
//! let mut replies = String::new();
//! client.read_to_string(&mut replies)?;
//! assert!(replies.starts_with("220 ") && replies.contains("\r\n221 "));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | | mio | bare metal | wasm |
//! |---|---|---|---|
//! | input | `read` into `rx.spare()` while `rx.wants_input()`, until `WouldBlock` | receive call of the TCP stack | exported function that copies octets into `rx` |
//! | output | `write` of `tx.filled()`, until `WouldBlock` | send call of the TCP stack | imported function that is given `tx.filled()` |
//! | clock | `Instant` | counter of timer ticks | argument of the exported function |
//! | next call | `poll.poll(&mut events, Some(left))`, registered as `READABLE \| WRITABLE` | main loop or interrupt | `setTimeout` |
//! | buffers | heap | [`Buffer::from_static`](crate::Buffer::from_static) | heap |
//!
//! Events of mio are edge-triggered: no new event comes for octets that were left in the socket because `rx` was full. So
//! `run` reads again after each `turn`, until `WouldBlock`. The package `examples/mio` in the repository is a server on
//! mio: a thousand sessions with deferred answers on one thread. The package `examples/web` is a web page: a server that
//! the visitor types at, with its state in the diagram, and the diagnosis of replies, logs and bounces. The package
//! `examples/bare-metal` sends an alert from a Cortex-M4 over a serial line: it runs under QEMU, and shows its size.
//!
//! Without the feature `alloc`, both machines work with static buffers. The minimum sizes are
//! [`Server::MIN_INPUT`](crate::Server::MIN_INPUT), [`Server::MIN_OUTPUT`](crate::Server::MIN_OUTPUT) and
//! [`Client::MIN_BUFFER`](crate::Client::MIN_BUFFER).
//!
//! # Waits and epochs
//!
//! Each step that waits has a [`Wait`](crate::Wait) with a limit, a phase and an epoch. The rule for a driver is: *the
//! same epoch, the same deadline; a new epoch, a new deadline of `limit` from now*. The epoch changes with progress: a
//! command, a reply, an answer, another kind of wait, or a block of content or output. Octets that complete nothing, and
//! chunks (BDAT) before the last one that are smaller than a block, do not change it, so a peer that sends one octet a minute reaches the limit. A driver that gives each read its own
//! timeout, instead of one deadline for each epoch, does not notice such a peer.
//!
//! A TLS handshake is a wait as well: `Handover::wait` has its limit. See [`tls`](super::tls).
//!
//! # Deferred answers
//!
//! An answer that needs a lookup is deferred. `defer` returns a [`Deferred`](crate::server::Deferred), which is owned and
//! `Send`. Until [`Server::resume`](crate::Server::resume) gets it back, `poll` returns
//! [`Step::Parked`](crate::Step::Parked), and the driver waits for the lookup. It may read meanwhile, to notice that the
//! client has closed the connection.
//!
//! ```
//! use std::sync::mpsc;
//! use std::thread;
//!
//! use smtp_machine::reply::Refusal;
//! use smtp_machine::server::{Config, Deferred, Event, Server};
//! use smtp_machine::{Buffer, Step, address::Host, wire::Sink};
//!
//! let mut server = Server::new(Config::new(Host::try_from("mx.harbor.example")?)?);
//! let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//! let mut input = ["HELO a.example\r\n", "MAIL FROM:<>\r\n", "RCPT TO:<eve@harbor.example>\r\n", "QUIT\r\n"].into_iter();
//! let (lookups, results) = mpsc::channel::<(Deferred, bool)>();
//! let mut replies = String::new();
//! loop {
//!     match server.poll(&mut rx, &mut tx)? {
//!         Step::Event(Event::Open(open)) => open.accept(),
//!         Step::Event(Event::Hello(hello)) => hello.accept(&Default::default()),
//!         Step::Event(Event::Mail(mail)) => mail.accept(),
//!         Step::Event(Event::Rcpt(rcpt)) => {
//!             let (to, lookups) = (rcpt.to().to_string(), lookups.clone());
//!             let deferred = rcpt.defer();
//!             thread::spawn(move || lookups.send((deferred, to == "<ben@harbor.example>")));
//!         }
//!         Step::Event(_) => {}
//!         Step::Parked(wait) => {
//!             let (deferred, is_known) = results.recv_timeout(wait.limit)?; // else: expire
//!             match server.resume(deferred, &mut rx, &mut tx)? {
//!                 Event::Rcpt(rcpt) if is_known => rcpt.accept(),
//!                 Event::Rcpt(rcpt) => rcpt.refuse(Refusal::NO_SUCH_USER),
//!                 _ => unreachable!("only RCPT is deferred here"),
//!             }
//!         }
//!         Step::Read(_) => rx.put(input.next().unwrap_or_default().as_bytes())?,
//!         Step::Write(_) => {
//!             replies.push_str(&String::from_utf8_lossy(tx.filled()));
//!             tx.consume(tx.len());
//!         }
//!         Step::Done => break,
//!     }
//! }
//! let codes: Vec<&str> = replies.lines().map(|line| &line[..3]).collect();
//! assert_eq!(codes, ["220", "250", "250", "550", "221"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A deferred answer that comes too late is an error, [`StaleAnswer`](crate::session::Misuse::StaleAnswer), and changes
//! nothing: the session has timed out, or the client has closed the connection.
//!
//! # Shutdown
//!
//! [`Server::shutdown`](crate::Server::shutdown) lets the session finish the command or the message that is under way,
//! then sends 421. Between two chunks of BDAT it sends 421 at once. [`Client::shutdown`](crate::Client::shutdown) sends QUIT when no message is under way. The driver
//! continues to poll until `Err` or `Done`.
//!
//! ```
//! use smtp_machine::server::{Config, Event, Server};
//! use smtp_machine::session::Error;
//! use smtp_machine::{Buffer, Step, address::Host, wire::Sink};
//!
//! let mut server = Server::new(Config::new(Host::try_from("mx.harbor.example")?)?);
//! let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//! let begin = "MAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\n";
//! let mut input = ["HELO a.example\r\n", begin, "Hello\r\n", "Goodbye\r\n.\r\n"].into_iter();
//! let mut replies = String::new();
//! let error = loop {
//!     match server.poll(&mut rx, &mut tx) {
//!         Ok(Step::Event(event)) => match event {
//!             Event::Open(open) => open.accept(),
//!             Event::Hello(hello) => hello.accept(&Default::default()),
//!             Event::Mail(mail) => mail.accept(),
//!             Event::Rcpt(rcpt) => rcpt.accept(),
//!             Event::Data(data) => data.start(),
//!             Event::Message(message) => message.accept(),
//!             _ => {}
//!         },
//!         Ok(Step::Read(_)) => {
//!             let octets = input.next().unwrap_or_default();
//!             if octets.starts_with("Goodbye") {
//!                 server.shutdown(&mut tx); // in the middle of a message
//!             }
//!             rx.put(octets.as_bytes())?;
//!         }
//!         Ok(Step::Write(_)) => {
//!             replies.push_str(&String::from_utf8_lossy(tx.filled()));
//!             tx.consume(tx.len());
//!         }
//!         Ok(Step::Parked(_) | Step::Done) => unreachable!(),
//!         Err(error) => break error,
//!     }
//! };
//! assert_eq!(error, Error::ShutDown);
//! let codes: Vec<&str> = replies.lines().map(|line| &line[..3]).collect();
//! assert_eq!(codes, ["220", "250", "250", "250", "354", "250", "421"]); // the message is accepted
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

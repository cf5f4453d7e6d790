//! [`run`]: plays a case with a server.

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use smtp_machine::reply::Reply;

use super::answer::{Answer, Pattern};
use super::case::{Case, Protocol, Step};
use super::finding::Finding;
use super::target::Target;

/// The longest reply that is read, in octets.
const MAX_REPLY: usize = 1 << 20;

/// Plays a case with a server, over a connection of its own.
///
/// # Errors
///
/// Returns an error if the connection cannot be established.
pub fn run(case: &Case, target: &Target) -> io::Result<Finding> {
    let protocol = if target.lmtp { Protocol::Lmtp } else { Protocol::Smtp };
    if case.only.is_some_and(|only| only != protocol) {
        return Ok(Finding::NotApplicable("another protocol".to_owned()));
    }
    if !case.needs.is_empty() || !case.lacks.is_empty() {
        let offered = supported(target)?;
        let offers = |keyword: &String| offered.iter().any(|it| it.eq_ignore_ascii_case(keyword));
        if let Some(keyword) = case.needs.iter().find(|keyword| !offers(keyword)) {
            return Ok(Finding::NotApplicable(format!("{keyword} is not offered")));
        }
        if let Some(keyword) = case.lacks.iter().find(|keyword| offers(keyword)) {
            return Ok(Finding::NotApplicable(format!("{keyword} is offered")));
        }
    }
    let mut session = Session::open(target)?;
    let finding = session.play(case);
    session.leave();
    Ok(finding)
}

/// Returns the keywords of the reply to EHLO or LHLO.
///
/// # Errors
///
/// Returns an error if the connection cannot be established.
///
/// ```
/// use smtp_machine_testing::FakeServer;
/// use smtp_machine_testing::conformance::{Target, supported};
///
/// let server = FakeServer::start();
/// assert!(supported(&Target::new(server.address())?)?.contains(&"PIPELINING".to_owned()));
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn supported(target: &Target) -> io::Result<Vec<String>> {
    let mut session = Session::open(target)?;
    session.answer(false);
    session.send(b"{hello} {name}\r\n", false);
    let keywords = match session.answer(false) {
        Answer::Reply(250, text) => {
            let lines = text.lines().skip(1);
            lines.filter_map(|line| line.split([' ', '=']).next()).map(str::to_owned).collect()
        }
        _ => Vec::new(),
    };
    session.leave();
    Ok(keywords)
}

struct Session<'t> {
    target: &'t Target,
    socket: TcpStream,
    input: Vec<u8>,
    /// The number of octets that were read last, and after which the connection was closed.
    closed: bool,
}

impl<'t> Session<'t> {
    fn open(target: &'t Target) -> io::Result<Self> {
        let socket = TcpStream::connect_timeout(&target.address, target.timeout)?;
        socket.set_nodelay(true)?;
        socket.set_write_timeout(Some(target.timeout))?;
        Ok(Self { target, socket, input: Vec::new(), closed: false })
    }

    fn play(&mut self, case: &Case) -> Finding {
        let mut seen = Vec::new();
        let mut steps = case.steps().iter().peekable();
        while let Some(step) = steps.next() {
            match step {
                Step::Send(octets, apart) => self.send(octets, *apart),
                Step::Pause(millis) => thread::sleep(Duration::from_millis(*millis)),
                Step::Usual(pattern) => {
                    let answer = self.answer(false);
                    if !pattern.matches(&answer) {
                        return Finding::NotApplicable(format!("a usual command had {answer}"));
                    }
                }
                Step::Expect(pattern) => {
                    let end = match steps.peek() {
                        Some(Step::End(end)) => Some(end),
                        _ => None,
                    };
                    let quiet = pattern.has_silence() || end.is_some_and(Pattern::has_silence);
                    seen.push(self.answer(quiet));
                    let answer = seen.last().unwrap_or(&Answer::NoAnswer);
                    if end.is_some_and(|end| end.matches(answer)) {
                        break;
                    }
                    if !pattern.matches(answer) {
                        return Finding::Differs { seen, wanted: pattern.clone() };
                    }
                    if *answer == Answer::Closed {
                        break;
                    }
                }
                Step::End(_) => {}
            }
        }
        Finding::AsSpecified { seen }
    }

    /// Sends octets. An error shows as the next answer: the connection is closed.
    fn send(&mut self, octets: &[u8], apart: bool) {
        let octets = self.filled_in(octets);
        if !apart {
            let _ = self.socket.write_all(&octets);
            return;
        }
        for octet in octets {
            let _ = self.socket.write_all(&[octet]);
            thread::sleep(Duration::from_millis(2));
        }
    }

    /// Replaces the placeholders.
    fn filled_in(&self, octets: &[u8]) -> Vec<u8> {
        let target = self.target;
        let hello = if target.lmtp { "LHLO" } else { "EHLO" };
        let values = [
            ("{hello}", hello),
            ("{name}", &target.name),
            ("{from}", &target.from),
            ("{to}", &target.to),
        ];
        let (mut filled, mut rest) = (Vec::with_capacity(octets.len()), octets);
        while let Some(first) = rest.first() {
            match values.iter().find(|(name, _)| rest.starts_with(name.as_bytes())) {
                Some((name, value)) => {
                    filled.extend_from_slice(value.as_bytes());
                    rest = rest.get(name.len()..).unwrap_or_default();
                }
                None => {
                    filled.push(*first);
                    rest = rest.get(1..).unwrap_or_default();
                }
            }
        }
        filled
    }

    /// Returns the next answer. With `quiet`, the time for it is that of silence.
    fn answer(&mut self, quiet: bool) -> Answer {
        let limit = if quiet { self.target.quiet } else { self.target.timeout };
        let until = Instant::now() + limit;
        loop {
            match Reply::parse(&self.input) {
                Ok(Some((reply, length))) => {
                    let text = reply
                        .lines()
                        .map(|line| String::from_utf8_lossy(line.as_bytes()).into_owned());
                    let answer =
                        Answer::Reply(reply.code().get(), text.collect::<Vec<_>>().join("\n"));
                    self.input.drain(..length);
                    return answer;
                }
                Ok(None) if self.input.len() < MAX_REPLY => {}
                Ok(None) | Err(_) => return self.no_reply(),
            }
            if self.closed {
                return if self.input.is_empty() { Answer::Closed } else { self.no_reply() };
            }
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return match (quiet, self.input.is_empty()) {
                    (true, true) => Answer::Silence,
                    (false, true) => Answer::NoAnswer,
                    _ => self.no_reply(),
                };
            }
            self.read(left);
        }
    }

    fn read(&mut self, limit: Duration) {
        let mut octets = [0; 4096];
        let read = self.socket.set_read_timeout(Some(limit));
        match read.and_then(|()| self.socket.read(&mut octets)) {
            Ok(0) => self.closed = true,
            Ok(count) => self.input.extend_from_slice(octets.get(..count).unwrap_or_default()),
            Err(error) => {
                let waits = [ErrorKind::WouldBlock, ErrorKind::TimedOut, ErrorKind::Interrupted];
                self.closed |= !waits.contains(&error.kind());
            }
        }
    }

    fn no_reply(&mut self) -> Answer {
        let octets = std::mem::take(&mut self.input);
        Answer::NoReply(octets.escape_ascii().to_string())
    }

    /// Ends the session politely, if it is still open: a server that counts broken connections is not disturbed.
    fn leave(mut self) {
        if !self.closed {
            self.send(b"\r\nQUIT\r\n", false);
            self.target_quiet_read();
        }
    }

    fn target_quiet_read(&mut self) {
        let until = Instant::now() + Duration::from_millis(50);
        while !self.closed && Instant::now() < until {
            self.read(Duration::from_millis(50));
        }
    }
}

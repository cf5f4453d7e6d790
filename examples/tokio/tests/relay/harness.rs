//! A relay under test, and access to its queue.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};

pub(crate) const CONTENT: &str =
    "From: <ana@orchard.example>\r\nSubject: lunch\r\n\r\nAt noon?\r\n";

/// A relay that is killed at the end.
pub(crate) struct Relay {
    pub(crate) child: Child,
    pub(crate) address: SocketAddr,
    pub(crate) queue: PathBuf,
    /// Its output on stderr.
    pub(crate) complaints: Arc<Mutex<String>>,
}

/// Returns `relay` with this queue, listening on any port.
pub(crate) fn command(queue: &Path, arguments: &[String]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_relay"));
    command
        .args(["--listen", "127.0.0.1:0", "--hostname", "relay.example", "--queue"])
        .arg(queue)
        .args(arguments);
    command
}

impl Relay {
    pub(crate) fn start(queue: &Path, arguments: &[String]) -> Self {
        Self::run(command(queue, arguments), queue).expect("it does not listen")
    }

    /// Returns `None` if it ends before it listens.
    pub(crate) fn run(mut command: Command, queue: &Path) -> Option<Self> {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let complaints = Arc::<Mutex<String>>::default();
        let (errors, into) = (BufReader::new(child.stderr.take().unwrap()), complaints.clone());
        std::thread::spawn(move || {
            for line in errors.lines().map_while(Result::ok) {
                *into.lock().unwrap() += &format!("{line}\n");
            }
        });
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        while !line.starts_with("listening on ") {
            line.clear();
            if lines.read_line(&mut line).unwrap() == 0 {
                child.wait().unwrap();
                return None;
            }
        }
        let address = line.split([' ', ',']).nth(2).unwrap().parse().unwrap();
        std::thread::spawn(move || std::io::copy(&mut lines, &mut std::io::sink()));
        Some(Self { child, address, queue: queue.to_owned(), complaints })
    }

    /// Sends a message. Returns whether the relay has accepted it.
    pub(crate) fn send(&self, mail: &str, recipients: &[&str], content: &str) -> bool {
        send_to(self.address, mail, recipients, content)
    }

    /// Sends a message. Returns the reply that decided, if one came.
    pub(crate) fn submit(&self, mail: &str, recipients: &[&str], content: &str) -> Option<String> {
        submit_to(self.address, mail, recipients, content)
    }

    /// Returns `true` if it was killed.
    pub(crate) fn is_dead(&self) -> bool {
        // A process that was not waited for is a zombie.
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()));
        stat.is_ok_and(|stat| stat.rsplit(") ").next().is_some_and(|it| it.starts_with('Z')))
    }

    /// Returns the number of messages in this state.
    pub(crate) fn count(&self, state: &str) -> u64 {
        let sql = "SELECT count(*) FROM messages WHERE state = ?";
        look(&self.queue).query_row(sql, [state], |row| row.get::<_, i64>(0)).unwrap() as u64
    }

    pub(crate) fn wait_until_empty(&self) {
        let why = || format!("{}{}", overview(&self.queue), self.complaints.lock().unwrap());
        wait_for(|| self.count("queued") == 0, why);
    }

    /// Waits until this text is on stderr.
    pub(crate) fn wait_for_complaint(&self, text: &str) {
        let said = || self.complaints.lock().unwrap().clone();
        wait_for(|| said().contains(text), said);
    }

    pub(crate) fn kill(mut self) -> PathBuf {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.queue.clone()
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Sends a message. Returns whether it was accepted.
pub(crate) fn send_to(to: SocketAddr, mail: &str, recipients: &[&str], content: &str) -> bool {
    submit_to(to, mail, recipients, content).is_some_and(|reply| reply.starts_with("250"))
}

fn submit_to(to: SocketAddr, mail: &str, recipients: &[&str], content: &str) -> Option<String> {
    let mut session = Session::open(to)?;
    session.expect("220 ")?.ok()?;
    session.say("EHLO pc.orchard.example\r\n")?.ok()?;
    let mut commands = format!("{mail}\r\n");
    recipients.iter().for_each(|to| commands.push_str(&format!("RCPT TO:{to}\r\n")));
    commands.push_str("DATA\r\n");
    session.socket.get_mut().write_all(commands.as_bytes()).ok()?;
    match session.expect("354")? {
        Ok(_) => {}
        Err(refusal) => return Some(refusal),
    }
    Some(session.say(format!("{content}.\r\n"))?.unwrap_or_else(|refusal| refusal))
}

/// Waits until something is done. The limit, ten minutes, only ends a test that would never end: on a busy machine a
/// queue takes minutes.
pub(crate) fn wait_for(done: impl Fn() -> bool, why: impl Fn() -> String) {
    let since = Instant::now();
    while !done() {
        assert!(since.elapsed() < Duration::from_secs(600), "{}", why());
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// Opens the database of a running relay for reading.
pub(crate) fn look(queue: &Path) -> Connection {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
    let connection = Connection::open_with_flags(queue.join("queue.db"), flags).unwrap();
    connection.busy_timeout(Duration::from_secs(120)).unwrap();
    connection
}

/// Opens the database for changes.
pub(crate) fn open(queue: &Path) -> Connection {
    let connection = Connection::open(queue.join("queue.db")).unwrap();
    connection.busy_timeout(Duration::from_secs(120)).unwrap();
    connection
}

/// Returns the view for operators.
pub(crate) fn overview(queue: &Path) -> String {
    let connection = look(queue);
    let mut all = connection.prepare("SELECT * FROM overview").unwrap();
    let columns = all.column_count();
    let mut rows = all.query([]).unwrap();
    let mut text = String::new();
    while let Some(row) = rows.next().unwrap() {
        for at in 0..columns {
            let value: Value = row.get(at).unwrap();
            text += &format!("{value:?} ");
        }
        text.push('\n');
    }
    text
}

/// A client of the relay.
pub(crate) struct Session {
    socket: BufReader<TcpStream>,
}

impl Session {
    pub(crate) fn open(address: SocketAddr) -> Option<Self> {
        let socket = TcpStream::connect(address).ok()?;
        socket.set_read_timeout(Some(Duration::from_secs(300))).ok()?;
        Some(Self { socket: BufReader::new(socket) })
    }

    /// Opens a session, and completes the greeting and EHLO.
    pub(crate) fn greeted(address: SocketAddr) -> Self {
        let mut session = Self::open(address).unwrap();
        session.expect("220 ").unwrap().unwrap();
        session.say("EHLO pc.orchard.example\r\n").unwrap().unwrap();
        session
    }

    /// Returns the last line of the next reply, as an error if it is negative; `None` if the relay is gone.
    pub(crate) fn say(&mut self, octets: impl AsRef<[u8]>) -> Option<Result<String, String>> {
        self.socket.get_mut().write_all(octets.as_ref()).ok()?;
        let mut line = String::new();
        loop {
            line.clear();
            self.socket.read_line(&mut line).ok().filter(|len| *len > 0)?;
            if line.as_bytes().get(3) == Some(&b' ') {
                return Some(if line.starts_with(['4', '5']) { Err(line) } else { Ok(line) });
            }
        }
    }

    /// Reads until a line begins with `code`, or is a negative reply.
    pub(crate) fn expect(&mut self, code: &str) -> Option<Result<String, String>> {
        let mut line = String::new();
        loop {
            line.clear();
            self.socket.read_line(&mut line).ok().filter(|len| *len > 0)?;
            if line.starts_with(code) {
                return Some(Ok(line));
            }
            if line.starts_with(['4', '5']) {
                return Some(Err(line));
            }
        }
    }

    pub(crate) fn write(&mut self, octets: impl AsRef<[u8]>) {
        self.socket.get_mut().write_all(octets.as_ref()).unwrap();
    }

    /// Returns `true` if the relay has closed the connection.
    pub(crate) fn is_closed(&mut self) -> bool {
        matches!(self.socket.read(&mut [0]), Ok(0))
    }
}

pub(crate) fn queue(name: &str) -> PathBuf {
    let queue = std::env::temp_dir().join(format!("relay-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&queue);
    queue
}

pub(crate) fn route(domain: &str, to: SocketAddr) -> [String; 2] {
    ["--route".to_owned(), format!("{domain}={to}")]
}

/// Returns arguments for accelerated time, with `to` as the server for all mail and no give-up for some
/// hours.
pub(crate) fn fast(to: SocketAddr) -> Vec<String> {
    let arguments = ["--speed", "100000", "--give-up", "1000000"];
    let mut arguments: Vec<_> = arguments.map(str::to_owned).into();
    arguments.extend(route("*", to));
    arguments
}

/// Returns an address without a listener, on which a test can start one later. No other test gets it, and no client as its
/// own address: these are of 127.0.0.1, and this one is not, where the system has more loopback addresses.
pub(crate) fn nowhere() -> SocketAddr {
    static COUNT: AtomicU8 = AtomicU8::new(1);
    let [.., high, low] = std::process::id().to_be_bytes();
    let own = Ipv4Addr::new(127, high.max(1), low, COUNT.fetch_add(1, Ordering::Relaxed));
    let listener = TcpListener::bind((own, 0)).or_else(|_| TcpListener::bind("127.0.0.1:0"));
    listener.unwrap().local_addr().unwrap()
}

//! A server whose disk is full, or whose files cannot grow, and the messages that it stores.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// The capacity of the disk: four messages of 100 000 octets and their envelopes, by pages.
const ROOM: usize = 512 * 1024;

/// Fills a disk with messages, frees space, and continues. Skips, with a message, if no disk can be made.
pub(crate) fn on_a_full_disk(name: &str, ways: &[&str], command: impl Fn(&Path) -> Command) {
    for way in ways {
        let folder = folder(name, way);
        let inner = command(&folder);
        // A disk in a mount namespace of its own, invisible to other processes.
        let mut outer = Command::new("unshare");
        outer.args(["--user", "--map-root-user", "--mount", "sh", "-c"]);
        outer.arg("mount -t tmpfs -o size=$0 none \"$1\" || exit 77; shift; exec \"$@\"");
        outer.arg(ROOM.to_string()).arg(&folder).arg(inner.get_program()).args(inner.get_args());
        let Some(server) = Running::start(outer) else {
            println!("skipped: no disk can be made here");
            return;
        };
        let seen = PathBuf::from(format!("/proc/{}/root{}", server.child.id(), folder.display()));
        let mut store = Store { folder: seen, whole: 0, refused: 0 };
        let mut session = Session::begin(&server.address);
        let message = message(100_000);
        for _ in 0..8 {
            store.judge(&session.send(way, &message), &message);
        }
        assert_eq!((store.whole, store.refused), (4, 4), "{way}");
        // Space for one more.
        store.remove_one();
        store.judge(&session.send(way, &message), &message);
        store.judge(&session.send(way, &message), &message);
        assert_eq!((store.whole, store.refused), (4, 5), "{way}");
        // A small message still fits, and another session is served.
        let small = b"Subject: lunch\r\n\r\nAt noon?\r\n".repeat(4);
        assert!(Session::begin(&server.address).send(way, &small).starts_with("250"), "{way}");
        fs::remove_dir(&folder).expect("nothing was stored beside the disk");
    }
}

/// Files end at 64 KiB: the failure comes within a message, or when it is flushed at its end.
pub(crate) fn with_files_that_can_not_grow(name: &str, command: impl Fn(&Path) -> Command) {
    let folder = folder(name, "limit");
    let inner = command(&folder);
    let mut outer = Command::new("sh");
    // 512 octets each in a POSIX shell, 1024 in some; without the signal a write only fails.
    outer.args(["-c", "trap '' XFSZ; ulimit -f 128 || exit 77; exec \"$0\" \"$@\""]);
    outer.arg(inner.get_program()).args(inner.get_args());
    let Some(server) = Running::start(outer) else {
        println!("skipped: no limit can be set here");
        return;
    };
    let mut store = Store { folder: folder.clone(), whole: 0, refused: 0 };
    let mut session = Session::begin(&server.address);
    for size in [60_000, 140_000, 400_000, 60_000, 131_000, 131_100, 135_000, 60_000] {
        let message = message(size);
        store.judge(&session.send("DATA", &message), &message);
    }
    assert!(store.whole >= 3 && store.refused >= 3, "{} {}", store.whole, store.refused);
    drop(server);
    fs::remove_dir_all(folder).expect("it was made");
}

fn folder(name: &str, way: &str) -> PathBuf {
    let name = format!("full-{name}-{way}-{}", std::process::id());
    let folder = std::env::temp_dir().join(name);
    fs::create_dir_all(&folder).expect("a directory");
    folder
}

fn message(size: usize) -> Vec<u8> {
    let mut message = b"Subject: much\r\n\r\n".to_vec();
    while message.len() < size {
        message.extend_from_slice(b"0123456789 0123456789 0123456789 0123456789\r\n");
    }
    message
}

/// The messages on the server, compared with its replies.
struct Store {
    folder: PathBuf,
    whole: usize,
    refused: usize,
}

impl Store {
    fn judge(&mut self, reply: &str, message: &[u8]) {
        match reply.get(..3) {
            Some("250") => self.whole += 1,
            Some("451" | "452") => self.refused += 1,
            _ => panic!("{reply:?}"),
        }
        let mut whole = 0;
        for name in self.names() {
            match name.rsplit_once('.').map(|(_, last)| last) {
                Some("eml") => {
                    whole += 1;
                    let stored = fs::read(self.folder.join(&name)).expect("a message");
                    assert!(reply.starts_with('4') || stored.len() <= message.len().max(100_100));
                    if reply.contains(name.trim_end_matches(".eml")) && reply.starts_with("250") {
                        assert!(stored == message, "{name} is not what was sent");
                    }
                }
                // An envelope without a message does not count.
                Some("json") => {
                    let message = name.replace(".json", ".eml");
                    assert!(self.folder.join(message).exists(), "{name} has no message");
                }
                _ => panic!("{name} is left over after {reply:?}"),
            }
        }
        assert!(whole <= self.whole);
        if reply.starts_with("250") {
            let name = reply.trim_end().rsplit(' ').next().expect("a name");
            assert!(self.folder.join(format!("{name}.eml")).exists(), "{reply:?}");
        }
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.folder).expect("the store").flatten();
        entries.map(|it| it.file_name().to_string_lossy().into_owned()).collect()
    }

    fn remove_one(&mut self) {
        let mut names = self.names();
        names.sort();
        let first = names.iter().find(|it| it.ends_with(".eml")).expect("a message");
        for name in [first.clone(), first.replace(".eml", ".json")] {
            fs::remove_file(self.folder.join(name)).expect("a file");
        }
        self.whole -= 1;
    }
}

/// A server that ends with the test.
struct Running {
    child: Child,
    address: String,
}

impl Running {
    /// Returns `None` if it cannot be started here.
    fn start(mut command: Command) -> Option<Self> {
        let child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?;
        let mut running = Self { child, address: String::new() };
        let mut first = String::new();
        let output = BufReader::new(running.child.stdout.as_mut()?);
        output.take(200).read_line(&mut first).ok()?;
        // "listening on 127.0.0.1:2525, storing in .."
        let address = first.strip_prefix("listening on ")?.split(',').next()?;
        running.address = address.to_owned();
        Some(running)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

struct Session(BufReader<TcpStream>);

impl Session {
    fn begin(address: &str) -> Self {
        let socket = TcpStream::connect(address).expect("the server listens");
        socket.set_read_timeout(Some(Duration::from_secs(30))).expect("a socket");
        let mut session = Self(BufReader::new(socket));
        session.reply();
        session.say(b"EHLO a.example\r\n");
        session
    }

    /// Returns the reply to the message: where the server refused, or at its end.
    fn send(&mut self, way: &str, message: &[u8]) -> String {
        self.say(b"MAIL FROM:<ana@orchard.example>\r\n");
        self.say(b"RCPT TO:<ben@harbor.example>\r\n");
        if way == "BDAT" {
            let mut reply = String::new();
            let pieces: Vec<&[u8]> = message.chunks(30_000).collect();
            for (at, piece) in pieces.iter().enumerate() {
                let last = if at + 1 == pieces.len() { " LAST" } else { "" };
                let mut chunk = format!("BDAT {}{last}\r\n", piece.len()).into_bytes();
                chunk.extend_from_slice(piece);
                reply = self.say(&chunk);
                if reply.starts_with('4') {
                    assert!(self.say(b"RSET\r\n").starts_with("250"));
                    break;
                }
            }
            return reply;
        }
        let reply = self.say(b"DATA\r\n");
        if !reply.starts_with("354") {
            assert!(self.say(b"RSET\r\n").starts_with("250"));
            return reply;
        }
        self.say(&[message, b".\r\n"].concat())
    }

    fn say(&mut self, octets: &[u8]) -> String {
        self.0.get_mut().write_all(octets).expect("the server reads");
        self.reply()
    }

    /// Returns the last line of the next reply.
    fn reply(&mut self) -> String {
        loop {
            let mut line = String::new();
            assert!(self.0.read_line(&mut line).expect("a line") > 0, "the server has hung up");
            if line.as_bytes().get(3) == Some(&b' ') {
                return line;
            }
        }
    }
}

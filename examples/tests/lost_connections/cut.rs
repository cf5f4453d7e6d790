//! A server that closes after any octet that it reads or writes, and the outcome of a client.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::thread;

/// The place of the cut.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Cut {
    /// After this number of octets from the client.
    Read(usize),
    /// After this number of octets to the client.
    Written(usize),
}

/// The knowledge of the server at the end.
#[derive(Debug, Default)]
struct Known {
    read: usize,
    written: usize,
    /// It has the whole message.
    has_all: bool,
    /// It has sent its reply, to the last octet.
    confirmed: bool,
}

const QUEUED: &str = "250 queued\r\n";

pub(crate) const MESSAGE: &[u8] = b"Subject: lunch\r\n\r\n.At noon?\r\n";

/// Cuts a session of the client that `command` starts at every octet, in both directions.
pub(crate) fn at_every_octet(chunking: bool, command: impl Fn(u16) -> Command) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let whole = session(&listener, chunking, None, || command(port));
    assert_eq!(whole.1, "accepted", "{:?}", whole.0);
    assert!(whole.0.confirmed);
    let cuts = (0..whole.0.read).map(Cut::Read).chain((0..whole.0.written).map(Cut::Written));
    let (mut unknown, mut sessions) = (0, 0);
    for cut in cuts {
        let (known, outcome) = session(&listener, chunking, Some(cut), || command(port));
        sessions += 1;
        match (known.has_all, known.confirmed) {
            (_, true) => assert_eq!(outcome, "accepted", "{cut:?}"),
            // The outcome "not sent" would cause a duplicate.
            (true, false) => {
                unknown += 1;
                assert_eq!(outcome, "unknown", "{cut:?}: {known:?}");
            }
            (false, false) => assert_ne!(outcome, "accepted", "{cut:?}: {known:?}"),
        }
    }
    println!("{sessions} sessions, {unknown} with an end that nobody knows");
    // Before each octet of the reply to the last one.
    assert_eq!(unknown, QUEUED.len());
}

fn session(
    listener: &TcpListener,
    chunking: bool,
    cut: Option<Cut>,
    command: impl Fn() -> Command,
) -> (Known, String) {
    thread::scope(|scope| {
        let server = scope.spawn(|| {
            let (socket, _) = listener.accept().expect("a client");
            let mut server = Server { socket, cut, known: Known::default() };
            let _ = server.serve(chunking);
            server.known
        });
        let output = command().output().expect("the client runs");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let line: serde_json::Value = serde_json::from_str(text.trim()).expect("a line of JSON");
        let outcome = line["outcome"].as_str().expect("an outcome").to_owned();
        (server.join().expect("a server"), outcome)
    })
}

struct Server {
    socket: TcpStream,
    cut: Option<Cut>,
    known: Known,
}

/// The connection is cut.
struct Gone;

impl Server {
    fn serve(&mut self, chunking: bool) -> Result<(), Gone> {
        self.say("220 mx.harbor.example\r\n")?;
        loop {
            let line = self.line()?;
            match line.split([' ', '\r']).next().unwrap_or_default() {
                "EHLO" if chunking => {
                    self.say("250-mx.harbor.example\r\n250-PIPELINING\r\n250 CHUNKING\r\n")?;
                }
                "EHLO" => self.say("250-mx.harbor.example\r\n250 PIPELINING\r\n")?,
                "DATA" => {
                    self.say("354 go\r\n")?;
                    while self.line()? != ".\r\n" {}
                    self.keep()?;
                }
                "BDAT" => {
                    let size = line.split([' ', '\r']).nth(1).and_then(|it| it.parse().ok());
                    for _ in 0..size.unwrap_or(0) {
                        self.octet()?;
                    }
                    match line.ends_with("LAST\r\n") {
                        true => self.keep()?,
                        false => self.say("250 more\r\n")?,
                    }
                }
                "QUIT" => return self.say("221 bye\r\n"),
                _ => self.say("250 ok\r\n")?,
            }
        }
    }

    fn keep(&mut self) -> Result<(), Gone> {
        self.known.has_all = true;
        self.say(QUEUED)?;
        self.known.confirmed = true;
        Ok(())
    }

    fn line(&mut self) -> Result<String, Gone> {
        let mut line = String::new();
        while !line.ends_with("\r\n") {
            line.push(self.octet()?.into());
        }
        Ok(line)
    }

    fn octet(&mut self) -> Result<u8, Gone> {
        if matches!(self.cut, Some(Cut::Read(most)) if self.known.read >= most) {
            return Err(Gone);
        }
        let mut octet = [0];
        match self.socket.read(&mut octet) {
            Ok(1) => {
                self.known.read += 1;
                Ok(octet[0])
            }
            _ => Err(Gone),
        }
    }

    fn say(&mut self, text: &str) -> Result<(), Gone> {
        let left = match self.cut {
            Some(Cut::Written(most)) => most.saturating_sub(self.known.written),
            _ => usize::MAX,
        };
        let here = &text.as_bytes()[..text.len().min(left)];
        self.socket.write_all(here).map_err(|_| Gone)?;
        self.known.written += here.len();
        if here.len() < text.len() { Err(Gone) } else { Ok(()) }
    }
}

//! The programs of the README, unchanged: each is compiled and run here.

use std::cell::RefCell;
use std::io::Read;
use std::thread::JoinHandle;

include!("server.rs");

const README: &str = include_str!("../../README.md");

#[test]
fn the_readme_has_these_programs() {
    for (name, program) in [
        ("decode.rs", include_str!("decode.rs")),
        ("server.rs", include_str!("server.rs")),
        ("sender.rs", include_str!("sender.rs")),
    ] {
        assert!(README.contains(program), "README.md has another {name}");
        assert!(program.lines().count() < 30, "{name} has 30 lines or more");
    }
}

/// The decoder of the README.
mod decode {
    include!("decode.rs");

    #[test]
    fn the_decoder_runs() {
        main().unwrap();
    }
}

#[test]
fn the_server_of_the_readme_needs_its_port() {
    // Whether the port is free or in use, `main` does not get past this listener.
    let _taken = TcpListener::bind("127.0.0.1:2525");
    assert_eq!(main().unwrap_err().kind(), io::ErrorKind::AddrInUse);
}

/// How a session ended, and the messages that it stored.
type Ended = (Result<(), String>, Vec<Vec<u8>>);

struct Session {
    socket: TcpStream,
    thread: JoinHandle<Ended>,
}

thread_local! {
    static STORED: RefCell<Vec<Vec<u8>>> = const { RefCell::new(Vec::new()) };
}

fn keep(message: &[u8]) -> io::Result<()> {
    if message.starts_with(b"full") {
        return Err(io::ErrorKind::StorageFull.into());
    }
    STORED.with_borrow_mut(|stored| stored.push(message.to_vec()));
    Ok(())
}

/// Begins a session with the server. The client sends `early` before the server has begun.
fn start(early: &str) -> Session {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut socket = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    socket.set_read_timeout(Some(std::time::Duration::from_secs(20))).unwrap();
    socket.write_all(early.as_bytes()).unwrap();
    let (accepted, _) = listener.accept().unwrap();
    let thread = thread::spawn(move || {
        let end = serve(accepted, keep).map_err(|error| error.to_string());
        (end, STORED.take())
    });
    Session { socket, thread }
}

impl Session {
    fn say(&mut self, octets: &str) {
        self.socket.write_all(octets.as_bytes()).unwrap();
    }

    /// Reads one reply of one line.
    fn hear(&mut self) -> String {
        let mut line = Vec::new();
        while !line.ends_with(b"\n") {
            let mut octet = [0];
            match self.socket.read(&mut octet) {
                Ok(1) => line.push(octet[0]),
                _ => break,
            }
        }
        String::from_utf8(line).unwrap()
    }

    /// Sends each line, and compares the code of the reply.
    fn talk(&mut self, lines: &[(&str, &str)]) {
        for (line, code) in lines {
            self.say(line);
            let heard = self.hear();
            assert!(heard.starts_with(code), "{line}: {heard}");
        }
    }

    fn end(self) -> Ended {
        drop(self.socket);
        self.thread.join().unwrap()
    }
}

#[test]
fn an_early_talker_gets_a_reply_and_is_disconnected() {
    let mut session = start("EHLO early.example\r\n");
    // The machine detects it as soon as the driver reads: right after the greeting at the latest.
    session.say("MAIL FROM:<>\r\nRCPT TO:<postmaster>\r\nDATA\r\nearly\r\n.\r\n");
    let mut said = String::new();
    session.socket.read_to_string(&mut said).unwrap();
    assert!(said.starts_with("554 ") || said.contains("\r\n554 "), "{said}");
    let (end, stored) = session.end();
    assert!(end.unwrap_err().contains("unauthorized pipelining"));
    assert!(stored.is_empty());
}

#[test]
fn http_gets_a_reply_that_names_the_problem() {
    let mut session = start("");
    assert!(session.hear().starts_with("220 "));
    session.say("GET / HTTP/1.1\r\nHost: mx.harbor.example\r\n\r\n");
    assert!(session.hear().contains("Not an SMTP command"));
    assert!(session.end().0.unwrap_err().contains("not SMTP"));
}

#[test]
fn two_messages_on_one_connection_are_two() {
    let mut session = start("");
    session.hear();
    session.talk(&[("HELO a.example\r\n", "250")]);
    for text in ["one\r\n.\r\n", "two\r\n.\r\n"] {
        session.talk(&[
            ("MAIL FROM:<>\r\n", "250"),
            ("RCPT TO:<Postmaster@harbor.example>\r\n", "250"),
            ("RCPT TO:<postmaster@far.example>\r\n", "550"),
            ("DATA\r\n", "354"),
            (text, "250"),
        ]);
    }
    session.talk(&[("QUIT\r\n", "221")]);
    let (end, stored) = session.end();
    assert_eq!(end, Ok(()));
    assert_eq!(stored, [b"one\r\n", b"two\r\n"]);
}

#[test]
fn a_message_that_is_refused_leaves_nothing_to_the_next() {
    let mut session = start("");
    session.hear();
    session.talk(&[("HELO a.example\r\n", "250")]);
    // The store fails; then a bare LF, for which the machine refuses the message; then one that is accepted.
    for (text, code) in
        [("full\r\n.\r\n", "451"), ("bare\n\r\n.\r\n", "5"), ("whole\r\n.\r\n", "250")]
    {
        session.talk(&[
            ("MAIL FROM:<>\r\n", "250"),
            ("RCPT TO:<postmaster>\r\n", "250"),
            ("DATA\r\n", "354"),
            (text, code),
        ]);
    }
    session.talk(&[("QUIT\r\n", "221")]);
    let (end, stored) = session.end();
    assert_eq!(end, Ok(()));
    assert_eq!(stored, [b"whole\r\n"]);
}

/// The sender of the README, unchanged.
mod sender {
    include!("sender.rs");

    use std::io::{BufRead, BufReader, Write};
    use std::net::TcpListener;
    use std::thread;

    use smtp_machine::address::ForwardPath;
    use smtp_machine::delivery::Outcome;

    #[test]
    fn the_docs_of_delivery_have_this_sender() {
        let docs = include_str!("../../src/delivery/mod.rs").lines();
        let docs: Vec<&str> = docs.filter_map(|line| line.strip_prefix("//!")).collect();
        let docs: String =
            docs.iter().map(|line| format!("{}\n", line.trim_start_matches(' '))).collect();
        let sender: String = include_str!("sender.rs")
            .lines()
            .map(|line| format!("{}\n", line.trim_start_matches(' ')))
            .collect();
        assert!(docs.contains(&sender), "src/delivery/mod.rs has another sender");
    }

    /// Returns the outcomes, and the octets that the server received, for a server that sends these replies,
    /// each after a verb.
    fn submit_to(script: &'static [(&str, &str)], content: &[u8]) -> (Vec<Outcome>, String) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let socket = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let server = thread::spawn(move || {
            let (mut socket, _) = listener.accept().unwrap();
            let mut input = BufReader::new(socket.try_clone().unwrap());
            let (mut heard, mut line) = (String::new(), String::new());
            socket.write_all(b"220 mx.orchard.example\r\n").unwrap();
            for (verb, reply) in script {
                loop {
                    line.clear();
                    if input.read_line(&mut line).unwrap_or(0) == 0 {
                        return heard;
                    }
                    heard += &line;
                    if line.starts_with(verb) {
                        break;
                    }
                }
                socket.write_all(reply.as_bytes()).unwrap();
            }
            heard
        });
        let path = |to| Recipient::new(ForwardPath::try_from(to).unwrap());
        let mut to = [path("<ben@harbor.example>"), path("<gil@harbor.example>")];
        let _ended = submit(socket, Ok, &mut to, content);
        (to.iter().map(Recipient::outcome).collect(), server.join().unwrap())
    }

    const CLEAR: (&str, &str) = ("EHLO", "250-mx\r\n250 STARTTLS\r\n");
    const TLS: (&str, &str) = ("STARTTLS", "220 go\r\n");
    const HELLO: (&str, &str) = ("EHLO", "250-mx\r\n250 AUTH PLAIN\r\n");
    const LOGIN: (&str, &str) = ("AUTH", "235 welcome\r\n");
    const ENVELOPE: [(&str, &str); 4] = [
        ("MAIL", "250 ok\r\n"),
        ("RCPT", "250 ok\r\n"),
        ("RCPT", "550 5.1.1 who?\r\n"),
        ("DATA", "354 go\r\n"),
    ];

    #[test]
    fn the_sender_logs_in_and_has_all_outcomes() {
        const SCRIPT: [(&str, &str); 10] = [
            CLEAR,
            TLS,
            HELLO,
            LOGIN,
            ENVELOPE[0],
            ENVELOPE[1],
            ENVELOPE[2],
            ENVELOPE[3],
            (".", "250 queued\r\n"),
            ("QUIT", "221 bye\r\n"),
        ];
        let (outcomes, heard) = submit_to(&SCRIPT, b"Subject: lunch\n\nAt noon?\n");
        assert!(
            matches!(outcomes[..], [Outcome::Accepted(_), Outcome::Refused(_)]),
            "{outcomes:?}"
        );
        assert!(heard.contains("AUTH PLAIN AGFuYQBzZWNyZXQ=\r\n"), "{heard}");
        assert!(heard.ends_with("Subject: lunch\r\n\r\nAt noon?\r\n.\r\nQUIT\r\n"), "{heard}");
    }

    #[test]
    fn the_sender_has_all_outcomes_if_the_server_is_gone() {
        const LOST: [(&str, &str); 8] =
            [CLEAR, TLS, HELLO, LOGIN, ENVELOPE[0], ENVELOPE[1], ENVELOPE[2], ENVELOPE[3]];
        let (outcomes, _) = submit_to(&LOST, b"Hello\r\n");
        assert!(matches!(outcomes[0], Outcome::Unknown | Outcome::Later(_)), "{outcomes:?}");
        assert!(matches!(outcomes[1], Outcome::Refused(_)));
        const NO_LOGIN: [(&str, &str); 5] =
            [CLEAR, TLS, HELLO, ("AUTH", "535 5.7.8 wrong\r\n"), ("QUIT", "221 bye\r\n")];
        let (outcomes, heard) = submit_to(&NO_LOGIN, b"Hello\r\n");
        assert!(matches!(outcomes[..], [Outcome::Refused(_), Outcome::Refused(_)]), "{outcomes:?}");
        assert!(!heard.contains("MAIL"));
        const NO_TLS: [(&str, &str); 2] = [HELLO, ("QUIT", "221 bye\r\n")];
        let (outcomes, heard) = submit_to(&NO_TLS, b"Hello\r\n");
        assert!(outcomes.iter().all(|it| !matches!(it, Outcome::Accepted(_))), "{outcomes:?}");
        assert!(!heard.contains("AUTH") && !heard.contains("MAIL"), "{heard}");
    }
}

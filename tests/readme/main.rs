//! The server of the README, unchanged, with clients that misbehave.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use smtp_machine::address::Host;

include!("server.rs");

#[test]
fn the_readme_has_this_server() {
    let readme = include_str!("../../README.md");
    assert!(readme.contains(include_str!("server.rs")), "README.md has another server");
}

struct Session {
    socket: TcpStream,
    stored: mpsc::Receiver<Vec<u8>>,
    ended: mpsc::Receiver<Result<(), String>>,
}

fn start(limit: Duration) -> Session {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let socket = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let (accepted, _) = listener.accept().unwrap();
    let ((store, stored), (end, ended)) = (mpsc::channel(), mpsc::channel());
    thread::spawn(move || {
        let config = Config::mx(Host::try_from("mx.harbor.example").unwrap())
            .unwrap()
            .with_command_timeout(limit)
            .with_data_timeout(limit)
            .with_write_timeout(limit)
            .with_max_idle_commands(u32::MAX);
        let result = serve(accepted, config, |message| {
            store.send(message.to_vec()).map_err(io::Error::other)
        });
        end.send(result.map_err(|error| error.to_string())).unwrap();
    });
    Session { socket, stored, ended }
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

    fn end(&self) -> Result<(), String> {
        self.ended.recv_timeout(Duration::from_secs(30)).expect("the session has ended")
    }
}

const LONG: Duration = Duration::from_secs(60);

#[test]
fn an_early_talker_gets_a_reply_and_is_disconnected() {
    // It sends before the server has begun.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut socket = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    socket.write_all(b"EHLO early.example\r\n").unwrap();
    let (accepted, _) = listener.accept().unwrap();
    // The machine detects it as soon as the driver reads: right after the greeting at the latest.
    let server = thread::spawn(move || {
        let config = Config::mx(Host::try_from("mx.harbor.example").unwrap()).unwrap();
        serve(accepted, config, |_| Ok(())).map_err(|error| error.to_string())
    });
    socket.write_all(b"MAIL FROM:<>\r\nRCPT TO:<postmaster>\r\nDATA\r\nearly\r\n.\r\n").unwrap();
    let mut said = String::new();
    socket.read_to_string(&mut said).unwrap();
    assert!(said.starts_with("554 ") || said.contains("\r\n554 "), "{said}");
    assert!(server.join().unwrap().unwrap_err().contains("unauthorized pipelining"));
}

#[test]
fn http_gets_a_reply_that_names_the_problem() {
    let mut session = start(LONG);
    assert!(session.hear().starts_with("220 "));
    session.say("GET / HTTP/1.1\r\nHost: mx.harbor.example\r\n\r\n");
    assert!(session.hear().contains("Not an SMTP command"));
    assert!(session.end().unwrap_err().contains("not SMTP"));
}

#[test]
fn two_messages_on_one_connection_are_two() {
    let mut session = start(LONG);
    session.hear();
    session.say("HELO a.example\r\n");
    assert!(session.hear().starts_with("250 "));
    for text in ["one", "two"] {
        for (line, code) in [
            ("MAIL FROM:<>\r\n".to_owned(), "250"),
            ("RCPT TO:<Postmaster@harbor.example>\r\n".to_owned(), "250"),
            ("RCPT TO:<postmaster@far.example>\r\n".to_owned(), "550"),
            ("DATA\r\n".to_owned(), "354"),
            (format!("{text}\r\n.\r\n"), "250"),
        ] {
            session.say(&line);
            let heard = session.hear();
            assert!(heard.starts_with(code), "{line}: {heard}");
        }
        assert_eq!(session.stored.recv().unwrap(), format!("{text}\r\n").as_bytes());
    }
    session.say("QUIT\r\n");
    assert!(session.hear().starts_with("221 "));
    assert_eq!(session.end(), Ok(()));
}

#[test]
fn a_client_that_never_reads_times_out() {
    let mut session = start(Duration::from_secs(1));
    let begun = Instant::now();
    session.socket.set_write_timeout(Some(Duration::from_millis(200))).unwrap();
    // Until no more octets are accepted: the server waits for the client to read, and does not read itself.
    let group = "RSET\r\n".repeat(10_000);
    while session.socket.write(group.as_bytes()).is_ok() && begun.elapsed().as_secs() < 15 {}
    let end = session.end().unwrap_err();
    assert_eq!(end, "timed out waiting for the peer to read the output");
    assert!(begun.elapsed() < Duration::from_secs(25));
}

#[test]
fn a_silent_client_gets_a_timeout_reply() {
    let mut session = start(Duration::from_millis(300));
    assert!(session.hear().starts_with("220 "));
    assert!(session.hear().starts_with("421 mx.harbor.example Timeout"));
    assert_eq!(session.end().unwrap_err(), "timed out waiting for a command");
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
    fn the_readme_has_this_sender() {
        let readme = include_str!("../../README.md");
        assert!(readme.contains(include_str!("sender.rs")), "README.md has another sender");
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

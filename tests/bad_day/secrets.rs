//! A secret appears nowhere: not in `Debug`, `Fault`, `Transcript`, errors, nor in the buffer afterwards.

use smtp_machine::extension::Extension;
use smtp_machine::reply::Refusal;
use smtp_machine::server::{Config, Event, Server};
use smtp_machine::transcript::{Side, Transcript};
use smtp_machine::{Buffer, Step};

use crate::session::{config, offered};

/// `\0ana\0hunter2`, and harmful parts of it.
const SECRET: &str = "AGFuYQBodW50ZXIy";
const HARMFUL: [&str; 4] = ["AGFuYQBodW50", "aHVudGVyMg", "hunter2", "91354a4737"];

const SPELLINGS: &[&str] = &[
    "AUTH PLAIN AGFuYQBodW50ZXIy",
    "auth plain AGFuYQBodW50ZXIy",
    "AUTH PLAIN AGFuYQBodW50ZXIy ",
    "AUTH  PLAIN  AGFuYQBodW50ZXIy",
    "AUTH PLAIN\tAGFuYQBodW50ZXIy",
    "AUTH\tPLAIN AGFuYQBodW50ZXIy",
    " AUTH PLAIN AGFuYQBodW50ZXIy",
    "\rAUTH PLAIN AGFuYQBodW50ZXIy",
    "AUTH=PLAIN AGFuYQBodW50ZXIy",
    "AUTH PLAIN AGFuYQBodW50ZXIy more",
    "AUTH PLAIN AGFuYQBodW50ZXIy\0",
    "AUTH PLAIN AGFuYQBodW50ZXIy\nNOOP",
    "AUTH XOWN AGFuYQBodW50ZXIy",
    "AUTH A-MECHANISM-THAT-IS-TOO-LONG AGFuYQBodW50ZXIy",
    "AUTH PLAIN AGFuYQBodW50ZXI",
    "AUTH LOGIN|YW5h|aHVudGVyMg==",
    "AUTH LOGIN|YW5h|aHVudGVyMg== ",
    "AUTH LOGIN|YW5h|aHVudGVyMg!",
    "AUTH LOGIN|YW5h|aHVudGVyMg==\n",
    "AUTH XOWN|YW5h|aHVudGVyMg==",
    "BURL imap://x.example/y;urlauth=ana:internal:91354a473744909de LAST",
];

/// Returns everything of a session that a program could log, and the rest of the input buffer.
fn shown(
    config: Config,
    secure: bool,
    before: &[&str],
    said: &str,
    refuse: bool,
    cut: usize,
) -> (String, Vec<u8>) {
    let mut server = if secure { Server::secured(config) } else { Server::new(config) };
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let mut octets: Vec<u8> = Vec::new();
    for line in before.iter().copied().chain(said.split('|')) {
        octets.extend_from_slice(line.as_bytes());
        octets.extend_from_slice(b"\r\n");
    }
    let mut log = String::new();
    let mut transcript = Transcript::new();
    let mut pieces = octets.chunks(cut);
    loop {
        match server.poll(&mut rx, &mut tx) {
            Ok(Step::Event(event)) => {
                log += &format!("{event:?}\n");
                match event {
                    Event::Fault(fault) => {
                        log += &String::from_utf8_lossy(fault.line());
                        log += &format!("{:?} {:?}", fault.refusal(), fault.error());
                    }
                    Event::Open(open) => open.accept(),
                    Event::Hello(hello) => hello.accept(&offered().with(Extension::Burl)),
                    Event::Auth(auth) if refuse => auth.refuse(Refusal::CREDENTIALS_INVALID),
                    Event::Auth(auth) => match auth.initial() {
                        Some(_) => auth.accept(),
                        None => auth.challenge(b"").unwrap(),
                    },
                    Event::AuthResponse(response) if refuse => {
                        response.refuse(Refusal::CREDENTIALS_INVALID)
                    }
                    Event::AuthResponse(response) => response.challenge(b"").unwrap(),
                    Event::Mail(mail) => mail.accept(),
                    Event::Rcpt(rcpt) => rcpt.accept(),
                    _ => {}
                }
            }
            Ok(Step::Read(_)) => match pieces.next() {
                Some(piece) => {
                    transcript
                        .feed(Side::Client, piece, |line| log += &format!("{line}\n{line:?}\n"));
                    rx.spare()[..piece.len()].copy_from_slice(piece);
                    rx.commit(piece.len());
                }
                None => rx.close(),
            },
            Ok(Step::Write(_)) => {
                let said = tx.filled().to_vec();
                transcript.feed(Side::Server, &said, |line| log += &format!("{line}\n{line:?}\n"));
                log += &String::from_utf8_lossy(&said);
                tx.consume(tx.len());
            }
            Ok(Step::Parked(_)) => panic!(),
            Ok(Step::Done) => break,
            Err(error) => {
                log += &format!("{error} {error:?}");
                break;
            }
        }
        log += &format!("{:?}", server.facts());
    }
    log += &format!("{server:?} {rx:?} {transcript:?}");
    // All octets in the buffer, consumed or not.
    let mut left = rx.filled().to_vec();
    rx.consume(rx.len());
    left.extend_from_slice(rx.spare());
    (log, left)
}

#[test]
fn no_secret_is_shown_in_any_spelling_or_state() {
    let before: [&[&str]; 6] = [
        &[],
        &["EHLO a.example"],
        &["HELO a.example"],
        &["EHLO a.example", "AUTH PLAIN AGFuYQBodW50ZXIy"],
        &["EHLO a.example", "MAIL FROM:<>"],
        &["EHLO a.example", "MAIL FROM:<>", "RCPT TO:<ben@harbor.example>"],
    ];
    let mut runs = 0;
    for before in before {
        for said in SPELLINGS {
            for (tls, secure, clear) in [
                (true, false, false),
                (false, true, false),
                (false, false, true),
                (false, false, false),
            ] {
                for refuse in [false, true] {
                    for cut in [4096, 1, 5, 23] {
                        let config = config()
                            .with_required_tls(tls)
                            .danger_auth_in_clear(clear)
                            .danger_accept_early_input(true);
                        let (log, left) = shown(config, secure, before, said, refuse, cut);
                        let context = || {
                            format!(
                                "{before:?} {said:?} tls {tls} secure {secure} clear {clear} refuse {refuse} cut {cut}"
                            )
                        };
                        for harmful in HARMFUL {
                            assert!(!log.contains(harmful), "{harmful}: {}\n{log}", context());
                        }
                        // The machine does not decode the token of BURL, and it is not a password.
                        if !said.starts_with("BURL") {
                            let left = String::from_utf8_lossy(&left);
                            for harmful in HARMFUL {
                                assert!(
                                    !left.contains(harmful),
                                    "left in the buffer: {}",
                                    context()
                                );
                            }
                        }
                        runs += 1;
                    }
                }
            }
        }
    }
    assert_eq!(runs, before.len() * SPELLINGS.len() * 32);
    assert!(SPELLINGS[0].contains(SECRET));
}

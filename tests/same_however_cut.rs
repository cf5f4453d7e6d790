//! The same octets get the same replies, however they are cut and whenever they are answered.

#![allow(dead_code, reason = "the session is shared")]

#[path = "length/mod.rs"]
mod length;
#[path = "bad_day/session.rs"]
mod session;

use smtp_machine::extension::{Attributes, Extension, Mechanisms};
use smtp_machine::reply::{Code, Refusal};
use smtp_machine::server::{Config, Deferred, Event, Server};
use smtp_machine::{Buffer, Step};

use session::{config, lmtp, offered};

struct Rng(u64);
impl Rng {
    fn next(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) % n
    }
}

fn script(rng: &mut Rng, lmtp: bool) -> Vec<u8> {
    let mut out = Vec::new();
    let hello: &[u8] = if lmtp { b"LHLO a.example\r\n" } else { b"EHLO a.example\r\n" };
    out.extend_from_slice(hello);
    for _ in 0..rng.next(25) {
        match rng.next(32) {
            0..=3 => out.extend_from_slice(b"MAIL FROM:<a@b.example>\r\n"),
            4..=7 => out.extend_from_slice(b"RCPT TO:<c@d.example>\r\n"),
            8 | 9 => {
                out.extend_from_slice(b"DATA\r\n");
            }
            10 => out.extend_from_slice(b"text\r\n..x\r\n.\r\n"),
            11 => out.extend_from_slice(b"a\nb\r\n.\r\n"),
            12..=15 => {
                let n = [0, 3, 20, 150, 400][rng.next(5) as usize];
                let last = if rng.next(2) == 0 { " LAST" } else { "" };
                let z = if rng.next(6) == 0 {
                    "0".repeat(rng.next(600) as usize)
                } else {
                    String::new()
                };
                out.extend_from_slice(format!("BDAT {z}{n}{last}\r\n").as_bytes());
                for i in 0..n {
                    out.push(b"RSET\r\nx\n.\r\n"[i % 11]);
                }
            }
            16 => out.extend_from_slice(b"RSET\r\n"),
            17 => out.extend_from_slice(b"NOOP\n"),
            18 => out.extend_from_slice(b"\n\r\r\n"),
            19 => {
                out.extend_from_slice(b"NOOP ");
                out.extend(vec![b'x'; 200 + rng.next(900) as usize]);
                out.extend_from_slice(
                    [&b"\r\n"[..], b"\n", b"\r\r\n", b"\r"][rng.next(4) as usize],
                );
            }
            20 => out.extend_from_slice(b"AUTH PLAIN AGFuYQBzZWNyZXQ=\r\n"),
            21 => out.extend_from_slice(b"AUTH LOGIN\r\nYW5h\r\nc2VjcmV0\r\n"),
            22 => out.extend_from_slice(b"AUTH LOGIN\r\n*\r\n"),
            23 => out.extend_from_slice(b"AUTH PLAIN\n\r\n"),
            24 => out.extend_from_slice(hello),
            25 => out.extend_from_slice(b"XCLIENT ADDR=192.0.2.7\r\n"),
            26 => out.extend_from_slice(b"BURL imap://a.example/s LAST\r\n"),
            27 => out.extend_from_slice(b"BURL imap://a.example/s\r\n"),
            28 => out.extend_from_slice(b"XFOO bar\r\nVRFY x\r\n"),
            29 => out.extend_from_slice(b"RCPT TO:<>\r\nMAIL FROM:\r\n"),
            30 => out.extend_from_slice(b"EXPN\r\nHELP\r\nETRN a\r\n\r\n"),
            _ => {
                if rng.next(4) == 0 {
                    out.extend_from_slice(b"QUIT\r\n")
                }
            }
        }
    }
    out
}

struct Answers {
    seed: u64,
    at: u64,
    log: String,
    open: i64,
    taken: bool,
    lmtp: bool,
    due: i64,
    content: Vec<u8>,
}

impl Answers {
    fn roll(&mut self, n: u64) -> u64 {
        self.at += 1;
        Rng(self.seed ^ self.at.wrapping_mul(0x9e3779b97f4a7c15)).next(n)
    }
    fn answer(&mut self, event: Event<'_>) {
        use std::fmt::Write;
        let _ = match &event {
            Event::Chunk(c) => {
                self.content.extend_from_slice(c.bytes());
                return;
            }
            other => write!(self.log, "{other:?};"),
        };
        match event {
            Event::Open(open) => open.accept(),
            Event::Hello(hello) => {
                if self.roll(12) == 0 {
                    hello.refuse(Refusal::LOCAL_ERROR)
                } else {
                    hello.accept(
                        &offered()
                            .with(Extension::Burl)
                            .with(Extension::Etrn)
                            .with(Extension::Expn)
                            .with_xclient(Attributes::ADDR)
                            .with_mechanisms(Mechanisms::PLAIN | Mechanisms::LOGIN),
                    )
                }
            }
            Event::Mail(mail) => {
                if self.roll(5) == 0 {
                    mail.refuse(Refusal::LOCAL_ERROR)
                } else {
                    assert_eq!(self.open, 0, "a transaction in a transaction: {}", self.log);
                    self.content.clear();
                    self.open = 1;
                    self.taken = false;
                    mail.accept()
                }
            }
            Event::Rcpt(rcpt) => {
                if self.roll(4) == 0 {
                    rcpt.refuse(Refusal::NO_SUCH_USER)
                } else {
                    rcpt.accept()
                }
            }
            Event::Data(data) => match self.roll(6) {
                0 => data.refuse(Refusal::LOCAL_ERROR),
                1 => {
                    let _ = data.reply(Code::OK, None, &[]);
                }
                _ => data.start(),
            },
            Event::Message(m) => {
                self.log.push_str(&String::from_utf8_lossy(&self.content));
                let r = self.roll(6);
                self.open = self.open.min(1);
                if r == 0 {
                    self.open = if self.taken { 2 } else { 3 };
                    m.refuse(Refusal::LOCAL_ERROR)
                } else if r == 1 && self.lmtp {
                    if self.taken {
                        self.open = 0
                    }
                    m.refuse(Refusal::TOO_BUSY)
                } else {
                    self.open = 2;
                    self.taken = true;
                    m.accept()
                }
            }
            Event::Burl(b) => {
                let last = b.is_last();
                let r = self.roll(4);
                if r == 0 {
                    if last {
                        self.open = if self.taken { 2 } else { 3 };
                    }
                    b.refuse(Refusal::LOCAL_ERROR)
                } else {
                    if last {
                        self.open = 2;
                        self.taken = true;
                    }
                    b.accept()
                }
            }
            Event::Auth(a) => match (self.roll(4), a.initial().is_some()) {
                (0, _) => a.refuse(Refusal::CREDENTIALS_INVALID),
                (_, true) => a.accept_identity("ana").unwrap(),
                _ => a.challenge(b"User").unwrap(),
            },
            Event::AuthResponse(a) => match self.roll(3) {
                0 => a.refuse(Refusal::CREDENTIALS_INVALID),
                1 => a.accept(),
                _ => a.challenge(b"P").unwrap(),
            },
            Event::XClient(x) if self.roll(2) == 0 => x.accept(),
            Event::Reset(r) => {
                if self.roll(6) == 0 {
                    r.refuse(Refusal::LOCAL_ERROR)
                } else {
                    r.accept()
                }
            }
            Event::TransactionDropped(_) => {
                assert!(
                    self.open == 1 || self.open == 3,
                    "dropped but not open ({}) {}",
                    self.open,
                    self.log
                );
                self.open = 0;
            }
            _ => {}
        }
        if self.open >= 2 && !self.lmtp {
            self.open = 0;
        }
        if self.open >= 2 { /* LMTP: may have more finals */ }
    }
}

fn run(
    config: Config,
    lmtp: bool,
    input: &[u8],
    cut: usize,
    tx_size: usize,
    defer: bool,
    seed: u64,
) -> (String, String, String) {
    let mut server = Server::new(config);
    let (mut rx, mut tx) = (Buffer::with_capacity(1024), Buffer::with_capacity(tx_size));
    let mut a = Answers {
        seed,
        at: 0,
        log: String::new(),
        open: 0,
        taken: false,
        lmtp,
        due: 0,
        content: Vec::new(),
    };
    let (mut rest, mut replies) = (input, Vec::new());
    let mut due: Option<Deferred> = None;
    let mut steps = 0u64;
    let mut first = true;
    let end = loop {
        steps += 1;
        assert!(steps < 200_000, "spins");
        let step = server.poll(&mut rx, &mut tx);
        match step {
            Ok(Step::Event(event)) => {
                if lmtp
                    && a.open >= 2
                    && !matches!(
                        event,
                        Event::Message(_)
                            | Event::Burl(_)
                            | Event::TransactionDropped(_)
                            | Event::Chunk(_)
                    )
                {
                    a.open = 0;
                }
                if let (true, Event::Message(_)) = (defer, &event) {
                    due = event.defer();
                    continue;
                }
                if defer
                    && !matches!(
                        event,
                        Event::Chunk(_)
                            | Event::Fault(_)
                            | Event::TransactionDropped(_)
                            | Event::Secure(_)
                            | Event::Reversed
                    )
                {
                    due = event.defer();
                    continue;
                }
                a.answer(event);
            }
            Ok(Step::Parked(_)) => {
                // More input arrives in between.
                if rx.wants_input() && !rest.is_empty() && steps % 3 == 0 && !first {
                    let spare = rx.spare();
                    let n = spare.len().min(rest.len()).min(cut);
                    spare[..n].copy_from_slice(&rest[..n]);
                    rx.commit(n);
                    rest = &rest[n..];
                }
                let event = server.resume(due.take().unwrap(), &mut rx, &mut tx).unwrap();
                a.answer(event);
                first = false;
            }
            Ok(Step::Write(_)) => {
                assert!(!tx.is_empty());
                let n = tx.len().min(if cut % 2 == 0 { 5000 } else { 17 });
                replies.extend_from_slice(&tx.filled()[..n]);
                tx.consume(n);
            }
            Ok(Step::Read(_)) => {
                assert!(tx.is_empty());
                assert!(rx.wants_input());
                if rest.is_empty() {
                    rx.close();
                    continue;
                }
                let spare = rx.spare();
                let n = spare.len().min(rest.len()).min(cut);
                assert!(n > 0);
                spare[..n].copy_from_slice(&rest[..n]);
                rx.commit(n);
                rest = &rest[n..];
            }
            Ok(Step::Done) => break "done".to_owned(),
            Err(e) => {
                assert!(tx.is_empty());
                assert!(!matches!(e, smtp_machine::session::Error::Misuse(_)), "{e}");
                break e.to_string();
            }
        }
    };
    if a.open == 1 {
        panic!("open and never told: {}\n{}", a.log, String::from_utf8_lossy(input));
    }
    (String::from_utf8(replies).unwrap(), a.log, end)
}

#[test]
fn cuts() {
    let n: u64 = std::env::var("N")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(if length::is_long() { 3000 } else { 700 });
    for seed in 0..n {
        let is_lmtp = seed % 2 == 1;
        let mut rng = Rng(seed.wrapping_mul(77) + 5);
        let make = || {
            let c = if is_lmtp { lmtp() } else { config() };
            c.danger_accept_early_input(true)
                .danger_auth_in_clear(true)
                .with_max_command_line(700)
                .with_max_dropped_line(3000)
                .with_max_message(if seed % 3 == 0 { 300 } else { 100_000 })
                .with_max_drained(50_000)
        };
        let input = script(&mut rng, is_lmtp);
        let whole = run(make(), is_lmtp, &input, 100_000, 4096, false, seed);
        for (cut, tx, defer) in [
            (1, 4096, false),
            (2, 1280, false),
            (7, 2000, false),
            (64, 4096, true),
            (1, 1280, true),
            (100_000, 1280, true),
            (513, 1500, false),
        ] {
            let got = run(make(), is_lmtp, &input, cut, tx, defer, seed);
            assert_eq!(
                whole,
                got,
                "seed {seed} cut {cut} tx {tx} defer {defer}\n{}",
                String::from_utf8_lossy(&input)
            );
        }
    }
}

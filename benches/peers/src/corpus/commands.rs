//! Commands as clients send them.

use super::Random;

/// What a command of the corpus says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Meant {
    pub(crate) verb: &'static str,
    /// The domain, the mailbox without angle brackets, the size of a chunk.
    pub(crate) argument: String,
}

#[derive(Default)]
pub(crate) struct Commands {
    /// The commands one after the other, each with its CRLF, as a client with PIPELINING sends them.
    pub(crate) octets: Vec<u8>,
    pub(crate) meant: Vec<Meant>,
}

const HOSTS: &[&str] = &[
    "mail-yw1-f176.google.com",
    "mx0a-00206402.pphosted.com",
    "NAM12-MW2-obe.outbound.protection.outlook.com",
    "a48-101.smtp-out.amazonses.com",
    "mail.example.org",
    "o1.ptr7437.sendgrid.example",
    "smtp-out1.provider.example",
    "mta42.newsletter.example.net",
    "relay.corp.example.com",
    "localhost",
];
const LOCALS: &[&str] = &[
    "john.doe",
    "jane_smith+orders",
    "info",
    "postmaster",
    "no-reply",
    "a.very.long.local.part.of.an.address.2026",
    "sales",
    "o'brien",
    "marie-claire",
    "x",
    "billing.department",
    "user1234",
    "bounces+1234567-9c1f-jane.doe=example.com",
    "prvs=4823f9d1e7=newsletter",
    "0100018f2c5f0b3e-6b1a6f0c-4d5e-4b7c-9f39-1a2b3c4d5e6f-000000",
];
const DOMAINS: &[&str] = &[
    "example.com",
    "gmail.example",
    "mail.example.co.uk",
    "em1234.newsletter.example.net",
    "university.example.edu",
    "amazonses.example.com",
    "corp.example",
    "sub.department.company.example.org",
    "example.de",
    "x.example",
];
const QUOTED: &[&str] =
    &["\"john doe\"", "\"very.unusual.@.unusual\"", "\"a\\\"b\"", "\"support team\""];
const RESPONSES: &[&str] = &[
    "AGphbmUuZG9lAHMzY3IzdC1wYXNzdzByZA==",
    "AHVzZXJAZXhhbXBsZS5jb20AY29ycmVjdCBob3JzZSBiYXR0ZXJ5",
];
const UTF8: &[&str] =
    &["δοκιμή@παράδειγμα.example", "用户@例子.example", "jörg.müller@bücher.example"];

/// Makes `count` commands or a few more. `full` has all parameters, quoted local parts, literals, UTF-8, BDAT, AUTH
/// and VRFY; without it there are no parameters.
pub(crate) fn commands(full: bool, count: usize) -> Commands {
    let mut maker =
        Maker { random: Random(0x9E37_79B9_7F4A_7C15), full, made: Commands::default() };
    while maker.made.meant.len() < count {
        maker.session();
    }
    maker.made
}

struct Maker {
    random: Random,
    full: bool,
    made: Commands,
}

impl Maker {
    fn push(&mut self, line: &str, verb: &'static str, argument: &str) {
        self.made.octets.extend_from_slice(line.as_bytes());
        self.made.octets.extend_from_slice(b"\r\n");
        self.made.meant.push(Meant { verb, argument: argument.to_owned() });
    }

    fn session(&mut self) {
        self.hello();
        let more = if self.random.percent(25) { self.random.below(3) } else { 0 };
        for _ in 0..1 + more {
            self.transaction();
        }
        if self.random.percent(8) {
            self.push("RSET", "RSET", "");
        }
        if self.random.percent(3) {
            self.push("NOOP", "NOOP", "");
        }
        self.push("QUIT", "QUIT", "");
    }

    fn hello(&mut self) {
        let random = &mut self.random;
        let host = if self.full && random.permille(30) {
            format!("[192.0.2.{}]", random.below(255))
        } else if self.full && random.permille(10) {
            format!("[IPv6:2001:db8::{:x}]", random.below(65535))
        } else {
            random.pick(HOSTS).to_owned()
        };
        if random.percent(5) {
            self.push(&format!("HELO {host}"), "HELO", &host);
        } else {
            let verb = if random.percent(6) { "ehlo" } else { "EHLO" };
            let tls = random.percent(60);
            self.push(&format!("{verb} {host}"), "EHLO", &host);
            if tls {
                self.push("STARTTLS", "STARTTLS", "");
                self.push(&format!("EHLO {host}"), "EHLO", &host);
            }
        }
        if self.full && self.random.percent(5) {
            let response = self.random.pick(RESPONSES);
            self.push(&format!("AUTH PLAIN {response}"), "AUTH", response);
        }
    }

    fn transaction(&mut self) {
        let (full, random) = (self.full, &mut self.random);
        let utf8 = full && random.permille(25);
        let from = if utf8 {
            random.pick(UTF8).to_owned()
        } else if full && random.percent(6) {
            String::new()
        } else {
            mailbox(random, full)
        };
        let parameters = if full { mail_parameters(random, utf8) } else { String::new() };
        self.push(&format!("MAIL FROM:<{from}>{parameters}"), "MAIL", &from);
        if full && self.random.percent(1) {
            self.push("VRFY postmaster", "VRFY", "postmaster");
        }
        let more = if self.random.percent(20) { self.random.below(4) } else { 0 };
        for _ in 0..1 + more {
            self.rcpt(utf8);
        }
        if full && self.random.percent(15) {
            let size = (500 + self.random.below(100_000)).to_string();
            self.push(&format!("BDAT {size} LAST"), "BDAT", &size);
        } else {
            self.push("DATA", "DATA", "");
        }
    }

    fn rcpt(&mut self, utf8: bool) {
        let random = &mut self.random;
        let to = if utf8 { random.pick(UTF8).to_owned() } else { mailbox(random, self.full) };
        let parameters = if self.full && random.percent(6) {
            let notify = random.pick(&["SUCCESS,FAILURE", "FAILURE", "FAILURE,DELAY", "NEVER"]);
            format!(" NOTIFY={notify} ORCPT=rfc822;jane.doe@example.com")
        } else {
            String::new()
        };
        self.push(&format!("RCPT TO:<{to}>{parameters}"), "RCPT", &to);
    }
}

fn mail_parameters(random: &mut Random, utf8: bool) -> String {
    let mut text = String::new();
    if random.percent(70) {
        text += &format!(" SIZE={}", 900 + random.below(2_000_000));
    }
    if random.percent(28) {
        text += " BODY=8BITMIME";
    }
    if utf8 {
        text += " SMTPUTF8";
    }
    if random.percent(4) {
        text += &format!(
            " RET={} ENVID=QQ{}",
            random.pick(&["HDRS", "FULL"]),
            random.below(99_999_999)
        );
    }
    if random.percent(2) {
        text += random.pick(&[" AUTH=<>", " AUTH=jane.doe@example.com"]);
    }
    text
}

fn mailbox(random: &mut Random, full: bool) -> String {
    if full && random.permille(15) {
        return format!("{}@{}", random.pick(QUOTED), random.pick(DOMAINS));
    }
    if full && random.permille(10) {
        let local = random.pick(LOCALS);
        return format!(
            "{local}@[IPv6:2001:db8:{:x}::{:x}]",
            random.below(65535),
            random.below(65535)
        );
    }
    if full && random.permille(10) {
        return format!("{}@[192.0.2.{}]", random.pick(LOCALS), random.below(255));
    }
    format!("{}@{}", random.pick(LOCALS), random.pick(DOMAINS))
}

//! A whole session of both machines, including content, allocates nothing, and the received content equals
//! the sent one.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use smtp_machine::address::{ForwardPath, Host, Mailbox, ReversePath};
use smtp_machine::command::{Argument, BodyKind, MailParameters, Mechanism, RcptParameters};
use smtp_machine::diagnosis::{Reason, diagnose};
use smtp_machine::extension::{Capabilities, Extension, Mechanisms};
use smtp_machine::reply::{Refusal, Reply, Status};
use smtp_machine::{Buffer, Client, Server, Step, bounce, client, server};

thread_local! { static COUNT: Cell<usize> = const { Cell::new(0) }; }

struct Counting;

// SAFETY: every call is forwarded unchanged to the system allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.set(COUNT.get() + 1);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Runs a session of `transactions` with the message `content`. Returns the numbers of stored messages, of
/// refused recipients and of allocations.
fn session(pipelining: bool, content: &[u8], transactions: usize) -> (usize, usize, usize) {
    let mut offered = Capabilities::EMPTY
        .with(Extension::EightBitMime)
        .with(Extension::EnhancedStatusCodes)
        .with_size(50_000_000);
    if pipelining {
        offered = offered.with(Extension::Pipelining);
    }
    let mut stored = Vec::with_capacity(content.len() + 2);
    let (mut up, mut down) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let before = COUNT.get();

    let mut server =
        Server::new(server::Config::new(Host::try_from("mx.harbor.example").unwrap()).unwrap());
    let name = Host::try_from("relay.orchard.example").unwrap();
    let mut client = Client::new(client::Config::new(name).unwrap());
    let paths = ["<ben@harbor.example>", "<gil@harbor.example>", "<Postmaster>"];
    let (mut begun, mut next, mut rest, mut asked) = (0, paths.iter(), content, false);
    let (mut messages, mut refused) = (0, 0);
    'session: loop {
        loop {
            match client.poll(&mut down, &mut up).unwrap() {
                Step::Event(client::Event::Idle(idle)) if !asked => {
                    asked = true;
                    idle.verify(Argument::try_from("ben").unwrap()).unwrap();
                }
                Step::Event(client::Event::Idle(idle)) if begun == transactions => {
                    idle.quit().unwrap();
                }
                Step::Event(client::Event::Idle(idle)) => {
                    let size = MailParameters::new().with_size(content.len() as u64);
                    let from = ReversePath::try_from("<ana@orchard.example>").unwrap();
                    idle.mail(from, &size).unwrap();
                    begun += 1;
                    next = paths.iter();
                    rest = content;
                }
                Step::Event(client::Event::Envelope(envelope)) => match next.next() {
                    Some(path) => {
                        let to = ForwardPath::try_from(*path).unwrap();
                        envelope.rcpt(to, &RcptParameters::new()).unwrap();
                    }
                    None => drop(envelope.data().unwrap()),
                },
                Step::Event(client::Event::Body(mut body)) => {
                    rest = &rest[body.write(rest).unwrap()..];
                    if rest.is_empty() {
                        body.finish().unwrap();
                    }
                }
                Step::Event(client::Event::Reply(_, reply)) => {
                    refused += usize::from(reply.code().is_negative());
                    // The diagnosis of a reply does not allocate either.
                    let expected = [Reason::Success, Reason::Intermediate, Reason::MailboxNotFound];
                    assert!(expected.contains(&diagnose(&reply).reason()));
                }
                Step::Event(_) => {}
                Step::Read(_) | Step::Write(_) => break,
                Step::Parked(_) | Step::Done => break 'session,
            }
        }
        while let Step::Event(event) = server.poll(&mut up, &mut down).unwrap() {
            match event {
                server::Event::Open(open) => open.accept(),
                server::Event::Hello(hello) => hello.accept(&offered),
                server::Event::Mail(mail) => {
                    stored.clear();
                    mail.accept();
                }
                server::Event::Rcpt(rcpt) => match rcpt.to().mailbox() {
                    Some(mailbox) if mailbox.local_part().as_str() == "gil" => {
                        rcpt.refuse(Refusal::NO_SUCH_USER);
                    }
                    _ => rcpt.accept(),
                },
                server::Event::Data(data) => data.start(),
                server::Event::Chunk(chunk) => stored.extend_from_slice(chunk.bytes()),
                server::Event::Message(message) => {
                    messages += usize::from(stored == content);
                    message.accept();
                }
                _ => {}
            }
        }
    }
    (messages, refused, COUNT.get() - before)
}

#[test]
fn a_whole_session_allocates_nothing() {
    let bodies: [&[u8]; 6] = [
        b"",
        b"\r\n",
        b".\r\n..\r\n.hidden\r\n\r\n.\r\n",
        &b"From: Ana <ana@orchard.example>\r\n\r\nCaf\xc3\xa9 at noon?\r\n".repeat(400),
        &b".\r\n".repeat(5000),
        &[&b"x".repeat(998)[..], b"\r\n"].concat().repeat(30),
    ];
    for pipelining in [false, true] {
        for content in bodies {
            assert_eq!(session(pipelining, content, 3), (3, 3, 0), "{pipelining} {content:.40?}");
        }
    }
}

/// Runs a session with STARTTLS, AUTH and chunks; with `exact` the size is known. Returns the number of
/// stored messages (with LMTP, of answers), and of allocations.
fn extended(lmtp: bool, exact: bool, content: &[u8]) -> (usize, usize) {
    let offered = Capabilities::EMPTY
        .with(Extension::Pipelining)
        .with(Extension::StartTls)
        .with(Extension::Chunking)
        .with(Extension::BinaryMime)
        .with_mechanisms(Mechanisms::PLAIN | Mechanisms::LOGIN);
    let mut stored = Vec::with_capacity(content.len());
    let (mut up, mut down) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let before = COUNT.get();

    let host = Host::try_from("mx.harbor.example").unwrap();
    let (config, own) = match lmtp {
        true => (server::Config::lmtp(host).unwrap(), client::Config::lmtp(host).unwrap()),
        false => (server::Config::new(host).unwrap(), client::Config::new(host).unwrap()),
    };
    let (mut server, mut client) =
        (Server::new(config), Client::new(own.with_tls(client::Tls::Required)));
    let paths = ["<ben@harbor.example>", "<uma@harbor.example>"];
    let (mut next, mut rest, mut begun, mut answers) = (paths.iter(), content, false, 0);
    'session: loop {
        loop {
            match client.poll(&mut down, &mut up).unwrap() {
                // TLS begins on both sides at once: until then the permit is offered again.
                Step::Event(client::Event::Secure(_)) if !server.is_secure() => break,
                Step::Event(client::Event::Secure(handover)) => handover.complete(),
                Step::Event(client::Event::Challenge(challenge)) => {
                    let username = challenge.secret().expose() == b"Username:";
                    challenge.respond(if username { b"ana" } else { b"secret" }).unwrap();
                }
                Step::Event(client::Event::Idle(idle)) if !idle.is_authenticated() => {
                    idle.auth(Mechanism::try_from("LOGIN").unwrap(), None).unwrap();
                }
                Step::Event(client::Event::Idle(idle)) if begun => drop(idle.quit().unwrap()),
                Step::Event(client::Event::Idle(idle)) => {
                    begun = true;
                    let binary = MailParameters::new().with_body(BodyKind::BinaryMime);
                    idle.mail(ReversePath::Null, &binary).unwrap();
                }
                Step::Event(client::Event::Envelope(envelope)) => match next.next() {
                    Some(path) => {
                        let to = ForwardPath::try_from(*path).unwrap();
                        envelope.rcpt(to, &RcptParameters::new()).unwrap();
                    }
                    None if exact => drop(envelope.bdat(content.len() as u64, true).unwrap()),
                    None => envelope.chunks().unwrap(),
                },
                Step::Event(client::Event::Body(body)) if rest.is_empty() => {
                    body.finish().unwrap();
                }
                Step::Event(client::Event::Body(mut body)) => {
                    rest = &rest[body.write(rest).unwrap()..];
                }
                Step::Event(_) => {}
                Step::Read(_) | Step::Write(_) => break,
                Step::Parked(_) | Step::Done => break 'session,
            }
        }
        while let Step::Event(event) = server.poll(&mut up, &mut down).unwrap() {
            match event {
                server::Event::Open(open) => open.accept(),
                server::Event::Hello(hello) => hello.accept(&offered),
                server::Event::StartTls(start) => start.accept(),
                server::Event::Secure(handover) => handover.complete(),
                server::Event::Auth(auth) => auth.challenge(b"Username:").unwrap(),
                server::Event::AuthResponse(response) => match response.secret().expose() {
                    b"ana" => response.challenge(b"Password:").unwrap(),
                    b"secret" => response.accept(),
                    _ => response.refuse(Refusal::CREDENTIALS_INVALID),
                },
                server::Event::Mail(mail) => mail.accept(),
                server::Event::Rcpt(rcpt) => rcpt.accept(),
                server::Event::Data(data) => data.start(),
                server::Event::Chunk(chunk) => stored.extend_from_slice(chunk.bytes()),
                server::Event::Message(message) => {
                    answers += usize::from(stored == content);
                    message.accept();
                }
                _ => {}
            }
        }
    }
    (answers, COUNT.get() - before)
}

#[test]
fn a_session_with_tls_login_and_chunks_allocates_nothing() {
    let bodies: [&[u8]; 4] =
        [b"", b"a bare\nline end\r", &b"\0\r\n.\r\n\xff".repeat(5000), &[b'x'; 5000]];
    for content in bodies {
        for exact in [false, true] {
            assert_eq!(extended(false, exact, content), (1, 0), "{exact} {content:.40?}");
            assert_eq!(extended(true, exact, content), (2, 0), "{exact} {content:.40?}");
        }
    }
}

#[test]
fn a_report_is_written_and_parsed_without_allocation() {
    let Ok(host) = Host::try_from("relay.orchard.example") else { panic!() };
    let (ana, gil) = ("ana@orchard.example", "<gil@harbor.example>");
    let mut wire = Buffer::with_capacity(8192);
    let before = COUNT.get();
    let reply = Reply::from_log(b"550-5.1.1 no such user\n550 5.1.1 here").unwrap();
    let unknown = Status::BAD_DESTINATION_MAILBOX_ADDRESS.permanent();
    let gil = bounce::ReportedRecipient::new(
        ForwardPath::try_from(gil).unwrap(),
        bounce::Action::Failed,
        unknown,
    );
    let now = "2026-11-23T12:00:00Z".parse().unwrap();
    let report = bounce::Report::new(host, Mailbox::try_from(ana).unwrap(), now, 7);
    let mut content = report.begin(&[gil.with_reply(reply)], &mut wire).unwrap();
    content.write(b"Subject: lunch\r\n\r\nAt noon?\r\n").unwrap();
    content.finish().unwrap();
    let read = bounce::Notification::parse(wire.filled()).unwrap();
    assert_eq!(read.recipients().next().unwrap().status(), Some(unknown));
    assert_eq!(COUNT.get() - before, 0);
}

#[test]
fn an_encoded_report_is_parsed_without_allocation() {
    let message = b"Content-Type: message/rfc822\n\n\
        Content-Type: multipart/report; boundary*0=a; boundary*1=b\n\n\
        --ab\nContent-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n\
        QWN0aW9uOiBmYWlsZWQK\n\
        --ab\nContent-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n\
        Subject: =6Cunch\n--ab--\n";
    let mut scratch = [0; 64];
    let before = COUNT.get();
    let read = bounce::Notification::parse_with(message, &mut scratch).unwrap();
    assert_eq!(read.recipients().next().unwrap().action(), Some(bounce::Action::Failed));
    assert_eq!(read.original_bytes(), Some(&b"Subject: lunch"[..]));
    assert_eq!(COUNT.get() - before, 0);
}

#[test]
fn a_report_in_free_text_is_guessed_without_allocation() {
    let message = b"Return-Path: <>\nSubject: failure notice\nContent-Type: text/html\n\n\
        <p>Hi. This is the qmail-send program at mx.</p>&lt;gil@harbor.example&gt;:<br>\n\
        Remote host said: 550-5.1.1 no<br>550 5.1.1 such user<br>";
    let (mut scratch, mut lines) = ([0; 512], [0; 128]);
    let before = COUNT.get();
    let guess = bounce::guess::Guess::parse_with(message, &mut scratch);
    let reply = guess.recipients().next().and_then(|gil| gil.reply_in(&mut lines)).unwrap();
    assert_eq!(reply.lines().count(), 2);
    assert_eq!(COUNT.get() - before, 0);
}

#[test]
fn content_without_a_last_line_ending_gets_one() {
    // The received content is longer by one CRLF: SMTP has no other way.
    assert_eq!(session(true, b"no line end", 1), (0, 1, 0));
}

#[test]
fn the_machines_are_small() {
    let (server, client) = (size_of::<Server>(), size_of::<Client>());
    println!("Server: {server} octets, Client: {client} octets");
    assert!(server <= 1024, "a server is {server} octets");
    assert!(client <= 1024, "a client is {client} octets");
}

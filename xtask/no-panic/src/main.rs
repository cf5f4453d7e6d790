//! A program that links only if what the chosen feature calls cannot panic: the panic handler calls an
//! undefined function.

#![no_std]
#![no_main]

use core::hint::black_box;
use core::panic::PanicInfo;

unsafe extern "C" {
    safe fn this_can_panic() -> !;
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    this_can_panic()
}

#[unsafe(no_mangle)]
extern "C" fn _start() -> ! {
    // Octets that the compiler cannot know.
    let mut octets = [0_u8; 4096];
    let len = black_box(&mut octets).len();
    let input = black_box(&octets[..len]);
    check(input);
    loop {}
}

#[cfg(feature = "control")]
fn check(input: &[u8]) {
    black_box(input[black_box(7)]);
}

#[cfg(feature = "command")]
fn check(input: &[u8]) {
    use smtp_machine::command::{Command, Syntax};
    let _ = black_box(Command::parse(input, &Syntax::default()));
    let _ = black_box(Command::parse(input, &Syntax::STRICT));
}

#[cfg(feature = "reply")]
fn check(input: &[u8]) {
    use smtp_machine::reply::Reply;
    if let Ok(Some((reply, _))) = black_box(Reply::parse(input)) {
        black_box(reply.code());
        black_box(reply.enhanced());
        for line in reply.lines() {
            black_box(line.as_bytes());
        }
    }
}

#[cfg(feature = "diagnosis")]
fn check(input: &[u8]) {
    use smtp_machine::diagnosis::{Context, Reason, Rule, Stage};
    use smtp_machine::reply::Reply;
    if let Ok(reply) = Reply::from_log(input) {
        let rules = black_box([Rule::new("own", Reason::PolicyOther, &["some phrase", "other*"])]);
        let context = Context::new().with_stage(Stage::Rcpt).with_rules(&rules);
        let diagnosis = black_box(context.diagnose(&reply));
        black_box((diagnosis.evidence(), diagnosis.named(), diagnosis.also()));
    }
}

#[cfg(feature = "bounce")]
fn check(input: &[u8]) {
    use smtp_machine::address::{ForwardPath, Host, Mailbox};
    use smtp_machine::bounce::{Action, Notification, ReportedRecipient, Report};
    use smtp_machine::reply::{Reply, Status};
    use smtp_machine::wire::{SinkFull, Sink};

    struct Nowhere;
    impl Sink for Nowhere {
        fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
            black_box(octets);
            Ok(())
        }
    }
    let mut scratch = [0; 1024];
    for report in [Notification::parse(input), Notification::parse_with(input, &mut scratch)] {
        let Ok(report) = report else { continue };
        black_box((report.message().reporting_mta(), report.original_is_truncated()));
        for recipient in report.recipients() {
            black_box((recipient.action(), recipient.status()));
            if let Some(diagnostic) = recipient.diagnostic_code() {
                let _ = diagnostic.value().put_reply(&mut Nowhere);
            }
        }
    }
    if let (Ok(host), Ok(to), Ok(now), Ok(reply)) = (
        Host::try_from(input),
        Mailbox::try_from(input),
        "2026-11-23T12:00:00Z".parse(),
        Reply::from_log(input),
    ) {
        let full = Status::MAILBOX_FULL.permanent();
        let recipient = ReportedRecipient::new(ForwardPath::Mailbox(to), Action::Failed, full)
            .with_remote_mta(host)
            .with_reply(reply);
        if let Ok(mut content) = Report::new(host, to, now, 7).begin(&[recipient], Nowhere) {
            let _ = content.write(input);
            let _ = content.finish();
        }
    }
}

#[cfg(feature = "guess")]
fn check(input: &[u8]) {
    use smtp_machine::bounce::guess::Guess;
    use smtp_machine::reply::Code;

    let (mut scratch, mut lines) = ([0; 1024], [0; 256]);
    for guess in [Guess::parse(input), Guess::parse_with(input, &mut scratch)] {
        black_box((guess.kind(), guess.confidence(), guess.evidence()));
        for recipient in guess.recipients() {
            black_box((recipient.address(), recipient.mailbox(), recipient.stage()));
            black_box(recipient.reply_in(&mut lines).is_some());
            black_box(recipient.reply_or(Code::MAILBOX_UNAVAILABLE, &mut lines).is_some());
        }
    }
}

#[cfg(feature = "capabilities")]
fn check(input: &[u8]) {
    use smtp_machine::extension::Capabilities;
    use smtp_machine::reply::Reply;
    if let Ok(Some((reply, _))) = Reply::parse(input) {
        black_box(Capabilities::parse(&reply));
    }
}

#[cfg(feature = "path")]
fn check(input: &[u8]) {
    use smtp_machine::address::{ForwardPath, Mailbox, ReversePath};
    let _ = black_box(Mailbox::try_from(input));
    let _ = black_box(ReversePath::parse(input));
    let _ = black_box(ForwardPath::parse(input));
}

#[cfg(feature = "unstuff")]
fn check(input: &[u8]) {
    use smtp_machine::body::Unstuff;
    let mut unstuff = black_box(Unstuff::new());
    black_box(unstuff.next(input));
    black_box(unstuff.next(input));
    black_box(unstuff.unstuff_into(input, black_box(&mut [0; 4096])));
}

#[cfg(feature = "stuff")]
fn check(input: &[u8]) {
    use smtp_machine::body::{Newlines, Stuff};
    let mut stuff = black_box(Stuff::new(Newlines::Refuse));
    let mut out = [0; 4096];
    let _ = black_box(stuff.stuff_into(input, black_box(&mut out)));
    let _ = black_box(stuff.finish());
}

#[cfg(any(feature = "server", feature = "client", feature = "delivery"))]
fn buffers(input: &[u8]) -> (smtp_machine::Buffer, smtp_machine::Buffer) {
    use smtp_machine::Buffer;
    // SAFETY: each is borrowed once, because nothing else runs.
    #[expect(static_mut_refs, reason = "a program of one thread")]
    let (rx, tx) = unsafe {
        static mut RX: [u8; 4096] = [0; 4096];
        static mut TX: [u8; 4096] = [0; 4096];
        (&mut RX, &mut TX)
    };
    let (mut rx, tx) = (Buffer::from_static(rx), Buffer::from_static(tx));
    let spare = rx.spare();
    let count = spare.len().min(input.len());
    for (to, from) in spare.iter_mut().zip(input) {
        *to = *from;
    }
    rx.commit(count);
    (rx, tx)
}

#[cfg(feature = "server")]
fn check(input: &[u8]) {
    use smtp_machine::Step;
    use smtp_machine::address::Host;
    use smtp_machine::extension::Capabilities;
    use smtp_machine::reply::Refusal;
    use smtp_machine::server::{Config, Event, Server};
    let Ok(name) = Host::try_from("mx.harbor.example") else { return };
    let Ok(config) = Config::new(name) else { return };
    let mut server = black_box(Server::new(config));
    let (mut rx, mut tx) = buffers(input);
    let offered = black_box(Capabilities::EMPTY);
    let mut deferred = None;
    loop {
        if let Some(deferred) = deferred.take() {
            if let Ok(event) = server.resume(deferred, &mut rx, &mut tx) {
                event.refuse(Refusal::LOCAL_ERROR);
            }
        }
        match server.poll(&mut rx, &mut tx) {
            Ok(Step::Event(event)) => match event {
                Event::Open(open) => open.accept(),
                Event::Hello(hello) => hello.accept(&offered),
                Event::StartTls(start) => start.accept(),
                Event::Secure(handover) => handover.complete(),
                Event::Auth(auth) if black_box(true) => drop(auth.challenge(input)),
                Event::Auth(auth) => auth.accept(),
                Event::AuthResponse(response) => {
                    black_box(response.secret().expose());
                    response.refuse(Refusal::CREDENTIALS_INVALID);
                }
                Event::Rcpt(rcpt) if black_box(true) => deferred = Some(rcpt.defer()),
                Event::Mail(mail) => mail.accept(),
                Event::Rcpt(rcpt) => rcpt.accept(),
                Event::Data(data) => data.start(),
                Event::Chunk(chunk) => drop(black_box(chunk.bytes())),
                Event::Message(message) => message.accept(),
                _ => {}
            },
            Ok(Step::Write(_)) => tx.consume(black_box(tx.len())),
            Ok(Step::Read(_)) => {
                if black_box(false) {
                    server.expire(&mut tx);
                } else if black_box(false) {
                    server.shutdown(&mut tx);
                } else {
                    rx.close();
                }
            }
            Ok(Step::Parked(_)) => {}
            Ok(Step::Done) | Err(_) => return,
        }
    }
}

#[cfg(feature = "client")]
fn check(input: &[u8]) {
    use smtp_machine::Step;
    use smtp_machine::address::{ForwardPath, Host, ReversePath};
    use smtp_machine::client::{Client, Config, Event};
    use smtp_machine::command::{MailParameters, RcptParameters};
    let Ok(name) = Host::try_from("mx.harbor.example") else { return };
    let Ok(to) = ForwardPath::try_from("<ben@harbor.example>") else { return };
    let Ok(config) = Config::new(name) else { return };
    let mut client = black_box(Client::new(config));
    let (mut rx, mut tx) = buffers(input);
    loop {
        match client.poll(&mut rx, &mut tx) {
            Ok(Step::Event(event)) => match event {
                Event::Idle(idle) if black_box(true) => {
                    let _ = idle.mail(ReversePath::Null, &MailParameters::new());
                }
                Event::Idle(idle) => drop(idle.quit()),
                Event::Envelope(envelope) if black_box(true) => {
                    let _ = envelope.rcpt(to, &RcptParameters::new());
                }
                Event::Envelope(envelope) => drop(envelope.data()),
                Event::Body(mut body) => {
                    let _ = body.write(input);
                    let _ = body.finish();
                }
                Event::Challenge(challenge) => drop(challenge.respond(input)),
                Event::Secure(handover) => handover.complete(),
                Event::Reply(ticket, reply) => drop((black_box(ticket), black_box(reply.code()))),
                _ => {}
            },
            Ok(Step::Write(_)) => tx.consume(black_box(tx.len())),
            Ok(Step::Read(_)) if black_box(false) => client.expire(&mut tx),
            Ok(Step::Read(_)) => rx.close(),
            Ok(Step::Parked(_)) => {}
            Ok(Step::Done) | Err(_) => return,
        }
    }
}

#[cfg(feature = "delivery")]
fn check(input: &[u8]) {
    use smtp_machine::Step;
    use smtp_machine::address::{ForwardPath, Host, ReversePath};
    use smtp_machine::client::{Client, Config};
    use smtp_machine::delivery::{Delivery, Event, Recipient};
    let Ok(name) = Host::try_from("mx.harbor.example") else { return };
    let Ok(to) = ForwardPath::try_from("<ben@harbor.example>") else { return };
    let Ok(config) = Config::new(name) else { return };
    let mut client = black_box(Client::new(config));
    let mut recipients = black_box([Recipient::new(to), Recipient::new(to)]);
    let mut delivery = Delivery::new(ReversePath::Null, &mut recipients);
    let (mut rx, mut tx) = buffers(input);
    loop {
        match delivery.poll(&mut client, &mut rx, &mut tx) {
            Ok(Step::Event(Event::Body(mut body))) if black_box(false) => drop(body.write(input)),
            Ok(Step::Event(Event::Body(body))) => drop(body.send(input)),
            Ok(Step::Event(Event::Reply(answer))) => {
                black_box(answer.recipients().count());
                black_box(answer.reply().code());
            }
            Ok(Step::Event(Event::Secure(handover))) => handover.complete(),
            Ok(Step::Event(_)) => {}
            Ok(Step::Write(_)) => tx.consume(black_box(tx.len())),
            Ok(Step::Read(_)) => rx.close(),
            Ok(Step::Parked(_) | Step::Done) | Err(_) => break,
        }
    }
    black_box(recipients.map(|it| it.outcome().status()));
}

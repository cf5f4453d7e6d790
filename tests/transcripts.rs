//! The session transcripts, replayed through both machines: whole, in two pieces for every cut, and
//! octet by octet.
//!
//! `TRANSCRIPTS=DIR cargo test --test transcripts` replays another directory of the same format.

mod common;

use common::{Step as Line, Transcript, unstuff_lines};
use smtp_machine::address::Host;
use smtp_machine::client::{self, Client};
use smtp_machine::command::{Command, MailCommand, MailParameters, RcptParameters, Syntax};
use smtp_machine::extension::Capabilities;
use smtp_machine::reply::{Code, Refusal, Reply, Text};
use smtp_machine::server::{self, Event, Server};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};

/// Not replayed yet through the server machine. Names only ever leave this list.
const SERVER_NOT_YET: &[&str] = &[
    "unknown-parameter",
    "deliverby",
    "deliverby-relay",
    "deliverby-errors",
    "chunking-simple",
    "chunking-binary-pipelined",
    "chunking-failure",
    "chunking-after-last",
    "chunking-then-data",
    "binarymime-then-data",
    "chunking-no-recipients",
    "chunking-reset",
    "starttls",
    "starttls-temporary",
    "starttls-required",
    "starttls-no-ehlo",
    "starttls-weak",
    "starttls-injection",
    "starttls-failed-handshake",
    "implicit-tls",
    "auth-plain",
    "auth-plain-two-step",
    "auth-cram-md5",
    "auth-external",
    "auth-cancel",
    "auth-bad-credentials",
    "auth-errors",
    "auth-sequence",
    "auth-in-transaction",
    "auth-required",
    "auth-pipelined",
    "auth-mail-parameter",
    "auth-login",
    "auth-xoauth2",
    "auth-oauthbearer",
    "lmtp",
    "lmtp-duplicate",
    "lmtp-no-recipients",
    "lmtp-bdat",
    "lmtp-bdat-no-recipients",
    "lmtp-ehlo-refused",
    "lmtp-lost",
    "mt-priority",
    "mt-priority-errors",
    "rrvs",
    "requiretls",
    "requiretls-not-offered",
    "no-soliciting",
    "etrn",
    "atrn",
    "atrn-refused",
    "burl",
    "burl-failures",
    "burl-and-bdat",
    "futurerelease",
    "futurerelease-errors",
    "submitter",
    "mtrk",
    "conneg",
    "conperm",
    "checkpoint",
    "xclient",
    "xclient-errors",
    "xforward",
];

/// Not replayed yet through the client machine. Names only ever leave this list.
const CLIENT_NOT_YET: &[&str] = &[
    "chunking-simple",
    "chunking-binary-pipelined",
    "chunking-failure",
    "chunking-no-recipients",
    "chunking-reset",
    "starttls",
    "starttls-temporary",
    "starttls-required",
    "starttls-weak",
    "starttls-failed-handshake",
    "implicit-tls",
    "auth-plain",
    "auth-plain-two-step",
    "auth-cram-md5",
    "auth-external",
    "auth-cancel",
    "auth-bad-credentials",
    "auth-required",
    "auth-pipelined",
    "auth-mail-parameter",
    "auth-login",
    "auth-xoauth2",
    "auth-oauthbearer",
    "auth-legacy-keyword",
    "lmtp",
    "lmtp-duplicate",
    "lmtp-no-recipients",
    "lmtp-bdat",
    "lmtp-bdat-no-recipients",
    "lmtp-lost",
    "requiretls",
    "requiretls-not-offered",
    "limits",
    "atrn",
    "atrn-refused",
    "burl",
    "burl-failures",
    "burl-and-bdat",
    "checkpoint",
    "xclient",
    "xforward",
];

/// Not for the client machine: it has no word for what they say, and why.
const NOT_FOR_THE_CLIENT: &[(&str, &str)] = &[
    ("source-route", "RFC 5321 F.2: clients SHOULD NOT make source routes"),
    ("source-route-refused", "RFC 5321 F.2: clients SHOULD NOT make source routes"),
    ("obsolete-verbs", "RFC 5321 F.6: clients SHOULD NOT provide SEND, SAML or SOML"),
];

#[test]
fn the_server_gives_the_replies_of_the_transcripts() {
    let conformant = |t: &Transcript| t.server == "conformant" || t.name == "lenient-client";
    replay_all("server", SERVER_NOT_YET, conformant, replay_server, |line| {
        matches!(line, Line::Client(_))
    });
}

#[test]
fn the_client_says_the_commands_of_the_transcripts() {
    let unfit = |name: &str| NOT_FOR_THE_CLIENT.iter().any(|(unfit, _)| *unfit == name);
    let conformant = |t: &Transcript| t.client == "conformant" && !unfit(&t.name);
    replay_all("client", CLIENT_NOT_YET, conformant, replay_client, |line| {
        matches!(line, Line::Server(_))
    });
}

fn replay_all(
    role: &str,
    not_yet: &[&str],
    vector: impl Fn(&Transcript) -> bool,
    replay: impl Fn(&Transcript, &Cuts) -> Result<(), String> + std::panic::RefUnwindSafe,
    fed: impl Fn(&Line) -> bool,
) {
    let own = std::env::var_os("TRANSCRIPTS").is_none();
    let (mut replayed, mut failures) = (0, Vec::new());
    for transcript in Transcript::all().iter().filter(|t| vector(t)) {
        let name = transcript.name.as_str();
        let octets: usize = transcript
            .steps
            .iter()
            .filter(|line| fed(line))
            .map(|line| match line {
                Line::Client(octets) | Line::Server(octets) => octets.len(),
                Line::Event(_) => 0,
            })
            .sum();
        let cuts = (0..octets).map(Cuts::At).chain([Cuts::None, Cuts::Everywhere]);
        let result = match transcript.needs_more_than_octets() {
            true => Err("needs more than octets".to_owned()),
            false => cuts.into_iter().try_for_each(|cuts| {
                replay(transcript, &cuts).map_err(|error| format!("{cuts:?}: {error}"))
            }),
        };
        match (result, not_yet.contains(&name)) {
            (Ok(()), false) => replayed += 1,
            (Err(error), false) => failures.push(format!("{name}: {error}")),
            (Err(_), true) => {}
            (Ok(()), true) => failures.push(format!("{name}: replays now, take it off the list")),
        }
    }
    println!("{role}: {replayed} transcripts replayed at every cut, {} not yet", not_yet.len());
    assert!(failures.is_empty(), "{role}:\n{}", failures.join("\n"));
    assert!(!own || replayed > 40, "only {replayed} replayed");
}

/// Where the input is cut into pieces.
#[derive(Debug)]
enum Cuts {
    None,
    At(usize),
    Everywhere,
}

impl Cuts {
    /// The pieces of `octets`, which begin at `offset` of the whole input.
    fn pieces<'a>(&self, octets: &'a [u8], offset: usize) -> Vec<&'a [u8]> {
        match self {
            Self::None => vec![octets],
            Self::Everywhere => octets.chunks(1).collect(),
            Self::At(at) => match at.checked_sub(offset).filter(|at| *at < octets.len()) {
                Some(at) => vec![&octets[..at], &octets[at..]],
                None => vec![octets],
            },
        }
    }
}

// ---------------------------------------------------------------------------------------- server

/// The application of the transcript: it says what the server of the transcript said.
struct Script {
    /// The codes of the transcript, in order.
    codes: Vec<Code>,
    offers: Vec<Capabilities>,
    bodies: Vec<Vec<u8>>,
    body: Vec<u8>,
    answered: usize,
}

fn replay_server(transcript: &Transcript, cuts: &Cuts) -> Result<(), String> {
    let mut config = server::Config::new(Host::try_from("mx.harbor.example").unwrap());
    config = match transcript.name.as_str() {
        "strict-server" => config.with_syntax(Syntax::STRICT),
        "lenient-client" => config.with_syntax(Syntax::LENIENT),
        "line-too-long" => config.with_max_command_line(512),
        // The transcript says that both 250 and 550 are legal here; 550 is our default.
        "bare-lf" => config.danger_accept_bare_newlines(true),
        _ => config,
    };
    let mut server = Server::new(config);
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let mut script = Script::of(transcript);
    let mut written = Vec::new();
    let mut groups = groups(transcript).into_iter();
    let (mut pieces, mut offset) = (Vec::<Vec<u8>>::new(), 0);
    loop {
        let step = server.poll(&mut rx, &mut tx);
        match step {
            Ok(Step::Event(event)) => script.answer(event)?,
            Ok(Step::Write) => {
                written.extend_from_slice(tx.filled());
                tx.consume(tx.len());
            }
            Ok(Step::Read(_)) if !pieces.is_empty() => {
                rx.put(&pieces.remove(0)).map_err(|_| "the input is full")?;
            }
            Ok(Step::Read(_)) => match groups.next() {
                Some(Some(octets)) => {
                    pieces = cuts.pieces(&octets, offset).iter().map(|p| p.to_vec()).collect();
                    offset += octets.len();
                }
                Some(None) => server.expire(&mut tx),
                None => rx.close(),
            },
            Ok(Step::Done) => break,
            Err(_) => {
                written.extend_from_slice(tx.filled());
                break;
            }
        }
    }
    let mut codes = codes(&written);
    if transcript.steps.contains(&Line::Event("lost".to_owned())) {
        codes.truncate(script.codes.len()); // the last reply never reached the client
    }
    if codes != script.codes {
        return Err(format!("replies {codes:?}, not {:?}", script.codes));
    }
    Ok(())
}

impl Script {
    fn of(transcript: &Transcript) -> Self {
        let (mut all, mut bodies, mut content) = (Vec::new(), Vec::new(), None::<Vec<Vec<u8>>>);
        for step in &transcript.steps {
            match step {
                Line::Server(line) => {
                    all.extend_from_slice(line);
                    if line.starts_with(b"354") {
                        content = Some(Vec::new());
                    }
                }
                Line::Client(line) => match &mut content {
                    Some(lines) if line == b".\r\n" => {
                        bodies.push(unstuff_lines(lines));
                        content = None;
                    }
                    Some(lines) => lines.push(line.clone()),
                    None => {}
                },
                Line::Event(_) => {}
            }
        }
        let mut offers = Vec::new();
        let mut rest = all.as_slice();
        while let Ok(Some((reply, len))) = Reply::parse(rest) {
            rest = &rest[len..];
            offers.push(Capabilities::parse(&reply));
        }
        Self { codes: codes(&all), offers, bodies, body: Vec::new(), answered: 0 }
    }

    /// Answers with the code that the transcript has next.
    fn answer(&mut self, event: Event<'_>) -> Result<(), String> {
        if let Event::Chunk(chunk) = event {
            self.body.extend_from_slice(chunk.bytes());
            return Ok(());
        }
        let place = self.answered;
        self.answered += 1;
        let Some(&code) = self.codes.get(place) else { return Ok(()) };
        if let Event::Fault(fault) = event {
            let said = fault.refusal().code();
            return if said == code {
                Ok(())
            } else {
                Err(format!("{said} for {code}: {fault:?}"))
            };
        }
        // These are for the machine to say: it must not ask.
        let own = matches!(code.get(), 500 | 501 | 502 | 503 | 555);
        if own && !matches!(event, Event::Unknown(_)) {
            return Err(format!("asked instead of saying {code}: {event:?}"));
        }
        let refusal = Refusal::new(code, None, Text::EMPTY).ok();
        match (event, refusal) {
            (Event::Open(open), None) => open.accept(),
            (Event::Open(open), Some(refusal)) => open.refuse(refusal),
            (Event::Hello(hello), None) => hello.accept(&self.offers[place]),
            (Event::Mail(mail), None) => mail.accept(),
            (Event::Mail(mail), Some(refusal)) => mail.refuse(refusal),
            (Event::Rcpt(rcpt), None) if code == Code::USER_NOT_LOCAL_WILL_FORWARD => {
                let path = rcpt.to();
                rcpt.forward(path);
            }
            (Event::Rcpt(rcpt), None) => rcpt.accept(),
            (Event::Rcpt(rcpt), Some(refusal)) => rcpt.refuse(refusal),
            (Event::Data(data), None) => data.start(),
            (Event::Data(data), Some(refusal)) => data.refuse(refusal),
            (Event::Message(message), refusal) => {
                let body = std::mem::take(&mut self.body);
                if body != self.bodies.remove(0) || message.size() != body.len() as u64 {
                    return Err(format!("another body: {:?}", String::from_utf8_lossy(&body)));
                }
                match refusal {
                    None => message.accept(),
                    Some(refusal) => message.refuse(refusal),
                }
            }
            (Event::Verify(verify), None) if code == Code::OK => {
                verify.found(&[Text::EMPTY]).unwrap();
            }
            (Event::Verify(verify), None) if code == Code::USER_NOT_LOCAL_WILL_FORWARD => {
                // Not something the machine has a word for: say what it has.
                verify.accept();
                self.codes[place] = Code::CANNOT_VRFY;
            }
            (Event::Verify(verify), None) => verify.accept(),
            (Event::Verify(verify), Some(refusal)) => verify.refuse(refusal),
            (Event::Expand(expand), None) => {
                expand.members(&[Text::EMPTY, Text::EMPTY]).unwrap();
            }
            (Event::Expand(expand), Some(refusal)) => expand.refuse(refusal),
            (Event::Help(help), Some(refusal)) => help.refuse(refusal),
            (Event::Unknown(unknown), Some(refusal)) => unknown.refuse(refusal),
            (event, Some(_)) => return Err(format!("{code} for {event:?}")),
            (_, None) => {} // NOOP, RSET, QUIT, HELP: the default
        }
        Ok(())
    }
}

/// What the client sends at once, up to the next line of the server; `None` where the server speaks
/// unprompted.
fn groups(transcript: &Transcript) -> Vec<Option<Vec<u8>>> {
    let mut groups: Vec<Option<Vec<u8>>> = Vec::new();
    let mut open = false;
    for step in &transcript.steps {
        match step {
            Line::Client(octets) if open => {
                groups.last_mut().unwrap().as_mut().unwrap().extend_from_slice(octets);
            }
            Line::Client(octets) => {
                groups.push(Some(octets.clone()));
                open = true;
            }
            Line::Server(_) => open = false,
            Line::Event(_) => {}
        }
    }
    if transcript.name == "idle-timeout" {
        groups.push(None);
    }
    groups
}

fn codes(mut octets: &[u8]) -> Vec<Code> {
    let mut codes = Vec::new();
    while let Ok(Some((reply, len))) = Reply::parse(octets) {
        codes.push(reply.code());
        octets = &octets[len..];
    }
    codes
}

// ---------------------------------------------------------------------------------------- client

fn replay_client(transcript: &Transcript, cuts: &Cuts) -> Result<(), String> {
    // Each line of the client, with how many lines of the server come before it.
    let (mut says, mut hears) = (Vec::new(), Vec::new());
    for step in &transcript.steps {
        match step {
            Line::Client(line) => says.push((line.clone(), hears.len())),
            Line::Server(line) => hears.push(line.clone()),
            Line::Event(_) => {}
        }
    }
    let name = says.iter().find_map(|(line, _)| match parse(line) {
        Some(Command::Ehlo(name) | Command::Helo(name)) => name.host(),
        _ => None,
    });
    let name = name.unwrap_or(Host::try_from("relay.orchard.example").unwrap());
    let config =
        client::Config::new(name).with_manual_hello(true).with_pipelined_transactions(true);
    let mut client = Client::new(config);
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(8192));
    let (mut written, mut heard, mut offset) = (Vec::new(), 0, 0);
    let mut pieces = Vec::<Vec<u8>>::new();
    let lines = |octets: &[u8]| octets.iter().filter(|octet| **octet == b'\n').count();
    loop {
        let said = lines(&written) + lines(tx.filled());
        let next = says.get(said).filter(|(_, after)| *after <= heard).map(|(line, _)| line);
        let step = client.poll(&mut rx, &mut tx);
        match step {
            Ok(Step::Event(event)) => converse(event, next, &says[said.min(says.len())..])?,
            Ok(Step::Write) => {
                written.extend_from_slice(tx.filled());
                tx.consume(tx.len());
            }
            Ok(Step::Read(_)) if !pieces.is_empty() => {
                rx.put(&pieces.remove(0)).map_err(|_| "the input is full")?;
            }
            Ok(Step::Read(_)) => {
                if let Some(next) = next {
                    return Err(format!("waits instead of {:?}", String::from_utf8_lossy(next)));
                }
                let until = says.get(said).map_or(hears.len(), |(_, after)| *after);
                let octets = hears[heard..until.max(heard)].concat();
                if octets.is_empty() {
                    rx.close();
                }
                heard = until.max(heard);
                pieces = cuts.pieces(&octets, offset).iter().map(|p| p.to_vec()).collect();
                offset += octets.len();
            }
            Ok(Step::Done) => break,
            Err(_) => {
                written.extend_from_slice(tx.filled());
                break;
            }
        }
    }
    let expected: Vec<u8> = says.iter().flat_map(|(line, _)| line.clone()).collect();
    if canonical(&written) != canonical(&expected) {
        return Err(format!("said {:?}", String::from_utf8_lossy(&written)));
    }
    Ok(())
}

/// Says the line that the transcript has next, if the machine asks for one.
fn converse(
    event: client::Event<'_>,
    next: Option<&Vec<u8>>,
    rest: &[(Vec<u8>, usize)],
) -> Result<(), String> {
    let command = next.and_then(|line| parse(line));
    match event {
        client::Event::Idle(idle) => {
            let Some(command) = command else { return Ok(idle.hold()) };
            match command {
                Command::Ehlo(_) => idle.ehlo(),
                Command::Helo(_) => idle.helo(),
                Command::Mail(mail) => {
                    let id = mail.envelope_id();
                    let (parameters, other) =
                        (parameters(&mail), mail.unknown().collect::<Vec<_>>());
                    let parameters = parameters.with_other(&other);
                    let parameters = id.map_or(parameters, |id| parameters.with_envelope_id(id));
                    idle.mail(mail.from(), &parameters)
                }
                Command::Vrfy(argument) => idle.verify(argument),
                Command::Expn(argument) => idle.expand(argument),
                Command::Help(argument) => idle.help(argument),
                Command::Noop(argument) => idle.noop(argument),
                Command::Rset => idle.reset(),
                Command::Quit => idle.quit(),
                other => return Err(format!("no word for {other:?}")),
            }
            .map(drop)
            .map_err(|error| error.to_string())
        }
        client::Event::Envelope(envelope) => {
            let Some(command) = command else { return Ok(envelope.hold()) };
            match command {
                Command::Rcpt(rcpt) => {
                    let other = rcpt.unknown().collect::<Vec<_>>();
                    let mut parameters = RcptParameters::new().with_other(&other);
                    if let Some(notify) = rcpt.notify() {
                        parameters = parameters.with_notify(notify);
                    }
                    if let Some(recipient) = rcpt.original_recipient() {
                        parameters = parameters.with_original_recipient(recipient);
                    }
                    envelope.rcpt(rcpt.to(), &parameters)
                }
                Command::Data => envelope.data(),
                Command::Rset => envelope.reset(),
                Command::Quit => envelope.quit(),
                other => return Err(format!("no word for {other:?}")),
            }
            .map(drop)
            .map_err(|error| error.to_string())
        }
        client::Event::Body(mut body) => {
            let lines = rest.iter().map(|(line, _)| line.clone());
            let lines: Vec<Vec<u8>> = lines.take_while(|line| line != b".\r\n").collect();
            let content = unstuff_lines(&lines);
            let written = body.write(&content).map_err(|error| error.to_string())?;
            assert_eq!(written, content.len());
            body.finish().map(drop).map_err(|error| error.to_string())
        }
        _ => Ok(()),
    }
}

fn parameters<'a>(mail: &MailCommand<'a>) -> MailParameters<'a> {
    let mut parameters = MailParameters::new();
    if let Some(size) = mail.size() {
        parameters = parameters.with_size(size);
    }
    if let Some(body) = mail.body() {
        parameters = parameters.with_body(body);
    }
    if let Some(ret) = mail.ret() {
        parameters = parameters.with_ret(ret);
    }
    if mail.smtp_utf8() {
        parameters = parameters.with_smtp_utf8();
    }
    parameters
}

fn parse(line: &[u8]) -> Option<Command<'_>> {
    // A source route is dropped by parsing: those transcripts are for the server alone.
    Command::parse(line.strip_suffix(b"\r\n")?, &Syntax::STRICT).ok()
}

/// Case and the order of parameters say nothing.
fn canonical(octets: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(octets).to_lowercase();
    let sorted = |line: &str| {
        let mut words: Vec<&str> = line.split(' ').collect();
        words.sort_unstable();
        words.join(" ")
    };
    text.split("\r\n").map(sorted).collect()
}

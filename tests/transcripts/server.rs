//! The transcripts through the server machine.

use smtp_machine::address::Host;
use smtp_machine::command::Syntax;
use smtp_machine::extension::Capabilities;
use smtp_machine::reply::{Code, Refusal, Reply, Text};
use smtp_machine::server::{self, Event, Server};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};

use super::Cuts;
use super::common::{Step as Line, Transcript, unstuff_lines};

/// The application of the transcript: it says what the server of the transcript said.
struct Script {
    /// The codes of the transcript, in order.
    codes: Vec<Code>,
    offers: Vec<Capabilities>,
    bodies: Vec<Vec<u8>>,
    body: Vec<u8>,
    answered: usize,
}

pub(crate) fn replay_server(transcript: &Transcript, cuts: &Cuts) -> Result<(), String> {
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

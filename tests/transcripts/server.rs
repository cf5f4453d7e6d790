//! The transcripts, replayed through the server machine.

use smtp_machine::address::Host;
use smtp_machine::command::Syntax;
use smtp_machine::extension::Capabilities;
use smtp_machine::reply::{Code, Refusal, Reply, Text};
use smtp_machine::server::{self, Event, Server};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};

use super::Cuts;
use super::common::{Reader, Said, Step as Line, Transcript, unstuff_lines};

/// The application of a transcript: it answers as the server of the transcript did.
struct Script {
    answers: Vec<Answer>,
    bodies: Vec<Vec<u8>>,
    body: Vec<u8>,
    answered: usize,
    tls_fails: bool,
    reversed: bool,
}

/// A reply, and the command that it answers.
struct Answer {
    code: Code,
    to: String,
    offer: Capabilities,
}

impl Answer {
    /// Returns `true` if the machine sends it itself: a chunk was accepted, and it is not the last.
    fn is_for_a_chunk(&self) -> bool {
        self.to.starts_with("BDAT ") && !self.to.ends_with(" LAST")
    }
}

pub(crate) fn replay_server(transcript: &Transcript, cuts: &Cuts) -> Result<(), String> {
    let host = Host::try_from("mx.harbor.example").unwrap();
    let mut config = match transcript.protocol.as_str() {
        "lmtp" => server::Config::lmtp(host).unwrap(),
        _ => server::Config::new(host).unwrap(),
    };
    config = match transcript.name.as_str() {
        "strict-server" => config.with_syntax(Syntax::STRICT),
        "lenient-client" => config.with_syntax(Syntax::LENIENT),
        "line-too-long" => config.with_max_command_line(512),
        // The transcript allows both 250 and 550; 550 is the default here.
        "bare-lf" => config.danger_accept_bare_newlines(true),
        _ => config.danger_auth_in_clear(true),
    };
    let mut server = match transcript.is_implicit_tls() {
        true => Server::secured(config),
        false => Server::new(config),
    };
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let mut script = Script::of(transcript);
    let mut written = Vec::new();
    let mut groups = groups(transcript).into_iter();
    let (mut pieces, mut offset) = (Vec::<Vec<u8>>::new(), 0);
    loop {
        let step = server.poll(&mut rx, &mut tx);
        match step {
            Ok(Step::Event(event)) => script.answer(event)?,
            Ok(Step::Write(_)) => {
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
            Ok(Step::Parked(_) | Step::Done) => break,
            Err(_) => {
                written.extend_from_slice(tx.filled());
                break;
            }
        }
    }
    let mut expected: Vec<Code> = script.answers.iter().map(|answer| answer.code).collect();
    if let ("bdat-syntax", Some(last)) = (transcript.name.as_str(), expected.last_mut()) {
        // The transcript closes with 421; this machine first reports the error (RFC 5321 4.2.2), and closes
        // too.
        *last = Code::SYNTAX_ERROR_IN_PARAMETERS;
    }
    let mut codes = codes(&written);
    if transcript.has("lost") {
        codes.truncate(expected.len()); // the last reply did not reach the client
    }
    if codes != expected {
        return Err(format!("replies {codes:?}, not {expected:?}"));
    }
    if script.reversed != transcript.has("roles-reversed") {
        return Err("the roles are not changed".to_owned());
    }
    Ok(())
}

impl Script {
    fn of(transcript: &Transcript) -> Self {
        let (mut reader, mut lines, mut bodies) = (Reader::default(), Vec::new(), Vec::new());
        let (mut asked, mut answers) = (vec!["connect".to_owned()], Vec::new());
        let (mut reply, mut recipients, mut finals) = (Vec::new(), 0, 0);
        for step in transcript.own_steps() {
            let line = match step {
                Line::Client(line) => {
                    for said in reader.client(line) {
                        let end = |said: &[u8]| String::from_utf8_lossy(said).trim().to_owned();
                        match said {
                            Said::Response(_) => asked.push("response".to_owned()),
                            Said::Command(command) => {
                                asked.push(end(&command).to_uppercase());
                                if asked.last().unwrap().starts_with("BDAT 0 LAST") {
                                    bodies.push(std::mem::take(&mut lines).concat());
                                }
                            }
                            Said::Content(dot) if dot == b".\r\n" && reader.is_at_command() => {
                                bodies.push(unstuff_lines(&std::mem::take(&mut lines)));
                                asked.push(".".to_owned());
                            }
                            Said::Content(octets) => {
                                lines.push(octets);
                                let last = asked.last().is_some_and(|it| it.ends_with(" LAST"));
                                if last && reader.is_at_command() {
                                    bodies.push(std::mem::take(&mut lines).concat());
                                }
                            }
                        }
                    }
                    continue;
                }
                Line::Server(line) => line,
                Line::Event(_) => continue,
            };
            reader.server(line);
            reply.extend_from_slice(line);
            let Ok(Some((whole, _))) = Reply::parse(&reply) else { continue };
            // With LMTP the end of a message is answered for each recipient, or not at all.
            let ends = |to: &String| to == "." || (to.starts_with("BDAT") && to.ends_with("LAST"));
            let lmtp = transcript.protocol == "lmtp";
            if lmtp && recipients == 0 && asked.first().is_some_and(ends) {
                asked.remove(0);
            }
            let to = asked.first().cloned().unwrap_or_default();
            if to.starts_with("RCPT") && whole.code().is_positive() {
                recipients += 1;
            }
            finals += usize::from(lmtp && ends(&to));
            if !(lmtp && ends(&to)) || finals == recipients {
                asked.drain(..asked.len().min(1));
            }
            if ends(&to) && (!lmtp || finals == recipients) || to == "RSET" {
                (recipients, finals) = (0, 0);
            }
            let offer = Capabilities::parse(&whole);
            answers.push(Answer { code: whole.code(), to, offer });
            reply.clear();
        }
        let tls_fails = transcript.has("tls-fail");
        Self { answers, bodies, body: Vec::new(), answered: 0, tls_fails, reversed: false }
    }

    /// Answers with the next code of the transcript.
    fn answer(&mut self, event: Event<'_>) -> Result<(), String> {
        match event {
            Event::Chunk(chunk) => {
                self.body.extend_from_slice(chunk.bytes());
                return Ok(());
            }
            Event::Secure(handover) if self.tls_fails => {
                handover.failed();
                return Ok(());
            }
            Event::Secure(handover) => {
                handover.complete();
                return Ok(());
            }
            Event::Reversed => {
                self.reversed = true;
                return Ok(());
            }
            Event::TransactionDropped(_) => return Ok(()),
            _ => {}
        }
        let begins_chunk = |answer: &Answer| answer.to.starts_with("BDAT");
        if let (Event::Data(_), Some(answer)) = (&event, self.answers.get(self.answered)) {
            if begins_chunk(answer) {
                // It is answered when the chunk is complete.
                let Event::Data(data) = event else { unreachable!() };
                self.body.clear();
                match Refusal::new(answer.code, None, Text::EMPTY) {
                    Ok(refusal) if answer.is_for_a_chunk() => {
                        self.answered += 1;
                        data.refuse(refusal);
                    }
                    _ => data.start(),
                }
                return Ok(());
            }
        }
        let taken = |answer: &&Answer| answer.is_for_a_chunk() && answer.code.is_positive();
        while self.answers.get(self.answered).as_ref().is_some_and(taken) {
            self.answered += 1;
        }
        let place = self.answered;
        self.answered += 1;
        let Some(Answer { code, offer, .. }) = self.answers.get(place) else { return Ok(()) };
        let (code, offer) = (*code, *offer);
        if let Event::Fault(fault) = event {
            let said = fault.refusal().code();
            return match said == code {
                true => Ok(()),
                false => Err(format!("{said} for {code}: {fault:?}")),
            };
        }
        // The machine sends these itself: they must not be questions.
        let own = matches!(code.get(), 500 | 501 | 502 | 503 | 555);
        if own && !matches!(event, Event::Unknown(_) | Event::Auth(_)) {
            return Err(format!("asked instead of saying {code}: {event:?}"));
        }
        match Refusal::new(code, None, Text::EMPTY) {
            Ok(refusal) => self.refuse(event, refusal),
            Err(_) => self.accept(event, code, &offer),
        }
    }

    fn refuse(&mut self, event: Event<'_>, refusal: Refusal<'_>) -> Result<(), String> {
        if let Event::Message(message) = &event {
            self.compare(message)?;
        }
        match event.into_question() {
            Ok(question) => question.refuse(refusal),
            Err(event) => return Err(format!("{} for {event:?}", refusal.code())),
        }
        Ok(())
    }

    fn accept(&mut self, event: Event<'_>, code: Code, offer: &Capabilities) -> Result<(), String> {
        match event {
            Event::Open(open) => open.accept(),
            Event::Hello(hello) => hello.accept(offer),
            Event::Mail(mail) if code == Code::RESTART_AT_OFFSET => mail.restart(63),
            Event::Mail(mail) => mail.accept(),
            Event::Rcpt(rcpt) if code == Code::USER_NOT_LOCAL_WILL_FORWARD => {
                let path = rcpt.to();
                rcpt.forward(path);
            }
            Event::Rcpt(rcpt) => rcpt.accept(),
            Event::Data(data) => {
                self.body.clear();
                data.start();
            }
            Event::Message(message) => {
                self.compare(&message)?;
                message.accept();
            }
            Event::Burl(burl) => burl.accept(),
            Event::StartTls(start) => start.accept(),
            Event::Auth(auth) if code == Code::AUTH_CONTINUE => auth.challenge(b"").unwrap(),
            Event::Auth(auth) => auth.accept(),
            Event::AuthResponse(response) if code == Code::AUTH_CONTINUE => {
                response.challenge(b"?").unwrap();
            }
            Event::AuthResponse(response) => response.accept(),
            Event::Etrn(etrn) => match code.get() {
                251 => etrn.nothing_waits(),
                252 => etrn.started(),
                253 => etrn.pending(14),
                _ => etrn.accept(),
            },
            Event::Atrn(atrn) => atrn.accept(),
            Event::XClient(xclient) => xclient.accept(),
            Event::XForward(xforward) => xforward.accept(),
            Event::Verify(verify) if code == Code::OK => verify.found(&[Text::EMPTY]).unwrap(),
            Event::Verify(verify) => {
                if code == Code::USER_NOT_LOCAL_WILL_FORWARD {
                    // The machine has no extension for it: an own EHLO line offers it.
                    let place = self.answered - 1;
                    self.answers[place].code = Code::CANNOT_VRFY;
                }
                verify.accept();
            }
            Event::Expand(expand) => expand.members(&[Text::EMPTY, Text::EMPTY]).unwrap(),
            _ => {} // NOOP, RSET, QUIT, HELP: the default
        }
        Ok(())
    }

    fn compare(&mut self, message: &server::Message<'_>) -> Result<(), String> {
        if message.recipient().is_some_and(|recipient| recipient > 0) {
            return Ok(());
        }
        let expected = self.bodies.remove(0);
        if self.body != expected || message.size() != self.body.len() as u64 {
            return Err(format!("another body: {:?}", String::from_utf8_lossy(&self.body)));
        }
        Ok(())
    }
}

/// Returns the groups that the client sends at once, up to the next line of the server; `None` where the
/// server sends unprompted.
fn groups(transcript: &Transcript) -> Vec<Option<Vec<u8>>> {
    let mut groups: Vec<Option<Vec<u8>>> = Vec::new();
    let mut open = false;
    for step in transcript.own_steps() {
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

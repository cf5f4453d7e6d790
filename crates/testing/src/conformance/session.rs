//! [`Session`]: runs one case.

use std::thread;
use std::time::Duration;

use smtp_machine::extension::EhloLine;

use super::answer::{Answer, listed};
use super::case::Case;
use super::facts::{Facts, Question};
use super::link::{Came, Link, Received};
use super::report::{Finding, Verdict};
use super::run::Offer;
use super::step::Step;
use super::target::Target;
use super::text::Text;

/// The pause between octets that are sent one by one.
const OCTET: Duration = Duration::from_millis(2);

/// One case on its connection.
pub(super) struct Session<'a> {
    target: &'a Target,
    offer: &'a Offer,
    link: Link,
    /// What the next reply answers, as far as is known.
    question: Question,
    last: Option<Received>,
    /// The answers at the steps that expect one.
    seen: Vec<String>,
    lines: Vec<String>,
    facts: Facts,
}

/// How a step ends a case, unless it goes on.
enum End {
    AsSpecified,
    Stop(Verdict, String),
}

/// Why there is no TLS.
enum Failed {
    /// The server sent a reply in clear.
    InClear(String),
    Handshake(String),
}

type Result<T = ()> = std::result::Result<T, End>;

fn differs<T>(why: String) -> Result<T> {
    Err(End::Stop(Verdict::Differs, why))
}

fn not_applicable<T>(why: String) -> Result<T> {
    Err(End::Stop(Verdict::NotApplicable, why))
}

impl<'a> Session<'a> {
    pub(super) fn connect(target: &'a Target, offer: &'a Offer) -> std::io::Result<Self> {
        Ok(Self {
            target,
            offer,
            link: Link::connect(target.address(), target.timeout)?,
            question: Question::Connection,
            last: None,
            seen: Vec::new(),
            lines: Vec::new(),
            facts: Facts::default(),
        })
    }

    /// Runs the case to its end.
    pub(super) fn run(mut self, case: &Case) -> (Finding, Facts) {
        let end = case.steps.iter().try_for_each(|step| self.step(step));
        let (verdict, why) = match end {
            Ok(()) | Err(End::AsSpecified) => (Verdict::AsSpecified, String::new()),
            Err(End::Stop(verdict, why)) => (verdict, why),
        };
        self.note_closing();
        let Self { seen, lines, facts, .. } = self;
        let transcript = if verdict == Verdict::AsSpecified { Vec::new() } else { lines };
        (Finding::new(case, verdict, seen, why, transcript), facts)
    }

    /// Greets the server, and returns the greeting and the lines of the reply to EHLO that offer something.
    pub(super) fn look(&mut self) -> std::result::Result<(String, Vec<String>), String> {
        let greeted = self.step(&Step::Greeting);
        let greeting = self.last.as_ref().map(Received::to_string).unwrap_or_default();
        match greeted.and_then(|()| self.hello()) {
            Ok(()) => Ok((greeting, self.keyword_lines())),
            Err(End::Stop(_, why)) => Err(why),
            Err(End::AsSpecified) => Ok((greeting, Vec::new())),
        }
    }

    /// Begins TLS, and returns the lines of the reply to EHLO in it; none without TLS.
    pub(super) fn look_in_tls(&mut self) -> Vec<String> {
        match self.begin_tls() {
            Ok(()) => self.keyword_lines(),
            Err(_) => Vec::new(),
        }
    }

    fn step(&mut self, step: &Step) -> Result {
        match step {
            Step::Greeting => self.usual("greeting", *b"220"),
            Step::Hello(keyword) => {
                self.hello()?;
                match keyword {
                    Some(keyword) if !self.offer.clear.has(keyword) => self.begin_tls(),
                    _ => Ok(()),
                }
            }
            Step::Usual(text, code) => self.command(text, *code),
            Step::Send(text) => {
                self.send(text);
                Ok(())
            }
            Step::Repeat(count, text) => {
                self.lines.push(format!("C: {} (repeated {count} times)", text.source()));
                self.link.send(&text.octets(self.target).repeat(*count));
                Ok(())
            }
            Step::Slowly(text) => {
                self.lines.push(format!("C: {} (octet by octet)", text.source()));
                for octet in text.octets(self.target) {
                    self.link.send(&[octet]);
                    thread::sleep(OCTET);
                }
                Ok(())
            }
            Step::Pause(time) => {
                self.lines.push(format!("-- {} ms", time.as_millis()));
                self.link.listen(*time);
                Ok(())
            }
            Step::Tls { may_fail } => match self.handshake() {
                Err(Failed::Handshake(_)) if *may_fail => Err(End::AsSpecified),
                // A refusal in clear is no TLS either.
                Err(Failed::InClear(_)) if *may_fail && self.last_refuses() => {
                    Err(End::AsSpecified)
                }
                Err(Failed::Handshake(why) | Failed::InClear(why)) => differs(why),
                Ok(()) => Ok(()),
            },
            Step::Expect { answers, ends } => self.expect(answers, ends),
            Step::Ask { count, answers, text } => {
                for number in 1..=*count {
                    self.send(text);
                    if let Err(End::Stop(verdict, why)) = self.expect(answers, &[]) {
                        return Err(End::Stop(verdict, format!("{why} (number {number})")));
                    }
                    self.seen.truncate(1);
                }
                Ok(())
            }
            Step::Listed(keyword) => self.listed(keyword, true),
            Step::Unlisted(keyword) => self.listed(keyword, false),
            // Known when all cases have run.
            Step::All(_) => Ok(()),
        }
    }

    fn send(&mut self, text: &Text) {
        self.lines.push(format!("C: {}", text.source()));
        let octets = text.octets(self.target);
        if self.question != Question::Connection {
            self.question = question(&octets, self.question);
        }
        self.link.send(&octets);
    }

    fn expect(&mut self, answers: &[Answer], ends: &[Answer]) -> Result {
        let both = || answers.iter().chain(ends);
        let waits = !both().any(|it| *it == Answer::Silence);
        let came = self.next(if waits { self.target.timeout } else { self.target.quiet });
        let (text, found) = match &came {
            Came::Reply(reply) => {
                let code = reply.code();
                let is = |it: &&Answer| it.is_code(code);
                (code.escape_ascii().to_string(), both().find(is))
            }
            Came::Closed => ("closed".to_owned(), both().find(|it| **it == Answer::Closed)),
            Came::Nothing => ("silence".to_owned(), both().find(|it| **it == Answer::Silence)),
            Came::Other(octets) => {
                let text = format!("\"{}\"", octets.escape_ascii());
                (text, both().find(|it| **it == Answer::Other))
            }
        };
        self.seen.push(text.clone());
        let Some(found) = found else {
            let list: Vec<Answer> = both().copied().collect();
            let why = format!("{text} instead of {}", listed(&list));
            let is_nothing = came == Came::Nothing;
            return Err(End::Stop(
                if is_nothing { Verdict::NoAnswer } else { Verdict::Differs },
                why,
            ));
        };
        let ends_case = !answers.contains(found);
        if ends_case { Err(End::AsSpecified) } else { Ok(()) }
    }

    /// Waits for an answer, and writes it down.
    fn next(&mut self, limit: Duration) -> Came {
        let came = self.link.next(limit);
        match &came {
            Came::Reply(reply) => {
                self.lines.push(format!("S: {reply}"));
                self.facts.note(reply, self.question, self.offer.enhanced);
                self.question = match self.question {
                    Question::Connection => Question::Early,
                    Question::Ehlo if reply.code() == *b"250" => Question::Command,
                    other => other,
                };
                self.last = Some(reply.clone());
            }
            Came::Other(octets) => self.lines.push(format!("S: {}", octets.escape_ascii())),
            Came::Closed => self.lines.push("-- the server closes the connection".to_owned()),
            Came::Nothing => self.lines.push("-- silence".to_owned()),
        }
        came
    }

    /// Expects the usual reply to what belongs to the preparation of a case.
    fn usual(&mut self, what: &str, code: [u8; 3]) -> Result {
        match self.next(self.target.timeout) {
            Came::Reply(reply) if reply.code() == code => Ok(()),
            Came::Reply(reply) => not_applicable(format!("{what}: {reply}")),
            Came::Other(octets) => not_applicable(format!("{what}: {}", octets.escape_ascii())),
            Came::Closed => not_applicable(format!("{what}: the server closes the connection")),
            Came::Nothing => Err(End::Stop(Verdict::NoAnswer, format!("{what}: no answer"))),
        }
    }

    fn command(&mut self, text: &Text, code: [u8; 3]) -> Result {
        self.send(text);
        self.usual(text.source(), code)
    }

    fn hello(&mut self) -> Result {
        let Ok(text) = Text::line("{hello} {name}") else { return Ok(()) };
        self.command(&text, *b"250")
    }

    fn begin_tls(&mut self) -> Result {
        let Ok(text) = Text::line("STARTTLS") else { return Ok(()) };
        self.command(&text, *b"220")?;
        match self.handshake() {
            Err(Failed::Handshake(why) | Failed::InClear(why)) => not_applicable(why),
            Ok(()) => self.hello(),
        }
    }

    fn handshake(&mut self) -> std::result::Result<(), Failed> {
        // The server does not begin the handshake: a reply that comes now is in clear.
        match self.next(self.target.quiet) {
            Came::Nothing => {}
            Came::Reply(reply) => {
                return Err(Failed::InClear(format!("in clear before the handshake: {reply}")));
            }
            Came::Closed | Came::Other(_) => {
                let why = "the server ends the connection before the handshake";
                return Err(Failed::Handshake(why.to_owned()));
            }
        }
        self.lines.push("-- TLS".to_owned());
        let failed = |error| Failed::Handshake(format!("the TLS handshake failed: {error}"));
        self.link.secure(self.target.timeout).map_err(failed)?;
        // What was offered before is forgotten, enhanced codes too.
        self.question = Question::Early;
        Ok(())
    }

    fn last_refuses(&self) -> bool {
        self.last.as_ref().is_some_and(|reply| matches!(reply.code()[0], b'4' | b'5'))
    }

    fn keyword_lines(&self) -> Vec<String> {
        let lines = self.last.iter().flat_map(Received::lines).skip(1);
        let texts = lines.filter_map(|line| line.trim_ascii_end().get(4..));
        texts.map(|text| text.escape_ascii().to_string()).collect()
    }

    fn listed(&self, keyword: &str, expected: bool) -> Result {
        match has(&self.keyword_lines(), keyword) == expected {
            true => Ok(()),
            false if expected => differs(format!("{keyword} is not listed")),
            false => differs(format!("{keyword} is listed")),
        }
    }

    /// If the last reply is 421, sees whether the server closes the connection.
    fn note_closing(&mut self) {
        let Some(reply) = self.last.take().filter(|reply| reply.code() == *b"421") else { return };
        let is_closed = self.link.next(self.target.timeout) == Came::Closed;
        self.facts.note_closing(is_closed, &reply);
    }
}

/// Returns `true` if one of the lines of a reply to EHLO begins with the keyword.
pub(super) fn has(lines: &[String], keyword: &str) -> bool {
    let known = |line: &str| EhloLine::try_from(line).map(|it| it.keyword().as_str().to_owned());
    lines.iter().any(|line| known(line).is_ok_and(|it| it.eq_ignore_ascii_case(keyword)))
}

/// Returns what the reply to these octets answers.
fn question(octets: &[u8], before: Question) -> Question {
    let verb = octets.first_chunk::<4>().map(|it| it.to_ascii_uppercase());
    match verb.as_deref() {
        Some(b"EHLO" | b"LHLO") => Question::Ehlo,
        Some(b"HELO") => Question::Helo,
        _ => before,
    }
}

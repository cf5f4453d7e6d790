//! The observations of a run, and their comparison with the assertions of a case.

use crate::case::{Case, unescape};

/// The observations of one run of a case, after its context.
#[derive(Default)]
pub(crate) struct Observed {
    /// Events and errors in order, for the comparison of runs.
    pub(crate) trace: Vec<String>,
    pub(crate) written: Vec<u8>,
    pub(crate) messages: Vec<Message>,
    /// The content of each message that ended, accepted or not.
    pub(crate) ended: Vec<Vec<u8>>,
    /// The labels of the corpus for each violation.
    pub(crate) errors: Vec<Vec<&'static str>>,
    /// `Debug` and `Display` of all events and errors.
    pub(crate) log: String,
    pub(crate) is_over: bool,
    pub(crate) tls: bool,
    pub(crate) authed: bool,
    /// The number of octets that the machine and its buffers can hold.
    pub(crate) memory: usize,
    /// The number of allocations.
    pub(crate) allocations: usize,
    /// For a client: codes and texts of the replies, the capabilities, and the outcome.
    pub(crate) got: Vec<(u16, String)>,
    pub(crate) caps: Vec<String>,
    pub(crate) recipients: Vec<u16>,
    pub(crate) outcome: &'static str,
    pub(crate) api: Option<Result<(), Vec<&'static str>>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Message {
    pub(crate) from: String,
    pub(crate) to: Vec<String>,
    pub(crate) body: Vec<u8>,
}

/// Observations that need the session to continue: each answers and ends the use of the session.
pub(crate) trait Probe {
    /// NOOP gets 250; a client can send one more command.
    fn is_alive(&mut self) -> bool;
    /// More input causes no event and no output.
    fn is_closed(&mut self) -> bool;
    fn is_greeted(&mut self) -> bool;
    fn state(&mut self) -> &'static str;
}

/// Checks one assertion. Returns an error with the actual observation.
pub(crate) fn check(
    case: &Case,
    assertion: &str,
    seen: &Observed,
    probe: &mut dyn Probe,
) -> Result<(), String> {
    let (word, rest) = assertion.split_once(' ').unwrap_or((assertion, ""));
    let is = |right: bool, what: String| if right { Ok(()) } else { Err(what) };
    let codes = |of: &[u8]| replies(of);
    let written = || String::from_utf8_lossy(&seen.written).into_owned();
    match word {
        "messages" => {
            let count = seen.messages.len();
            is(rest.parse() == Ok(count), format!("{count} messages"))
        }
        "body" => {
            let (message, body) = numbered(rest);
            let got = seen.messages.get(message).map(|message| &message.body);
            is(got == Some(&quoted(body)), format!("{got:?}"))
        }
        "from" => {
            let (message, from) = numbered(rest);
            let got = seen.messages.get(message).map(|message| message.from.as_bytes().to_vec());
            is(got == Some(quoted(from)), format!("{got:?}"))
        }
        "rcpts" => {
            let (message, list) = numbered(rest);
            let got = seen.messages.get(message).map(|message| message.to.clone());
            let wanted: Vec<String> = items(list)
                .iter()
                .map(|it| String::from_utf8(quoted(it)).expect("an address"))
                .collect();
            is(got.as_ref() == Some(&wanted), format!("{got:?}"))
        }
        "canonical" => {
            let (message, _) = numbered(rest);
            let body = &seen.messages.get(message).ok_or("no such message")?.body;
            let text = String::from_utf8_lossy(body).replace("\r\n", "");
            is(!text.contains(['\r', '\n']), format!("{body:?}"))
        }
        "replies" => {
            let got = codes(&seen.written);
            is(matches(&got, &items(rest)), format!("replies {got:?}"))
        }
        "error" => {
            let wanted: Vec<&str> = rest.split('|').collect();
            let fits = |labels: &Vec<&str>| labels.iter().any(|label| wanted.contains(label));
            is(seen.errors.iter().any(fits), format!("errors {:?}", seen.errors))
        }
        "no" => is(seen.errors.is_empty(), format!("errors {:?}", seen.errors)),
        "alive" => is(probe.is_alive(), "it is not alive".to_owned()),
        "closed" => is(seen.is_over && probe.is_closed(), "it goes on".to_owned()),
        "mem" => {
            let within = rest.parse().is_ok_and(|limit: usize| seen.memory <= limit);
            is(
                within && seen.allocations == 0,
                format!("{} octets, {} allocations", seen.memory, seen.allocations),
            )
        }
        "tls" => is(seen.tls == (rest == "on"), format!("TLS {}", seen.tls)),
        "authed" => is(seen.authed == (rest == "yes"), format!("login {}", seen.authed)),
        "greeted" => {
            let got = probe.is_greeted();
            is(got == (rest == "yes"), format!("greeted {got}"))
        }
        "state" => {
            let got = probe.state();
            is(got == rest, format!("state {got}"))
        }
        "sent" => is(seen.written == quoted(rest), written()),
        "sent_contains" => is(holds(&seen.written, &quoted(rest)), written()),
        "not_sent" => is(!holds(&seen.written, &quoted(rest)), written()),
        "api_ok" => is(matches!(seen.api, Some(Ok(()))), format!("{:?}", seen.api)),
        "api_error" => {
            let wanted: Vec<&str> = rest.split('|').collect();
            let fits = |labels: &Vec<&str>| labels.iter().any(|label| wanted.contains(label));
            is(matches!(&seen.api, Some(Err(labels)) if fits(labels)), format!("{:?}", seen.api))
        }
        "got" => {
            let got: Vec<u16> = seen.got.iter().map(|(code, _)| *code).collect();
            is(matches(&got, &items(rest)), format!("got {got:?}"))
        }
        "text" => {
            let (reply, text) = numbered(rest);
            let got = seen.got.get(reply).map(|(_, text)| text.as_bytes().to_vec());
            is(got == Some(quoted(text)), format!("{got:?}"))
        }
        "caps" => {
            let mut wanted = items(rest);
            wanted.sort_unstable();
            is(seen.caps == wanted, format!("offered {:?}", seen.caps))
        }
        // The capabilities of a server are parsed from its output.
        "no_cap" if case.is_server => is(!holds(&seen.written, rest.as_bytes()), written()),
        "no_cap" => is(!seen.caps.iter().any(|it| it == rest), format!("offered {:?}", seen.caps)),
        "outcome" => is(seen.outcome == rest, format!("outcome {}", seen.outcome)),
        "rcpt_results" => {
            is(matches(&seen.recipients, &items(rest)), format!("{:?}", seen.recipients))
        }
        "log_safe" => is(!seen.log.is_empty() && is_safe(&seen.log), seen.log.clone()),
        "not_logged" => {
            is(!holds(seen.log.as_bytes(), &quoted(rest)), "it is in the log".to_owned())
        }
        "roundtrip" => match seen.messages.as_slice() {
            [message] => {
                let mut content = case.octets.clone();
                if !content.ends_with(b"\r\n") {
                    content.extend_from_slice(b"\r\n");
                }
                is(message.body == content, format!("{:?}", message.body))
            }
            other => Err(format!("{} messages", other.len())),
        },
        "linear" => Ok(()), // measured separately
        other => Err(format!("not supported: an assertion {other}")),
    }
}

/// Returns the codes of all replies; a multi-line reply counts once.
pub(crate) fn replies(octets: &[u8]) -> Vec<u16> {
    let text = String::from_utf8_lossy(octets);
    let lines = text.split("\r\n").filter(|line| line.as_bytes().get(3) != Some(&b'-'));
    lines.filter_map(|line| line.get(..3)?.parse().ok()).collect()
}

/// Returns `true` if each code matches its pattern: digits or `x`, alternatives with `|`.
fn matches(codes: &[u16], patterns: &[String]) -> bool {
    let fits = |(code, pattern): (&u16, &String)| {
        pattern.split('|').any(|pattern| {
            let code = code.to_string();
            pattern.len() == code.len()
                && pattern.bytes().zip(code.bytes()).all(|(p, c)| p == b'x' || p == c)
        })
    };
    codes.len() == patterns.len() && codes.iter().zip(patterns).all(fits)
}

/// Parses `0 "text"`: the number and the text after it.
fn numbered(rest: &str) -> (usize, &str) {
    let (number, rest) = rest.split_once(' ').unwrap_or((rest, ""));
    (number.parse().expect("a number"), rest)
}

fn quoted(text: &str) -> Vec<u8> {
    let inner = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    unescape(inner.unwrap_or_else(|| panic!("not in quotes: {text}")))
}

/// `[a, b, c]`.
fn items(list: &str) -> Vec<String> {
    let inner = list.strip_prefix('[').and_then(|list| list.strip_suffix(']'));
    let inner = inner.unwrap_or_else(|| panic!("no list: {list}"));
    inner.split(", ").filter(|item| !item.is_empty()).map(str::to_owned).collect()
}

fn holds(octets: &[u8], part: &[u8]) -> bool {
    part.is_empty() || octets.windows(part.len()).any(|window| window == part)
}

/// Checks for control characters, line endings and bidirectional controls.
fn is_safe(log: &str) -> bool {
    !log.chars().any(|it| {
        it.is_control()
            || matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2028}' | '\u{2029}')
    })
}

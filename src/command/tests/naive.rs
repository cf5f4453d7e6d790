//! The naive version of the command parser: it splits at spaces, finds the verb in a list, and passes each
//! word to its constructor. It is slow, strict, and simple enough to compare with the RFC.

use std::collections::BTreeSet;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use proptest::prelude::*;

use super::{encoded, nearly_a_line};
use crate::address::{ForwardPath, ReversePath};
use crate::command::*;

/// Verbs without an argument.
const BARE: &[&str] = &["DATA", "RSET", "QUIT", "STARTTLS", "TURN", "VERB", "ONEX"];

/// Parses `line` and returns its wire form, or `None` if it is rejected. The syntax is strict or
/// the default.
fn rewritten(line: &[u8], strict: bool) -> Option<String> {
    let line = std::str::from_utf8(line).ok()?;
    if strict && line.ends_with([' ', '\t']) {
        return None;
    }
    let line = line.trim_end_matches([' ', '\t']);
    if line.chars().any(|c| c.is_ascii_control()) {
        return None;
    }
    let (word, rest) = match line.split_once(' ') {
        Some((word, rest)) => (word, Some(rest)),
        None => (line, None),
    };
    let verb = word.to_ascii_uppercase();
    let one_space =
        |text: &str| text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let after_colon = |rest: &str, word: &str| {
        let head = rest.get(..word.len()).filter(|head| head.eq_ignore_ascii_case(word));
        head.map(|_| rest.replacen(' ', "", 1))
    };
    let spaced = match (verb.as_str(), rest) {
        _ if strict => None,
        ("AUTH" | "BURL", Some(rest)) => Some(one_space(rest)),
        (
            "EHLO" | "HELO" | "LHLO" | "VRFY" | "EXPN" | "HELP" | "NOOP" | "ETRN" | "ATRN"
            | "CLIENTID",
            Some(rest),
        ) => Some(rest.trim_start_matches(' ').to_string()),
        ("MAIL" | "SEND" | "SOML" | "SAML", Some(rest)) => after_colon(rest, "FROM: "),
        ("RCPT", Some(rest)) => after_colon(rest, "TO: "),
        _ => None,
    };
    let rest = spaced.as_deref().or(rest);
    let argument = match (verb.as_str(), rest) {
        ("MAIL", Some(rest)) => mail(rest)?,
        ("RCPT", Some(rest)) => rcpt(rest)?,
        ("SEND" | "SOML" | "SAML", Some(rest)) => {
            let (path, after) = split_path(rest, "FROM:")?;
            let path = ReversePath::try_from(path).ok()?;
            after.is_none().then(|| format!(" FROM:{path}"))?
        }
        ("EHLO" | "HELO" | "LHLO", Some(rest)) if rest.is_ascii() => {
            let name = rest.split(' ').next()?;
            format!(" {}", ClientName::try_from(name).ok()?)
        }
        ("BDAT", Some(rest)) => {
            let (count, last) = and_last(rest)?;
            let digits = !count.is_empty() && count.bytes().all(|octet| octet.is_ascii_digit());
            format!(" {}{last}", digits.then(|| count.parse::<u64>().ok())??)
        }
        ("BURL", Some(rest)) => {
            let (url, last) = and_last(rest)?;
            format!(" {}{last}", Url::try_from(url).ok()?.as_str())
        }
        ("AUTH", Some(rest)) => {
            let words: Vec<&str> = rest.split(' ').collect();
            match words.as_slice() {
                [mechanism] => format!(" {}", Mechanism::try_from(*mechanism).ok()?.as_str()),
                [mechanism, initial] => {
                    let mechanism = Mechanism::try_from(*mechanism).ok()?;
                    InitialResponse::try_from(*initial).ok()?;
                    format!(" {} {initial}", mechanism.as_str())
                }
                _ => return None,
            }
        }
        ("VRFY" | "EXPN" | "HELP" | "NOOP", Some(rest)) => {
            format!(" {}", Argument::try_from(rest).ok()?.as_str())
        }
        ("ETRN" | "ATRN" | "CLIENTID", Some(rest)) if rest.is_ascii() => {
            format!(" {}", Argument::try_from(rest).ok()?.as_str())
        }
        ("XCLIENT" | "XFORWARD", Some(rest)) if rest.is_ascii() => {
            let valued = |param: &&str| param.contains('=');
            let all = rest.split(' ').all(|param| valued(&param));
            all.then(|| parameters(rest, |_, _| Some(())))??
        }
        ("HELP" | "NOOP" | "ATRN", None) => String::new(),
        (bare, None) if BARE.contains(&bare) => String::new(),
        (known, _) if Verb::ALL.iter().any(|verb| verb.as_str() == known) => return None,
        _ => {
            UnknownCommand::try_from(line).ok()?;
            return Some(format!("{line}\r\n"));
        }
    };
    Some(format!("{verb}{argument}\r\n"))
}

fn mail(rest: &str) -> Option<String> {
    let (path, after) = split_path(rest, "FROM:")?;
    let path = ReversePath::try_from(path).ok()?;
    let checked = |keyword: &str, value: Option<&str>| match (keyword, value) {
        ("SIZE", Some(value)) => {
            let digits = value.bytes().all(|octet| octet.is_ascii_digit());
            (digits && value.len() <= 20).then_some(())
        }
        ("BODY", Some(value)) => value.parse::<BodyKind>().ok().map(drop),
        ("RET", Some(value)) => value.parse::<Ret>().ok().map(drop),
        ("ENVID", Some(value)) => EnvelopeId::from_wire(value.as_bytes()).ok().map(drop),
        ("AUTH", Some(value)) => AuthParameter::from_wire(value.as_bytes()).ok().map(drop),
        ("SMTPUTF8" | "REQUIRETLS", None) => Some(()),
        ("SIZE" | "BODY" | "RET" | "ENVID" | "AUTH" | "SMTPUTF8" | "REQUIRETLS", _) => None,
        ("BY", Some(value)) => value.parse::<DeliverBy>().ok().map(drop),
        ("MT-PRIORITY", Some(value)) => value.parse::<Priority>().ok().map(drop),
        ("CONPERM", None) => Some(()),
        ("BY" | "MT-PRIORITY" | "CONPERM", _) => None,
        _ => Some(()),
    };
    let parameters = after.map_or(Some(String::new()), |after| parameters(after, checked))?;
    Some(format!(" FROM:{path}{parameters}"))
}

fn rcpt(rest: &str) -> Option<String> {
    let (path, after) = split_path(rest, "TO:")?;
    let path = ForwardPath::try_from(path).ok()?;
    let checked = |keyword: &str, value: Option<&str>| match (keyword, value) {
        ("NOTIFY", Some(value)) => value.parse::<Notify>().ok().map(drop),
        ("ORCPT", Some(value)) => OriginalRecipient::from_wire(value.as_bytes()).ok().map(drop),
        ("RRVS", Some(value)) => value.parse::<ValidSince>().ok().map(drop),
        ("CONNEG", None) => Some(()),
        ("NOTIFY" | "ORCPT" | "RRVS", None) | ("CONNEG", _) => None,
        _ => Some(()),
    };
    let parameters = after.map_or(Some(String::new()), |after| parameters(after, checked))?;
    Some(format!(" TO:{path}{parameters}"))
}

/// Splits `word` and a path in angle brackets from what follows a space.
fn split_path<'a>(rest: &'a str, word: &str) -> Option<(&'a str, Option<&'a str>)> {
    let head = rest.get(..word.len())?;
    let path = rest.get(word.len()..).filter(|_| head.eq_ignore_ascii_case(word))?;
    let (mut quoted, mut escaped) = (false, false);
    let end = path.char_indices().find_map(|(at, c)| {
        let ends = c == '>' && !quoted;
        quoted ^= c == '"' && !escaped;
        escaped = c == '\\' && quoted && !escaped;
        ends.then_some(at + 1)
    })?;
    match (path.get(..end)?, path.get(end..)?) {
        (path, "") => Some((path, None)),
        (path, after) => Some((path, Some(after.strip_prefix(' ')?))),
    }
}

/// Parses parameters, and returns them each after a space. None may occur twice.
fn parameters(octets: &str, checked: impl Fn(&str, Option<&str>) -> Option<()>) -> Option<String> {
    let (mut seen, mut written) = (BTreeSet::new(), String::new());
    for word in octets.split(' ') {
        let param = Parameter::try_from(word).ok()?;
        let (keyword, value) = match word.split_once('=') {
            Some((keyword, value)) => (keyword, Some(value)),
            None => (word, None),
        };
        let keyword = keyword.to_ascii_uppercase();
        checked(&keyword, value)?;
        written.push_str(&format!(" {param}"));
        if !seen.insert(keyword) || seen.len() > Parameters::MAX {
            return None;
        }
    }
    Some(written)
}

/// Splits a word from the word LAST after it.
fn and_last(rest: &str) -> Option<(&str, &str)> {
    match rest.split_once(' ') {
        None => Some((rest, "")),
        Some((word, last)) if last.eq_ignore_ascii_case("LAST") => Some((word, " LAST")),
        Some(_) => None,
    }
}

#[test]
fn the_naive_version_parses_common_lines() {
    let wire = rewritten(b"mail from:<\"a> b\"@c.example> size=1", true).unwrap();
    assert_eq!(wire, "MAIL FROM:<\"a> b\"@c.example> size=1\r\n");
    assert_eq!(rewritten(b"RCPT TO:<>", true), None);
    assert_eq!(rewritten(b"data", true).unwrap(), "DATA\r\n");
    assert_eq!(rewritten(b"data \t", true), None);
    assert_eq!(rewritten(b"data \t", false).unwrap(), "DATA\r\n");
    assert_eq!(rewritten(b"AUTH  A   =", false).unwrap(), "AUTH A =\r\n");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn the_parser_agrees_with_its_naive_version(line in nearly_a_line()) {
        for (syntax, strict) in [(Syntax::STRICT, true), (Syntax::default(), false)] {
            let parsed = Command::parse(&line, &syntax).ok();
            let wire = parsed.map(|command| String::from_utf8(encoded(&command)).unwrap());
            prop_assert_eq!(wire, rewritten(&line, strict));
        }
    }
}

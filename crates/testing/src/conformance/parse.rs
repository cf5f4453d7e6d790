//! [`parse_cases`]: the parser of the text of the cases. The [module](super) has the grammar.

use std::time::Duration;

use super::answer::Answer;
use super::case::Case;
use super::error::CaseError;
use super::step::{Need, Step};
use super::text::Text;

/// Parses cases. Empty lines and lines that begin with `#` have no effect.
///
/// # Errors
///
/// Returns an error for the first line that is wrong.
///
/// ```
/// use smtp_machine_testing::conformance::parse_cases;
///
/// let cases = parse_cases("
///     case quit | RFC 5321 4.1.1.10 | MUST | QUIT: 221, and the server closes
///     greeting
///     send QUIT
///     expect 221
///     expect closed
/// ")?;
/// assert_eq!(cases.len(), 1);
/// # Ok::<(), smtp_machine_testing::conformance::CaseError>(())
/// ```
pub fn parse_cases(text: &str) -> Result<Vec<Case>, CaseError> {
    let mut cases: Vec<Case> = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        // A text may end in spaces.
        let line = line.trim_start();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let wrong = |problem: String| CaseError::new(number, problem);
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        if word == "case" {
            let case = head(rest).map_err(wrong)?;
            if cases.iter().any(|other| other.id == case.id) {
                return Err(wrong(format!("there are two cases {:?}", case.id)));
            }
            cases.push(case);
            continue;
        }
        let Some(case) = cases.last_mut() else {
            return Err(wrong("the first line begins with \"case\"".to_owned()));
        };
        add(case, word, rest).map_err(wrong)?;
    }
    Ok(cases)
}

fn head(text: &str) -> Result<Case, String> {
    let fields: Vec<&str> = text.split('|').map(str::trim).collect();
    let &[id, section, level, title] = fields.as_slice() else {
        return Err("a case begins with \"case ID | SECTION | LEVEL | TITLE\"".to_owned());
    };
    Ok(Case {
        id: id.to_owned(),
        section: section.to_owned(),
        level: level.parse().map_err(|()| format!("{level:?} is not MUST, SHOULD or MAY"))?,
        title: title.to_owned(),
        needs: Vec::new(),
        steps: Vec::new(),
    })
}

fn add(case: &mut Case, word: &str, rest: &str) -> Result<(), String> {
    let step = match word {
        "only" | "needs" | "lacks" => {
            case.needs.push(need(word, rest.trim())?);
            return Ok(());
        }
        "end" => {
            let Some(Step::Expect { ends, .. }) = case.steps.last_mut() else {
                return Err("\"end\" is after \"expect\"".to_owned());
            };
            *ends = answers(rest.trim())?;
            return Ok(());
        }
        "greeting" => Step::Greeting,
        "hello" => Step::Hello(Some(rest.trim().to_owned()).filter(|it| !it.is_empty())),
        "mail" => Step::Usual(Text::line("MAIL FROM:<{from}>")?, *b"250"),
        "rcpt" => Step::Usual(Text::line("RCPT TO:<{to}>")?, *b"250"),
        "data" => Step::Usual(Text::line("DATA")?, *b"354"),
        "send" => Step::Send(Text::line(rest)?),
        "raw" => Step::Send(Text::parse(rest)?),
        "repeat" => {
            let (count, text) = counted(rest)?;
            Step::Repeat(count, Text::parse(text)?)
        }
        "slowly" => Step::Slowly(Text::line(rest)?),
        "pause" => Step::Pause(Duration::from_millis(number(rest.trim())? as u64)),
        "tls" if rest.is_empty() => Step::Tls { may_fail: false },
        "tls" if rest == "or closed" => Step::Tls { may_fail: true },
        "expect" => Step::Expect { answers: answers(rest.trim())?, ends: Vec::new() },
        "ask" => {
            let (count, rest) = counted(rest)?;
            let (list, text) = rest.split_once(' ').ok_or("\"ask COUNT ANSWER TEXT\"")?;
            Step::Ask { count, answers: answers(list)?, text: Text::line(text)? }
        }
        "listed" => Step::Listed(rest.trim().to_owned()),
        "unlisted" => Step::Unlisted(rest.trim().to_owned()),
        "all" => Step::All(rest.trim().parse()?),
        _ => return Err(format!("there is no step {word:?}")),
    };
    case.steps.push(step);
    Ok(())
}

fn need(word: &str, what: &str) -> Result<Need, String> {
    Ok(match (word, what) {
        (_, "") => return Err(format!("{word:?} of what")),
        ("only", "smtp") => Need::Smtp,
        ("only", "lmtp") => Need::Lmtp,
        ("only", _) => return Err(format!("{what:?} is not smtp or lmtp")),
        ("needs", "login") => Need::Login,
        ("needs", "refused") => Need::Refused,
        ("needs", _) => Need::Offered(what.to_owned()),
        _ => Need::NotOffered(what.to_owned()),
    })
}

fn answers(list: &str) -> Result<Vec<Answer>, String> {
    list.split('|').map(str::parse).collect()
}

fn counted(text: &str) -> Result<(usize, &str), String> {
    let (count, rest) = text.split_once(' ').ok_or("a count and a text")?;
    Ok((number(count)?, rest))
}

/// Parses a count or a time, which has a limit, so that no case takes the memory of the host.
fn number(text: &str) -> Result<usize, String> {
    const MAX: usize = 1_000_000;
    text.parse()
        .ok()
        .filter(|number| *number <= MAX)
        .ok_or_else(|| format!("{text:?} is not a number up to {MAX}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        parse_cases(text).unwrap_err().to_string()
    }

    #[test]
    fn a_wrong_line_is_an_error_with_its_number() {
        let head = "case a | RFC 5321 | MUST | a\n";
        assert_eq!(error("send NOOP"), "line 1: the first line begins with \"case\"");
        assert_eq!(error(&format!("{head}{head}")), "line 2: there are two cases \"a\"");
        assert_eq!(
            error("case a | RFC 5321 | must | a"),
            "line 1: \"must\" is not MUST, SHOULD or MAY"
        );
        for line in
            ["end 250", "expect 25", "pause x", "repeat 9999999 x", "only pop", "needs", "all x"]
        {
            assert!(error(&format!("{head}{line}")).starts_with("line 2: "), "{line}");
        }
    }

    #[test]
    fn a_text_keeps_the_spaces_at_its_end() {
        let cases = parse_cases("case a | RFC 5321 | MUST | a\nsend NOOP ").unwrap();
        assert_eq!(cases[0].steps, [Step::Send(Text::line("NOOP ").unwrap())]);
    }
}

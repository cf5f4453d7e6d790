//! The parser of sessions in text form.

use std::time::Duration;

use crate::rule::{Input, Pattern, RuleError, RuleErrorKind};

/// A step of a session.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    Send(Vec<u8>),
    Expect(Pattern),
    Wait(Duration),
    Silent(Duration),
    Closed,
    CloseOutput,
    HangUp,
}

/// Parses a session. Lines of the client without another line between them become one step.
pub(super) fn parse(script: &str) -> Result<Vec<Step>, RuleError> {
    let mut steps = Vec::new();
    for line in script.lines().map(str::trim) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let step = step(line).map_err(|error| error.within(line))?;
        match (steps.last_mut(), step) {
            (Some(Step::Send(octets)), Step::Send(more)) => octets.extend_from_slice(&more),
            (_, step) => steps.push(step),
        }
    }
    Ok(steps)
}

fn step(line: &str) -> Result<Step, RuleError> {
    if let Some(rest) = line.strip_prefix("C:") {
        let mut input = Input::at(line, 2);
        let text = rest.strip_prefix(' ').unwrap_or(rest);
        return match text.starts_with('"') {
            false => Ok(Step::Send(format!("{text}\r\n").into_bytes())),
            true => input.string().and_then(|octets| input.end().map(|()| Step::Send(octets))),
        };
    }
    if let Some(rest) = line.strip_prefix("S:") {
        let text = rest.trim();
        let is_code = text.len() == 3 && text.bytes().all(|octet| octet.is_ascii_digit());
        return match text {
            "" => Input::at(line, 2).wrong(RuleErrorKind::Pattern),
            _ if is_code => Ok(Step::Expect(Pattern::new(format!("{text}*")))),
            text => Ok(Step::Expect(Pattern::new(text))),
        };
    }
    let mut input = Input::at(line, 0);
    if !input.takes("--") {
        return input.wrong(RuleErrorKind::ScriptLine);
    }
    let step = if input.takes("wait") {
        Step::Wait(input.time()?)
    } else if input.takes("silent") {
        Step::Silent(input.time()?)
    } else if input.takes("closed") {
        Step::Closed
    } else if input.take_both("close", "output") {
        Step::CloseOutput
    } else if input.take_both("hang", "up") {
        Step::HangUp
    } else {
        return input.wrong(RuleErrorKind::ScriptLine);
    };
    input.end()?;
    match step {
        Step::Wait(time) | Step::Silent(time) if time.as_secs() >= 24 * 60 * 60 => {
            Input::at(line, 0).wrong(RuleErrorKind::TooLong)
        }
        Step::Silent(Duration::ZERO) => Input::at(line, 0).wrong(RuleErrorKind::Time),
        step => Ok(step),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_the_client_are_sent_together() {
        let script = "S: 220\n# all at once\nC: MAIL FROM:<>\n\nC: \"RC\"\n-- wait 1 s\nC: \"PT\\r\\n\"\nC: \nS: 2* OK\n--  hang up";
        let steps = [
            Step::Expect(Pattern::new("220*")),
            Step::Send(b"MAIL FROM:<>\r\nRC".to_vec()),
            Step::Wait(Duration::from_secs(1)),
            Step::Send(b"PT\r\n\r\n".to_vec()),
            Step::Expect(Pattern::new("2* OK")),
            Step::HangUp,
        ];
        assert_eq!(parse(script).unwrap(), steps);
    }

    #[test]
    fn a_wrong_line_is_an_error() {
        for (line, kind, at) in [
            ("EHLO a.example", RuleErrorKind::ScriptLine, 0),
            ("-- hang", RuleErrorKind::ScriptLine, 3),
            ("-- hang up now", RuleErrorKind::End, 11),
            ("-- wait", RuleErrorKind::Time, 7),
            ("-- silent 0 ms", RuleErrorKind::Time, 0),
            ("-- wait 90000 s", RuleErrorKind::TooLong, 0),
            ("S:", RuleErrorKind::Pattern, 2),
            ("C: \"a", RuleErrorKind::Escape, 3),
            ("C: \"a\" b", RuleErrorKind::End, 7),
        ] {
            let error = parse(&format!("S: 220\n{line}")).expect_err(line);
            assert_eq!((error.kind(), error.at()), (kind, at), "{error}");
        }
    }
}

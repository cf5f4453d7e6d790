//! The parser of rules. The [module](super) has the grammar.

use std::str::FromStr;
use std::time::Duration;

use smtp_machine::reply::{Code, EnhancedCode};

use super::act::Act;
use super::answer::Answer;
use super::canned_reply::CannedReply;
use super::error::{RuleError, RuleErrorKind as Kind};
use super::pattern::Pattern;
use super::point::Point;
use super::rule::Rule;

/// Parses a rule of one line.
impl FromStr for Rule {
    type Err = RuleError;

    fn from_str(text: &str) -> Result<Self, RuleError> {
        rule(text).map_err(|error| error.within(text))
    }
}

/// Parses rules, one in a line. Empty lines and lines that begin with `#` have no effect.
///
/// # Errors
///
/// Returns the error of the first rule that is wrong.
///
/// ```
/// use smtp_machine_testing::rule::parse_script;
///
/// let rules = parse_script("
///     ## Greylisting
///     reply RCPT with 450 4.7.1 once, then accept
///     at QUIT hang up
/// ")?;
/// assert_eq!(rules.len(), 2);
/// # Ok::<(), smtp_machine_testing::rule::RuleError>(())
/// ```
pub fn parse_script(text: &str) -> Result<Vec<Rule>, RuleError> {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::parse).collect()
}

type Parsed<T> = Result<T, RuleError>;

fn rule(text: &str) -> Parsed<Rule> {
    let mut input = Input::at(text, 0);
    let is_reply = input.takes("reply");
    if !is_reply && !input.takes("at") {
        return input.wrong(Kind::Start);
    }
    let rule = when(&mut input)?;
    if is_reply {
        if !input.takes("with") {
            return input.wrong(Kind::With);
        }
        if input.code()?.is_none() {
            return input.wrong(Kind::ReplyFirst);
        }
    }
    let rule = answers(&mut input, rule)?;
    match rule.problem() {
        Some(kind) => Err(RuleError::new(kind, 0)),
        None => Ok(rule),
    }
}

fn when(input: &mut Input<'_>) -> Parsed<Rule> {
    let Some(point) = Point::from_word(input.peek()) else { return input.wrong(Kind::Point) };
    input.next();
    let mut rule = Rule::at(point);
    loop {
        let mut ahead = *input;
        if input.takes("from") {
            rule.from = Some(input.pattern()?);
        } else if input.takes("to") {
            rule.to = Some(input.pattern()?);
        } else if input.takes("by") {
            rule.by = Some(input.pattern()?);
        } else if ahead.takes("after") && ahead.number().is_ok() && ahead.takes("octets") {
            input.next();
            rule.after = input.number()?;
            input.next();
            if point != Point::Content {
                return input.wrong(Kind::AfterOctets);
            }
        } else {
            return Ok(rule);
        }
    }
}

fn answers(input: &mut Input<'_>, mut rule: Rule) -> Parsed<Rule> {
    loop {
        let start = input.clone_at_word();
        rule.answers.push(answer(input)?);
        // The position of a problem is the answer that has it.
        match rule.problem() {
            Some(kind) => return start.wrong(kind),
            None if input.is_at_end() => return Ok(rule),
            None => {}
        }
        match input.takes(",") {
            true => input.takes("then"),
            false if input.takes("then") => true,
            false => return input.wrong(Kind::End),
        };
    }
}

fn answer(input: &mut Input<'_>) -> Parsed<Answer> {
    let mut acts = Vec::new();
    if input.takes("after") {
        acts.push(Act::Wait(input.time()?));
        if input.is_at_end() || input.peek() == "," {
            return input.wrong(Kind::Answer);
        }
        input.takes("and");
    }
    loop {
        acts.push(act(input)?);
        if !input.takes("and") {
            break;
        }
    }
    Ok(Answer { acts, times: input.count()? })
}

fn act(input: &mut Input<'_>) -> Parsed<Act> {
    if input.takes("accept") {
        return Ok(match input.take_both("without", "reply") {
            true => Act::AcceptWithoutReply,
            false => Act::Accept,
        });
    }
    if input.takes("send") {
        return input.string().map(Act::Send);
    }
    if input.takes("wait") {
        return input.time().map(Act::Wait);
    }
    if input.take_both("hang", "up") {
        return Ok(Act::HangUp);
    }
    if input.take_both("stay", "silent") {
        return Ok(Act::StaySilent);
    }
    let is_reply = input.takes("reply");
    match input.code()? {
        Some(code) => reply(input, code).map(Act::Reply),
        None => input.wrong(if is_reply { Kind::ReplyFirst } else { Kind::Answer }),
    }
}

fn reply(input: &mut Input<'_>, code: Code) -> Parsed<CannedReply> {
    let start = input.clone_at_word();
    input.next();
    let mut enhanced = None;
    if input.peek().contains('.') && !input.peek().starts_with('"') {
        match input.peek().parse::<EnhancedCode>() {
            Ok(value) if value.fits(code) => enhanced = Some(value),
            _ => return input.wrong(Kind::EnhancedCode),
        }
        input.next();
    }
    let mut lines = Vec::new();
    while input.peek().starts_with('"') {
        let here = input.clone_at_word();
        match String::from_utf8(input.string()?) {
            Ok(line) => lines.push(line),
            Err(_) => return here.wrong(Kind::Text),
        }
        if !input.takes("/") {
            break;
        }
        if !input.peek().starts_with('"') {
            return input.wrong(Kind::String);
        }
    }
    CannedReply::of(code, enhanced, lines).or_else(|kind| start.wrong(kind))
}

/// The text of a rule, and how much of it is parsed.
#[derive(Clone, Copy)]
pub(crate) struct Input<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Input<'t> {
    pub(crate) const fn at(text: &'t str, at: usize) -> Self {
        Self { text, at }
    }

    pub(crate) fn wrong<T>(&self, kind: Kind) -> Parsed<T> {
        Err(RuleError::new(kind, self.clone_at_word().at))
    }

    /// Returns the position of the next word.
    fn clone_at_word(&self) -> Self {
        let rest = self.rest();
        Self { at: self.at + (rest.len() - rest.trim_start().len()), ..*self }
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn is_at_end(&self) -> bool {
        self.rest().trim().is_empty()
    }

    /// Checks that nothing follows.
    pub(crate) fn end(&self) -> Parsed<()> {
        if self.is_at_end() { Ok(()) } else { self.wrong(Kind::End) }
    }

    /// Returns the next word, or a comma, or the rest from a quote on; an empty text at the end.
    fn peek(&self) -> &'t str {
        let rest = self.rest().trim_start();
        let len = match rest.chars().next() {
            None => 0,
            Some(',') => 1,
            Some('"') => rest.len(),
            Some(_) => rest
                .find(|char: char| char.is_whitespace() || matches!(char, ',' | '"'))
                .unwrap_or(rest.len()),
        };
        &rest[..len]
    }

    /// Skips the next word.
    fn next(&mut self) {
        *self = self.clone_at_word();
        self.at += self.peek().len();
    }

    /// Skips the next word if it is this one.
    pub(crate) fn takes(&mut self, word: &str) -> bool {
        let found = self.peek().eq_ignore_ascii_case(word);
        if found {
            self.next();
        }
        found
    }

    pub(crate) fn take_both(&mut self, first: &str, second: &str) -> bool {
        let mut ahead = *self;
        let found = ahead.takes(first) && ahead.takes(second);
        if found {
            *self = ahead;
        }
        found
    }

    /// Returns the code of a reply, and leaves it in the input.
    fn code(&self) -> Parsed<Option<Code>> {
        let word = self.peek();
        if word.len() != 3 || !word.bytes().all(|octet| octet.is_ascii_digit()) {
            return Ok(None);
        }
        match word.parse() {
            Ok(code) => Ok(Some(code)),
            Err(_) => self.wrong(Kind::Code),
        }
    }

    fn pattern(&mut self) -> Parsed<Pattern> {
        match self.peek() {
            "" | "," => self.wrong(Kind::Pattern),
            word if word.starts_with('"') => {
                let here = *self;
                let text = String::from_utf8(self.string()?);
                text.map(Pattern::new).or_else(|_| here.wrong(Kind::Pattern))
            }
            word => {
                self.next();
                Ok(Pattern::new(word))
            }
        }
    }

    fn number(&mut self) -> Parsed<u64> {
        match self.peek().parse() {
            Ok(number) => {
                self.next();
                Ok(number)
            }
            Err(_) => self.wrong(Kind::Number),
        }
    }

    /// `2 s`, `2s`, `100 ms`.
    pub(crate) fn time(&mut self) -> Parsed<Duration> {
        let here = self.clone_at_word();
        let digits = here.rest().bytes().take_while(u8::is_ascii_digit).count();
        let number = here.rest()[..digits].parse();
        self.at = here.at + digits;
        let unit = self.peek();
        let time = match (number, unit) {
            (Ok(number), "s" | "second" | "seconds") => Duration::from_secs(number),
            (Ok(number), "ms") => Duration::from_millis(number),
            _ => return here.wrong(Kind::Time),
        };
        self.next();
        Ok(time)
    }

    fn count(&mut self) -> Parsed<Option<u32>> {
        if self.takes("once") {
            return Ok(Some(1));
        }
        if self.takes("twice") {
            return Ok(Some(2));
        }
        let mut ahead = *self;
        match ahead.number() {
            Ok(number) if ahead.takes("times") => match u32::try_from(number) {
                Ok(number @ 1..) => {
                    *self = ahead;
                    Ok(Some(number))
                }
                _ => self.wrong(Kind::Number),
            },
            _ => Ok(None),
        }
    }

    /// A string in quotes.
    pub(crate) fn string(&mut self) -> Parsed<Vec<u8>> {
        let start = self.clone_at_word();
        let Some(body) = start.rest().strip_prefix('"') else { return self.wrong(Kind::String) };
        let mut octets = Vec::new();
        let mut rest = body;
        loop {
            let here = Self { at: self.text.len() - rest.len(), ..start };
            let Some(char) = rest.chars().next() else { return start.wrong(Kind::Escape) };
            rest = &rest[char.len_utf8()..];
            match char {
                '"' => break,
                '\\' => match escape(&mut rest) {
                    Some(octet) => octets.push(octet),
                    None => return here.wrong(Kind::Escape),
                },
                char => octets.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes()),
            }
        }
        self.at = self.text.len() - rest.len();
        Ok(octets)
    }
}

/// Returns the octet of an escape whose backslash is parsed.
fn escape(rest: &mut &str) -> Option<u8> {
    let char = rest.chars().next()?;
    let mut len = 1;
    let octet = match char {
        'r' => b'\r',
        'n' => b'\n',
        't' => b'\t',
        '0' => 0,
        '"' => b'"',
        '\\' => b'\\',
        'x' => {
            len = 3;
            let digits = rest.get(1..3).filter(|it| it.bytes().all(|it| it.is_ascii_hexdigit()))?;
            u8::from_str_radix(digits, 16).ok()?
        }
        _ => return None,
    };
    *rest = &rest[len..];
    Some(octet)
}

#[cfg(test)]
mod tests {
    use super::super::RuleErrorKind;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_error_shows_what_is_wrong_and_where() {
        for (text, kind, at) in [
            ("RCPT with 450", Kind::Start, 0),
            (" ", Kind::Start, 1),
            ("at  RCTP hang up", Kind::Point, 4),
            ("at RCPT to , hang up", Kind::Pattern, 11),
            ("reply RCPT to bob@* 450", Kind::With, 20),
            ("reply RCPT with accept", Kind::ReplyFirst, 16),
            ("reply RCPT with 45", Kind::ReplyFirst, 16),
            ("reply RCPT with 650", Kind::Code, 16),
            ("reply RCPT with 450 4.2", Kind::EnhancedCode, 20),
            ("reply RCPT with 450 5.2.1", Kind::EnhancedCode, 20),
            ("reply RCPT with 450 \"a\\r\"", Kind::Text, 16),
            ("reply RCPT with 450 \"a", Kind::Escape, 20),
            ("reply RCPT with 450 \"a\\q\"", Kind::Escape, 22),
            ("reply RCPT with 450 \"a\\x+1\"", Kind::Escape, 22),
            ("reply RCPT with 450 \"a\" / b", Kind::String, 26),
            ("reply RCPT with 450 thrice", Kind::End, 20),
            ("reply RCPT with 450 0 times", Kind::Number, 20),
            ("reply RCPT with 450 once,", Kind::Answer, 25),
            ("reply RCPT with 450, then accept", Kind::Unreachable, 26),
            ("at RCPT", Kind::Answer, 7),
            ("at RCPT hang", Kind::Answer, 8),
            ("at RCPT wait 2", Kind::Time, 13),
            ("at RCPT wait s", Kind::Time, 13),
            ("at RCPT wait 99999999999999999999 s", Kind::Time, 13),
            ("at RCPT wait 90000 s", Kind::TooLong, 8),
            ("at RCPT send 250", Kind::String, 13),
            ("at RCPT after 2 octets hang up", Kind::AfterOctets, 23),
            ("at RCPT hang up and accept", Kind::AfterTheEnd, 8),
            ("at RCPT accept and 450", Kind::TwoReplies, 8),
            ("at CONTENT 552", Kind::NoReplyHere, 11),
        ] {
            let error = text.parse::<Rule>().expect_err(text);
            assert_eq!((error.kind(), error.at()), (kind, at), "{text}\n{error}");
            assert!(error.to_string().ends_with(&format!("\n  {text}\n  {}^", " ".repeat(at))));
        }
    }

    #[test]
    fn an_empty_rule_is_an_error() {
        let error = "".parse::<Rule>().unwrap_err();
        assert_eq!(error.to_string(), r#"a rule begins with "reply" or "at""#);
    }

    #[test]
    fn a_rule_in_any_spelling_is_the_same_rule() {
        for text in [
            "reply RCPT to bob@* with 450 4.2.1 twice, then accept",
            "REPLY rcpt TO bob@* WITH 450 4.2.1 2 times then accept",
            "at RCPT to \"bob@*\" reply 450 4.2.1 \"scripted\" twice , accept",
        ] {
            let rule: Rule = text.parse().unwrap();
            let written = "at RCPT to bob@* reply 450 4.2.1 \"scripted\" twice, then accept";
            assert_eq!(rule.to_string(), written);
        }
        let after: Rule = "at MAIL after 2s and accept".parse().unwrap();
        assert_eq!(after, "at MAIL wait 2 s and accept".parse().unwrap());
        assert_eq!(after, "at MAIL after 2000 ms accept".parse().unwrap());
        assert_eq!("at MAIL after 2 s".parse::<Rule>().unwrap_err().kind(), Kind::Answer);
    }

    #[test]
    fn a_script_names_the_line_that_is_wrong() {
        let error = parse_script("at RCPT accept\n  at RCTP accept\n").unwrap_err();
        assert!(error.to_string().ends_with("\n  at RCTP accept\n     ^"), "{error}");
    }

    fn acts() -> impl Strategy<Value = Act> {
        let octets = proptest::collection::vec(any::<u8>(), 0..12);
        let lines = proptest::collection::vec("[ -~é]{0,12}", 0..3);
        prop_oneof![
            Just(Act::Accept),
            Just(Act::AcceptWithoutReply),
            Just(Act::HangUp),
            Just(Act::StaySilent),
            octets.prop_map(Act::Send),
            (0..100_000_u64).prop_map(|time| Act::Wait(Duration::from_millis(time))),
            (200..=559_u16, any::<bool>(), lines).prop_map(|(code, enhanced, lines)| {
                let class = code / 100;
                let enhanced =
                    if enhanced && class != 3 { format!("{class}.2.1") } else { String::new() };
                let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
                Act::Reply(CannedReply::new(code, &enhanced, &lines).unwrap())
            }),
        ]
    }

    proptest! {
        #[test]
        fn a_rule_is_parsed_as_it_is_written(
            point in proptest::sample::select(Point::ALL),
            patterns in proptest::collection::vec(proptest::option::of("[a-z@*<>\", é]{0,8}"), 3),
            after in 0..3_u64,
            answers in proptest::collection::vec((proptest::collection::vec(acts(), 1..4), proptest::option::of(1..5_u32)), 1..4),
        ) {
            let pattern = |at: usize| patterns[at].clone().map(Pattern::new);
            let answers = answers.into_iter().map(|(acts, times)| Answer { acts, times }).collect();
            let (from, to, by) = (pattern(0), pattern(1), pattern(2));
            let rule = Rule { point, from, to, by, after, answers };
            let parsed = rule.to_string().parse::<Rule>();
            match rule.problem() {
                None => prop_assert_eq!(parsed.map_err(|error| error.to_string()), Ok(rule)),
                Some(_) => prop_assert!(parsed.is_err()),
            }
        }

        #[test]
        fn any_text_is_a_rule_or_an_error(text in "(at|reply)? ?(RCPT|CONTENT)?[ -~é\n]{0,30}") {
            if let Err(error) = text.parse::<Rule>() {
                prop_assert!(error.at() <= text.len() && text.is_char_boundary(error.at()));
                prop_assert_ne!(error.kind(), RuleErrorKind::NoAnswer);
            }
        }
    }
}

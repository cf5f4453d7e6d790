//! [`Text`]: what a step sends, with values of the target.

use super::target::Target;

/// Octets with variables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Text {
    /// As the case has it, for the transcript. It contains no credentials.
    source: String,
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Octet(u8),
    Value(Variable),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Variable {
    From,
    To,
    Refused,
    Name,
    Hello,
    Plain,
}

const VARIABLES: [(&str, Variable); 6] = [
    ("from", Variable::From),
    ("to", Variable::To),
    ("refused", Variable::Refused),
    ("name", Variable::Name),
    ("hello", Variable::Hello),
    ("plain", Variable::Plain),
];

impl Text {
    /// Parses the text of a step.
    pub(super) fn parse(source: &str) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut rest = source;
        while let Some(char) = rest.chars().next() {
            let (piece, len) = match char {
                '\\' => escape(rest)?,
                '{' => variable(rest)?,
                _ if char.is_ascii() => (Piece::Octet(rest.as_bytes()[0]), 1),
                _ => return Err(format!("{char:?} is not ASCII: write \\xHH")),
            };
            pieces.push(piece);
            rest = &rest[len..];
        }
        Ok(Self { source: source.to_owned(), pieces })
    }

    /// Parses the text, and adds CRLF.
    pub(super) fn line(source: &str) -> Result<Self, String> {
        let mut text = Self::parse(source)?;
        text.pieces.extend([Piece::Octet(b'\r'), Piece::Octet(b'\n')]);
        Ok(text)
    }

    /// Returns the text as the case has it.
    pub(super) fn source(&self) -> &str {
        &self.source
    }

    /// Returns the octets, with the values of the target.
    pub(super) fn octets(&self, target: &Target) -> Vec<u8> {
        let mut octets = Vec::with_capacity(self.pieces.len());
        for piece in &self.pieces {
            match piece {
                Piece::Octet(octet) => octets.push(*octet),
                Piece::Value(variable) => octets.extend_from_slice(value(*variable, target)),
            }
        }
        octets
    }
}

fn value(variable: Variable, target: &Target) -> &[u8] {
    match variable {
        Variable::From => target.sender.as_bytes(),
        Variable::To => target.recipient.as_bytes(),
        Variable::Refused => target.refused.as_deref().unwrap_or_default().as_bytes(),
        Variable::Name => target.name.as_bytes(),
        Variable::Hello => target.verb().as_bytes(),
        Variable::Plain => target.plain.as_deref().unwrap_or_default().as_bytes(),
    }
}

fn escape(rest: &str) -> Result<(Piece, usize), String> {
    let octet = match rest.as_bytes().get(1) {
        Some(b'r') => b'\r',
        Some(b'n') => b'\n',
        Some(b't') => b'\t',
        Some(b'0') => 0,
        Some(b'\\') => b'\\',
        Some(b'x') => {
            let digits = rest.get(2..4).filter(|it| it.bytes().all(|it| it.is_ascii_hexdigit()));
            let octet = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
            let octet = octet.ok_or("\\x needs two hexadecimal digits")?;
            return Ok((Piece::Octet(octet), 4));
        }
        _ => return Err("an escape is \\r, \\n, \\t, \\0, \\\\ or \\xHH".to_owned()),
    };
    Ok((Piece::Octet(octet), 2))
}

fn variable(rest: &str) -> Result<(Piece, usize), String> {
    let end = rest.find('}').ok_or("a variable ends in }")?;
    let name = &rest[1..end];
    match VARIABLES.iter().find(|(known, _)| *known == name) {
        Some((_, variable)) => Ok((Piece::Value(*variable), end + 1)),
        None => Err(format!("there is no variable {{{name}}}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_octets_and_variables_are_values() {
        let target = Target::new("127.0.0.1:25").unwrap().with_recipient("ben@harbor.example");
        let text = Text::line(r"RCPT TO:<{to}>\xe9\0\\").unwrap();
        assert_eq!(text.octets(&target), b"RCPT TO:<ben@harbor.example>\xe9\0\\\r\n");
    }

    #[test]
    fn what_is_no_escape_or_variable_is_an_error() {
        for source in [r"\", r"\q", r"\x1", r"\xg0", r"\x+1", "{to", "{nobody}", "é"] {
            assert!(Text::parse(source).is_err(), "{source}");
        }
    }
}

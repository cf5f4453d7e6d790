//! Lists of parameters, `keyword [= value]`, as they follow the path of MAIL and RCPT.

use core::fmt;
use core::hash::{Hash, Hasher};

use super::read::{MAX, Seen, read};
use crate::ascii::Escaped;
use crate::ascii::run::{solid, without_spaces};
use crate::command::text_value::text_value;
use crate::error::{Invalid, ValueKind};
use crate::extension::Keyword;
use crate::wire::{Sink, SinkFull};

/// The value of a parameter (RFC 5321 4.1.2, RFC 6531 3.3).
///
/// ```text
/// esmtp-value = 1*( %d33-60 / %d62-126 / UTF8-non-ascii )
/// ```
///
/// An `=` is also accepted, because some clients send it: `XVERP=+=`, or base64 with its padding.
///
/// ```
/// use smtp_machine::command::ParameterValue;
///
/// assert_eq!(ParameterValue::try_from("125;R")?.as_str(), "125;R");
/// assert!(ParameterValue::try_from("a b").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ParameterValue<'a> {
    octets: &'a [u8],
}

text_value!(ParameterValue);

impl<'a> TryFrom<&'a [u8]> for ParameterValue<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        let wrong = |at| Err(Invalid::new(ValueKind::Parameter, at));
        match solid(octets) {
            at if at < octets.len() || octets.is_empty() => wrong(at),
            _ => match core::str::from_utf8(octets) {
                Ok(_) => Ok(Self { octets }),
                Err(error) => wrong(error.valid_up_to()),
            },
        }
    }
}

/// A parameter: a keyword, and optionally a value (RFC 5321 4.1.2).
///
/// ```text
/// esmtp-param = esmtp-keyword [ "=" esmtp-value ]
/// ```
///
/// ```
/// use smtp_machine::command::{Parameter, ParameterValue};
/// use smtp_machine::extension::Keyword;
///
/// let param = Parameter::new(Keyword::new("MT-PRIORITY")?, Some(ParameterValue::try_from("3")?));
/// assert_eq!(param.to_string(), "MT-PRIORITY=3");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Parameter<'a> {
    keyword: Keyword<'a>,
    value: Option<ParameterValue<'a>>,
}

impl<'a> Parameter<'a> {
    /// Creates a parameter from checked parts.
    #[must_use]
    pub const fn new(keyword: Keyword<'a>, value: Option<ParameterValue<'a>>) -> Self {
        Self { keyword, value }
    }

    /// Returns the keyword.
    #[must_use]
    pub const fn keyword(&self) -> Keyword<'a> {
        self.keyword
    }

    /// Returns the value: what follows the first `=`.
    #[must_use]
    pub const fn value(&self) -> Option<ParameterValue<'a>> {
        self.value
    }

    /// Writes the parameter, without a space before it.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.keyword.encode(sink)?;
        match self.value {
            None => Ok(()),
            Some(value) => {
                sink.put(b"=")?;
                value.encode(sink)
            }
        }
    }

    /// Returns `true` if the parameter is ASCII.
    pub(crate) fn is_ascii(&self) -> bool {
        self.value.is_none_or(|value| value.as_bytes().is_ascii())
    }
}

impl<'a> TryFrom<&'a [u8]> for Parameter<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        let at = octets.iter().position(|octet| *octet == b'=').unwrap_or(octets.len());
        let (keyword, after) = octets.split_at_checked(at).unwrap_or_default();
        let keyword = Keyword::try_from(keyword)?;
        let value = match after.split_first() {
            None => None,
            Some((_, value)) => {
                let shifted = |error: Invalid| error.shifted(at.saturating_add(1));
                Some(ParameterValue::try_from(value).map_err(shifted)?)
            }
        };
        Ok(Self { keyword, value })
    }
}

impl<'a> TryFrom<&'a str> for Parameter<'a> {
    type Error = Invalid;

    fn try_from(text: &'a str) -> Result<Self, Invalid> {
        Self::try_from(text.as_bytes())
    }
}

impl fmt::Display for Parameter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.keyword, f)?;
        self.value.map_or(Ok(()), |value| write!(f, "={value}"))
    }
}

impl fmt::Debug for Parameter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Parameter(\"{}", self.keyword)?;
        if let Some(value) = self.value {
            write!(f, "={}", Escaped(value.as_bytes()))?;
        }
        f.write_str("\")")
    }
}

/// The parameters of one command, as they are on the line. No keyword occurs twice.
///
/// ```text
/// Mail-parameters = esmtp-param *( SP esmtp-param )
/// ```
///
/// ```
/// use smtp_machine::command::{Command, Syntax};
///
/// let line = b"MAIL FROM:<> BODY=8BITMIME XVERP=+= X-FLAG";
/// if let Command::Mail(mail) = Command::parse(line, &Syntax::default())? {
///     let params: Vec<String> = mail.parameters().iter().map(|param| param.to_string()).collect();
///     assert_eq!(params, ["BODY=8BITMIME", "XVERP=+=", "X-FLAG"]);
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Default)]
pub struct Parameters<'a> {
    octets: &'a [u8],
}

impl<'a> Parameters<'a> {
    /// The maximum number of parameters of one command.
    pub const MAX: usize = MAX;

    /// Returns `true` if there are no parameters.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.octets.is_empty()
    }

    /// Returns `true` if all octets are ASCII.
    #[must_use]
    pub const fn is_ascii(&self) -> bool {
        self.octets.is_ascii()
    }

    /// Returns the octets of the line, without the space before the first parameter.
    #[must_use]
    pub const fn as_bytes(&self) -> &'a [u8] {
        self.octets
    }

    /// Returns an iterator over the parameters.
    ///
    /// ```
    /// use smtp_machine::command::Parameters;
    ///
    /// let params = Parameters::try_from("SIZE=1000 SMTPUTF8")?;
    /// let words: Vec<String> = params.iter().map(|param| param.keyword().to_string()).collect();
    /// assert_eq!(words, ["SIZE", "SMTPUTF8"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn iter(&self) -> ParametersIter<'a> {
        ParametersIter { rest: self.octets }
    }

    /// Returns the parameter with this keyword, or `None` if it is absent.
    ///
    /// ```
    /// use smtp_machine::command::Parameters;
    /// use smtp_machine::extension::Keyword;
    ///
    /// let params = Parameters::try_from("BY=125;R MT-PRIORITY=3")?;
    /// let found = params.find(Keyword::new("mt-priority")?).ok_or("absent")?;
    /// assert_eq!(found.value().ok_or("no value")?.as_str(), "3");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn find(&self, keyword: Keyword<'_>) -> Option<Parameter<'a>> {
        self.iter().find(|param| param.keyword == keyword)
    }

    /// Writes the parameters, each after a space.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.iter().try_for_each(|param| {
            sink.put(b" ")?;
            param.encode(sink)
        })
    }

    /// Creates the list from octets that were parsed before.
    pub(crate) const fn from_checked(octets: &'a [u8]) -> Self {
        Self { octets }
    }

    /// Returns the value of a parameter: `Some(None)` if it has no value, and `None` if the
    /// parameter is absent.
    pub(crate) fn value_of(&self, name: &[u8]) -> Option<Option<&'a [u8]>> {
        let named =
            |parameter: &Parameter<'_>| parameter.keyword.as_bytes().eq_ignore_ascii_case(name);
        self.iter().find(named).map(|found| found.value.map(|value| value.as_bytes()))
    }
}

impl<'a> IntoIterator for Parameters<'a> {
    type Item = Parameter<'a>;
    type IntoIter = ParametersIter<'a>;

    fn into_iter(self) -> ParametersIter<'a> {
        self.iter()
    }
}

impl<'a> TryFrom<&'a [u8]> for Parameters<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        if octets.is_empty() {
            return Ok(Self { octets });
        }
        read(octets, octets, false, |_| Seen::Unknown)
            .map(|found| Self { octets: found.octets })
            .map_err(|error| Invalid::new(ValueKind::Parameter, error.at()))
    }
}

impl<'a> TryFrom<&'a str> for Parameters<'a> {
    type Error = Invalid;

    fn try_from(text: &'a str) -> Result<Self, Invalid> {
        Self::try_from(text.as_bytes())
    }
}

/// Lists are equal if they hold the same parameters in the same order. The number of spaces between
/// them does not matter.
impl PartialEq for Parameters<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.octets == other.octets || self.iter().eq(other.iter())
    }
}

impl Eq for Parameters<'_> {}

impl Hash for Parameters<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.iter().for_each(|param| param.hash(state));
    }
}

impl fmt::Debug for Parameters<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Parameters({:?})", Escaped(self.octets))
    }
}

/// An iterator over [`Parameters`].
///
/// ```
/// use smtp_machine::command::{Parameter, Parameters};
///
/// let mut params = Parameters::try_from("RET=FULL SMTPUTF8")?.iter();
/// assert_eq!(params.next(), Some(Parameter::try_from("RET=FULL")?));
/// assert_eq!(params.next(), Some(Parameter::try_from("SMTPUTF8")?));
/// assert_eq!(params.next(), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct ParametersIter<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for ParametersIter<'a> {
    type Item = Parameter<'a>;

    fn next(&mut self) -> Option<Parameter<'a>> {
        self.rest = without_spaces(self.rest);
        if self.rest.is_empty() {
            return None;
        }
        let end = self.rest.iter().position(|octet| *octet == b' ').unwrap_or(self.rest.len());
        let (param, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        let at = param.iter().position(|octet| *octet == b'=').unwrap_or(param.len());
        let (keyword, value) = param.split_at_checked(at)?;
        let value = value.split_first().map(|(_, octets)| ParameterValue { octets });
        Some(Parameter { keyword: Keyword::from_checked(keyword), value })
    }
}

impl core::iter::FusedIterator for ParametersIter<'_> {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn spaces_between_parameters_have_no_meaning() {
        use crate::command::{Command, Syntax};
        let read = |line: &'static [u8]| Command::parse(line, &Syntax::LENIENT).unwrap();
        assert_eq!(read(b"XCLIENT NAME=a  ADDR=b"), read(b"XCLIENT NAME=a ADDR=b"));
        assert_ne!(read(b"XCLIENT NAME=a ADDR=b"), read(b"XCLIENT ADDR=b NAME=a"));
    }

    /// Parses a list rule by rule.
    fn naive(text: &str) -> Option<Vec<(String, Option<String>)>> {
        let mut params: Vec<(String, Option<String>)> = Vec::new();
        for param in text.split(' ') {
            let (keyword, value) = match param.split_once('=') {
                Some((keyword, value)) => (keyword, Some(value.to_owned())),
                None => (param, None),
            };
            let letters = |c: char| c.is_ascii_alphanumeric();
            if !keyword.starts_with(letters) || !keyword.chars().all(|c| letters(c) || c == '-') {
                return None;
            }
            let fits = |c: char| c > ' ' && c != '\u{7f}';
            if value.as_ref().is_some_and(|value| value.is_empty() || !value.chars().all(fits)) {
                return None;
            }
            if params.iter().any(|(other, _)| other.eq_ignore_ascii_case(keyword)) {
                return None;
            }
            params.push((keyword.to_owned(), value));
        }
        (params.len() <= 32).then_some(params)
    }

    #[test]
    fn the_first_equals_sign_splits() {
        let params = Parameters::try_from("XVERP=+=").unwrap();
        assert_eq!(params.value_of(b"xverp"), Some(Some(&b"+="[..])));
    }

    #[test]
    fn empty_pieces_are_refused() {
        assert!(Parameters::try_from("SIZE=").is_err());
        assert!(Parameters::try_from("-A").is_err());
        assert_eq!(Parameters::try_from("A B  C").unwrap_err().at(), 4);
    }

    #[test]
    fn more_than_32_parameters_are_too_many() {
        let text: Vec<String> = (0..33).map(|number| format!("X{number}")).collect();
        assert!(Parameters::try_from(&*text[..32].join(" ")).is_ok());
        assert!(Parameters::try_from(&*text.join(" ")).is_err());
    }

    proptest! {
        #[test]
        fn parameters_are_read_as_the_naive_version_reads_them(
            text in "[abA-]{0,2}(=[a\u{e9}=]{0,2})?( [abA-]{1,3}(=[a\u{e9}\r]{1,2})?){0,5}"
        ) {
            prop_assume!(!text.is_empty());
            let found = Parameters::try_from(&*text).ok().map(|params| {
                params
                    .iter()
                    .map(|param| {
                        let value = param.value().map(|value| value.to_string());
                        (param.keyword().to_string(), value)
                    })
                    .collect::<Vec<_>>()
            });
            prop_assert_eq!(found, naive(&text));
        }

        #[test]
        fn parameters_survive_the_wire(text in "X[a-z]{1,5}(=[!-<]{1,9})?( Y[a-z]{1,5})?") {
            let params = Parameters::try_from(&*text).unwrap();
            let mut wire = Vec::new();
            params.encode(&mut wire).unwrap();
            prop_assert_eq!(&wire[1..], text.as_bytes());
            let param = params.iter().next().unwrap();
            let text = param.to_string();
            prop_assert_eq!(Parameter::try_from(&*text).unwrap(), param);
        }

        #[test]
        fn no_constructor_accepts_a_control_character(octets: Vec<u8>) {
            let found = [
                Parameter::try_from(&*octets).is_ok(),
                Parameters::try_from(&*octets).is_ok(),
                ParameterValue::try_from(&*octets).is_ok(),
            ];
            if found.contains(&true) {
                prop_assert!(!octets.iter().any(|octet| octet.is_ascii_control()));
            }
        }
    }
}

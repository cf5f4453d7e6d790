//! The text form of rules.

use std::fmt::{self, Write};
use std::time::Duration;

use super::act::Act;
use super::answer::Answer;
use super::rule::Rule;

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at {}", self.point)?;
        for (word, pattern) in [("from", &self.from), ("to", &self.to), ("by", &self.by)] {
            if let Some(pattern) = pattern {
                write!(f, " {word} ")?;
                write_pattern(f, pattern.as_str())?;
            }
        }
        if self.after > 0 {
            write!(f, " after {} octets", self.after)?;
        }
        for (at, answer) in self.answers.iter().enumerate() {
            write!(f, "{}{answer}", if at == 0 { " " } else { ", then " })?;
        }
        Ok(())
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, act) in self.acts.iter().enumerate() {
            write!(f, "{}{act}", if at == 0 { "" } else { " and " })?;
        }
        match self.times {
            None => Ok(()),
            Some(1) => f.write_str(" once"),
            Some(2) => f.write_str(" twice"),
            Some(count) => write!(f, " {count} times"),
        }
    }
}

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Accept => f.write_str("accept"),
            Self::AcceptWithoutReply => f.write_str("accept without reply"),
            Self::Reply(reply) => {
                write!(f, "reply {}", reply.code())?;
                if let Some(enhanced) = reply.enhanced() {
                    write!(f, " {enhanced}")?;
                }
                for (at, line) in reply.lines().iter().enumerate() {
                    f.write_str(if at == 0 { " " } else { " / " })?;
                    write_string(f, line.as_bytes())?;
                }
                Ok(())
            }
            Self::Send(octets) => {
                f.write_str("send ")?;
                write_string(f, octets)
            }
            Self::Wait(time) => write_time(f, *time),
            Self::HangUp => f.write_str("hang up"),
            Self::StaySilent => f.write_str("stay silent"),
        }
    }
}

fn write_time(f: &mut fmt::Formatter<'_>, time: Duration) -> fmt::Result {
    match time.subsec_nanos() {
        0 => write!(f, "wait {} s", time.as_secs()),
        // A shorter time than a millisecond is written as one.
        _ => write!(f, "wait {} ms", time.as_nanos().div_ceil(1_000_000)),
    }
}

fn write_pattern(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    let is_bare = |char: char| !char.is_whitespace() && !matches!(char, '"' | ',');
    match !text.is_empty() && text.chars().all(is_bare) {
        true => f.write_str(text),
        false => write_string(f, text.as_bytes()),
    }
}

/// Writes a string in quotes. Octets that are not UTF-8 are escaped.
fn write_string(f: &mut fmt::Formatter<'_>, octets: &[u8]) -> fmt::Result {
    f.write_char('"')?;
    for chunk in octets.utf8_chunks() {
        for char in chunk.valid().chars() {
            match char {
                '\r' => f.write_str("\\r")?,
                '\n' => f.write_str("\\n")?,
                '\t' => f.write_str("\\t")?,
                '\0' => f.write_str("\\0")?,
                '"' | '\\' => write!(f, "\\{char}")?,
                char if char.is_ascii_control() => write!(f, "\\x{:02x}", u32::from(char))?,
                char => f.write_char(char)?,
            }
        }
        for octet in chunk.invalid() {
            write!(f, "\\x{octet:02x}")?;
        }
    }
    f.write_char('"')
}

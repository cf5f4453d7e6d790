//! [`Condition`]: the requirements of a rule besides its phrases, and [`Case`]: the facts that it is compared
//! with.

use super::{Basis, Reason, Stage, reason_by_code};
use crate::address::Host;
use crate::reply::{Code, EnhancedCode, Reply};

/// The requirements of a rule besides its phrases.
#[derive(Debug)]
pub(super) struct Condition {
    /// The first digit of the code, or 0 for any.
    pub(super) first: u8,
    /// The code, or 0 for any.
    pub(super) code: u16,
    pub(super) enhanced: Option<(u16, u16)>,
    pub(super) stage: Option<Stage>,
    /// The domain of the server, or an empty string for any.
    pub(super) server: &'static str,
}

impl Condition {
    pub(super) fn fits(&self, case: &Case<'_>) -> bool {
        let code = case.code.get();
        (self.first == 0 || code / 100 == u16::from(self.first))
            && (self.code == 0 || code == self.code)
            && self.enhanced.is_none_or(|(subject, detail)| {
                case.enhanced.is_some_and(|it| {
                    (it.status().subject(), it.status().detail()) == (subject, detail)
                })
            })
            && self.stage.is_none_or(|stage| case.stage == Some(stage))
            && (self.server.is_empty()
                || case.server.is_some_and(|host| is_within(host, self.server.as_bytes())))
    }
}

/// Returns `true` if `host` is `domain` or a subdomain.
fn is_within(host: &[u8], domain: &[u8]) -> bool {
    let Some((above, end)) =
        host.len().checked_sub(domain.len()).and_then(|at| host.split_at_checked(at))
    else {
        return false;
    };
    end.eq_ignore_ascii_case(domain) && matches!(above, [] | [.., b'.'])
}

/// Returns what [`Reply::stated_enhanced`] returns, without the end of the first line, which is longer than any enhanced
/// code.
fn stated_enhanced(reply: &Reply<'_>) -> Option<EnhancedCode> {
    const MAX: usize = "5.999.999 ".len() + "\r\n".len();
    let text = reply.as_bytes().get(4..)?;
    if text.get(1) != Some(&b'.') {
        return None;
    }
    let text = text.get(..MAX).unwrap_or(text);
    let line = text.split(|octet| *octet == b'\n').next()?;
    let (code, _) = EnhancedCode::parse(line.strip_suffix(b"\r").unwrap_or(line))?;
    Some(code)
}

/// The facts about a reply besides its text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Case<'a> {
    pub(super) code: Code,
    /// The enhanced code, whatever its class.
    pub(super) stated: Option<EnhancedCode>,
    /// The enhanced code, if its class is the first digit of the code.
    enhanced: Option<EnhancedCode>,
    pub(super) stage: Option<Stage>,
    /// The name of the server.
    server: Option<&'a [u8]>,
}

impl<'a> Case<'a> {
    pub(super) fn new(reply: &Reply<'_>, stage: Option<Stage>, server: Option<Host<'a>>) -> Self {
        let (code, stated) = (reply.code(), stated_enhanced(reply));
        let server = server.map(|host| host.as_bytes());
        Self { code, stated, enhanced: stated.filter(|it| it.fits(code)), stage, server }
    }

    /// Returns the reason of the basic code. An enhanced code about security contradicts one about syntax.
    pub(super) fn basic(&self) -> Option<(Reason, Basis, &'static str)> {
        let is_of_security = self.stated.is_some_and(|it| it.status().subject() == 7);
        let reason = reason_by_code::basic(self.code, self.stage);
        reason.filter(|it| !is_of_security || it.0 != Reason::ProtocolError)
    }

    #[cfg(test)]
    pub(super) const fn enhanced(&self) -> Option<EnhancedCode> {
        self.enhanced
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_enhanced_code_is_that_of_the_reply() {
        for text in [
            "550",
            "550 ",
            "550 5.",
            "550 5.1",
            "550 5.1.1",
            "550 5.1.1\n",
            "550 5.1.1\r\n",
            "550 5.1.1\r\r\n",
            "550 5.1.1 no",
            "550 5.1.1no",
            "550-5.1.1\r\n550 5.1.1 no",
            "550-\r\n550 5.1.1 no",
            "550 5.123.456",
            "550 5.123.456 no",
            "550 5.123.4567 no",
            "550 5.123.456\r\n",
            "550 2.0.0 no",
            "550  5.1.1",
        ] {
            for text in [text.to_owned(), format!("{text} {}", "x".repeat(20))] {
                let Ok(reply) = Reply::from_log(text.as_bytes()) else { continue };
                assert_eq!(stated_enhanced(&reply), reply.stated_enhanced(), "{text:?}");
            }
        }
    }
}

//! [`encode_reply`]: the encoder of a reply with any number of lines.

use super::{Code, EnhancedCode, Text};
use crate::wire::{Sink, SinkFull};

/// Writes a reply: one line for each text, each with the code and the enhanced code (RFC 2034 4), or one line
/// without text if there is none. An enhanced code whose class is not the first digit of the code is omitted
/// (RFC 2034 4); a 1yz or 3yz therefore never has one.
///
/// ```
/// use smtp_machine::reply::{Code, Status, Text, encode_reply};
///
/// let mut wire = Vec::new();
/// let enhanced = Some(Status::DELIVERY_NOT_AUTHORIZED.permanent());
/// let lines = [Text::new("not here")?, Text::new("ask the postmaster")?];
/// encode_reply(&mut wire, Code::USER_NOT_LOCAL, enhanced, &lines)?;
/// assert_eq!(wire, b"551-5.7.1 not here\r\n551 5.7.1 ask the postmaster\r\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// Returns [`SinkFull`] if the sink is full. A part may have been written.
pub fn encode_reply(
    sink: &mut impl Sink,
    code: Code,
    enhanced: Option<EnhancedCode>,
    lines: &[Text<'_>],
) -> Result<(), SinkFull> {
    let enhanced = enhanced.filter(|enhanced| enhanced.fits(code));
    let lines = if lines.is_empty() { &[Text::EMPTY] } else { lines };
    let mut left = lines.len();
    for line in lines {
        left = left.saturating_sub(1);
        sink.put(&code.digits())?;
        sink.put(if left == 0 { b" " } else { b"-" })?;
        if let Some(enhanced) = enhanced {
            enhanced.encode(sink)?;
            sink.put(b" ")?;
        }
        sink.put(line.as_bytes())?;
        sink.put(b"\r\n")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reply::{Reply, Status};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn encoded_replies_parse_back(
            number in 100..=599_u16,
            texts in proptest::collection::vec("[ -~\u{e9}]{0,30}", 1..5),
        ) {
            let code = Code::new(number).unwrap();
            let enhanced = match number / 100 {
                2 => Some(Status::MAILBOX_FULL.success()),
                4 => Some(Status::MAILBOX_FULL.transient()),
                5 => Some(Status::MAILBOX_FULL.permanent()),
                _ => None,
            };
            let lines: Vec<Text<'_>> = texts.iter().map(|text| Text::new(text).unwrap()).collect();
            let mut wire = Vec::new();
            encode_reply(&mut wire, code, enhanced, &lines).unwrap();
            let (reply, len) = Reply::parse(&wire).unwrap().unwrap();
            prop_assert_eq!((reply.code(), len), (code, wire.len()));
            for (line, text) in reply.lines().zip(&texts) {
                prop_assert_eq!(line.enhanced(), enhanced);
                prop_assert_eq!(line.text(), text.as_bytes());
            }
        }
    }
}

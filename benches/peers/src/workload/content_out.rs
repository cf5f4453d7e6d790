//! Content sent by DATA: `content-out/KIND`.

use crate::corpus::Content;
use crate::row::{Amount, Label, Rows, Verdict};

pub(crate) trait ContentWriter {
    const LABEL: Label;
    /// Whether the octets are copied to `out`.
    const COPIES: bool = true;
    /// Appends to `out` what DATA sends for a content, with the line that ends it.
    fn run(plain: &[u8], out: &mut Vec<u8>);
}

pub(crate) fn row<P: ContentWriter>(rows: &mut Rows, content: &'static Content) {
    let amount = Amount { unit: "message", units: 1, octets: content.plain.len() as u64 };
    let mut out: Vec<u8> = Vec::with_capacity(content.stuffed.len() * 2 + 64);
    let run = move || {
        out.clear();
        P::run(&content.plain, &mut out);
        out.len() as u64
    };
    let name = format!("content-out/{}", content.name);
    rows.add(name, P::LABEL, amount, run, || verify::<P>(content));
}

/// A CRLF too many before the final dot is another content, but the only difference of some crates: the verdict is
/// right then.
fn verify<P: ContentWriter>(content: &Content) -> Verdict {
    let mut out = Vec::new();
    P::run(&content.plain, &mut out);
    let before_dot = content.stuffed.len() - 3;
    let longer = [&content.stuffed[..before_dot], b"\r\n.\r\n"].concat();
    Verdict::check(!P::COPIES || out == content.stuffed || out == longer, || {
        format!("other octets: {} for {}", out.len(), content.stuffed.len())
    })
}

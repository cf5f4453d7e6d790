//! `wasm-smtp`

use super::lines::lines;
use crate::row::Label;
use crate::workload::{ContentWriter, ReplyParser, Shape};
use std::hint::black_box;

pub(crate) struct WasmSmtp;
impl ReplyParser for WasmSmtp {
    const LABEL: Label = Label::part(
        "wasm-smtp parse_reply_line",
        "the caller finds the lines and joins them; the text is not checked, the enhanced code not shown",
    );
    fn run(w: &[u8], _: &[usize]) -> u64 {
        let mut n = 0;
        lines(w, |l| {
            if let Some(Ok(r)) = l.strip_suffix(b"\r\n").map(wasm_smtp::protocol::parse_reply_line)
            {
                black_box(&r);
                n += r.is_last as u64;
            }
        });
        n
    }
    fn parsed(w: &[u8], _: &[usize]) -> Option<Vec<Shape>> {
        let (mut v, mut k) = (vec![], 0);
        lines(w, |l| {
            let r = wasm_smtp::protocol::parse_reply_line(&l[..l.len() - 2]).unwrap();
            k += 1;
            if r.is_last {
                v.push((r.code, Some(k)));
                k = 0;
            }
        });
        Some(v)
    }
}
impl ContentWriter for WasmSmtp {
    const LABEL: Label = Label::peer("wasm-smtp dot_stuff_and_terminate", "");
    fn run(p: &[u8], out: &mut Vec<u8>) {
        *out = wasm_smtp::protocol::dot_stuff_and_terminate(p);
    }
}

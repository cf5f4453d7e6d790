//! `httparse`: a parser of another protocol, on lines of the same lengths.

use crate::row::Label;
use crate::workload::{CommandParser, Parsed};
use std::cell::RefCell;
use std::collections::HashMap;
use std::hint::black_box;

pub(crate) struct HttpParseHeaders;
pub(crate) struct HttpParseRequests;

/// The lines of one block of header fields.
const BLOCK: usize = 16;

thread_local! {
    /// Blocks of fields and requests for a corpus of commands, made once.
    static MADE: RefCell<HashMap<usize, (Vec<Vec<u8>>, Vec<u8>)>> = RefCell::default();
}

impl CommandParser for HttpParseHeaders {
    const LABEL: Label =
        Label::yardstick("httparse, a header field", "a field for each command, of its length");

    fn run(octets: &[u8]) -> u64 {
        with_http(octets, |blocks, _| {
            let mut count = 0;
            for block in blocks {
                let mut fields = [httparse::EMPTY_HEADER; BLOCK];
                if let Ok(httparse::Status::Complete((_, fields))) =
                    httparse::parse_headers(block, &mut fields)
                {
                    count += fields.len() as u64;
                    black_box(fields);
                }
            }
            count
        })
    }

    fn parsed(_: &[u8]) -> Option<Vec<Parsed>> {
        None
    }
}

impl CommandParser for HttpParseRequests {
    const LABEL: Label =
        Label::yardstick("httparse, a request", "GET without fields, of the length of the command");

    fn run(octets: &[u8]) -> u64 {
        with_http(octets, |_, mut requests| {
            let mut count = 0;
            while !requests.is_empty() {
                let mut fields = [httparse::EMPTY_HEADER; 4];
                let mut request = httparse::Request::new(&mut fields);
                match request.parse(requests) {
                    Ok(httparse::Status::Complete(len)) => requests = &requests[len..],
                    _ => break,
                }
                black_box(&request);
                count += 1;
            }
            count
        })
    }

    fn parsed(_: &[u8]) -> Option<Vec<Parsed>> {
        None
    }
}

fn with_http(octets: &[u8], act: impl FnOnce(&[Vec<u8>], &[u8]) -> u64) -> u64 {
    MADE.with_borrow_mut(|made| {
        let (blocks, requests) =
            made.entry(octets.as_ptr() as usize).or_insert_with(|| make(octets));
        act(blocks, requests)
    })
}

fn make(octets: &[u8]) -> (Vec<Vec<u8>>, Vec<u8>) {
    let (mut blocks, mut block, mut requests) = (Vec::new(), Vec::new(), Vec::new());
    let lines: Vec<&[u8]> = octets.split_inclusive(|octet| *octet == b'\n').collect();
    for (number, line) in lines.iter().enumerate() {
        requests.extend_from_slice(b"GET /");
        requests.extend(std::iter::repeat_n(b'p', line.len().saturating_sub(18)));
        requests.extend_from_slice(b" HTTP/1.1\r\n\r\n");
        block.extend_from_slice(b"x: ");
        let value = line[..line.len() - 2].iter().skip(3);
        block.extend(value.map(|octet| match octet {
            octet if octet.is_ascii_graphic() || *octet == b' ' => *octet,
            _ => b'u',
        }));
        block.extend_from_slice(b"\r\n");
        if number % BLOCK == BLOCK - 1 || number + 1 == lines.len() {
            block.extend_from_slice(b"\r\n");
            blocks.push(std::mem::take(&mut block));
        }
    }
    (blocks, requests)
}

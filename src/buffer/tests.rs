//! Tests of [`Buffer`](super::Buffer).

use super::*;
use crate::wire::Sink;

fn holding(octets: &[u8], capacity: usize) -> Buffer {
    let mut buffer = Buffer::with_capacity(capacity);
    buffer.put(octets).unwrap();
    buffer
}

#[test]
fn a_line_ends_only_at_crlf() {
    let line = |octets: &[u8]| {
        let found = holding(octets, 64).find_line(0, BareLf::IsContent);
        found.map(|found| (found.len, found.with_end))
    };
    assert_eq!(line(b"NOOP\r\n"), Some((4, 6)));
    assert_eq!(line(b"\r\n"), Some((0, 2)));
    assert_eq!(line(b"NOOP\n"), None);
    assert_eq!(line(b"\n"), None);
    assert_eq!(line(b"NOOP\nQUIT\r\n"), Some((9, 11)));
    assert_eq!(line(b"NOOP\r\r\n"), Some((5, 7)));
    assert_eq!(line(b"NOOP\r"), None);
}

#[test]
fn a_bare_lf_ends_a_line_if_allowed() {
    let found = holding(b"250 ok\n250", 64).find_line(0, BareLf::EndsLine).unwrap();
    assert_eq!((found.len, found.with_end), (6, 7));
}

#[test]
fn a_search_resumes_where_it_stopped() {
    let mut buffer = holding(b"NO", 64);
    assert!(buffer.find_line(0, BareLf::IsContent).is_none());
    assert_eq!(buffer.searched, 2);
    buffer.put(b"OP\r").unwrap();
    assert!(buffer.find_line(0, BareLf::IsContent).is_none());
    buffer.put(b"\n").unwrap();
    assert_eq!(buffer.find_line(0, BareLf::IsContent).unwrap().len, 4);
    buffer.consume(6);
    assert_eq!(buffer.searched, 0);
}

#[test]
fn consumed_octets_free_space() {
    let mut buffer = holding(b"12345678", 8);
    assert!(buffer.spare().is_empty());
    assert_eq!(buffer.put(b"9"), Err(SinkFull));
    buffer.consume(3);
    assert_eq!(buffer.put_all(&[b"9a", b"bc"]), Err(SinkFull));
    assert_eq!((buffer.spare().len(), buffer.filled()), (3, &b"45678"[..]));
    buffer.put_all(&[b"9", b"", b"ab"]).unwrap();
    assert_eq!(buffer.filled(), b"456789ab");
}

#[test]
fn truncation_removes_octets_from_the_end() {
    let mut buffer = holding(b"12345678", 16);
    buffer.consume(2);
    buffer.truncate(3);
    assert_eq!(buffer.filled(), b"345");
    buffer.truncate(9);
    assert_eq!(buffer.filled(), b"345");
}

#[test]
fn debug_does_not_show_the_octets() {
    assert_eq!(
        format!("{:?}", holding(b"secret", 16)),
        "Buffer { len: 6, capacity: 16, closed: false }"
    );
}

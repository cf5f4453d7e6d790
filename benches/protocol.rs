//! The speed of the types and the machines: `cargo bench -p smtp-machine-benches --bench protocol`. The plots are in
//! `target/criterion/report/index.html`.

// `benches/peers` measures other crates with the rest of it.
#[allow(dead_code, unused_imports)]
#[path = "peers/src/corpus/mod.rs"]
mod corpus;
mod varied;

use std::hint::black_box;

use corpus::{KINDS, commands, replies};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use smtp_machine::Buffer;
use smtp_machine::body::{Newlines, Stuff, Unstuff};
use smtp_machine::command::{Command, Syntax};
use smtp_machine::diagnosis::diagnose;
use smtp_machine::extension::Capabilities;
use smtp_machine::reply::Reply;

const MIB: usize = 1 << 20;

fn command(c: &mut Criterion) {
    let mut group = c.benchmark_group("command");
    for (name, full) in [("basic", false), ("full", true)] {
        let corpus = commands(full, 10_000);
        let lines: Vec<&[u8]> = corpus.octets.split_inclusive(|octet| *octet == b'\n').collect();
        group.throughput(Throughput::Elements(lines.len() as u64));
        group.bench_function(name, |b| {
            b.iter(|| {
                for line in &lines {
                    black_box(Command::parse(&line[..line.len() - 2], &Syntax::STRICT)).ok();
                }
            });
        });
    }
}

fn reply(c: &mut Criterion) {
    let mut group = c.benchmark_group("reply");
    for (name, only_ehlo) in [("mix", false), ("EHLO, typed", true)] {
        let corpus = replies(10_000, only_ehlo);
        group.throughput(Throughput::Elements(corpus.ends.len() as u64));
        group.bench_function(name, |b| {
            b.iter(|| {
                let mut rest = corpus.octets.as_slice();
                while let Some((reply, length)) = Reply::parse(rest).unwrap() {
                    black_box((reply.code(), reply.enhanced()));
                    if only_ehlo {
                        black_box(Capabilities::parse(&reply));
                    }
                    rest = &rest[length..];
                }
            });
        });
    }
}

fn diagnosis(c: &mut Criterion) {
    let texts = varied::refusals();
    let replies: Vec<Reply> = texts.iter().map(|text| Reply::from_log(text).unwrap()).collect();
    let mut group = c.benchmark_group("diagnosis");
    group.throughput(Throughput::Elements(replies.len() as u64));
    group.bench_function("labelled replies", |b| {
        b.iter(|| {
            for reply in &replies {
                black_box(diagnose(reply).reason());
            }
        });
    });
}

/// Decodes 1 MiB that is read in pieces, lent.
fn content_in(c: &mut Criterion) {
    let mut group = c.benchmark_group("content in");
    for kind in KINDS {
        let wire = kind.content(MIB).stuffed;
        group.throughput(Throughput::Bytes(wire.len() as u64));
        for read in [1 << 10, 8 << 10, 64 << 10] {
            group.bench_with_input(BenchmarkId::new(kind.name, read), &read, |b, read| {
                b.iter(|| {
                    let (mut unstuff, mut done, mut end) = (Unstuff::new(), 0, 0);
                    while end < wire.len() {
                        end = wire.len().min(end + read);
                        // What is left at the end of a read is examined with the next.
                        loop {
                            let found = unstuff.next(&wire[done..end]);
                            black_box(&wire[done + found.skip..][..found.run]);
                            let processed = found.skip + found.run + found.after;
                            done += processed;
                            if processed == 0 || found.end {
                                break;
                            }
                        }
                    }
                    assert_eq!(done, wire.len());
                });
            });
        }
    }
}

/// Encodes 1 MiB into a buffer of this size.
fn content_out(c: &mut Criterion) {
    let mut group = c.benchmark_group("content out");
    for kind in KINDS {
        let plain = kind.content(MIB).plain;
        group.throughput(Throughput::Bytes(plain.len() as u64));
        for write in [1 << 10, 8 << 10, 64 << 10] {
            let mut out = vec![0; write];
            group.bench_with_input(BenchmarkId::new(kind.name, write), &write, |b, _| {
                b.iter(|| {
                    let (mut stuff, mut rest) = (Stuff::new(Newlines::Refuse), plain.as_slice());
                    while !rest.is_empty() {
                        let (taken, written) = stuff.stuff_into(rest, &mut out).unwrap();
                        black_box(&out[..written]);
                        rest = &rest[taken..];
                    }
                });
            });
        }
    }
}

fn session(c: &mut Criterion) {
    let (mut small, mut large) = (Buffer::with_capacity(4096), Buffer::with_capacity(8192));
    let mut group = c.benchmark_group("session");
    let sessions = varied::sessions(500);
    group.throughput(Throughput::Elements(sessions.len() as u64));
    group.bench_function("server", |b| {
        b.iter(|| sessions.iter().for_each(|it| varied::serve(&mut large, &mut small, it)));
    });
    let messages = varied::messages(500);
    group.throughput(Throughput::Elements(messages.len() as u64));
    group.bench_function("client", |b| {
        b.iter(|| messages.iter().for_each(|it| varied::send(&mut small, &mut large, it)));
    });
}

/// The plots take longer than the measurements if each is derived from criterion's 100,000 resamples.
fn config() -> Criterion {
    Criterion::default().nresamples(10_000)
}

criterion_group! {
    name = benches;
    config = config();
    targets = command, reply, diagnosis, content_in, content_out, session
}
criterion_main!(benches);

//! The guarantees of a queue, tested with the SQLite implementation.

use std::io::Read as _;
use std::path::PathBuf;

use super::sqlite::Sqlite;
use super::*;

struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn queue(name: &str) -> (Scratch, Sqlite) {
    let path = std::env::temp_dir().join(format!("queue-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&path);
    let queue = Sqlite::open(&path, 0, |_| None).unwrap();
    (Scratch(path), queue)
}

fn new(from: &str, recipients: usize, arrived: f64) -> New {
    let addressee = |number| Addressee {
        command: format!("RCPT TO:<ben{number}@harbor.example>"),
        domain: "harbor.example".to_owned(),
        route: "mx:25".to_owned(),
    };
    let command = format!("MAIL FROM:{from}");
    New {
        envelope: Envelope { arrived, client: "pc.example".to_owned(), eight_bit: false, command },
        recipients: (0..recipients).map(addressee).collect(),
        trace: Box::new(|id| format!("Received: {id}\r\n")),
        id: None,
        stored: 0,
    }
}

fn content(queue: &Sqlite, id: Id) -> Vec<u8> {
    let mut octets = Vec::new();
    Content::new(queue, id).read_to_end(&mut octets).unwrap();
    octets
}

fn ids(due: &Due) -> Vec<Id> {
    due.mails.iter().map(|it| it.id).collect()
}

#[test]
fn content_is_read_as_it_was_stored() {
    let (_scratch, queue) = queue("content");
    let octets: Vec<u8> = (0..300_000_u32).map(|it| (it % 251) as u8).collect();
    for size in [1, 65_535, 65_536, 65_537, 200_000, 300_000] {
        let mut new = new("<>", 1, 1.0);
        let mut pieces = octets[..size].chunks(100_000);
        let last = pieces.next_back().unwrap();
        pieces.for_each(|piece| queue.spill(&mut new, piece).unwrap());
        let id = queue.take(&mut new, last).unwrap();
        let whole = [format!("Received: {id}\r\n").as_bytes(), &octets[..size]].concat();
        assert!(content(&queue, id) == whole, "{size}");
        let (offset, mut some) = (whole.len() / 2, [0; 7]);
        let len = queue.read_at(id, offset as u64, &mut some).unwrap();
        assert!(len > 0 && whole[offset..].starts_with(&some[..len]), "{size}");
        assert_eq!(queue.read_at(id, whole.len() as u64, &mut some).unwrap(), 0);
    }
}

#[test]
fn a_claimed_message_is_not_returned_until_it_is_settled() {
    let (_scratch, queue) = queue("claims");
    let take = |recipients, arrived| queue.take(&mut new("<>", recipients, arrived), b"x").unwrap();
    // A message with many recipients does not hide the others.
    let (many, two, late) = (take(500, 1.0), take(1, 2.0), take(1, 90.0));
    let due = queue.due("mx:25", 50.0, 1).unwrap();
    assert_eq!((ids(&due), due.next), (vec![many], Some(90.0)));
    assert_eq!(due.mails[0].recipients.len(), 500);
    let next = queue.due("mx:25", 50.0, 10).unwrap();
    assert_eq!(ids(&next), [two]);
    assert!(queue.due("mx:25", 50.0, 10).unwrap().mails.is_empty());
    assert!(queue.due("other:25", 50.0, 10).unwrap().mails.is_empty());
    queue.release(&next.mails[0]);
    assert_eq!(ids(&queue.due("mx:25", 50.0, 10).unwrap()), [two]);

    // The same change twice is one change: half are delivered, the others are due later.
    let mut tried = due.mails[0].clone();
    for (at, it) in tried.recipients.iter_mut().enumerate() {
        it.due = 60.0;
        it.said = vec!["450-4.2.1 no".to_owned(), "450 4.2.1 ".to_owned()];
        it.status = "4.2.1".to_owned();
        it.fate = if at % 2 == 0 { Fate::Done } else { Fate::Pending };
    }
    queue.settle(&tried).unwrap();
    queue.settle(&tried).unwrap();
    assert!(queue.due("mx:25", 59.0, 10).unwrap().mails.is_empty());
    let again = queue.due("mx:25", 60.0, 10).unwrap();
    assert_eq!(ids(&again), [many]);
    tried.recipients.retain(|it| it.fate == Fate::Pending);
    assert_eq!(again.mails[0], tried);
    // A message without recipients is removed.
    tried.recipients.iter_mut().for_each(|it| it.fate = Fate::Done);
    queue.settle(&tried).unwrap();
    assert_eq!(ids(&queue.due("mx:25", 100.0, 10).unwrap()), [late]);
    assert_eq!(queue.count().unwrap(), 2);
}

#[test]
fn a_report_and_its_marks_are_stored_together_or_not_at_all() {
    let (_scratch, queue) = queue("report");
    let id = queue.take(&mut new("<ana@orchard.example>", 3, 1.0), b"content").unwrap();
    let mut mail = queue.due("mx:25", 1.0, 1).unwrap().mails.remove(0);
    mail.recipients[0].fate = Fate::Failed;
    queue.settle(&mail).unwrap();
    let outcomes = Subject::Outcomes { early: false };
    let report = |subject, result: &dyn Fn() -> Written| {
        let mut about = Vec::new();
        let made = queue.report(id, subject, &mut |original, out| {
            about = original.about.iter().map(|it| it.command.clone()).collect();
            std::io::copy(original.content, out).unwrap();
            result()
        });
        (made, about)
    };
    let to = || Addressee {
        command: "RCPT TO:<ana@orchard.example>".to_owned(),
        domain: "orchard.example".to_owned(),
        route: "home:25".to_owned(),
    };
    let written = || {
        let command = "MAIL FROM:<>".to_owned();
        Written::Report(Envelope { command, ..Envelope::default() }, to())
    };
    let failed = || Written::Failed(io::Error::other("no luck"));
    // Other recipients are pending.
    assert_eq!(report(outcomes, &written).0.unwrap(), None);
    mail.recipients[1].fate = Fate::Failed;
    mail.recipients[2].fate = Fate::Done;
    queue.settle(&mail).unwrap();
    assert_eq!(queue.unreported().unwrap(), [id]);
    assert!(report(outcomes, &failed).0.is_err());
    assert_eq!(queue.unreported().unwrap(), [id]);
    let (made, about) = report(outcomes, &written);
    assert_eq!(about.len(), 2);
    let made = made.unwrap().unwrap();
    assert!(content(&queue, made).ends_with(b"content"));
    // The message is removed, and the report is due.
    assert!(content(&queue, id).is_empty() && queue.unreported().unwrap().is_empty());
    assert_eq!(report(outcomes, &written).0.unwrap(), None);
    assert_eq!(ids(&queue.due("home:25", 1.0, 1).unwrap()), [made]);
}

#[test]
fn a_delay_is_reported_once() {
    let (_scratch, queue) = queue("delay");
    let mut late = new("<ana@orchard.example>", 2, 1.0);
    late.recipients[0].command += " NOTIFY=DELAY";
    let id = queue.take(&mut late, b"content").unwrap();
    let mut told = 0;
    for _ in 0..2 {
        let subject = Subject::Delay { age: 5.0, before: 0.0 };
        let made = queue.report(id, subject, &mut |original, _| {
            told += original.about.len();
            Written::Nobody
        });
        assert_eq!(made.unwrap(), None);
    }
    assert_eq!(told, 1);
    assert_eq!(queue.due("mx:25", 1.0, 1).unwrap().mails[0].warned, 5.0);
}

//! The queue in an SQLite database: `queue.db` in a directory of its own.
//!
//! `schema.sql` documents the columns; `sqlite3 queue.db 'SELECT * FROM overview'` shows the queue, even
//! while the relay runs. Every change is one transaction, which is on the disk when it is committed (WAL,
//! `synchronous = FULL`). Numbers are AUTOINCREMENT: they are never reused.
//!
//! The file `lock` names the process that uses the queue. The operating system releases the lock when the
//! process ends.
//!
//! An undeliverable report, and an undeliverable message with a null reverse-path, get the state `dead`: they
//! are kept for the postmaster, who deletes them (`DELETE FROM messages WHERE state = 'dead'`, after
//! `PRAGMA foreign_keys = ON`).
//!
//! A message with invalid rows gets the state `damaged`, with a note of the reason, which is also printed on
//! stderr. It is not tried; other messages are not affected. After a repair,
//! `UPDATE messages SET state = 'queued' WHERE id = ..` makes the relay try it again. If pages of the file
//! are damaged, `sqlite3 queue.db .recover` saves what can be read.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, Row, Transaction, TransactionBehavior, params};
use smtp_machine::reply::EnhancedCode;

use super::content::{Parts, Stored, read_at, stored, whole};
use super::lock::lock;
use super::{
    Addressee, Due, Envelope, Fate, Id, Mail, New, Original, Problem, Queue, Rcpt, Subject, Write,
    Written,
};

/// How long another process, such as an operator's, may lock the database before a change fails.
const PATIENCE: Duration = Duration::from_secs(2);

pub(crate) struct Sqlite {
    connection: Mutex<Connection>,
    /// The messages with recipients that are being tried, each with its route.
    claims: Mutex<BTreeSet<(Id, String)>>,
    directory: PathBuf,
    /// The disk space that is not filled with mail, so that outcomes can always be recorded.
    reserve: u64,
    _lock: File,
}

impl Sqlite {
    /// Opens or creates the queue in `directory`. Removes incomplete messages, and gives each recipient the
    /// current route of its domain.
    pub(crate) fn open(
        directory: &Path,
        reserve: u64,
        route: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, String> {
        let failed = |error: &dyn std::fmt::Display| {
            format!("cannot open the queue in {}: {error}", directory.display())
        };
        fs::create_dir_all(directory).map_err(|error| failed(&error))?;
        let lock = lock(directory)?;
        let connection = connect(&directory.join("queue.db")).map_err(|error| failed(&error))?;
        let queue = Self {
            connection: Mutex::new(connection),
            claims: Mutex::default(),
            directory: directory.to_owned(),
            reserve,
            _lock: lock,
        };
        queue.begin_anew(&route).map_err(|error| failed(&error))?;
        Ok(queue)
    }

    fn begin_anew(&self, route: &dyn Fn(&str) -> Option<String>) -> rusqlite::Result<()> {
        let mut connection = self.connection();
        let change = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        change.execute("DELETE FROM messages WHERE state = 'incoming'", [])?;
        let mut all = change.prepare("SELECT DISTINCT domain FROM recipients")?;
        // A domain that is not text belongs to a damaged row, which is set aside when it is due.
        let domains = all.query_map([], |row| Ok(row.get::<_, String>(0).ok()))?;
        let domains = domains.collect::<Result<Vec<_>, _>>()?.into_iter().flatten();
        let domains: Vec<String> = domains.collect();
        drop(all);
        for domain in domains {
            // A domain that was removed from the table may come back.
            let route = route(&domain).unwrap_or_default();
            let sql = "UPDATE recipients SET route = ?2 WHERE domain = ?1 AND route <> ?2";
            change.execute(sql, params![domain, route])?;
        }
        change.commit()
    }

    /// Checks the free space on the disk and in the database.
    fn check_space(&self, connection: &Connection) -> Result<(), Problem> {
        // If that is unknown, the write itself fails.
        let Ok(on_disk) = fs4::available_space(&self.directory) else { return Ok(()) };
        let pragma = |name| connection.pragma_query_value(None, name, |row| row.get::<_, u32>(0));
        let inside = u64::from(pragma("freelist_count")?) * u64::from(pragma("page_size")?);
        match on_disk.saturating_add(inside) < self.reserve {
            true => Err(Problem::NoSpace),
            false => Ok(()),
        }
    }

    /// A panic in another task has rolled back its transaction.
    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn claims(&self) -> MutexGuard<'_, BTreeSet<(Id, String)>> {
        self.claims.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn connect(path: &Path) -> Result<Connection, String> {
    let open = || -> rusqlite::Result<(Connection, String, u32)> {
        let connection = Connection::open(path)?;
        connection.busy_timeout(PATIENCE)?;
        let version = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
        let mode = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
        connection.execute_batch(
            "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA foreign_keys = ON;",
        )?;
        Ok((connection, mode, version))
    };
    let (mut connection, mode, version) = open().map_err(|error| error.to_string())?;
    if mode != "wal" {
        return Err(format!("the journal mode is {mode}, not wal"));
    }
    match version {
        0 => {
            let made = connection.transaction().and_then(|change| {
                change.execute_batch(include_str!("schema.sql"))?;
                change.commit()
            });
            made.map_err(|error| error.to_string())?;
        }
        1 => {}
        other => return Err(format!("the tables have version {other}, not 1")),
    }
    Ok(connection)
}

impl Queue for Sqlite {
    fn spill(&self, new: &mut New, octets: &[u8]) -> Result<(), Problem> {
        let mut connection = self.connection();
        self.check_space(&connection)?;
        let change = begin(&mut connection)?;
        let (id, stored) = store(&change, new, octets)?;
        change.commit()?;
        (new.id, new.stored) = (Some(id), stored);
        Ok(())
    }

    fn take(&self, new: &mut New, octets: &[u8]) -> Result<Id, Problem> {
        let mut connection = self.connection();
        self.check_space(&connection)?;
        let change = begin(&mut connection)?;
        let (id, stored) = store(&change, new, octets)?;
        put_envelope(&change, id, &new.envelope, stored, &new.recipients)?;
        change.commit()?;
        (new.id, new.stored) = (Some(id), stored);
        Ok(id)
    }

    fn discard(&self, new: &New) {
        // The rest of it is removed at the next start.
        let sql = "DELETE FROM messages WHERE id = ? AND state = 'incoming'";
        let _ = new.id.map(|id| self.connection().execute(sql, [id]));
    }

    fn due(&self, route: &str, now: f64, limit: usize) -> Result<Due, Problem> {
        let mut claims = self.claims();
        let connection = self.connection();
        let ids = due(&connection, route, now, limit, &claims)?;
        let mut mails = Vec::new();
        for id in ids {
            let claim = (id, route.to_owned());
            let loaded = load(&connection, id).and_then(|mail| {
                whole(&connection, id)?;
                Ok(mail)
            });
            match loaded {
                Ok(None) => {}
                Ok(Some(mut mail)) => {
                    let is_due =
                        |it: &Rcpt| it.route == route && it.fate == Fate::Pending && it.due <= now;
                    mail.recipients.retain(is_due);
                    claims.insert(claim);
                    mails.push(mail);
                }
                Err(problem) if problem.is_damage() => {
                    // If this cannot be recorded, the message is still not tried again.
                    if !put_aside(&connection, id, &problem.to_string()) {
                        claims.insert(claim);
                    }
                }
                Err(problem) if mails.is_empty() => return Err(problem),
                // Claimed messages are returned.
                Err(_) => break,
            }
        }
        let sql = "SELECT r.due FROM recipients r CROSS JOIN messages m ON m.id = r.message
                    WHERE r.route = ?1 AND r.state = 'pending' AND r.due > ?2 AND m.state = 'queued'
                    ORDER BY r.due LIMIT 1";
        let next = connection
            .prepare_cached(sql)
            .and_then(|mut sql| sql.query_row(params![route, now], |row| row.get(0)).optional());
        // No claimed message is lost because of an error here.
        Ok(Due { mails, next: next.unwrap_or(Some(now + 1.0)) })
    }

    fn settle(&self, tried: &Mail) -> Result<(), Problem> {
        let mut connection = self.connection();
        let change = begin(&mut connection)?;
        for it in &tried.recipients {
            if it.fate == Fate::Done {
                change.execute("DELETE FROM recipients WHERE id = ?", [it.id])?;
                continue;
            }
            let sql = "UPDATE recipients SET state = ?2, due = ?3, failures = ?4, server = ?5, reply = ?6,
                              status = ?7, tried = ?8 WHERE id = ?1";
            let (state, reply) = (it.fate.name(), it.said.join("\n"));
            change.prepare_cached(sql)?.execute(params![
                it.id,
                state,
                it.due,
                it.failures,
                it.server,
                reply,
                it.status,
                it.tried
            ])?;
        }
        remove_if_done(&change, tried.id)?;
        change.commit()?;
        drop(connection);
        self.release(tried);
        Ok(())
    }

    fn release(&self, mail: &Mail) {
        for it in &mail.recipients {
            self.claims().remove(&(mail.id, it.route.clone()));
        }
    }

    fn unreported(&self) -> Result<Vec<Id>, Problem> {
        let connection = self.connection();
        let sql = "SELECT id FROM messages WHERE state = 'queued' AND id NOT IN
                          (SELECT message FROM recipients WHERE state = 'pending')";
        let mut ids = connection.prepare(sql)?;
        let ids = ids.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(ids)
    }

    fn report(&self, id: Id, subject: Subject, write: Write<'_>) -> Result<Option<Id>, Problem> {
        let mut connection = self.connection();
        let change = begin(&mut connection)?;
        let Some(mail) = load(&change, id)? else { return Ok(None) };
        let pending = mail.recipients.iter().any(|it| it.fate == Fate::Pending);
        let is_about = |it: &&Rcpt| match subject {
            Subject::Outcomes { early } => it.fate != Fate::Pending && (!pending || early),
            Subject::Delay { .. } => it.is_told_of_delay(),
        };
        let about: Vec<Rcpt> = mail.recipients.iter().filter(is_about).cloned().collect();
        if let Subject::Delay { age, before } = subject {
            if mail.warned != before {
                return Ok(None);
            }
            change.execute("UPDATE messages SET warned = ?2 WHERE id = ?1", params![id, age])?;
        }
        let mut new = None;
        if !about.is_empty() {
            match write_report(&change, &mail, &about, write)? {
                (report, Written::Report(envelope, to)) => {
                    let octets = stored(&change, report)?;
                    put_envelope(&change, report, &envelope, octets, &[to])?;
                    new = Some(report);
                }
                (_, Written::NoSender) if pending => return Ok(None),
                (_, Written::NoSender) => {
                    change.execute("UPDATE messages SET state = 'dead' WHERE id = ?", [id])?;
                    change.commit()?;
                    return Ok(None);
                }
                (_, Written::Nobody) => {}
                (_, Written::Failed(error)) => return Err(error.into()),
            }
            if let Subject::Outcomes { .. } = subject {
                for it in &about {
                    change.execute("DELETE FROM recipients WHERE id = ?", [it.id])?;
                }
            }
        }
        remove_if_done(&change, id)?;
        change.commit()?;
        Ok(new)
    }

    fn read_at(&self, id: Id, offset: u64, octets: &mut [u8]) -> Result<usize, Problem> {
        read_at(&self.connection(), id, offset, octets)
    }

    fn set_aside(&self, id: Id, why: &str) {
        let _ = put_aside(&self.connection(), id, why);
    }

    fn count(&self) -> Result<u64, Problem> {
        let sql = "SELECT count(*) FROM messages WHERE state = 'queued'";
        Ok(self.connection().query_row(sql, [], |row| row.get::<_, i64>(0))? as u64)
    }
}

/// Returns the messages that are due, the earliest first, without those that are claimed. The rows are read
/// one by one in the order of an index: the work depends on the number of results, not on the size of the
/// queue.
fn due(
    connection: &Connection,
    route: &str,
    now: f64,
    limit: usize,
    claims: &BTreeSet<(Id, String)>,
) -> rusqlite::Result<Vec<Id>> {
    let sql = "SELECT r.message FROM recipients r CROSS JOIN messages m ON m.id = r.message
                WHERE r.route = ?1 AND r.state = 'pending' AND r.due <= ?2 AND m.state = 'queued'
                ORDER BY r.due";
    let claimed: BTreeSet<Id> =
        claims.iter().filter(|(_, it)| it == route).map(|(id, _)| *id).collect();
    let (mut seen, mut ids) = (BTreeSet::new(), Vec::new());
    let mut sql = connection.prepare_cached(sql)?;
    let mut rows = sql.query(params![route, now])?;
    while let Some(row) = rows.next()? {
        let id = row.get(0)?;
        if !claimed.contains(&id) && seen.insert(id) {
            ids.push(id);
        }
        if ids.len() == limit {
            break;
        }
    }
    Ok(ids)
}

/// Begins a transaction with a write lock: one that begins with a read could not wait for the lock.
fn begin(connection: &mut Connection) -> rusqlite::Result<Transaction<'_>> {
    connection.transaction_with_behavior(TransactionBehavior::Immediate)
}

/// Adds octets to an incomplete message. Returns its number and size.
fn store(change: &Transaction<'_>, new: &New, octets: &[u8]) -> rusqlite::Result<(Id, i64)> {
    let (id, trace) = match new.id {
        Some(id) => (id, String::new()),
        None => {
            let id = insert(change)?;
            (id, (new.trace)(id))
        }
    };
    let mut parts = Parts::new(change, id, new.stored, trace.into_bytes());
    parts.add(octets)?;
    Ok((id, parts.finish()?))
}

fn insert(change: &Transaction<'_>) -> rusqlite::Result<Id> {
    let sql = "INSERT INTO messages (state, arrived, client, mail, eight_bit, octets)
               VALUES ('incoming', 0, '', '', 0, 0)";
    change.prepare_cached(sql)?.execute([])?;
    Ok(change.last_insert_rowid())
}

/// Stores the envelope: the relay is responsible for the message from here on.
fn put_envelope(
    change: &Transaction<'_>,
    id: Id,
    envelope: &Envelope,
    octets: i64,
    recipients: &[Addressee],
) -> rusqlite::Result<()> {
    let sql = "UPDATE messages SET state = 'queued', arrived = ?2, client = ?3, mail = ?4, eight_bit = ?5,
                      octets = ?6 WHERE id = ?1";
    let Envelope { arrived, client, eight_bit, command } = envelope;
    let values = params![id, arrived, client, command, eight_bit, octets];
    change.prepare_cached(sql)?.execute(values)?;
    let sql = "INSERT INTO recipients (message, rcpt, domain, route, state, due)
               VALUES (?1, ?2, ?3, ?4, 'pending', ?5)";
    for Addressee { command, domain, route } in recipients {
        let values = params![id, command, domain, route, arrived];
        change.prepare_cached(sql)?.execute(values)?;
    }
    Ok(())
}

/// Writes a report into a new, incomplete message. Returns its number.
fn write_report(
    change: &Transaction<'_>,
    mail: &Mail,
    about: &[Rcpt],
    write: Write<'_>,
) -> Result<(Id, Written), Problem> {
    let id = insert(change)?;
    let mut parts = Parts::new(change, id, 0, Vec::new());
    let mut content = Stored::new(change, mail.id);
    let written = write(Original { mail, about, content: &mut content }, &mut parts);
    match written {
        Written::Report(..) => drop(parts.finish()?),
        _ => drop(change.execute("DELETE FROM messages WHERE id = ?", [id])?),
    }
    Ok((id, written))
}

/// Returns `None` if the message is no longer in the queue.
fn load(connection: &Connection, id: Id) -> Result<Option<Mail>, Problem> {
    let sql = "SELECT arrived, client, eight_bit, mail, warned FROM messages WHERE id = ?
                  AND state = 'queued'";
    let read = |row: &Row<'_>| {
        let envelope = Envelope {
            arrived: row.get(0)?,
            client: row.get(1)?,
            eight_bit: row.get(2)?,
            command: row.get(3)?,
        };
        Ok(Mail { id, envelope, warned: row.get(4)?, recipients: Vec::new() })
    };
    let mail = connection.prepare_cached(sql)?.query_row([id], read).optional()?;
    let Some(mut mail) = mail else { return Ok(None) };
    mail.envelope.mail()?;
    let sql = "SELECT id, rcpt, route, state, due, failures, server, reply, status, tried
                 FROM recipients WHERE message = ? ORDER BY id";
    let mut all = connection.prepare_cached(sql)?;
    let mut rows = all.query([id])?;
    while let Some(row) = rows.next()? {
        mail.recipients.push(recipient(row)?);
    }
    Ok(Some(mail))
}

fn recipient(row: &Row<'_>) -> Result<Rcpt, Problem> {
    let (state, reply): (String, String) = (row.get(3)?, row.get(7)?);
    let damaged = |what: &str| Problem::Damaged(format!("{what:?} is not a valid value"));
    let it = Rcpt {
        id: row.get(0)?,
        command: row.get(1)?,
        route: row.get(2)?,
        fate: Fate::named(&state).ok_or_else(|| damaged(&state))?,
        due: row.get(4)?,
        failures: row.get(5)?,
        server: row.get(6)?,
        said: reply.lines().map(str::to_owned).collect(),
        status: row.get(8)?,
        tried: row.get(9)?,
    };
    it.rcpt()?;
    if !it.status.is_empty() && it.status.parse::<EnhancedCode>().is_err() {
        return Err(damaged(&it.status));
    }
    Ok(it)
}

/// Marks a message as damaged. Returns whether that was recorded.
fn put_aside(connection: &Connection, id: Id, why: &str) -> bool {
    eprintln!("relay: {id:06} is set aside: {why}");
    let sql = "UPDATE messages SET state = 'damaged', note = ?2 WHERE id = ?1";
    let done = connection.execute(sql, params![id, why]);
    if let Err(error) = &done {
        eprintln!("relay: {id:06} cannot be marked as damaged: {error}");
    }
    done.is_ok()
}

fn remove_if_done(change: &Transaction<'_>, id: Id) -> rusqlite::Result<()> {
    let sql = "DELETE FROM messages WHERE id = ?1 AND state = 'queued'
                  AND NOT EXISTS (SELECT 1 FROM recipients WHERE message = ?1)";
    change.prepare_cached(sql)?.execute([id])?;
    Ok(())
}

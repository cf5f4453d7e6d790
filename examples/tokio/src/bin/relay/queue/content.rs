//! Content in the database: a row for each part.

use std::io::{self, Read};

use rusqlite::{Connection, Transaction, params};

use super::{Id, Problem};

/// The number of octets of content in one row.
const PART: usize = 65_536;

/// Writes content, a row for each part.
pub(super) struct Parts<'c> {
    change: &'c Transaction<'c>,
    id: Id,
    /// The offset of the first octet of `buffer`.
    first: i64,
    buffer: Vec<u8>,
}

impl<'c> Parts<'c> {
    /// Continues after the stored octets, with `buffer`.
    pub(super) fn new(change: &'c Transaction<'c>, id: Id, stored: i64, buffer: Vec<u8>) -> Self {
        Self { change, id, first: stored, buffer }
    }

    pub(super) fn add(&mut self, mut octets: &[u8]) -> rusqlite::Result<()> {
        while !octets.is_empty() {
            let (now, later) =
                octets.split_at((PART - self.buffer.len().min(PART)).min(octets.len()));
            self.buffer.extend_from_slice(now);
            octets = later;
            if self.buffer.len() >= PART {
                self.put()?;
            }
        }
        Ok(())
    }

    fn put(&mut self) -> rusqlite::Result<()> {
        if !self.buffer.is_empty() {
            let sql = "INSERT INTO content (message, first, octets) VALUES (?1, ?2, ?3)";
            let values = params![self.id, self.first, self.buffer];
            self.change.prepare_cached(sql)?.execute(values)?;
            self.first += self.buffer.len() as i64;
            self.buffer.clear();
        }
        Ok(())
    }

    /// Returns the number of octets.
    pub(super) fn finish(mut self) -> rusqlite::Result<i64> {
        self.put()?;
        Ok(self.first)
    }
}

impl io::Write for Parts<'_> {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        self.add(octets).map_err(io::Error::other)?;
        Ok(octets.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The content of a message, read in a transaction.
pub(super) struct Stored<'c> {
    connection: &'c Connection,
    id: Id,
    offset: u64,
}

impl<'c> Stored<'c> {
    pub(super) fn new(connection: &'c Connection, id: Id) -> Self {
        Self { connection, id, offset: 0 }
    }
}

impl Read for Stored<'_> {
    fn read(&mut self, octets: &mut [u8]) -> io::Result<usize> {
        let len =
            read_at(self.connection, self.id, self.offset, octets).map_err(io::Error::other)?;
        self.offset += len as u64;
        Ok(len)
    }
}

pub(super) fn read_at(
    connection: &Connection,
    id: Id,
    offset: u64,
    octets: &mut [u8],
) -> Result<usize, Problem> {
    let sql = "SELECT substr(octets, ?2 - first + 1, ?3) FROM content
                WHERE message = ?1 AND first <= ?2 ORDER BY first DESC LIMIT 1";
    let mut part = connection.prepare_cached(sql)?;
    let mut rows = part.query(params![id, offset as i64, octets.len() as i64])?;
    let Some(row) = rows.next()? else { return Ok(0) };
    let part = row.get_ref(0)?.as_bytes().map_err(|error| Problem::Damaged(error.to_string()))?;
    let len = part.len().min(octets.len());
    octets[..len].copy_from_slice(&part[..len]);
    Ok(len)
}

/// Returns the number of octets of content stored.
pub(super) fn stored(connection: &Connection, id: Id) -> rusqlite::Result<i64> {
    let sql = "SELECT coalesce(sum(length(octets)), 0) FROM content WHERE message = ?";
    connection.prepare_cached(sql)?.query_row([id], |row| row.get(0))
}

/// Checks that no part of the content is missing.
pub(super) fn whole(connection: &Connection, id: Id) -> Result<(), Problem> {
    let sql = "SELECT m.octets, coalesce(sum(length(c.octets)), 0), coalesce(max(c.first + length(c.octets)), 0)
                 FROM messages m LEFT JOIN content c ON c.message = m.id WHERE m.id = ?";
    let [said, sum, end] = connection
        .prepare_cached(sql)?
        .query_row([id], |row| Ok([row.get::<_, i64>(0)?, row.get(1)?, row.get(2)?]))?;
    if said != sum || said != end {
        return Err(Problem::Damaged(format!("{sum} of {said} octets of content are stored")));
    }
    Ok(())
}

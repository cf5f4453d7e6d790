-- Times are seconds since 1970.

CREATE TABLE messages (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  -- incoming: incomplete; queued; dead: neither delivered nor reported; damaged: the stored data is invalid
  state      TEXT NOT NULL,
  arrived    REAL NOT NULL,
  client     TEXT NOT NULL,             -- the name that it gave at EHLO
  mail       TEXT NOT NULL,             -- the command MAIL
  eight_bit  INTEGER NOT NULL,
  octets     INTEGER NOT NULL,          -- the size of the content
  warned     REAL NOT NULL DEFAULT 0,   -- its age when the sender was warned of a delay
  note       TEXT NOT NULL DEFAULT ''   -- the reason of the damage
) STRICT;

CREATE TABLE content (
  message    INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
  first      INTEGER NOT NULL,          -- the offset of these octets in the content
  octets     BLOB NOT NULL,
  UNIQUE (message, first)
) STRICT;

CREATE TABLE recipients (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  message    INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
  rcpt       TEXT NOT NULL,             -- the command RCPT
  domain     TEXT NOT NULL,
  route      TEXT NOT NULL,             -- the server to try
  state      TEXT NOT NULL,             -- pending; failed, relayed: to be reported
  due        REAL NOT NULL,             -- the time of the next try
  failures   INTEGER NOT NULL DEFAULT 0,
  server     TEXT NOT NULL DEFAULT '',  -- the server that was tried last
  reply      TEXT NOT NULL DEFAULT '',  -- the lines of its reply
  status     TEXT NOT NULL DEFAULT '',  -- the enhanced code, stated or derived
  tried      REAL NOT NULL DEFAULT 0    -- the time of the last try
) STRICT;

CREATE INDEX recipients_of_message ON recipients (message);
CREATE INDEX recipients_due ON recipients (route, due) WHERE state = 'pending';

-- For operators.
CREATE VIEW overview AS
SELECT m.id, m.state AS message, datetime(m.arrived, 'unixepoch') AS arrived, m.mail, r.rcpt, r.state,
       datetime(r.due, 'unixepoch') AS due, r.failures, r.server, r.status, r.reply, m.note
  FROM messages m LEFT JOIN recipients r ON r.message = m.id
 ORDER BY m.id, r.id;

PRAGMA user_version = 1;

-- Times are seconds since 1970.

CREATE TABLE messages (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  -- incoming: not whole yet; queued; dead: neither delivered nor reported; damaged: what is stored makes no sense
  state      TEXT NOT NULL,
  arrived    REAL NOT NULL,
  client     TEXT NOT NULL,             -- what it called itself
  mail       TEXT NOT NULL,             -- the command MAIL
  eight_bit  INTEGER NOT NULL,
  octets     INTEGER NOT NULL,          -- of the content
  warned     REAL NOT NULL DEFAULT 0,   -- its age when the sender was told of a delay
  note       TEXT NOT NULL DEFAULT ''   -- why it is damaged
) STRICT;

CREATE TABLE content (
  message    INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
  first      INTEGER NOT NULL,          -- which octet of the content is the first of these
  octets     BLOB NOT NULL,
  UNIQUE (message, first)
) STRICT;

CREATE TABLE recipients (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  message    INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
  rcpt       TEXT NOT NULL,             -- the command RCPT
  domain     TEXT NOT NULL,
  route      TEXT NOT NULL,             -- the server that is to be tried
  state      TEXT NOT NULL,             -- pending; failed, relayed: to be reported
  due        REAL NOT NULL,             -- when it is tried next
  failures   INTEGER NOT NULL DEFAULT 0,
  server     TEXT NOT NULL DEFAULT '',  -- the server that was tried last
  reply      TEXT NOT NULL DEFAULT '',  -- what it said, a line each
  status     TEXT NOT NULL DEFAULT '',  -- the enhanced code, stated or not
  tried      REAL NOT NULL DEFAULT 0    -- when that was
) STRICT;

CREATE INDEX recipients_of_message ON recipients (message);
CREATE INDEX recipients_due ON recipients (route, due) WHERE state = 'pending';

-- For people.
CREATE VIEW overview AS
SELECT m.id, m.state AS message, datetime(m.arrived, 'unixepoch') AS arrived, m.mail, r.rcpt, r.state,
       datetime(r.due, 'unixepoch') AS due, r.failures, r.server, r.status, r.reply, m.note
  FROM messages m LEFT JOIN recipients r ON r.message = m.id
 ORDER BY m.id, r.id;

PRAGMA user_version = 1;

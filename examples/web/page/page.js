'use strict';
// Everything that comes from the input or the machine is put into the page as text, never as markup.

const $ = (id) => document.getElementById(id);

/** Creates an element with a class and children; a string becomes text. */
function element(name, style, ...children) {
  const made = document.createElement(name);
  if (style) made.className = style;
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ''));
  return made;
}

// The machine.

let machine;
const MAX_INPUT = 1 << 20;

/** Copies a text into the machine. Returns whether it was too long, and cut. */
function put(text) {
  const octets = new TextEncoder().encode(text).subarray(0, MAX_INPUT + 1);
  const part = octets.subarray(0, MAX_INPUT);
  const address = machine.input(part.length); // the memory may grow here, and get another buffer
  new Uint8Array(machine.memory.buffer, address, part.length).set(part);
  return octets.length > MAX_INPUT;
}

/** Reads the result of a call of the machine. */
function result(length) {
  const octets = new Uint8Array(machine.memory.buffer, machine.output(), length);
  return JSON.parse(new TextDecoder().decode(octets));
}

// Part one: explain replies.

const SEVERITIES = {2: 'positive', 3: 'intermediate', 4: 'transient negative', 5: 'permanent negative'};

function explainInput() {
  const cut = put($('input').value);
  const decoded = result(machine.decode(Number($('stage').value)));
  const cards = decoded.report ? reportCards(decoded.report) : decoded.replies.map((reply) => replyCard(reply, 'h2'));
  $('results').replaceChildren(...cards);
  $('summary').textContent = summary(decoded) + (cut ? ' The text is longer than 1 MiB; the rest was not read.' : '');
}

function summary(decoded) {
  if (!$('input').value.trim()) return '';
  const problem = decoded.problem ? ` It looks like a bounce, but: ${decoded.problem}.` : '';
  if (decoded.report) {
    const all = decoded.report.recipients;
    const counts = tally(all.map((it) => it.action));
    const kind = decoded.report.guess ? 'A bounce in free text' : 'A bounce';
    return `${kind} with ${number(all.length, 'recipient')}${decoded.report.more ? ' and more' : ''}: ${counts}.`;
  }
  const all = decoded.replies;
  if (!all.length) return `There is no reply in this text.${problem}`;
  const more = decoded.more ? ` The first ${all.length} are shown.` : '';
  const counts = tally(all.map((it) => SEVERITIES[String(it.code)[0]]));
  return `${number(all.length, 'reply', 'replies')}: ${counts}.${more}${problem}`;
}

const number = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

function tally(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
}

function replyCard(reply, heading) {
  const text = reply.text.map(({text, decided}) => (decided ? element('mark', '', text) : text));
  const enhanced = reply.enhanced ? ` ${reply.enhanced.code}` : '';
  const card = element('article', `card panel tone-${String(reply.code)[0]}`,
    element('header', '',
      element(heading, 'card-title', `${reply.code}${enhanced}: ${reply.reason}`),
      element('p', 'where', reply.line ? `line ${reply.line}` : '')),
    element('div', 'reply', ...text),
    reply.is_cut ? element('p', 'hint', 'The reply is longer. This is what was read of it.') : null,
    replyFacts(reply),
    adviceTable(reply));
  card.querySelector('.reply').translate = false;
  return card;
}

function replyFacts(reply) {
  const {enhanced} = reply;
  const negative = reply.code >= 400;
  const meaning = facts([
    ['Reason', reply.named ? `${reply.reason}: ${reply.named}` : reply.reason],
    ['Decided by', [decidedBy(reply), ', rule ', element('code', '', reply.rule)]],
    reply.also && ['Also matches', [`${reply.also[0]}, rule `, element('code', '', reply.also[1])]],
    reply.asks_to_retry && ['Conflict', `The text says “${reply.asks_to_retry}”, but the code is permanent. The code decides.`],
    negative && ['Advice', element('strong', '', adviceLine(reply))],
  ]);
  const codes = facts([
    ['Code', `${reply.code} ${reply.meaning ?? '(no RFC defines it)'}`],
    ['Severity', element('span', 'severity', reply.severity)],
    ['Category', reply.category],
    enhanced && ['Enhanced code', enhancedText(enhanced)],
  ]);
  return element('div', 'pair', meaning, codes);
}

function decidedBy(reply) {
  const words = reply.text.filter((it) => it.decided).map((it) => `“${it.text}”`).join(' and ');
  switch (reply.basis) {
    case 'phrase': return `the ${/\s/.test(words) ? 'words' : 'word'} ${words}`;
    case 'enhanced code': return 'the enhanced code';
    case 'basic code': return 'the code';
    case 'nothing': return 'nothing: the reply states no reason';
    case 'code of the operator': return `words that one operator uses: ${words}`;
    default: return words ? `${reply.basis} ${words}` : reply.basis;
  }
}

function enhancedText(enhanced) {
  const subject = enhanced.subject ? ` (${enhanced.subject})` : '';
  const fits = enhanced.fits ? '' : ' Its class contradicts the code; the code decides.';
  return `${enhanced.code} ${enhanced.meaning ?? 'is not registered'}${subject}.${fits}`;
}

const adviceText = (advice) => `${advice.action}, for this ${advice.scope}`;

function adviceLine(reply) {
  const chosen = reply.advice.find((it) => it.stage === reply.stage);
  if (chosen) return `At ${chosen.stage}: ${adviceText(chosen)}.`;
  const actions = new Set(reply.advice.slice(4).map((it) => it.action)); // from MAIL to the end of the data
  const [action] = actions;
  if (actions.size === 1) return `In a transaction: ${action}.`;
  return 'It depends on the stage: see below, or choose one above.';
}

function adviceTable(reply) {
  if (reply.code < 400) return null;
  const rows = reply.advice.map((it) => element('tr', it.stage === reply.stage ? 'here' : '',
    header(it.stage, 'row'), element('td', '', it.action), element('td', '', it.scope)));
  const head = element('tr', '', header('Stage', 'col'), header('Advice', 'col'), header('For this', 'col'));
  const table = element('table', '',
    element('caption', 'unseen', 'Advice at each stage'), element('thead', '', head), element('tbody', '', ...rows));
  return element('details', '', element('summary', '', 'Advice at each stage'), table,
    element('p', 'hint', 'For a sender without alternatives: no other host, and nothing that can be left out.'));
}

function header(text, scope) {
  const made = element('th', '', text);
  made.scope = scope;
  return made;
}

/** Creates a list of names and values; rows that are not there are left out. */
function facts(rows) {
  const list = element('dl', '');
  for (const row of rows) {
    if (!row || row[1] === null || row[1] === undefined || row[1] === '') continue;
    list.append(element('dt', '', row[0]), element('dd', '', ...[row[1]].flat()));
  }
  return list;
}

function reportCards(report) {
  const about = facts([
    ['Reported by', report.reporting_mta],
    ['Guessed', report.guess],
    ['Arrived', report.arrival_date],
    ['Envelope id', report.envelope_id],
  ]);
  const original = report.original.length ? [element('h3', '', 'The returned message'), facts(report.original)] : [];
  const cards = report.recipients.map(recipientCard);
  if (about.childElementCount || original.length) {
    cards.unshift(element('article', 'recipient panel', element('h2', 'card-title', 'The bounce'), about, ...original));
  }
  return cards;
}

const TONES = {failed: 5, delayed: 4, delivered: 2, relayed: 2, expanded: 2};

function recipientCard(it) {
  return element('article', `recipient card panel tone-${TONES[it.action] ?? 3}`,
    element('h2', 'card-title', it.address),
    facts([
      ['Outcome', [element('span', 'severity', it.action), `: ${it.outcome}`]],
      ['Original address', it.original_address],
      it.status && ['Status', enhancedText({...it.status, fits: true})],
      ['Remote server', it.remote_mta],
      ['Last attempt', it.last_attempt],
      ['Retried until', it.retried_until],
      ['Diagnostic', it.diagnostic],
    ]),
    it.reply && replyCard(it.reply, 'h3'));
}

const EXAMPLES = {
  reply: '550 5.7.1 Service unavailable; client host [192.0.2.7] blocked using zen.spamhaus.org\n',
  log: `Nov 26 12:00:01 relay postfix/smtp[2117]: 4F2A: to=<ben@harbor.example>, relay=mx.harbor.example[192.0.2.1]:25, delay=1.2, dsn=5.2.2, status=bounced (host mx.harbor.example[192.0.2.1] said: 552 5.2.2 The mailbox is full, try again later (in reply to RCPT TO command))
Nov 26 12:00:04 relay postfix/smtp[2118]: 4F2B: to=<gil@far.example>, relay=mx.far.example[192.0.2.9]:25, delay=0.9, dsn=4.7.1, status=deferred (host mx.far.example[192.0.2.9] said: 450 4.7.1 <gil@far.example>: Recipient address rejected: Greylisted (in reply to RCPT TO command))
2026-11-26 12:00:09 1vOaBc-0001 ** eve@far.example R=dnslookup T=remote_smtp H=mx.far.example [192.0.2.9]: SMTP error from remote mail server after end of data: 554 Message refused: spam content
Nov 26 12:00:11 relay postfix/smtp[2119]: 4F2C: to=<ana@orchard.example>, relay=mx.orchard.example[192.0.2.5]:25, delay=0.4, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 7C1D)
`,
  session: `S: 220 mx.harbor.example ESMTP
C: EHLO relay.orchard.example
S: 250-mx.harbor.example
S: 250-PIPELINING
S: 250 ENHANCEDSTATUSCODES
C: MAIL FROM:<ana@orchard.example>
C: RCPT TO:<ben@harbor.example>
C: RCPT TO:<nobody@harbor.example>
C: DATA
S: 250 2.1.0 Sender OK
S: 250 2.1.5 Recipient OK
S: 550 5.1.1 No such user here
S: 354 Start mail input
C: .
S: 452 4.3.1 Insufficient system storage
`,
  bounce: `From: MAILER-DAEMON@relay.orchard.example
To: ana@orchard.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="frontier"

--frontier

Your message could not be delivered to one recipient.

--frontier
Content-Type: message/delivery-status

Reporting-MTA: dns; relay.orchard.example
Arrival-Date: Thu, 26 Nov 2026 11:58:00 +0000

Final-Recipient: rfc822; gil@harbor.example
Original-Recipient: rfc822; gil@orchard.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.harbor.example
Diagnostic-Code: smtp; 550-5.1.1 The account that you tried to reach does not
 exist. 550 5.1.1 Check the address.

Final-Recipient: rfc822; ben@far.example
Action: delayed
Status: 4.4.1
Will-Retry-Until: Tue, 1 Dec 2026 11:58:00 +0000

--frontier
Content-Type: text/rfc822-headers

From: Ana <ana@orchard.example>
To: gil@orchard.example, ben@far.example
Subject: lunch
Message-ID: <1@orchard.example>

--frontier--
`,
};

let pause = 0;
$('input').addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(explainInput, 250);
});
$('input').addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) explainInput();
});
$('stage').addEventListener('change', explainInput);
$('paste').addEventListener('submit', (event) => {
  event.preventDefault();
  explainInput();
});
$('clear').addEventListener('click', () => {
  $('input').value = '';
  explainInput();
  $('input').focus();
});
for (const button of document.querySelectorAll('[data-example]')) {
  button.addEventListener('click', () => {
    $('input').value = EXAMPLES[button.dataset.example];
    explainInput();
  });
}

// Part two: a server to type at.

const MEANINGS = JSON.parse($('states').textContent);
const nodes = new Map(); // a state: its node in the diagram
const edges = new Map(); // 'From->To': its edge, with `inputs`
const MESSAGE = ['Subject: lunch', '', 'At noon?', '.'];

/** The commands that the page proposes in a state. */
const NEXT = {
  Greeted: (lmtp) => [`${lmtp ? 'LHLO' : 'EHLO'} relay.orchard.example`, 'NOOP', 'QUIT'],
  Ready: (_, facts) => ['MAIL FROM:<ana@orchard.example>',
    ...(facts.secure ? facts.identity ? [] : ['AUTH PLAIN', 'AUTH PLAIN AGFuYQBzZWNyZXQ='] : ['STARTTLS']), 'QUIT'],
  Mail: () => ['RCPT TO:<ben@harbor.example>', 'RCPT TO:<full@harbor.example>', 'RSET'],
  Rcpt: () => ['DATA', 'BDAT 16', 'RCPT TO:<eve@harbor.example>', 'RSET'],
  Content: () => ['Subject: lunch', '.'],
  Chunks: () => ['BDAT 10 LAST', 'RSET'],
  Login: () => ['AGFuYQBzZWNyZXQ=', '*'],
  Failed: () => ['RSET', 'QUIT'],
  Refused: () => ['QUIT'],
  Barred: () => ['QUIT'],
};

/** The most lines that are sent one by one, and that the record keeps. */
const MAX_LINES = 2000;

let state = '';
const trail = []; // the steps that the diagram has still to show
let walking = 0;
const earlier = [];
let place = 0;

function readDiagram() {
  const svg = $('diagram').querySelector('svg');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'Diagram of the states of the server; the text before it names the current one');
  for (const group of svg.querySelectorAll('g.node, g.edge')) {
    const title = group.querySelector('title');
    if (group.classList.contains('node')) nodes.set(title.textContent, group);
    else {
      group.inputs = [...group.querySelectorAll('text')].map((text) => text.textContent);
      edges.set(title.textContent, group);
    }
    title.remove(); // or browsers show it beside the pointer
  }
  svg.querySelector('title')?.remove();
}

function say(style, who, text) {
  $('log').append(element('p', style, who && element('span', 'who', who), text));
}

/** Shows the results of inputs. */
function show(turns) {
  for (const {kind, text} of turns.flatMap((turn) => turn.said)) {
    if (kind === 'reply') say(`reply-line tone-${text[0]}`, 'S: ', text);
    else say(kind, '', text);
  }
}

/** Shows what has become of the session. */
function settle(turns) {
  while ($('log').childElementCount > MAX_LINES) $('log').firstChild.remove();
  $('log').scrollTop = $('log').scrollHeight;
  walk(turns.flatMap((turn) => turn.states));
  const last = turns.at(-1);
  showFacts(last.facts);
  propose(last.facts);
}

/** Goes through states. The text names the last one at once; the diagram shows one step after the other. */
function walk(states) {
  for (const to of states) {
    if (to === state) continue;
    trail.push([state, to]);
    state = to;
  }
  if (!trail.length) return;
  name(state);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  trail.splice(0, trail.length - (still ? 1 : 20));
  if (!walking) step();
}

function step() {
  const [from, to] = trail.shift();
  mark(to, from);
  walking = trail.length ? setTimeout(step, 250) : 0;
}

/** Marks a state in the diagram, and the edge that led to it. */
function mark(to, from) {
  for (const old of $('diagram').querySelectorAll('.here, .passed')) old.classList.remove('here', 'passed');
  const node = nodes.get(to);
  node?.classList.add('here');
  edges.get(`${from}->${to}`)?.classList.add('passed');
  const box = $('diagram');
  if (!node || box.scrollWidth <= box.clientWidth) return;
  const [frame, at] = [box.getBoundingClientRect(), node.getBoundingClientRect()];
  box.scrollLeft += at.left + at.width / 2 - frame.left - frame.width / 2;
}

/** Names a state, for those who do not see the diagram. */
function name(to) {
  $('state-name').textContent = to;
  $('state-meaning').textContent = MEANINGS[to] ?? '';
  const out = [...edges].filter(([title]) => title.startsWith(`${to}->`));
  $('edges').replaceChildren(...out.map(([title, edge]) =>
    element('li', '', `${edge.inputs.join(', ')} → ${title.split('->')[1]}`)));
  if (!out.length) $('edges').append(element('li', '', 'nothing: the session is over'));
  $('command-label').textContent =
    to === 'Content' ? 'Line of the content; a single dot ends it' : to === 'Login' ? 'Response, in base64' : 'Command';
}

function showFacts(it) {
  $('facts').replaceChildren(...facts([
    ['Client', it.client && `${it.client}${it.secure ? ', with TLS (simulated)' : ''}`],
    !it.client && it.secure && ['Client', 'with TLS (simulated)'],
    ['User', it.identity],
    ['From', it.from],
    ['To', it.to.join(', ')],
    it.octets && ['Content', number(it.octets, 'octet')],
    it.messages && ['Accepted', number(it.messages, 'message')],
  ]).children);
}

function propose(facts) {
  const lines = NEXT[state]?.($('role').value === '1', facts) ?? [];
  const focused = $('next').contains(document.activeElement);
  $('next').replaceChildren(...lines.map((line) => {
    const button = element('button', '', line);
    button.type = 'button';
    button.addEventListener('click', () => {
      $('command').value = line;
      $('command').focus();
    });
    return button;
  }));
  if (focused) $('command').focus();
}

/** Sends lines, and waits for the replies to each if not `atOnce`. */
function send(lines, atOnce) {
  const turns = [];
  const groups = atOnce ? [lines] : lines.map((line) => [line]);
  let count = 0;
  for (const group of groups) {
    if (turns.at(-1)?.over || count >= MAX_LINES) break;
    for (const line of group) say('client', 'C: ', line || ' ');
    count += group.length;
    const cut = put(group.map((line) => `${line}\r\n`).join(''));
    turns.push(result(machine.feed()));
    show(turns.slice(-1));
    if (cut) say('note', '', 'The text is longer than 1 MiB; the rest was not sent.');
  }
  if (count < lines.length) say('note', '', `${number(lines.length - count, 'line was', 'lines were')} not sent.`);
  settle(turns);
}

function begin() {
  clearTimeout(walking);
  walking = 0;
  trail.length = 0;
  $('log').replaceChildren();
  state = '';
  const turns = [result(machine.start(Number($('role').value), Number($('greeting').value)))];
  show(turns);
  settle(turns);
}

$('typed').addEventListener('submit', (event) => {
  event.preventDefault();
  const line = $('command').value;
  if (line) earlier.push(line);
  place = earlier.length;
  $('command').value = '';
  send([line], false);
});
$('command').addEventListener('paste', (event) => {
  const text = event.clipboardData.getData('text').replace(/\r\n?/g, '\n');
  if (!text.trimEnd().includes('\n')) return;
  // A field of one line would join the lines.
  event.preventDefault();
  $('lines').value = text;
  $('lines').closest('details').open = true;
  $('lines').focus();
});
$('command').addEventListener('keydown', (event) => {
  const step = {ArrowUp: -1, ArrowDown: 1}[event.key];
  if (!step || !earlier.length) return;
  event.preventDefault();
  place = Math.min(Math.max(place + step, 0), earlier.length);
  $('command').value = earlier[place] ?? '';
});
$('several').addEventListener('submit', (event) => {
  event.preventDefault();
  send($('lines').value.replace(/\n$/, '').split('\n'), $('at-once').checked);
});
$('sample').addEventListener('click', () => {
  const hello = $('role').value === '1' ? 'LHLO' : 'EHLO';
  $('lines').value = [`${hello} relay.orchard.example`, 'MAIL FROM:<ana@orchard.example>',
    'RCPT TO:<ben@harbor.example>', 'RCPT TO:<eve@harbor.example>', 'DATA', ...MESSAGE, 'QUIT', ''].join('\n');
  $('lines').focus();
});
$('show-events').addEventListener('change', () => $('log').classList.toggle('with-events', $('show-events').checked));
$('restart').addEventListener('click', () => {
  begin();
  $('command').focus();
});
for (const id of ['role', 'greeting']) $(id).addEventListener('change', begin);

async function main() {
  const octets = Uint8Array.from(atob($('wasm').textContent.trim()), (char) => char.charCodeAt(0));
  machine = (await WebAssembly.instantiate(octets)).instance.exports;
  readDiagram();
  begin();
  explainInput();
  document.body.dataset.ready = '';
}

main().catch((error) => {
  $('summary').textContent = `The page does not work in this browser: ${error.message}`;
});

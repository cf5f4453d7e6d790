// smtp-server of Node.js that accepts each message and discards it. Usage: node smtp_server.js PORT
const { SMTPServer } = require('smtp-server');

new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  disableReverseLookup: true,
  name: 'mx.harbor.example',
  onData(stream, session, done) {
    stream.on('data', () => {});
    stream.on('end', () => done());
  },
}).listen(Number(process.argv[2]), '127.0.0.1');

import { createServer, type AddressInfo, type Socket } from 'node:net';
import { readMail, type ReceivedMail } from './read-mail.js';

/** A mail server on the loopback address that keeps what it is given. */
export interface SmtpServer extends AsyncDisposable {
  readonly url: string;
  readonly received: ReceivedMail[];
  /** Recipients that it will not know. */
  readonly refused: Set<string>;
}

export interface SmtpServerOptions {
  /** A free one when left out. */
  readonly port?: number;
  readonly onMail?: (mail: ReceivedMail) => void;
}

export async function startSmtpServer({ port = 0, onMail }: SmtpServerOptions = {}): Promise<SmtpServer> {
  const received: ReceivedMail[] = [];
  const refused = new Set<string>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    converse(socket, refused, (mail) => {
      received.push(mail);
      onMail?.(mail);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    refused,
    async [Symbol.asyncDispose]() {
      sockets.forEach((socket) => socket.destroy());
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** RFC 5321, as far as one client needs it. */
function converse(socket: Socket, refused: ReadonlySet<string>, keep: (mail: ReceivedMail) => void): void {
  let buffered = '';
  let recipients: string[] = [];
  let isData = false;
  const say = (line: string) => void socket.write(`${line}\r\n`);
  const take = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
    if (verb === 'EHLO') return say('250-localhost\r\n250-8BITMIME\r\n250 SMTPUTF8');
    if (verb === 'RCPT' && refused.has(address)) return say('550 no such person');
    if (verb === 'RCPT') recipients.push(address);
    if (verb === 'DATA') {
      isData = true;
      return say('354 go on');
    }
    say(verb === 'QUIT' ? '221 bye' : '250 ok');
    if (verb === 'QUIT') socket.end();
  };
  say('220 localhost');
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    buffered += chunk;
    for (;;) {
      const end = buffered.indexOf(isData ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      const part = buffered.slice(0, end);
      buffered = buffered.slice(end + (isData ? 5 : 2));
      if (!isData) take(part);
      else {
        keep(readMail(part, recipients));
        [isData, recipients] = [false, []];
        say('250 kept');
      }
    }
  });
}

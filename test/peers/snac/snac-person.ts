import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '../../integration/foundation/eventually.js';
import { fetchJson } from '../fetch-json.js';
import type { PeerServer } from '../peer-server.js';

/** `uri` stays; snac gives another `id` after an edit. */
export interface Note {
  readonly id: string;
  readonly uri: string;
}

interface Account {
  readonly id: string;
  readonly token: string;
  readonly password: string;
}

interface Seed {
  readonly base: string;
  readonly accounts: Readonly<Record<string, Account>>;
}

/** Somebody with an account on the server. What one person does, the others see when the server has passed it on. */
export class SnacPerson {
  private constructor(
    private readonly origin: string,
    private readonly name: string,
    private readonly account: Account,
  ) {}

  static async open({ folder }: PeerServer, name: 'norrsunda' | 'besokare1' | 'besokare2'): Promise<SnacPerson> {
    const { base, accounts } = JSON.parse(await readFile(join(folder, 'seed.json'), 'utf8')) as Seed;
    return new SnacPerson(base, name, accounts[name]!);
  }

  get address(): string {
    return `${this.origin}/@${this.name}`;
  }

  get token(): string {
    return this.account.token;
  }

  /** A post of one's own. */
  write(status: string): Promise<Note> {
    return this.send('POST', 'statuses', { status, visibility: 'public' });
  }

  /** Resolves when `reader` sees the answer below what it answers. */
  async answer(above: Note, status: string, reader: SnacPerson): Promise<Note> {
    const fields = { status, visibility: 'public', in_reply_to_id: above.id };
    const note = await this.send<Note>('POST', 'statuses', fields);
    await eventually(async () => (await reader.listBelow(above)).find(({ uri }) => uri === note.uri) ?? null);
    return note;
  }

  edit(note: Note, status: string): Promise<Note> {
    return this.send('PUT', `statuses/${note.id}`, { status });
  }

  /** With the button on snac's own web page: its API has none. Resolves when `reader` sees it no more. */
  async remove(note: Note, reader: SnacPerson): Promise<void> {
    const form = new FormData();
    const fields = { id: note.uri, actor: `${this.origin}/${this.name}`, action: 'Delete', redir: '' };
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const basic = Buffer.from(`${this.name}:${this.account.password}`).toString('base64');
    await fetch(`${this.origin}/${this.name}/admin/action`, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}`, connection: 'close' },
      body: form,
      redirect: 'manual',
    });
    await eventually(async () => ((await reader.seesStatus(note)) === 404 ? true : null));
  }

  /** Posts and answers alike, all on one page: snac knows no paging. */
  listOwn(): Promise<readonly (Note & { readonly in_reply_to_id: string | null })[]> {
    return this.send('GET', `accounts/${this.account.id}/statuses?exclude_reblogs=true`);
  }

  /** The direct answers: snac's context goes no deeper. */
  async listBelow({ id }: Note): Promise<readonly Note[]> {
    return (await this.send<{ descendants: Note[] }>('GET', `statuses/${id}/context`)).descendants;
  }

  private async seesStatus({ id }: Note): Promise<number> {
    const answer = await fetch(`${this.origin}/api/v1/statuses/${id}`, { headers: this.authorization });
    await answer.body?.cancel();
    return answer.status;
  }

  private send<T>(method: string, path: string, fields?: Readonly<Record<string, string>>): Promise<T> {
    const body = fields ? { body: JSON.stringify(fields) } : {};
    const headers = { ...this.authorization, 'content-type': 'application/json' };
    return fetchJson<T>(`${this.origin}/api/v1/${path}`, { method, headers, ...body });
  }

  /** snac ends connections that were to be kept, without a word. */
  private get authorization() {
    return { authorization: `Bearer ${this.account.token}`, connection: 'close' };
  }
}

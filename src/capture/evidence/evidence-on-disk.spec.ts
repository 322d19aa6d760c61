import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { FileSink } from '../../../test/http/file-sink.js';
import { startServer } from '../../../test/http/local-server.js';
import { openHttp } from '../../../test/http/open-http.js';
import { makeTemporaryFolder } from '../../../test/http/temporary-folder.js';
import { readWarcObject } from './read-warc-object.js';
import { verifyWarcObject } from './verify-warc-object.js';

const run = '0f4f5a30-0000-4000-8000-000000000001';
const token = 'tok-0123456789abcdef';

describe('a run over a real connection', () => {
  it('leaves objects that are whole, and that read as what the connector was given', async () => {
    await using root = await makeTemporaryFolder();
    await using server = await startServer((request, response) => {
      if (request.url === '/moved') response.writeHead(301, { Location: '/posts' }).end();
      else if (request.url === '/posts') response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('[1,2]'));
      else response.writeHead(404).end('no');
    });
    const sink = new FileSink(root.path, run);
    const { http } = openHttp({ sink });
    const given = [await http.get(`${server.origin}/moved`), await http.get(`${server.origin}/none`)];
    await sink.objects.sync(sink.paths);
    const stored = await Promise.all(sink.paths.map((path) => sink.objects.read(path)));
    expect(stored.flatMap(verifyWarcObject)).toEqual([]);
    expect(stored.map(readWarcObject).map(({ status }) => status)).toEqual([301, 200, 404]);
    expect(stored.map(readWarcObject).slice(1)).toEqual(given.map(withBuffers));
    expect(await sink.objects.listRun(run)).toEqual([...sink.paths].sort());
  });

  it('leaves the token in no file', async () => {
    await using root = await makeTemporaryFolder();
    const next = `https://graph.example/next?access_token=${token}`;
    await using server = await startServer((request, response) => {
      response.setHeader('Link', next);
      if (request.url?.startsWith('/moved')) response.writeHead(302, { Location: `/packed?token=${token}` }).end(next);
      else if (request.url?.startsWith('/packed'))
        response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(next));
      else response.end('en bild');
    });
    const credential = { scheme: 'Bearer', value: token } as const;
    const { http } = openHttp({ sink: new FileSink(root.path, run), credential, credentialOrigin: server.origin });
    await http.get(`${server.origin}/moved?access_token=${token}`);
    const file = await http.download(`${server.origin}/bild.png?key=${token}`);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(Array(3).fill(`Bearer ${token}`));
    const contents = await readEveryFile(root.path);
    expect(contents).toHaveLength(4);
    expect(contents.filter((content) => content.includes(token))).toEqual([]);
    expect(contents.filter((content) => content.includes(`sha256:${file.sha256}`))).toHaveLength(1);
  });
});

async function readEveryFile(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(paths.map((path) => readFile(path)));
  return contents.map((bytes, at) => (paths[at]!.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1'));
}

function withBuffers<T extends { readonly wireBody: Uint8Array; readonly payload: Uint8Array }>(exchange: T): T {
  return { ...exchange, wireBody: Buffer.from(exchange.wireBody), payload: Buffer.from(exchange.payload) };
}

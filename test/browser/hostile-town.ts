import { buildMunicipality } from '../../demo/municipality/build-municipality.js';
import { startPlatformServer, type PlatformServer } from '../../demo/platform-server/platform-server.js';
import type { Channel } from '../../src/channels/index.js';
import { NamedDecisions } from '../../src/triage/index.js';
import { openTestService, type TestService } from '../service/index.js';

/** Sets `stolen` where a browser takes it for more than text. */
const steals = 'globalThis.stolen=1';
export const scriptText = `<script>${steals}</script>`;

const hostile = [
  scriptText,
  `<img src=x onerror="${steals}">`,
  `<svg onload="${steals}"><script>${steals}</script></svg>`,
  `"><iframe srcdoc="<script>parent.${steals}</script>"></iframe>`,
  `<a href="javascript:${steals}">klicka</a><a href="data:text/html,${scriptText}">här</a>`,
  `<form action="https://ond.example"><button>Logga in</button></form><base href="https://ond.example/">`,
  `<style>*{display:none}</style><link rel=stylesheet href="https://ond.example/a.css">`,
  '\u202Egnp.exe\u2066\u2067\u202D',
  '=HYPERLINK("https://ond.example")',
] as const;
const words = hostile.join(' ');
const oneWord = 'W'.repeat(10_000);
const evilAddress = `javascript:${steals}`;
const json = { 'Content-Type': 'application/json; charset=utf-8' };

type Fields = Record<string, unknown>;

/** An archive of channels whose platform answers with hostile content in every field that it may fill. */
export interface HostileTown {
  readonly town: TestService;
  readonly channels: readonly Channel[];
  close(): Promise<void>;
}

export async function openHostileTown(): Promise<HostileTown> {
  const town = await openTestService();
  const platforms = await startPlatformServer(buildMunicipality(town.clock.now()));
  const people = { unit: words, officer: `${words} <ond@example.test>`, purpose: words, substitute: words };
  const mastodon = await town.register({ platform: 'mastodon', address: `${platforms.origin}/@norrsunda`, ...people });
  const website = await town.register({
    platform: 'wordpress',
    address: `${platforms.origin}/`,
    recordsCreator: words,
    decidedBy: oneWord,
    ...people,
  });
  await poisonMastodon(platforms, mastodon);
  await poisonWebsite(platforms);
  await town.night();
  await registerHostile(town);
  return {
    town,
    channels: [mastodon, website],
    async close() {
      await town.close();
      await platforms.close();
    },
  };
}

/** Registers what was captured: once as it came, once with hostile words of somebody's own. */
async function registerHostile(town: TestService): Promise<void> {
  const grants = [{ role: 'archivist', recordsCreatorId: null }] as const;
  const by = { actor: { kind: 'person', id: 1, name: words }, grants } as const;
  const records = await town.database.read<{ id: string }>(
    `SELECT id FROM record WHERE origin = 'received' AND (author_name LIKE '%stolen%' OR author_name LIKE '%WWWWW%')
      ORDER BY id LIMIT 2`,
  );
  const entry = { publicTitle: oneWord, protectedTitle: words, parties: null, caseTitle: words };
  for (const [at, { id }] of records.entries())
    await town.get(NamedDecisions).decide(
      {
        recordIds: [id],
        decision: 'registered',
        secrecy: 'not-suspected',
        reason: words,
        entry: at === 0 ? null : entry,
      },
      by,
    );
}

async function poisonMastodon(platforms: PlatformServer, { locator }: Channel): Promise<void> {
  const path = `/api/v1/accounts/${locator}/statuses`;
  const [first] = (await fetchJson(platforms, path)) as [Fields & { account: Fields }];
  const post = {
    ...first,
    content: `<p>${words}</p><p>${oneWord}</p>`,
    spoiler_text: scriptText,
    url: evilAddress,
    language: words,
    replies_count: 2,
    account: { ...first.account, display_name: words, note: words, url: evilAddress, avatar: evilAddress },
    tags: [{ name: words, url: evilAddress }],
    mentions: [{ id: '1', acct: words, username: words, url: evilAddress }],
    emojis: [{ shortcode: 'W', url: evilAddress, static_url: evilAddress }],
    card: { url: evilAddress, title: words, description: words, image: evilAddress, html: scriptText, type: 'rich' },
    application: { name: words, website: evilAddress },
    media_attachments: [
      picture('1', `${platforms.origin}/ond/bild.png`, words),
      picture('2', `${platforms.origin}/ond/bild.svg`, oneWord),
    ],
    poll: {
      id: '1',
      expires_at: null,
      multiple: false,
      votes_count: 1,
      options: [{ title: words, votes_count: 1 }],
      emojis: [],
    },
  };
  const reply = (id: string, content: string, name: string) => ({
    ...post,
    id,
    uri: `https://ond.example/${id}`,
    content,
    in_reply_to_id: first['id'],
    replies_count: 0,
    poll: null,
    media_attachments: [],
    account: { ...post.account, id: `9${id}`, uri: `https://ond.example/users/${id}`, display_name: name },
  });
  const replies = [
    reply('1001', `<p>${oneWord}</p>`, oneWord),
    reply('1002', '', '\u202E\u200F'),
    reply('1003', words, words),
  ];
  answer(platforms, new RegExp(`^${path}\\?`), [post], 1);
  answer(platforms, /\/context/, { ancestors: [], descendants: replies });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="${steals}"><script>${steals}</script></svg>`;
  for (const [file, type] of [
    ['png', 'image/png'],
    ['svg', 'image/svg+xml'],
  ] as const)
    platforms.failures.failAt(new RegExp(`ond/bild.${file}`), {
      kind: 'status',
      status: 200,
      headers: { 'Content-Type': type },
      body: svg,
    });
}

async function poisonWebsite(platforms: PlatformServer): Promise<void> {
  const [post] = (await fetchJson(platforms, '/wp-json/wp/v2/posts?per_page=1')) as [Fields];
  const [comment] = (await fetchJson(platforms, '/wp-json/wp/v2/comments?per_page=1')) as [Fields];
  const title = {
    ...post,
    title: { rendered: words },
    content: { rendered: `<h1>${words}</h1><p>${oneWord}</p>` },
    link: evilAddress,
  };
  const said = {
    ...comment,
    post: post['id'],
    author_name: words,
    author_url: evilAddress,
    link: evilAddress,
    content: { rendered: `<p>${words}</p>` },
  };
  answer(platforms, /wp\/v2\/posts\?/, [title], Infinity, { 'X-WP-Total': '1', 'X-WP-TotalPages': '1' });
  answer(platforms, /wp\/v2\/comments\?/, [said], Infinity, { 'X-WP-Total': '1', 'X-WP-TotalPages': '1' });
}

function picture(id: string, url: string, description: string): Fields {
  return { id, type: 'image', url, preview_url: url, remote_url: null, description, meta: {}, blurhash: null };
}

function answer(
  platforms: PlatformServer,
  path: RegExp,
  body: unknown,
  times = Infinity,
  headers: Record<string, string> = {},
): void {
  platforms.failures.failAt(
    path,
    { kind: 'status', status: 200, headers: { ...json, ...headers }, body: JSON.stringify(body) },
    times,
  );
}

async function fetchJson(platforms: PlatformServer, path: string): Promise<unknown> {
  return (await fetch(`${platforms.origin}${path}`)).json();
}

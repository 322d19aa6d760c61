import type { HttpExchange } from '../../../foundation/http/index.js';
import type { Problem } from '../../channel-problem.js';
import { isNotFound } from '../../reading/expect-answer.js';
import {
  readElement,
  readElements,
  readLists,
  unreadableElement,
  type ReadElements,
} from '../../reading/read-elements.js';
import { editShape, statusShape, type Edit, type Status } from './mastodon-shapes.js';
import { kindOfAnswer } from './mastodon-routes.js';
import type { Found } from './read-status.js';

/** What the exchanges of a page hold, each element with its own bytes; only what everybody may see. */
export interface PageParts {
  readonly listed: readonly Found<Status>[];
  readonly contexts: readonly ThreadContext[];
  /** By the status' local id. */
  readonly edits: ReadonlyMap<string, readonly Found<Edit>[]>;
  readonly problems: readonly Problem[];
}

export interface ThreadContext {
  readonly subjectLocalId: string;
  readonly ancestors: readonly Found<Status>[];
  readonly descendants: readonly Found<Status>[];
  /** How many descendants the answer holds, those that are not read included. */
  readonly answered: number;
}

/** A thread's answers are read once to see whether it is whole and once more for its items. */
const readings = new WeakMap<HttpExchange, PageParts>();

/** @throws ChannelProblem where an answer as a whole cannot be read. */
export function readPageParts(exchanges: readonly HttpExchange[]): PageParts {
  const parts = exchanges.map(readOnce);
  return {
    listed: parts.flatMap(({ listed }) => listed),
    contexts: parts.flatMap(({ contexts }) => contexts),
    edits: new Map(parts.flatMap(({ edits }) => [...edits])),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function readOnce(exchange: HttpExchange): PageParts {
  const parts = readings.get(exchange) ?? readExchange(exchange);
  readings.set(exchange, parts);
  return parts;
}

function readExchange(exchange: HttpExchange): PageParts {
  const listed: Found<Status>[] = [];
  const contexts: ThreadContext[] = [];
  const edits = new Map<string, Found<Edit>[]>();
  const problems: Problem[] = [];

  const take = <T>(read: ReadElements<T>): Found<T>[] => {
    problems.push(...read.problems);
    return read.elements.map((element) => ({ ...element, exchangeId: exchange.id }));
  };
  const takeStatuses = (read: ReadElements<Status>): Found<Status>[] => {
    const { kept, clashing } = partRepeated(take(read).filter(({ value }) => isPublic(value)));
    problems.push(...clashing.map(({ slice }) => unreadableElement(exchange, slice.offset)));
    return kept;
  };
  const takeContext = (subjectLocalId: string): ThreadContext => {
    const [above, below] = readLists(exchange, [['ancestors'], ['descendants']], statusShape);
    const answered = below!.elements.length + below!.problems.length;
    return { subjectLocalId, ancestors: takeStatuses(above!), descendants: takeStatuses(below!), answered };
  };

  const answer = kindOfAnswer(exchange.url);
  if (isNotFound(exchange)) {
    if (answer.kind === 'context') contexts.push(emptyContext(answer.localId));
    return { listed, contexts, edits, problems };
  }
  switch (answer.kind) {
    case 'statuses':
      listed.push(...takeStatuses(readElements(exchange, [], statusShape)));
      break;
    case 'status':
      listed.push(...takeStatuses(readElement(exchange, statusShape)));
      break;
    case 'context':
      contexts.push(takeContext(answer.localId));
      break;
    case 'history':
      edits.set(answer.localId, take(readElements(exchange, [], editShape)));
  }
  return { listed, contexts, edits, problems };
}

/** A status that went while its thread was read. */
function emptyContext(subjectLocalId: string): ThreadContext {
  return { subjectLocalId, ancestors: [], descendants: [], answered: 0 };
}

/** Followers-only and direct statuses are nobody else's to read; a boost is somebody else's post. */
function isPublic({ visibility, reblog }: Status): boolean {
  return (visibility === 'public' || visibility === 'unlisted') && reblog == null;
}

/** A status given twice counts once; under one uri, two that differ cannot both be it. */
function partRepeated(found: readonly Found<Status>[]): { kept: Found<Status>[]; clashing: Found<Status>[] } {
  const byUri = new Map<string, Found<Status>>();
  const clashing = found.filter((status) => {
    const first = byUri.get(status.value.uri);
    if (!first) byUri.set(status.value.uri, status);
    return first && Buffer.compare(first.slice.bytes, status.slice.bytes) !== 0;
  });
  return { kept: [...byUri.values()], clashing };
}

import type { RemovalGround } from './channel-removal.js';
import type { Origin, RecordKind, RecordState } from './record.js';

/** How a record's facts are said, wherever records are shown. */
export const recordWords = {
  origin: { 'drawn-up': 'upprättad', received: 'inkommen' } satisfies Record<Origin, string>,
  kind: {
    post: 'inlägg',
    comment: 'kommentar',
    reply: 'svar',
    message: 'meddelande',
    snapshot: 'ögonblicksbild',
  } satisfies Record<RecordKind, string>,
  state: {
    visible: 'syns',
    'hidden-by-us': 'dold av oss',
    gone: 'borttagen på plattformen',
    unavailable: 'går inte att nå',
  } satisfies Record<RecordState, string>,
  removalGround: {
    criminal: 'brottsligt innehåll',
    'channel-rules': 'mot kanalens regler',
    spam: 'skräp',
    secrecy: 'kan omfattas av sekretess',
    mistake: 'publicerat av misstag',
    other: 'annan grund',
  } satisfies Record<RemovalGround, string>,
};

/** Of a record that no night has come to yet. */
export const notAssessed = 'Handlingen har inte bedömts mot gallringsreglerna än. Den bevaras.';

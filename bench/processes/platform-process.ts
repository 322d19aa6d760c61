/** The platform in a process of its own, so that its work is not counted as ours. */
import { buildLargeMunicipality } from '../../demo/municipality/large-municipality.js';
import { startPlatformServer } from '../../demo/platform-server/platform-server.js';
import { answerCalls } from '../harness/answer-calls.js';
import type { PlatformQuestion, PlatformSize } from './platform-protocol.js';

const { asOf, ...size } = JSON.parse(process.env['PLATFORM_SIZE'] ?? '') as PlatformSize;
const world = buildLargeMunicipality({ ...size, asOf: new Date(asOf) });
const server = await startPlatformServer(world, { compression: 'gzip' });
let taken = 0;

answerCalls(answer, () => server.close());

function answer(question: PlatformQuestion): unknown {
  switch (question.do) {
    case 'tell-origin':
      return server.origin;
    case 'take-log': {
      const urls = server.log.slice(taken).map(({ url }) => server.origin + url);
      taken = server.log.length;
      return urls;
    }
  }
}

import { registrationDeciders } from '../../registration/index.js';
import { TriageSamples } from '../../triage/index.js';
import { AssessNow } from '../nightly/index.js';
import type { Call, Command } from './command.js';
import { findNumber, getPositional, readNumber } from './read-options.js';
import { sampleLines, triageTexts } from './triage-texts.sv.js';
import { withRecords } from './with-records.js';

export const triageSample: Command = {
  words: 'triage sample',
  usage: 'triage sample [--count ANTAL]',
  may: registrationDeciders,
  options: { count: { type: 'string' } },
  async run({ values, acting, get, output }) {
    const count = Math.min(findNumber(values, 'count') ?? 10, 100);
    const samples = await withRecords(await get(TriageSamples).draw(acting, count), get, acting);
    for (const sample of samples) output.row(sample, () => sampleLines(sample));
    if (samples.length === 0 && !output.isJson) output.say(triageTexts.nothingToSample);
    return 0;
  },
};

export const triageAgree = judging('triage agree', 'agreed', (samples, id, { acting }) => samples.agree(id, acting));
export const triageOverturn = judging('triage overturn', 'overturned', (samples, id, { acting }) =>
  samples.overturn(id, acting),
);

function judging(
  words: Command['words'],
  outcome: 'agreed' | 'overturned',
  judge: (samples: TriageSamples, recordId: string, call: Call) => Promise<void>,
): Command {
  return {
    words,
    usage: `${words} ID`,
    operand: 'ID',
    may: registrationDeciders,
    options: {},
    async run(call) {
      const { get, output, stop } = call;
      const recordId = String(readNumber('ID', getPositional(call, 'ID')));
      await judge(get(TriageSamples), recordId, call);
      output.document({ recordId, outcome }, () => triageTexts.sampled[outcome](recordId));
      await get(AssessNow).complete(stop);
      return 0;
    },
  };
}

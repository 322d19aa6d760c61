import {
  appealOutcomes,
  DisclosureRequestsService,
  refusalExtents,
  requestKeepers,
  type NewStep,
} from '../../disclosure/index.js';
import { decidingAs } from '../../foundation/access/index.js';
import { Clock } from '../../foundation/clock/index.js';
import { Refused, type Call, type Command } from './command.js';
import { findChoice, findDay, findText, getPositional, readNumber } from './read-options.js';
import { requestTexts } from './request-texts.sv.js';
import { texts } from './texts.sv.js';

type Common = Pick<NewStep, 'happenedOn' | 'note'>;

export const requestsAnswer = noting('requests answer', (common) => ({ step: 'answered', ...common }));
export const requestsServed = noting('requests served', (common) => ({ step: 'served', ...common }));
export const requestsAppeal = noting('requests appeal', (common) => ({ step: 'appealed', ...common }));
export const requestsWithdraw = noting('requests withdraw', (common) => ({ step: 'withdrawn', ...common }));

export const requestsRefuse = noting(
  'requests refuse',
  (common, { values }) => ({ step: 'refused', outcome: getChoice(values, 'extent', refusalExtents), ...common }),
  { name: 'extent', choices: refusalExtents },
);

export const requestsAppealDecided = noting(
  'requests appeal-decided',
  (common, { values }) => ({
    step: 'appeal-decided',
    outcome: getChoice(values, 'outcome', appealOutcomes),
    ...common,
  }),
  { name: 'outcome', choices: appealOutcomes },
);

/** A command that notes what has come of a request, and answers with how the request stands then. */
function noting(
  words: Command['words'],
  toStep: (common: Common, call: Call) => NewStep,
  outcome: { readonly name: string; readonly choices: readonly string[] } | null = null,
): Command {
  const stated = outcome === null ? '' : ` --${outcome.name} ${outcome.choices.join('|')}`;
  return {
    words,
    usage: `${words} ID${stated} [--on DATUM] [--note TEXT]`,
    operand: 'ID',
    may: requestKeepers,
    options: {
      on: { type: 'string' },
      note: { type: 'string' },
      ...(outcome !== null && { [outcome.name]: { type: 'string' as const } }),
    },
    async run(call) {
      const { values, acting, get, output } = call;
      const id = readNumber('ID', getPositional(call, 'ID'));
      const happenedOn = findDay(values, 'on') ?? get(Clock).today().toString();
      const step = toStep({ happenedOn, note: findText(values, 'note') }, call);
      const deciding = decidingAs(acting, requestKeepers);
      await get(DisclosureRequestsService).addStep(id, step, deciding);
      const request = await get(DisclosureRequestsService).getRequest(id, deciding.reach);
      output.document(request, () => requestTexts.noted(request));
      return 0;
    },
  };
}

function getChoice<T extends string>(values: Call['values'], name: string, choices: readonly T[]): T {
  const choice = findChoice(values, name, choices);
  if (choice === null) throw new Refused(texts.missing(`--${name}`));
  return choice;
}

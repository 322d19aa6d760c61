import { Injectable } from '@nestjs/common';
import {
  DisposalRefused,
  DisposalViewsService,
  everyLine,
  type ChosenLines,
  type NewMark,
} from '../../../disposal/index.js';
import { RestRefused } from '../problems/rest-refused.js';
import type { MarkBody } from './lines.dto.js';
import { texts } from './texts.sv.js';

/** Reads from a call which lines of a list are meant, and what is said of them. */
@Injectable()
export class ChosenLinesReader {
  constructor(private readonly views: DisposalViewsService) {}

  /** A choice touches what nobody has marked, unless it says otherwise. @throws RestRefused, DisposalRefused */
  async read(listId: number, body: MarkBody): Promise<ChosenLines> {
    const { lineIds, all, marked, channelId, class: recordClass, rule, origin, year } = body;
    const isChoice = [marked, channelId, recordClass, rule, origin, year].some((value) => value !== undefined);
    if (lineIds !== undefined && (isChoice || all === true)) throw wrong('lineIds', texts.chooseEither);
    if (lineIds !== undefined) return { ids: lineIds };
    if (!isChoice && all !== true) throw wrong('lineIds', texts.chooseSome);
    return {
      filter: {
        ...everyLine,
        channelId: channelId ?? null,
        class: recordClass ?? null,
        ruleRef: rule === undefined ? null : await this.getRuleRef(listId, rule),
        origin: origin ?? null,
        year: year ?? null,
        mark: marked ?? 'unmarked',
      },
    };
  }

  private async getRuleRef(listId: number, ruleId: string): Promise<number> {
    const ref = await this.views.findRuleRef(listId, ruleId);
    if (ref === null) throw new DisposalRefused('no-lines', ruleId);
    return ref;
  }
}

/** What is wrong with a reason or a day the engine says. @throws RestRefused where one is lacking */
export function toMark({ mark, reason, prolongedTo }: MarkBody): NewMark {
  if (mark === 'read') return { mark };
  if (reason === undefined) throw wrong('reason', texts.needed);
  if (mark === 'struck') return { mark, reason };
  if (prolongedTo === undefined) throw wrong('prolongedTo', texts.needed);
  return { mark, reason, prolongedTo };
}

function wrong(name: string, detail: string): RestRefused {
  return new RestRefused('wrong-facts', null, [{ name, detail }]);
}

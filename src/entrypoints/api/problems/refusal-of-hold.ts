import type { HoldFault, HoldRefused } from '../../../holds/index.js';
import { RestRefused } from './rest-refused.js';
import type { ValueError } from './problem.js';
import { detailTexts, holdFaultErrors } from './hold-texts.sv.js';

/** What whoever called is told of a hold that was not laid or lifted. */
export function refusalOfHold({ reason, subject }: HoldRefused): RestRefused {
  switch (reason) {
    case 'no-such-hold':
      return new RestRefused('not-found');
    case 'lifted-already':
      return new RestRefused('hold-lifted-already');
    case 'ends-with-request':
      return new RestRefused('hold-ends-with-request', detailTexts.endsWithRequest(subject));
    case 'outside-reach':
      return new RestRefused('not-allowed', detailTexts.outsideReach);
    case 'several-creators':
      return new RestRefused('wrong-facts', detailTexts.severalCreators);
    case 'no-such-creator':
      return wrong({ name: 'recordsCreatorId', detail: detailTexts.noSuchCreator });
    case 'no-reason':
    case 'ground-of-requests':
    case 'no-records':
    case 'no-condition':
    case 'no-words':
    case 'no-day':
    case 'ends-before-it-begins':
      return wrong(holdFaultErrors[reason satisfies HoldFault]);
  }
}

function wrong(error: ValueError): RestRefused {
  return new RestRefused('wrong-facts', null, [error]);
}

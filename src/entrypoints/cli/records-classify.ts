import { ClassesService, classKeepers } from '../../classification/index.js';
import { decidingAs } from '../../foundation/access/index.js';
import { RulesInForceService } from '../../retention/index.js';
import { mostAtOnce } from '../../search/index.js';
import { AssessNow } from '../nightly/index.js';
import { Refused, type Command } from './command.js';
import { deedTexts } from './deed-texts.sv.js';
import { findText, getText, listRecordIds } from './read-options.js';

export const recordsClassify: Command = {
  words: 'records classify',
  usage: 'records classify ID… [--class KOD] [--reason TEXT] [--by-rules]',
  operand: 'ID',
  mostOperands: mostAtOnce,
  may: classKeepers,
  options: { class: { type: 'string' }, reason: { type: 'string' }, 'by-rules': { type: 'boolean' } },
  async run(call) {
    const { values, acting, get, output, stop } = call;
    const recordIds = [...new Set(listRecordIds(call))];
    if (recordIds.length === 0) throw new Refused(deedTexts.noneChosen);
    const isLeft = values['by-rules'] === true;
    if (isLeft === (findText(values, 'class') !== null)) throw new Refused(deedTexts.rulesOrClass);
    const deciding = decidingAs(acting, classKeepers);
    if (isLeft) {
      await get(ClassesService).leaveToRules(recordIds, deciding);
      output.document({ records: recordIds.length }, () => deedTexts.leftToRules(recordIds.length));
    } else {
      const byHand = { recordIds, recordClass: getText(values, 'class'), reason: getText(values, 'reason') };
      const { schemes } = await get(RulesInForceService).getInForce();
      const changed = await get(ClassesService).classifyByHand(byHand, schemes, deciding);
      const { length: records } = recordIds;
      output.document({ records, changed }, () => deedTexts.classified(records, changed, byHand.recordClass));
    }
    await get(AssessNow).complete(stop);
    return 0;
  },
};

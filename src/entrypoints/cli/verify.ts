import { FixityService, type FixityFault } from '../../capture/index.js';
import type { Command } from './command.js';
import { fixityFaults, texts } from './texts.sv.js';

export const verify: Command = {
  words: 'verify',
  usage: 'verify',
  may: ['archivist', 'administrator'],
  options: {},
  async run({ get, output, stop }) {
    let faults = 0;
    const found = (fault: FixityFault) => {
      faults++;
      output.row({ ...fault, sentence: fixityFaults[fault.code] }, () =>
        texts.fault(fixityFaults[fault.code], fault.id),
      );
    };
    const checked = await get(FixityService).checkAll(found, stop);
    output.say(texts.fixityChecked(checked, faults));
    return faults === 0 ? 0 : 1;
  },
};

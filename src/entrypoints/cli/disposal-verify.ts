import { disposalReaders, isProven, reachOfReaders, VerifyDisposalService } from '../../disposal/index.js';
import type { Command } from './command.js';
import { proofLines } from './disposal-texts.sv.js';
import { getPositional, readNumber } from './read-options.js';

export const disposalVerify: Command = {
  words: 'disposal verify',
  usage: 'disposal verify LISTA',
  operand: 'LISTA',
  may: disposalReaders,
  options: {},
  async run(call) {
    const listId = readNumber('LISTA', getPositional(call, 'LISTA'));
    const proof = await call.get(VerifyDisposalService).verify(listId, reachOfReaders(call.acting), call.stop);
    const isWhole = isProven(proof);
    const left = proofLines(proof);
    call.output.document({ listId, isProven: isWhole, ...proof, left: left.slice(1) }, () => left.join('\n'));
    return isWhole ? 0 : 1;
  },
};

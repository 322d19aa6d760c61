import type { RawAnswer } from '../../../capture/index.js';
import { holdsSeal, type OwnBytesProof } from '../../../records/index.js';
import { instant, listOf, number, object, open, orNull, text, truth } from '../answers/schema.js';
import { texts } from './texts.sv.js';

/** What proves one version. */
interface VersionProof {
  readonly n: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly salt: string;
  readonly sealedDigest: string;
  readonly bytesOffset: number;
  readonly exchangeId: string;
  readonly inherited: OwnBytesProof['inherited'];
  readonly isSealWhole: boolean;
  readonly isContentUnchanged: boolean;
  readonly answer: Pick<RawAnswer, 'runId' | 'url' | 'status' | 'sentAt'> | null;
}

export interface ProofAnswer {
  readonly recordId: string;
  readonly versions: readonly VersionProof[];
}

export function versionProof({ ownBytes, seal, ...proof }: OwnBytesProof, answer: RawAnswer | undefined): VersionProof {
  return {
    n: proof.n,
    bytes: ownBytes.length,
    sha256: seal.sha256.toString('hex'),
    salt: seal.salt.toString('hex'),
    sealedDigest: seal.sealedDigest.toString('hex'),
    bytesOffset: proof.bytesOffset,
    exchangeId: proof.exchangeId,
    inherited: proof.inherited,
    isSealWhole: holdsSeal(ownBytes, seal),
    isContentUnchanged: proof.isContentUnchanged,
    answer: answer ? { runId: answer.runId, url: answer.url, status: answer.status, sentAt: answer.sentAt } : null,
  };
}

const rawAnswer = object<NonNullable<VersionProof['answer']>>({
  runId: text(),
  url: text(),
  status: number(),
  sentAt: instant(),
});

export const proofSchema = object<ProofAnswer>({
  recordId: text(),
  versions: listOf(
    object<VersionProof>({
      n: number(),
      bytes: number(),
      sha256: text(),
      salt: text(texts.salt),
      sealedDigest: text(texts.sealedDigest),
      bytesOffset: number(),
      exchangeId: text(),
      inherited: { ...orNull(open()), description: texts.inherited },
      isSealWhole: truth(texts.isSealWhole),
      isContentUnchanged: truth(texts.isContentUnchanged),
      answer: { ...orNull(rawAnswer), description: texts.answer },
    }),
  ),
});

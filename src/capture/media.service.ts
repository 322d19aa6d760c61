import { Injectable } from '@nestjs/common';
import { Clock } from '../foundation/clock/index.js';
import { HttpFailure } from '../foundation/http/index.js';
import { BlobStore } from '../foundation/storage/index.js';
import { AttachmentsService, lockStoredFiles, type MissingAttachment } from '../records/index.js';
import { CaptureRunsService } from './capture-runs.service.js';
import { stopIfAsked, type CaptureSession } from './capture-session.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { noteTelling } from './evidence/telling.rows.js';
import type { CoverageReceipt } from './receipt.js';

const filesAtATime = 4;
/** After so many nights a file is given up: the reason stays with the record. */
const nights = [1, 2, 4, 8, 16, 32] as const;

type MediaFailed = CoverageReceipt['mediaFailed'][number];
type Fetched =
  | { readonly attachment: MissingAttachment; readonly file: Awaited<ReturnType<CaptureSession['http']['download']>> }
  | { readonly attachment: MissingAttachment; readonly code: string };

/** Fetches pictures and files, each stored once by its content. */
@Injectable()
export class MediaService {
  constructor(
    private readonly attachments: AttachmentsService,
    private readonly evidence: EvidenceService,
    private readonly blobs: BlobStore,
    private readonly runs: CaptureRunsService,
    private readonly clock: Clock,
  ) {}

  /** Answers the files that the channel still lacks, and those that are given up tonight. */
  async fetchMissing(session: CaptureSession): Promise<readonly MediaFailed[]> {
    const givenUp: MediaFailed[] = [];
    for (;;) {
      const missing = await this.attachments.listMissing(session.channel.id, this.today(), filesAtATime);
      if (missing.length === 0) return [...givenUp, ...(await this.attachments.listAwaited(session.channel.id))];
      const { fetched, failure } = await fetchFiles(missing, session);
      await this.store(fetched, session);
      if (failure) throw failure.reason;
      givenUp.push(...fetched.filter(({ attachment }) => this.nextTry(attachment) === null).flatMap(asFailure));
      session.progress(0);
      stopIfAsked(session);
    }
  }

  private async store(fetched: readonly Fetched[], { run, channel, evidence, http }: CaptureSession): Promise<void> {
    await this.evidence.commit(evidence, run, async (tx) => {
      await this.runs.noteProgress(run.id, 0, http.tally.requests, tx);
      await lockStoredFiles('to-store', tx);
      for (const one of fetched) {
        // The last other user of the same bytes may have been destroyed since they came: then they are fetched again.
        if (!('file' in one) || !(await this.blobs.has(one.file.sha256))) continue;
        await this.attachments.noteStored(one.attachment, one.file, this.clock.now(), tx);
        await noteTelling(
          [{ exchangeIds: [one.file.exchangeId], recordIds: [one.attachment.recordId] }],
          channel.id,
          tx,
        );
      }
      await this.attachments.noteFailures(
        fetched.flatMap((one) =>
          'code' in one ? [{ attachment: one.attachment, code: one.code, tryOn: this.nextTry(one.attachment) }] : [],
        ),
        tx,
      );
    });
  }

  private nextTry({ attempts }: MissingAttachment): string | null {
    const days = nights[attempts];
    return days === undefined ? null : this.clock.today().add({ days }).toString();
  }

  private today(): string {
    return this.clock.today().toString();
  }
}

interface Ends {
  readonly fetched: readonly Fetched[];
  /** What ends the run once the others' files have their rows: bytes on disk without one would escape a disposal. */
  readonly failure: PromiseRejectedResult | undefined;
}

/** All have come to an end before any failure is told: nothing is stored behind the back of whoever closes the run. */
async function fetchFiles(missing: readonly MissingAttachment[], session: CaptureSession): Promise<Ends> {
  const ends = await Promise.allSettled(missing.map((attachment) => fetchFile(attachment, session)));
  return {
    fetched: ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : [])),
    failure: ends.find((end) => end.status === 'rejected'),
  };
}

/** One file's failure is that file's; a full disk or an interruption ends the run. */
async function fetchFile(attachment: MissingAttachment, { http }: CaptureSession): Promise<Fetched> {
  try {
    return { attachment, file: await http.download(attachment.url) };
  } catch (error) {
    if (error instanceof HttpFailure) return { attachment, code: error.code };
    throw error;
  }
}

function asFailure(fetched: Fetched): MediaFailed[] {
  return 'code' in fetched
    ? [{ recordId: fetched.attachment.recordId, url: fetched.attachment.url, code: fetched.code }]
    : [];
}

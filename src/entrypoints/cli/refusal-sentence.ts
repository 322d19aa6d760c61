import { ChannelProblem, describeProblem, failureProblem, UnknownPlatform, connectors } from '../../capture/index.js';
import { ChannelRefused, CredentialUnreadable } from '../../channels/index.js';
import { DatabaseFailure, isDatabaseAway } from '../../foundation/database/index.js';
import { HttpFailure } from '../../foundation/http/index.js';
import { Refused, type ExitStatus } from './command.js';
import { channelRefusals, texts } from './texts.sv.js';

/** What a person is told about an error, and how the command ends. */
export interface Ending {
  readonly status: ExitStatus;
  readonly sentence: string;
}

export function endingOf(error: unknown): Ending {
  if (error instanceof Refused) return { status: 2, sentence: error.message };
  if (error instanceof ChannelRefused) return { status: 2, sentence: channelRefusals[error.reason](error.subject) };
  if (error instanceof UnknownPlatform)
    return {
      status: 2,
      sentence: texts.unknownPlatform(
        error.platform,
        connectors.map((c) => c.platform),
      ),
    };
  if (error instanceof CredentialUnreadable) return { status: 2, sentence: texts.credentialUnreadable };
  if (error instanceof ChannelProblem || error instanceof HttpFailure)
    return { status: 2, sentence: problemSentence(error) };
  if (isDatabaseAway(error)) return { status: 3, sentence: texts.databaseAway };
  const name =
    error instanceof DatabaseFailure ? `${error.name} ${error.code}` : error instanceof Error ? error.name : 'okänt';
  return { status: 3, sentence: texts.failed(name) };
}

function problemSentence(error: ChannelProblem | HttpFailure): string {
  const { sentence, whatToDo } = describeProblem(failureProblem(error, () => false));
  return `${sentence}\n${whatToDo}`;
}

import { exampleChannels } from '../../demo/municipality/channels.js';
import { buildMunicipality } from '../../demo/municipality/build-municipality.js';
import type { Municipality } from '../../demo/municipality/municipality.js';
import { changeBeforeSecondNight } from '../../demo/municipality/second-night.js';

const hourMs = 3_600_000;
/** More than one answer shows to somebody without a token. */
const longThread = 65;

/** The building board and the website of the example, with a thread that is too long to be read whole. */
export function buildSmallTown(asOf: Date): Municipality {
  const town = buildMunicipality(asOf);
  const [post] = listBuildingPosts(town);
  for (let n = 0; n < longThread; n++) {
    const text = `@norrsunda_bygg Jag undrar också. (${n + 1})`;
    const at = new Date(asOf.getTime() - 5 * hourMs + n * 1000);
    town.mastodon.publish({ accountId: town.people.getAccount('gunnel_b').id, at, text, inReplyToId: post!.id });
  }
  return town;
}

/** Edits, deletions and hidden comments on both. */
export function letADayPass(town: Municipality): void {
  changeBeforeSecondNight(town);
  const [first, second, third] = listBuildingPosts(town);
  town.mastodon.edit(first!.id, { text: 'Ändrat en gång.' }, new Date(town.asOf.getTime() + hourMs));
  town.mastodon.edit(first!.id, { text: 'Ändrat två gånger.' }, new Date(town.asOf.getTime() + 2 * hourMs));
  town.mastodon.remove(second!.id);
  const [comment] = town.mastodon.listReplies(third!.id);
  if (comment) town.mastodon.remove(comment.id);
}

export function smallTownChannels(origin: string) {
  return exampleChannels(origin).slice(1);
}

function listBuildingPosts({ mastodon, people }: Municipality) {
  const { id } = people.getAccount('norrsunda_bygg');
  return mastodon.listStatusesOf(id).filter((status) => status.inReplyToId === null && status.reblogOfId === null);
}

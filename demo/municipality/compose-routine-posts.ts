import { SeededRandom } from '../seeded-random.js';
import { announcements, answers, places, remarks } from './content/routine-parts.js';
import { daysAgo } from './when.js';
import { says, type WrittenComment, type WrittenPost } from './written.js';

const everyDays = 14;
const twoYearsDays = 730;
const mostRemarks = 3;

/** Everyday posts a fortnight apart over two years, put together from written parts; always the same. */
export function composeRoutinePosts(commenters: readonly string[]): WrittenPost[] {
  const posts: WrittenPost[] = [];
  for (let days = everyDays; days < twoYearsDays; days += everyDays) posts.push(composePost(days, commenters));
  return posts;
}

function composePost(days: number, commenters: readonly string[]): WrittenPost {
  const random = new SeededRandom(`routine ${days}`);
  const hour = String(7 + random.below(9)).padStart(2, '0');
  return {
    when: daysAgo(days, `${hour}:${random.pick(['05', '20', '35', '50'])}`),
    text: random.pick(announcements).replace('{place}', random.pick(places)),
    favourites: random.below(30),
    comments: Array.from({ length: random.below(mostRemarks + 1) }, (_, at) =>
      composeRemark(random.pick(commenters), 10 + at * 25 + random.below(20), random.pick(remarks)),
    ),
  };
}

function composeRemark(by: string, after: number, remark: string): WrittenComment {
  const answer = answers[remark];
  return answer === undefined ? says(by, after, remark) : says(by, after, remark, says('norrsunda', 45, answer));
}

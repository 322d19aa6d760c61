import { seededRandom } from '../seeded-random.js';
import { announcements, answers, places, remarks } from './content/routine-parts.js';
import { daysAgo } from './when.js';
import { says, type WrittenComment, type WrittenPost } from './written.js';

const everyDays = 14;
const twoYearsDays = 730;
const mostRemarks = 4;

/** Everyday posts a fortnight apart over two years, put together from written parts; always the same. */
export function composeRoutinePosts(commenters: readonly string[]): WrittenPost[] {
  const posts: WrittenPost[] = [];
  for (let days = everyDays; days < twoYearsDays; days += everyDays) posts.push(composePost(days, commenters));
  return posts;
}

function composePost(days: number, commenters: readonly string[]): WrittenPost {
  const random = seededRandom(`routine ${days}`);
  const pick = <Part>(parts: readonly Part[]): Part => parts[Math.floor(random() * parts.length)]!;
  const announcement = pick(announcements);
  return {
    when: daysAgo(days, `${String(7 + Math.floor(random() * 9)).padStart(2, '0')}:${pick(['05', '20', '35', '50'])}`),
    text: announcement.replace('{place}', pick(places)),
    favourites: Math.floor(random() * 30),
    comments: Array.from({ length: Math.floor(random() * mostRemarks) }, (_, at) =>
      composeRemark(pick(commenters), 10 + at * 25 + Math.floor(random() * 20), pick(remarks)),
    ),
  };
}

function composeRemark(by: string, after: number, remark: string): WrittenComment {
  const answer = answers[remark];
  return answer === undefined ? says(by, after, remark) : says(by, after, remark, says('norrsunda', 45, answer));
}

import type { WordPressUser } from '../platform-server/wordpress/wordpress-items.js';
import { WordPressSite } from '../platform-server/wordpress/wordpress-site.js';
import { olderWebsiteNews } from './content/older-website-news.js';
import { websiteNews } from './content/website-news.js';
import { websiteStaff } from './content/website-staff.js';
import type { Landmarks } from './landmarks.js';
import { timeAfter } from './time-after.js';
import { instantOf } from './when.js';
import type { WrittenComment, WrittenNews } from './written.js';

/** Something that happens on the site; its numbers run in the order of time, whatever order the content files have. */
interface Deed {
  readonly at: Date;
  do(): void;
}

export function buildWebsite(asOf: Date, landmarks: Landmarks): WordPressSite {
  const site = new WordPressSite('Norrsunda kommun', 'Nyheter från Norrsunda kommun');
  const staff = new Map(
    Object.entries(websiteStaff).map(([key, { name, description }]) => [key, site.addUser(name, description)]),
  );
  const writer = new WebsiteWriter(site, staff, landmarks);
  const deeds = [...websiteNews, ...olderWebsiteNews].flatMap((news) => writer.planNews(news, asOf));
  for (const deed of deeds.sort((left, right) => left.at.getTime() - right.at.getTime())) deed.do();
  return site;
}

class WebsiteWriter {
  constructor(
    private readonly site: WordPressSite,
    private readonly staff: ReadonlyMap<string, WordPressUser>,
    private readonly landmarks: Landmarks,
  ) {}

  planNews(news: WrittenNews, asOf: Date): Deed[] {
    const at = timeAfter(instantOf(news.when, asOf), 0, news.title);
    let postId = 0;
    const publish = (): void => {
      postId = this.publish(news, at);
    };
    const comments = (news.comments ?? []).flatMap((comment) =>
      this.planComment(comment, at, () => ({ postId, parentId: 0 })),
    );
    return [{ at, do: publish }, ...comments];
  }

  private planComment(comment: WrittenComment, after: Date, place: () => CommentPlace): Deed[] {
    const at = timeAfter(after, comment.after, comment.text);
    let id = 0;
    const publish = (): void => {
      id = this.comment(comment, at, place());
    };
    const replies = comment.replies.flatMap((reply) =>
      this.planComment(reply, at, () => ({ postId: place().postId, parentId: id })),
    );
    return [{ at, do: publish }, ...replies];
  }

  private publish(news: WrittenNews, at: Date): number {
    const pictures = (news.pictures ?? []).map(({ scene, shows }, number) => ({
      picture: { scene, seed: `${news.title} ${number}` },
      altText: shows ?? '',
    }));
    const authorId = this.staff.get(news.by)!.id;
    return this.site.publish({ title: news.title, text: news.text, authorId, at, pictures }).id;
  }

  private comment(comment: WrittenComment, at: Date, place: CommentPlace): number {
    const author = this.staff.get(comment.by);
    const { id } = this.site.comment({
      ...place,
      authorId: author?.id ?? 0,
      authorName: author?.name ?? comment.by,
      authorUrl: comment.homepage ?? '',
      at,
      text: comment.text,
      status: comment.status ?? 'approved',
    });
    this.landmarks.keep(comment.landmark, id);
    return id;
  }
}

interface CommentPlace {
  readonly postId: number;
  readonly parentId: number;
}

import type { WordPressUser } from '../platform-server/wordpress/wordpress-items.js';
import type { WordPressSite } from '../platform-server/wordpress/wordpress-site.js';
import type { Landmarks } from './landmarks.js';
import { timeAfter } from './time-after.js';
import { instantOf } from './when.js';
import type { WrittenComment, WrittenNews } from './written.js';

/** Publishes written news with their comments on a WordPress site. */
export class WebsiteWriter {
  constructor(
    private readonly site: WordPressSite,
    private readonly staff: ReadonlyMap<string, WordPressUser>,
    private readonly landmarks: Landmarks,
    private readonly asOf: Date,
  ) {}

  /** In the order of time, so that the site's numbers run as they do in life. */
  writeAll(news: readonly WrittenNews[]): void {
    const drafts = news.flatMap((item) => this.draftNews(item));
    for (const draft of drafts.sort((left, right) => left.at.getTime() - right.at.getTime())) draft.publish();
  }

  private draftNews(news: WrittenNews): Draft[] {
    const at = timeAfter(instantOf(news.when, this.asOf), 0, news.title);
    const post = new Draft(at, () => this.publishNews(news, at));
    return [post, ...(news.comments ?? []).flatMap((comment) => this.draftComment(comment, post, null))];
  }

  private draftComment(comment: WrittenComment, post: Draft, parent: Draft | null): Draft[] {
    const at = timeAfter((parent ?? post).at, comment.after, comment.text);
    const draft = new Draft(at, () => this.publishComment(comment, at, post.id, parent?.id ?? 0));
    return [draft, ...comment.replies.flatMap((reply) => this.draftComment(reply, post, draft))];
  }

  private publishNews(news: WrittenNews, at: Date): number {
    const pictures = (news.pictures ?? []).map(({ scene, shows }, number) => ({
      picture: { scene, seed: `${news.title} ${number}` },
      altText: shows ?? '',
    }));
    const authorId = this.staff.get(news.by)?.id ?? 0;
    return this.site.publish({ title: news.title, text: news.text, authorId, at, pictures }).id;
  }

  private publishComment(comment: WrittenComment, at: Date, postId: number, parentId: number): number {
    const author = this.staff.get(comment.by);
    const { id } = this.site.comment({
      postId,
      parentId,
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

/** Something to be published in its turn; what answers it asks for its number afterwards. */
class Draft {
  id = 0;

  constructor(
    readonly at: Date,
    private readonly write: () => number,
  ) {}

  publish(): void {
    this.id = this.write();
  }
}

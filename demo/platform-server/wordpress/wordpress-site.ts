import type { Picture } from '../pictures/picture.js';
import { slugOf } from './slug.js';
import type {
  CommentStatus,
  WordPressComment,
  WordPressMedia,
  WordPressPost,
  WordPressUser,
} from './wordpress-items.js';

export interface NewPost {
  readonly title: string;
  readonly text: string;
  readonly authorId: number;
  readonly at: Date;
  readonly pictures?: readonly { readonly picture: Picture; readonly altText: string }[];
}

export interface NewComment {
  readonly postId: number;
  readonly parentId?: number;
  /** Staff's; a visitor's comment has a name only. */
  readonly authorId?: number;
  readonly authorName: string;
  readonly authorUrl?: string;
  readonly at: Date;
  readonly text: string;
  readonly status?: CommentStatus;
}

/** What one WordPress site holds, and what its staff and visitors do there. */
export class WordPressSite {
  private lastUserId = 0;
  /** Posts and pictures share one row of numbers. */
  private lastPostId = 0;
  private lastCommentId = 0;
  private readonly users = new Map<number, WordPressUser>();
  private readonly posts = new Map<number, WordPressPost>();
  private readonly comments = new Map<number, WordPressComment>();
  private readonly media = new Map<number, WordPressMedia>();
  private readonly missingFiles = new Set<number>();

  constructor(
    readonly name: string,
    readonly description: string,
  ) {}

  addUser(name: string, description: string): WordPressUser {
    const user = { id: (this.lastUserId += 1), name, slug: slugOf(name), description };
    this.users.set(user.id, user);
    return user;
  }

  publish(post: NewPost): WordPressPost {
    const id = (this.lastPostId += 1);
    const slug = slugOf(post.title);
    const media = (post.pictures ?? []).map((picture, at) =>
      this.upload({ ...picture, post, id, name: `${slug}-${at + 1}` }),
    );
    return this.keepPost({
      id,
      status: 'publish',
      title: post.title,
      slug,
      text: post.text,
      mediaIds: media.map((file) => file.id),
      authorId: post.authorId,
      publishedAt: post.at,
      modifiedAt: post.at,
      revisions: 0,
    });
  }

  editPost(postId: number, change: { readonly title?: string; readonly text?: string }, at: Date): void {
    const post = this.getPost(postId);
    this.keepPost({ ...post, ...change, modifiedAt: at, revisions: post.revisions + 1 });
  }

  /** Its comments go out of sight with it. */
  trashPost(postId: number, at: Date): void {
    this.keepPost({ ...this.getPost(postId), status: 'trash', modifiedAt: at });
    for (const comment of this.listCommentsOn(postId)) {
      if (comment.status === 'approved') this.moderate(comment.id, 'post-trashed');
    }
  }

  /** Its comments are deleted with it. */
  deletePostForEver(postId: number): void {
    for (const comment of this.listCommentsOn(postId)) this.comments.delete(comment.id);
    this.posts.delete(postId);
  }

  comment(comment: NewComment): WordPressComment {
    return this.keepComment({
      parentId: 0,
      authorId: 0,
      authorUrl: '',
      status: 'approved',
      ...comment,
      id: (this.lastCommentId += 1),
    });
  }

  editComment(commentId: number, text: string): void {
    this.keepComment({ ...this.getComment(commentId), text });
  }

  moderate(commentId: number, status: CommentStatus): void {
    this.keepComment({ ...this.getComment(commentId), status });
  }

  /** What answered it moves up to what it answered. */
  deleteCommentForEver(commentId: number): void {
    const { parentId } = this.getComment(commentId);
    for (const child of this.listChildren(commentId)) this.keepComment({ ...child, parentId });
    this.comments.delete(commentId);
  }

  /** The address stays in the post, but the file is no longer there. */
  breakFile(mediaId: number): void {
    this.missingFiles.add(mediaId);
  }

  listUsers(): WordPressUser[] {
    return [...this.users.values()];
  }

  listPosts(): WordPressPost[] {
    return [...this.posts.values()];
  }

  listComments(): WordPressComment[] {
    return [...this.comments.values()];
  }

  listCommentsOn(postId: number): WordPressComment[] {
    return this.listComments().filter((comment) => comment.postId === postId);
  }

  listChildren(commentId: number): WordPressComment[] {
    return this.listComments().filter((comment) => comment.parentId === commentId);
  }

  listMedia(): WordPressMedia[] {
    return [...this.media.values()];
  }

  findPost(id: number): WordPressPost | null {
    return this.posts.get(id) ?? null;
  }

  getPost(id: number): WordPressPost {
    return this.posts.get(id) ?? missing('post', id);
  }

  findComment(id: number): WordPressComment | null {
    return this.comments.get(id) ?? null;
  }

  getComment(id: number): WordPressComment {
    return this.comments.get(id) ?? missing('comment', id);
  }

  getMedia(id: number): WordPressMedia {
    return this.media.get(id) ?? missing('media', id);
  }

  hasFile(mediaId: number): boolean {
    return !this.missingFiles.has(mediaId);
  }

  private upload(file: {
    readonly picture: Picture;
    readonly altText: string;
    readonly post: NewPost;
    readonly id: number;
    readonly name: string;
  }): WordPressMedia {
    const media: WordPressMedia = {
      id: (this.lastPostId += 1),
      postId: file.id,
      authorId: file.post.authorId,
      uploadedAt: file.post.at,
      fileName: `${file.name}.png`,
      altText: file.altText,
      picture: file.picture,
    };
    this.media.set(media.id, media);
    return media;
  }

  private keepPost(post: WordPressPost): WordPressPost {
    this.posts.set(post.id, post);
    return post;
  }

  private keepComment(comment: WordPressComment): WordPressComment {
    this.comments.set(comment.id, comment);
    return comment;
  }
}

function missing(kind: string, id: number): never {
  throw new Error(`no ${kind} ${id}`);
}

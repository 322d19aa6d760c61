import type { Answer } from '../answer.js';
import type { PlatformRequest } from '../platform-request.js';
import type { Collection } from './collection.js';
import { pageOfCollection, type CollectionPage } from './collection-page.js';
import { commentsCollection, getReadableComment } from './comments-collection.js';
import { getMediaItem, mediaCollection } from './media-collection.js';
import { pickFields } from './pick-fields.js';
import { getReadablePost, postsCollection } from './posts-collection.js';
import { readViewer, type WordPressLogin } from './read-viewer.js';
import { renderComment } from './render-comment.js';
import { renderIndex } from './render-index.js';
import { renderMedia } from './render-media.js';
import { renderPost } from './render-post.js';
import { renderUser } from './render-user.js';
import { getReadableUser, usersCollection } from './users-collection.js';
import type { Viewer } from './viewer.js';
import { answerWordPressPage } from './wordpress-pages.js';
import { noRoute, WordPressRefusal } from './wordpress-refusal.js';
import type { WordPressSite } from './wordpress-site.js';

const resourcePath = /^\/wp-json\/wp\/v2\/(?<name>posts|comments|users|media)(?:\/(?<id>\d+))?\/?$/;

/** WordPress 6.1's REST calls and pages; what is no call is a page. */
export class WordPressApi {
  constructor(
    private readonly site: WordPressSite,
    private readonly origin: string,
    private readonly login: WordPressLogin | null,
  ) {}

  answer(request: PlatformRequest): Answer {
    if (!/^\/wp-json(?:\/|$)/.test(request.path)) return answerWordPressPage(request, this.site);
    try {
      return this.answerCall(request, readViewer(request.authorization, this.login));
    } catch (error) {
      if (error instanceof WordPressRefusal) return this.json(error.status, error.toBody());
      throw error;
    }
  }

  private answerCall(request: PlatformRequest, viewer: Viewer): Answer {
    if (/^\/wp-json\/?$/.test(request.path)) return this.json(200, JSON.stringify(renderIndex(this.site, this.origin)));
    const { name, id } = resourcePath.exec(request.path)?.groups ?? {};
    if (name === undefined) throw noRoute();
    if (id !== undefined) return this.json(200, this.renderOne(name, Number(id), viewer, request));
    const page = this.pageOf(name, viewer, request);
    return this.json(200, page.body, page.headers);
  }

  private renderOne(name: string, id: number, viewer: Viewer, request: PlatformRequest): string {
    return JSON.stringify(pickFields(this.getItem(name, id, viewer), request.query));
  }

  private getItem(name: string, id: number, viewer: Viewer): object {
    switch (name) {
      case 'posts':
        return renderPost(getReadablePost(id, this.site, viewer), this.site, this.origin);
      case 'comments':
        return renderComment(getReadableComment(id, this.site, viewer), this.site, this.origin);
      case 'users':
        return renderUser(getReadableUser(id, this.site, viewer), this.origin);
      default:
        return renderMedia(getMediaItem(id, this.site), this.origin);
    }
  }

  private pageOf(name: string, viewer: Viewer, request: PlatformRequest): CollectionPage {
    const page = <Item>(collection: Collection<Item>): CollectionPage => pageOfCollection(collection, request);
    switch (name) {
      case 'posts':
        return page(postsCollection(this.site, viewer, request.query.get('status') ?? 'publish', this.origin));
      case 'comments':
        return page(commentsCollection(this.site, viewer, request.query, this.origin));
      case 'users':
        return page(usersCollection(this.site, viewer, this.origin));
      default:
        return page(mediaCollection(this.site, this.origin));
    }
  }

  private json(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Answer {
    return {
      status,
      headers: {
        'Content-Type': 'application/json; charset=UTF-8',
        'X-Robots-Tag': 'noindex',
        'X-Content-Type-Options': 'nosniff',
        'Access-Control-Expose-Headers': 'X-WP-Total, X-WP-TotalPages, Link',
        Link: `<${this.origin}/wp-json/>; rel="https://api.w.org/"`,
        ...headers,
      },
      body,
    };
  }
}

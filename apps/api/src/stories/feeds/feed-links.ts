import type { FeedDistrict } from './story-feed.js';

/** Addresses of feeds and items as readers see them. */
export class FeedLinks {
  private readonly base: string;

  constructor(origin: string, { code }: FeedDistrict) {
    this.base = `${origin}/feeds/${code}`;
  }

  feed(name: string, before?: string | null): string {
    return `${this.base}/${name}${before ? `?before=${before}` : ''}`;
  }

  item(storyId: string): string {
    return `${this.base}/stories/${storyId}.ninjs.json`;
  }
}

/** What a page of a feed is made of. */
export interface FeedFrame {
  readonly district: FeedDistrict;
  readonly links: FeedLinks;
  /** The page that was asked: `before` of its address. */
  readonly before: string | undefined;
}

export const feedTitle = ({ name, brandName }: FeedDistrict): string => `${brandName ?? name} 民生实事 · Stories`;

import type { FeedFrame } from './feed-links.js';
import { feedTitle } from './feed-links.js';
import type { FeedPage, FeedStory, StoryContent } from './story-feed.js';

export const JSON_FEED_TYPE = 'application/feed+json; charset=utf-8';
const NAME = 'stories.json';

/** A page as JSON Feed 1.1. An item must have content, so what was withdrawn is named in the feed's own extension. */
export function jsonFeed({ stories, nextCursor }: FeedPage, { district, links, before }: FeedFrame): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(district),
    feed_url: links.feed(NAME, before),
    ...(nextCursor ? { next_url: links.feed(NAME, nextCursor) } : {}),
    language: 'zh-CN',
    items: stories.flatMap((story) => (story.content ? [item(story, story.content, links.item(story.id))] : [])),
    _doorstep: {
      about: '撤稿的稿件须从本地删除 | Stories that were withdrawn; delete your copy',
      withdrawn: stories.flatMap(({ id, changedAt, content }) => (content ? [] : [{ id, withdrawn_at: changedAt.toISOString() }])),
    },
  });
}

function item({ id, changedAt }: FeedStory, content: StoryContent, ninjs: string): object {
  return {
    id,
    ...(content.link ? { url: content.link } : {}),
    title: content.title,
    content_text: content.body ?? content.title,
    date_published: content.publishedAt,
    date_modified: changedAt.toISOString(),
    authors: [{ name: content.byline }],
    ...(content.columnName ? { tags: [content.columnName] } : {}),
    language: 'zh-CN',
    _doorstep: {
      format: content.format,
      revision: content.revision,
      correction_note: content.correctionNote,
      copyright_holder: content.copyrightHolder,
      usage_terms: content.usageTerms,
      rights_until: content.rightsUntil,
      duration_in_seconds: content.durationSec,
      ninjs_url: ninjs,
      projects: content.projects.map((project) => ({ id: project.id, title: project.title })),
    },
  };
}

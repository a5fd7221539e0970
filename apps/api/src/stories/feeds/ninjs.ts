import type { FeedFrame } from './feed-links.js';
import type { FeedPage, FeedStory, StoryContent } from './story-feed.js';

export const NINJS_TYPE = 'application/json; charset=utf-8';
const STANDARD = { name: 'ninjs', version: '3.1', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' };
const TYPES: Readonly<Record<string, string>> = { PHOTO_TEXT: 'text', VIDEO: 'video', AUDIO: 'audio' };

/** A page as a list of ninjs items, what was withdrawn with the status `canceled`. */
export function ninjsList({ stories, nextCursor }: FeedPage, frame: FeedFrame): string {
  return JSON.stringify({
    items: stories.map((story) => ninjsItem(story, frame)),
    ...(nextCursor ? { next: frame.links.feed('stories.ninjs.json', nextCursor) } : {}),
  });
}

/** A story as ninjs 3.1, under the same address for ever. */
export function ninjsItem(story: FeedStory, { links }: Pick<FeedFrame, 'links'>): object {
  const uri = links.item(story.id);
  const versionCreated = story.changedAt.toISOString();
  const altIds = [{ role: 'doorstep', value: story.id }];
  if (!story.content) {
    return { uri, standard: STANDARD, versionCreated, pubStatus: 'canceled', representationType: 'partial', edNote: '稿件已撤下,请删除副本 | Withdrawn; delete your copy', altIds };
  }
  return { uri, standard: STANDARD, versionCreated, ...usable(story.content), altIds };
}

function usable(content: StoryContent): object {
  return {
    type: TYPES[content.format] ?? 'text',
    representationType: 'full',
    version: String(content.revision),
    firstCreated: content.publishedAt,
    pubStatus: 'usable',
    language: 'zh-CN',
    by: content.byline,
    copyrightHolder: content.copyrightHolder,
    copyrightNotice: `© ${content.copyrightHolder}`,
    usageTerms: content.usageTerms,
    // The rights end with the day, in Asia/Shanghai.
    ...(content.rightsUntil ? { expires: `${content.rightsUntil}T23:59:59+08:00` } : {}),
    ...(content.correctionNote ? { edNote: content.correctionNote } : {}),
    title: content.title,
    headlines: [{ role: 'main', value: content.title }],
    ...(content.body ? { bodies: [{ role: 'main', contentType: 'text/plain', value: content.body }] } : {}),
    ...(content.columnName ? { subjects: [{ name: content.columnName, rel: 'column' }] } : {}),
    ...(content.link ? { renditions: [rendition(content.link, content)] } : {}),
    ...(content.projects.length > 0 ? { objects: content.projects.map(({ id, title }) => ({ name: title, rel: 'about', literal: id })) } : {}),
    ...placesOf(content),
  };
}

function rendition(href: string, { durationSec }: StoryContent): object {
  return { name: 'web', href, contentType: 'text/html', ...(durationSec === null ? {} : { duration: durationSec }) };
}

function placesOf({ projects }: StoryContent): object {
  const names = [...new Set(projects.flatMap(({ villageName }) => villageName ?? []))];
  return names.length > 0 ? { places: names.map((name) => ({ name, rel: 'about' })) } : {};
}

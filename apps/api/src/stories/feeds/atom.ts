import type { FeedFrame } from './feed-links.js';
import { feedTitle } from './feed-links.js';
import type { FeedPage, FeedStory, StoryContent } from './story-feed.js';

export const ATOM_TYPE = 'application/atom+xml; charset=utf-8';
const NAME = 'stories.atom';

/** A page as Atom (RFC 4287); what was withdrawn stands as a deleted entry (RFC 6721). */
export function atomFeed({ stories, nextCursor }: FeedPage, frame: FeedFrame): string {
  const { district, links, before } = frame;
  const newest = stories[0]?.changedAt ?? new Date(0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="zh-CN">',
    `<id>urn:uuid:${district.id}</id>`,
    `<title>${text(feedTitle(district))}</title>`,
    `<updated>${newest.toISOString()}</updated>`,
    link('self', ATOM_TYPE.split(';')[0] ?? '', links.feed(NAME, before)),
    ...(nextCursor ? [link('next', 'application/atom+xml', links.feed(NAME, nextCursor))] : []),
    ...stories.map((story) => (story.content ? entry(story, story.content, frame) : deleted(story))),
    '</feed>',
    '',
  ].join('\n');
}

function entry({ id, uuid, changedAt }: FeedStory, content: StoryContent, { links }: FeedFrame): string {
  return [
    '<entry>',
    `<id>urn:uuid:${uuid}</id>`,
    `<title>${text(content.title)}</title>`,
    `<published>${content.publishedAt}</published>`,
    `<updated>${changedAt.toISOString()}</updated>`,
    `<author><name>${text(content.byline)}</name></author>`,
    link('alternate', 'application/json', links.item(id)),
    ...(content.link ? [link('alternate', 'text/html', content.link)] : []),
    ...(content.columnName ? [`<category term="${text(content.columnName)}"/>`] : []),
    ...(content.correctionNote ? [`<summary>${text(`更正:${content.correctionNote}`)}</summary>`] : []),
    `<rights>${text(`© ${content.copyrightHolder}。${content.usageTerms}`)}</rights>`,
    `<content type="text">${text(content.body ?? content.title)}</content>`,
    '</entry>',
  ].join('\n');
}

function deleted({ uuid, changedAt }: FeedStory): string {
  return `<at:deleted-entry ref="urn:uuid:${uuid}" when="${changedAt.toISOString()}"/>`;
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${text(href)}"/>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What no XML document may hold, not even as an entity. */
// oxlint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function text(value: string): string {
  return value.toWellFormed().replaceAll(UNWRITABLE, '').replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

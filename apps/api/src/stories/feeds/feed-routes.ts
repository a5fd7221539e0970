import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../../platform/house.js';
import { sendKept } from '../../platform/http/conditional.js';
import { answerMissing } from '../../platform/http/error-answer.js';
import { publicOriginOf } from '../../platform/http/public-origin.js';
import { ATOM_TYPE, atomFeed } from './atom.js';
import { FeedLinks, type FeedFrame } from './feed-links.js';
import { JSON_FEED_TYPE, jsonFeed } from './json-feed.js';
import { NINJS_TYPE, ninjsItem, ninjsList } from './ninjs.js';
import type { FeedDistrict, FeedPage } from './story-feed.js';
import { feedDistrict, feedPage, feedStory, isFeedCursor } from './story-feed.js';

const FRESH_SECONDS = 60;

interface Format {
  readonly type: string;
  readonly write: (page: FeedPage, frame: FeedFrame) => string;
}

const formats: Readonly<Record<string, Format>> = {
  'stories.atom': { type: ATOM_TYPE, write: atomFeed },
  'stories.json': { type: JSON_FEED_TYPE, write: jsonFeed },
  'stories.ninjs.json': { type: NINJS_TYPE, write: ninjsList },
};

type Asked = FastifyRequest<{ Params: { district: string; id?: string }; Querystring: { before?: string } }>;

/** Stories of a district in the forms that media systems read; all of it through the public role. */
export async function serveFeeds(app: FastifyInstance, { config, database }: House): Promise<void> {
  const withDistrict =
    (answer: (request: Asked, reply: FastifyReply, district: FeedDistrict, links: FeedLinks) => Promise<FastifyReply>) =>
    async (request: Asked, reply: FastifyReply): Promise<FastifyReply> => {
      const district = await feedDistrict(database, request.params.district);
      if (!district) return answerMissing(request, reply, 'district');
      return answer(request, reply, district, new FeedLinks(publicOriginOf(config, request), district));
    };

  for (const [name, { type, write }] of Object.entries(formats)) {
    app.get(
      `/feeds/:district/${name}`,
      withDistrict(async (request, reply, district, links) => {
        const { before } = request.query;
        if (before !== undefined && !isFeedCursor(before)) return answerMissing(request, reply, 'page');
        const page = await feedPage(database, district.code, before);
        const body = write(page, { district, links, before });
        return sendKept(request, reply, body, { type, maxAgeSeconds: FRESH_SECONDS, modifiedAt: page.stories[0]?.changedAt ?? null });
      }),
    );
  }

  app.get(
    '/feeds/:district/stories/:id.ninjs.json',
    withDistrict(async (request, reply, district, links) => {
      const story = await feedStory(database, district.code, request.params.id ?? '');
      if (!story) return answerMissing(request, reply, 'story');
      const body = JSON.stringify(ninjsItem(story, { links }));
      // Gone, with the tombstone: what a copy is deleted by.
      if (!story.content) reply.code(410);
      return sendKept(request, reply, body, { type: NINJS_TYPE, maxAgeSeconds: FRESH_SECONDS, modifiedAt: story.changedAt });
    }),
  );
}

import { p } from '@mikro-orm/core';
import { uuidv7 } from 'uuidv7';

const now = (): Date => new Date();

/** Key of a row, a uuid v7 made here in the order of time. */
export const rowKey = {
  id: p
    .uuid()
    .primary()
    .onCreate(() => uuidv7()),
};

/** First properties of every business row: its key and its district. */
export const rowStart = {
  ...rowKey,
  districtCode: p.text(),
};

/** Last properties of a row that is written once. `createdBy` is the uuid of a User, not a relation. */
export const childEnd = {
  createdAt: p.datetime().onCreate(now),
  createdBy: p.uuid().nullable(),
};

/** Last properties of a row that changes; `version` is the optimistic lock. */
export const changingEnd = {
  ...childEnd,
  updatedAt: p.datetime().onCreate(now).onUpdate(now),
  version: p.integer().version(),
};

/** Last properties of a core or register row: archived is read-only and counted, voided is hidden and not counted. */
export const rowEnd = {
  ...changingEnd,
  archivedAt: p.datetime().nullable(),
  voidedAt: p.datetime().nullable(),
  voidReason: p.text().nullable(),
};

/** Place of a row, as division codes; each is the beginning of the next. */
export const place = {
  townCode: p.text().nullable(),
  villageCode: p.text().nullable(),
};

/** Place of a row down to the grid. */
export const placeWithGrid = {
  ...place,
  gridCode: p.text().nullable(),
};

/** Properties of an append-only log of moves; `action` is the key of the move. Each log adds its parent. */
export const eventRow = {
  ...rowStart,
  at: p.datetime(),
  actorId: p.uuid().nullable(),
  action: p.text(),
  fromState: p.text().nullable(),
  toState: p.text().nullable(),
  reason: p.text().nullable(),
  publicText: p.text().nullable(),
  isPublicStep: p.boolean().default(false),
  ...childEnd,
};

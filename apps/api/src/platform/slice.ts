import type { EntityClass } from '@mikro-orm/core';
import type { FastifyInstance } from 'fastify';
import type { SliceMigration } from './database/slice-migration.js';
import type { Duty } from './duties.js';
import type { SessionOf } from './graph/admin-graph.js';
import type { ClientOf } from './graph/connected-client.js';
import type { GraphPart } from './graph/graph-part.js';
import type { FileHolder } from './files/file-holder.js';
import type { House } from './house.js';
import type { ImportTarget } from './imports/import-target.js';
import type { StaffOf } from './imports/import-run.js';
import type { Job, NightlyJob } from './jobs.js';
import type { Register } from './register/register.js';
import type { PersonalWork } from './operation/personal-work.js';
import type { Handlers } from './operation/registry.js';

/** What one slice brings to the whole; `slices.ts` lists them from left to right. */
export interface Slice {
  /** Also the name of the slice's folder. */
  readonly name: string;
  readonly entities: readonly EntityClass[];
  /** Forward only, in order; one that was released never changes. */
  readonly migrations: readonly SliceMigration[];
  /** Views of schema `published`, created in this order; `project` stands for `<name>/published/project.view.sql`. */
  readonly views: readonly string[];
  /** Views of schema `staff`, which the public role may not read; `facts` stands for `<name>/staff/facts.view.sql`. */
  readonly staffViews?: readonly string[];
  /** Where rows of this slice keep files, and who may read them there. */
  readonly files?: readonly FileHolder[];
  /** Plain ledgers, each defined once; see docs/architecture.md. */
  readonly registers?: readonly Register[];
  /** Ledgers beside the registers that files are imported into. */
  readonly imports?: readonly ImportTarget[];
  readonly public?: GraphPart;
  readonly admin?: GraphPart;
  /** Questions that this slice asks before a move of a slice on its left. */
  readonly guards?: Handlers;
  /** Rows that this slice changes when a slice on its left moves, in the same transaction. */
  readonly effects?: Handlers;
  /** Open work that is bound to a person: handed over before somebody leaves. */
  readonly personalWork?: readonly PersonalWork[];
  /** Work of the system that follows from the day, run every night and when a demonstration day is moved. */
  readonly duties?: readonly Duty[];
  /** Work of the whole installation, done every night. */
  readonly nightly?: readonly NightlyJob[];
  /** Work that is asked for and done beside requests. */
  readonly jobs?: readonly Job[];
  /** Who a user is today, for work that is done for somebody; the identity slice answers. */
  readonly staffOf?: StaffOf;
  /** Who is signed in; the identity slice answers. */
  readonly sessionOf?: SessionOf;
  /** Which connected system a key belongs to; the identity slice answers. */
  readonly clientOf?: ClientOf;
  readonly routes?: (app: FastifyInstance, house: House) => Promise<void>;
  /** Work beside requests, such as jobs; the returned function ends it. */
  readonly work?: (house: House) => Promise<() => Promise<void>>;
}

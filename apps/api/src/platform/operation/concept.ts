import type { EntityClass } from '@mikro-orm/core';
import type { Machine } from '@doorstep/domain/machines/machine';
import type { Subject } from '@doorstep/domain/permissions';
import type { Readable } from '@doorstep/domain/reading';
import type { PublicIdKind } from '@doorstep/domain/public-id';
import type { Act } from './act.js';

/** A row that operations change. */
export interface ConceptRow {
  id: string;
  districtCode: string;
  version: number;
  updatedAt?: Date | undefined;
  voidedAt?: Date | null | undefined;
  archivedAt?: Date | null | undefined;
}

/** What a move leaves in the log of its row. */
export interface MoveEvent {
  readonly at: Date;
  readonly actorId: string | null;
  readonly action: string;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly reason: string | null;
  readonly publicText: string | null;
  readonly isPublicStep: boolean;
}

/** An entry of the change log that a row stands for. */
export interface PublicRow {
  readonly type: PublicIdKind;
  readonly id: string;
}

/** How operations treat one kind of row: who may see it, how it moves, what of it is public. */
export interface Concept<Row extends ConceptRow> {
  readonly name: string;
  readonly idKind: PublicIdKind;
  readonly entity: EntityClass<Row>;
  readonly reading: Readable;
  readonly machine?: Machine;
  stateOf?(row: Row): string;
  setState?(row: Row, state: string): void;
  /** The place, tier, units and persons that §5 of the permissions asks about. */
  subjectOf(row: Row, act: Act): Subject | Promise<Subject>;
  /** Writes the event of a move; rows without a log of their own leave it to the audit. */
  writeEvent?(row: Row, event: MoveEvent, act: Act): void;
  /** What the public sees because of this row; empty while it is not public. */
  publicRows?(row: Row, act: Act): readonly PublicRow[] | Promise<readonly PublicRow[]>;
}

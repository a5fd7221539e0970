import type { EntityClass } from '@mikro-orm/core';
import type { MoveKey } from '@doorstep/domain/machines';
import type { Machine } from '@doorstep/domain/machines/machine';
import type { PublicIdKind } from '@doorstep/domain/public-id';
import type { Readable } from '@doorstep/domain/reading';
import type { RefusalCode } from '@doorstep/domain/refusals';
import type { Act } from '../operation/act.js';
import type { Concept, ConceptRow, MoveEvent, PublicRow } from '../operation/concept.js';
import type { Operation } from '../operation/operation.js';
import type { ScopeColumns } from '../operation/scope.js';
import type { Shape } from '../shape/shape.js';
import type { ColumnValues, RegisterColumn, RegisterColumns } from './column.js';
import type { RegisterTarget } from './target.js';

/** A row of any register: what its operations need, and the columns of its definition. */
export type RegisterRow = ConceptRow & { createdBy?: string | null } & Record<string, unknown>;

/** A row that another row carries, such as an output of a project: its place, units and rights are the other row's. */
export interface RegisterOwner {
  /** The column that refers to it. */
  readonly column: string;
  readonly concept: () => Concept<never>;
  readonly scope: ScopeColumns;
}

/** Personal columns in a table of their own. */
export interface RegisterContact {
  /** Column that points at the register's row. */
  readonly parentColumn: string;
  readonly entity?: EntityClass<object>;
  /** Who may open it, each time with a reason that is logged. */
  readonly reading: Readable;
}

/** The stages of a register with moves of its own. */
export interface RegisterStages {
  readonly machine: Machine;
  /** State of a new row. */
  readonly first: string;
  /** States in which the row may be edited. */
  readonly editable: readonly string[];
  /** Writes the event of a move into the register's log. */
  readonly writeEvent: (row: RegisterRow, event: MoveEvent, act: Act) => void;
}

export interface RegisterDefinition<Columns extends RegisterColumns> {
  /** Name of the type, an English singular of the glossary. */
  readonly name: string;
  /** Field of the query with the list, where it is not the plural of the name. */
  readonly list?: string;
  readonly zh: string;
  readonly en: string;
  readonly idKind: PublicIdKind;
  readonly table?: string;
  /** Row of the reading table (permissions §5.1) that says who reads it. */
  readonly reading: Readable;
  /** Permission for entering and changing a row. */
  readonly write?: MoveKey;
  /** Permission for entering a row, where it differs. */
  readonly create?: MoveKey;
  readonly columns: Columns;
  /** The columns by which a spreadsheet knows a row again; together unique in the district. */
  readonly natural: readonly (keyof Columns & string)[];
  /** The order of the ledger; newest entries first unless said otherwise. */
  readonly order?: readonly (readonly [keyof Columns & string, 'asc' | 'desc'])[];
  readonly owner?: RegisterOwner;
  /** Every reader of the register sees all of the district although rows have places. */
  readonly isDistrictWide?: boolean;
  /** Rows without a place are seen by the units and places of those who entered them, not by all of the district. */
  readonly isOwnUnits?: boolean;
  readonly contact?: RegisterContact;
  readonly stages?: RegisterStages;
  /** Operations of the register beyond entering, editing and voiding. */
  readonly operations?: () => readonly Operation[];
  /** What may be done with a row; everything unless said otherwise. */
  readonly offers?: readonly ('create' | 'edit' | 'void')[];
  /** False where the table keeps neither archived nor voided rows. */
  readonly canBeVoid?: boolean;
  /** Belongs to the settings of the district's administrator rather than to the ledgers of the slice. */
  readonly isReference?: boolean;
  /** Checks across columns; the path is a column. */
  readonly check?: (values: ColumnValues<Columns>, refuse: (code: RefusalCode, path: keyof Columns & string) => void, today: string) => void;
  /** Checks that ask the database, by `act.refuse`. `row` is null for a new one. */
  readonly guard?: (act: Act, values: ColumnValues<Columns>, row: RegisterRow | null) => void | Promise<void>;
  /** What is stored beyond what the form gives. */
  readonly derive?: (act: Act, values: ColumnValues<Columns>, row: RegisterRow | null) => Readonly<Record<string, unknown>>;
  /** Effects on other rows, in the same transaction. */
  readonly written?: (act: Act, row: RegisterRow, values: ColumnValues<Columns>, isNew: boolean) => void | Promise<void>;
  readonly publicRows?: (row: RegisterRow) => readonly PublicRow[];
  /** Column that says whether the public sees the row, for roles that read published rows alone. */
  readonly published?: ScopeColumns['published'];
  /** The same of a row that is loaded, where `published` says it in SQL. */
  readonly isPublished?: (row: Readonly<Record<string, unknown>>) => boolean;
  /** An entity, a type and a shape that exist: the register adds what they lack. */
  readonly entity?: EntityClass<object>;
  readonly type?: abstract new () => object;
  readonly shape?: Shape<never>;
}

/** A ledger that is defined once. Everything else of `platform/register` is derived from it. */
export interface Register {
  readonly name: string;
  /** The name with a small first letter: concept, field of a payload. */
  readonly field: string;
  readonly list: string;
  readonly zh: string;
  readonly en: string;
  readonly idKind: PublicIdKind;
  readonly table: string;
  readonly definition: RegisterDefinition<RegisterColumns>;
  readonly columns: ReadonlyMap<string, RegisterColumn<unknown>>;
  readonly entity: EntityClass<RegisterRow>;
  /** The entities that the register makes itself. */
  readonly entities: readonly EntityClass<object>[];
  readonly contactEntity: EntityClass<object> | undefined;
  readonly type: new () => object;
  shape: Shape<object>;
  readonly target: RegisterTarget;
}

/** What the parts of a register are made from. */
export type RegisterBase = Pick<Register, 'name' | 'field' | 'list' | 'zh' | 'en' | 'idKind' | 'table' | 'definition' | 'columns'>;

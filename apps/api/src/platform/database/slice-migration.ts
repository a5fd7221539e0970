/** One forward-only migration of a slice: its name in the migrations table, and SQL that runs alike on PostgreSQL 15 and 18. */
export interface SliceMigration {
  readonly name: string;
  readonly sql: string;
}

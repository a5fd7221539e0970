import type { KyselyPlugin, PluginTransformResultArgs, QueryResult, RootOperationNode, UnknownRow } from 'kysely';

/**
 * The application's pool brings instants as text, which the ORM wants; the login library compares `Date`s, and a session
 * whose end is a text would never end. All instants of its tables are named `…At`.
 */
export class InstantsAsDates implements KyselyPlugin {
  transformQuery({ node }: { node: RootOperationNode }): RootOperationNode {
    return node;
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return { ...result, rows: result.rows.map(withDates) };
  }
}

function withDates(row: UnknownRow): UnknownRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, name.endsWith('At') && typeof value === 'string' ? new Date(value) : value]),
  );
}

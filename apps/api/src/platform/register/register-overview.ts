import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Ctx, Field, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { readingOf } from '@doorstep/domain/permissions';
import type { Viewer } from '@doorstep/domain/roles';
import { bilingual } from '../graph/descriptions.js';
import type { GraphPart } from '../graph/graph-part.js';
import type { ReadContext } from '../graph/read-field.js';
import { rowRef } from '../shape/compilation.js';
import type { Reader } from '../shape/shape.js';
import { fromContext } from '../shape/slots.js';
import type { Slice } from '../slice.js';
import type { Register } from './register.js';
import { readable } from './register-policy.js';

@ObjectType({ description: bilingual('一个台账有多少条', 'How many rows a register has') })
export class RegisterCount {
  @Field(() => String, { description: bilingual('台账的对象类型', 'Type of the rows') })
  type!: string;
  @Field(() => Int, { description: bilingual('可见条数', 'Rows that the viewer sees') })
  count!: number;
}

@Resolver()
class RegisterCountQueries {
  @Query(() => [RegisterCount], { description: bilingual('一个板块的台账及其条数;无权查看的不列', 'The registers of a part of the platform with their rows; those that the viewer may not read are left out') })
  registerCounts(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('slice', () => String, { nullable: true, description: bilingual('板块;不填为全部', 'Part of the platform, as in the menu; all of them without it') }) _slice?: string,
  ): Promise<RegisterCount[]> {
    return context.read(info);
  }
}

/** The overview of the registers of a slice: one statement, whatever their number. */
export function overviewPart(slices: readonly Slice[]): GraphPart {
  const registers = new Map(slices.map((slice) => [slice.name, slice.registers ?? []]));
  const reader: Reader<RegisterCount[]> = {
    read: ({ args, nodes, compilation, joins }) => {
      const asked = args.now<string | null>('slice') ?? null;
      const rows = (asked === null ? [...registers.values()].flat() : (registers.get(asked) ?? [])).map((register, no) => countOf(register, no));
      if (rows.length === 0) return sql`'[]'::json`;
      const row = compilation.newRow();
      const pairs = compilation.pairs(RegisterCount.name, row, nodes, joins, (name) => ({ read: () => row.column(name) }));
      const columns = sql.join(pairs.map(([key, value]) => sql`${sql.lit(key)}, ${value}`));
      return sql`(select coalesce(json_agg(json_build_object(${columns}) order by ${row.column('no')}), '[]'::json)
        from (${sql.join(rows, sql` union all `)}) as ${sql.id(row.alias)} where ${row.column('admitted')})`;
    },
  };
  return { resolvers: [RegisterCountQueries], roots: { registerCounts: reader }, shapes: [] };
}

function countOf(register: Register, no: number) {
  const row = rowRef(`counted${no}`);
  const where = sql.join(readable(register, row).map((condition) => sql`(${condition})`), sql` and `);
  const admitted = fromContext<{ readonly viewer: Viewer }, boolean>(({ viewer }) => readsAny(viewer, register));
  return sql`select ${sql.lit(no)}::int as no, ${sql.lit(register.name)}::text as type, ${admitted}::boolean as admitted,
    (select count(*) from ${sql.table(`public.${register.table}`)} as ${sql.id(row.alias)} where ${where} and ${admitted}::boolean)::int as count`;
}

function readsAny(viewer: Viewer, { definition }: Register): boolean {
  const { all, prefixes, units, selves, publishedOnly, supervised } = readingOf(viewer, definition.reading);
  return all || publishedOnly || supervised || prefixes.length + units.length + selves.length > 0;
}

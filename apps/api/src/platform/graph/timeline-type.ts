import { isMoveKey, MOVES } from '@doorstep/domain/machines';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import { instantText } from '../shape/fields.js';
import type { Reader, RowRef } from '../shape/shape.js';
import { bilingual } from './descriptions.js';
import { DateTimeScalar } from './scalars.js';

@ObjectType({ description: bilingual('经过记录', 'One step in the life of a row') })
export class TimelineEntry {
  @Field(() => DateTimeScalar, { description: bilingual('时间', 'When') })
  at!: string;
  @Field(() => String, { description: bilingual('操作键', 'Key of the move') })
  kind!: string;
  @Field(() => String, { description: bilingual('操作', 'The move, in Chinese') })
  label!: string;
  @Field(() => String, { description: bilingual('操作(英文)', 'The move, in English') })
  labelEn!: string;
  @Field(() => String, { nullable: true, description: bilingual('经办人', 'Who did it') })
  actorName!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('原因或说明', 'Reason or text') })
  text!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('原状态', 'State before') })
  fromState!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('新状态', 'State after') })
  toState!: string | null;
}

type Fact = Omit<TimelineEntry, 'label' | 'labelEn'>;

/** The events of a row in their order, from its log `table` by the column `parent`. */
export function timelineReader(table: string, parent: string): Reader<TimelineEntry[]> {
  const facts = (row: RowRef): RawBuilder<unknown> => {
    const event = { alias: 'event', column: (name: string) => sql.ref(`event.${name}`) };
    return sql`(select coalesce(json_agg(json_build_object(
        'at', ${instantText(event.column('at'))}, 'kind', event.action, 'actorName', actor.display_name,
        'text', coalesce(event.reason, event.public_text), 'fromState', event.from_state, 'toState', event.to_state)
        order by event.at, event.id), '[]'::json)
      from ${sql.table(`public.${table}`)} as event left join public."user" as actor on actor.id = event.actor_id
      where event.${sql.id(parent)} = ${row.column('id')})`;
  };
  const make = (entries: readonly Fact[]): TimelineEntry[] =>
    entries.map((entry) => {
      const label = isMoveKey(entry.kind) ? MOVES[entry.kind].label : { zh: entry.kind, en: entry.kind };
      return { ...entry, label: label.zh, labelEn: label.en };
    });
  return { read: ({ row }) => facts(row), derive: make };
}

import type { SectorCode } from '@doorstep/domain/code-lists/sector-codes';
import { Tables, type Batch } from '../../forge/batch.js';
import { day, isoDate, type Day } from '../../forge/days.js';
import { Journal } from '../../forge/journal.js';
import type { Ground } from '../../ground/ground.js';
import { TOPICS } from './plan.js';

interface PlannedTopic {
  readonly id: string;
  readonly title: string;
  readonly sectors: readonly SectorCode[];
  readonly opensOn: Day;
  readonly closesOn: Day;
  /** Null: still open, or not yet fed back. */
  readonly fedBackOn: Day | null;
}

/** Days between the end of a topic and its feedback. */
const FEEDBACK_AFTER = 25;

export const planTopics = ({ forge }: Ground): PlannedTopic[] => TOPICS.map(({ title, sector, opensOn, closesOn }) => {
  const end = day(closesOn);
  return {
    id: forge.id(day(opensOn) - 4, 600),
    title,
    sectors: [sector],
    opensOn: day(opensOn),
    closesOn: end,
    fedBackOn: end + FEEDBACK_AFTER < day(forge.district.today) ? end + FEEDBACK_AFTER : null,
  };
});

export function* topicBatches({ forge, organizations, staff, channels }: Ground, topics: readonly PlannedTopic[]): Generator<Batch> {
  const tables = new Tables('solicitation_topic', 'solicitation_topic_event');
  const today = day(forge.district.today);
  topics.forEach((topic, index) => {
    const by = staff.coordinator(index);
    const journal = new Journal(forge, 'topic', 'solicitation_topic_id', topic.id)
      .move('topic.draft', { on: topic.opensOn - 4, minutes: 600, by })
      .move('topic.open', { on: topic.opensOn, minutes: 540, by, publicText: '专题征集开始。' });
    if (topic.closesOn < today) journal.move('topic.close', { on: topic.closesOn + 1, minutes: 5, by: null, publicText: '专题征集结束。' });
    if (topic.fedBackOn !== null) journal.move('topic.feedBack', { on: topic.fedBackOn, minutes: 600, by, publicText: '征集情况已集中反馈。' });
    for (const event of journal.rows) tables.add('solicitation_topic_event', event);
    const sponsor = organizations.department(topic.sectors[0] as SectorCode);
    tables.add('solicitation_topic', {
      ...forge.ledger(topic.opensOn - 4, 600, by, topic.id),
      title: topic.title,
      type: 'THEMED',
      sector_ids: topic.sectors.map((sector) => organizations.sectorIds[sector]),
      sponsor_id: sponsor.id,
      description: `围绕“${topic.title}”面向全区群众征集意见建议，由${sponsor.short}汇总研究，办理结果集中反馈。`,
      channel_ids: [channels['WEB_MESSAGE'], channels['QR_CODE'], channels['COLLECTOR']],
      opens_on: isoDate(topic.opensOn),
      closes_on: isoDate(topic.closesOn),
      period_reason: null,
      state: journal.state,
      feedback_text: topic.fedBackOn === null ? null : `征集期内收到的建议已逐条答复，可行的纳入${sponsor.short}下一步工作安排，暂不具备条件的已向建议人说明。`,
      fed_back_on: topic.fedBackOn === null ? null : isoDate(topic.fedBackOn),
    });
  });
  yield* tables.batches();
}

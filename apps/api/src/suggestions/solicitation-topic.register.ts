import { topicMachine } from '@doorstep/domain/machines/topic';
import { organizationRegister } from '../divisions/organization.register.js';
import { sectorRegister } from '../divisions/sector.register.js';
import { dueOn } from '../platform/deadlines.js';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import type { Register } from '../platform/register/register.js';
import { channelRegister } from './channel.register.js';
import { SolicitationType, TopicState } from './collecting.enums.js';
import { SolicitationTopic, SolicitationTopicEvent } from './solicitation-topic.entity.js';
import { topicOperations } from './topic-moves.js';

/** Topics on which suggestions are asked for; shorter than the limit `topic.period` only with a reason (model §2.3, §4.12). */
export const solicitationTopicRegister: Register = defineRegister({
  name: 'SolicitationTopic',
  zh: '征集议题',
  en: 'Topic',
  idKind: 'tpc',
  reading: 'PUBLIC_DATA',
  create: 'topic.draft',
  write: 'topic.draft',
  natural: ['title', 'opensOn'],
  order: [['opensOn', 'desc']],
  entity: SolicitationTopic,
  stages: {
    machine: topicMachine,
    first: 'DRAFT',
    editable: ['DRAFT'],
    writeEvent: ({ id, districtCode }, event, act) => {
      act.em.create(SolicitationTopicEvent, { districtCode, solicitationTopicId: id, ...event, createdBy: event.actorId });
    },
  },
  operations: () => topicOperations(solicitationTopicRegister),
  columns: {
    title: column.text('标题', 'Title', 120).seen('pub'),
    type: column.choice(SolicitationType, '类型', 'Type').seen('pub'),
    state: column.choice(TopicState, '状态', 'State').seen('pub').readOnly(),
    sponsorId: column.reference(() => organizationRegister.target, 'org', '征集单位', 'Sponsor').owning('unit').seen('pub'),
    opensOn: column.date('开始日期', 'Opens on').seen('pub'),
    closesOn: column.date('结束日期', 'Closes on').seen('pub'),
    sectorIds: column.references(() => sectorRegister.target, 'sct', '领域', 'Sectors').seen('pub'),
    channelIds: column.references(() => channelRegister.target, 'chn', '征集渠道', 'Channels').seen('pub'),
    periodReason: column.text('缩短征集期的原因', 'Why the period is short', 200).optional(),
    description: column.longText('征集内容', 'What is asked').seen('pub'),
    feedbackText: column.longText('反馈', 'Feedback').seen('pub').optional().readOnly(),
    fedBackOn: column.date('反馈日期', 'Fed back on').seen('pub').optional().readOnly(),
  },
  async guard(act, { opensOn, closesOn, periodReason }) {
    if (closesOn < opensOn) act.refuse('INVALID', 'closesOn');
    else if (!periodReason && closesOn < (await dueOn(act, 'topic.period', opensOn))) act.refuse('REQUIRED', 'periodReason');
  },
});

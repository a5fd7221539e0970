import type { Duty } from '../platform/duties.js';
import type { RegisterRow } from '../platform/register/register.js';
import { conceptOf } from '../platform/register/register-policy.js';
import { SolicitationTopic } from './solicitation-topic.entity.js';
import { solicitationTopicRegister } from './solicitation-topic.register.js';

/** Topics whose last day has passed (model §4.12). */
export const closeTopics: Duty = {
  name: 'topic.close',
  async run(act) {
    const concept = conceptOf(solicitationTopicRegister);
    const ended = { districtCode: act.districtCode, state: 'OPEN', closesOn: { $lt: act.today }, voidedAt: null, archivedAt: null } as const;
    for (const topic of await act.em.find(SolicitationTopic, ended)) await act.step(concept, topic as unknown as RegisterRow, 'topic.close');
  },
};

import { dueOn } from '../platform/deadlines.js';
import type { Act } from '../platform/operation/act.js';

/** Refuses a meeting before its notice has run (limit `consultation.notice`, counted from the announcement). */
export async function requireNotice(act: Act, announcedOn: string, meetingOn: string, path: string): Promise<void> {
  const earliest = await dueOn(act, 'consultation.notice', announcedOn);
  if (meetingOn >= earliest) return;
  act.refuse('GUARD', path, {
    zh: `会前公告期未满,最早 ${earliest} 开会。`,
    en: `The notice has not run; the meeting can be held from ${earliest} on.`,
  });
}

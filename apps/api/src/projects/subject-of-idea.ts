import type { Subject } from '@doorstep/domain/permissions';
import type { Act } from '../platform/operation/act.js';
import type { Idea } from './make-project.js';

/** What permissions ask of a project that is not yet there; `unit` is the organisation that will answer for it. */
export function subjectOfIdea(
  act: Act,
  values: Pick<Idea, 'tier' | 'townCode' | 'villageCode'>,
  unit: string | undefined,
): Subject {
  return {
    districtCode: act.districtCode,
    townCode: values.villageCode?.slice(0, 9) ?? values.townCode ?? null,
    villageCode: values.villageCode ?? null,
    tier: values.tier,
    units: unit ? [unit] : [],
    selves: [],
  };
}

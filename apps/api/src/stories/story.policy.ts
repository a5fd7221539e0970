import { storyMachine } from '@doorstep/domain/machines/story';
import type { Subject } from '@doorstep/domain/permissions';
import { Organization } from '../divisions/organization.entity.js';
import { User } from '../identity/user.entity.js';
import type { Act } from '../platform/operation/act.js';
import type { Concept } from '../platform/operation/concept.js';
import { Project } from '../projects/project.entity.js';
import { StoryEvent, StoryProject } from './story-event.entity.js';
import { Story } from './story.entity.js';

/** Where a story belongs: to the place and units of its projects; without one, to its author's organisation. */
export async function storySubject(act: Act, projectIds: readonly string[], authorId: string | null): Promise<Subject> {
  const { districtCode } = act;
  const [project] = await act.em.find(Project, { id: { $in: [...projectIds] }, districtCode });
  const author = authorId ? await act.em.findOne(User, { id: authorId, districtCode }) : null;
  const home = author && (await act.em.findOne(Organization, { id: author.organizationId, districtCode }));
  return {
    districtCode,
    townCode: project?.townCode ?? home?.townCode ?? null,
    villageCode: project?.villageCode ?? (project ? null : (home?.villageCode ?? null)),
    units: author ? [author.organizationId] : [],
    selves: authorId ? [authorId] : [],
  };
}

export const storyConcept: Concept<Story> = {
  name: 'story',
  idKind: 'sty',
  entity: Story,
  reading: 'STORY_DRAFT',
  machine: storyMachine,
  stateOf: (row) => row.state,
  setState: (row, state) => {
    row.state = state as Story['state'];
  },
  async subjectOf(row, act) {
    const links = await act.em.find(StoryProject, { storyId: row.id });
    return storySubject(act, links.map(({ projectId }) => projectId), row.createdBy ?? null);
  },
  writeEvent(row, event, act) {
    act.em.create(StoryEvent, { districtCode: row.districtCode, storyId: row.id, ...event, createdBy: event.actorId });
  },
  publicRows: (row) => (row.releasedAt && !row.withdrawnAt && !row.voidedAt ? [{ type: 'sty', id: row.id }] : []),
};

import { Field, ID, ObjectType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { enumOf } from '../../platform/graph/enums.js';
import { publicTypes } from '../../platform/graph/public-types.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { Project } from './project.type.js';

export const ProjectChangeKind = enumOf('ProjectChangeKind', '项目变化类型', 'Kind of a change of a project', {
  PUBLISHED: { zh: '公开', en: 'Published' },
  UPDATED: { zh: '更新', en: 'Updated' },
  WITHDRAWN: { zh: '不再公开', en: 'Withdrawn' },
});

@ObjectType({ description: bilingual('项目的一次变化', 'One change of a project') })
export class ProjectChange {
  @Field(() => ProjectChangeKind, { description: bilingual('变化类型', 'Kind of the change') })
  kind!: string;
  @Field(() => ID, { description: bilingual('项目编号', 'Id of the project') })
  projectId!: string;
  @Field(() => DateTimeScalar, { description: bilingual('变化时间', 'When it changed') })
  changedAt!: string;
  @Field(() => Project, { nullable: true, description: bilingual('当前内容;已不公开为空', 'The project as it is now; null when it is public no more') })
  project!: Project | null;
}

export const ProjectChangeConnection = publicTypes.connectionOf('ProjectChange', () => ProjectChange);

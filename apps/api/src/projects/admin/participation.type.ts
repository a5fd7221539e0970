import { Field, Int, ObjectType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { DateScalar } from '../../platform/graph/scalars.js';
import { ParticipationStage } from '../project.enums.js';

@ObjectType({ description: bilingual('群众参与', 'Residents taking part in a stage of a project') })
export class Participation {
  @Field(() => ParticipationStage, { description: bilingual('参与环节', 'Stage') })
  stage!: string;
  @Field(() => Int, { description: bilingual('群众参与人次', 'Person-times of residents') })
  residentPersonTimes!: number;
  @Field(() => Int, { nullable: true, description: bilingual('其中党员人数', 'Party members among them') })
  partyMembers!: number | null;
  @Field(() => DateScalar, { description: bilingual('参与日期', 'Day') })
  on!: string;
}

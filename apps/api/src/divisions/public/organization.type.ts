import { Field, ID, ObjectType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { publicTypes } from '../../platform/graph/public-types.js';
import { OrganizationKind } from '../division.enums.js';

@ObjectType({ description: bilingual('单位', 'An organisation'), implements: publicTypes.Node })
export class Organization {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('名称', 'Name') })
  name!: string;
  @Field(() => OrganizationKind, { description: bilingual('类别', 'Kind') })
  kind!: string;
}

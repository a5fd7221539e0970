import { Field, ObjectType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { ReplyVia } from '../suggestion.enums.js';

@ObjectType({ description: bilingual('建议人联系方式,每次查阅都有记录', 'Contact of the submitter; every reading is recorded') })
export class SubmitterContact {
  @Field(() => String, { nullable: true, description: bilingual('姓名', 'Name') })
  name!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('联系电话', 'Telephone') })
  phone!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('联系地址', 'Address') })
  address!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('所在单位', 'Organisation') })
  organizationName!: string | null;
  @Field(() => Boolean, { description: bilingual('希望得到答复', 'Whether a reply is wanted') })
  wantsReply!: boolean;
  @Field(() => ReplyVia, { nullable: true, description: bilingual('答复方式', 'How to reply') })
  replyVia!: string | null;
  @Field(() => Boolean, { description: bilingual('对承办单位隐去', 'Whether it is hidden from the handling unit') })
  hideFromHandler!: boolean;
}

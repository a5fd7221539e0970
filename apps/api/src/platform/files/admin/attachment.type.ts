import { Field, ID, Int, ObjectType } from 'type-graphql';
import { bilingual } from '../../graph/descriptions.js';
import { DateTimeScalar } from '../../graph/scalars.js';
import { AttachmentKind } from '../upload.enums.js';

@ObjectType({ description: bilingual('附件', 'A file that hangs on a row') })
export class Attachment {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => AttachmentKind, { description: bilingual('种类', 'Kind') })
  kind!: string;
  @Field(() => String, { description: bilingual('文件名', 'Name of the file') })
  filename!: string;
  @Field(() => String, { description: bilingual('媒体类型', 'Media type') })
  mediaType!: string;
  @Field(() => Int, { description: bilingual('字节数', 'Size in bytes') })
  bytes!: number;
  @Field(() => Int, { nullable: true, description: bilingual('宽,像素', 'Width in pixels') })
  width!: number | null;
  @Field(() => Int, { nullable: true, description: bilingual('高,像素', 'Height in pixels') })
  height!: number | null;
  @Field(() => String, { nullable: true, description: bilingual('图片说明', 'What it shows, in words') })
  altText!: string | null;
  @Field(() => String, {
    description: bilingual('下载地址;照片可加 ?edge=320 或 960 取小图', 'Where it is read; a photograph in smaller sizes with ?edge=320 or 960'),
  })
  url!: string;
  @Field(() => DateTimeScalar, { description: bilingual('上传时间', 'When it was sent') })
  createdAt!: string;
}

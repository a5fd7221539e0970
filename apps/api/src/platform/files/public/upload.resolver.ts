import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { bilingual } from '../../graph/descriptions.js';
import type { GraphPart } from '../../graph/graph-part.js';
import type { PublicContext } from '../../graph/public-graph.js';
import { publicTypes } from '../../graph/public-types.js';
import { DateTimeScalar } from '../../graph/scalars.js';
import { residentUploadInput } from '../upload-input.js';
import type { UploadAnswer } from '../upload-token.js';
import { announceFromOutside } from '../upload-token.js';

@ObjectType({ description: bilingual('一次性上传许可', 'The right to send one file, once') })
class Upload {
  @Field(() => String, {
    description: bilingual('用 PUT 把文件内容原样发到此地址', 'Send the content of the file to this address by PUT, as it is'),
  })
  url!: string;
  @Field(() => String, {
    description: bilingual('提交建议时填入 attachments;只给这一次', 'Goes into `attachments` of the submission; told this once'),
  })
  token!: string;
  @Field(() => DateTimeScalar, { description: bilingual('失效时间', 'When it expires') })
  expiresAt!: Date;
}

const CreateUploadPayload = publicTypes.payloadOf('CreateUpload', {
  upload: { type: () => Upload, zh: '上传许可', en: 'The right to send the file' },
});

@Resolver()
class UploadResolver {
  @Mutation(() => CreateUploadPayload, {
    description: bilingual('准备上传一个文件,无需账号;文件随建议一起提交后才保留', 'Announces a file; no account is needed. It is kept only with a submission'),
  })
  createUpload(
    @Arg('input', () => residentUploadInput.type, { description: bilingual('输入', 'Input') }) input: object,
    @Ctx() { house, address }: PublicContext,
  ): Promise<UploadAnswer> {
    return announceFromOutside(house, address, input);
  }
}

export const filesPublic: GraphPart = { resolvers: [UploadResolver], roots: {}, shapes: [], secretFields: ['createUpload'] };

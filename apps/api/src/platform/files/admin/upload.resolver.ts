import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { AdminContext } from '../../graph/admin-graph.js';
import { adminTypes } from '../../graph/admin-types.js';
import { bilingual } from '../../graph/descriptions.js';
import { forbidden } from '../../graph/errors.js';
import type { GraphPart } from '../../graph/graph-part.js';
import type { UserErrorValue } from '../../graph/graph-types.js';
import { DateTimeScalar } from '../../graph/scalars.js';
import { attachmentShape } from './attachment.shape.js';
import { describeFile, describeFileInput } from '../describe-file.js';
import { createUploadInput } from '../upload-input.js';
import type { UploadAnswer } from '../upload-token.js';
import { announceAsStaff } from '../upload-token.js';

@ObjectType({ description: bilingual('一次性上传许可', 'The right to send one file, once') })
class Upload {
  @Field(() => String, {
    description: bilingual('用 PUT 把文件内容原样发到此地址;答复给出文件编号', 'Send the content of the file to this address by PUT, as it is; the answer gives its id'),
  })
  url!: string;
  @Field(() => DateTimeScalar, { description: bilingual('失效时间', 'When it expires') })
  expiresAt!: Date;
}

const INPUT = { description: bilingual('输入', 'Input') };
const CreateUploadPayload = adminTypes.payloadOf('CreateUpload', {
  upload: { type: () => Upload, zh: '上传许可', en: 'The right to send the file' },
});
const DescribeFilePayload = adminTypes.payloadOf('DescribeFile', {});

@Resolver()
class UploadResolver {
  @Mutation(() => CreateUploadPayload, { description: bilingual('准备上传一个文件', 'Announces a file') })
  createUpload(@Arg('input', () => createUploadInput.type, INPUT) input: object, @Ctx() { house, viewer }: AdminContext): Promise<UploadAnswer> {
    // Whoever has no role fills in no form.
    if (viewer.grants.length === 0) throw forbidden();
    return announceAsStaff(house, { kind: 'STAFF', viewer }, input);
  }

  @Mutation(() => DescribeFilePayload, { description: bilingual('填写图片的文字说明,供读屏软件朗读;限上传人', 'Says in words what a picture shows, for those who cannot see it; by whoever sent it') })
  async describeFile(
    @Arg('input', () => describeFileInput.type, INPUT) input: object,
    @Ctx() { house, viewer }: AdminContext,
  ): Promise<{ readonly errors: readonly UserErrorValue[] }> {
    if (viewer.grants.length === 0) throw forbidden();
    return { errors: await describeFile(house, viewer, input) };
  }
}

export const filesAdmin: GraphPart = { resolvers: [UploadResolver], roots: {}, shapes: [attachmentShape] };

import type { Viewer } from '@doorstep/domain/roles';
import { Attachment } from '../attachment.entity.js';
import type { UserErrorValue } from '../graph/graph-types.js';
import { field, inputOf } from '../graph/input.js';
import type { House } from '../house.js';
import { refusalsOf, userError } from '../operation/refusal.js';
import { inTransaction, orRefusals } from '../operation/run-operation.js';

export const describeFileInput = inputOf('DescribeFileInput', '填写图片说明', 'Describe a picture', {
  id: field.id('att', '文件', 'File'),
  altText: field.text('图片说明', 'What it shows', 300),
});

/** The words stand with the picture, wherever it is shown. */
export async function describeFile(house: House, viewer: Viewer, given: unknown): Promise<readonly UserErrorValue[]> {
  const checked = describeFileInput.check.safeParse(given);
  if (!checked.success) return refusalsOf(checked.error).map(userError);
  const { id, altText } = checked.data;
  const { errors } = await orRefusals(() =>
    inTransaction(house, { kind: 'STAFF', viewer }, viewer.districtCode, 'file.describe', async (act) => {
      const file = await act.em.findOne(Attachment, { id, districtCode: act.districtCode, createdBy: viewer.userId });
      if (!file) return act.stop('NOT_FOUND', 'id');
      file.altText = altText;
      act.audit.about('attachment', id);
    }),
  );
  return errors;
}

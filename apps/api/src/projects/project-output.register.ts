import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { outputShape } from './admin/project-parts.shape.js';
import { ProjectOutput as ProjectOutputType } from './admin/project-parts.type.js';
import { ProjectOutput } from './project-output.entity.js';
import { OutputMode } from './project.enums.js';
import { ofProject, projectColumn } from './project.target.js';

/** Measured results of projects, such as bus shelters (model §2.6). */
export const projectOutputRegister = defineRegister({
  name: 'ProjectOutput',
  zh: '项目产出',
  en: 'Project output',
  idKind: 'out',
  reading: 'PROJECT_WORK',
  owner: ofProject,
  offers: ['edit', 'void'],
  natural: [],
  order: [['on', 'desc']],
  entity: ProjectOutput,
  type: ProjectOutputType,
  shape: outputShape as never,
  columns: {
    projectId: projectColumn(),
    name: column.text('产出', 'Output', 80),
    unit: column.text('计量单位', 'Unit', 20),
    quantity: column.decimal('数量', 'Quantity'),
    mode: column.choice(OutputMode, '方式', 'How'),
    on: column.date('形成日期', 'Day').notLater(),
    beforePhotoIds: column.files('建设前照片', 'Photographs from before', 'PHOTOS'),
    afterPhotoIds: column.files('建设后照片', 'Photographs from after', 'PHOTOS'),
  },
});

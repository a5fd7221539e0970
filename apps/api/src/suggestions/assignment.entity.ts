import {
  ASSIGNMENT_KINDS,
  EXTENSION_DECISIONS,
  EXTENSION_TARGETS,
  RETURN_DECISIONS,
} from '@doorstep/domain/code-lists/handling-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { ASSIGNMENT_STATES } from '@doorstep/domain/machines/assignment';
import { defineEntity, p } from '@mikro-orm/core';
import { Organization } from '../divisions/organization.entity.js';
import { Suggestion } from './suggestion.entity.js';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';

const AssignmentSchema = defineEntity({
  name: 'Assignment',
  tableName: 'assignment',
  properties: {
    ...rowStart,
    suggestionId: () => p.manyToOne(Suggestion).mapToPk().fieldName('suggestion_id'),
    kind: p.enum(codesOf(ASSIGNMENT_KINDS)),
    fromOrganizationId: () => p.manyToOne(Organization).mapToPk().fieldName('from_organization_id'),
    toOrganizationId: () => p.manyToOne(Organization).mapToPk().fieldName('to_organization_id'),
    issuedAt: p.datetime(),
    signedAt: p.datetime().nullable(),
    dueOn: p.date(),
    instruction: p.text(),
    state: p.enum(codesOf(ASSIGNMENT_STATES)),
    ...changingEnd,
  },
});

/** Order to a unit to handle a suggestion. */
export class Assignment extends AssignmentSchema.class {}
AssignmentSchema.setClass(Assignment);

const AssignmentReturnSchema = defineEntity({
  name: 'AssignmentReturn',
  tableName: 'assignment_return',
  properties: {
    ...rowStart,
    assignmentId: () => p.manyToOne(Assignment).mapToPk().fieldName('assignment_id'),
    reason: p.text(),
    proposedOrganizationId: () => p.manyToOne(Organization).mapToPk().fieldName('proposed_organization_id').nullable(),
    at: p.datetime(),
    decision: p.enum(codesOf(RETURN_DECISIONS)).nullable(),
    decidedAt: p.datetime().nullable(),
    ...changingEnd,
  },
});

/** The unit says that it is not competent. */
export class AssignmentReturn extends AssignmentReturnSchema.class {}
AssignmentReturnSchema.setClass(AssignmentReturn);

const ExtensionRequestSchema = defineEntity({
  name: 'ExtensionRequest',
  tableName: 'extension_request',
  properties: {
    ...rowStart,
    targetKind: p.enum(codesOf(EXTENSION_TARGETS)),
    targetId: p.uuid(),
    fromDueOn: p.date(),
    toDueOn: p.date(),
    reason: p.text(),
    decision: p.enum(codesOf(EXTENSION_DECISIONS)).nullable(),
    decidedBy: p.uuid().nullable(),
    decidedAt: p.datetime().nullable(),
    submitterToldAt: p.datetime().nullable(),
    ...changingEnd,
  },
});

/** Asking for more time, once per target. */
export class ExtensionRequest extends ExtensionRequestSchema.class {}
ExtensionRequestSchema.setClass(ExtensionRequest);

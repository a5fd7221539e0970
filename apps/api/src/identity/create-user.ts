import { Organization } from '../divisions/organization.entity.js';
import { field } from '../platform/graph/input.js';
import { createOperation } from '../platform/operation/operation.js';
import { assignRole, requireGrantable, roleInput } from './grant-role.js';
import { normalizedUsername } from './login.js';
import { isUsername } from './set-up.js';
import { UserContact } from './user-contact.entity.js';
import { User } from './user.entity.js';
import { subjectOfOrganization, userConcept } from './user.policy.js';

const USERNAME_FORM = {
  zh: '用户名用 3 至 32 个小写字母、数字、点、横线或下划线,以字母开头。',
  en: 'A user name has 3 to 32 lower-case letters, digits, dots, hyphens or underscores and begins with a letter.',
};

/** A member of staff with a first role (model 4.14). There is no login before the user has used a password link. */
export const createUser = createOperation({
  name: 'createUser',
  move: 'user.create',
  concept: userConcept,
  input: {
    username: field.text('用户名', 'User name', 32),
    displayName: field.text('姓名', 'Name', 50),
    organizationId: field.id('org', '单位', 'Organization'),
    phone: field.text('电话', 'Phone', 20).optional(),
    ...roleInput,
  },
  subject: (act, { organizationId }) => subjectOfOrganization(act, organizationId),
  async guard(act, values) {
    const username = normalizedUsername(values.username);
    if (!isUsername(username)) act.refuse('GUARD', 'username', USERNAME_FORM);
    // User names are unique in the installation, since the sign-in asks for no district.
    if (await act.em.findOne(User, { username })) act.refuse('DUPLICATE', 'username');
    const organization = await act.em.findOne(Organization, { id: values.organizationId, districtCode: act.districtCode });
    if (!organization) act.refuse('NOT_FOUND', 'organizationId');
    else if (organization.closedOn && organization.closedOn <= act.today) act.refuse('INVALID', 'organizationId');
    await requireGrantable(act, values, []);
  },
  create(act, values) {
    const user = act.em.create(User, {
      districtCode: act.districtCode,
      username: normalizedUsername(values.username),
      displayName: values.displayName,
      organizationId: values.organizationId,
      state: 'ACTIVE',
      createdBy: act.actorId,
    });
    if (values.phone) {
      act.em.create(UserContact, {
        districtCode: act.districtCode,
        userId: user.id,
        phoneEncrypted: act.house.personalData.seal(values.phone),
        createdBy: act.actorId,
      });
    }
    assignRole(act, user.id, values);
    return user;
  },
});

import { defineMachine } from './machine.js';

export const API_CLIENT_STATES = {
  ACTIVE: { zh: '启用', en: 'Active' },
  REVOKED: { zh: '已吊销', en: 'Revoked' },
} as const;
export type ApiClientState = keyof typeof API_CLIENT_STATES;

/** A connected client. */
export const apiClientMachine = defineMachine({
  name: 'apiClient',
  states: API_CLIENT_STATES,
  moves: [
    {
      key: 'apiClient.create',
      label: { zh: '新建客户端', en: 'Create client' },
      from: ['NONE'],
      to: 'ACTIVE',
      who: { AD: 'Y' },
    },
    {
      key: 'apiClient.rotateKey',
      label: { zh: '更换密钥', en: 'Rotate key' },
      from: ['ACTIVE'],
      to: 'STAYS',
      who: { AD: 'Y' },
    },
    {
      key: 'apiClient.revoke',
      label: { zh: '吊销', en: 'Revoke' },
      from: ['ACTIVE'],
      to: 'REVOKED',
      seldom: true,
      who: { AD: 'Y' },
      reason: true,
    },
  ],
});

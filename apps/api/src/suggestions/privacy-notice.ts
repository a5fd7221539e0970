/** The privacy notice that a resident acknowledges before submitting; a change of the text gets a new version. */
export const PRIVACY_NOTICE = {
  version: '1',
  zh: '提交建议不需要留下姓名和电话。您留下的联系方式加密保存,仅用于办理和答复,每次查阅都有记录;未经您同意不公开。您可以凭回执号和查询码查询、补充或撤回,也可以要求删除个人信息。',
  en: 'You need leave neither name nor telephone. A contact that you leave is stored encrypted and used for handling and replying alone; every reading of it is recorded, and nothing of it is published without your consent. With receipt number and query code you can follow, add to or withdraw your suggestion, and you may ask for your personal data to be erased.',
} as const;

/** What people say of a project, before and after the work is done. */
export const APPRAISAL_WORDS: readonly { readonly rating: string; readonly text: string; readonly waiting: string }[] = [
  { rating: 'VERY_SATISFIED', text: '方便多了，大家都说好。', waiting: '每天都有进展，很期待。' },
  { rating: 'SATISFIED', text: '质量不错，希望长期管好。', waiting: '施工时注意避开上下学时间就更好了。' },
  { rating: 'VERY_SATISFIED', text: '说到做到，心里踏实。', waiting: '有人现场解释，大家能理解。' },
  { rating: 'SATISFIED', text: '比原来强，周边环境也跟着好了。', waiting: '希望按时完工。' },
  { rating: 'BASICALLY_SATISFIED', text: '总体可以，细节还能再做好一点。', waiting: '夜间施工声音大，建议调整。' },
  { rating: 'SATISFIED', text: '老人孩子都用得上。', waiting: '围挡提示清楚，进出还算方便。' },
  { rating: 'VERY_SATISFIED', text: '反映的问题真解决了。', waiting: '干部常来看，放心。' },
];
export const INVALID_REASONS: readonly string[] = ['多选', '漏选', '字迹不清', '重复填写'];
/** Findings of supervisors. */
export const FINDINGS: readonly { readonly aspect: string; readonly severity: string; readonly text: string }[] = [
  { aspect: 'PROGRESS', severity: 'INFO', text: '进度与公示节点一致，现场整洁' },
  { aspect: 'QUALITY', severity: 'MINOR', text: '局部接缝不平，已提醒施工单位' },
  { aspect: 'MAINTENANCE', severity: 'MINOR', text: '管护牌字迹模糊，需要更换' },
  { aspect: 'EFFECT', severity: 'INFO', text: '使用率高，附近居民反映好' },
  { aspect: 'POLICY', severity: 'INFO', text: '资金公示和验收公示齐全' },
  { aspect: 'QUALITY', severity: 'MAJOR', text: '井盖松动，存在安全隐患，请立即处理' },
];

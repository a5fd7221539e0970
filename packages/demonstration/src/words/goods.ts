/** What is given in kind, by unit, with its value in yuan apiece. */
export const GOODS_KINDS: readonly { readonly description: string; readonly unit: string; readonly value: number }[] = [
  { description: '护眼台灯', unit: '盏', value: 86 },
  { description: '轮椅', unit: '台', value: 680 },
  { description: '图书', unit: '册', value: 32 },
  { description: '健身器材', unit: '件', value: 1450 },
  { description: '休闲座椅', unit: '把', value: 520 },
  { description: '分类垃圾桶', unit: '个', value: 210 },
  { description: '绿化树苗', unit: '株', value: 65 },
  { description: '取暖器', unit: '台', value: 240 },
  { description: '米面油慰问包', unit: '份', value: 158 },
  { description: '学习用品套装', unit: '套', value: 120 },
  { description: '血压计', unit: '台', value: 199 },
  { description: '应急照明灯', unit: '盏', value: 75 },
];

import type { zhCN } from "./zh-CN";

type Leaves<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Leaves<Tree[Key]> };

/** Shape of a language file: the Chinese one is the measure, a missing or surplus key does not compile. */
export type Words = Leaves<typeof zhCN>;

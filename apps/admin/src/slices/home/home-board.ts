/** Roles whose day is a board rather than a duty and figures of the own scope. */
const BOARDS = { DISTRICT_LEADER: "indicators", MEDIA_EDITOR: "editorial" } as const;

export type HomeBoard = (typeof BOARDS)[keyof typeof BOARDS];

/** The board on the home of somebody with these roles; who has other work as well keeps the usual home. */
export function homeBoardOf(roles: readonly { readonly role: string }[]): HomeBoard | null {
  const boards = new Set(roles.map(({ role }) => Object.entries(BOARDS).find(([held]) => held === role)?.[1] ?? null));
  return boards.size === 1 ? ([...boards][0] ?? null) : null;
}

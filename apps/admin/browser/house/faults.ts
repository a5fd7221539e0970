import type { Page } from "playwright-core";

const GRAPH = "**/admin/graphql";

/**
 * What no healthy server shows: every answer of the graph comes so much later. Returns what takes it back: the
 * requests still held back are let through first, since a route may be answered once only.
 */
export async function slowDown(page: Page, milliseconds: number): Promise<() => Promise<void>> {
  const held = new Set<Promise<void>>();
  await page.route(GRAPH, (route) => {
    const answer = new Promise((resolve) => setTimeout(resolve, milliseconds)).then(() => route.continue());
    held.add(answer);
    return answer.finally(() => held.delete(answer));
  });
  return async () => {
    while (held.size > 0) await Promise.all(held);
    await page.unroute(GRAPH);
  };
}

/** The graph refuses every request with this code, as its log would know it. Returns what takes it back. */
export async function refuse(page: Page, code: string, requestId: string): Promise<() => Promise<void>> {
  const error = { message: "出了问题 | Something went wrong", extensions: { code, errorId: requestId } };
  await page.route(GRAPH, (route) => route.fulfill({ json: { data: null, errors: [error] } }));
  return () => page.unroute(GRAPH);
}

/** No answer at all. Returns what takes it back. */
export async function cutOff(page: Page): Promise<() => Promise<void>> {
  await page.route(GRAPH, (route) => route.abort());
  return () => page.unroute(GRAPH);
}

/** The next mutations are answered with these field errors, and the graph does not hear of them. */
export async function answerMoves(page: Page, payloadField: string, errors: readonly object[]): Promise<() => Promise<void>> {
  await page.route(GRAPH, (route) => {
    const { variables } = route.request().postDataJSON() as { variables?: { input?: object } };
    return variables?.input === undefined ? route.continue() : route.fulfill({ json: { data: { [payloadField]: { errors } } } });
  });
  return () => page.unroute(GRAPH);
}

/** A list has no rows yet, as in a district that has just begun. Returns what takes it back. */
export async function empty(page: Page, list: string): Promise<() => Promise<void>> {
  await page.route(GRAPH, (route) => route.fulfill({ json: { data: { [list]: { totalItems: 0, items: [] } } } }));
  return () => page.unroute(GRAPH);
}

/** The login answers so. */
export function answerAuth(page: Page, status: number, json: object): Promise<unknown> {
  return page.route("**/admin/auth/sign-in/**", (route) => route.fulfill({ status, json }));
}

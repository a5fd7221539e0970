/** What a swept page answers to; installed before any script of the page runs. */
export interface PageWatch {
  /** Goes to an address as a link would, without loading the console anew, and waits until the page is drawn. */
  go(path: string): Promise<void>;
  /** Waits until a title is set, nothing is on its way and nothing is a placeholder. */
  settle(): Promise<void>;
  /** Sets a choice of this machine, as another tab would. */
  choose(key: string, value: string): Promise<void>;
  /** From now on every request fails, or none. */
  cut(isCut: boolean): void;
  /** From now on a list brings so many rows at most, or as many as the page asks for. */
  shorten(most: number | null): void;
}

declare global {
  interface Window {
    readonly watch: PageWatch;
  }
}

/** Runs inside the page: must stand alone. */
export function installPageWatch(): void {
  let underWay = 0;
  let isCut = false;
  let most: number | null = null;
  const shortened = (init: RequestInit | undefined): RequestInit | undefined => {
    if (most === null || typeof init?.body !== "string") return init;
    const body = JSON.parse(init.body) as { variables?: { pageSize?: number } };
    if (body.variables?.pageSize === undefined) return init;
    return { ...init, body: JSON.stringify({ ...body, variables: { ...body.variables, pageSize: Math.min(most, body.variables.pageSize) } }) };
  };
  const fetchNow = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    if (isCut) throw new TypeError("cut off");
    underWay += 1;
    try {
      return await fetchNow(input, shortened(init));
    } finally {
      underWay -= 1;
    }
  };
  const frame = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve, 0));
    });
  const isDrawn = (): boolean =>
    document.title !== "" &&
    underWay === 0 &&
    document.querySelector("h1") !== null &&
    document.querySelector('.ant-skeleton, .ant-spin-spinning, main [aria-busy="true"]') === null;
  const watch: PageWatch = {
    settle: async () => {
      const begun = performance.now();
      for (let calm = 0; calm < 2; calm = isDrawn() ? calm + 1 : 0) {
        if (performance.now() - begun > 20_000) throw new Error(`${location.pathname}${location.search} does not settle`);
        await frame();
      }
    },
    go: async (path) => {
      if (`${location.pathname}${location.search}` !== path) {
        // A page sets its title when it is drawn; one that only changes its query keeps it.
        if (location.pathname !== path.split("?")[0]) document.title = "";
        history.pushState({}, "", path);
        dispatchEvent(new PopStateEvent("popstate"));
      }
      await watch.settle();
    },
    choose: async (key, value) => {
      const oldValue = localStorage.getItem(key);
      localStorage.setItem(key, value);
      dispatchEvent(new StorageEvent("storage", { key, oldValue, newValue: value }));
      await watch.settle();
    },
    cut: (next) => {
      isCut = next;
    },
    shorten: (next) => {
      most = next;
    },
  };
  Object.assign(window, { watch });
}

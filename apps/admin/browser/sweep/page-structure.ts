/** A page as axe sees it: the page with its repeated parts taken out, and every part that occurs in it. */
export interface PageStructure {
  readonly whole: string;
  readonly parts: readonly string[];
}

declare global {
  interface Window {
    readonly structureOf: () => PageStructure;
    /** The first element of each of these parts, as they stood when `structureOf` was asked. */
    readonly partsOf: (structures: readonly string[]) => readonly Element[];
    /** Takes rows of tables off the screen whose every cell is one of these parts or stands in a row above. */
    readonly hideRepeatedRows: (known: readonly string[]) => void;
    readonly showAllRows: () => void;
  }
}

/**
 * Installs `structureOf` in the page. A structure is every element with its attributes; texts count only as there or
 * not, for no rule of axe reads them, ids only by what they point at, and names of landmarks only by whether they
 * differ. Cells, list items, facts and fields are parts. Runs inside the page: must stand alone.
 */
export function installStructure(): void {
  const PARTS = "td, th, li, dl > div, .ant-form-item";
  const REFERENCES = new Set(["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-activedescendant"]);
  const TEXTS = new Set(["title", "alt", "placeholder", "value", "href", "datetime", "d", "data-row-key", "data-node-key"]);
  const NAMED = "nav, section, search, aside, main, form, header, footer";
  const SKIPPED = new Set(["SCRIPT", "STYLE", "COL", "COLGROUP", "PATH"]);

  let names: string[] = [];
  const firsts = new Map<string, Element>();
  const structures = new Map<Element, string>();

  const placeOf = (name: string): number => {
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name);
  };
  const attribute = (element: Element, { name, value }: Attr): string => {
    if (name === "id") return "id";
    if (REFERENCES.has(name)) {
      const ids = value.split(" ");
      return `${name}=${ids.map((id) => (document.getElementById(id) === null ? "lost" : "found")).join()}`;
    }
    if (name === "aria-label" && element.matches(NAMED)) return `${name}=${placeOf(`${element.tagName} ${value}`)}`;
    if (TEXTS.has(name) || name === "aria-label") return `${name}=${value.trim() === "" ? "" : "text"}`;
    return `${name}=${value}`;
  };

  Object.assign(window, {
    structureOf: (): PageStructure => {
      names = [];
      firsts.clear();
      structures.clear();
      const ids = new Map<string, number>();
      const draw = (element: Element): string => {
        if (SKIPPED.has(element.tagName.toUpperCase())) return "";
        if (element.id !== "") ids.set(element.id, (ids.get(element.id) ?? 0) + 1);
        let inner = "";
        let former = "";
        for (const node of element.childNodes) {
          const drawn =
            node instanceof Element ? draw(node) : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== "" ? "#" : "";
          if (drawn !== former) inner += drawn;
          former = drawn;
        }
        const own = [...element.attributes].map((each) => attribute(element, each)).toSorted();
        const text = `<${element.tagName} ${own.join(" ")}>${inner}`;
        if (!element.matches(PARTS)) return text;
        if (!firsts.has(text)) firsts.set(text, element);
        structures.set(element, text);
        return `[${element.tagName}]`;
      };
      const whole = draw(document.documentElement);
      const twice = [...ids].filter(([, count]) => count > 1).length;
      return { whole: `${whole} ${twice}`, parts: [...firsts.keys()] };
    },
    partsOf: (wanted: readonly string[]): readonly Element[] => wanted.flatMap((text) => firsts.get(text) ?? []),
    hideRepeatedRows: (known: readonly string[]): void => {
      const isRepeated = (cell: Element): boolean => {
        const text = structures.get(cell) ?? "";
        return known.includes(text) || firsts.get(text) !== cell;
      };
      // The first row stays: a table without rows is another table.
      for (const row of document.querySelectorAll<HTMLElement>("tr.ant-table-row ~ tr.ant-table-row")) {
        if (row.children.length > 0 && [...row.children].every(isRepeated)) row.style.display = "none";
      }
    },
    showAllRows: (): void => {
      for (const row of document.querySelectorAll<HTMLElement>("tr.ant-table-row")) row.style.display = "";
    },
  });
}

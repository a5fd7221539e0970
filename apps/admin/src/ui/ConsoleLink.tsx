import { Link } from "@tanstack/react-router";
import type { ReactNode, Ref } from "react";
import { splitHref } from "./split-href";

interface ConsoleLinkProps {
  /** Path inside the console with its query, as `/suggestions?state=RECEIVED`; the server sends such links too. */
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly onClick?: () => void;
  readonly "aria-current"?: "page" | undefined;
  readonly "aria-label"?: string;
}

/** A link inside the console. */
export function ConsoleLink({ href, ...rest }: ConsoleLinkProps): ReactNode {
  const { path, search } = splitHref(href);
  return <Link to={path} search={search} {...rest} />;
}

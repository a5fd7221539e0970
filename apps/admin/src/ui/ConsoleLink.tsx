import { Link } from "@tanstack/react-router";
import type { ComponentProps, ReactNode } from "react";
import { splitHref } from "./split-href";

type AnchorProps = Omit<ComponentProps<"a">, "href">;

interface ConsoleLinkProps extends AnchorProps {
  /** Path inside the console with its query, as `/suggestions?state=RECEIVED`; the server sends such links too. */
  readonly href: string;
  readonly children: ReactNode;
}

/** A link inside the console. */
export function ConsoleLink({ href, ...rest }: ConsoleLinkProps): ReactNode {
  const { path, search } = splitHref(href);
  // Only the exact address counts as here: the router would else mark every list whose filters are among those in use.
  return <Link to={path} search={search} activeOptions={{ exact: true, includeSearch: true }} {...rest} />;
}

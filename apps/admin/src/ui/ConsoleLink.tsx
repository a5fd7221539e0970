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
  return <Link to={path} search={search} {...rest} />;
}

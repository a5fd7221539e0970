import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { GraphFault } from "../graph/graph-fault";
import { meQuery } from "../session/me";
import { readFlatSearch, writeFlatSearch } from "../ui/split-href";
import type { FlatSearch } from "../ui/split-href";
import { ConsoleFrame } from "./ConsoleFrame";
import { PageFault } from "./PageFault";
import { PageNotFound } from "./PageNotFound";

interface RouterContext {
  readonly queryClient: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({
  validateSearch: (search: Record<string, unknown>): FlatSearch =>
    Object.fromEntries(
      Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    ),
});

const login = createRoute({
  getParentRoute: () => root,
  path: "/login",
  component: lazyRouteComponent(() => import("../session/LoginPage"), "LoginPage"),
});

/** Everything behind the login: without a session the way leads there and back. */
const frame = createRoute({
  getParentRoute: () => root,
  id: "frame",
  component: ConsoleFrame,
  errorComponent: PageFault,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.ensureQueryData(meQuery);
    } catch (error) {
      if (error instanceof GraphFault && error.isUnauthenticated) {
        throw redirect({ to: "/login", search: { to: `${location.pathname}${location.searchStr}` } });
      }
      throw error;
    }
  },
});

const pages = [
  createRoute({
    getParentRoute: () => frame,
    path: "/",
    component: lazyRouteComponent(() => import("../slices/home/HomePage"), "HomePage"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/suggestions",
    component: lazyRouteComponent(() => import("../slices/suggestions/SuggestionsPage"), "SuggestionsPage"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/suggestions/$id",
    component: lazyRouteComponent(() => import("../slices/suggestions/SuggestionPage"), "SuggestionPage"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/projects",
    component: lazyRouteComponent(() => import("../slices/projects/ProjectsPage"), "ProjectsPage"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/projects/$id",
    component: lazyRouteComponent(() => import("../slices/projects/ProjectPage"), "ProjectPage"),
  }),
];

/** The console's routes; each page is loaded when it is first opened. */
export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([login, frame.addChildren(pages)]),
    basepath: "/admin",
    context: { queryClient },
    parseSearch: readFlatSearch,
    stringifySearch: writeFlatSearch,
    scrollRestoration: true,
    defaultPreload: "intent",
    defaultErrorComponent: PageFault,
    defaultNotFoundComponent: PageNotFound,
  });
}

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
import { PageNotFound } from "../ui/PageNotFound";
import { readFlatSearch, writeFlatSearch } from "../ui/split-href";
import type { FlatSearch } from "../ui/split-href";
import { ConsoleFrame } from "./ConsoleFrame";
import { FrameFault, PageFault } from "./PageFault";
import { registersPath, SETTINGS_PATH, slices } from "./slices";

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

const setup = createRoute({
  getParentRoute: () => root,
  path: "/setup",
  component: lazyRouteComponent(() => import("../session/SetupPage"), "SetupPage"),
});

/** Everything behind the login: without a session the way leads there and back. */
const frame = createRoute({
  getParentRoute: () => root,
  id: "frame",
  component: ConsoleFrame,
  errorComponent: FrameFault,
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

const LedgerPage = lazyRouteComponent(() => import("../ui/records/RecordLedgerPage"), "RecordLedgerPage");
const RegisterPage = lazyRouteComponent(() => import("./RegisterLedgerPage"), "RegisterLedgerPage");
const DetailPage = lazyRouteComponent(() => import("../ui/records/RecordDetailPage"), "RecordDetailPage");

const ImportPage = lazyRouteComponent(() => import("../ui/imports/ImportPage"), "ImportPage");
/** Pages of a type's own, in place of the one that is drawn from the schema. */
const OWN_PAGES: Readonly<Record<string, typeof ImportPage>> = { ImportJob: ImportPage };

const RegistersPage = lazyRouteComponent(() => import("./SliceRegistersPage"), "SliceRegistersPage");

/** Every look of the registry has a ledger and pages of its rows. */
const pages = [
  createRoute({ getParentRoute: () => frame, path: "$", component: PageNotFound }),
  createRoute({
    getParentRoute: () => frame,
    path: "/",
    component: lazyRouteComponent(() => import("../slices/home/HomePage"), "HomePage"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/indicators",
    component: lazyRouteComponent(() => import("../slices/reports/IndicatorsPage"), "IndicatorsPage"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/imports/into/$target",
    component: lazyRouteComponent(() => import("../ui/imports/ImportStartPage"), "ImportStartPage"),
  }),
  createRoute({ getParentRoute: () => frame, path: SETTINGS_PATH, component: () => <RegistersPage name={null} /> }),
  ...slices
    .filter(({ registers = [] }) => registers.length > 0)
    .map(({ name }) => createRoute({ getParentRoute: () => frame, path: registersPath(name), component: () => <RegistersPage name={name} /> })),
  ...slices
    .flatMap(({ name, looks, registers = [], settings = [] }) => [
      ...looks.map((look) => ({ look, ledger: () => <LedgerPage look={look} /> })),
      ...registers.map((look) => ({ look, ledger: () => <RegisterPage look={look} slice={name} /> })),
      ...settings.map((look) => ({ look, ledger: () => <RegisterPage look={look} slice={null} /> })),
    ])
    .flatMap(({ look, ledger }) => [
      createRoute({ getParentRoute: () => frame, path: look.path, component: ledger }),
      createRoute({ getParentRoute: () => frame, path: `${look.path}/$id`, component: OWN_PAGES[look.type] ?? (() => <DetailPage look={look} />) }),
    ]),
];

/** The console's routes; each page is loaded when it is first opened. */
export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([login, setup, frame.addChildren(pages)]),
    context: { queryClient },
    parseSearch: readFlatSearch,
    stringifySearch: writeFlatSearch,
    scrollRestoration: true,
    defaultPreload: "intent",
    defaultErrorComponent: PageFault,
    defaultNotFoundComponent: PageNotFound,
  });
}

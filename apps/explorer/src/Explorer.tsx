import { GraphiQL } from "graphiql";
import { askGraph } from "./ask-graph.ts";
import { examples } from "./examples.ts";

/** The public graph to try out: documentation, completion and a few saved examples, all from this server. */
export function Explorer() {
  return (
    <GraphiQL fetcher={askGraph} defaultTabs={examples} isHeadersEditorEnabled={false}>
      <GraphiQL.Logo>民生实事 · 开放接口</GraphiQL.Logo>
    </GraphiQL>
  );
}

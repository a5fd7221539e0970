import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { makeQueryClient } from "./graph/make-query-client";
import { startLanguage } from "./language/start-language";
import { makeRouter } from "./routes/router";
import { ConsoleTheme } from "./ui/ConsoleTheme";
import "./ui/console.css";

await startLanguage();

const queryClient = makeQueryClient(() => {
  queryClient.removeQueries({ queryKey: ["me"] });
  void router.invalidate();
});
const router = makeRouter(queryClient);

const container = document.getElementById("root");
if (container === null) throw new Error("index.html has no root element");
createRoot(container).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <ConsoleTheme>
        <RouterProvider router={router} />
      </ConsoleTheme>
    </QueryClientProvider>
  </StrictMode>,
);

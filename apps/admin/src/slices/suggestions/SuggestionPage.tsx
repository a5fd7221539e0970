import { SuggestionDetailDocument } from "@doorstep/schema/admin/graphql";
import type { SuggestionDetailQuery } from "@doorstep/schema/admin/graphql";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { send } from "../../graph/send-document";
import { DetailFrame } from "../../ui/detail/DetailFrame";
import { FactList } from "../../ui/detail/FactList";
import type { MachineStep } from "../../ui/detail/MachineSteps";
import { RecordPage } from "../../ui/detail/RecordPage";
import { fieldLabel } from "../../ui/facts/code-label";
import { CodeText } from "../../ui/facts/CodeText";
import { instantText } from "../../ui/facts/date-text";
import { DeadlineText } from "../../ui/facts/DeadlineText";
import { StateTag } from "../../ui/facts/StateTag";
import { suggestionLedger } from "./suggestion-ledger";

type Suggestion = NonNullable<SuggestionDetailQuery["suggestion"]>;

/** 接筛研办评; 督 is an overlay on handling and has no state of its own. */
const STEPS: readonly MachineStep[] = [
  { label: { zh: "接", en: "Received" }, states: ["RECEIVED", "NEEDS_INFO"] },
  { label: { zh: "筛", en: "Screened" }, states: ["SCREENED"] },
  { label: { zh: "研", en: "Studied" }, states: ["RESEARCHING"] },
  { label: { zh: "办", en: "Handled" }, states: ["HANDLING", "REPLIED"] },
  { label: { zh: "评", en: "Reviewed" }, states: ["REVIEWED"] },
  { label: { zh: "结", en: "Closed" }, states: ["CLOSED"] },
];

function SuggestionView({ suggestion }: { readonly suggestion: Suggestion }): ReactNode {
  return (
    <DetailFrame
      ledger={suggestionLedger.name}
      listTitle={suggestionLedger.title}
      listHref="/suggestions"
      stateList="SuggestionState"
      steps={STEPS}
      record={suggestion}
      code={suggestion.receiptNo}
      title={suggestion.title}
      headline={
        <>
          <StateTag list="SuggestionState" state={suggestion.state} />
          {suggestion.triageClass === null ? null : <CodeText list="TriageClass" code={suggestion.triageClass} />}
          {suggestion.deadline === null ? null : <DeadlineText deadline={suggestion.deadline} />}
          {suggestion.leadOrganization === null ? null : <span>{suggestion.leadOrganization.name}</span>}
        </>
      }
      facts={
        <FactList
          facts={[
            { label: fieldLabel("Suggestion", "content"), value: suggestion.content, isWide: true },
            { label: fieldLabel("Suggestion", "mainSector"), value: suggestion.mainSector?.name },
            { label: fieldLabel("Suggestion", "town"), value: suggestion.town?.name },
            { label: fieldLabel("Suggestion", "village"), value: suggestion.village?.name },
            { label: fieldLabel("Suggestion", "leadOrganization"), value: suggestion.leadOrganization?.name },
            { label: fieldLabel("Suggestion", "channelName"), value: suggestion.channelName },
            { label: fieldLabel("Suggestion", "receivedAt"), value: instantText(suggestion.receivedAt) },
          ]}
        />
      }
    />
  );
}

/** The page of one suggestion. */
export function SuggestionPage(): ReactNode {
  const { id = "" } = useParams({ strict: false });
  return (
    <RecordPage
      queryKey={["record", "suggestion", id]}
      load={async (signal) => (await send(SuggestionDetailDocument, { id }, signal)).suggestion}
    >
      {(suggestion) => <SuggestionView suggestion={suggestion} />}
    </RecordPage>
  );
}

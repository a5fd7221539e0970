import { ProjectDetailDocument } from "@doorstep/schema/admin/graphql";
import type { ProjectDetailQuery } from "@doorstep/schema/admin/graphql";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { send } from "../../graph/send-document";
import { DetailFrame } from "../../ui/detail/DetailFrame";
import { FactList } from "../../ui/detail/FactList";
import type { MachineStep } from "../../ui/detail/MachineSteps";
import { RecordPage } from "../../ui/detail/RecordPage";
import { codeLabel, fieldLabel } from "../../ui/facts/code-label";
import { CodeText } from "../../ui/facts/CodeText";
import { DeadlineText } from "../../ui/facts/DeadlineText";
import { Lamp } from "../../ui/facts/Lamp";
import { MoneyText } from "../../ui/facts/MoneyText";
import { StateTag } from "../../ui/facts/StateTag";
import { projectLedger } from "./project-ledger";

type Project = NonNullable<ProjectDetailQuery["project"]>;

const PATH = [
  "PROPOSED",
  "CONSULTED",
  "APPROVED",
  "LISTED",
  "IMPLEMENTING",
  "COMPLETED",
  "ACCEPTED",
  "EVALUATED",
  "WRITTEN_OFF",
] as const;

const STEPS: readonly MachineStep[] = PATH.map((state) => ({
  label: codeLabel("ProjectState", state),
  states: state === "PROPOSED" ? ["RESERVED", state] : [state],
}));

function ProjectView({ project }: { readonly project: Project }): ReactNode {
  return (
    <DetailFrame
      ledger={projectLedger.name}
      listTitle={projectLedger.title}
      listHref="/projects"
      stateList="ProjectState"
      steps={STEPS}
      record={project}
      code={project.code}
      title={project.title}
      headline={
        <>
          <StateTag list="ProjectState" state={project.state} />
          <Lamp color={project.scheduleLight} />
          <span className="number">{project.progressPercent}%</span>
          {project.deadline === null ? null : <DeadlineText deadline={project.deadline} />}
          {project.leadOrganization === null ? null : <span>{project.leadOrganization.name}</span>}
        </>
      }
      facts={
        <FactList
          facts={[
            { label: fieldLabel("Project", "summary"), value: project.summary, isWide: true },
            { label: fieldLabel("Project", "tier"), value: <CodeText list="Tier" code={project.tier} /> },
            { label: fieldLabel("Project", "planYear"), value: project.planYear },
            { label: fieldLabel("Project", "mainSector"), value: project.mainSector?.name },
            { label: fieldLabel("Project", "town"), value: project.town?.name },
            { label: fieldLabel("Project", "village"), value: project.village?.name },
            { label: fieldLabel("Project", "leadOrganization"), value: project.leadOrganization?.name },
            { label: fieldLabel("Project", "budget"), value: <MoneyText amount={project.budget?.amount} /> },
            { label: fieldLabel("Project", "plannedStartOn"), value: project.plannedStartOn },
            { label: fieldLabel("Project", "plannedEndOn"), value: project.plannedEndOn },
          ]}
        />
      }
    />
  );
}

/** The page of one project. */
export function ProjectPage(): ReactNode {
  const { id = "" } = useParams({ strict: false });
  return (
    <RecordPage
      queryKey={["record", "project", id]}
      load={async (signal) => (await send(ProjectDetailDocument, { id }, signal)).project}
    >
      {(project) => <ProjectView project={project} />}
    </RecordPage>
  );
}

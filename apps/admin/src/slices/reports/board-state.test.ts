import { describe, expect, it } from "vitest";
import { readBoardState, writeBoardState } from "./board-state";
import { figureRequest, monthsUpTo } from "./figure-requests";
import { figureText } from "./figure-text";

describe("the address of the board", () => {
  it("keeps what differs from the default and drops what makes no sense", () => {
    const state = readBoardState({ asOf: "2024-10-31", from: "2024-01-01", planYear: "2024", group: "MEDIA", indicator: "media.videos", by: "MONTH" });
    expect(readBoardState(writeBoardState(state))).toEqual(state);
    expect(readBoardState({ asOf: "soon", planYear: "x" })).toMatchObject({ asOf: null, planYear: null, group: "PROJECT", by: null });
    expect(writeBoardState(readBoardState({}))).toEqual({});
  });
});

describe("figures as they are read", () => {
  it.each([
    ["COUNT", "11500", "11,500"],
    ["MONEY", "34986500.00", "3,498.65"],
    ["RATE", "99.87", "99.87%"],
    ["RATIO", "0.24", "0.24"],
    ["SUM", "12.5", "12.5"],
    ["TEXT", "QUARTER", "每季度"],
    ["COUNT", null, "–"],
  ])("%s %s is %s", (kind, value, text) => expect(figureText({ kind, unit: "%" }, value, (code) => (code === "QUARTER" ? "每季度" : code))).toBe(text));
});

describe("requests of figures", () => {
  it("ends with the month of the day, each month at its end", () => {
    expect(monthsUpTo("2024-03-15", 3)).toEqual([
      { month: "2024-01", from: "2024-01-01", to: "2024-01-31" },
      { month: "2024-02", from: "2024-02-01", to: "2024-02-29" },
      { month: "2024-03", from: "2024-03-01", to: "2024-03-15" },
    ]);
  });

  it("asks what an indicator needs, and nothing while the choice is open", () => {
    expect(figureRequest({ key: "project.planned", requiredArguments: [] }, null)).toEqual({ key: "project.planned" });
    expect(figureRequest({ key: "project.output", requiredArguments: ["type"] }, "BUS_SHELTER")).toEqual({ key: "project.output", type: "BUS_SHELTER" });
    expect(figureRequest({ key: "project.assets", requiredArguments: ["isAsset"] }, null)).toBeNull();
    expect(figureRequest({ key: "project.assets", requiredArguments: ["isAsset"] }, "false")).toEqual({ key: "project.assets", isAsset: false });
  });
});

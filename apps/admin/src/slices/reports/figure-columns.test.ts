import { describe, expect, it } from "vitest";
import { inTenThousands } from "./figure-columns";
import { readBoardState, writeBoardState } from "./indicators-query";

describe("money in 万元", () => {
  it.each([
    ["0.00", "0.00"],
    ["49.99", "0.00"],
    ["50.00", "0.01"],
    ["34986500.00", "3498.65"],
    ["9007199254740993.00", "900719925474.10"],
  ])("%s yuan is %s", (yuan, text) => expect(inTenThousands(yuan)).toBe(text));
});

describe("the address of the board", () => {
  it("keeps what differs from the default and drops what makes no sense", () => {
    const state = readBoardState({ asOf: "2024-10-31", planYear: "2024", groupBy: "SECTOR" });
    expect(readBoardState(writeBoardState(state))).toEqual(state);
    expect(readBoardState({ asOf: "soon", planYear: "x", groupBy: "y" })).toEqual({ asOf: null, planYear: null, groupBy: "TOWN" });
    expect(writeBoardState(readBoardState({}))).toEqual({});
  });
});

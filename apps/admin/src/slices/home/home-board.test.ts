import { describe, expect, it } from "vitest";
import { homeBoardOf } from "./home-board";

describe("the board of a home", () => {
  it.each([
    [["DISTRICT_LEADER"], "indicators"],
    [["MEDIA_EDITOR"], "editorial"],
    [["MEDIA_EDITOR", "MEDIA_EDITOR"], "editorial"],
    [["MEDIA_EDITOR", "TOWN_CLERK"], null],
    [["OPERATOR"], null],
    [[], null],
  ])("of %j is %s", (roles, board) => expect(homeBoardOf(roles.map((role) => ({ role })))).toBe(board));
});

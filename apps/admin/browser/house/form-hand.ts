import type { Locator, Page } from "playwright-core";

/** Fills forms as a person does: by the words that stand at the fields. */
export class FormHand {
  constructor(private readonly page: Page) {}

  get drawer(): Locator {
    return this.page.locator(".ant-drawer-content, .ant-drawer-section").last();
  }

  /** The field with this label; of several, as in rows, the first. */
  private field(label: string): Locator {
    const words = new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
    return this.drawer.locator(".ant-form-item").filter({ has: this.page.locator(".ant-form-item-label", { hasText: words }) }).first();
  }

  /** Types into a text or an amount. */
  async write(label: string, text: string): Promise<void> {
    await this.field(label).locator("input, textarea").first().fill(text);
  }

  /** What a text field holds. */
  valueOf(label: string): Promise<string> {
    return this.field(label).locator("input, textarea").first().inputValue();
  }

  /** Types a day and closes its calendar. */
  async day(label: string, day: string): Promise<void> {
    const input = this.field(label).locator("input").first();
    await input.fill(day);
    await input.press("Enter");
  }

  /** Picks the first choice that holds the typed words, from a list or from those that stand open. */
  async pick(label: string, typed: string): Promise<void> {
    const field = this.field(label);
    await field.waitFor();
    const open = field.locator(".ant-radio-group");
    if ((await open.count()) > 0) {
      await open.getByText(typed).first().click();
      return;
    }
    const box = field.locator("input").first();
    await box.click();
    await box.fill(typed);
    await this.page
      .locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option")
      .filter({ hasText: typed })
      .first()
      .click();
  }

  async tick(label: string): Promise<void> {
    await this.drawer.getByRole("checkbox", { name: label, exact: true }).check();
  }

  /** Opens the form of a move by its button, behind 更多 where it stands there. */
  async open(move: string): Promise<void> {
    const group = this.page.locator("main").getByRole("group", { name: "可办动作" });
    const button = group.getByRole("button", { name: move, exact: true });
    await group.first().waitFor();
    // After a move the buttons of the new state come a moment later.
    await button.waitFor({ timeout: 5000 }).catch(() => undefined);
    if ((await button.count()) === 0) {
      await group.getByRole("button", { name: "更多" }).click();
      await this.page.getByRole("menuitem", { name: move, exact: true }).click();
    } else {
      await button.click();
    }
    await this.drawer.locator("form").waitFor();
  }

  /** Sends the form and waits until the server has taken it. */
  async send(move: string): Promise<void> {
    await this.page.keyboard.press("Control+Enter");
    await this.page.getByText(`${move}:已完成`).first().waitFor();
    await this.page.locator(".ant-drawer-open").waitFor({ state: "detached" });
  }
}

import { randomUUID } from "node:crypto";

/** What a resident keeps after a submission. */
export interface Receipt {
  readonly receiptNo: string;
  readonly queryCode: string;
}

interface Answer {
  readonly data?: Readonly<Record<string, { readonly errors?: readonly object[]; readonly receipt?: Receipt; readonly state?: string }>>;
  readonly errors?: readonly object[];
}

/** A resident without an account, on the public graph of the same server. */
export class Resident {
  constructor(private readonly origin: string) {}

  /** Submits a suggestion and keeps its receipt. */
  async submit(title: string, content: string, villageCode: string): Promise<Receipt> {
    const answer = await this.ask(
      "mutation($input: SubmitSuggestionInput!) { submitSuggestion(input: $input) { receipt { receiptNo queryCode } errors { code } } }",
      {
        input: {
          clientMutationId: randomUUID().replaceAll("-", ""),
          districtCode: villageCode.slice(0, 6),
          villageCode,
          title,
          content,
          consent: true,
          submitter: { name: "周大海", phone: "13700137000", wantsReply: true, replyVia: "PHONE" },
        },
      },
    );
    const receipt = answer.data?.["submitSuggestion"]?.receipt;
    if (!receipt) throw new Error(JSON.stringify(answer));
    return receipt;
  }

  async rate(receipt: Receipt, rating: string): Promise<void> {
    const answer = await this.ask(
      "mutation($input: RateSuggestionInput!) { rateSuggestion(input: $input) { errors { code } } }",
      { input: { ...receipt, rating } },
    );
    if (answer.data?.["rateSuggestion"]?.errors?.length !== 0) throw new Error(JSON.stringify(answer));
  }

  /** The state that the resident's own look-up shows. */
  async stateOf(receipt: Receipt): Promise<string | undefined> {
    const answer = await this.ask(
      "query($receiptNo: String!, $queryCode: String!) { suggestionByReceipt(receiptNo: $receiptNo, queryCode: $queryCode) { state } }",
      { ...receipt },
    );
    return answer.data?.["suggestionByReceipt"]?.state;
  }

  private async ask(query: string, variables: object): Promise<Answer> {
    const response = await fetch(`${this.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  }
}

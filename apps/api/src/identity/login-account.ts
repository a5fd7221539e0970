import { uuidv7 } from 'uuidv7';

/** A connection or a transaction on it. The functions here are steps of somebody's transaction. */
export interface Connection {
  query<Row extends object>(text: string, values: unknown[]): Promise<{ rows: Row[]; rowCount: number | null }>;
}

/**
 * Makes the login of a member of staff and returns its id (`authUserId`). The library demands an e-mail address, staff
 * need not have one: the made-up address is under `.invalid` (RFC 2606), which no mail reaches. The person's name is not
 * copied here.
 */
export async function createLoginAccount(connection: Connection, username: string, passwordHash: string): Promise<string> {
  const id = uuidv7();
  await connection.query(
    `insert into auth."user" (id, name, email, "emailVerified", username, "displayUsername") values ($1, $2, $3, false, $2, $2)`,
    [id, username, `${id}@staff.invalid`],
  );
  await connection.query(
    `insert into auth.account (id, "accountId", "providerId", "userId", password, "updatedAt")
     values ($1, $2, 'credential', $3, $4, now())`,
    [uuidv7(), id, id, passwordHash],
  );
  return id;
}

/** Ends all sessions as well: whoever knew the old password is out. */
export async function setPassword(connection: Connection, authUserId: string, passwordHash: string): Promise<void> {
  await connection.query(
    `update auth.account set password = $2, "updatedAt" = now() where "userId" = $1 and "providerId" = 'credential'`,
    [authUserId, passwordHash],
  );
  await endSessions(connection, authUserId);
}

/** Every session of the account is over at once, in every process. */
export async function endSessions(connection: Connection, authUserId: string): Promise<void> {
  await connection.query('delete from auth.session where "userId" = $1', [authUserId]);
}

/** Yuan as fen, exactly; amounts of the graph are decimal strings with up to two places. */
function toFen(amount: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,2})\d*)?$/.exec(amount.trim());
  if (match === null) throw new RangeError(`Not an amount: ${amount}`);
  const fen = BigInt(match[2] ?? "0") * 100n + BigInt((match[3] ?? "").padEnd(2, "0"));
  return match[1] === "-" ? -fen : fen;
}

function group(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}

function twoPlaces(hundredths: bigint): string {
  const digits = (hundredths < 0n ? -hundredths : hundredths).toString().padStart(3, "0");
  return `${hundredths < 0n ? "-" : ""}${group(digits.slice(0, -2))}.${digits.slice(-2)}`;
}

/** Ten thousand yuan with two places, half away from zero: "123456.78" → "12.35". */
export function wanText(amount: string): string {
  const fen = toFen(amount);
  const size = fen < 0n ? -fen : fen;
  const rounded = (size + 5_000n) / 10_000n;
  return twoPlaces(fen < 0n ? -rounded : rounded);
}

/** Exact yuan, grouped: "123456.7" → "123,456.70". */
export function yuanText(amount: string): string {
  return twoPlaces(toFen(amount));
}

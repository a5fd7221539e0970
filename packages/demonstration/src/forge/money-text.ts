/** Yuan as the database takes it, from fen. */
export const yuan = (fen: number): string => {
  const whole = Math.floor(fen / 100);
  const rest = fen % 100;
  return `${whole}.${rest < 10 ? `0${rest}` : rest}`;
};

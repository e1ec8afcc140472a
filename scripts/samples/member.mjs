/**
 * One invented member: who it is, the situation the right row follows from, what is wrong with the row as stated
 * ("finding column"), and the change that makes it wrong.
 */
export const member = (matricule, name, firstName, status, language, situation, wrong = [], change = () => {}) => ({
  matricule,
  name,
  firstName,
  status,
  language,
  situation,
  wrong,
  change,
});

/** 22578.15 → `22.578,15` or `22 578,15`. */
export function belgian(amount, thousands) {
  const [euros, cents] = amount.toFixed(2).split(".");
  return `${euros.replace(/\B(?=(\d{3})+$)/g, thousands)},${cents}`;
}

/** What the Cloud API takes, in characters. JavaScript's length counts an emoji for two: within that, any count is within. */
export const longest = {
  text: 4096,
  /** Of anything with buttons, a list or a link under it. */
  body: 1024,
  footer: 60,
  buttonTitle: 20,
  rowTitle: 24,
  rowDescription: 72,
} as const;
export const mostButtons = 3;
export const mostRows = 10;

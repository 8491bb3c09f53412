/** Names that stand for a name kept back: "Jane Doe", "Victim 1", "Child A". */
const pseudonym =
  /\bDoe\b|^(?:(?:minor|victim|relative|accused|suspect|child|girl|boy|juvenile|witness|baby|person|confidential) )+(?:[a-z]|\d+|doe)$/i

/** Whether a name tells nobody. */
export const isPseudonym = (name: string): boolean => pseudonym.test(name)

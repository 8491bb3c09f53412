/** Tries patterns that end at a name at the starts of the last words before it: far cheaper than a search. */

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** As many words as the longest of the patterns has. */
const mostWords = 6

/** Where the last words of a stretch start, the last first. */
export const lastWords = (words: string): readonly number[] => {
  const starts: number[] = []
  for (let i = words.length - 1; i >= 0 && starts.length < mostWords; i--)
    if (isLetter(words.charCodeAt(i)) && !(i > 0 && isLetter(words.charCodeAt(i - 1)))) starts.push(i)
  return starts
}

/**
 * Whether a stretch ends in what a pattern says.
 *
 * @param pattern sticky, begins with a letter and ends in `$`
 * @param starts `lastWords` of the stretch
 */
export const endsIn = (pattern: RegExp, words: string, starts: readonly number[]): boolean => {
  for (const start of starts) {
    pattern.lastIndex = start
    if (pattern.test(words)) return true
  }
  return false
}

/** Reads numbers: numerals with commas or spaces between their thousands, and number words up to the thousands. */

const units: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
])

const few = /^\d{1,3}$/
const numeral = /^\d{1,3}(?:[, ]\d{3}){1,2}$|^\d{1,6}$/

/**
 * The whole number that some words say, in plain text; undefined if they are no number.
 *
 * @example readNumber('1 803') // 1803
 * @example readNumber('thirty-nine') // 39
 * @example readNumber('two dozen') // 24
 */
export const readNumber = (words: string): number | undefined => {
  const whole = units.get(words)
  if (whole !== undefined) return whole
  if (numeral.test(words)) return Number(words.replace(/[, ]/g, ''))
  let sum = 0
  let open = 0
  let read = false
  for (const word of words.toLowerCase().split(/[ -]+/)) {
    const unit = units.get(word) ?? (few.test(word) ? Number(word) : undefined)
    const scale = scales.get(word)
    if (unit !== undefined) open += unit
    else if (scale !== undefined) {
      open = (open || 1) * scale
      if (scale === 1000) {
        sum += open
        open = 0
      }
    } else if (word !== 'and' && word !== 'a') return undefined
    read ||= unit !== undefined || scale !== undefined
  }
  return read ? sum + open : undefined
}

/** Search in lists that stand in text order. */

/**
 * Index of the first item whose key is at least `least`; the length of the list if none is.
 *
 * @param keyAt the key of an index; keys never fall
 * @example firstIndex(3, (i) => [2, 5, 9][i] ?? Infinity, 5) // 1
 */
export const firstIndex = (length: number, keyAt: (index: number) => number, least: number): number => {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (keyAt(middle) < least) low = middle + 1
    else high = middle
  }
  return low
}

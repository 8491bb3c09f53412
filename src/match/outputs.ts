/** What ends at the nodes of a trie: lists of outputs, in one array of numbers. The wordings of a name share theirs. */

/** What is found where a name ends. */
export interface Output {
  readonly lexicon: number
  readonly value: unknown
  /** For each token of the name: flags that the text's token must have; empty if none must. */
  readonly needs: readonly number[]
  /** Place of the name among all: of two that end at one node the later stands. */
  readonly order: number
}

export interface Outputs {
  /** The number of a list of one output. A list is where its first output begins, and 0 is none. */
  readonly make: (output: Output) => number
  /** The number of a list with the outputs of both, in order. */
  readonly join: (one: number, two: number) => number
  /** The output after one in its list; 0 if it is the last. */
  readonly after: (output: number) => number
  readonly lexiconOf: (output: number) => number
  readonly valueOf: (output: number) => unknown
  /** Whether the tokens from the given one on have the flags that the name asks for. */
  readonly fits: (output: number, flags: Int32Array, firstToken: number, endToken: number) => boolean
}

/** Numbers of one output. */
const width = 4
const lexicon = 0
const value = 1
const needed = 2
/** Whether another output of the list follows. */
const more = 3

export const makeOutputs = (): Outputs => {
  let columns = new Int32Array(0x4000)
  let end = width
  const values: unknown[] = []
  /** By value, for lists are joined while names are taken in only. */
  const orders: number[] = []
  const needs: number[] = [0]
  const column = (output: number, which: number): number => columns[output + which] ?? 0
  const push = (of: number, from: number, tail: boolean): void => {
    if (end + width > columns.length) {
      const longer = new Int32Array(2 * columns.length)
      longer.set(columns)
      columns = longer
    }
    columns[end + lexicon] = of
    columns[end + value] = from
    columns[end + more] = tail ? 0 : 1
    end += width
  }
  const after = (output: number): number => (column(output, more) === 0 ? 0 : output + width)
  const listed = (list: number): readonly number[] => {
    const found: number[] = []
    for (let output = list; output !== 0; output = after(output)) found.push(output)
    return found
  }
  return {
    make: (output) => {
      const list = end
      push(output.lexicon, values.length, true)
      columns[list + needed] = output.needs.length === 0 ? 0 : needs.length
      needs.push(...output.needs)
      values.push(output.value)
      orders.push(output.order)
      return list
    },
    join: (one, two) => {
      const orderOf = (output: number): number => orders[column(output, value)] ?? 0
      const all = [...listed(one), ...listed(two)].sort((a, b) => orderOf(a) - orderOf(b))
      const list = end
      all.forEach((output, i) => {
        const at = end
        push(column(output, lexicon), column(output, value), i === all.length - 1)
        columns[at + needed] = column(output, needed)
      })
      return list
    },
    after,
    lexiconOf: (output) => column(output, lexicon),
    valueOf: (output) => values[column(output, value)],
    fits: (output, flags, firstToken, endToken) => {
      const at = column(output, needed)
      if (at === 0) return true
      for (let i = firstToken; i < endToken; i++) {
        const need = needs[at + i - firstToken] ?? 0
        if (((flags[i] ?? 0) & need) !== need) return false
      }
      return true
    },
  }
}

/** The nodes of a trie of words and the steps between them, as arrays of numbers. Node 0 is the root. */

export interface Nodes {
  /** The node that a word leads to from the root, which is the word's own number; 0 if none. */
  readonly first: (word: number) => number
  /** Whether names that begin with the word wait to be taken in; `take` says that they do so no longer. */
  readonly waits: (word: number) => boolean
  readonly take: (word: number) => void
  /** The node that a word leads to from a node; 0 if none, so word 0 always gives 0. */
  readonly next: (node: number, word: number) => number
  /** Steps on, on a new node if there is none yet. */
  readonly reach: (node: number, word: number) => number
  /** The list of what ends at a node; 0 if nothing does. */
  readonly listAt: (node: number) => number
  readonly setList: (node: number, list: number) => void
}

const doubled = (old: Int32Array, least: number): Int32Array<ArrayBuffer> => {
  const longer = new Int32Array(2 * least)
  longer.set(old)
  return longer
}

/** The numbers of a node, after its list. */
const followers = 1
const before = 2
const led = 3
/** What stands before a node of a first word whose names wait. */
const waiting = -1

const hashOf = (node: number, word: number): number => {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}

/**
 * @param heads how many words begin names: words 1 to `heads`, and so are their nodes, all of which wait
 */
export const makeNodes = (heads: number): Nodes => {
  let size = heads
  /** Four numbers a node: its list, a bit for each word that follows, the node before it and the word that led from there. */
  let nodes = new Int32Array(4 * (heads + 0x2000))
  for (let word = 1; word <= heads; word++) nodes[4 * word + before] = waiting
  /** A hash table of the steps beyond the first: hash and node. */
  let mask = 0xfff
  let steps = new Int32Array(2 * (mask + 1))
  /** Where the slot of a step begins, or would. */
  const slotOf = (hash: number, node: number, word: number): number => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const to = steps[2 * slot + 1] ?? 0
      if (to === 0) return 2 * slot
      if (steps[2 * slot] === hash && nodes[4 * to + before] === node && nodes[4 * to + led] === word) return 2 * slot
    }
  }
  const grow = (): void => {
    const old = steps
    mask = 2 * mask + 1
    steps = new Int32Array(2 * (mask + 1))
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue
      let slot = (old[at] ?? 0) & mask
      while (steps[2 * slot + 1] !== 0) slot = (slot + 1) & mask
      steps[2 * slot] = old[at] ?? 0
      steps[2 * slot + 1] = old[at + 1] ?? 0
    }
  }
  const first = (word: number): number => (word <= heads ? word : 0)
  /** Most steps lead nowhere: a bit in the node's own numbers says so of most of them. */
  const next = (node: number, word: number): number =>
    (((nodes[4 * node + followers] ?? 0) >>> word) & 1) === 0
      ? 0
      : (steps[slotOf(hashOf(node, word), node, word) + 1] ?? 0)
  const made = (node: number, word: number): number => {
    const to = ++size
    if (4 * to + 4 > nodes.length) nodes = doubled(nodes, 4 * to)
    nodes[4 * to + before] = node
    nodes[4 * to + led] = word
    return to
  }
  const reach = (node: number, word: number): number => {
    const known = node === 0 ? first(word) : next(node, word)
    if (known !== 0) return known
    const to = made(node, word)
    if (2 * (to - heads) > mask) grow()
    const hash = hashOf(node, word)
    const slot = slotOf(hash, node, word)
    steps[slot] = hash
    steps[slot + 1] = to
    nodes[4 * node + followers] = (nodes[4 * node + followers] ?? 0) | (1 << word)
    return to
  }
  return {
    first,
    waits: (word) => word <= heads && nodes[4 * word + before] === waiting,
    take: (word) => {
      nodes[4 * word + before] = 0
    },
    next,
    reach,
    listAt: (node) => nodes[4 * node] ?? 0,
    setList: (node, list) => {
      nodes[4 * node] = list
    },
  }
}

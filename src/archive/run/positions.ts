/** A map from hash to file position in flat memory: 32 bytes a key at most, so that an archive of millions fits beside its run. */

/** The first 52 bits of a hash: exact in a double. Equal numbers do not prove equal hashes: compare those in full. */
export const hashNumber = (hex: string): number => parseInt(hex.slice(0, 13), 16)

export interface Positions {
  readonly size: number
  /** The position put in first under this hash; undefined if there is none. */
  readonly get: (hash: number) => number | undefined
  /** Keeps what stands there already. */
  readonly add: (hash: number, position: number) => void
}

const emptySlot = -1

interface Slots {
  readonly hashes: Float64Array
  readonly positions: Float64Array
}

const slotsOf = (length: number): Slots => ({
  hashes: new Float64Array(length).fill(emptySlot),
  positions: new Float64Array(length),
})

/** Where the hash stands, or the free place where it would (linear probing; `length` is a power of two). */
const slotOf = ({ hashes }: Slots, hash: number): number => {
  let slot = hash % hashes.length
  while (hashes[slot] !== emptySlot && hashes[slot] !== hash) slot = (slot + 1) % hashes.length
  return slot
}

/** @example const seen = positionMap(); seen.add(hashNumber(hash), 0); seen.get(hashNumber(hash)) // 0 */
export const positionMap = (): Positions => {
  let slots = slotsOf(1024)
  let size = 0
  const put = (into: Slots, hash: number, position: number): boolean => {
    const slot = slotOf(into, hash)
    if (into.hashes[slot] === hash) return false
    into.hashes[slot] = hash
    into.positions[slot] = position
    return true
  }
  return {
    get size() {
      return size
    },
    get: (hash) => {
      const slot = slotOf(slots, hash)
      return slots.hashes[slot] === hash ? slots.positions[slot] : undefined
    },
    add: (hash, position) => {
      if (!put(slots, hash, position)) return
      size++
      if (size * 2 <= slots.hashes.length) return
      const larger = slotsOf(slots.hashes.length * 2)
      slots.hashes.forEach((known, slot) => {
        if (known !== emptySlot) put(larger, known, slots.positions[slot] ?? 0)
      })
      slots = larger
    },
  }
}

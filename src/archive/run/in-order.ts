/** Work done side by side whose results come out in the order of its items. */

export interface InOrderOptions<R> {
  /** How many works run at once, at least 1. */
  readonly atOnce: number
  /** How many results may wait for an earlier one that takes long; then no new work begins. */
  readonly waiting: number
  /** How much the waiting results may weigh together, by `weigh`. */
  readonly weight: number
  readonly weigh: (result: R) => number
}

interface Begun<R> {
  readonly result: Promise<R>
  readonly settled: boolean
}

/**
 * Pulls items one by one, never further ahead than the options allow, so that memory does not grow with their number.
 * A work that throws ends it with that error; an iteration that is left early closes the items.
 *
 * @example for await (const n of inOrder([3, 1, 2], async (x) => x * 2, options)) console.log(n) // 6, 2, 4
 */
export const inOrder = async function* <T, R>(
  items: AsyncIterator<T>,
  work: (item: T) => Promise<R>,
  { atOnce, waiting, weight, weigh }: InOrderOptions<R>,
): AsyncGenerator<R, void, void> {
  const begun: Begun<R>[] = []
  const running = new Set<Promise<void>>()
  let weighing = 0
  let ended = false
  const begin = (item: T): void => {
    const job = { result: work(item), settled: false }
    const settle = (): void => {
      job.settled = true
      running.delete(end)
    }
    const end: Promise<void> = job.result.then((value) => {
      weighing += weigh(value)
      settle()
    }, settle)
    running.add(end)
    begun.push(job)
  }
  try {
    for (;;) {
      while (!ended && running.size < atOnce && begun.length < waiting && weighing < weight) {
        const next = await items.next()
        if (next.done === true) ended = true
        else begin(next.value)
      }
      const first = begun[0]
      if (!first) return
      if (!first.settled) {
        await Promise.race(running)
        continue
      }
      const value = await first.result
      begun.shift()
      weighing -= weigh(value)
      yield value
    }
  } finally {
    await items.return?.()
    await Promise.allSettled(begun.map(({ result }) => result))
  }
}

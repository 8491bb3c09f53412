/** Worker threads that read documents: one that hangs or crashes costs its document, not the run. */
import { availableParallelism } from 'node:os'
import type { ResourceLimits } from 'node:worker_threads'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { fault } from '../faults'
import type { WorkerResult, WorkerTask } from './worker'

export interface Pool {
  readonly workers: number
  readonly read: (task: Omit<WorkerTask, 'id'>) => Promise<WorkerResult>
  readonly close: () => Promise<void>
}

/** Beside this module in the source, beside the bundle once built. */
const workerFile = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './archive-worker.js', import.meta.url),
)

/** Seconds that a worker has to load the library before its first document, on a machine that is busy. */
const startUp = 120

/**
 * Megabytes of heap that a worker may use. The library with its compiled rules takes about 45 of the old generation and a
 * release a few; without a limit two workers let their garbage grow past 400 MB. What needs more is read by a worker
 * without one.
 */
const limits: ResourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 64 }

/** Bytes, or UTF-16 code units, from which a document goes to the worker without a limit at once. */
const large = 300_000

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'

const isMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

interface Threads {
  readonly read: (task: Omit<WorkerTask, 'id'>) => Promise<WorkerResult | 'out of memory'>
  readonly close: () => Promise<void>
}

/** Threads start with the first document. */
const openThreads = (threads: number, timeout: number, resourceLimits: ResourceLimits): Threads => {
  let piscina: Piscina | null = null
  const begun = new Map<number, () => void>()
  let tasks = 0
  const started = (): Piscina => {
    if (piscina) return piscina
    piscina = new Piscina({
      filename: workerFile,
      minThreads: threads,
      maxThreads: threads,
      concurrentTasksPerWorker: 1,
      recordTiming: false,
      resourceLimits,
    })
    piscina.on('message', ({ begun: id }: { readonly begun: number }) => begun.get(id)?.())
    return piscina
  }
  return {
    read: async (task) => {
      const id = tasks++
      const controller = new AbortController()
      const end = (): void => {
        controller.abort()
      }
      let timer = setTimeout(end, (2 * timeout + startUp) * 1000)
      begun.set(id, () => {
        clearTimeout(timer)
        timer = setTimeout(end, timeout * 1000)
      })
      try {
        return (await started().run({ ...task, id }, { signal: controller.signal })) as WorkerResult
      } catch (error) {
        if (isAbort(error)) return { fault: fault('timeout', `after ${timeout} s`) }
        if (isMemory(error)) return 'out of memory'
        return { fault: fault('crashed', error instanceof Error ? error.message : String(error)) }
      } finally {
        clearTimeout(timer)
        begun.delete(id)
      }
    },
    close: async () => {
      await piscina?.destroy()
    },
  }
}

/**
 * Threads for releases, and one without a limit of memory for what is larger.
 *
 * @param workers number of threads, at least 1; undefined takes one for each core
 * @param timeout seconds that one document may take before its worker is ended
 */
export const openPool = (workers: number | undefined, timeout: number): Pool => {
  const threads = Math.max(1, workers ?? availableParallelism())
  const usual = openThreads(threads, timeout, limits)
  const roomy = openThreads(1, timeout, {})
  const inRoom = async (task: Omit<WorkerTask, 'id'>): Promise<WorkerResult> => {
    const result = await roomy.read(task)
    return result === 'out of memory' ? { fault: fault('crashed', result) } : result
  }
  return {
    workers: threads,
    read: async (task) => {
      if (task.entry.content.length > large) return inRoom(task)
      const result = await usual.read(task)
      return result === 'out of memory' ? inRoom(task) : result
    },
    close: async () => {
      await usual.close()
      await roomy.close()
    },
  }
}

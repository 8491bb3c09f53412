/** A run whose output goes away as it is written: nothing is kept, nothing can be taken up again. */
import type { WrittenIncident } from '../types'
import { write } from './delivery'
import type { RunPlan } from './resumable'
import { stepsOf } from './steps'

export const streamRun = async ({ items, pool, steps, delivery, dedupe, signal, tell }: RunPlan): Promise<void> => {
  const texts = new Map<string, string>()
  const incidents = async function* (): AsyncGenerator<WrittenIncident, void, void> {
    for await (const { done, line, size } of stepsOf(items, pool, { ...steps, known: [] })) {
      if (signal.aborted) return
      const same = done.text === undefined ? undefined : texts.get(done.text)
      if (done.text !== undefined && same === undefined) texts.set(done.text, done.source)
      tell({ ...done, same }, false, size)
      if (line && !(dedupe && same !== undefined)) yield JSON.parse(new TextDecoder().decode(line)) as WrittenIncident
    }
  }
  await write(incidents(), delivery)
}

/** How V8 is set for a run of hours. Commands only: the settings are the process', so the library leaves them alone. */
import { setFlagsFromString } from 'node:v8'

/**
 * Functions are optimised later and fewer of them: by default V8 rewrites the rules again and again over a worker's first
 * thousand releases, on threads that the workers then lack. Unknown settings would be printed as errors and do nothing.
 */
const settings = ['--interrupt-budget=1000000', '--always-sparkplug'] as const

/** To be called before the threads of the run are started. */
export const tuneForLongRun = (): void => {
  for (const setting of settings) setFlagsFromString(setting)
}

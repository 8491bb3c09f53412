/** How far a batch is, on stderr: a bar on a terminal, a plain line now and then elsewhere. */
import cliProgress from 'cli-progress'
import type { BatchDocument } from '../archive/run/batch'
import { say } from './messages'

export interface Progress {
  readonly add: (document: BatchDocument) => void
  /** Size of the input in bytes, once it is known. */
  readonly expect: (bytes: number) => void
  /** Something to say that must not run into the bar. */
  readonly aside: (line: string) => void
  readonly end: () => void
}

const secondsBetweenLines = 10

const duration = (seconds: number): string => {
  const whole = Math.round(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)]
  if (hours > 0) return `${hours} h ${minutes} min`
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`
}

const silent: Progress = {
  add: () => undefined,
  expect: () => undefined,
  aside: say,
  end: () => undefined,
}

/** @param quiet nothing but what is said aside */
export const openProgress = (quiet: boolean): Progress => {
  if (quiet) return silent
  const started = performance.now()
  let [documents, skipped, failed, characters, bytes, expected] = [0, 0, 0, 0, 0, 0]
  let lastLine = started
  const seconds = (): number => Math.max(0.001, (performance.now() - started) / 1000)
  const speed = (): string =>
    `${Math.round((documents - skipped) / seconds())} releases/s, ${(characters / 1e6 / seconds()).toFixed(2)} MB/s`
  const left = (): string =>
    expected > bytes && bytes > 0 ? `, ${duration((seconds() * (expected - bytes)) / bytes)} left` : ''
  const told = (): string =>
    `${documents} releases${skipped > 0 ? ` (${skipped} known)` : ''}, ${speed()}, ${failed} failed${left()}`
  const bar = process.stderr.isTTY
    ? new cliProgress.SingleBar({
        stream: process.stderr,
        format: '{bar} {percentage} % {told}',
        hideCursor: true,
        clearOnComplete: true,
        gracefulExit: false,
        fps: 5,
      })
    : null
  bar?.start(1, 0, { told: '' })
  const show = (): void => {
    if (bar) {
      bar.setTotal(Math.max(expected, bytes, 1))
      bar.update(bytes, { told: told() })
    } else if (performance.now() - lastLine > secondsBetweenLines * 1000) {
      lastLine = performance.now()
      say(`chargesheet: ${told()}`)
    }
  }
  return {
    add: (document) => {
      documents++
      if (document.skipped) skipped++
      if (document.fault) failed++
      characters += document.skipped ? 0 : document.characters
      bytes += document.size
      if (documents % 8 === 0) show()
    },
    expect: (total) => {
      expected = total
    },
    aside: (line) => {
      if (!bar) say(line)
      else {
        process.stderr.write('\r\u001B[K')
        say(line)
        show()
      }
    },
    end: () => bar?.stop(),
  }
}

/** `chargesheet batch`: an archive in, its incidents out. What fails is named and the rest is done. */
import { writeFile } from 'node:fs/promises'
import { inputSize } from '../archive/entries'
import { runBatch, type BatchDocument, type BatchOptions } from '../archive/run/batch'
import type { BatchReport } from '../archive/run/report'
import { checkFormat } from '../archive/writers/index'
import type { RedactGroup } from '../vocabulary'
import { tuneForLongRun } from './engine'
import { exitCodes, faultLine, say } from './messages'
import { openProgress } from './progress'

export interface BatchCommandOptions extends Omit<BatchOptions, 'signal' | 'onDocument' | 'columns'> {
  readonly textColumn?: string
  readonly titleColumn?: string
  readonly dateColumn?: string
  readonly urlColumn?: string
  readonly redact?: readonly RedactGroup[]
  readonly quiet?: boolean
  /** Where the numbers of the run go, as JSON. */
  readonly report?: string
}

/** Named on stderr; after that they are only counted. */
const namedDuplicates = 10

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

const summaryOf = (
  { interrupted, ...report }: BatchReport,
  { out, dedupe }: BatchCommandOptions,
): readonly string[] => {
  const { documents, read, skipped, failed, duplicates, kinds, seconds, millionCharacters } = report
  const done = read + skipped
  const known = skipped > 0 ? `, ${skipped} of them known from before` : ''
  const speed = read > 0 ? `, ${(millionCharacters / Math.max(seconds, 0.001)).toFixed(2)} MB/s` : ''
  return [
    `chargesheet: ${done} of ${plural(documents, 'release')} read in ${seconds.toFixed(1)} s${known}${speed}`,
    `chargesheet: ${kinds.incident} incident, ${kinds.appeal} appeal, ${kinds.other} other` +
      (duplicates > 0 ? `; ${plural(duplicates, 'duplicate')} ${dedupe ? 'left out' : 'kept'}` : '') +
      (failed > 0 ? `; ${failed} failed` : ''),
    ...(interrupted ? [`chargesheet: stopped; the same command goes on with ${out}`] : []),
  ]
}

/** The first Ctrl-C stops in good order, the second at once. */
const onInterrupt = (controller: AbortController): (() => void) => {
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted)
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return () => {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}

export const batchCommand = async (paths: readonly string[], options: BatchCommandOptions): Promise<number> => {
  const {
    quiet = false,
    report: reportPath,
    redact,
    textColumn,
    titleColumn,
    dateColumn,
    urlColumn,
    ...given
  } = options
  const batch = {
    ...given,
    context: redact ? { redact } : {},
    columns: { text: textColumn, title: titleColumn, date: dateColumn, url: urlColumn },
  }
  try {
    await checkFormat(options.format ?? 'ndjson', options.out)
  } catch (error) {
    say(`chargesheet: ${error instanceof Error ? error.message : String(error)}`)
    return exitCodes.usage
  }
  tuneForLongRun()
  const controller = new AbortController()
  const release = onInterrupt(controller)
  const progress = openProgress(quiet)
  let duplicates = 0
  const onDocument = (document: BatchDocument): void => {
    const { source, fault, same } = document
    if (fault) progress.aside(faultLine(source, fault))
    if (same !== undefined && !quiet && duplicates++ < namedDuplicates)
      progress.aside(`chargesheet: ${source}: same text as ${same}`)
    progress.add(document)
  }
  if (!quiet) void inputSize(paths, batch).then(progress.expect, () => undefined)
  try {
    const report = await runBatch(paths, { ...batch, signal: controller.signal, onDocument })
    progress.end()
    if (!quiet) for (const line of summaryOf(report, options)) say(line)
    if (reportPath !== undefined) await writeFile(reportPath, `${JSON.stringify(report, null, 2)}\n`)
    if (report.interrupted) return exitCodes.interrupted
    return report.failed > 0 ? exitCodes.inputFailed : exitCodes.well
  } catch (error) {
    progress.end()
    say(`chargesheet: ${error instanceof Error ? error.message : String(error)}`)
    return exitCodes.inputFailed
  } finally {
    release()
  }
}

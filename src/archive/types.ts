/** The words of the archive: what its readers give, what a run keeps, what its writers take. Interfaces only. */
import type { IncidentView } from '../output/types'
import type { Check } from '../schema/index'
import type { Context } from '../types'
import type { Fault } from './faults'

/** How the bytes of one document are turned into text. */
export type DocumentFormat = 'text' | 'html' | 'eml' | 'pdf' | 'docx'

/**
 * One document as it lies in the archive, not yet turned into text: cheap to list, to hash and to hand to a worker. A row
 * of a table or an item of a feed comes as a string, a file as its bytes.
 */
export interface ArchiveEntry {
  /** Where it stands: a path; inside an archive "uk.zip/Avon/1.md"; a row or item "feed.xml#3" (from 1). */
  readonly source: string
  readonly format: DocumentFormat
  readonly content: Uint8Array | string
  /** What is known beside the text, from columns or a feed. `source` is not in it. */
  readonly context: Omit<Context, 'source'>
  /** Encoding of the bytes as a header tells it. */
  readonly charset?: string | undefined
  /** Encoding that its table or feed had to be guessed as ("windows-1252"), where `content` is a string of it. */
  readonly guessed?: string | undefined
  /** Bytes of the input files that were used up with it since the entry before: the measure of progress. */
  readonly size: number
}

/** What could not be read, and why; the rest is read all the same. */
export interface ArchiveFault {
  readonly source: string
  readonly fault: Fault
  readonly size: number
}

export type ArchiveItem = ArchiveEntry | ArchiveFault

/** One text with what is known beside it. Offsets of evidence refer to `text`. */
export interface ArchiveRecord {
  readonly source: string
  readonly text: string
  readonly context: Context
  /** What reading it showed ("encoding": it was not UTF-8); goes into the incident's checks. */
  readonly checks: readonly Check[]
}

/** Names of the columns or keys of tables (.csv, .json, .ndjson); the usual ones are tried where none is given. */
export interface Columns {
  readonly text?: string | undefined
  readonly title?: string | undefined
  /** Day of publication. */
  readonly date?: string | undefined
  readonly url?: string | undefined
}

export interface ReadOptions {
  /** Glob patterns of files to take from folders and archives ("*.html"); default: all of a known ending. */
  readonly include?: readonly string[] | undefined
  /** Glob patterns of files to leave out. */
  readonly ignore?: readonly string[] | undefined
  /** A file that lists paths, one a line, read after those given; "-" is standard input. */
  readonly filesFrom?: string | undefined
  readonly columns?: Columns | undefined
  /** Known of every text, where the text itself says nothing else. */
  readonly context?: Omit<Context, 'source'> | undefined
}

/** An incident on its way to a writer: a view may have left out lists; `text` stands in it if the run writes texts along. */
export type WrittenIncident = IncidentView

/** Writes incidents, in the order given, to a file or folder. Nothing of a run that failed is left in `target`. */
export type IncidentWriter = (incidents: AsyncIterable<WrittenIncident>, target: string) => Promise<void>

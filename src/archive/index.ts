/** `chargesheet/archive` (Node only): files, folders and archives as texts, and as one output of incidents. */
export { inputSize, listEntries } from './entries'
export type { Fault, FaultCode } from './faults'
export { readArchive, type ReadArchiveOptions } from './read-archive'
export { toRecord } from './record'
export { runBatch, type BatchDocument, type BatchOptions } from './run/batch'
export type { BatchReport } from './run/report'
export type {
  ArchiveEntry,
  ArchiveFault,
  ArchiveItem,
  ArchiveRecord,
  Columns,
  DocumentFormat,
  ReadOptions,
} from './types'
export { formatNames, type FormatName } from './writers/index'

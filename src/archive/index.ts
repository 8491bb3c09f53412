/** `chargesheet/archive` (Node only): files, folders and archives as texts with what is known beside them. */
export { inputSize, listEntries } from './entries'
export type { Fault, FaultCode } from './faults'
export { readArchive, type ReadArchiveOptions } from './read-archive'
export { toRecord } from './record'
export type {
  ArchiveEntry,
  ArchiveFault,
  ArchiveItem,
  ArchiveRecord,
  Columns,
  DocumentFormat,
  ReadOptions,
} from './types'

/** A folder with a CSV file per table. */
import { join } from 'node:path'
import { csvHeader, csvLines } from '../../output/csv'
import { cellsOf, type Cells } from '../../output/cells'
import { tables, type TableName } from '../../output/columns'
import { whole, type TargetForm } from './target'
import { openText, type TextFile } from './text-file'

const fileOf = (table: TableName): string => `${table}.csv`

export const form: TargetForm = { target: 'folder', stdout: false, files: tables.map(({ name }) => fileOf(name)) }

/** Rows that become text at once. */
const together = 500

interface Sheet {
  readonly name: TableName
  readonly file: TextFile
  readonly add: (rows: readonly Cells[]) => Promise<void>
  readonly flush: () => Promise<void>
}

const openSheet = async (name: TableName, path: string): Promise<Sheet> => {
  const file = await openText(path)
  await file.write(csvHeader(name))
  let held: Cells[] = []
  const flush = async (): Promise<void> => {
    const rows = held
    held = []
    await file.write(csvLines(rows))
  }
  return {
    name,
    file,
    add: async (rows) => {
      held.push(...rows)
      if (held.length >= together) await flush()
    },
    flush,
  }
}

export const writeCsv = whole(form, async (incidents, folder) => {
  const sheets: Sheet[] = []
  try {
    for (const { name } of tables) sheets.push(await openSheet(name, join(folder, fileOf(name))))
    let number = 0
    for await (const incident of incidents) {
      const rows = cellsOf(incident, ++number)
      for (const { name, add } of sheets) if (rows[name].length > 0) await add(rows[name])
    }
    for (const { flush } of sheets) await flush()
  } finally {
    const closed = await Promise.allSettled(sheets.map(({ file }) => file.close()))
    const failed = closed.find((one) => one.status === 'rejected')
    if (failed) throw failed.reason
  }
})

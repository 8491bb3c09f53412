/** A folder with a CSV file per table. */
import { join } from 'node:path'
import { csvHeader, csvLines } from '../../output/csv'
import { tables, toTables, type TableName } from '../../output/tables'
import { whole, type TargetForm } from './target'
import { openText, type TextFile } from './text-file'

const fileOf = (table: TableName): string => `${table}.csv`

export const form: TargetForm = { target: 'folder', stdout: false, files: tables.map(({ name }) => fileOf(name)) }

export const writeCsv = whole(form, async (incidents, folder) => {
  const files = new Map<TableName, TextFile>()
  try {
    for (const { name } of tables) {
      const file = await openText(join(folder, fileOf(name)))
      files.set(name, file)
      await file.write(csvHeader(name))
    }
    let number = 0
    for await (const incident of incidents) {
      const rows = toTables(incident, ++number)
      for (const [name, file] of files) if (rows[name].length > 0) await file.write(csvLines(name, rows[name]))
    }
  } finally {
    const closed = await Promise.allSettled([...files.values()].map((file) => file.close()))
    const failed = closed.find((one) => one.status === 'rejected')
    if (failed) throw failed.reason
  }
})

/** Tables with a line of names above: commas, semicolons, tabs or bars, fields in quotes over many lines. */
import Papa from 'papaparse'
import { fault, faultError } from '../faults'
import { largest, type Reader } from '../input'
import { characters } from './characters'
import { keysOf, noTextColumn, rowEntry, type Keys } from './rows'

interface Parsed {
  readonly data: readonly (readonly string[])[]
  readonly errors: readonly { readonly code: string; readonly row?: number }[]
  readonly meta: { readonly cursor: number }
}

/** The mark that stands most often in the line of names, outside quotes. */
const delimiterOf = (text: string): string => {
  const names = (/^(?:"[^"]{0,4000}"|[^"\r\n]){0,20000}/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const often = [',', ';', '\t', '|'].map((mark) => ({ mark, times: names.split(mark).length - 1 }))
  return often.reduce((best, next) => (next.times > best.times ? next : best)).mark
}

export const readCsv: Reader = async function* (input, { options }) {
  let text = ''
  let parser: { parse: (words: string, base: number, more: boolean) => unknown } | null = null
  let names: readonly string[] | null = null
  let keys: Keys = keysOf([])
  let number = 0
  let marks: string | undefined
  // a field without its closing quote is not parsed anew with every chunk
  let wait = 0

  const parse = (more: boolean): Parsed => {
    parser ??= new Papa.Parser({
      delimiter: delimiterOf(text),
      ...(input.name.endsWith('.tsv') ? { delimiter: '\t' } : {}),
    })
    const parsed = parser.parse(text, 0, more) as Parsed
    text = more ? text.slice(parsed.meta.cursor) : ''
    wait = more ? text.length * 2 : 0
    return parsed
  }

  const rows = function* ({ data }: Parsed) {
    for (const row of data) {
      if (row.length === 1 && row[0]?.trim() === '') continue
      if (names === null) {
        names = row.map((name) => name.trim())
        keys = keysOf(names, options.columns)
        if (keys.text === undefined || !names.includes(keys.text))
          throw faultError(noTextColumn(names, options.columns))
        continue
      }
      const columns: readonly string[] = names
      const object = Object.fromEntries(columns.map((name, i) => [name, row[i] ?? '']))
      yield rowEntry(`${input.source}#${++number}`, object, keys, options, marks)
    }
  }

  for await (const { text: more, guessed } of characters(input.open())) {
    marks = guessed ?? marks
    text += more
    if (text.length > largest) throw faultError(fault('too-large', `row ${number + 1}`))
    if (text.length < wait || !text.includes('\n')) continue
    yield* rows(parse(true))
  }
  if (text === '') return
  const last = parse(false)
  const open = last.errors.some(({ code }) => code === 'MissingQuotes')
  yield* rows(open ? { ...last, data: last.data.slice(0, -1) } : last)
  if (open)
    yield {
      source: `${input.source}#${number + 1}`,
      fault: fault('corrupt', 'a quotation mark is never closed'),
      size: 0,
    }
}

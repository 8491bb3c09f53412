/** Conditions on an incident, as typed behind `--where`: a field, an operator, a value. */
import { tables, type Column, type FactList } from './columns'
import { valueAt, valuesAt } from './value'
import type { IncidentView } from './types'

export type Condition = (incident: IncidentView) => boolean

/** The longer ones first, since they are tried in this order. */
const operators = ['!=', '>=', '<=', '=', '>', '<', '~'] as const
type Operator = (typeof operators)[number]

interface Field {
  readonly name: string
  readonly column: Column
  readonly values: (incident: IncidentView) => readonly unknown[]
}

const ofIncident = (column: Column): Field => {
  const path = column.field.split('.')
  return { name: column.field, column, values: (incident) => [valueAt(incident, path)] }
}

const ofFacts = (list: FactList | 'checks', column: Column, within = ''): Field => {
  const field = within + column.field
  const path = field.split('.')
  return {
    name: `${list}.${field}`,
    column,
    values: (incident) => (incident[list] ?? []).flatMap((fact) => valuesAt(fact, path)),
  }
}

/** "counts": how many facts the list has. */
const sizeOf = (list: FactList | 'checks'): Field => ({
  name: list,
  column: { name: list, type: 'integer', field: '' },
  values: (incident) => [(incident[list] ?? []).length],
})

const fields: readonly Field[] = tables.flatMap(({ name, list, inside, columns }) => {
  const own = columns.filter(({ field }) => field !== '' && field !== 'text')
  if (name === 'incidents') return own.map(ofIncident)
  if (inside) return own.map((column) => ofFacts(inside.list, column, `${inside.field}.`))
  const facts = list ?? (name === 'checks' ? name : undefined)
  return facts ? [sizeOf(facts), ...own.map((column) => ofFacts(facts, column))] : []
})

/** Names of the fields that a condition can ask for, as in the JSON: "kind", "document.published", "people.role" … */
export const whereFields: readonly string[] = fields.map(({ name }) => name)

/** The fields beside the one meant: those of its list, else all there is to begin with. */
const near = (name: string): string => {
  const list = name.split('.')[0] ?? ''
  const beside = whereFields.filter((field) => field.startsWith(`${list}.`))
  return (
    beside.length > 0 ? beside : whereFields.filter((field) => !field.includes('.') || /^document/.test(field))
  ).join(', ')
}

const isDay = (words: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(words) && !Number.isNaN(Date.parse(`${words}T00:00:00Z`))

/** The value as the field has it; undefined if it can have no such value. */
const readValue = ({ type, values }: Column, words: string): string | number | boolean | undefined => {
  if (type === 'boolean') return words === 'true' ? true : words === 'false' ? false : undefined
  if (type === 'integer' || type === 'real') return Number.isFinite(Number(words)) ? Number(words) : undefined
  if (type === 'day') return isDay(words) ? words : undefined
  const lower = words.toLowerCase()
  return values && !values.some((value) => value.toLowerCase() === lower) ? undefined : lower
}

const wanted = ({ type, values }: Column): string =>
  values?.join(', ') ??
  { text: 'text', integer: 'a number', real: 'a number', boolean: 'true or false', day: 'a day such as 2020-01-31' }[
    type
  ]

const comparable = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value)

const holds = (operator: Operator, value: unknown, wantedValue: string | number | boolean | null): boolean => {
  const found = comparable(value)
  if (operator === '=' || operator === '!=') return found === wantedValue
  if (found === null || wantedValue === null) return false
  if (operator === '~') return String(found).includes(String(wantedValue))
  if (typeof found !== typeof wantedValue) return false
  if (operator === '>') return (found as string) > (wantedValue as string)
  if (operator === '<') return (found as string) < (wantedValue as string)
  return operator === '>=' ? (found as string) >= (wantedValue as string) : (found as string) <= (wantedValue as string)
}

/**
 * Reads one condition: `kind=incident`, `document.publisher=CPS`, `people.role=victim`, `document.published>=2020-01-01`.
 *
 * - `=`, `!=` ignore case; `~` finds words inside a text; `<`, `<=`, `>`, `>=` compare numbers and days
 * - of a list, one fact that answers is enough; `!=` means that none is so
 * - a list by its name alone is the number of its facts: `events>=1`
 * - nothing behind `=` or `!=` means unknown (null): `document.published!=`
 *
 * @throws RangeError with a message for the user that names the fields, operators or values known
 * @example incidents.filter(parseWhere('offences.category=murder'))
 */
export const parseWhere = (expression: string): Condition => {
  const parts = /^\s*([\w.]+)\s*(!=|>=|<=|[=><~])([\s\S]*)$/.exec(expression)
  const wrong = (message: string): never => {
    throw new RangeError(`${JSON.stringify(expression)}: ${message}`)
  }
  const [, name = '', operator = '', rest = ''] = parts ?? []
  const known = operators.find((one) => one === operator)
  if (!known) return wrong(`write a field, one of ${operators.join(' ')}, and a value, such as kind=incident`)
  const field = fields.find((one) => one.name === name)
  if (!field)
    return wrong(
      `no field ${name} (known: ${near(name)}${name.includes('.') ? '' : '; of the facts in a list: people.role and the like'})`,
    )
  const words = rest.trim()
  const { column, values } = field
  if (known !== '=' && known !== '!=') {
    const ordered = column.type === 'integer' || column.type === 'real' || column.type === 'day'
    if (known === '~' ? column.type !== 'text' : !ordered)
      return wrong(
        `${name} takes ${column.type === 'text' ? '=, != and ~' : ordered ? '=, !=, <, <=, > and >=' : '= and !='}`,
      )
    if (words === '') return wrong('a value is missing')
  }
  const value = words === '' ? null : known === '~' ? words.toLowerCase() : readValue(column, words)
  if (value === undefined) return wrong(`${name} is ${wanted(column)}`)
  return (incident) => values(incident).some((one) => holds(known, one, value)) !== (known === '!=')
}
